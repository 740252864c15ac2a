/**
 * Rows of the record as sentences in the reader's language: what was done, and
 * by whom. Pure; names come from register and view, never from the record.
 */
import type { FluentVariable } from '@fluent/bundle';
import { dateTime, duration, listing } from './format';
import { delegationName, itemTitle } from './names';
import type { Context } from './context';
import { dashed, findEntry, listName, meetingName, noticeText, officeName, term, whose, zoneOf } from './say';
import type { Message, Recorded } from './types';

type Facts = Readonly<Record<string, unknown>>;

/** `Moved: France, after Egypt (“…”)`. An event that has no sentence is shown by its own name. */
export function recordText(context: Context, row: Pick<Recorded, 'event' | 'facts'>): string {
  const id = `record-${dashed(row.event)}`;
  const whole = context.t.has(id) ? context.t(id, said(context, row.facts)) : row.event;
  const text = listing([whole, ...parts(row.facts).map((part) => recordText(context, part))], context.t.language);
  const reason = row.facts['reason'] ?? (row.facts['inscription'] as Facts | undefined)?.['placed'];
  const given = typeof reason === 'string' ? reason : (reason as Facts | undefined)?.['reason'];
  return typeof given === 'string' && given !== '' ? context.t('why-with-reason', { text, reason: given }) : text;
}

/** What an event brings with it, as events of their own: speaking times, closed lists, ends of meetings. */
function parts(facts: Facts): Pick<Recorded, 'event' | 'facts'>[] {
  const several = (name: string) => (Array.isArray(facts[name]) ? (facts[name] as Facts[]) : []);
  return [
    ...[...several('in_force'), ...several('limits')].map((part) => ({ event: 'speaking_time_set', facts: part })),
    ...several('closed').map((list) => ({ event: 'list_closed', facts: { list } })),
    ...(facts['capped'] ? [{ event: 'online_capped', facts: facts['capped'] as Facts }] : []),
    ...several('ends').map((part) => ({ event: 'meeting_end', facts: part })),
  ];
}

/** `Secretariat`, `France` (a delegate): who acted, by role or delegation. */
export function actorText({ t, register }: Context, actor: string): string {
  const [role = '', delegation] = actor.split(':');
  if (role === 'delegate' && delegation) return delegationName(register, delegation, t.language);
  return role === 'system' ? t('by-system') : term(t, 'role', role);
}

/** Every fact that a sentence may want, made readable; nested ones by what they hold. */
function said(context: Context, facts: Facts): Record<string, FluentVariable> {
  const { t, register, view } = context;
  const made: Record<string, FluentVariable> = { delegation: '', list: '', more: '' };
  const inside = facts['inscription'];
  const entry = typeof inside === 'object' && inside !== null ? (inside as Facts) : undefined;
  const inner = (entry ?? facts['point'] ?? facts['motion'] ?? facts['message'] ?? facts['swap'] ?? {}) as Facts;
  const all: Facts = { ...(typeof inner === 'object' ? inner : {}), ...facts };
  for (const [name, value] of Object.entries(all)) {
    if (typeof value === 'number') made[name] = name.endsWith('_ms') ? duration(value, t.language) : value;
    else if (typeof value !== 'string') continue;
    else if (/_at$/.test(name)) made[name] = dateTime(value, t.language, zoneOf(register));
    else made[name] = value;
  }
  const floor = view?.floor;
  const about = entry?.['delegation'] ?? findEntry(view, facts['inscription'])?.delegation ?? inner['delegation'] ?? (facts['floor'] && floor?.id === facts['floor'] ? floor.delegation : undefined);
  if (typeof about === 'string') made['delegation'] = delegationName(register, about, t.language);
  const list = listOf(facts, inner);
  if (list !== undefined) made['list'] = listName(context, view?.lists[list.id] ?? list);
  for (const name of ['after', 'one', 'other', 'from_inscription']) if (typeof all[name] === 'string') made[name] = whose(context, all[name]);
  made['placed'] = typeof all['after'] === 'string' ? 'after' : 'front';
  if (typeof all['officer'] === 'string') made['officer'] = officeName(context, all['officer']) ?? all['officer'];
  if (typeof all['meeting'] === 'string') made['meeting'] = meetingName(context, all['meeting']);
  if (typeof all['item'] === 'string') made['title'] = itemTitle(register, all['item'], t.language) ?? '';
  if (typeof all['kind'] === 'string') made['kind'] = term(t, t.has(`motion-${dashed(all['kind'])}`) ? 'motion' : 'kind', all['kind']);
  if (Array.isArray(facts['inscriptions'])) made['names'] = listing(facts['inscriptions'].map((id) => whose(context, id)), t.language);
  const rule = facts['rule'] as Facts | undefined;
  if (rule) made['limit'] = duration(Number(rule['limit_ms']), t.language);
  if (all['notice'] !== undefined || typeof all['text'] === 'string') made['message'] = noticeText(context, all as Partial<Message>);
  made['changes'] = changesText(context, facts);
  return made;
}

function listOf(facts: Facts, inner: Facts): { id: string; item?: string } | undefined {
  const list = facts['list'] ?? inner['list'];
  if (typeof list === 'string') return { id: list };
  if (typeof list === 'object' && list !== null) return list as { id: string; item?: string };
  return undefined;
}

/** What an amendment changed: `rank: Minister, mode: Remote link`. */
function changesText({ t }: Context, facts: Facts): string {
  const changes = (['rank', 'mode', 'language', 'text'] as const)
    .filter((name) => typeof facts[name] === 'string')
    .map((name) => (name === 'rank' ? t(`rank-${String(facts[name])}`) : term(t, name, String(facts[name]))));
  if (typeof facts['speaker'] === 'string') changes.unshift(t('record-speaker'));
  // Where it is, is for the interpreters to open, not for the record to spell out.
  if (typeof facts['text_url'] === 'string') changes.push(t('record-text-url'));
  return changes.length ? listing(changes, t.language) : '';
}
