/**
 * The page's side of the service worker: registers it, hands it what was loaded before it was there,
 * and tells when the server has a newer build than this page.
 *
 * Where the browser has none (plain http, private windows) the page works as ever, with a line only.
 */

const ADDRESS = '/worker.js';
const PAGE = '/delegate';
const LOOK_AGAIN_MS = 60 * 60_000;

interface Policy {
  createScriptURL(url: string): string;
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

let registration: ServiceWorkerRegistration | undefined;
let looked = 0;

/** The content policy allows one script address to be made by hand, and only under this name. */
function trusted(): string {
  const rules: Policy = {
    createScriptURL(url) {
      if (url !== ADDRESS) throw new TypeError(`expected ${ADDRESS}, got ${url}`);
      return url;
    },
  };
  return (window.trustedTypes?.createPolicy('rostrum-worker', rules) ?? rules).createScriptURL(ADDRESS);
}

/** Keeps the page for when the line is gone. `news`: the server has a newer build than this page. */
export async function keepForLater(news: () => void): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!import.meta.env.PROD || !workers || registration) return;
  workers.addEventListener('controllerchange', () => void isOld().then((old) => old && news()));
  try {
    registration = await workers.register(trusted(), { scope: PAGE, updateViaCache: 'none' });
  } catch {
    return; // No line just now, or storage is refused: the next opening tries again.
  }
  looked = Date.now();
  const { active } = await workers.ready;
  const loaded = performance.getEntriesByType('resource').map((one) => one.name);
  active?.postMessage({ keep: loaded.filter((url) => new URL(url).pathname.startsWith('/assets/')) });
}

/** Asks whether the server has a new build: when the line is back after a while, it may. */
export function lookForNews(at = Date.now(), after = LOOK_AGAIN_MS): void {
  if (!registration || at - looked < after) return;
  looked = at;
  registration.update().catch(() => undefined);
}

/** How a notification is shown where the page itself may not: phones allow it to the worker alone. */
export function notifier(): ServiceWorkerRegistration | undefined {
  return registration?.active ? registration : undefined;
}

/**
 * Is what would open without a line another build than this page? A worker is in charge before it has dropped what the
 * one before it kept: the newest is the last.
 */
async function isOld(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src');
  const newest = (await caches.keys()).filter((name) => name.startsWith('rostrum-')).at(-1);
  const kept = newest === undefined ? undefined : await (await (await caches.open(newest)).match(PAGE))?.text();
  return own != null && kept !== undefined && !kept.includes(own);
}
