import { describe, expect, it } from 'vitest';
import { heldMeetings, takenInBy } from './programme';

const plan = (id: string, from: string, to: string, organ = 'plenary') => ({ id, organ, number: 1, starts_at: `2020-10-${from}Z`, ends_at: `2020-10-${to}Z` });
const plans = [plan('c', '13T10:00', '13T12:00'), plan('a', '12T10:00', '12T12:00'), plan('b', '12T14:00', '12T16:00'), plan('x', '12T10:00', '12T12:00', 'committee')];
const end = (meeting: string, at: string, ...joined: string[]) => ({ [meeting]: { meeting, starts_at: '', ends_at: `2020-10-${at}Z`, joined } });

describe('the meetings that are held', () => {
  it('are those of the organ, in their order', () => {
    expect(heldMeetings(plans, 'plenary').map((one) => one.id)).toEqual(['a', 'b', 'c']);
  });
  it('do not have one that another has taken in, whose end is then its own', () => {
    const held = heldMeetings(plans, 'plenary', end('a', '12T16:00', 'b'));
    expect(held.map((one) => [one.id, one.ends_at])).toEqual([['a', '2020-10-12T16:00Z'], ['c', '2020-10-13T12:00Z']]);
    expect(takenInBy('b', end('a', '12T16:00', 'b'))).toBe('a');
    expect(takenInBy('c', end('a', '12T16:00', 'b'))).toBeUndefined();
  });
  it('begin when the one is over that was arranged to run into them', () => {
    expect(heldMeetings(plans, 'plenary', end('a', '12T15:00'))[1]?.starts_at).toBe('2020-10-12T15:00Z');
  });
});
