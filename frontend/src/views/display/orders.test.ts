import { expect, it } from 'vitest';
import { elsewhere } from './orders.svelte';

const at = (query: string) => new URL(`http://hall.example/display${query}`);

it('goes to another organ by order, and back when the order is gone', () => {
  const there = elsewhere(at('?lang=fr'), 'plenary', { organ: 'committee' });
  expect(there).toBe('http://hall.example/display?lang=fr&organ=committee&instead_of=plenary');
  expect(elsewhere(new URL(there as string), 'committee', { organ: 'committee' })).toBeUndefined();
  expect(elsewhere(new URL(there as string), 'committee', {})).toBe('http://hall.example/display?lang=fr&organ=plenary');
  const third = elsewhere(new URL(there as string), 'committee', { organ: 'bureau' });
  expect(third).toBe('http://hall.example/display?lang=fr&organ=bureau&instead_of=plenary');
});

it('stays where it is as long as nothing else is ordered, or nothing is known', () => {
  expect(elsewhere(at(''), 'plenary', {})).toBeUndefined();
  expect(elsewhere(at(''), 'plenary', { organ: 'plenary', show: 'clock' })).toBeUndefined();
  expect(elsewhere(at('?instead_of=plenary'), 'committee', undefined)).toBeUndefined();
});
