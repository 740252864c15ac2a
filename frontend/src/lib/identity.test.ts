import { expect, it } from 'vitest';
import { askingAs, grantIn } from './identity';

const at = (address: string) => new URL(address, 'http://host');

it('takes the link from behind the #, and nothing else from there', () => {
  expect(grantIn(at('/chair?lang=fr#g0123456789abcdef'))).toBe('g0123456789abcdef');
  expect(grantIn(at('/chair#main'))).toBeUndefined();
  expect(grantIn(at('/chair#g0123456789abcdef0'))).toBeUndefined();
});

it('asks as the link, else in the role of the view', () => {
  expect(askingAs(at('/delegate#g0123456789abcdef'))).toBe('g0123456789abcdef');
  expect(askingAs(at('/delegate?organ=plenary'))).toBe('delegate');
  expect(askingAs(at('/'))).toBeUndefined();
});

it('lets the public page be seen as whoever there is', () => {
  expect(askingAs(at('/public'))).toBeUndefined();
});
