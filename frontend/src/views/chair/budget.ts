/**
 * The meeting's time as a budget: the numbers of the picture, read off what the service foresees.
 *
 * Pure. Until when those who wait would take, against the end of interpretation, which is hard. All instants in
 * milliseconds of the conference clock.
 */
import { spanOf, type Span } from '../../lib/forecast';
import type { Entry, Forecast, SpeakersList } from '../../lib/types';

export interface Budget {
  /** The meeting in progress, or the next one. */
  meeting: string;
  begins_at: number;
  interpretation_ends_at: number;
  /** Until when those who are meant for it would take; absent when nobody waits or speaks. */
  runs_until?: Span;
  waiting: number;
  will_not_fit: number;
  /** Between that end and the end of interpretation, in ms; negative: it does not fit. */
  spare_ms: number;
  online?: { cap_ms: number; used_ms: number; rolls_over: number };
}

/** The budget; undefined while nothing is foreseen, or no meeting is to come. */
export function budget(forecast: Forecast | undefined, now: number): Budget | undefined {
  if (forecast?.meeting === undefined || forecast.begins_at === undefined || forecast.ends_at === undefined) return undefined;
  const begins_at = Date.parse(forecast.begins_at);
  const interpretation_ends_at = Date.parse(forecast.ends_at);
  const runs_until = spanOf(forecast.runs_until);
  return {
    meeting: forecast.meeting,
    begins_at,
    interpretation_ends_at,
    ...(runs_until && { runs_until }),
    waiting: forecast.waiting ?? 0,
    will_not_fit: forecast.will_not_fit ?? 0,
    spare_ms: interpretation_ends_at - Math.max(runs_until?.expected ?? 0, begins_at, now),
    ...(forecast.online && { online: forecast.online }),
  };
}

/** What an entry may take, in milliseconds: what is left of a held statement, else the limit of its kind. */
export function allowance(list: SpeakersList, entry: Pick<Entry, 'kind' | 'used_ms'>): number {
  const limit = (list.rules?.[entry.kind] ?? list.rules?.['national'])?.limit_ms ?? 0;
  return Math.max(0, limit - (entry.used_ms ?? 0));
}
