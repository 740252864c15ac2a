/** What screens show and are to show, for the desk. Pure. */
import type { Screen, Shows } from './types';

export interface Row {
  grant: string;
  screen: Screen;
  /** It is on line and does not yet show what was ordered. */
  late: boolean;
}

/** Connected screens first, then by name. */
export function rows(screens: Readonly<Record<string, Screen>> | undefined, language: string): Row[] {
  return Object.entries(screens ?? {})
    .map(([grant, screen]) => ({ grant, screen, late: isLate(screen) }))
    .sort(
      (one, other) =>
        Number(!one.screen.connected) - Number(!other.screen.connected) ||
        (one.screen.name ?? '').localeCompare(other.screen.name ?? '', language, { numeric: true }) ||
        one.grant.localeCompare(other.grant),
    );
}

function isLate({ connected, shows, ordered, organ }: Screen): boolean {
  if (!connected || !shows || !ordered) return false;
  const { organ: wantedOrgan, ...wanted } = ordered;
  const obeys = Object.entries(wanted).every(([name, value]) => same(shows[name as keyof Shows], value));
  return !obeys || (wantedOrgan !== undefined && wantedOrgan !== organ);
}

function same(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other) ? one.join() === other.join() : (one ?? false) === (other ?? false);
}

/** An order without what is left to the screen's own address. */
export function order(wanted: {
  show: Shows['show'] | '';
  languages: Shows['languages'];
  theme: Shows['theme'] | '';
  organ: string;
  chime: boolean;
}): Shows {
  return {
    ...(wanted.show && { show: wanted.show }),
    ...(wanted.languages?.length && { languages: wanted.languages }),
    ...(wanted.theme && { theme: wanted.theme }),
    ...(wanted.organ && { organ: wanted.organ }),
    ...(wanted.chime && { chime: true }),
  };
}
