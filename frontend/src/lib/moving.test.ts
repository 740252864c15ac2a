import { expect, it } from 'vitest';
import { destination, droppedAt, movedIn, placeAfter } from './moving';

const order = ['a', 'b', 'c', 'd'];

it('says after whom an entry goes, not at which number', () => {
  expect(destination(order, 'c', 0)).toEqual({ after: null, place: 1 });
  expect(destination(order, 'c', 1)).toEqual({ after: 'a', place: 2 });
  expect(destination(order, 'a', 3)).toEqual({ after: 'd', place: 4 });
});

it('stays inside the list', () => {
  expect(destination(order, 'a', 99)).toEqual({ after: 'd', place: 4 });
  expect(destination(order, 'a', -5)).toEqual({ after: null, place: 1 });
});

it('serves an entry that left the order meanwhile', () => {
  expect(destination(order, 'z', 2)).toEqual({ after: 'b', place: 3 });
});

it('lands before or after the entry on which it is dropped', () => {
  expect(destination(order, 'd', droppedAt(order, 'd', 'b', false))).toEqual({ after: 'a', place: 2 });
  expect(destination(order, 'a', droppedAt(order, 'a', 'c', true))).toEqual({ after: 'c', place: 3 });
  // On itself: it stays.
  expect(destination(order, 'b', droppedAt(order, 'b', 'b', true)).place).toBe(2);
});

it('keeps whom it follows while others come and go', () => {
  const { after } = destination(order, 'd', 1);
  expect(placeAfter(['x', 'a', 'b', 'd'], 'd', after)).toBe(3);
  expect(placeAfter(['b', 'd'], 'd', after)).toBeUndefined();
  expect(placeAfter(order, 'd', null)).toBe(1);
});

it('finds who was moved, forwards or back', () => {
  expect(movedIn(['a', 'b', 'c', 'd'], ['c', 'a', 'b', 'd'])).toBe('c');
  expect(movedIn(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toBe('a');
  expect(movedIn(['a', 'b', 'c'], ['c', 'b', 'a'])).toBeUndefined();
  expect(movedIn(['a', 'b'], ['a', 'b'])).toBeUndefined();
  expect(movedIn(['a', 'b'], ['b'])).toBeUndefined();
});
