import { expect, it } from 'vitest';
import { strokes } from './chime';

it('strikes once for amber, twice at the limit, three times when the floor closes', () => {
  expect(strokes({ floor: 'f1', phase: 'running' }, { floor: 'f1', phase: 'amber' })).toBe(1);
  expect(strokes({ floor: 'f1', phase: 'amber' }, { floor: 'f1', phase: 'red' })).toBe(2);
  expect(strokes({ floor: 'f1', phase: 'red' }, { floor: 'f1', phase: 'closed' })).toBe(3);
  expect(strokes({ floor: 'f1', phase: 'amber' }, { floor: 'f1', phase: 'closed' })).toBe(3);
});

it('says nothing when time is given back, when nothing changes, or when it is another statement', () => {
  expect(strokes({ floor: 'f1', phase: 'red' }, { floor: 'f1', phase: 'running' })).toBe(0);
  expect(strokes({ floor: 'f1', phase: 'red' }, { floor: 'f1', phase: 'over' })).toBe(0);
  expect(strokes({ floor: 'f1', phase: 'amber' }, { floor: 'f1', phase: 'amber' })).toBe(0);
  expect(strokes({ floor: 'f1', phase: 'running' }, { floor: 'f2', phase: 'amber' })).toBe(0);
  expect(strokes(undefined, { floor: 'f1', phase: 'amber' })).toBe(0);
});
