import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Organ } from '../../lib/organ.svelte';
import type { Command, Entry, Floor, SpeakersList, View } from '../../lib/types';
import { Acts, keyCap, keys } from './acts.svelte';

const entry = (id: string, status: Entry['status'] = 'waiting'): Entry => ({
  id, delegation: id.toUpperCase(), kind: 'national', mode: 'floor', status,
});
const floor: Floor = {
  id: 'f1', list: 'l', inscription: 'x', delegation: 'X', kind: 'national', mode: 'floor', given_at: '2020-10-12T10:00:00.000Z',
  limit_ms: 180_000, enforcement: 'close', used_ms: 0, running_since: '2020-10-12T10:00:00.000Z',
};
const stopped = ({ running_since: _, ...rest }: Floor): Floor => rest;

function console_(more: Partial<View> = {}) {
  const list: SpeakersList = { id: 'l', order: ['a', 'b'], entries: { a: entry('a'), b: entry('b'), h: entry('h', 'held') } };
  const view: View = { organ: 'o', meeting: { id: 'm', phase: 'in_session' }, lists: { l: list }, ...more };
  const sent: Command[] = [];
  let answer: () => void = () => undefined;
  const organ = {
    view,
    lists: [list],
    waiting: (one: SpeakersList | undefined) => (one?.order ?? []).map((id) => one?.entries[id]),
    attempt: (command: Command) => {
      sent.push(command);
      return new Promise<void>((done) => (answer = done));
    },
  } as unknown as Organ;
  return { acts: new Acts(organ, () => list), sent, answer: () => (answer(), Promise.resolve().then(() => undefined)) };
}

const nothing = () => undefined;
const press = (key: string, more: KeyboardEventInit = {}, target?: HTMLElement) => {
  const event = new KeyboardEvent('keydown', { key, ...more });
  if (target) Object.defineProperty(event, 'target', { value: target });
  return event;
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the acts of the chair', () => {
  it('name whom the chair saw: the next, and the floor that ends with it', () => {
    expect(console_({ floor }).acts.command('give')).toEqual({ type: 'give_floor', inscription: 'a', floor: 'f1' });
    expect(console_().acts.command('give')).toEqual({ type: 'give_floor', inscription: 'a' });
  });

  it('come back to the statement on hold', () => {
    expect(console_().acts.command('back')).toEqual({ type: 'give_floor', inscription: 'h' });
  });

  it('offer start, pause and resume one at a time', () => {
    const offered = (one: Floor) => (['start', 'pause', 'resume'] as const).filter((act) => console_({ floor: one }).acts.possible(act));
    expect(offered(floor)).toEqual(['pause']);
    expect(offered(stopped(floor))).toEqual(['start']);
    expect(offered({ ...stopped(floor), paused: 'chair' })).toEqual(['resume']);
    expect(offered({ ...stopped(floor), paused: 'suspension' })).toEqual([]);
  });

  it('never take away more time than there is', () => {
    expect(console_({ floor: { ...floor, limit_ms: 30_000 } }).acts.possible('reduce')).toBe(false);
    expect(console_({ floor }).acts.command('reduce')).toMatchObject({ by_ms: -30_000 });
  });

  it('are not possible outside a meeting in session', () => {
    const { acts } = console_({ meeting: { id: 'm', phase: 'suspended' }, floor });
    expect(acts.possible('give')).toBe(false);
    expect(acts.possible('pause')).toBe(false);
  });
});

