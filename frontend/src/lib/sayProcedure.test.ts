import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translator } from './i18n';
import type { Context } from './context';
import { eventText } from './say';
import type { Step } from './stream';
import type { Entry, Register, SpeakersList, View } from './types';

const t = translator('en', readFileSync('../app/locales/en.ftl', 'utf8'));
const named = (id: string, en: string) => ({ id, kind: 'state' as const, category: 'party', name: { en } });
const register = {
  delegations: { EGY: named('EGY', 'Egypt'), FRA: named('FRA', 'France') },
  officers: [],
  items: [],
  meetings: [{ id: 'm2', organ: 'o', number: 2, starts_at: '', ends_at: '' }],
} as unknown as Register;

const entry = (id: string, delegation: string): Entry => ({ id, delegation, kind: 'national', mode: 'remote', status: 'waiting' });
const list: SpeakersList = { id: 'general-debate', order: ['e', 'f'], entries: { e: entry('e', 'EGY'), f: entry('f', 'FRA') } };
const view = (more: Partial<View> = {}): View => ({ organ: 'o', lists: { 'general-debate': list }, ...more });
const on = (more: Partial<SpeakersList>) => view({ lists: { 'general-debate': { ...list, ...more } } });

const heard = (event: string, before: View, after: View, said?: Step['said']) => {
  const context: Context = { t, register, view: after };
  return eventText(context, { event, before, after, ...(said && { said }) });
};

const point = { id: 'o1', delegation: 'EGY', raised_at: '' };
const motion = { id: 'm1', kind: 'close_debate' as const, delegation: 'FRA', proposed_at: '', list: 'x' };
const swap = { id: 's1', list: 'general-debate', one: 'e', other: 'f', proposed_at: '', expires_at: '', agreed: false };

describe('what is read aloud of the procedure', () => {
  it('tells a point of order, and how the Chair ruled', () => {
    expect(heard('point_raised', view(), view({ points: [point] }))).toBe('Egypt rises to a point of order.');
    const ruled = (said: Step['said']) => heard('point_ruled', view({ points: [point] }), view(), said);
    expect(ruled({ ruling: 'upheld', stands: true })).toBe('The point of order of Egypt is upheld.');
    expect(ruled({ ruling: 'dismissed', stands: true })).toBe('The point of order of Egypt is dismissed.');
    expect(ruled({ ruling: 'dismissed', stands: false })).toBe('The ruling of the Chair on the point of order of Egypt is overruled.');
    expect(ruled(undefined)).toBe('The Chair has ruled on the point of order of Egypt.');
  });

  it('tells which of two points was ruled on', () => {
    const other = { ...point, id: 'o2', delegation: 'FRA' };
    expect(heard('point_ruled', view({ points: [point, other] }), view({ points: [point] }), { ruling: 'upheld', stands: true })).toContain('France');
  });

  it('tells a motion, and how it fared', () => {
    expect(heard('motion_proposed', view(), view({ motions: [motion] }))).toBe('France has proposed a motion: Closure of the debate.');
    expect(heard('motion_decided', view({ motions: [motion] }), view(), { carried: false })).toBe('The motion was rejected: Closure of the debate.');
    expect(heard('motion_withdrawn', view({ motions: [motion] }), view())).toBe('The motion was withdrawn: Closure of the debate.');
  });

  it('tells both who change places, also to those who see no swaps', () => {
    expect(heard('swap_proposed', view(), view({ swaps: { s1: swap } }))).toBe('Egypt proposes to change places with France.');
    expect(heard('swapped', view({ swaps: { s1: swap } }), on({ order: ['f', 'e'] }))).toBe('Egypt and France have changed places.');
    expect(heard('swapped', view(), on({ order: ['f', 'e'] }))).toBe('France and Egypt have changed places.');
  });

  it('tells who stands by, where a list goes on, and a cap', () => {
    expect(heard('standby_called', view(), on({ announced: ['e', 'f'] }))).toBe('On standby: Egypt and France.');
    expect(heard('rolled_over', view(), on({ continues_in: 'm2' }))).toBe('General debate: those who still wait speak in Meeting 2.');
    const online = { cap_ms: 1_800_000, used_ms: 0, capped: false };
    expect(heard('online_capped', view(), view({ online }))).toBe('The remote speaking time of the meeting is capped: 30 minutes.');
    expect(heard('online_capped', view({ online }), view())).toBe('The remote speaking time is no longer capped.');
  });

  it('tells that the remote time is used up, with the statement that used it up', () => {
    const online = { cap_ms: 60_000, used_ms: 0, capped: false };
    const after = { ...on({ entries: { ...list.entries, e: { ...entry('e', 'EGY'), status: 'delivered' } } }), online: { ...online, capped: true } };
    expect(heard('statement_ended', view({ online }), after, { closed_by: 'chair' })).toBe(
      'Egypt has ended the statement. The remote speaking time of the meeting is used up.',
    );
    expect(heard('statement_ended', view({ online }), { ...after, online }, { closed_by: 'limit' })).toContain('has run out');
  });

  it('reads an announcement out', () => {
    const message = { id: 'n1', at: '', text: 'The meeting goes on at four.' };
    expect(heard('announced', view(), view({ messages: [message] }))).toBe('Announcement: The meeting goes on at four.');
  });

  it('tells of a reply who asks, and what became of it', () => {
    const asked = on({ requested: ['e'], entries: { ...list.entries, e: { ...entry('e', 'EGY'), status: 'requested' } } });
    expect(heard('reply_requested', view(), asked)).toBe('Egypt asks for the right of reply.');
    expect(heard('reply_granted', asked, view())).toBe('The right of reply of Egypt is granted.');
    expect(heard('invited', view(), on({ order: ['x'], entries: { x: entry('x', 'FRA') } }))).toBe('France is invited to speak next.');
  });
});
