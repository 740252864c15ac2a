/**
 * Where a move by hand leads. A target is an index in the order *without* the
 * entry that moves; the command says it relatively: after whom. Pure.
 */
export interface Destination {
  /** Id of the entry after which it goes; null: to the front. */
  after: string | null;
  /** Place (1 …) that it will have. */
  place: number;
}

export function others(order: readonly string[], moving: string): string[] {
  return order.filter((id) => id !== moving);
}

/** The destination at `index` (0: first), kept inside the list. */
export function destination(order: readonly string[], moving: string, index: number): Destination {
  const rest = others(order, moving);
  const at = Math.min(Math.max(0, index), rest.length);
  return { after: at === 0 ? null : (rest[at - 1] as string), place: at + 1 };
}

/**
 * The index at which an entry lands when it is dropped on another one: before
 * it when dropped on its upper half, after it on the lower.
 */
export function droppedAt(order: readonly string[], moving: string, on: string, below: boolean): number {
  const rest = others(order, moving);
  const at = rest.indexOf(on);
  return at < 0 ? order.indexOf(moving) : at + (below ? 1 : 0);
}

/** The place that an entry has after somebody; undefined when that one has gone. */
export function placeAfter(order: readonly string[], moving: string, after: string | null): number | undefined {
  if (after === null) return 1;
  const at = others(order, moving).indexOf(after);
  return at < 0 ? undefined : at + 2;
}

/** Who was moved between two orders: without that one they are equal. Of two neighbours, the one who came forward. */
export function movedIn(before: readonly string[], after: readonly string[]): string | undefined {
  if (before.length !== after.length) return undefined;
  const from = after.findIndex((id, index) => id !== before[index]);
  return [after[from], before[from]].find((id) => id !== undefined && others(before, id).join() === others(after, id).join());
}
