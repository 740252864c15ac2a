import { describe, expect, it } from 'vitest';
import type { Entry, Floor, Mode, SpeakersList, View } from '../../lib/types';
import { following, microphone } from './microphones';

const now = Date.parse('2020-10-12T14:01:00.000Z');
const floor: Floor = {
  id: 'f1',
  list: 'debate',
  inscription: 'i1',
  delegation: 'ITA',
  kind: 'national',
  mode: 'remote',
  given_at: '2020-10-12T14:00:00.000Z',
  running_since: '2020-10-12T14:00:00.000Z',
  limit_ms: 180_000,
  amber_ms: 30_000,
  grace_ms: 0,
  enforcement: 'close',
  used_ms: 0,
};
const entry = (id: string, delegation: string, mode: Mode): Entry => ({ id, delegation, mode, kind: 'national', status: 'waiting' });
const debate: SpeakersList = {
  id: 'debate',
  item: '1(f)',
  order: ['i2', 'i3'],
  announced: ['i2'],
  entries: { i1: entry('i1', 'ITA', 'remote'), i2: entry('i2', 'FRA', 'remote'), i3: entry('i3', 'KEN', 'floor') },
};
const view = (more: Partial<View> = {}): View => ({ organ: 'plenary', item: '1(f)', lists: { debate }, list_order: ['debate'], ...more });
const after = (seen: View) => following(seen, Object.values(seen.lists));
const point = { id: 'p1', delegation: 'EGY', raised_at: floor.given_at };

describe('the microphone', () => {
  it('follows the floor, and is closed when the limit has closed it', () => {
    expect(microphone(undefined, now)).toEqual({ state: 'closed' });
    expect(microphone(view(), now)).toEqual({ state: 'closed' });
    expect(microphone(view({ floor }), now)).toEqual({ state: 'open', delegation: 'ITA' });
    expect(microphone(view({ floor: { ...floor, due_at: '2020-10-12T14:03:00.000Z' } }), now + 180_000)).toEqual({ state: 'closed' });
    const { running_since: _, ...still } = floor;
    expect(microphone(view({ floor: { ...still, paused: 'chair' } }), now)).toEqual({ state: 'paused', delegation: 'ITA' });
  });

  it('goes to a point of order at once, and back to the speaker after it', () => {
    const seen = view({ floor, points: [point] } as Partial<View>);
    expect(microphone(seen, now)).toEqual({ state: 'point', delegation: 'EGY' });
    expect(after(seen)).toMatchObject({ why: 'resumes', delegation: 'ITA' });
  });
});

describe('who is unmuted next', () => {
  it('is the first of the list, on standby or not', () => {
    expect(after(view({ floor }))).toMatchObject({ why: 'called', delegation: 'FRA' });
    expect(after(view({ lists: { debate: { ...debate, announced: [] } } }))).toMatchObject({ why: 'next', delegation: 'FRA' });
    expect(after(view({ lists: { debate: { ...debate, order: [] } } }))).toBeUndefined();
  });

  it('is the first in the room when the remote time is used up', () => {
    expect(after(view({ online: { cap_ms: 1, used_ms: 1, capped: true } }))).toMatchObject({ delegation: 'KEN' });
  });
});
