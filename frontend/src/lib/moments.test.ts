import { expect, it } from 'vitest';
import { grownLate, momentOf } from './moments';
import type { Floor } from './types';

it('is late by one at amber, by two at the limit, by three when the floor closes', () => {
  expect(grownLate({ floor: 'f1', phase: 'running' }, { floor: 'f1', phase: 'amber' })).toBe(1);
  expect(grownLate({ floor: 'f1', phase: 'amber' }, { floor: 'f1', phase: 'red' })).toBe(2);
  expect(grownLate({ floor: 'f1', phase: 'red' }, { floor: 'f1', phase: 'closed' })).toBe(3);
  expect(grownLate({ floor: 'f1', phase: 'amber' }, { floor: 'f1', phase: 'closed' })).toBe(3);
});

it('is not late when time is given back, when nothing changes, or when it is another statement', () => {
  expect(grownLate({ floor: 'f1', phase: 'red' }, { floor: 'f1', phase: 'running' })).toBe(0);
  expect(grownLate({ floor: 'f1', phase: 'red' }, { floor: 'f1', phase: 'over' })).toBe(0);
  expect(grownLate({ floor: 'f1', phase: 'amber' }, { floor: 'f1', phase: 'amber' })).toBe(0);
  expect(grownLate({ floor: 'f1', phase: 'running' }, { floor: 'f2', phase: 'amber' })).toBe(0);
  expect(grownLate(undefined, { floor: 'f1', phase: 'amber' })).toBe(0);
});

it('is read off the clock of the floor', () => {
  const floor = { id: 'f1', limit_ms: 180_000, amber_ms: 30_000, used_ms: 0, running_since: '2020-10-12T14:00:00.000Z' } as unknown as Floor;
  const start = Date.parse('2020-10-12T14:00:00.000Z');
  expect(momentOf(floor, start + 149_000)).toEqual({ floor: 'f1', phase: 'running' });
  expect(momentOf(floor, start + 151_000)).toEqual({ floor: 'f1', phase: 'amber' });
  expect(momentOf(undefined, start)).toBeUndefined();
});
