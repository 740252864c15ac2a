/**
 * Who may be called now, and what stands before it: the same rules as the service's, so that no act is offered
 * that would be refused. Pure.
 */
import type { Entry, Motion, PointOfOrder, SpeakersList, View } from './types';

/** Why nobody can be called from a list: what has to be settled first. */
export type Blocked = 'point' | 'motion' | 'stopped' | 'not_taken_up';

/** The point of order that is ruled on first: the last one raised. */
export function pointOf(view: View | undefined): PointOfOrder | undefined {
  return view?.points?.at(-1);
}

/** The motion that has precedence. */
export function motionOf(view: View | undefined): Motion | undefined {
  return view?.motions?.[0];
}

export function blocked(view: View | undefined, list: SpeakersList | undefined): Blocked | undefined {
  if (pointOf(view)) return 'point';
  const motion = motionOf(view);
  if (motion && motion.list !== list?.id) return 'motion';
  if (list?.stopped !== undefined) return 'stopped';
  return list && isLater(list) && !list.taken_up ? 'not_taken_up' : undefined;
}

/** Replies and explanations of vote are called only once they are taken up. */
export function isLater(list: SpeakersList): boolean {
  return list.purpose === 'reply' || list.purpose === 'explanation';
}

/** The next `count` who can be called: past the cap of remote speaking time, only those in the room. */
export function upcoming(view: View | undefined, list: SpeakersList | undefined, count: number): Entry[] {
  const found: Entry[] = [];
  for (const id of list?.order ?? []) {
    if (found.length === count) break;
    const entry = list?.entries[id];
    if (entry && !(view?.online?.capped && entry.mode === 'remote')) found.push(entry);
  }
  return found;
}

/** A right of reply that waits for the chair's answer. */
export interface Requested {
  entry: Entry;
  list: SpeakersList;
}

export function requestedReplies(lists: readonly SpeakersList[]): Requested[] {
  return lists.flatMap((list) =>
    (list.requested ?? []).flatMap((id) => {
      const entry = list.entries[id];
      return entry ? [{ entry, list }] : [];
    }),
  );
}

/**
 * The list from which speakers are called: that of the motion before the meeting; else the one that was chosen,
 * until the item changes; else the item's, the floor's, or the first on which somebody waits.
 */
export function listInUse(
  view: View | undefined,
  lists: readonly SpeakersList[],
  chosen: { list: string; item: string | undefined; motion: string | undefined } | undefined,
): SpeakersList | undefined {
  const motion = motionOf(view);
  const same = chosen !== undefined && chosen.item === view?.item && chosen.motion === motion?.id;
  return (
    (same ? lists.find((one) => one.id === chosen.list) : undefined) ??
    lists.find((one) => one.id === motion?.list) ??
    lists.find((one) => one.item === view?.item && one.order.length > 0 && !(isLater(one) && !one.taken_up)) ??
    lists.find((one) => one.id === view?.floor?.list) ??
    lists.find((one) => one.item === view?.item && one.order.length > 0) ??
    lists.find((one) => one.order.length > 0) ??
    lists[0]
  );
}

/** Somebody who comes later, the list of whom, and the place on it. */
export interface Coming {
  entry: Entry;
  list: SpeakersList;
  place: number;
}

/** The next `count` who can be called: on the list in use, and then on those that follow once a motion is decided. */
export function coming(view: View | undefined, lists: readonly SpeakersList[], count: number): Coming[] {
  const first = listInUse(view, lists, undefined);
  const afterwards = listInUse(view && { ...view, motions: [] }, lists, undefined);
  const rest = afterwards ? lists.slice(lists.indexOf(afterwards)) : [];
  const found: Coming[] = [];
  for (const list of new Set(first ? [first, ...rest] : rest)) {
    for (const entry of upcoming(view, list, count - found.length)) {
      found.push({ entry, list, place: list.order.indexOf(entry.id) + 1 });
    }
  }
  return found;
}
