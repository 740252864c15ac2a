/** What a display shows, from its address: `?lang=en,fr&show=clock`. Pure. */
import { isLanguage } from '../../lib/i18n';
import type { Language } from '../../lib/types';

export const shows = ['all', 'clock', 'lower-third'] as const;
export type Show = (typeof shows)[number];

export interface Options {
  show: Show;
  /** Languages in turn; empty: the reader's one. */
  languages: readonly Language[];
}

/** Unknown values are as good as none: a screen on a wall must always show something. */
export function options(search: URLSearchParams): Options {
  const show = search.get('show');
  const languages = (search.get('lang') ?? '').toLowerCase().split(',').filter(isLanguage);
  return { show: shows.find((one) => one === show) ?? 'all', languages: [...new Set(languages)] };
}
