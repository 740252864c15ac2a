/**
 * Codes into sentences: refusals, events, reasons for a place.
 *
 * The server speaks in codes and facts; here facts become readable (times in
 * the meeting's zone, durations, names) and are handed to the catalogue.
 */
import type { FluentVariable } from '@fluent/bundle';
import type { Refusal } from './api';
import type { Context } from './context';
import { dateTime, dateTimeWithSeconds, duration, listing, timeOrDate } from './format';
import type { Translate } from './i18n';
import { delegationName, itemTitle, officer, speakerName } from './names';
import type { Step } from './stream';
import { movedIn } from './moving';
import { motionName, procedureFacts } from './sayProcedure';
import { windowPhase } from './window';
import type { Entry, Message, Register, Reason, SpeakersList, View } from './types';

export function zoneOf(register: Register | undefined): string {
  return register?.conference.timezone ?? 'UTC';
}

export function dashed(code: string): string {
  return code.replaceAll('_', '-');
}

export function findEntry(view: View | undefined, inscription: unknown): Entry | undefined {
  if (!view || typeof inscription !== 'string') return undefined;
  for (const list of Object.values(view.lists)) {
    const entry = list.entries[inscription];
    if (entry) return entry;
  }
  return undefined;
}

/** Name of the delegation behind an inscription; the id when it is not in view. */
export function whose(context: Context, inscription: unknown): string {
  const entry = findEntry(context.view, inscription);
  return entry ? delegationName(context.register, entry.delegation, context.t.language) : String(inscription ?? '');
}

/**
 * `General debate`: from the catalogue for the lists that every conference has, else its agenda item's title; the
 * list of a motion is called by the motion.
 */
export function listName(context: Context, list: Pick<SpeakersList, 'id' | 'item' | 'purpose'>): string {
  const { t, register, view } = context;
  const motion = view?.motions?.find((one) => one.list === list.id);
  if (motion) return motionName(context, motion.kind);
  const id = `list-${list.id}`;
  if (t.has(id)) return t(id);
  const title = itemTitle(register, list.item, t.language) ?? list.id;
  const purpose = `list-for-${list.purpose}`;
  return t.has(purpose) ? t(purpose, { item: list.item ?? '', title }) : title;
}

export function meetingName({ t, register }: Context, id: string): string {
  const plan = register?.meetings.find((meeting) => meeting.id === id);
  return plan ? t('meeting-name', { number: plan.number }) : id;
}

export function officeName({ t, register }: Context, id: string | undefined): string | undefined {
  const who = officer(register, id);
  if (!who) return undefined;
  const message = `office-${dashed(who.office)}`;
  return t.has(message) ? t(message) : who.office;
}

/** An announcement in the reader's language where it comes from the catalogue; the text itself where it was written. */
export function noticeText({ t, register, view }: Context, message: Partial<Message>): string {
  if (message.text !== undefined) return message.text;
  if (message.notice === undefined) return '';
  const variant = (id: string, wanted: boolean, ending: string) => (wanted && t.has(id + ending) ? id + ending : id);
  let id = variant(`notice-${dashed(message.notice)}`, message.mode === 'remote', '-remote');
  id = variant(id, message.starts_at === undefined, '-undated');
  return t.has(id)
    ? t(id, {
        delegation: message.other === undefined ? '' : delegationName(register, message.other, t.language),
        meeting: message.meeting === undefined ? '' : meetingName({ t, register, view }, message.meeting),
        at: message.starts_at === undefined ? '' : dateTime(message.starts_at, t.language, zoneOf(register)),
      })
    : message.notice;
}

/** What the reader is told when a command is refused. */
export function refusalText(context: Context, refusal: Pick<Refusal, 'code' | 'facts'>): string {
  const id = `refusal-${dashed(refusal.code)}`;
  const facts = readable(context, refusal.facts);
  return context.t.has(id) ? context.t(id, facts) : context.t('refusal-unknown', { code: refusal.code });
}

function readable(context: Context, facts: Readonly<Record<string, unknown>>): Record<string, FluentVariable> {
  const { t, register, view } = context;
  const said: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined || value === null) continue;
    if (/(^|_)at$/.test(name)) said[name] = dateTime(String(value), t.language, zoneOf(register));
    else if (name.endsWith('_ms')) said[name] = duration(Number(value), t.language);
    else if (name === 'delegation') said[name] = delegationName(register, String(value), t.language);
    else if (name === 'inscription' || name === 'next' || name === 'after') said[name] = whose(context, value);
    else if (name === 'floor') said[name] = view?.floor ? delegationName(register, view.floor.delegation, t.language) : '';
    else if (name === 'meeting') said[name] = meetingName(context, String(value));
    else if (name === 'list') said[name] = listName(context, view?.lists[String(value)] ?? { id: String(value) });
    else if (name === 'mode' || name === 'status' || name === 'category' || name === 'kind') said[name] = term(t, name, String(value));
    else if (Array.isArray(value)) said[name] = listing(value.map(wrong), t.language);
    else said[name] = typeof value === 'number' ? value : String(value);
  }
  return said;
}

// The list of errors of an invalid request names fields; they are ids, shown as they are.
function wrong(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { field, loc, path } = error as { field?: unknown; loc?: unknown[]; path?: unknown };
  return String(field ?? path ?? (Array.isArray(loc) ? loc.join('.') : '') ?? '');
}

