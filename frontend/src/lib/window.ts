/**
 * The window of a speakers' list at an instant: the same rule as the server's,
 * needed here only because a window opens and closes by itself, without news.
 */
import type { Instant, SpeakersList } from './types';

/**
 * - `before`: not open yet
 * - `open`
 * - `closing`: open, and its closure at `closes_at` has been announced
 * - `closed`: by itself or by hand; what comes now lies in the late tray
 */
export type WindowPhase = 'before' | 'open' | 'closing' | 'closed';

export function windowPhase(list: Pick<SpeakersList, 'state' | 'opens_at' | 'closes_at' | 'closure_announced_at'>, now: number): WindowPhase {
  if (list.state === 'closed') return 'closed';
  if (list.state !== 'open' && list.opens_at !== undefined && now < Date.parse(list.opens_at)) return 'before';
  // Inclusive: a request at exactly the closing instant is in time.
  if (list.closes_at !== undefined && now > Date.parse(list.closes_at)) return 'closed';
  return list.closure_announced_at === undefined ? 'open' : 'closing';
}

/** Would a request received at `received` be in time? */
export function isInTime(list: Pick<SpeakersList, 'closes_at'>, received: Instant): boolean {
  return list.closes_at === undefined || Date.parse(received) <= Date.parse(list.closes_at);
}

const EXACT_MS = 5 * 60_000;

/**
 * What is left, in ms, until a closure that was announced: whole minutes, and in the last five whole seconds, both
 * rounded up. Undefined when none is announced, or it is over.
 */
export function leftUntilClosure(list: Pick<SpeakersList, 'state' | 'opens_at' | 'closes_at' | 'closure_announced_at'>, now: number): number | undefined {
  if (list.closes_at === undefined || windowPhase(list, now) !== 'closing') return undefined;
  const left = Date.parse(list.closes_at) - now;
  const step = left > EXACT_MS ? 60_000 : 1_000;
  return Math.ceil(left / step) * step;
}
