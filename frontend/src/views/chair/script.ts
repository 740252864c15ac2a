/**
 * What the chair reads out, in the reader's language, cut into pieces so that names can stand out.
 *
 * Pure. Titles are said as the register has them, usual ones in the reader's language; languages in which a
 * State's name would have to be declined put it in apposition (see the catalogues).
 */
import { read } from '../../lib/clock';
import { duration } from '../../lib/format';
import type { Part } from '../../lib/i18n';
import { officer, speakerName, spokenName } from '../../lib/names';
import type { Context } from '../../lib/context';
import { dashed, meetingName, officeName } from '../../lib/say';
import type { Entry, Floor, Motion, PointOfOrder, SpeakersList } from '../../lib/types';
import type { Blocked } from '../../lib/called';
import { addressOf, titleIn, type Gender } from '../../lib/courtesy';

export interface Situation {
  floor?: Floor | undefined;
  next?: Entry | undefined;
  after?: Entry | undefined;
  /** The meeting that would be called to order, when none is in progress. */
  meeting?: string | undefined;
  phase?: 'in_session' | 'suspended' | undefined;
  point?: PointOfOrder | undefined;
  motion?: Motion | undefined;
  list?: SpeakersList | undefined;
  blocked?: Blocked | undefined;
  now: number;
}

/** Sentences in the order in which they are said. */
export function script(context: Context, situation: Situation): Part[][] {
  const { t } = context;
  const { floor, meeting, phase, point, motion, list, blocked, now } = situation;
  if (phase === undefined) {
    return meeting === undefined ? [] : [t.parts('script-call-to-order', { meeting: meetingName(context, meeting) })];
  }
  if (phase === 'suspended') return [t.parts('script-resume')];
  if (point) return [t.parts('script-point', { state: state(context, point.delegation) })];
  if (floor && isOver(floor, now)) return [t.parts('script-conclude', { state: state(context, floor.delegation) })];
  const said: Part[][] = floor ? [thanks(context, floor)] : [];
  if (motion) return [...said, ...onMotion(context, situation, motion)];
  if (blocked === 'stopped') return [...said, t.parts(`script-stopped-${dashed(list?.stopped ?? '')}`)];
  if (blocked === 'not_taken_up' && list) return [...said, taking(context, list)];
  return [...said, ...giving(context, situation)];
}

/** The ruling is appealed against: what is put to the vote. */
export function appealScript({ t }: Context): Part[][] {
  return [t.parts('script-appeal')];
}

/** The chair is handed to an officer. */
export function handOverScript(context: Context, to: string): Part[][] {
  const { t, register } = context;
  const one = officer(register, to);
  const person = one?.participant === undefined ? undefined : register?.participants[one.participant]?.name;
  const office = officeName(context, to) ?? to;
  return [person ? t.parts('script-hand-over-to', { name: person, office }) : t.parts('script-hand-over', { office })];
}

function isOver(floor: Floor, now: number): boolean {
  const { phase } = read(floor, now);
  return phase === 'red' || phase === 'over';
}

function giving(context: Context, { next, after }: Situation): Part[][] {
  const { t } = context;
  if (!next) return [t.parts('script-list-exhausted')];
  const purpose = t.has(`script-purpose-${dashed(next.kind)}`) ? t(`script-purpose-${dashed(next.kind)}`) : '';
  const given = t.parts(`script-give-${next.mode}`, { who: who(context, next) }, { purpose });
  const gender = genderOf(context, next);
  const then = after
    ? t.parts('script-followed', { state: calledAs(context, after) }, { gender })
    : t.parts('script-full-stop');
  return [[...given, ...then]];
}

/** Who proposed what, then who speaks on it, then the vote. */
function onMotion(context: Context, situation: Situation, motion: Motion): Part[][] {
  const { t } = context;
  const { list, next } = situation;
  const heard = Object.values(list?.entries ?? {}).some((entry) => entry.status === 'delivered');
  const proposed = t.parts(`script-motion-${dashed(motion.kind)}`, { state: state(context, motion.delegation) });
  const intro = heard || situation.floor?.list === motion.list ? [] : [proposed];
  if (next && list?.id === motion.list) return [...intro, ...giving(context, situation)];
  // Whoever speaks on it is not yet on the list: the vote comes when they have spoken, or nobody may.
  const debated = Object.values(list?.rules ?? {}).some((rule) => (rule.at_most ?? 1) > 0);
  return intro.length && debated ? intro : [...intro, t.parts(`script-vote-${dashed(motion.kind)}`)];
}

function taking({ t }: Context, list: SpeakersList): Part[] {
  if (list.purpose === 'explanation') return t.parts('script-take-explanation');
  const rule = list.rules?.['reply'];
  const time = (ms: number) => duration(ms, t.language);
  return rule?.limit_ms !== undefined && rule.then_ms !== undefined
    ? t.parts('script-take-reply', {}, { first: time(rule.limit_ms), second: time(rule.then_ms) })
    : t.parts('script-take-reply-short');
}

function state({ t, register }: Context, delegation: string): string {
  return spokenName(register, delegation, t.language);
}

/** Those who speak for an office, not for a delegation, are called by their own name. */
function officerName({ register }: Context, one: Entry | Floor): string | undefined {
  if (register?.delegations[one.delegation]?.category !== 'officer') return undefined;
  return speakerName(register, one)?.name || undefined;
}

function thanks(context: Context, floor: Floor): Part[] {
  const name = officerName(context, floor);
  return name
    ? context.t.parts('script-thanks-officer', { name: addressOf(name).name })
    : context.t.parts('script-thanks', { state: state(context, floor.delegation) });
}

function calledAs(context: Context, entry: Entry): string {
  const name = officerName(context, entry);
  return name === undefined ? state(context, entry.delegation) : addressOf(name).name;
}

function genderOf({ register }: Context, entry: Entry): Gender {
  return addressOf(speakerName(register, entry)?.name ?? '').gender;
}

function who(context: Context, entry: Entry): string {
  const { t, register } = context;
  const person = speakerName(register, entry);
  const { name, excellency, gender } = addressOf(person?.name ?? '');
  const facts = {
    state: state(context, entry.delegation),
    name: excellency ? t('script-excellency', { name, gender }) : name,
    title: person?.title ? titleIn(t, person.title, gender) : '',
  };
  const said = officerName(context, entry) && person?.title ? 'officer' : person?.title ? (name ? 'full' : 'title') : name ? 'name' : 'state';
  const one = t(`script-who-${said}`, facts);
  if (entry.on_behalf_of === undefined || entry.on_behalf_of === entry.delegation) return one;
  return t('script-who-on-behalf', { who: one, group: state(context, entry.on_behalf_of) });
}
