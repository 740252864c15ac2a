/**
 * What a delegation should do now, from where its entry stands. Pure.
 */
import type { Entry, SpeakersList } from '../../lib/types';

export type Advice = 'far' | 'near' | 'next';

/** `next`: announced or first; `near`: within the number at which presence is expected; else `far`. */
export function advice(list: SpeakersList | undefined, entry: Pick<Entry, 'id'>, place: number): Advice {
  if (place <= 1 || list?.announced?.includes(entry.id)) return 'next';
  return place <= (list?.presence_ahead ?? 5) ? 'near' : 'far';
}
