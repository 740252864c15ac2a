/** What waits for a decision in an organ, of all its lists. Pure. */
import type { Entry, Swap, View } from '../../lib/types';

export interface Pending {
  /** In the late tray, in the order of receipt. */
  late: { list: string; entry: Entry }[];
  /** Waiting, with a change of rank that is not confirmed. */
  ranks: Entry[];
  /** Those that the other side has agreed to come first: they wait for the secretariat. */
  swaps: Swap[];
  /** Rights of reply that wait for the chair. */
  replies: Entry[];
}

export function pendingOf(view: View | undefined, now: number): Pending {
  const pending: Pending = { late: [], ranks: [], swaps: [], replies: [] };
  for (const id of view?.list_order ?? Object.keys(view?.lists ?? {})) {
    const list = view?.lists[id];
    if (!list) continue;
    const named = (ids: readonly string[]) => ids.map((one) => list.entries[one]).filter((entry) => entry !== undefined);
    pending.late.push(...named(list.late ?? []).map((entry) => ({ list: id, entry })));
    pending.ranks.push(...named(list.order).filter((entry) => entry.placed_as !== undefined));
    pending.replies.push(...named(list.requested ?? []));
  }
  pending.swaps = Object.values(view?.swaps ?? {})
    .filter((swap) => Date.parse(swap.expires_at) >= now)
    .sort((one, other) => Number(other.agreed) - Number(one.agreed));
  return pending;
}
