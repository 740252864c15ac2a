/** How long a delegation may speak, and whether it may still ask to reply. Pure; the service has the last word. */
import type { Entry, SpeakersList } from '../../lib/types';
import type { Inscription } from './mine.svelte';

const ended: ReadonlySet<Entry['status']> = new Set(['delivered', 'withdrawn', 'denied', 'passed_over']);

/** The limit in ms of a delegation's next statement of a kind: a second one may be shorter (ten minutes, then five). */
export function timeFor(list: SpeakersList | undefined, delegation: string, kind: string): number | undefined {
  const rule = list?.rules?.[kind];
  return heard(list, delegation) > 0 ? (rule?.then_ms ?? rule?.limit_ms) : rule?.limit_ms;
}

/** One request at a time, and no more statements than the list allows to each delegation. */
export function mayAsk(list: SpeakersList, delegation: string, own: readonly Pick<Inscription, 'list' | 'status'>[]): boolean {
  const pending = own.some((one) => one.list === list.id && !ended.has(one.status));
  return !pending && (list.per_delegation === undefined || heard(list, delegation) < list.per_delegation);
}

function heard(list: SpeakersList | undefined, delegation: string): number {
  return Object.values(list?.entries ?? {}).filter((one) => one.delegation === delegation && one.status === 'delivered').length;
}
