import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n';
import type { Context } from '../../lib/say';
import type { Entry, Floor, Register } from '../../lib/types';
import { script, type Situation } from './script';

const t = translator('en', readFileSync('../app/locales/en.ftl', 'utf8'));
const delegation = (id: string, name: string, category = 'party') => ({ id, kind: 'state' as const, category, name: { en: name } });
const register = {
  delegations: {
    ITA: delegation('ITA', 'Italy'),
    EGY: delegation('EGY', 'Egypt'),
    PRESIDENT: delegation('PRESIDENT', 'President', 'officer'),
  },
  participants: {},
  meetings: [{ id: 'plenary-1', organ: 'plenary', number: 1, starts_at: '', ends_at: '' }],
} as unknown as Register;
const context: Context = { t, register, view: undefined };

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id, delegation: id, kind: 'national', mode: 'floor', status: 'waiting', ...more,
});
const bonafede = entry('ITA', { mode: 'remote', speaker_name: 'Alfonso Bonafede', speaker_title: 'Minister of Justice' });
const START = Date.parse('2020-10-12T11:00:00.000Z');
const floor = (id: string, more: Partial<Floor> = {}): Floor => ({
  id: 'f', list: 'l', inscription: 'i', delegation: id, kind: 'national', mode: 'floor', given_at: '', enforcement: 'close',
  limit_ms: 180_000, used_ms: 0, running_since: new Date(START).toISOString(), ...more,
});

const read = (situation: Partial<Situation>) =>
  script(context, { phase: 'in_session', now: START + 1_000, ...situation })
    .map((sentence) => sentence.map((part) => ('text' in part ? part.text : part.value)).join(''))
    .join(' ');

describe('what the chair reads out', () => {
  it('gives the floor with name, title, State and mode, and says who follows', () => {
    expect(read({ next: bonafede, after: entry('EGY') })).toBe(
      'I now give the floor to Alfonso Bonafede, Minister of Justice of Italy, by video link. The next speaker will be Egypt.',
    );
  });

  it('thanks the speaker before', () => {
    expect(read({ floor: floor('EGY'), next: bonafede })).toMatch(/^I thank the representative of Egypt\. I now give/);
  });

  it('says what it knows when the name or the title is missing', () => {
    expect(read({ next: entry('EGY') })).toContain('to the representative of Egypt.');
    expect(read({ next: entry('EGY', { speaker_title: 'Minister of Justice' }) })).toContain('to the Minister of Justice of Egypt.');
    expect(read({ next: entry('EGY', { speaker_name: 'Mohamed El-Molla' }) })).toContain('to Mohamed El-Molla, representative of Egypt.');
  });

  it('calls an officer by name, not as a representative', () => {
    const president = { speaker_name: 'Mohamed El-Molla', speaker_title: 'President of the Conference' };
    expect(read({ next: entry('PRESIDENT', { mode: 'podium', ...president }) })).toBe(
      'I now give the floor to Mohamed El-Molla, President of the Conference, at the podium.',
    );
    expect(read({ floor: floor('PRESIDENT', president) })).toMatch(/^I thank Mohamed El-Molla\./);
  });

  it('asks to conclude once the time is up', () => {
    expect(read({ floor: floor('ITA'), now: START + 181_000, next: bonafede })).toBe(
      'I would ask the representative of Italy kindly to conclude.',
    );
  });

  it('opens, resumes, and says when the list is exhausted', () => {
    expect(read({ phase: undefined, meeting: 'plenary-1' })).toBe('I call to order Meeting 1.');
    expect(read({ phase: 'suspended' })).toBe('The meeting is resumed.');
    expect(read({})).toBe('There are no more speakers on my list.');
  });
});
