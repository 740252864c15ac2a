/**
 * Who is there and who is ready, as far as this reader is told. Pure.
 *
 * What is not told is not known: a light that cannot be known is shown as
 * such, never as "absent".
 */
import type { Entry, Presence, Readiness, Signal, SpeakersList, View } from './types';

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

/** Those who have to be connected to speak, and are not. */
export function absentAmong(presence: Presence | undefined, entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => speaksFromAfar(entry) && readinessOf(presence, entry.delegation).connected === 'no');
}

/**
 * How near a delegation's turn is: `expected` within the number of speakers ahead at which its presence is
 * expected, `standby` when the chair has named it, `next` when nobody waits before it.
 */
export type Stage = 'waiting' | 'expected' | 'standby' | 'next' | 'speaking';

export interface Call {
  entry: Entry;
  list: SpeakersList;
  /** How many wait before it on this list. */
  ahead: number;
  stage: Stage;
}

const EXPECTED_AHEAD = 5;

/** The nearest turn of a delegation over all lists; that which is being taken counts first. */
export function callOf(view: View | undefined, delegation: string | undefined): Call | undefined {
  if (!view || delegation === undefined) return undefined;
  const calls = lists(view).flatMap((list) => callsOn(view, list, delegation));
  return calls.reduce<Call | undefined>((best, call) => (best && nearness(best) >= nearness(call) ? best : call), undefined);
}

function lists(view: View): SpeakersList[] {
  const found = (view.list_order ?? Object.keys(view.lists)).map((id) => view.lists[id]).filter((list) => list !== undefined);
  const taken = (list: SpeakersList) => list.id === view.floor?.list || (!view.floor && list.item !== undefined && list.item === view.item);
  return [...found.filter(taken), ...found.filter((list) => !taken(list))];
}

function callsOn(view: View, list: SpeakersList, delegation: string): Call[] {
  const held = view.floor?.list === list.id ? list.entries[view.floor.inscription] : undefined;
  const speaking: Call[] = held?.delegation === delegation ? [{ entry: held, list, ahead: 0, stage: 'speaking' }] : [];
  const waiting = list.order.flatMap((id, ahead) => {
    const entry = list.entries[id];
    return entry?.delegation === delegation ? [{ entry, list, ahead, stage: stage(list, id, ahead) }] : [];
  });
  return [...speaking, ...waiting];
}

function stage(list: SpeakersList, id: string, ahead: number): Stage {
  const announced = list.announced?.includes(id) ?? false;
  if (announced) return ahead === 0 ? 'next' : 'standby';
  return ahead < (list.presence_ahead ?? EXPECTED_AHEAD) ? 'expected' : 'waiting';
}

const order: Stage[] = ['waiting', 'expected', 'standby', 'next', 'speaking'];

function nearness(call: Call): number {
  return order.indexOf(call.stage);
}

/** The signals that are lit at `now`, the newest first: each goes out by itself, also when the line is dead. */
export function litSignals(signals: readonly Signal[] | undefined, now: number): Signal[] {
  return (signals ?? []).filter((one) => Date.parse(one.until) > now);
}
