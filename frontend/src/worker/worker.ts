/**
 * The service worker of the delegate's page: after it was loaded once it opens without a line.
 *
 * One cache for each build, filled as a whole before it is used: a page and its parts are always of
 * one build. The page itself is asked of the server first, so that a new build is taken at the next
 * opening; what the API says is never touched (what was seen last is kept by `lib/copy.ts`).
 */

// The build fills these in: its name, its own page's script, and what the page cannot do without.
declare const BUILD: string;
declare const SHELL: readonly string[];

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Clicked extends Extendable {
  notification: Notification;
}
interface Telling extends Extendable {
  data: unknown;
}
interface Page {
  url: string;
  focus(): Promise<Page>;
}
interface Worker {
  addEventListener(type: 'install' | 'activate', act: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', act: (event: Fetching) => void): void;
  addEventListener(type: 'notificationclick', act: (event: Clicked) => void): void;
  addEventListener(type: 'message', act: (event: Telling) => void): void;
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window' }): Promise<Page[]>;
    openWindow(url: string): Promise<Page | null>;
  };
}

const worker = self as unknown as Worker;
const CACHE = `rostrum-${BUILD}`;
const PAGE = '/delegate';
/** How long a slow line may take to bring the page before the kept one is shown. */
const PATIENCE_MS = 4_000;

worker.addEventListener('install', (event) => event.waitUntil(fill().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(drop().then(() => worker.clients.claim())));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname === PAGE) event.respondWith(page(request));
  } else if (SHELL.includes(pathname) || pathname.startsWith('/assets/')) {
    event.respondWith(part(request));
  }
});

// What the page had loaded before it was under this worker's care: fonts of the reader's script, mostly.
worker.addEventListener('message', (event) => {
  const urls = (event.data as { keep?: string[] } | null)?.keep ?? [];
  event.waitUntil(caches.open(CACHE).then((cache) => Promise.allSettled(urls.map((url) => keep(cache, url)))));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(
    worker.clients.matchAll({ type: 'window' }).then((pages) => {
      const open = pages.find((one) => new URL(one.url).pathname === PAGE);
      return open ? open.focus() : worker.clients.openWindow(PAGE);
    }),
  );
});

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([PAGE, ...SHELL]);
  // While a new build is being rolled out, the page may come from another one: then try again later.
  const kept = await (await cache.match(PAGE))?.text();
  const script = SHELL[0] as string;
  if (!kept?.includes(script)) {
    await caches.delete(CACHE);
    throw new Error(`expected a page with ${script}`);
  }
}

async function drop(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('rostrum-') && name !== CACHE).map((name) => caches.delete(name)));
}

async function keep(cache: Cache, url: string): Promise<void> {
  const { origin, pathname } = new URL(url);
  if (origin !== location.origin || !pathname.startsWith('/assets/')) return;
  if (!(await cache.match(url))) await cache.add(url);
}

/** From the server; the one that was kept when there is no answer, or none but "not now". */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(PAGE);
  if (!kept) return fetch(request);
  const asked = fetch(request).then((answer) => (answer.status >= 500 ? kept : answer));
  const waited = new Promise<Response>((done) => setTimeout(() => done(kept), PATIENCE_MS));
  return Promise.race([asked.catch(() => kept), waited]);
}

/** What carries its content in its name never changes: the kept one is as good as any. */
async function part(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && new URL(request.url).pathname.startsWith('/assets/')) await cache.put(request, answer.clone());
  return answer;
}
