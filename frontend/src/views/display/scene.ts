/**
 * Which of its states a display is in. Pure.
 *
 * A statement that the limit has closed stays on the wall for a while, marked closed, so that the room sees
 * what happened; the next speaker, or the end of that while, takes it off.
 */
import { pointOf } from '../../lib/called';
import { read } from '../../lib/clock';
import type { Context } from '../../lib/context';
import { delegationName } from '../../lib/names';
import type { Floor, View } from '../../lib/types';

export const CLOSED_SHOWN_MS = 15_000;

/** The statement last seen, kept by the display between two views. */
export interface Seen {
  floor: Floor;
  /** When it left the view, milliseconds of the conference clock; absent while it is there. */
  left_at?: number;
}

export type Scene =
  | { state: 'floor'; floor: Floor }
  | { state: 'closed'; floor: Floor }
  | { state: 'point'; delegation: string }
  | { state: 'free' | 'suspended' | 'no-meeting' };

/** What to remember after a view has come in. */
export function remember(seen: Seen | undefined, floor: Floor | undefined, now: number): Seen | undefined {
  if (floor) return { floor };
  return seen && seen.left_at === undefined ? { floor: seen.floor, left_at: now } : seen;
}

export function scene(view: View, seen: Seen | undefined, now: number): Scene {
  if (view.floor) {
    return { state: read(view.floor, now).phase === 'closed' ? 'closed' : 'floor', floor: view.floor };
  }
  const point = pointOf(view);
  if (point) return { state: 'point', delegation: point.delegation };
  if (seen && closedByLimit(seen) && now < (seen.left_at ?? now) + CLOSED_SHOWN_MS && view.meeting) {
    return { state: 'closed', floor: seen.floor };
  }
  if (!view.meeting) return { state: 'no-meeting' };
  return { state: view.meeting.phase === 'suspended' ? 'suspended' : 'free' };
}

// The alarm may be a moment early or late on this screen's clock.
const TOLERANCE_MS = 1_000;

function closedByLimit({ floor, left_at }: Seen): boolean {
  return floor.due_at !== undefined && left_at !== undefined && left_at >= Date.parse(floor.due_at) - TOLERANCE_MS;
}

/** What is read where nobody's clock runs. */
export function idleText({ t, register }: Context, shown: Scene): string {
  switch (shown.state) {
    case 'no-meeting':
      return t('display-no-meeting');
    case 'suspended':
      return t('display-suspended');
    case 'point':
      return t('point-of-order-by', { name: delegationName(register, shown.delegation, t.language) });
    default:
      return t('display-floor-free');
  }
}

/** Something holds the meeting up, rather than nobody having been called. */
export function isHalted({ state }: Scene): boolean {
  return state === 'suspended' || state === 'point';
}
