/** Whether the page is on its way to paper, where nothing scrolls: what is out of sight must be there too. */
const asked = $state({ now: false });

if (typeof addEventListener === 'function') {
  // Told before the first page is laid out, which the media query need not be.
  addEventListener('beforeprint', () => (asked.now = true));
  addEventListener('afterprint', () => (asked.now = false));
}
if (typeof matchMedia === 'function') {
  const onPaper = matchMedia('print');
  asked.now = onPaper.matches;
  // Only here is the query asked: Chromium tells of no change that somebody has seen by asking in between.
  onPaper.addEventListener('change', () => (asked.now = onPaper.matches));
}

export function printing(): boolean {
  return asked.now;
}
