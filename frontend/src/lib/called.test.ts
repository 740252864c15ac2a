import { describe, expect, it } from 'vitest';
import type { Entry, SpeakersList, View } from './types';
import { blocked, coming, listInUse, requestedReplies, upcoming } from './called';

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id, delegation: id.toUpperCase(), kind: 'national', mode: 'floor', status: 'waiting', ...more,
});
const list = (id: string, more: Partial<SpeakersList> = {}): SpeakersList => ({
  id, order: ['a', 'b', 'c'], entries: { a: entry('a', { mode: 'remote' }), b: entry('b'), c: entry('c', { mode: 'remote' }) }, ...more,
});
const view = (more: Partial<View> = {}): View => ({ organ: 'o', lists: {}, ...more });
const motion = { id: 'm1', kind: 'adjourn_debate' as const, delegation: 'EGY', proposed_at: '', list: 'motion-m1' };
const point = { id: 'o1', delegation: 'EGY', raised_at: '' };

describe('who can be called', () => {
  it('is the order of the list', () => {
    expect(upcoming(view(), list('l'), 2).map((one) => one.id)).toEqual(['a', 'b']);
  });

  it('is only who is in the room once the remote speaking time is used up', () => {
    const capped = view({ online: { cap_ms: 1, used_ms: 1, capped: true } });
    expect(upcoming(capped, list('l'), 3).map((one) => one.id)).toEqual(['b']);
  });
});

describe('what is settled first', () => {
  it('is a point of order before anything else', () => {
    expect(blocked(view({ points: [point], motions: [motion] }), list('motion-m1'))).toBe('point');
  });

  it('is a motion before the debate, and not before its own speakers', () => {
    expect(blocked(view({ motions: [motion] }), list('l'))).toBe('motion');
    expect(blocked(view({ motions: [motion] }), list('motion-m1'))).toBeUndefined();
  });

  it('is the end of a debate that was stopped, and the taking up of the replies', () => {
    expect(blocked(view(), list('l', { stopped: 'close_debate' }))).toBe('stopped');
    expect(blocked(view(), list('l', { purpose: 'reply', taken_up: false }))).toBe('not_taken_up');
    expect(blocked(view(), list('l', { purpose: 'reply', taken_up: true }))).toBeUndefined();
  });
});

describe('the list in use', () => {
  const lists = [list('opening', { item: '1(a)' }), list('debate', { item: '1(f)' }), list('motion-m1', { order: [] })];

  it('is the item’s, until another is chosen', () => {
    expect(listInUse(view({ item: '1(f)' }), lists, undefined)?.id).toBe('debate');
    expect(listInUse(view({ item: '1(f)' }), lists, { list: 'opening', item: '1(f)', motion: undefined })?.id).toBe('opening');
  });

  it('is that of a motion from the moment at which it is proposed', () => {
    const proposed = view({ item: '1(f)', motions: [motion] });
    expect(listInUse(proposed, lists, { list: 'opening', item: '1(f)', motion: undefined })?.id).toBe('motion-m1');
  });
});

describe('who comes next, over the lists', () => {
  const few = (id: string, ...ids: string[]) => list(id, { order: ids, entries: Object.fromEntries(ids.map((one) => [one, entry(one)])) });
  const lists = [few('opening', 'a'), { ...few('debate', 'b', 'c'), item: '1(f)' }, { ...few('other', 'd'), item: '2' }, few('motion-m1', 'm')];
  const names = (shown: View, count = 5) => coming(shown, lists, count).map((one) => `${one.entry.id}${one.place}`);

  it('goes on to the lists that follow the one in use', () => {
    expect(names(view({ item: '1(f)' }))).toEqual(['b1', 'c2', 'd1', 'm1']);
    expect(names(view({ item: '1(f)' }), 2)).toEqual(['b1', 'c2']);
  });

  it('has those who speak on a motion first, and then the debate that it interrupted', () => {
    expect(names(view({ item: '1(f)', motions: [motion] }))).toEqual(['m1', 'b1', 'c2', 'd1']);
  });
});

it('finds the replies that wait for an answer', () => {
  const replies = list('replies', { requested: ['c'] });
  expect(requestedReplies([list('l'), replies]).map(({ entry: one }) => one.id)).toEqual(['c']);
});
