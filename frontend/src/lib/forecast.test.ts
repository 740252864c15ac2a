import { describe, expect, it } from 'vitest';
import { bandOf, spanOf } from './forecast';
import type { Forecast } from './types';
import { isInTime, windowPhase } from './window';

const minute = 60_000;
const start = Date.parse('2020-10-12T10:00:00Z');
const at = (ms: number) => new Date(start + ms).toISOString();
const told: Forecast = {
  meeting: 'm1',
  expected: {
    i1: { earliest: at(0), expected: at(2 * minute), latest: at(5 * minute), meeting: 'm1' },
    i2: { expected: at(4 * minute), meeting: 'm1' },
    i3: { bars: ['interpretation_ends', 'no_meeting_left'] },
    i4: { earliest: at(0), expected: at(minute), latest: at(2 * minute), meeting: 'm2', bars: ['online_cap'] },
  },
};

describe('the band in which a turn is expected', () => {
  it('is read as it is told', () => {
    expect(bandOf(told, 'i1')).toEqual({ from: start, expected: start + 2 * minute, to: start + 5 * minute, meeting: 'm1', bars: [] });
  });
  it('has no width where only the middle is told', () => {
    expect(bandOf(told, 'i2')).toMatchObject({ from: start + 4 * minute, to: start + 4 * minute });
  });
  it('is not there where no meeting is known, nobody waits, or nothing was told', () => {
    expect(bandOf(told, 'i3')).toBeUndefined();
    expect(bandOf(told, 'nobody')).toBeUndefined();
    expect(bandOf(undefined, 'i1')).toBeUndefined();
    expect(spanOf({})).toBeUndefined();
  });
  it('says why it is not in this meeting', () => {
    expect(bandOf(told, 'i4')).toMatchObject({ meeting: 'm2', bars: ['online_cap'] });
  });
});

describe('the window of a list', () => {
  const list = { opens_at: at(0), closes_at: at(minute) };
  it('is open from its first to its last instant, both included', () => {
    expect(windowPhase(list, start - 1)).toBe('before');
    expect(windowPhase(list, start)).toBe('open');
    expect(windowPhase(list, start + minute)).toBe('open');
    expect(windowPhase(list, start + minute + 1)).toBe('closed');
    expect(isInTime(list, at(minute))).toBe(true);
    expect(isInTime(list, at(minute + 1))).toBe(false);
  });
  it('says when its closure was announced, and when it was closed by hand', () => {
    expect(windowPhase({ ...list, closure_announced_at: at(10) }, start + 20)).toBe('closing');
    expect(windowPhase({ ...list, state: 'closed' }, start + 20)).toBe('closed');
  });
});
