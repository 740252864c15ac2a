/**
 * Time as a budget, in its simplest form: everybody who waits takes the whole limit, one after the other.
 *
 * Pure. Owns the numbers of the picture (projected end against the end of interpretation) and the expected
 * start of every waiting entry; what speakers really take, and the gaps between them, come with the forecast.
 * All instants in milliseconds of the conference clock.
 */
import { read } from '../../lib/clock';
import type { Entry, Floor, SpeakersList, View } from '../../lib/types';

export interface Budget {
  /** Expected start by inscription, for those who wait. */
  starts: ReadonlyMap<string, number>;
  /** When the last one of this list has spoken. */
  ends_at: number;
  /** The hard end: interpreters leave. Absent outside a meeting. */
  interpretation_ends_at?: number;
  opened_at?: number;
  /** Milliseconds between the projected end and the end of interpretation; negative: it does not fit. */
  spare_ms?: number;
  /** How many of those who wait cannot finish before interpretation ends. */
  left_over: number;
}

/** What an entry may take, in milliseconds: what is left of a held statement, else the limit of its kind. */
export function allowance(list: SpeakersList, entry: Pick<Entry, 'kind' | 'used_ms'>): number {
  const limit = (list.rules?.[entry.kind] ?? list.rules?.['national'])?.limit_ms ?? 0;
  return Math.max(0, limit - (entry.used_ms ?? 0));
}

/** The budget of a list at `now`, after the statement in progress and before those on hold. */
export function budget(view: View, list: SpeakersList, now: number): Budget {
  const meeting = view.meeting;
  const hard = meeting?.interpretation_ends_at === undefined ? undefined : Date.parse(meeting.interpretation_ends_at);
  const starts = new Map<string, number>();
  let at = now + left(view.floor, now);
  let leftOver = 0;
  for (const id of list.order) {
    const entry = list.entries[id];
    if (!entry) continue;
    starts.set(id, at);
    at += allowance(list, entry);
    if (hard !== undefined && at > hard) leftOver += 1;
  }
  for (const entry of Object.values(list.entries)) if (entry.status === 'held') at += allowance(list, entry);
  return {
    starts,
    ends_at: at,
    left_over: leftOver,
    ...(hard !== undefined && { interpretation_ends_at: hard, spare_ms: hard - at }),
    ...(meeting?.opened_at !== undefined && { opened_at: Date.parse(meeting.opened_at) }),
  };
}

function left(floor: Floor | undefined, now: number): number {
  return floor ? Math.max(0, read(floor, now).remaining_ms ?? 0) : 0;
}
