import { expect, it } from 'vitest';
import { spokenForBy } from './groups';
import type { Entry } from './types';

const union: Entry = { id: 'i1', delegation: 'EU', kind: 'group', mode: 'floor', status: 'waiting', on_behalf_of: 'EU', aligned: ['NOR', 'TUR'] };
const list = (entry: Partial<Entry>) => ({ entries: { i1: { ...union, ...entry } } });

it('finds the statement with which a delegation has aligned itself', () => {
  expect(spokenForBy(list({}), 'NOR')?.id).toBe('i1');
  expect(spokenForBy(list({ status: 'delivered' }), 'TUR')?.id).toBe('i1');
});

it('warns nobody else, and of nothing that is not on the list', () => {
  expect(spokenForBy(list({}), 'FRA')).toBeUndefined();
  expect(spokenForBy(list({ status: 'withdrawn' }), 'NOR')).toBeUndefined();
  expect(spokenForBy(list({ kind: 'national' }), 'NOR')).toBeUndefined();
  expect(spokenForBy(undefined, 'NOR')).toBeUndefined();
});
