/** How old what the screen shows is, for views that say so. Read in a component it follows the organ's second. */
import type { Organ } from '../lib/organ.svelte';

/** Milliseconds since the server was last heard; undefined before it was heard at all. */
export function age(organ: Organ): number | undefined {
  void organ.now;
  const heard = organ.connection.heard;
  return heard === undefined ? undefined : Math.max(0, Date.now() - heard);
}