/** `mode-remote`, `status-held`…: the word for a code; the code itself when nobody has a word. */
export function term(t: Translate, family: string, code: string | undefined): string {
  if (code === undefined) return '';
  const id = `${family}-${dashed(code)}`;
  return t.has(id) ? t(id) : code;
}

/** What a screen reader is told of one event; undefined when it is of no interest to hear. */
export function eventText(context: Context, step: Step): string | undefined {
  const { t } = context;
  const id = `event-${dashed(step.event)}`;
  if (!t.has(id)) return undefined;
  const facts = eventFacts(context, step);
  if (step.event === 'moved' && facts['delegation'] === '') return undefined;
  const text = t(id, facts);
  return capReached(step) ? `${text} ${t('event-online-cap-reached')}` : text;
}

/** The remote speaking time of the meeting was used up by this very event. */
function capReached({ before, after }: Step): boolean {
  return after.online?.capped === true && before.online?.capped !== true;
}

function eventFacts(context: Context, step: Step): Record<string, FluentVariable> {
  const { t, register } = context;
  const floor = step.after.floor ?? step.before.floor;
  const changed = changedEntry(step);
  const delegation = step.event.startsWith('floor_') || isAboutFloor(step.event) ? (floor?.delegation ?? changed?.delegation) : (changed?.delegation ?? floor?.delegation);
  const list = changed?.list ?? (floor && step.after.lists[floor.list]);
  return {
    delegation: delegation === undefined ? '' : delegationName(register, delegation, t.language),
    speaker: speakerName(register, floor)?.name ?? '',
    list: list ? listName(context, list) : '',
    presiding: officeName(context, step.after.presiding) ?? '',
    item: step.after.item ?? '',
    title: itemTitle(register, step.after.item, t.language) ?? '',
    limit: floor?.limit_ms === undefined ? '' : duration(floor.limit_ms, t.language),
    closed_by: step.said?.closed_by ?? 'chair',
    meeting: list?.continues_in === undefined ? '' : meetingName(context, list.continues_in),
    ...procedureFacts(context, step),
  };
}

const aboutFloor = new Set(['statement_ended', 'statement_closed', 'clock_started', 'clock_paused', 'clock_resumed', 'time_extended']);

function isAboutFloor(event: string): boolean {
  return aboutFloor.has(event);
}

/** The entry (and its list) that a step touched: by identity, thanks to structural sharing. */
function changedEntry({ before, after }: Step): { delegation: string; list: SpeakersList } | undefined {
  for (const [id, list] of Object.entries(after.lists)) {
    const old = before.lists[id];
    if (old === list) continue;
    for (const [key, entry] of Object.entries(list.entries)) {
      if (old?.entries[key] !== entry) return { delegation: entry.delegation, list };
    }
    for (const [key, entry] of Object.entries(old?.entries ?? {})) {
      if (!(key in list.entries)) return { delegation: entry.delegation, list };
    }
    const moved = movedIn(old?.order ?? [], list.order);
    return { delegation: (moved === undefined ? undefined : list.entries[moved]?.delegation) ?? '', list };
  }
  return undefined;
}

/** Why a turn does not come in the meeting, as far as there are words for it. */
export function barTexts(t: Translate, bars: readonly string[]): string[] {
  return bars.map((bar) => `when-bar-${dashed(bar)}`).filter((id) => t.has(id)).map((id) => t(id));
}

/** Why an entry stands where it stands: one clause each, in order. */
export function whyTexts(context: Context, entry: Pick<Entry, 'why'>, now?: number): string[] {
  return (entry.why ?? []).map((reason) => whyText(context, reason, now));
}

export function whyText(context: Context, reason: Reason, now?: number): string {
  const { t, register } = context;
  const zone = zoneOf(register);
  const id = `why-${dashed(reason.code)}`;
  if (!t.has(id)) return reason.code;
  const at = reason.at;
  // A place by order of receipt may hang on a second; other times need no more than minutes.
  const shown =
    at === undefined
      ? ''
      : reason.code === 'received'
        ? dateTimeWithSeconds(at, t.language, zone, false)
        : now === undefined
          ? dateTime(at, t.language, zone)
          : timeOrDate(at, now, t.language, zone);
  const text = t(id, {
    rank: term(t, 'rank', reason.rank),
    at: shown,
    by: term(t, 'by', reason.by),
    after: reason.after === undefined ? '' : whose(context, reason.after),
    placed: reason.after === undefined ? 'front' : 'after',
  });
  return reason.reason ? t('why-with-reason', { text, reason: reason.reason }) : text;
}

/** `Open until Fri 9 Oct, 12:00`: the window of a list, as it stands at `now`. */
export function windowText({ t, register }: Context, list: SpeakersList, now: number): string {
  const zone = zoneOf(register);
  const at = (instant: string) => timeOrDate(instant, now, t.language, zone);
  switch (windowPhase(list, now)) {
    case 'before':
      return t('window-before', { at: at(list.opens_at as string) });
    case 'closing':
      return list.closes_at === undefined ? t('window-open') : t('window-closing', { at: at(list.closes_at) });
    case 'open':
      return list.closes_at === undefined ? t('window-open') : t('window-open-until', { at: at(list.closes_at) });
    case 'closed':
      return list.closes_at === undefined || Date.parse(list.closes_at) > now
        ? t('window-closed')
        : t('window-closed-since', { at: at(list.closes_at) });
  }
}
