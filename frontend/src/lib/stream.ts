/**
 * The client of `speakers.v1`: a pure state machine and a thin shell around it.
 *
 * `feed(state, frame)` knows the protocol and nothing else: it answers with the
 * next state, or `'resync'` when the frame does not continue what is held, and
 * then the only cure is a fresh snapshot. `Stream` owns the socket: jittered
 * back-off, resume by epoch and offset, polling with ETag where websockets do
 * not get through, pings for the clock. Golden frames written by the server's
 * tests are replayed through `replay`.
 */
import { identity } from './identity';
import { merge, type Json } from './patch';
import type { Asides, ConferenceClock, View } from './types';

export interface SnapshotFrame {
  type: 'snapshot';
  epoch: string;
  offset: number;
  at: string;
  view: View;
  register?: number;
  clock?: ConferenceClock;
  /** Told with the view when it is asked for; on a stream they follow in frames of their own. */
  asides?: Asides;
}
export interface DeltaFrame {
  type: 'delta';
  from: number;
  offset: number;
  at: string;
  changes: { event: string; patch: Json; said?: Said }[];
}
/** What of an event no view holds: how a statement ended, how the chair ruled, how a motion fared. */
export interface Said {
  closed_by?: 'chair' | 'limit';
  ruling?: 'upheld' | 'dismissed';
  stands?: boolean;
  carried?: boolean;
}

export interface RegisterFrame {
  type: 'register';
  version: number;
}
/** The latest of what is live but not in the journal, on one subject: no offset, the last one counts. */
export interface AsideFrame {
  type: 'aside';
  about: keyof Asides;
  at: string;
  said: unknown;
}
export interface PongFrame {
  type: 'pong';
  ping: number;
  at: string;
}
export type Frame = SnapshotFrame | DeltaFrame | RegisterFrame | AsideFrame | PongFrame;

/** One event with the view before and after it: what can be announced. */
export interface Step {
  event: string;
  before: View;
  after: View;
  said?: Said;
}

export interface StreamState {
  epoch: string;
  offset: number;
  at: string;
  view: View;
  /** Version of the register that the view refers to; 0 when not told. */
  register: number;
  clock?: ConferenceClock;
  asides: Asides;
  /** What the last frame brought; empty after a snapshot. */
  steps: readonly Step[];
}

/** The next state, or `'resync'`: ask again without a position. */
export function feed(state: StreamState | undefined, frame: Frame): StreamState | 'resync' {
  switch (frame.type) {
    case 'snapshot':
      return opened(state, frame);
    case 'delta':
      if (!state || frame.from !== state.offset || frame.offset < frame.from) return 'resync';
      return advanced(state, frame);
    case 'aside':
      return state ? { ...state, asides: { ...state.asides, [frame.about]: frame.said }, steps: [] } : 'resync';
    case 'register':
      return state ? { ...state, register: frame.version, steps: [] } : 'resync';
    default:
      // A frame of a later version that we do not know, or a pong: no change.
      return state ? { ...state, steps: [] } : 'resync';
  }
}

function opened(state: StreamState | undefined, frame: SnapshotFrame): StreamState {
  const next: StreamState = {
    epoch: frame.epoch,
    offset: frame.offset,
    at: frame.at,
    view: frame.view,
    register: frame.register ?? state?.register ?? 0,
    asides: frame.asides ?? state?.asides ?? {},
    steps: [],
  };
  const clock = frame.clock ?? state?.clock;
  if (clock) next.clock = clock;
  return next;
}

function advanced(state: StreamState, frame: DeltaFrame): StreamState {
  let view = state.view;
  const steps: Step[] = [];
  for (const { event, patch, said } of frame.changes) {
    const after = merge(view as unknown as Json, patch) as unknown as View;
    steps.push({ event, before: view, after, ...(said && { said }) });
    view = after;
  }
  return { ...state, offset: frame.offset, at: frame.at, view, steps };
}

/** The view after a run of frames; throws where a client would have to resync. */
export function replay(frames: readonly Frame[]): View {
  let state: StreamState | undefined;
  frames.forEach((frame, index) => {
    if (frame.type === 'pong') return;
    const next = feed(state, frame);
    if (next === 'resync') throw new Error(`frame ${index} (${frame.type}) does not continue offset ${state?.offset}`);
    state = next;
  });
  if (!state) throw new Error('expected at least one snapshot, got none');
  return state.view;
}

/** Milliseconds to wait before attempt `attempt` (0 first): exponential, capped, full jitter above a floor. */
export function backOff(attempt: number, random: number): number {
  const ceiling = Math.min(15_000, 500 * 2 ** attempt);
  return Math.round(250 + random * (ceiling - 250));
}

