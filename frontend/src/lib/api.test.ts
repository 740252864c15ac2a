import { describe, expect, it, vi } from 'vitest';
import { command, createGrant, idempotencyKey, Refusal } from './api';

const receipt = { epoch: 'e', offset: 5, digest: 'd', at: '2020-10-12T10:00:00.000Z', events: ['floor_given'] };

function answering(...answers: (() => Response)[]) {
  const sent: Headers[] = [];
  const slept: number[] = [];
  return {
    sent,
    slept,
    exchange: {
      random: () => 0,
      sleep: async (ms: number) => void slept.push(ms),
      fetch: (async (_: unknown, init?: RequestInit) => {
        sent.push(new Headers(init?.headers));
        const answer = answers.shift();
        if (!answer) throw new TypeError('Failed to fetch');
        return answer();
      }) as typeof fetch,
    },
  };
}
const problem = (status: number, code: string, facts = {}) => () =>
  new Response(JSON.stringify({ code, facts, status }), { status, headers: { 'content-type': 'application/problem+json' } });
const good = () => new Response(JSON.stringify(receipt));
const dead = () => {
  throw new TypeError('Failed to fetch');
};

describe('a command', () => {
  it('keeps its key through network errors and 5xx until it is answered', async () => {
    const { exchange, sent } = answering(dead, problem(503, 'busy'), () => new Response('<h1>502</h1>', { status: 502 }), good);
    await expect(command('plenary', { type: 'give_floor' }, undefined, exchange)).resolves.toEqual(receipt);
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map((headers) => headers.get('idempotency-key'))).size).toBe(1);
  });

  it('is not sent again after a refusal', async () => {
    const { exchange, sent } = answering(problem(409, 'list_changed', { next: 'i4' }), good);
    const refused = await command('plenary', { type: 'give_floor' }, undefined, exchange).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({ code: 'list_changed', facts: { next: 'i4' }, status: 409 });
    expect(sent).toHaveLength(1);
  });

  it('says unreachable when the line stays dead', async () => {
    const { exchange, slept } = answering();
    await expect(command('plenary', { type: 'undo' }, undefined, exchange)).rejects.toMatchObject({ code: 'unreachable' });
    expect(slept.length).toBeGreaterThan(3);
  });

  it('gives a name to an answer that is not ours', async () => {
    const { exchange } = answering(() => new Response('no', { status: 418 }));
    await expect(command('plenary', { type: 'undo' }, undefined, exchange)).rejects.toMatchObject({ code: 'invalid_request' });
  });
});

it('makes a sign-in link once, never twice', async () => {
  const { exchange, sent } = answering(dead, good);
  await expect(createGrant('cop', { role: 'chair' }, exchange)).rejects.toMatchObject({ code: 'unreachable' });
  expect(sent).toHaveLength(1);
});

describe('an idempotency key', () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  it('is a UUID, also where randomUUID is not given (plain http)', () => {
    expect(idempotencyKey()).toMatch(uuid);
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) });
    expect(idempotencyKey()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
    vi.unstubAllGlobals();
  });
});
