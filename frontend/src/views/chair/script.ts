/**
 * What the chair reads out, in the reader's language, cut into pieces so that names can stand out.
 *
 * Pure. Titles are said as the register has them; languages in which a State's name would have to be declined
 * put it in apposition (see the catalogues).
 */
import { read } from '../../lib/clock';
import type { Part } from '../../lib/i18n';
import { delegationName, speakerName } from '../../lib/names';
import { meetingName, type Context } from '../../lib/say';
import type { Entry, Floor } from '../../lib/types';

export interface Situation {
  floor?: Floor | undefined;
  next?: Entry | undefined;
  after?: Entry | undefined;
  /** The meeting that would be called to order, when none is in progress. */
  meeting?: string | undefined;
  phase?: 'in_session' | 'suspended' | undefined;
  now: number;
}

/** Sentences in the order in which they are said. */
export function script(context: Context, situation: Situation): Part[][] {
  const { t } = context;
  const { floor, next, after, meeting, phase, now } = situation;
  if (phase === undefined) {
    return meeting === undefined ? [] : [t.parts('script-call-to-order', { meeting: meetingName(context, meeting) })];
  }
  if (phase === 'suspended') return [t.parts('script-resume')];
  if (floor && isOver(floor, now)) return [t.parts('script-conclude', { state: state(context, floor.delegation) })];
  const said: Part[][] = [];
  if (floor) said.push(thanks(context, floor));
  if (!next) {
    said.push(t.parts('script-list-exhausted'));
    return said;
  }
  said.push(t.parts(`script-give-${next.mode}`, { who: who(context, next) }));
  if (after) said.push(t.parts('script-followed', { state: calledAs(context, after) }));
  return said;
}

function isOver(floor: Floor, now: number): boolean {
  const { phase } = read(floor, now);
  return phase === 'red' || phase === 'over';
}

function state({ t, register }: Context, delegation: string): string {
  return delegationName(register, delegation, t.language);
}

/** Those who speak for an office, not for a delegation, are called by their own name. */
function officerName({ register }: Context, one: Entry | Floor): string | undefined {
  if (register?.delegations[one.delegation]?.category !== 'officer') return undefined;
  return speakerName(register, one)?.name || undefined;
}

function thanks(context: Context, floor: Floor): Part[] {
  const name = officerName(context, floor);
  return name
    ? context.t.parts('script-thanks-officer', { name })
    : context.t.parts('script-thanks', { state: state(context, floor.delegation) });
}

function calledAs(context: Context, entry: Entry): string {
  return officerName(context, entry) ?? state(context, entry.delegation);
}

function who(context: Context, entry: Entry): string {
  const { t, register } = context;
  const person = speakerName(register, entry);
  const facts = { state: state(context, entry.delegation), name: person?.name ?? '', title: person?.title ?? '' };
  if (officerName(context, entry) && person?.title) return t('script-who-officer', facts);
  if (person?.title) return t(person.name ? 'script-who-full' : 'script-who-title', facts);
  return t(person ? 'script-who-name' : 'script-who-state', facts);
}
