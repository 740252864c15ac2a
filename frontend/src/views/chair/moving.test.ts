import { describe, expect, it } from 'vitest';
import { afterAt, placeAfter } from './moving';

describe('an entry that is given another place', () => {
  const order = ['a', 'b', 'c', 'd'];

  it('stands after whoever will be right before it', () => {
    expect(afterAt(order, 'c', 1)).toBeNull();
    expect(afterAt(order, 'c', 2)).toBe('a');
    expect(afterAt(order, 'a', 4)).toBe('d');
  });

  it('never leaves the list', () => {
    expect(afterAt(order, 'c', 0)).toBeNull();
    expect(afterAt(order, 'c', 99)).toBe('d');
  });

  it('keeps whom it follows while others come and go', () => {
    const after = afterAt(order, 'd', 2);
    expect(placeAfter(['x', 'a', 'b', 'd'], 'd', after)).toBe(3);
    expect(placeAfter(['b', 'd'], 'd', after)).toBeUndefined();
    expect(placeAfter(order, 'd', null)).toBe(1);
  });
});