/** Close codes after which it is of no use to come back (44xx). */
export function isFinal(code: number): boolean {
  return code >= 4400 && code < 4500;
}

/**
 * - `connecting`: nothing heard yet
 * - `live`: the socket is open and answers
 * - `reconnecting`: it was lost a moment ago
 * - `polling`: no socket gets through, the view is asked for every two seconds
 * - `stale`: nothing has been heard for a while: the view is old
 * - `ended`: the server said no for good (`code`)
 */
export type ConnectionPhase = 'connecting' | 'live' | 'reconnecting' | 'polling' | 'stale' | 'ended';

export interface Connection {
  phase: ConnectionPhase;
  /** Device time (ms) at which the server was last heard. */
  heard?: number;
  /** The final close code (4401 sign in, 4403 revoked, 4404 no such organ). */
  code?: number;
}

export interface StreamOptions {
  organ: string;
  onState(state: StreamState): void;
  onConnection(connection: Connection): void;
  onSample(sent: number, received: number, at: string): void;
  /** Where the service is; the page's own origin by default. */
  origin?: string;
  socket?: (url: string, protocol: string) => WebSocket;
  fetch?: typeof fetch;
  now?: () => number;
  random?: () => number;
  /** What was known before (an offline copy), to be shown as stale until the server is heard. */
  initial?: StreamState;
}

const POLL_MS = 2_000;
const POLL_AFTER_FAILURES = 3;
const STALE_MS = 8_000;
const PONG_MS = 5_000;
const HANDSHAKE_MS = 8_000;
const FIRST_PINGS_MS = [0, 300, 900, 2_000];
const PING_MS = 10_000;

type Timer = ReturnType<typeof setTimeout>;

export class Stream {
  #options: StreamOptions;
  #state: StreamState | undefined;
  #socket: WebSocket | undefined;
  #connection: Connection = { phase: 'connecting' };
  #failures = 0;
  #stopped = false;
  #fresh = false;
  #etag: string | undefined;
  #timers = new Map<string, Timer>();

  constructor(options: StreamOptions) {
    this.#options = options;
    this.#state = options.initial;
  }

  get state(): StreamState | undefined {
    return this.#state;
  }

  start(): void {
    this.#after('stale', STALE_MS, this.#grownOld);
    this.#connect();
    globalThis.addEventListener?.('online', this.hurry);
    globalThis.document?.addEventListener('visibilitychange', this.hurry);
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#drop();
    globalThis.removeEventListener?.('online', this.hurry);
    globalThis.document?.removeEventListener('visibilitychange', this.hurry);
  }

