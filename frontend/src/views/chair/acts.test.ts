import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Organ } from '../../lib/organ.svelte';
import type { Command, Entry, Floor, SpeakersList, View } from '../../lib/types';
import { Acts } from './acts.svelte';

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
    expect(acts.key(press('g'))).toBe(true);
    expect(acts.key(press('g', { repeat: true }))).toBe(true);
    expect(acts.key(press('G'))).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it('does nothing else while an act is under way', () => {
    const { acts, sent } = console_({ floor });
    acts.key(press('g'));
    acts.key(press('e'));
    expect(sent.map((command) => command.type)).toEqual(['give_floor']);
  });

  it('does not repeat an act within a moment of its end', async () => {
    const { acts, sent, answer } = console_();
    acts.key(press('g'));
    await answer();
    vi.advanceTimersByTime(400);
    acts.key(press('g'));
    expect(sent).toHaveLength(1);
    vi.advanceTimersByTime(400);
    acts.key(press('g'));
    expect(sent).toHaveLength(2);
  });

  it('does not act on somebody who appeared only a moment ago', () => {
    const { acts, sent } = console_();
    acts.look();
    (acts.organ.lists[0] as SpeakersList).order.shift();
    acts.look();
    vi.advanceTimersByTime(200);
    acts.key(press('g'));
    expect(sent).toHaveLength(0);
    vi.advanceTimersByTime(800);
    acts.key(press('g'));
    expect(sent).toEqual([{ type: 'give_floor', inscription: 'b' }]);
  });

  it('adds time as often as it is asked to', async () => {
    const { acts, sent, answer } = console_({ floor });
    acts.key(press('+'));
    await answer();
    acts.key(press('='));
    expect(sent).toHaveLength(2);
  });

  it('is deaf while somebody types, and to the browser’s own shortcuts', () => {
    const { acts, sent } = console_();
    expect(acts.key(press('g', {}, document.createElement('input')))).toBe(false);
    expect(acts.key(press('g', { ctrlKey: true }))).toBe(false);
    expect(acts.key(press('x'))).toBe(false);
    expect(sent).toHaveLength(0);
  });

  it('pauses and resumes by the space bar', () => {
    const { acts, sent } = console_({ floor });
    acts.key(press(' '));
    expect(sent).toEqual([{ type: 'pause_clock', floor: 'f1' }]);
  });
});
