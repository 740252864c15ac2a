/** Whether the page is on its way to paper, where nothing scrolls: what is out of sight must be there too. */
import { MediaQuery } from 'svelte/reactivity';

const onPaper = new MediaQuery('print', false);
const asked = $state({ now: false });

// Told before the first page is laid out, which the media query need not be.
if (typeof addEventListener === 'function') {
  addEventListener('beforeprint', () => (asked.now = true));
  addEventListener('afterprint', () => (asked.now = false));
}

export function printing(): boolean {
  return asked.now || onPaper.current;
}