  /** The network is back or somebody looks again: do not wait for the back-off. */
  hurry = (): void => {
    if (this.#stopped || globalThis.document?.visibilityState === 'hidden') return;
    if (this.#socket?.readyState === 1) this.#ping();
    else if (!this.#socket) this.#connect();
  };

  #now(): number {
    return this.#options.now?.() ?? Date.now();
  }

  #after(name: string, ms: number, act: () => void): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.set(name, setTimeout(act, ms));
  }

  #cancel(...names: string[]): void {
    for (const name of names) {
      clearTimeout(this.#timers.get(name));
      this.#timers.delete(name);
    }
  }

  #tell(phase: ConnectionPhase, code?: number): void {
    const connection: Connection = { phase };
    if (this.#connection.heard !== undefined) connection.heard = this.#connection.heard;
    if (code !== undefined) connection.code = code;
    this.#connection = connection;
    this.#options.onConnection(connection);
  }

  #heard(phase: ConnectionPhase): void {
    this.#connection = { ...this.#connection, heard: this.#now() };
    // Live sockets are watched by ping and pong, all else by the age of what was heard.
    if (phase === 'live') this.#cancel('stale', 'poll');
    else this.#after('stale', STALE_MS, this.#grownOld);
    if (this.#connection.phase !== phase) this.#tell(phase);
  }

  #grownOld = (): void => {
    if (!this.#stopped && this.#connection.phase !== 'live') this.#tell('stale');
  };

  #url(): string {
    const { organ } = this.#options;
    const url = new URL(`/api/organs/${encodeURIComponent(organ)}/stream`, this.#options.origin ?? location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    if (this.#state && !this.#fresh) {
      url.searchParams.set('epoch', this.#state.epoch);
      url.searchParams.set('offset', String(this.#state.offset));
      // Names come from the register: who was away while one was corrected has to begin anew.
      url.searchParams.set('register', String(this.#state.register));
    }
    return identity.in(url).href;
  }

  #connect = (): void => {
    if (this.#stopped || this.#socket) return;
    this.#cancel('retry');
    let socket: WebSocket;
    try {
      socket = (this.#options.socket ?? ((url, protocol) => new WebSocket(url, protocol)))(this.#url(), 'speakers.v1');
    } catch {
      this.#failed();
      return;
    }
    this.#socket = socket;
    this.#after('handshake', HANDSHAKE_MS, () => this.#lost(socket));
    socket.onopen = () => {
      if (socket !== this.#socket) return;
      FIRST_PINGS_MS.forEach((ms, index) => this.#after(`ping${index}`, ms, () => this.#ping()));
      this.#after('ping', PING_MS, this.#pingAgain);
    };
    socket.onmessage = (message: MessageEvent) => {
      if (socket === this.#socket) this.#receive(message.data);
    };
    socket.onclose = (event: CloseEvent) => {
      if (socket === this.#socket) this.#lost(socket, event.code);
    };
  };

  #receive(data: unknown): void {
    let frame: Frame;
    try {
      frame = JSON.parse(String(data)) as Frame;
    } catch {
      this.#resync();
      return;
    }
    if (frame.type === 'pong') {
      this.#cancel('pong');
      this.#options.onSample(frame.ping, this.#now(), frame.at);
      if (this.#state) this.#heard('live');
      return;
    }
    const next = feed(this.#state, frame);
    if (next === 'resync') {
      this.#resync();
      return;
    }
    this.#cancel('handshake');
    this.#failures = 0;
    this.#fresh = false;
    this.#state = next;
    this.#heard('live');
    this.#options.onState(next);
  }

  #ping(): void {
    const socket = this.#socket;
    if (!socket || socket.readyState !== 1) return;
    socket.send(JSON.stringify({ type: 'ping', ping: this.#now() }));
    if (!this.#timers.has('pong')) this.#after('pong', PONG_MS, () => this.#lost(socket));
  }

  #pingAgain = (): void => {
    this.#ping();
    this.#after('ping', PING_MS, this.#pingAgain);
  };

  /** What is held cannot be continued: come back at once, without a position. */
  #resync(): void {
    this.#fresh = true;
    this.#drop();
    this.#failed();
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#cancel('handshake', 'ping', 'pong', ...FIRST_PINGS_MS.map((_, index) => `ping${index}`));
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  #lost(socket: WebSocket, code = 1006): void {
    if (socket !== this.#socket) return;
    this.#drop();
    if (isFinal(code)) {
      this.stop();
      this.#tell('ended', code);
      return;
    }
    this.#failed();
  }

  #failed(): void {
    if (this.#stopped) return;
    const attempt = this.#failures++;
    if (this.#connection.phase === 'live') {
      this.#tell('reconnecting');
      this.#after('stale', STALE_MS, this.#grownOld);
    }
    this.#after('retry', backOff(attempt, (this.#options.random ?? Math.random)()), this.#connect);
    if (this.#failures >= POLL_AFTER_FAILURES && !this.#timers.has('poll')) this.#after('poll', 0, this.#poll);
  }

  /** After a silence something got through: the long back-off was meant for a line that was down. */
  #lineIsBack(): void {
    this.#failures = 0;
    if (!this.#socket) this.#after('retry', backOff(0, (this.#options.random ?? Math.random)()), this.#connect);
  }

  #poll = async (): Promise<void> => {
    const headers: Record<string, string> = { accept: 'application/json', ...identity.headers };
    if (this.#etag !== undefined) headers['if-none-match'] = this.#etag;
    try {
      const path = `/api/organs/${encodeURIComponent(this.#options.organ)}`;
      const url = this.#options.origin === undefined ? path : new URL(path, this.#options.origin).href;
      const answer = await (this.#options.fetch ?? fetch)(url, { headers, cache: 'no-store' });
      const body = answer.ok && answer.status !== 304 ? ((await answer.json()) as Omit<SnapshotFrame, 'type'>) : undefined;
      this.#polled(answer, body);
    } catch {
      // No network either: the age of what is shown tells it.
    }
    if (!this.#stopped && this.#timers.has('poll')) this.#after('poll', POLL_MS, this.#poll);
  };

  #polled(answer: Response, body: Omit<SnapshotFrame, 'type'> | undefined): void {
    // The socket may have come back meanwhile: it knows better.
    if (this.#stopped || !this.#timers.has('poll')) return;
    if (answer.status === 401 || answer.status === 403 || answer.status === 404) {
      this.stop();
      this.#tell('ended', 4000 + answer.status);
      return;
    }
    if (answer.status !== 304 && body === undefined) return;
    if (this.#connection.phase === 'stale') this.#lineIsBack();
    this.#heard('polling');
    if (!body) return;
    this.#etag = answer.headers.get('etag') ?? undefined;
    const next = feed(this.#state, { ...body, type: 'snapshot' });
    if (next === 'resync') return;
    this.#state = next;
    this.#options.onState(next);
  }
}
