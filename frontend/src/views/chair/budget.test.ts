import { describe, expect, it } from 'vitest';
import type { Entry, SpeakersList, View } from '../../lib/types';
import { allowance, budget } from './budget';

const NOON = Date.parse('2020-10-12T12:00:00.000Z');
const MINUTE = 60_000;

function entry(id: string, more: Partial<Entry> = {}): Entry {
  return { id, delegation: id, kind: 'national', mode: 'floor', status: 'waiting', ...more };
}

function list(...entries: Entry[]): SpeakersList {
  return {
    id: 'general-debate',
    rules: { national: { limit_ms: 3 * MINUTE, enforcement: 'close' }, group: { limit_ms: 5 * MINUTE, enforcement: 'close' } },
    order: entries.filter((one) => one.status === 'waiting').map((one) => one.id),
    entries: Object.fromEntries(entries.map((one) => [one.id, one])),
  };
}

function view(more: Partial<View> = {}): View {
  return {
    organ: 'plenary',
    lists: {},
    meeting: {
      id: 'plenary-1',
      phase: 'in_session',
      opened_at: new Date(NOON - 60 * MINUTE).toISOString(),
      interpretation_ends_at: new Date(NOON + 8 * MINUTE).toISOString(),
    },
    ...more,
  };
}

describe('the budget of a list', () => {
  it('lets everybody take the whole limit of their kind, one after the other', () => {
    const { starts, ends_at } = budget(view(), list(entry('a'), entry('b', { kind: 'group' }), entry('c')), NOON);
    expect([...starts.values()].map((at) => (at - NOON) / MINUTE)).toEqual([0, 3, 8]);
    expect(ends_at - NOON).toBe(11 * MINUTE);
  });

  it('begins after what is left of the statement in progress', () => {
    const floor = {
      id: 'f1', list: 'general-debate', inscription: 'x', delegation: 'X', kind: 'national', mode: 'floor' as const,
      given_at: new Date(NOON - MINUTE).toISOString(), limit_ms: 3 * MINUTE, enforcement: 'close' as const, used_ms: 0,
      running_since: new Date(NOON - MINUTE).toISOString(),
    };
    expect(budget(view({ floor }), list(entry('a')), NOON).starts.get('a')).toBe(NOON + 2 * MINUTE);
  });

  it('says how many cannot finish before interpretation ends', () => {
    const { left_over, spare_ms } = budget(view(), list(entry('a'), entry('b'), entry('c'), entry('d')), NOON);
    expect(left_over).toBe(2);
    expect(spare_ms).toBe(-4 * MINUTE);
  });

  it('counts a statement that ends in the last millisecond as fitting', () => {
    const three = list(entry('a'), entry('b'));
    three.rules = { national: { limit_ms: 4 * MINUTE, enforcement: 'close' } };
    expect(budget(view(), three, NOON)).toMatchObject({ left_over: 0, spare_ms: 0 });
  });

  it('gives those on hold what they have left, at the end', () => {
    const held = entry('h', { status: 'held', used_ms: 2 * MINUTE });
    expect(allowance(list(held), held)).toBe(MINUTE);
    expect(budget(view(), list(entry('a'), held), NOON).ends_at).toBe(NOON + 4 * MINUTE);
  });

  it('promises nothing about interpretation when no meeting is in progress', () => {
    const { meeting: _, ...without } = view();
    const result = budget(without, list(entry('a')), NOON);
    expect(result).not.toHaveProperty('spare_ms');
    expect(result.left_over).toBe(0);
  });
});
