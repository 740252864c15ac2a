import { describe, expect, it } from 'vitest';
import { litSignals, readinessOf } from './presence';

describe('lights', () => {
  it('tells what is known, and never calls absent whom nobody could ask for', () => {
    const told = { delegations: { FRA: { connected: 1, sound_tested_at: 'x' } } };
    expect(readinessOf(told, 'FRA')).toEqual({ connected: 'yes', sound: true, soundFailed: false, ready: false });
    expect(readinessOf(told, 'KEN')).toEqual({ connected: 'no', sound: false, soundFailed: false, ready: false });
    expect(readinessOf({ ...told, partial: true }, 'KEN').connected).toBe('unknown');
    expect(readinessOf(undefined, 'KEN').connected).toBe('unknown');
  });
});

describe('signals', () => {
  it('go out by themselves, also on a screen whose line is dead', () => {
    const at = '2020-10-12T10:00:00.000Z';
    const lit = { signal: 'too_fast' as const, language: 'fr' as const, at, until: '2020-10-12T10:01:00.000Z' };
    expect(litSignals([lit], Date.parse(at))).toEqual([lit]);
    expect(litSignals([lit], Date.parse(lit.until))).toEqual([]);
    expect(litSignals(undefined, 0)).toEqual([]);
  });
});
