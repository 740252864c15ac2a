/**
 * Which microphone the floor asks for now, and which after it. Pure.
 *
 * It is read off the floor alone, so it is right even when nobody pressed anything. A point of order takes the
 * microphone at once; the speaker whose clock stands meanwhile comes back after it.
 */
import { read } from '../../lib/clock';
import type { Entry, SpeakersList, View } from '../../lib/types';
import { listInUse, pointOf, upcoming } from '../../lib/called';

export interface Microphone {
  state: 'open' | 'paused' | 'closed' | 'point';
  delegation?: string;
}

export function microphone(view: View | undefined, now: number): Microphone {
  const point = pointOf(view);
  if (point) return { state: 'point', delegation: point.delegation };
  const floor = view?.floor;
  const phase = floor && read(floor, now).phase;
  if (!floor || phase === 'closed') return { state: 'closed' };
  return { state: phase === 'paused' ? 'paused' : 'open', delegation: floor.delegation };
}

export interface Following {
  /** `resumes`: comes back after the point of order; `called`: on standby; `next`: nobody waits before it. */
  why: 'resumes' | 'called' | 'next';
  delegation: string;
  entry?: Entry | undefined;
  list?: SpeakersList | undefined;
}

export function following(view: View | undefined, lists: readonly SpeakersList[]): Following | undefined {
  const floor = view?.floor;
  if (floor && pointOf(view)) {
    return { why: 'resumes', delegation: floor.delegation, entry: view.lists[floor.list]?.entries[floor.inscription] };
  }
  const list = listInUse(view, lists, undefined);
  const entry = upcoming(view, list, 1)[0];
  if (!list || !entry) return undefined;
  return { why: list.announced?.includes(entry.id) ? 'called' : 'next', delegation: entry.delegation, entry, list };
}
