import { expect, it } from 'vitest';
import type { Entry, View } from '../../lib/types';
import { Attention } from './attention.svelte';
import { changesBetween } from './away';

const HOUR = 3_600_000;
const at = Date.parse('2020-10-12T14:20:00Z');

function entry(id: string, delegation: string, changes: Partial<Entry> = {}): Entry {
  return { id, delegation, kind: 'national', mode: 'floor', status: 'waiting', ...changes };
}

function view(order: string[], entries: Entry[], changes: Partial<View> = {}, closes_at = '2020-10-12T15:00:00Z'): View {
  const list = { id: 'gd', opens_at: '2020-08-31T00:00:00Z', closes_at, order, entries: Object.fromEntries(entries.map((one) => [one.id, one])) };
  return { organ: 'plenary', lists: { gd: list }, ...changes };
}

const before = view(['i1', 'i2', 'i3'], [entry('i1', 'ITA'), entry('i2', 'EGY'), entry('i3', 'FRA')]);
const spoken = entry('i1', 'ITA', { status: 'delivered', spoken_at: '2020-10-12T14:30:00Z' });
const after = view(['i2', 'i3'], [spoken, entry('i2', 'EGY'), entry('i3', 'FRA')]);

const between = (one: View, other: View, later = 1_000) => changesBetween({ view: one, at }, { view: other, at: at + later }, 'FRA');

it('tells the own place then and now, and who spoke', () => {
  expect(between(before, after)).toEqual([
    { what: 'place', list: 'gd', from: 3, to: 2 },
    { what: 'spoke', list: 'gd', delegations: ['ITA'] },
  ]);
});

it('says nothing when nothing happened', () => {
  expect(between(before, before)).toEqual([]);
});

it('tells what another hand did, with its reason, and not what one did oneself', () => {
  const placed = { by: 'secretariat', at: '2020-10-12T14:25:00Z', after: 'i1', reason: 'Asked by both' };
  const moved = (by: string) => view(['i1', 'i3', 'i2'], [entry('i1', 'ITA'), entry('i2', 'EGY'), entry('i3', 'FRA', { placed: { ...placed, by } })]);
  expect(between(before, moved('secretariat'))[0]).toEqual({ what: 'placed', list: 'gd', reason: { code: 'placed', ...placed } });
  expect(between(before, moved('delegate')).map((one) => one.what)).toEqual(['place']);
});

it('tells that one was called and not there', () => {
  const missed = entry('i3', 'FRA', { status: 'passed_over' });
  expect(between(before, view(['i1', 'i2'], [entry('i1', 'ITA'), entry('i2', 'EGY'), missed]))).toContainEqual({ what: 'status', entry: missed, list: 'gd' });
});

it('tells that a list closed by itself, without any event', () => {
  expect(between(before, before, HOUR)).toEqual([{ what: 'window', list: 'gd', open: false }]);
});

it('tells that the meeting began, was suspended, and rose', () => {
  const meets = (phase: 'in_session' | 'suspended') => ({ ...before, meeting: { id: 'm1', phase } });
  expect(between(before, meets('in_session'))).toEqual([{ what: 'meeting', phase: 'in_session', meeting: 'm1' }]);
  expect(between(meets('in_session'), meets('suspended'))).toEqual([{ what: 'meeting', phase: 'suspended', meeting: 'm1' }]);
  expect(between(meets('suspended'), before)).toEqual([{ what: 'meeting', phase: 'adjourned', meeting: 'm1' }]);
});

const looks = (attention: Attention, seconds: [number, View, boolean?, ('live' | 'reconnecting')?][]) => {
  for (const [second, seen, visible = true, phase = 'live'] of seconds) attention.follow({ view: seen, visible, phase, now: at + second * 1_000 });
};

it('reports to who opens the page again what happened since it was last open', () => {
  const attention = new Attention('FRA', { view: before, at: at - HOUR });
  looks(attention, [[0, before, true, 'reconnecting'], [1, after]]);
  expect(attention.absence).toMatchObject({ from: at - HOUR, to: at + 1_000 });
  expect(attention.absence?.changes).toHaveLength(2);
  attention.dismiss();
  looks(attention, [[2, after]]);
  expect(attention.absence).toBeUndefined();
});

it('reports nothing to who was there all the time', () => {
  const attention = new Attention('FRA');
  looks(attention, [[0, before], [1, before], [2, after], [3, after]]);
  expect(attention.absence).toBeUndefined();
});

it('reports when the device slept, but only when the line can be trusted again', () => {
  const attention = new Attention('FRA');
  // The first second after waking still shows the old view, on a line that seems to live.
  looks(attention, [[0, before], [600, before], [602, before], [603, before, true, 'reconnecting'], [604, after]]);
  expect(attention.absence).toMatchObject({ from: at, changes: [{ what: 'place' }, { what: 'spoke' }] });
});

it('reports to who had another window before this one, on a line that lived', () => {
  const attention = new Attention('FRA');
  looks(attention, [[0, before], [1, before, false], [10, after, false], [70, after, true], [73, after, true], [77, after, true]]);
  expect(attention.absence).toMatchObject({ from: at });
});
