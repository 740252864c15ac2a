import { describe, expect, it } from 'vitest';
import type { Forecast } from '../../lib/types';
import { allowance, budget } from './budget';

const NOON = Date.parse('2020-10-12T12:00:00.000Z');
const MINUTE = 60_000;
const at = (minutes: number) => new Date(NOON + minutes * MINUTE).toISOString();
const told: Forecast = {
  meeting: 'plenary-1',
  begins_at: at(-60),
  ends_at: at(60),
  waiting: 24,
  will_not_fit: 7,
  runs_until: { earliest: at(70), expected: at(84), latest: at(99) },
};

describe('the budget of a meeting', () => {
  it('sets until when the list would take against the end of interpretation', () => {
    expect(budget(told, NOON)).toMatchObject({ waiting: 24, will_not_fit: 7, spare_ms: -24 * MINUTE, interpretation_ends_at: NOON + 60 * MINUTE });
  });
  it('has all the time that is left to spare when nobody waits', () => {
    const idle = budget({ meeting: 'm', begins_at: at(-60), ends_at: at(60) }, NOON);
    expect(idle).toMatchObject({ spare_ms: 60 * MINUTE, waiting: 0, will_not_fit: 0 });
    expect(idle?.runs_until).toBeUndefined();
  });
  it('counts from the beginning of a meeting that is to come', () => {
    expect(budget({ meeting: 'm', begins_at: at(30), ends_at: at(60) }, NOON)?.spare_ms).toBe(30 * MINUTE);
  });
  it('is not there while nothing is told or no meeting is to come', () => {
    expect(budget(undefined, NOON)).toBeUndefined();
    expect(budget({ expected: {} }, NOON)).toBeUndefined();
  });
});

describe('what an entry may take', () => {
  const list = { id: 'd', order: [], entries: {}, rules: { national: { limit_ms: 3 * MINUTE, enforcement: 'close' as const } } };
  it('is its limit, less what a held statement has used', () => {
    expect(allowance(list, { kind: 'national' })).toBe(3 * MINUTE);
    expect(allowance(list, { kind: 'national', used_ms: MINUTE })).toBe(2 * MINUTE);
  });
});
