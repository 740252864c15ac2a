import { describe, expect, it } from 'vitest';
import { merge, same, type Json } from './patch';

describe('merge', () => {
  // Appendix A of RFC 7396, line by line.
  const appendix: [Json, Json, Json][] = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [['a', 'b'], ['c', 'd'], ['c', 'd']],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];
  it.each(appendix)('%j patched with %j is %j', (target, patch, result) => {
    expect(merge(target, patch)).toEqual(result);
  });

  it('never changes what it was given', () => {
    const target = { lists: { a: { order: ['1', '2'], entries: { 1: { n: 1 } } } } };
    const before = structuredClone(target);
    const patch: Json = { lists: { a: { order: ['2'], entries: { 1: null, 3: { n: 3 } } } } };
    const patchBefore = structuredClone(patch);
    merge(target, patch);
    expect(target).toEqual(before);
    expect(patch).toEqual(patchBefore);
  });

  it('keeps the identity of all that the patch leaves alone', () => {
    const target = { lists: { a: { order: ['1'], entries: { 1: { n: 1 }, 2: { n: 2 } } }, b: { order: [] } }, item: '1' };
    const after = merge(target, { lists: { a: { entries: { 2: { n: 3 } } } } }) as unknown as typeof target;
    expect(after).not.toBe(target);
    expect(after.lists.b).toBe(target.lists.b);
    expect(after.lists.a.order).toBe(target.lists.a.order);
    expect(after.lists.a.entries[1]).toBe(target.lists.a.entries[1]);
    expect(after.lists.a.entries[2]).toEqual({ n: 3 });
  });

  it('answers with the same document when nothing changes', () => {
    const target = { order: ['1', '2'], entries: { 1: { why: [{ code: 'received' }] } } };
    expect(merge(target, { order: ['1', '2'], entries: { 1: { why: [{ code: 'received' }] } }, gone: null })).toBe(target);
  });

  it('does not let a document reach the prototype', () => {
    merge({}, JSON.parse('{"__proto__":{"polluted":true}}') as Json);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('same', () => {
  it('compares by content, not by the order of keys', () => {
    expect(same({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true);
    expect(same({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(same([1, 2], [2, 1])).toBe(false);
    expect(same({}, [])).toBe(false);
  });
});
