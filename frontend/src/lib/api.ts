/**
 * Requests to the service: session, register, own inscriptions, commands, links.
 *
 * A command carries an idempotency key; the same key goes out again after a
 * network error or a 5xx, never after a 4xx, so that a bad line can neither
 * lose nor double an act. Refusals come back as `Refusal` with code and facts;
 * the words for them are in the catalogues.
 */
import { identity } from './identity';
import { backOff } from './stream';
import type { Command, Fairness, Grant, Language, Mine, Readiness, Receipt, Recorded, Register, Role, Screen, Session, Shows, Signal, SignalKind, View, Comparison } from './types';

export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly status = 0,
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

export interface Exchange {
  fetch?: typeof fetch;
  sleep?: (ms: number) => Promise<void>;
  random?: () => number;
  /** Tries in all; a browser that says it is offline waits longer by itself. */
  tries?: number;
}

// About a minute of patience: a server that restarts, a phone in a lift.
const TRIES = 20;
const LONGEST_WAIT_MS = 5_000;
const ANSWER_MS = 15_000;

/** Waits, but no longer than until the device says that it is on line again. */
function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    const resume = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', resume);
      done();
    };
    const timer = setTimeout(resume, ms);
    globalThis.addEventListener?.('online', resume);
  });
}

/** A random UUID (version 4), also on plain http where `randomUUID` is missing. */
export function idempotencyKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Sends a command until it is answered. Throws `Refusal`, also when the line stays dead (`unreachable`). */
export async function command(organ: string, command: Command, key = idempotencyKey(), exchange: Exchange = {}): Promise<Receipt> {
  return request<Receipt>(
    `/api/organs/${encodeURIComponent(organ)}/commands`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(command),
    },
    exchange,
  );
}

export function session(exchange?: Exchange): Promise<Session> {
  return request('/api/session', {}, exchange);
}

export function signOut(exchange?: Exchange): Promise<void> {
  return request('/api/session', { method: 'DELETE' }, exchange);
}

/** The register; the browser's own cache revalidates by ETag. */
export function register(conference: string, exchange?: Exchange): Promise<Register> {
  return request(`/api/conferences/${encodeURIComponent(conference)}/register`, { cache: 'no-cache' }, exchange);
}

export function mine(organ: string, exchange?: Exchange): Promise<Mine> {
  return request(`/api/organs/${encodeURIComponent(organ)}/mine`, { cache: 'no-cache' }, exchange);
}

export function organ(id: string, exchange?: Exchange): Promise<{ epoch: string; offset: number; at: string; view: View; register: number }> {
  return request(`/api/organs/${encodeURIComponent(id)}`, { cache: 'no-cache' }, exchange);
}

export function grants(conference: string, exchange?: Exchange): Promise<Grant[]> {
  return request(`/api/conferences/${encodeURIComponent(conference)}/grants`, { cache: 'no-store' }, exchange);
}

/** A new sign-in link; its address is told this once. */
export function createGrant(
  conference: string,
  grant: { role: Role; delegation?: string; language?: string },
  exchange?: Exchange,
): Promise<{ id: string; url: string; qr: string }> {
  // No key on this one: it is tried once, a link made twice by a retry would be a stray key to the door.
  return request(
    `/api/conferences/${encodeURIComponent(conference)}/grants`,
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(grant) },
    { ...exchange, tries: 1 },
  );
}

export function revokeGrant(conference: string, id: string, exchange?: Exchange): Promise<void> {
  return request(
    `/api/conferences/${encodeURIComponent(conference)}/grants/${encodeURIComponent(id)}`,
    { method: 'DELETE' },
    exchange,
  );
}

/** Rows of an organ's record after an offset, oldest first; `offset` is that of the newest. */
export function record(
  organ: string,
  after: number,
  limit: number,
  exchange?: Exchange,
): Promise<{ epoch: string; offset: number; rows: Recorded[] }> {
  return request(`/api/organs/${encodeURIComponent(organ)}/journal?after=${after}&limit=${limit}`, { cache: 'no-store' }, exchange);
}

/**
 * Changes the register: POST enters, PUT corrects, DELETE removes. Tried once: an entry has no key that would make
 * a second try harmless.
 */
