import { describe, expect, it } from 'vitest';
import { establish, nameFor, usual, wrong } from './establish';

describe('a new list', () => {
  it('has what is usual for its purpose, but for the item', () => {
    expect(wrong(usual('debate'))).toEqual(['item']);
    expect(wrong({ ...usual('reply'), item: '1(f)' })).toEqual([]);
  });
  it('says what is missing or cannot be read', () => {
    const list = { ...usual('debate'), item: '2', categories: [], modes: [] };
    list.rules['national'] = { ...list.rules['national']!, limit: 'long' };
    expect(wrong(list)).toEqual(['time', 'categories', 'modes']);
    for (const rule of Object.values(list.rules)) rule.on = false;
    expect(wrong(list)).toEqual(['rules', 'categories', 'modes']);
  });
  it('gets a name that no other list has', () => {
    expect(nameFor({ purpose: 'debate', item: '2(a)' }, [])).toBe('debate-2(a)');
    expect(nameFor({ purpose: 'reply', item: '2(a)' }, ['replies', 'replies-2'])).toBe('replies-3');
  });
  it('becomes a command with the kinds that were chosen', () => {
    const command = establish({ ...usual('reply'), item: '1(f)' }, 'replies', '2020-10-12T10:00:00.000Z', undefined);
    expect(command).toMatchObject({ type: 'establish_list', list: 'replies', purpose: 'reply', policy: ['received_at'], per_delegation: 2 });
    expect(command['rules']).toEqual({ reply: { limit_ms: 600_000, amber_ms: 30_000, grace_ms: 0, enforcement: 'close', then_ms: 300_000 } });
    expect('closes_at' in command).toBe(false);
  });
});
