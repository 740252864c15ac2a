import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backOff, feed, isFinal, replay, Stream, type Connection, type Frame, type StreamState } from './stream';
import type { View } from './types';

const view: View = { organ: 'plenary', lists: { gd: { id: 'gd', order: ['i1', 'i2'], entries: {} } } };
const snapshot: Frame = { type: 'snapshot', epoch: 'e1', offset: 4, at: '2020-10-12T10:00:00.000Z', view, register: 7 };
const delta = (from: number, offset: number, ...patches: object[]): Frame => ({
  type: 'delta',
  from,
  offset,
  at: '2020-10-12T10:00:01.000Z',
  changes: patches.map((patch) => ({ event: 'moved', patch: patch as never })),
});

function after(...frames: Frame[]): StreamState {
  let state: StreamState | undefined;
  for (const frame of frames) {
    const next = feed(state, frame);
    if (next === 'resync') throw new Error('resync');
    state = next;
  }
  return state as StreamState;
}

describe('feed', () => {
  it('opens with a snapshot and advances by deltas', () => {
    const state = after(snapshot, delta(4, 6, { item: '1(f)' }, { lists: { gd: { order: ['i2', 'i1'] } } }));
    expect(state).toMatchObject({ epoch: 'e1', offset: 6, register: 7 });
    expect(state.view.item).toBe('1(f)');
    expect(state.view.lists['gd']?.order).toEqual(['i2', 'i1']);
    expect(state.steps).toHaveLength(2);
    expect(state.steps[0]?.after.item).toBe('1(f)');
    expect(state.steps[0]?.after.lists['gd']?.order).toEqual(['i1', 'i2']);
  });

  it('asks to begin again when a frame does not continue what is held', () => {
    expect(feed(undefined, delta(4, 5))).toBe('resync');
    expect(feed(after(snapshot), delta(3, 5))).toBe('resync');
    expect(feed(after(snapshot), delta(5, 6))).toBe('resync');
  });

  it('takes a snapshot at any time, another epoch too', () => {
    const state = after(snapshot, { ...snapshot, epoch: 'e2', offset: 1 });
    expect(state).toMatchObject({ epoch: 'e2', offset: 1 });
  });

  it('keeps the latest aside of each subject, beside the view', () => {
    const said = (about: 'presence' | 'forecast', what: unknown): Frame => ({ type: 'aside', about, at: snapshot.at, said: what });
    const state = after(snapshot, said('presence', { FRA: {} }), said('forecast', 1), said('presence', { ITA: {} }));
    expect(state.asides).toEqual({ presence: { ITA: {} }, forecast: 1 });
    expect(state).toMatchObject({ offset: 4, view, steps: [] });
    expect(after(snapshot, said('forecast', 1), delta(4, 5), snapshot).asides).toEqual({ forecast: 1 });
    expect(after(snapshot, said('forecast', 1), { ...snapshot, asides: {} }).asides).toEqual({});
    expect(feed(undefined, said('forecast', 1))).toBe('resync');
  });

  it('notes a new register and passes over what it does not know', () => {
    expect(after(snapshot, { type: 'register', version: 9 }).register).toBe(9);
    expect(after(snapshot, { type: 'presence' } as unknown as Frame).view).toBe(view);
  });
});

describe('replay of the golden frames', () => {
  // Written by the server's tests: what Python folds and diffs must come out the same here.
  const golden = import.meta.glob<{ name?: string; frames: Frame[]; view: View }[]>('./golden/*.json', { eager: true, import: 'default' });
  const cases = Object.entries(golden).flatMap(([file, list]) =>
    list.map((one, index) => [`${file.split('/').pop()} ${one.name ?? index}`, one] as const),
  );
  it('finds frames of every audience', () => {
    expect(Object.keys(golden).length).toBeGreaterThanOrEqual(7);
    expect(cases.length).toBeGreaterThan(0);
  });
  it.each(cases)('%s', (_, { frames, view: expected }) => {
    expect(replay(frames)).toEqual(expected);
  });
  it('ends where a fresh snapshot would begin', () => {
    expect(replay([snapshot, delta(4, 5, { item: '2' })])).toEqual({ ...view, item: '2' });
    expect(() => replay([snapshot, delta(3, 5)])).toThrow('does not continue offset 4');
    expect(() => replay([])).toThrow();
  });
});

describe('back-off', () => {
  it('grows, is capped and is never the same for two', () => {
    expect(backOff(0, 0)).toBe(250);
    expect(backOff(0, 1)).toBe(500);
    expect(backOff(3, 1)).toBe(4_000);
    expect(backOff(30, 1)).toBe(15_000);
    expect(backOff(30, 0.5)).toBeLessThan(15_000);
  });
  it('knows when it is of no use to come back', () => {
    expect([4400, 4401, 4403, 4404].every(isFinal)).toBe(true);
    expect([1000, 1006, 1012, 4500, 4502].some(isFinal)).toBe(false);
  });
});