export function change<T = unknown>(
  conference: string,
  method: 'POST' | 'PUT' | 'DELETE',
  path: readonly string[],
  body?: unknown,
  exchange?: Exchange,
): Promise<T> {
  const init: RequestInit = { method };
  if (body !== undefined) Object.assign(init, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return request(['/api/conferences', conference, ...path].map((part, index) => (index ? encodeURIComponent(part) : part)).join('/'), init, {
    ...exchange,
    tries: 1,
  });
}

/** One change of course to be weighed: its type and its figures. */
export interface Variant {
  type: 'shorter_limit' | 'equal_share' | 'closed_now' | 'break_dropped' | 'end_moved' | 'cap_changed';
  [field: string]: unknown;
}

/** What a delegation says of itself; the technician may say the first two of any. */
export type Say = 'sound_tested' | 'sound_untested' | 'ready' | 'not_ready';

function send<T>(method: string, path: string, body?: unknown, exchange?: Exchange): Promise<T> {
  const content = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return request(path, { method, ...content }, exchange);
}

const within = (organ: string, ...path: string[]) => `/api/organs/${[organ, ...path].map(encodeURIComponent).join('/')}`;

/** Says "my sound is tested", "I am ready" or takes it back. Saying it twice is saying it once. */
export function readiness(organ: string, say: Say, delegation?: string, exchange?: Exchange): Promise<Readiness & { delegation: string }> {
  return send('POST', within(organ, 'readiness'), { say, delegation }, exchange);
}

/** Lights a booth's signal, or puts it out; the language is only for links that have none. */
export function signal(organ: string, kind: SignalKind, on = true, language?: Language, exchange?: Exchange): Promise<{ signals: Signal[] }> {
  return send('POST', within(organ, 'signals'), { signal: kind, on, language }, exchange);
}

/** A display says what it is called and shows; it is told what it is to show, and by which link it is known. */
export function sayScreen(organ: string, name: string, showing: Shows, exchange?: Exchange): Promise<{ grant: string; ordered: Shows }> {
  return send('PUT', within(organ, 'screen'), { name, shows: showing }, exchange);
}

export function screens(organ: string, exchange?: Exchange): Promise<{ screens: Record<string, Screen> }> {
  return request(within(organ, 'screens'), { cache: 'no-store' }, exchange);
}

/** Has a display show something else, now and whenever it comes back; a name that is left out stays. */
export function orderScreen(organ: string, grant: string, ordered: Shows, name?: string, exchange?: Exchange): Promise<void> {
  return send('PUT', within(organ, 'screens', grant), { ordered, name }, exchange);
}

/** Lets a display show again what its own address says. */
export function releaseScreen(organ: string, grant: string, exchange?: Exchange): Promise<void> {
  return send('DELETE', within(organ, 'screens', grant), undefined, exchange);
}

/** Weighs another course against today's; nothing is changed by asking. */
export function whatIf(organ: string, variants: readonly Variant[], exchange?: Exchange): Promise<Comparison> {
  return send('POST', within(organ, 'what-if'), { variants }, exchange);
}

export function fairness(organ: string, exchange?: Exchange): Promise<Fairness> {
  return request(within(organ, 'fairness'), { cache: 'no-store' }, exchange);
}

async function request<T>(path: string, init: RequestInit, exchange: Exchange = {}): Promise<T> {
  const tries = exchange.tries ?? TRIES;
  let last = new Refusal('unreachable');
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) await (exchange.sleep ?? pause)(waitBefore(attempt, (exchange.random ?? Math.random)()));
    let answer: Response;
    try {
      answer = await (exchange.fetch ?? fetch)(path, { ...init, headers: { ...identity.headers, ...init.headers }, credentials: 'same-origin', signal: AbortSignal.timeout(ANSWER_MS) });
      if (answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as T;
    } catch {
      last = new Refusal('unreachable');
      continue;
    }
    last = await refusal(answer);
    if (answer.status < 500) throw last;
  }
  throw last;
}

function waitBefore(attempt: number, random: number): number {
  return Math.min(LONGEST_WAIT_MS, backOff(attempt - 1, random));
}

/** Reads problem+json; anything else becomes `internal` (5xx) or `invalid_request`. */
async function refusal(answer: Response): Promise<Refusal> {
  try {
    const problem = (await answer.json()) as { code?: string; facts?: Record<string, unknown> };
    if (typeof problem.code === 'string') return new Refusal(problem.code, problem.facts ?? {}, answer.status);
  } catch {
    // Not JSON: a proxy's page.
  }
  return new Refusal(answer.status >= 500 ? 'internal' : 'invalid_request', {}, answer.status);
}
