/**
 * Rows that are seen to glide to their new place. Where moves follow each other faster than the eye, rows are simply
 * where they are.
 */

/** Two moves within this time: the eye follows neither. Longer than a glide, so that none is under way at the next. */
const RUSH_MS = 250;

export const GLIDE: KeyframeAnimationOptions = { duration: 200, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' };

/** The reader wants no motion. */
export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Tells at each move whether it came alone. */
export function unhurried(): (now: number) => boolean {
  let moved = -Infinity;
  return (now) => {
    const alone = now - moved > RUSH_MS;
    moved = now;
    return alone;
  };
}

/** How far below an element's top, as a rule the list's own, each row of a list is. */
export function tops(list: Element, within: Element = list): Map<Element, number> {
  const edge = within.getBoundingClientRect().top;
  return new Map([...list.children].map((row) => [row, row.getBoundingClientRect().top - edge]));
}

/**
 * Lets the rows in sight glide from where they were to where they are. Everything is measured before anything is set
 * going: a row that is measured after another has been set going has the whole page laid out anew.
 */
export function glide(list: Element, before: ReadonlyMap<Element, number>, within: Element = list): void {
  const edge = within.getBoundingClientRect().top;
  const inSight = (top: number) => edge + top > -window.innerHeight / 2 && edge + top < window.innerHeight;
  const moved = [...tops(list, within)].flatMap(([row, to]) => {
    const from = before.get(row);
    return from !== undefined && Math.abs(from - to) >= 1 && (inSight(from) || inSight(to)) ? [{ row, by: from - to }] : [];
  });
  for (const { row, by } of moved) row.animate([{ translate: `0 ${by}px` }, { translate: '0 0' }], GLIDE);
}
