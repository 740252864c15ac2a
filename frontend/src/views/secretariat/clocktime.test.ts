import { expect, it } from 'vitest';
import { asClock, fromClock } from './clocktime';

it('shows and reads minutes and seconds', () => {
  for (const [ms, clock] of [[180_000, '3:00'], [30_000, '0:30'], [0, '0:00'], [3_605_000, '60:05']] as const) {
    expect(asClock(ms)).toBe(clock);
    expect(fromClock(clock)).toBe(ms);
  }
});

it('takes whole minutes, and nothing that is no time', () => {
  expect(fromClock(' 3 ')).toBe(180_000);
  for (const typed of ['', '3:7', '3:60', '-1', 'three', '1:00:00']) expect(fromClock(typed), typed).toBeUndefined();
});
