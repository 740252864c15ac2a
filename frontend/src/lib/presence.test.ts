import { describe, expect, it } from 'vitest';
import { absentAmong, callOf, litSignals, readinessOf } from './presence';
import type { Entry, Mode, SpeakersList, View } from './types';

const entry = (id: string, delegation: string, mode: Mode = 'remote'): Entry => ({ id, delegation, kind: 'national', mode, status: 'waiting' });

function list(id: string, delegations: string[], more: Partial<SpeakersList> = {}): SpeakersList {
  const entries = delegations.map((delegation, index) => entry(`${id}${index}`, delegation));
  return { id, order: entries.map((one) => one.id), entries: Object.fromEntries(entries.map((one) => [one.id, one])), ...more };
}

const view = (...lists: SpeakersList[]): View => ({
  organ: 'plenary',
  list_order: lists.map((one) => one.id),
  lists: Object.fromEntries(lists.map((one) => [one.id, one])),
});

describe('lights', () => {
  it('tells what is known, and never calls absent whom nobody could ask for', () => {
    const told = { delegations: { FRA: { connected: 1, sound_tested_at: 'x' } } };
    expect(readinessOf(told, 'FRA')).toEqual({ connected: 'yes', sound: true, soundFailed: false, ready: false });
    expect(readinessOf(told, 'KEN')).toEqual({ connected: 'no', sound: false, soundFailed: false, ready: false });
    expect(readinessOf({ ...told, partial: true }, 'KEN').connected).toBe('unknown');
    expect(readinessOf(undefined, 'KEN').connected).toBe('unknown');
  });

  it('misses only those who cannot speak without a line', () => {
    const entries = [entry('a', 'FRA'), entry('b', 'KEN'), entry('c', 'EGY', 'floor')];
    expect(absentAmong({ delegations: { FRA: { connected: 1 } } }, entries).map((one) => one.delegation)).toEqual(['KEN']);
    expect(absentAmong({ partial: true }, entries)).toEqual([]);
  });
});

describe('the call', () => {
  const debate = list('debate', ['ITA', 'FRA', 'KEN', 'EGY'], { announced: ['debate0', 'debate1'], presence_ahead: 3 });

  it('comes nearer with the turn: waiting, expected, standby, next', () => {
    const stages = ['EGY', 'KEN', 'FRA', 'ITA'].map((who) => callOf(view(debate), who)?.stage);
    expect(stages).toEqual(['waiting', 'expected', 'standby', 'next']);
    expect(callOf(view(debate), 'EGY')?.ahead).toBe(3);
    expect(callOf(view(debate), 'BRA')).toBeUndefined();
  });

  it('is the nearest of several, and speaking is nearest of all', () => {
    const replies = list('replies', ['EGY'], { announced: ['replies0'] });
    expect(callOf(view(debate, replies), 'EGY')?.list.id).toBe('replies');
    const floor = { id: 'f', list: 'debate', inscription: 'debate3', delegation: 'EGY', given_at: 'x' } as View['floor'] & object;
    expect(callOf({ ...view(debate, replies), floor }, 'EGY')?.stage).toBe('speaking');
  });

  it('is expected of the list that is being taken where two are alike', () => {
    const opening = list('opening', ['FRA'], { item: '1(a)' });
    const later = list('later', ['FRA'], { item: '1(f)' });
    expect(callOf({ ...view(opening, later), item: '1(f)' }, 'FRA')?.list.id).toBe('later');
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