describe('the keyboard of the chair', () => {
  it('gives the floor once, however long the key is held', () => {
    const { acts, sent } = console_();
    expect(acts.key(press('g'), nothing)).toBe(true);
    expect(acts.key(press('g', { repeat: true }), nothing)).toBe(true);
    expect(acts.key(press('G'), nothing)).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it('does nothing else while an act is under way', () => {
    const { acts, sent } = console_({ floor });
    acts.key(press('g'), nothing);
    acts.key(press('e'), nothing);
    expect(sent.map((command) => command.type)).toEqual(['give_floor']);
  });

  it('does not repeat an act within a moment of its end', async () => {
    const { acts, sent, answer } = console_();
    acts.key(press('g'), nothing);
    await answer();
    vi.advanceTimersByTime(400);
    acts.key(press('g'), nothing);
    expect(sent).toHaveLength(1);
    vi.advanceTimersByTime(400);
    acts.key(press('g'), nothing);
    expect(sent).toHaveLength(2);
  });

  it('does not act on somebody who appeared only a moment ago', () => {
    const { acts, sent } = console_();
    acts.look();
    (acts.organ.lists[0] as SpeakersList).order.shift();
    acts.look();
    vi.advanceTimersByTime(200);
    acts.key(press('g'), nothing);
    expect(sent).toHaveLength(0);
    vi.advanceTimersByTime(800);
    acts.key(press('g'), nothing);
    expect(sent).toEqual([{ type: 'give_floor', inscription: 'b' }]);
  });

  it('adds time as often as it is asked to', async () => {
    const { acts, sent, answer } = console_({ floor });
    acts.key(press('+'), nothing);
    await answer();
    acts.key(press('='), nothing);
    expect(sent).toHaveLength(2);
  });

  it('is deaf while somebody types, and to the browser’s own shortcuts', () => {
    const { acts, sent } = console_();
    expect(acts.key(press('g', {}, document.createElement('input')), nothing)).toBe(false);
    expect(acts.key(press('g', { ctrlKey: true }), nothing)).toBe(false);
    expect(acts.key(press('q'), nothing)).toBe(false);
    expect(sent).toHaveLength(0);
  });

  it('pauses and resumes by the space bar', () => {
    const { acts, sent } = console_({ floor });
    acts.key(press(' '), nothing);
    expect(sent).toEqual([{ type: 'pause_clock', floor: 'f1' }]);
  });
});

describe('rules of order', () => {
  const point = { id: 'o7', delegation: 'EGY', raised_at: '' };
  const motion = { id: 'm1', kind: 'close_debate' as const, delegation: 'EGY', proposed_at: '', list: 'motion-m1' };

  it('rule on the last point raised, before anybody is called', () => {
    const { acts } = console_({ points: [{ ...point, id: 'o6' }, point] });
    expect(acts.command('uphold')).toEqual({ type: 'rule_point', point: 'o7', ruling: 'upheld' });
    expect(acts.command('dismiss')).toEqual({ type: 'rule_point', point: 'o7', ruling: 'dismissed' });
    expect((['give', 'back', 'undo', 'absent'] as const).filter((act) => acts.possible(act))).toEqual([]);
    expect(acts.opens('appeal')).toBe(true);
    expect(acts.opens('motion')).toBe(false);
  });

  it('put a motion before the debate', () => {
    const { acts } = console_({ motions: [motion] });
    expect(acts.possible('give')).toBe(false);
    expect(acts.opens('decide')).toBe(true);
    expect(acts.opens('appeal')).toBe(false);
  });

  it('do not rule on a point that was raised only a moment ago', () => {
    const { acts, sent } = console_();
    acts.look();
    (acts.organ.view as View).points = [point];
    acts.look();
    acts.key(press('y'), nothing);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(700);
    acts.key(press('y'), nothing);
    expect(sent).toEqual([{ type: 'rule_point', point: 'o7', ruling: 'upheld' }]);
  });
});

describe('the keys', () => {
  it('open a sheet for what needs a name or a reason', () => {
    const opened: string[] = [];
    const { acts } = console_();
    for (const key of ['o', 'm', 'i', 'c', 'a']) acts.key(press(key), (sheet) => opened.push(sheet));
    expect(opened).toEqual(['point', 'motion', 'invite', 'chair']);
  });

  it('are one for each act; only pause and resume share theirs', () => {
    const { resume: _, ...others } = keys;
    expect(new Set(Object.values(others)).size).toBe(Object.keys(others).length);
  });

  it('are the same places on a keyboard of another script', () => {
    expect(keyCap({ key: 'п', code: 'KeyG' })).toBe('G');
    expect(keyCap({ key: 'ل', code: 'KeyG' })).toBe('G');
    expect(keyCap({ key: 'a', code: 'KeyQ' })).toBe('A');
    expect(keyCap({ key: '-', code: 'Minus' })).toBe('−');
  });

  it('are deaf while a sheet is open, wherever the focus is', () => {
    const { acts, sent } = console_();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    expect(acts.key(press('g'), nothing)).toBe(false);
    dialog.remove();
    expect(sent).toEqual([]);
  });
});
