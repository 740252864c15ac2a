import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n';
import type { Part } from '../../lib/i18n';
import type { Context } from '../../lib/context';
import type { Entry, Floor, Motion, Register, SpeakersList } from '../../lib/types';
import { addressOf, titleIn } from '../../lib/courtesy';
import { appealScript, handOverScript, script, type Situation } from './script';

const t = translator('en', readFileSync('../app/locales/en.ftl', 'utf8'));
const delegation = (id: string, name: string, category = 'party') => ({ id, kind: 'state' as const, category, name: { en: name } });
const register = {
  delegations: {
    ITA: delegation('ITA', 'Italy'),
    EGY: delegation('EGY', 'Egypt'),
    PRESIDENT: delegation('PRESIDENT', 'President', 'officer'),
  },
  participants: {},
  officers: [{ id: 'vp', office: 'vice-president', delegation: 'EGY' }],
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

const said = (sentences: Part[][]) =>
  sentences.map((sentence) => sentence.map((part) => ('text' in part ? part.text : part.value)).join('')).join(' ');
const read = (situation: Partial<Situation>) => said(script(context, { phase: 'in_session', now: START + 1_000, ...situation }));

const motion: Motion = { id: 'm1', kind: 'adjourn_debate', delegation: 'EGY', proposed_at: '', list: 'motion-m1' };
const none = { in_favour: { at_most: 0, enforcement: 'call_to_order' }, against: { at_most: 0, enforcement: 'call_to_order' } } as const;
const some = { in_favour: { at_most: 2, enforcement: 'call_to_order' }, against: { at_most: 2, enforcement: 'call_to_order' } } as const;
const motionList = (entries: Record<string, Entry> = {}): SpeakersList => ({ id: 'motion-m1', order: [], entries, purpose: 'motion', rules: some });

describe('what the chair reads out', () => {
  it('gives the floor with name, title, State and mode, and says who follows', () => {
    expect(read({ next: bonafede, after: entry('EGY') })).toBe(
      'I now give the floor to Alfonso Bonafede, Minister of Justice of Italy, by remote link; the next speaker will be Egypt.',
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

  it('uses the words of the row for how a statement is delivered', () => {
    for (const mode of ['podium', 'remote', 'video'] as const) {
      const word = t(`mode-${mode}`).toLowerCase();
      expect(read({ next: entry('EGY', { mode }) }).toLowerCase()).toContain(word);
    }
  });

  it('reads styles out in full, as the name on the list has them, and guesses none', () => {
    const minister = entry('ITA', { mode: 'remote', speaker_name: 'H.E. Ms. Marta Cartabia', speaker_title: 'Minister of Justice' });
    expect(read({ next: minister, after: entry('EGY') })).toBe(
      'I now give the floor to Her Excellency Ms. Marta Cartabia, Minister of Justice of Italy, by remote link; she will be followed by Egypt.',
    );
    expect(read({ next: bonafede })).not.toMatch(/Excellency|he will/);
  });

  it('says for whom a group statement is made', () => {
    expect(read({ next: entry('EGY', { kind: 'group', on_behalf_of: 'ITA' }) })).toContain('the representative of Egypt, on behalf of Italy.');
  });

  it('gives the floor for replies, explanations and on motions in their own words', () => {
    expect(read({ next: entry('EGY', { kind: 'reply' }) })).toBe(
      'I now give the floor, in exercise of the right of reply, to the representative of Egypt.',
    );
    expect(read({ next: entry('EGY', { kind: 'against' }), motion, list: motionList() })).toContain('to speak against the motion');
  });

  it('puts a point of order before everything, and an appeal to the vote', () => {
    const point = { id: 'o1', delegation: 'EGY', raised_at: '' };
    expect(read({ floor: floor('ITA'), next: bonafede, point })).toMatch(/^The representative of Egypt has raised a point of order\./);
    expect(said(appealScript(context))).toContain('a majority of the members present and voting');
  });

  it('tells what was moved, and puts it to the vote when nobody more speaks on it', () => {
    expect(read({ motion, list: motionList() })).toBe(
      'The representative of Egypt has moved the adjournment of the debate. Two representatives may speak in favour of the motion and two against.',
    );
    const undebated: Motion = { ...motion, kind: 'suspend' };
    expect(read({ motion: undebated, list: { ...motionList(), rules: none } })).toMatch(/not debated\. I now put to the vote/);
    const heard = motionList({ x: entry('x', { status: 'delivered' }) });
    expect(read({ motion, list: heard })).toBe('I now put to the vote the motion to adjourn the debate.');
  });

  it('takes up the replies with their limits', () => {
    const replies: SpeakersList = {
      id: 'replies', order: [], entries: {}, purpose: 'reply',
      rules: { reply: { limit_ms: 600_000, then_ms: 300_000, enforcement: 'close' } },
    };
    expect(read({ list: replies, blocked: 'not_taken_up' })).toContain('limited to 10 minutes, the second to 5 minutes');
  });

  it('hands the chair over by office', () => {
    expect(said(handOverScript(context, 'vp'))).toBe('I now invite the Vice-President to take the chair.');
  });
});

describe('an address', () => {
  it('is what the name says, in any of the usual forms', () => {
    expect(addressOf('H.E. Mr. Paulo Portas')).toEqual({ name: 'Mr. Paulo Portas', excellency: true, gender: 'masculine' });
    expect(addressOf('S.E. Mme Christiane Taubira')).toEqual({ name: 'Mme Christiane Taubira', excellency: true, gender: 'feminine' });
    expect(addressOf('Mohamed El-Molla')).toEqual({ name: 'Mohamed El-Molla', excellency: false, gender: 'unsaid' });
    expect(addressOf('Heiko Maas').excellency).toBe(false);
  });

  it('knows the titles of usual offices in every language, and leaves others as they are', () => {
    const arabic = translator('ar', readFileSync('../app/locales/ar.ftl', 'utf8'));
    expect(titleIn(arabic, 'Minister of Justice', 'feminine')).toBe('وزيرة العدل');
    expect(titleIn(arabic, 'Keeper of the Seals', 'unsaid')).toBe('Keeper of the Seals');
  });
});
