import { describe, expect, it } from 'vitest';
import { unhurried } from './gliding.svelte';

describe('a move', () => {
  it('is seen to glide when it comes alone, and is not when the one before is hardly over', () => {
    const alone = unhurried();
    expect([0, 250, 501, 600, 700, 1000].map(alone)).toEqual([true, false, true, false, false, true]);
  });
});
