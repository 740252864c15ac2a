import { expect, it } from 'vitest';
import type { Entry, SpeakersList } from '../../lib/types';
import { mayAsk, timeFor } from './replies';

function list(...delivered: string[]): SpeakersList {
  const entries = delivered.map((delegation, index) => ({ id: `i${index}`, delegation, status: 'delivered' }) as Entry);
  return {
    id: 'replies',
    order: [],
    per_delegation: 2,
    rules: { reply: { limit_ms: 600_000, then_ms: 300_000, enforcement: 'close' } },
    entries: Object.fromEntries(entries.map((one) => [one.id, one])),
  };
}

it('gives the first reply ten minutes and the second five, each delegation for itself', () => {
  expect(timeFor(list(), 'KEN', 'reply')).toBe(600_000);
  expect(timeFor(list('EGY'), 'KEN', 'reply')).toBe(600_000);
  expect(timeFor(list('KEN'), 'KEN', 'reply')).toBe(300_000);
});

it('lets a delegation ask once at a time, and twice in all', () => {
  expect(mayAsk(list('KEN'), 'KEN', [{ list: 'replies', status: 'delivered' }, { list: 'gd', status: 'waiting' }])).toBe(true);
  expect(mayAsk(list(), 'KEN', [{ list: 'replies', status: 'requested' }])).toBe(false);
  expect(mayAsk(list(), 'KEN', [{ list: 'replies', status: 'denied' }])).toBe(true);
  expect(mayAsk(list('KEN', 'KEN'), 'KEN', [])).toBe(false);
});
