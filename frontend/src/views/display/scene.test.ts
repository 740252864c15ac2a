import { describe, expect, it } from 'vitest';
import type { Floor, View } from '../../lib/types';
import { CLOSED_SHOWN_MS, remember, scene } from './scene';

const START = Date.parse('2020-10-12T11:00:00.000Z');
const DUE = START + 180_000;

const floor: Floor = {
  id: 'f1', list: 'general-debate', inscription: 'i1', delegation: 'ITA', kind: 'national', mode: 'remote',
  given_at: new Date(START).toISOString(), limit_ms: 180_000, amber_ms: 30_000, grace_ms: 0, enforcement: 'close',
  used_ms: 0, running_since: new Date(START).toISOString(), due_at: new Date(DUE).toISOString(),
};
const meeting = { id: 'plenary-1', phase: 'in_session' as const };
const empty: View = { organ: 'plenary', meeting, lists: {} };

describe('the scene of a display', () => {
  it('shows who has the floor', () => {
    expect(scene({ ...empty, floor }, undefined, START + 5_000)).toEqual({ state: 'floor', floor });
  });

  it('closes on its own clock when the network is dead', () => {
    expect(scene({ ...empty, floor }, { floor }, DUE).state).toBe('closed');
  });

  it('keeps a statement that the limit closed for a while, then the floor is free', () => {
    const seen = remember({ floor }, undefined, DUE + 50);
    expect(scene(empty, seen, DUE + 60)).toEqual({ state: 'closed', floor });
    expect(scene(empty, seen, DUE + 50 + CLOSED_SHOWN_MS)).toEqual({ state: 'free' });
  });

  it('does not call closed what the chair ended before the limit', () => {
    expect(scene(empty, remember({ floor }, undefined, START + 60_000), START + 60_001).state).toBe('free');
  });

  it('remembers when a statement left, once', () => {
    const once = remember({ floor }, undefined, DUE);
    expect(remember(once, undefined, DUE + 9_000)).toBe(once);
    expect(remember(once, floor, DUE + 9_000)).toEqual({ floor });
  });

  it('names whose point of order is open while nobody has the floor', () => {
    const points = [{ id: 'o1', delegation: 'EGY', raised_at: '' }, { id: 'o2', delegation: 'KEN', raised_at: '' }];
    expect(scene({ ...empty, points }, undefined, START)).toEqual({ state: 'point', delegation: 'KEN' });
    expect(scene({ ...empty, points, floor }, undefined, START).state).toBe('floor');
  });

  it('tells a suspended meeting from none', () => {
    expect(scene({ ...empty, meeting: { ...meeting, phase: 'suspended' } }, undefined, START).state).toBe('suspended');
    expect(scene({ organ: 'plenary', lists: {} }, undefined, START).state).toBe('no-meeting');
  });
});
