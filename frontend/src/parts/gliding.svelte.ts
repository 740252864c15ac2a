/**
 * Rows that are seen to glide to their new place. Where moves follow each other faster than the eye, rows are simply
 * where they are.
 */

import { untrack } from 'svelte';

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

/**
 * Lets the rows of a list glide when their order changes, if `glides` and the reader's device say so. Positions are
 * told from the top of `within`, as a rule the list itself. To be called where a component is set up.
 */
export function gliding(
  list: () => Element | undefined,
  order: () => unknown,
  glides: () => boolean,
  within: () => Element | undefined = list,
): void {
  let before: ReadonlyMap<Element, number> | undefined;
  $effect.pre(() => {
    order();
    const [rows, around] = [list(), within()];
    before = rows && around && untrack(glides) && !still() ? tops(rows, around) : undefined;
  });
  $effect(() => {
    order();
    const [rows, around] = [list(), within()];
    if (before && rows && around) glide(rows, around, before);
  });
}

/** How far below the top of `within` each row is. */
function tops(list: Element, within: Element): Map<Element, number> {
  const edge = within.getBoundingClientRect().top;
  return new Map([...list.children].map((row) => [row, row.getBoundingClientRect().top - edge]));
}

/**
 * Rows in sight glide from where they were to where they are. Everything is measured before anything is set going: a
 * row that is measured after another has been set going has the whole page laid out anew.
 */
function glide(list: Element, within: Element, before: ReadonlyMap<Element, number>): void {
  const edge = within.getBoundingClientRect().top;
  const inSight = (top: number) => edge + top > -window.innerHeight / 2 && edge + top < window.innerHeight;
  const moved = [...tops(list, within)].flatMap(([row, to]) => {
    const from = before.get(row);
    return from !== undefined && Math.abs(from - to) >= 1 && (inSight(from) || inSight(to)) ? [{ row, by: from - to }] : [];
  });
  for (const { row, by } of moved) row.animate([{ translate: `0 ${by}px` }, { translate: '0 0' }], GLIDE);
}
