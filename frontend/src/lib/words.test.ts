import { expect, it } from 'vitest';
import { wordsIn } from './words';

it('knows that three minutes are about 330 words', () => {
  expect(wordsIn(180_000)).toEqual({ low: 330, high: 360 });
  expect(wordsIn(30_000)).toEqual({ low: 55, high: 60 });
  expect(wordsIn(-5_000)).toEqual({ low: 0, high: 0 });
});
