/**
 * Who is there and who is ready, as far as this reader is told. Pure.
 *
 * What is not told is not known: a light that cannot be known is shown as
 * such, never as "absent".
 */
import type { Entry, Presence, Readiness, Signal } from './types';

export interface Lights {
  /** `unknown` when the service cannot ask all its parts, or has not been heard yet. */
  connected: 'yes' | 'no' | 'unknown';
  sound: boolean;
  /** It asks for help with the sound. */
  soundFailed: boolean;
  ready: boolean;
}

/** The lights of a delegation from what is told of all of them. */
export function readinessOf(presence: Presence | undefined, delegation: string): Lights {
  return lights(presence?.delegations?.[delegation], presence === undefined || presence.partial === true);
}

/** The lights of one's own delegation. */
export function lights(known: Readiness | undefined, partial = false): Lights {
  return {
    connected: known?.connected ? 'yes' : partial ? 'unknown' : 'no',
    sound: known?.sound_tested_at !== undefined,
    soundFailed: known?.sound_failed_at !== undefined,
    ready: known?.ready_at !== undefined,
  };
}

/** Who is needed by a stream: in the room one may be there without a device. */
export function speaksFromAfar(entry: Pick<Entry, 'mode'>): boolean {
  return entry.mode === 'remote';
}

/** The signals that are lit at `now`, the newest first: each goes out by itself, also when the line is dead. */
export function litSignals(signals: readonly Signal[] | undefined, now: number): Signal[] {
  return (signals ?? []).filter((one) => Date.parse(one.until) > now);
}
