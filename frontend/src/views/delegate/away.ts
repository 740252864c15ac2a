/**
 * What happened to a delegation while nobody looked: two views of an organ, compared. Pure.
 */
import type { Entry, Reason, SpeakersList, View } from '../../lib/types';
import { windowPhase } from '../../lib/window';

export type Change =
  | { what: 'meeting'; phase: 'in_session' | 'suspended' | 'adjourned'; meeting: string }
  | { what: 'status'; entry: Entry; list: string }
  | { what: 'placed'; list: string; reason: Reason }
  | { what: 'place'; list: string; from: number; to: number }
  | { what: 'spoke'; list: string; delegations: string[] }
  | { what: 'window'; list: string; open: boolean };

/** A view, and when it was the truth, in milliseconds of the conference clock. */
export interface Seen {
  view: View;
  at: number;
}

/** The changes between two views that concern `delegation`, what matters most first. */
export function changesBetween(one: Seen, other: Seen, delegation: string): Change[] {
  const [before, after] = [one.view, other.view];
  const changes: Change[] = [];
  const own = Object.values(after.lists).filter((list) => entriesOf(list, delegation).length > 0 || entriesOf(before.lists[list.id], delegation).length > 0);
  for (const list of own) changes.push(...aboutOwn(before.lists[list.id], list, delegation));
  changes.push(...aboutMeeting(before, after));
  for (const list of Object.values(after.lists)) {
    const spoken = spokenSince(before.lists[list.id], list, delegation);
    if (spoken.length) changes.push({ what: 'spoke', list: list.id, delegations: spoken });
    // A window opens and closes by itself too: no event tells of it.
    const was = before.lists[list.id];
    if (was && isOpen(was, one.at) !== isOpen(list, other.at)) changes.push({ what: 'window', list: list.id, open: isOpen(list, other.at) });
  }
  return changes;
}

function isOpen(list: SpeakersList, at: number): boolean {
  return ['open', 'closing'].includes(windowPhase(list, at));
}

function aboutMeeting(before: View, after: View): Change[] {
  const [was, is] = [before.meeting, after.meeting];
  if (was?.id === is?.id && was?.phase === is?.phase) return [];
  if (is) return [{ what: 'meeting', phase: is.phase, meeting: is.id }];
  return was ? [{ what: 'meeting', phase: 'adjourned', meeting: was.id }] : [];
}

function aboutOwn(before: SpeakersList | undefined, after: SpeakersList, delegation: string): Change[] {
  const changes: Change[] = [];
  for (const entry of entriesOf(after, delegation)) {
    const was = before?.entries[entry.id];
    if (was?.status !== entry.status && !(was === undefined && entry.status === 'waiting')) {
      changes.push({ what: 'status', entry, list: after.id });
    }
    // By another hand than one's own: with the reason that was given.
    const placed = entry.placed;
    if (placed && placed.by !== 'delegate' && placed.at !== was?.placed?.at) {
      changes.push({ what: 'placed', list: after.id, reason: { code: 'placed', ...placed } });
    }
    const from = (before?.order.indexOf(entry.id) ?? -1) + 1;
    const to = after.order.indexOf(entry.id) + 1;
    if (from > 0 && to > 0 && from !== to) changes.push({ what: 'place', list: after.id, from, to });
  }
  return changes;
}

function spokenSince(before: SpeakersList | undefined, after: SpeakersList, delegation: string): string[] {
  return Object.values(after.entries)
    .filter((entry) => entry.status === 'delivered' && before?.entries[entry.id]?.status !== 'delivered' && entry.delegation !== delegation)
    .sort((one, other) => (one.spoken_at ?? '').localeCompare(other.spoken_at ?? ''))
    .map((entry) => entry.delegation);
}

function entriesOf(list: SpeakersList | undefined, delegation: string): Entry[] {
  return Object.values(list?.entries ?? {}).filter((entry) => entry.delegation === delegation);
}
