import { describe, expect, it } from 'vitest';
import { dateTime, duration, instantFromWallTime, leftToRight, sameWallTime, time, timeOrDate, wallTime, zoneName } from './format';

const noon = '2020-10-09T10:00:00.000Z';

describe('times', () => {
  it('are in the zone that was asked for, on the 24-hour clock', () => {
    expect(time(noon, 'en', 'Europe/Vienna')).toBe('12:00');
    expect(time('2020-10-09T22:05:00Z', 'en', 'Europe/Vienna')).toBe('00:05');
    expect(dateTime(noon, 'en', 'Europe/Vienna')).toContain('9 Oct');
  });
  it('have Latin digits in Arabic', () => {
    expect(dateTime(noon, 'ar', 'Europe/Vienna')).toContain('12:00');
    expect(dateTime(noon, 'ar', 'Europe/Vienna')).toMatch(/أكتوبر/);
  });
  it('leave the day out on the same day', () => {
    expect(timeOrDate(noon, '2020-10-09T20:00:00Z', 'en', 'Europe/Vienna')).toBe('12:00');
    expect(timeOrDate(noon, '2020-10-10T10:00:00Z', 'en', 'Europe/Vienna')).toContain('Oct');
  });
  it('know when two zones show the same', () => {
    expect(sameWallTime('Europe/Vienna', 'Europe/Paris', noon)).toBe(true);
    expect(sameWallTime('Europe/Vienna', 'America/New_York', noon)).toBe(false);
    expect(zoneName('Europe/Vienna', 'en', noon)).not.toBe('');
  });
});

describe('wall time in a zone', () => {
  it('goes to an instant and back', () => {
    expect(instantFromWallTime('2020-10-09T12:00', 'Europe/Vienna')).toBe(noon);
    expect(wallTime(noon, 'Europe/Vienna')).toBe('2020-10-09T12:00');
  });
  it('is right on both sides of the change to winter time', () => {
    expect(instantFromWallTime('2020-10-25T01:30', 'Europe/Vienna')).toBe('2020-10-24T23:30:00.000Z');
    expect(instantFromWallTime('2020-10-25T04:30', 'Europe/Vienna')).toBe('2020-10-25T03:30:00.000Z');
  });
  it('refuses what is not a time', () => {
    expect(instantFromWallTime('soon', 'Europe/Vienna')).toBeUndefined();
  });
});

describe('durations', () => {
  it('are said in the reader’s language', () => {
    expect(duration(180_000, 'en')).toBe('3 minutes');
    expect(duration(45_000, 'fr').replace(/\s/g, ' ')).toBe('45 secondes');
    expect(duration(4_800_000, 'en')).toBe('1 hour, 20 minutes');
    expect(duration(180_000, 'ar')).toBe('3 دقائق');
    expect(duration(0, 'en')).toBe('0 seconds');
  });
  it('count no seconds from ten minutes on', () => {
    expect(duration(2_521_000, 'en')).toBe('42 minutes');
    expect(duration(599_000, 'en')).toBe('9 minutes, 59 seconds');
  });
});

describe('codes', () => {
  it('keep their brackets where they are, also in the midst of Arabic', () => {
    expect(leftToRight('1(f)')).toBe('\u20661(f)\u2069');
  });
});
