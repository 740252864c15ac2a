/**
 * Which rows of a long list are drawn, and where the keys of the keyboard lead. Pure; rows are of equal height.
 */
export interface Span {
  from: number;
  /** Not included. */
  to: number;
}

/** Rows that are drawn beyond what is in sight, so that a turn of the wheel does not show a gap. */
const BEYOND = 4;
/** Before anything has been measured. */
const AT_FIRST = 12;

/** The rows in sight when the list is scrolled by `top` pixels in a window `height` pixels high. */
export function spanOf(top: number, height: number, size: number, count: number): Span {
  if (size <= 0 || height <= 0) return { from: 0, to: Math.min(count, AT_FIRST) };
  const first = Math.min(Math.floor(Math.max(0, top) / size), Math.max(0, count - 1));
  const last = Math.ceil((Math.max(0, top) + height) / size);
  return { from: Math.max(0, first - BEYOND), to: Math.min(count, last + BEYOND) };
}

/** The index to which a key leads from `from`; undefined when the key leads nowhere. */
export function stepOf(key: string, from: number, count: number, page: number): number | undefined {
  const to = { ArrowUp: from - 1, ArrowDown: from + 1, PageUp: from - page, PageDown: from + page, Home: 0, End: count - 1 }[key];
  return to === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, to));
}
