import { describe, expect, it } from 'vitest';
import { options } from './options';

const of = (query: string) => options(new URLSearchParams(query));

describe('the options of a display', () => {
  it('shows all in the language of the device when nothing is asked for', () => {
    expect(of('')).toEqual({ show: 'all', languages: [] });
  });

  it('takes languages in the order in which they are named, each once', () => {
    expect(of('lang=fr,en,fr').languages).toEqual(['fr', 'en']);
  });

  it('passes over what it does not know', () => {
    expect(of('lang=EN,klingon,ar&show=fireworks')).toEqual({ show: 'all', languages: ['en', 'ar'] });
  });

  it('knows the clock alone and the lower third', () => {
    expect(of('show=clock').show).toBe('clock');
    expect(of('show=lower-third').show).toBe('lower-third');
  });
});
