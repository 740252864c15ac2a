import { describe, expect, it } from 'vitest';
import { order, rows } from './screens';

describe('the screens at the desk', () => {
  it('come connected first, then by name', () => {
    const screens = { a: { name: 'Hall 10' }, b: { name: 'Hall 9', connected: 1 }, c: { name: 'Hall 2', connected: 1 }, d: {} };
    expect(rows(screens, 'en').map((row) => row.grant)).toEqual(['c', 'b', 'd', 'a']);
    expect(rows(undefined, 'en')).toEqual([]);
  });

  it('are late while they show something else than was ordered', () => {
    const shows = { show: 'clock', languages: ['en', 'fr'] } as const;
    const late = (screen: object) => rows({ a: { connected: 1, organ: 'plenary', shows: { ...shows, languages: [...shows.languages] }, ...screen } }, 'en')[0]?.late;
    expect(late({})).toBe(false);
    expect(late({ ordered: { show: 'clock', languages: ['en', 'fr'] } })).toBe(false);
    expect(late({ ordered: { show: 'all' } })).toBe(true);
    expect(late({ ordered: { languages: ['fr'] } })).toBe(true);
    expect(late({ ordered: { organ: 'committee' } })).toBe(true);
    expect(late({ ordered: { show: 'all' }, connected: undefined })).toBe(false);
  });
});

describe('an order', () => {
  it('leaves to the address of the screen what is not chosen', () => {
    expect(order({ show: '', languages: [], theme: '', organ: '', chime: false })).toEqual({});
    expect(order({ show: 'timer', languages: ['ar'], theme: 'dark', organ: 'plenary', chime: true })).toEqual({
      show: 'timer',
      languages: ['ar'],
      theme: 'dark',
      organ: 'plenary',
      chime: true,
    });
  });
});
