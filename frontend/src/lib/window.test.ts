import { describe, expect, it } from 'vitest';
import { leftUntilClosure } from './window';

const closes_at = '2020-10-09T10:00:00.000Z';
const noon = Date.parse(closes_at);
const announced = { opens_at: '2020-08-31T00:00:00.000Z', closes_at, closure_announced_at: '2020-10-09T09:00:00.000Z' };

describe('the countdown to a closure', () => {
  it('counts minutes, and seconds in the last five minutes, never less than is left', () => {
    expect(leftUntilClosure(announced, noon - 42 * 60_000 + 1)).toBe(42 * 60_000);
    expect(leftUntilClosure(announced, noon - 299_500)).toBe(300_000);
    expect(leftUntilClosure(announced, noon - 1)).toBe(1_000);
    expect(leftUntilClosure(announced, noon)).toBe(0);
  });

  it('is not there when nothing is announced or all is over', () => {
    expect(leftUntilClosure(announced, noon + 1)).toBeUndefined();
    expect(leftUntilClosure({ ...announced, state: 'closed' }, noon - 1)).toBeUndefined();
    expect(leftUntilClosure({ opens_at: announced.opens_at, closes_at }, noon - 1)).toBeUndefined();
  });
});