class FakeSocket {
  static all: FakeSocket[] = [];
  static get last(): FakeSocket {
    return FakeSocket.all.at(-1) as FakeSocket;
  }
  readyState = 0;
  sent: string[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }
  send(text: string) {
    this.sent.push(text);
  }
  close() {
    this.readyState = 3;
  }
  open() {
    this.readyState = 1;
    this.onopen?.();
  }
  say(frame: unknown) {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
  die(code = 1006) {
    this.readyState = 3;
    this.onclose?.({ code });
  }
}

describe('Stream', () => {
  let connections: Connection[];
  let states: StreamState[];
  let samples: [number, number, string][];
  let polls: (() => Response)[];
  let asked: Headers[];
  let stream: Stream;
  let chance: number;

  beforeEach(() => {
    vi.useFakeTimers();
    FakeSocket.all = [];
    connections = [];
    states = [];
    samples = [];
    polls = [];
    asked = [];
    chance = 0;
    stream = new Stream({
      organ: 'plenary',
      origin: 'https://rostrum.example',
      socket: (url) => new FakeSocket(url) as unknown as WebSocket,
      fetch: async (_, init) => {
        asked.push(new Headers(init?.headers));
        const answer = polls.shift();
        if (!answer) throw new TypeError('no network');
        return answer();
      },
      random: () => chance,
      onState: (state) => states.push(state),
      onConnection: (connection) => connections.push(connection),
      onSample: (...sample) => samples.push(sample),
    });
    stream.start();
  });
  afterEach(() => {
    stream.stop();
    vi.useRealTimers();
  });
  const phases = () => connections.map((connection) => connection.phase);

  it('is live with the first frame and asks for the time', () => {
    FakeSocket.last.open();
    FakeSocket.last.say(snapshot);
    vi.advanceTimersByTime(0);
    expect(FakeSocket.last.url).toBe('wss://rostrum.example/api/organs/plenary/stream');
    expect(phases()).toEqual(['live']);
    expect(states).toHaveLength(1);
    const ping = JSON.parse(FakeSocket.last.sent[0] as string) as { type: string; ping: number };
    expect(ping.type).toBe('ping');
    FakeSocket.last.say({ type: 'pong', ping: ping.ping, at: '2020-10-12T10:00:00.000Z' });
    expect(samples).toHaveLength(1);
  });

  it('comes back with its position after a drop', () => {
    FakeSocket.last.open();
    FakeSocket.last.say(snapshot);
    FakeSocket.last.die(1012);
    expect(phases()).toEqual(['live', 'reconnecting']);
    vi.advanceTimersByTime(250);
    expect(FakeSocket.all).toHaveLength(2);
    expect(FakeSocket.last.url).toContain('epoch=e1&offset=4&register=7');
    FakeSocket.last.open();
    FakeSocket.last.say(delta(4, 5, { item: '2' }));
    expect(states.at(-1)?.view.item).toBe('2');
    expect(phases().at(-1)).toBe('live');
  });

  it('comes back without a position when a frame does not fit', () => {
    FakeSocket.last.open();
    FakeSocket.last.say(snapshot);
    FakeSocket.last.say(delta(9, 10));
    vi.advanceTimersByTime(250);
    expect(FakeSocket.all).toHaveLength(2);
    expect(FakeSocket.last.url).not.toContain('offset');
  });

  it('takes a socket that no longer answers for dead', () => {
    FakeSocket.last.open();
    FakeSocket.last.say(snapshot);
    vi.advanceTimersByTime(5_300);
    expect(phases().at(-1)).toBe('reconnecting');
    expect(FakeSocket.all.length).toBeGreaterThan(1);
  });

  it('polls with the ETag after three failures, and stops when a socket is through', async () => {
    const poll = (offset: number, etag: string) => () =>
      new Response(JSON.stringify({ ...snapshot, offset }), { headers: { etag } });
    polls = [poll(4, '"a"'), () => new Response(null, { status: 304 }), poll(5, '"b"')];
    for (let failures = 0; failures < 3; failures++) {
      FakeSocket.last.die();
      vi.advanceTimersByTime(250);
    }
    await vi.advanceTimersByTimeAsync(10);
    expect(phases()).toEqual(['polling']);
    expect(states.at(-1)?.offset).toBe(4);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(asked.map((headers) => headers.get('if-none-match'))).toEqual([null, '"a"', '"a"']);
    expect(states.map((state) => state.offset)).toEqual([4, 5]);
    FakeSocket.last.open();
    FakeSocket.last.say({ ...snapshot, offset: 6 });
    expect(phases().at(-1)).toBe('live');
    const polled = asked.length;
    for (let i = 0; i < 8; i++) {
      FakeSocket.last.say({ type: 'pong', ping: 0, at: '2020-10-12T10:00:00.000Z' });
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(asked).toHaveLength(polled);
  });

  it('says that it is stale when neither way gets through', async () => {
    FakeSocket.last.open();
    FakeSocket.last.say(snapshot);
    FakeSocket.last.die();
    for (let i = 0; i < 20; i++) {
      FakeSocket.last.die();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(phases()).toEqual(['live', 'reconnecting', 'stale']);
    expect(connections.at(-1)?.heard).toBeTypeOf('number');
  });

  it('tries the socket at once when a poll gets through after a silence', async () => {
    FakeSocket.last.open();
    FakeSocket.last.say(snapshot);
    for (let failures = 0; failures < 12; failures++) {
      FakeSocket.last.die();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(phases().at(-1)).toBe('stale');
    chance = 1; // The next attempt by itself is 15 s away.
    FakeSocket.last.die();
    const tried = FakeSocket.all.length;
    polls = [() => new Response(JSON.stringify(snapshot))];
    await vi.advanceTimersByTimeAsync(3_000);
    expect(phases().at(-1)).toBe('polling');
    expect(FakeSocket.all).toHaveLength(tried + 1);
  });

  it('ends when the server says no for good', () => {
    FakeSocket.last.open();
    FakeSocket.last.die(4403);
    expect(connections.at(-1)).toMatchObject({ phase: 'ended', code: 4403 });
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.all).toHaveLength(1);
  });
});
