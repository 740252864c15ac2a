import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Context } from './context';
import { translator } from './i18n';
import { actorText, recordText } from './record';
import type { Entry, Language, Register, SpeakersList, View } from './types';

const named = (id: string, en: string, fr: string) => ({ id, kind: 'state' as const, category: 'party', name: { en, fr } });
const register = {
  conference: { timezone: 'Europe/Vienna' },
  delegations: { EGY: named('EGY', 'Egypt', 'Égypte'), FRA: named('FRA', 'France', 'France') },
  officers: [{ id: 'president', office: 'president' }],
  items: [{ id: '1(f)', title: { en: 'General debate', fr: 'Débat général' } }],
  meetings: [{ id: 'm2', organ: 'o', number: 2, starts_at: '', ends_at: '' }],
} as unknown as Register;
const entry = (id: string, delegation: string): Entry => ({ id, delegation, kind: 'national', mode: 'remote', status: 'waiting' });
const list: SpeakersList = { id: 'general-debate', item: '1(f)', purpose: 'debate', order: ['e', 'f'], entries: { e: entry('e', 'EGY'), f: entry('f', 'FRA') } };
const view: View = { organ: 'o', lists: { 'general-debate': list } };

function context(language: Language = 'en'): Context {
  return { t: translator(language, readFileSync(`../app/locales/${language}.ftl`, 'utf8')), register, view };
}
const said = (event: string, facts: Record<string, unknown>, language: Language = 'en') => recordText(context(language), { event, facts });

describe('a row of the record', () => {
  it('tells a move by names, with the reason that was given', () => {
    expect(said('moved', { inscription: 'e', after: 'f', reason: 'The minister leaves at five' })).toMatch(/Egypt.*after France.*The minister leaves at five/);
    expect(said('moved', { inscription: 'f', after: null, reason: '' })).toMatch(/France/);
  });

  it('tells an inscription by the delegation, the list, the number and the time in the zone of the conference', () => {
    const inscription = { id: 'e', delegation: 'EGY', number: 4, received_at: '2020-08-31T07:00:02.000Z' };
    const text = said('inscribed', { list: 'general-debate', inscription });
    expect(text).toContain('Egypt');
    expect(text).toContain('number 4');
    expect(text).toContain('09:00');
  });

  it('tells durations, never milliseconds', () => {
    const text = said('clock_paused', { used_ms: 90_000 });
    expect(text).toMatch(/1 minute/);
    expect(text).not.toContain('90');
    expect(said('speaking_time_set', { list: 'general-debate', kind: 'national', rule: { limit_ms: 120_000 } })).toMatch(/2 minutes.*National statement/);
  });

  it('tells what an amendment changed, each in words', () => {
    const text = said('amended', { inscription: 'e', rank: 'M', mode: 'remote', text: 'final', speaker: 'p1', text_url: 'https://example.org/egy.pdf' });
    for (const part of ['Egypt', 'another speaker', 'Minister', 'Remote link', 'address of the text']) expect(text, part).toContain(part);
    expect(text).not.toContain('example.org');
    expect(said('amended', { inscription: 'e', text_url: '' })).not.toContain('()');
  });

  it('names several entries in a list of the language', () => {
    expect(said('standby_called', { inscriptions: ['e', 'f'] })).toMatch(/Egypt and France/);
    expect(said('standby_called', { inscriptions: ['e', 'f'] }, 'fr')).toMatch(/Égypte et France/);
  });

  it('names meeting and item', () => {
    expect(said('called_to_order', { meeting: 'm2', interpretation_ends_at: '2020-10-12T16:00:00Z' })).toMatch(/Meeting 2.*18:00/);
    expect(said('item_taken_up', { item: '1(f)' })).toBe('Item 1(f) taken up: General debate');
  });

  it('shows an event that has no sentence by its own name', () => {
    expect(said('never_heard_of', { inscription: 'e' })).toBe('never_heard_of');
  });
});

describe('who acted', () => {
  it('is told by role, or by delegation for a delegate', () => {
    expect(actorText(context(), 'secretariat')).toBe('Secretariat');
    expect(actorText(context(), 'delegate:FRA')).toBe('France');
    expect(actorText(context('fr'), 'delegate:EGY')).toBe('Égypte');
    expect(actorText(context(), 'system')).toBe(context().t('by-system'));
  });
});
