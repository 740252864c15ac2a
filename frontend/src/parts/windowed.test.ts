import { describe, expect, it } from 'vitest';
import { spanOf, stepOf } from './windowed';

describe('the rows that are drawn', () => {
  it('are those in sight and a few beyond', () => {
    expect(spanOf(7_000, 420, 70, 500)).toEqual({ from: 96, to: 110 });
  });

  it('are never more than there are', () => {
    expect(spanOf(0, 420, 70, 3)).toEqual({ from: 0, to: 3 });
    expect(spanOf(34_900, 420, 70, 500).to).toBe(500);
    expect(spanOf(0, 420, 70, 0)).toEqual({ from: 0, to: 0 });
  });

  it('are still some when the list has become shorter than it was scrolled', () => {
    const { from, to } = spanOf(30_000, 420, 70, 20);
    expect(to).toBe(20);
    expect(from).toBeLessThan(20);
  });

  it('are a handful before anything is measured', () => {
    expect(spanOf(0, 0, 0, 500)).toEqual({ from: 0, to: 12 });
  });
});

describe('the keys', () => {
  it('lead from row to row, by pages and to the ends, and not beyond', () => {
    expect(stepOf('ArrowDown', 3, 10, 5)).toBe(4);
    expect(stepOf('ArrowUp', 0, 10, 5)).toBe(0);
    expect(stepOf('PageDown', 7, 10, 5)).toBe(9);
    expect(stepOf('End', 0, 10, 5)).toBe(9);
    expect(stepOf('Home', 9, 10, 5)).toBe(0);
  });

  it('lead nowhere when they are other keys, or the list is empty', () => {
    expect(stepOf('g', 3, 10, 5)).toBeUndefined();
    expect(stepOf('ArrowDown', 0, 0, 5)).toBeUndefined();
  });
});
