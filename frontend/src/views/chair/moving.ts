/** Where an entry goes when it is given another place: after whom, so that it stays right while the list moves on. Pure. */

/** Who would stand right before it at `place` (1 first); null: nobody. */
export function afterAt(order: readonly string[], entry: string, place: number): string | null {
  const others = order.filter((id) => id !== entry);
  const index = Math.min(others.length, Math.max(0, Math.round(place) - 1));
  return others[index - 1] ?? null;
}

/** The place that an entry has after somebody; undefined when that one has gone. */
export function placeAfter(order: readonly string[], entry: string, after: string | null): number | undefined {
  if (after === null) return 1;
  const index = order.filter((id) => id !== entry).indexOf(after);
  return index < 0 ? undefined : index + 2;
}
