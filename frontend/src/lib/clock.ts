/**
 * Time as every screen must see it: the conference clock and the speaker's clock.
 *
 * Nothing ticks on the wire. The server sends anchors (`used_ms`,
 * `running_since`, `due_at`); the offset between the conference clock and this
 * device comes from the samples below; all else is arithmetic, so that every
 * screen flips on the same server second. Pure: `now` is always an argument,
 * in milliseconds of the conference clock.
 */
import type { Floor } from './types';

/** One question and answer; `sent` and `received` by the device's clock. */
export interface Sample {
  sent: number;
  received: number;
  at: number;
}

export interface ClockSync {
  /** Conference clock minus device clock, in milliseconds. */
  offset: number;
  /** Half the width of the interval in which the true offset lies. */
  margin: number;
  known: boolean;
  best: readonly Sample[];
}

export const unsynchronized: ClockSync = { offset: 0, margin: Infinity, known: false, best: [] };

const KEPT = 16;

/**
 * Takes in a sample. The true offset lies in [at − received, at − sent]; the
 * sample with the shortest round trip pins it best. If the offset held so far
 * is impossible under the new sample (the device's clock was set, it slept, or
 * the rehearsal was shifted), the old samples are worthless and are dropped.
 */
export function synchronize(sync: ClockSync, sample: Sample): ClockSync {
  if (!Number.isFinite(sample.at) || sample.received < sample.sent) return sync;
  const possible = sync.offset >= sample.at - sample.received && sync.offset <= sample.at - sample.sent;
  const kept = sync.known && possible ? [...sync.best, sample].slice(-KEPT) : [sample];
  const best = kept.reduce((one, other) => (roundTrip(other) < roundTrip(one) ? other : one));
  return {
    offset: best.at - (best.sent + best.received) / 2,
    margin: roundTrip(best) / 2,
    known: true,
    best: kept,
  };
}

function roundTrip(sample: Sample): number {
  return sample.received - sample.sent;
}

/**
 * - `waiting`: has the floor, the clock waits for the start
 * - `running`: enough time is left
 * - `amber`: `amber_ms` or less is left
 * - `red`: the limit is reached, within the grace
 * - `over`: past the grace, still speaking (no enforcement by closing)
 * - `closed`: the floor has closed by itself
 * - `paused`: stopped by the chair or by a suspension
 */
export type ClockPhase = 'waiting' | 'running' | 'amber' | 'red' | 'over' | 'closed' | 'paused';

export interface Reading {
  phase: ClockPhase;
  elapsed_ms: number;
  /** Negative: over the limit. Absent: the statement has no limit. */
  remaining_ms?: number;
  /** Share of the limit used, 0 … 1. */
  fraction: number;
  /** True when it stands (waiting, paused, closed). */
  stands: boolean;
}

/** Time used, in milliseconds, at `now`. */
export function elapsed(floor: Floor, now: number): number {
  if (floor.running_since === undefined) return floor.used_ms;
  return floor.used_ms + Math.max(0, now - Date.parse(floor.running_since));
}

/** What the speaker's clock shows at `now`. */
export function read(floor: Floor, now: number): Reading {
  const limit = floor.limit_ms;
  let used = elapsed(floor, now);
  const due = floor.due_at === undefined ? undefined : Date.parse(floor.due_at);
  const closed = due !== undefined && now >= due;
  if (closed && floor.running_since !== undefined) {
    used = floor.used_ms + Math.max(0, due - Date.parse(floor.running_since));
  }
  const remaining = limit === undefined ? undefined : limit - used;
  const phase = phaseOf(floor, remaining, closed);
  const reading: Reading = {
    phase,
    elapsed_ms: used,
    fraction: limit === undefined || limit <= 0 ? 0 : Math.min(1, Math.max(0, used / limit)),
    stands: floor.running_since === undefined || closed,
  };
  if (remaining !== undefined) reading.remaining_ms = remaining;
  return reading;
}

function phaseOf(floor: Floor, remaining: number | undefined, closed: boolean): ClockPhase {
  if (closed) return 'closed';
  if (floor.running_since === undefined) return floor.paused === undefined ? 'waiting' : 'paused';
  if (remaining === undefined || remaining > (floor.amber_ms ?? 0)) return 'running';
  if (remaining > 0) return 'amber';
  if (floor.enforcement === 'close' || -remaining <= (floor.grace_ms ?? 0)) return 'red';
  return 'over';
}

/**
 * Whole seconds to show. Counting down they round up, so that 3:00 stands for
 * a full second after the start and 0:00 appears exactly at the limit; past
 * it they count up from +0:01 one second later. Without a limit: elapsed time.
 */
export function shownSeconds(reading: Reading): number {
  if (reading.remaining_ms === undefined) return Math.floor(reading.elapsed_ms / 1000);
  // + 0 so that nobody reads "-0"
  return Math.ceil(reading.remaining_ms / 1000) + 0;
}

/** `2:59`, `0:00`, `+0:07` (over), `1:02:03`. Latin digits in every language. */
export function clockText(reading: Reading): string {
  const seconds = shownSeconds(reading);
  return (seconds < 0 ? '+' : '') + minutes(Math.abs(seconds));
}

/** Whole seconds as `m:ss` or `h:mm:ss`. */
export function minutes(seconds: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const s = seconds % 60;
  const m = Math.floor(seconds / 60);
  return m < 60 ? `${m}:${pad(s)}` : `${Math.floor(m / 60)}:${pad(m % 60)}:${pad(s)}`;
}

/** Milliseconds until the shown second may change: when to look again. */
export function untilNextSecond(floor: Floor | undefined, now: number): number {
  if (floor?.running_since === undefined) return 1000 - modulo(now, 1000);
  const anchor = floor.limit_ms === undefined ? 0 : floor.limit_ms % 1000;
  return 1000 - modulo(elapsed(floor, now) - anchor, 1000);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
