/** Groups: who speaks on behalf of whom. A State that is spoken for may be warned; it is never barred. */
import type { Entry, SpeakersList } from './types';

const speaks: ReadonlySet<string> = new Set(['waiting', 'speaking', 'held', 'delivered']);

/** The group statement on a list with which a delegation has aligned itself, before it asks for the floor as well. */
export function spokenForBy(list: Pick<SpeakersList, 'entries'> | undefined, delegation: string): Entry | undefined {
  return Object.values(list?.entries ?? {}).find(
    (entry) => entry.kind === 'group' && speaks.has(entry.status) && entry.aligned?.includes(delegation),
  );
}
