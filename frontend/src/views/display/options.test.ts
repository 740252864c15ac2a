import { describe, expect, it } from 'vitest';
import { options, under } from './options';

const of = (query: string) => options(new URLSearchParams(query));
const plain = { show: 'all', languages: [], hidden: new Set(), chime: false, name: '' };

describe('the options of a display', () => {
  it('shows all in the language of the device when nothing is asked for', () => {
    expect(of('')).toEqual(plain);
  });

  it('takes languages in the order in which they are named, each once', () => {
    expect(of('lang=fr,en,fr').languages).toEqual(['fr', 'en']);
  });

  it('passes over what it does not know', () => {
    expect(of('lang=EN,klingon,ar&show=fireworks&hide=hour,everything&chime=loud')).toEqual({
      ...plain,
      languages: ['en', 'ar'],
      hidden: new Set(['hour']),
    });
  });

  it('knows the clock alone, the speaker’s timer and the lower third', () => {
    expect(of('show=clock').show).toBe('clock');
    expect(of('show=timer').show).toBe('timer');
    expect(of('show=lower-third').show).toBe('lower-third');
  });

  it('shows what the desk orders, and goes back to its address when the order is gone', () => {
    const own = of('show=clock&lang=fr&chime=1&name=Hall+A');
    expect(under(own, { show: 'timer', languages: ['ar'], chime: false })).toEqual({
      ...own,
      show: 'timer',
      languages: ['ar'],
      chime: false,
    });
    expect(under(own, {})).toEqual(own);
    expect(under(own, undefined)).toBe(own);
  });
});
