/**
 * Which rows of a long list are drawn, and where the keys of the keyboard lead. Pure; rows are of equal height,
 * but for one that may be open and is as high as it needs.
 */
export interface Span {
  from: number;
  /** Not included. */
  to: number;
}

/** The open row: its index, and by how many pixels it is higher than the others. */
export interface Opened {
  index: number;
  extra: number;
}

/** Rows that are drawn beyond what is in sight, so that a turn of the wheel does not show a gap. */
const BEYOND = 4;
/** Before anything has been measured. */
const AT_FIRST = 12;

/** The rows in sight when the list is scrolled by `top` pixels in a window `height` pixels high. */
export function spanOf(top: number, height: number, size: number, count: number, opened?: Opened): Span {
  if (size <= 0 || height <= 0) return { from: 0, to: Math.min(count, AT_FIRST) };
  const first = Math.min(Math.floor(asIfClosed(top, size, opened) / size), Math.max(0, count - 1));
  const last = Math.ceil(asIfClosed(top + height, size, opened) / size);
  return { from: Math.max(0, first - BEYOND), to: Math.min(count, last + BEYOND) };
}

/** Where a row begins, in pixels from the head of the list. */
export function topOf(index: number, size: number, opened?: Opened): number {
  return index * size + (opened && index > opened.index ? opened.extra : 0);
}

/** The same point of the list if no row were open; what lies within the open part is at its row's end. */
function asIfClosed(y: number, size: number, opened: Opened | undefined): number {
  const end = opened ? (opened.index + 1) * size : Infinity;
  return Math.max(0, y <= end ? y : Math.max(end, y - (opened?.extra ?? 0)));
}

/** The rows that are drawn: those of the span, and each of the others that must not vanish, in their order. */
export function drawn(span: Span, others: readonly number[]): number[] {
  const outside = [...new Set(others)].filter((index) => index >= 0 && (index < span.from || index >= span.to));
  const inside = Array.from({ length: span.to - span.from }, (_, at) => span.from + at);
  return outside.length ? [...inside, ...outside].sort((one, other) => one - other) : inside;
}

/** The index to which a key leads from `from`; undefined when the key leads nowhere. */
export function stepOf(key: string, from: number, count: number, page: number): number | undefined {
  const to = { ArrowUp: from - 1, ArrowDown: from + 1, PageUp: from - page, PageDown: from + page, Home: 0, End: count - 1 }[key];
  return to === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, to));
}
