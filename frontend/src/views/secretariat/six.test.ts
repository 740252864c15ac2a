import { expect, it } from 'vitest';
import { idOf, isComplete, sixOf, trimmed } from './six';

it('is complete when every language has words', () => {
  const six = { ar: 'أ', zh: '一', en: ' Credentials due ', fr: 'c', ru: 'д', es: 'e' };
  expect(isComplete(six)).toBe(true);
  expect(isComplete(sixOf({ en: 'Credentials due' }))).toBe(false);
  expect(trimmed(six).en).toBe('Credentials due');
});

it('gives an id that is not taken', () => {
  const six = sixOf({ en: 'Draft resolutions, 2nd round' });
  expect(idOf(six, [])).toBe('draft-resolutions-2nd-round');
  expect(idOf(six, ['draft-resolutions-2nd-round'])).toBe('draft-resolutions-2nd-round-2');
  expect(idOf(sixOf({}), [])).toBe('entry');
});
