import { expect, it } from 'vitest';
import { merge } from '../../lib/patch';
import type { Step } from '../../lib/stream';
import type { View } from '../../lib/types';
import { noted } from './changes';

const view: View = {
  organ: 'plenary',
  lists: { gd: { id: 'gd', order: ['i1', 'i2'], entries: {
    i1: { id: 'i1', delegation: 'FRA', kind: 'national', mode: 'floor', status: 'waiting', language: 'fr' },
    i2: { id: 'i2', delegation: 'EGY', kind: 'national', mode: 'floor', status: 'waiting', language: 'ar' },
  } } },
};
const step = (before: View, patch: object): Step => ({ event: 'amended', before, after: merge(before as never, patch as never) as unknown as View });

it('remembers what was there before the first change that was seen', () => {
  const one = step(view, { lists: { gd: { entries: { i1: { language: 'en' } } } } });
  const two = step(one.after, { lists: { gd: { entries: { i1: { language: 'es', mode: 'remote' } } } } });
  const changes = noted(new Map(), [one, two], 1000);
  expect(changes.get('i1')).toMatchObject({ at: 1000, language: 'fr', mode: 'floor' });
  expect(changes.has('i2')).toBe(false);
});

it('minds neither moves nor a change of status', () => {
  const none = new Map();
  const moved = step(view, { lists: { gd: { order: ['i2', 'i1'], entries: { i1: { status: 'speaking' } } } } });
  expect(noted(none, [moved], 1)).toBe(none);
});
