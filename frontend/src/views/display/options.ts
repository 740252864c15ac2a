/**
 * What a display shows, from its address: `?show=clock&lang=en,fr&hide=hour,waiting&chime=1&name=Hall+A`;
 * what the desk orders for the screen goes before it. Pure.
 */
import { isLanguage } from '../../lib/i18n';
import { shows, type Language, type Show, type Shows } from '../../lib/types';

/** What can be left out of the whole screen. */
export const parts = ['next', 'waiting', 'hour', 'speaker'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  show: Show;
  /** Languages in turn; empty: the reader's one. */
  languages: readonly Language[];
  hidden: ReadonlySet<Part>;
  chime: boolean;
  /** What the screen calls itself before the desk. */
  name: string;
}

/** Unknown values are as good as none: a screen on a wall must always show something. */
export function options(search: URLSearchParams): Options {
  const show = search.get('show');
  return {
    show: shows.find((one) => one === show) ?? 'all',
    languages: [...new Set(named(search, 'lang').filter(isLanguage))],
    hidden: new Set(parts.filter((part) => named(search, 'hide').includes(part))),
    chime: search.get('chime') === '1',
    name: (search.get('name') ?? '').trim().slice(0, 80),
  };
}

function named(search: URLSearchParams, parameter: string): string[] {
  return (search.get(parameter) ?? '').toLowerCase().split(',');
}

/** The options as they are in force under an order. */
export function under(own: Options, order: Shows | undefined): Options {
  if (!order) return own;
  return {
    ...own,
    show: order.show ?? own.show,
    languages: order.languages ?? own.languages,
    chime: order.chime ?? own.chime,
  };
}
