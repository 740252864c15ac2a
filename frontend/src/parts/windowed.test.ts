import { describe, expect, it } from 'vitest';
import { drawn, spanOf, stepOf, topOf } from './windowed';

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

describe('a row that is open', () => {
  const opened = { index: 10, extra: 350 };

  it('moves down what follows it', () => {
    expect(topOf(10, 70, opened)).toBe(700);
    expect(topOf(11, 70, opened)).toBe(1_120);
    expect(topOf(11, 70)).toBe(770);
  });

  it('takes the sight of those that it moves down', () => {
    expect(spanOf(700, 420, 70, 500, opened)).toEqual({ from: 6, to: 15 });
    expect(spanOf(1_120, 420, 70, 500, opened)).toEqual({ from: 7, to: 21 });
  });

  it('is drawn wherever it is, in its place among the others', () => {
    expect(drawn({ from: 3, to: 6 }, [10, 0, 10])).toEqual([0, 3, 4, 5, 10]);
    expect(drawn({ from: 3, to: 6 }, [-1, 4])).toEqual([3, 4, 5]);
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
