import { describe, expect, it } from 'vitest';
import { clockText, elapsed, minutes, read, shownSeconds, synchronize, unsynchronized, untilNextSecond } from './clock';
import type { Floor } from './types';

const start = Date.parse('2020-10-12T10:00:00.000Z');
const floor: Floor = {
  id: 'f1',
  list: 'general-debate',
  inscription: 'i1',
  delegation: 'ITA',
  kind: 'national',
  mode: 'remote',
  given_at: new Date(start).toISOString(),
  limit_ms: 180_000,
  amber_ms: 30_000,
  grace_ms: 10_000,
  enforcement: 'close',
  used_ms: 0,
  running_since: new Date(start).toISOString(),
  due_at: new Date(start + 190_000).toISOString(),
};
const at = (ms: number, other: Partial<Floor> = {}) => read({ ...floor, ...other }, start + ms);
const without = (...keys: (keyof Floor)[]) => {
  const copy = { ...floor };
  for (const key of keys) delete copy[key];
  return copy;
};

describe('the clock of a statement', () => {
  it('passes through running, amber, red and closed', () => {
    expect(at(0).phase).toBe('running');
    expect(at(149_999).phase).toBe('running');
    expect(at(150_000).phase).toBe('amber');
    expect(at(180_000).phase).toBe('red');
    expect(at(189_999).phase).toBe('red');
    expect(at(190_000).phase).toBe('closed');
  });

  it('stands still once it has closed, however late the news comes', () => {
    expect(clockText(at(190_000))).toBe('+0:10');
    expect(clockText(at(300_000))).toBe('+0:10');
    expect(at(300_000).stands).toBe(true);
  });

  it('goes over when nobody closes it', () => {
    const open = { ...without('due_at'), enforcement: 'call_to_order' as const };
    expect(read(open, start + 185_000).phase).toBe('red');
    expect(read(open, start + 190_001).phase).toBe('over');
    expect(clockText(read(open, start + 247_000))).toBe('+1:07');
  });

  it('waits for the start, and is paused only when it has been stopped', () => {
    const still = without('running_since', 'due_at');
    expect(read(still, start + 60_000).phase).toBe('waiting');
    const paused = { ...still, used_ms: 61_000, paused: 'suspension' as const };
    expect(read(paused, start + 999_000)).toMatchObject({ phase: 'paused', elapsed_ms: 61_000, remaining_ms: 119_000, stands: true });
  });

  it('hands back exactly the time that was left after a pause', () => {
    const resumed = { ...floor, used_ms: 61_250, running_since: new Date(start + 500_000).toISOString() };
    expect(elapsed(resumed, start + 500_000)).toBe(61_250);
    expect(elapsed(resumed, start + 501_000)).toBe(62_250);
  });

  it('does not run backwards when this device is a little behind', () => {
    expect(at(-300)).toMatchObject({ elapsed_ms: 0, phase: 'running' });
  });

  it('counts up without a limit', () => {
    const free = without('limit_ms', 'due_at');
    const reading = read(free, start + 65_400);
    expect(reading.remaining_ms).toBeUndefined();
    expect(reading.phase).toBe('running');
    expect(clockText(reading)).toBe('1:05');
  });
});

describe('what the digits show', () => {
  it('shows the full time for a full second and zero exactly at the limit', () => {
    expect(clockText(at(0))).toBe('3:00');
    expect(clockText(at(999))).toBe('3:00');
    expect(clockText(at(1_000))).toBe('2:59');
    expect(clockText(at(179_999))).toBe('0:01');
    expect(clockText(at(180_000))).toBe('0:00');
    expect(clockText(at(180_999))).toBe('0:00');
    expect(clockText(at(181_000))).toBe('+0:01');
    expect(Object.is(shownSeconds(at(180_000)), 0)).toBe(true);
  });

  it('writes hours when there are any', () => {
    expect(minutes(3_723)).toBe('1:02:03');
    expect(minutes(59)).toBe('0:59');
  });

  it('asks to be looked at again when the next second comes', () => {
    expect(untilNextSecond(floor, start + 250)).toBe(750);
    const odd = { ...floor, running_since: new Date(start + 130).toISOString() };
    expect(untilNextSecond(odd, start + 1_000)).toBe(130);
    expect(untilNextSecond({ ...odd, limit_ms: 180_400 }, start + 1_000)).toBe(530);
    expect(untilNextSecond(undefined, start + 250)).toBe(750);
    // and at that moment the text is another one
    for (const now of [start + 131, start + 499, start + 92_345, start + 183_210]) {
      const next = now + untilNextSecond(odd, now);
      expect(clockText(read(odd, next - 1))).toBe(clockText(read(odd, now)));
      expect(clockText(read(odd, next))).not.toBe(clockText(read(odd, now)));
    }
  });
});

describe('the conference clock', () => {
  it('trusts the sample with the shortest round trip', () => {
    let sync = synchronize(unsynchronized, { sent: 0, received: 400, at: 5_150 });
    expect(sync).toMatchObject({ offset: 4_950, margin: 200, known: true });
    sync = synchronize(sync, { sent: 1_000, received: 1_020, at: 6_015 });
    expect(sync).toMatchObject({ offset: 5_005, margin: 10 });
    sync = synchronize(sync, { sent: 2_000, received: 2_600, at: 7_300 });
    expect(sync.offset).toBe(5_005);
  });

  it('forgets all when the device was set or slept', () => {
    let sync = synchronize(unsynchronized, { sent: 0, received: 10, at: 5_005 });
    sync = synchronize(sync, { sent: 100_000, received: 100_300, at: 98_150 });
    expect(sync.offset).toBe(-2_000);
    expect(sync.best).toHaveLength(1);
  });

  it('does not take in nonsense', () => {
    expect(synchronize(unsynchronized, { sent: 0, received: 10, at: NaN })).toBe(unsynchronized);
    expect(synchronize(unsynchronized, { sent: 10, received: 0, at: 5 })).toBe(unsynchronized);
  });
});
