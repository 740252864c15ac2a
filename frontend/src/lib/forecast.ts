/**
 * When somebody's turn will come: a band, never a promise.
 *
 * The service foresees it from what this debate has taken so far, and tells it in whole minutes; here it is only
 * read. What is not told (no meeting is known, or it is none of the reader's business) is not there. Pure; all
 * instants in milliseconds of the conference clock.
 */
import type { Forecast, ToldBand } from './types';

export interface Span {
  from: number;
  /** The middle: as likely before as after. */
  expected: number;
  to: number;
}

export interface Band extends Span {
  meeting?: string;
  /** Why it does not fit into the meeting in progress, or the next one. */
  bars: readonly string[];
}

/** A band as it is told; one of which only the middle is told has no width. */
export function spanOf(told: ToldBand | undefined): Span | undefined {
  if (told?.expected === undefined) return undefined;
  const expected = Date.parse(told.expected);
  const edge = (at: string | undefined) => (at === undefined ? expected : Date.parse(at));
  return { from: edge(told.earliest), expected, to: edge(told.latest) };
}

/** The band of one who waits; undefined when no start is told. */
export function bandOf(forecast: Forecast | undefined, inscription: string): Band | undefined {
  const told = forecast?.expected?.[inscription];
  const span = spanOf(told);
  if (!told || !span) return undefined;
  return { ...span, ...(told.meeting !== undefined && { meeting: told.meeting }), bars: told.bars ?? [] };
}
