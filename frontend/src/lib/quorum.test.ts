import { expect, it } from 'vitest';
import { quorumOf } from './quorum';
import type { Presence, Register } from './types';

const delegations = (count: number, category = 'party') =>
  Object.fromEntries(Array.from({ length: count }, (_, k) => [`${category}${k}`, { id: `${category}${k}`, kind: 'state', category, name: {} }]));
const of = (count: number) => ({ delegations: { ...delegations(count), ...delegations(5, 'other_state') } }) as unknown as Register;

it('is a third of the States parties to open and a majority to decide', () => {
  expect(quorumOf(of(190), undefined)).toEqual({ parties: 190, open: 64, decide: 96, connected: 0 });
  expect(quorumOf(of(3), undefined)).toMatchObject({ open: 1, decide: 2 });
  expect(quorumOf(undefined, undefined)).toEqual({ parties: 0, open: 0, decide: 0, connected: 0 });
});

it('counts the parties that are connected, and nobody else', () => {
  const presence = { delegations: { party0: { connected: 2 }, party1: { connected: 0 }, other_state0: { connected: 1 } } } as unknown as Presence;
  expect(quorumOf(of(10), presence).connected).toBe(1);
});
