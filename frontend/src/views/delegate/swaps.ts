/** Proposals to exchange places that concern one inscription, and with whom one could be made. Pure. */
import type { Entry, Rank, SpeakersList, Swap, View } from '../../lib/types';

/** Proposals that name this inscription: those it was asked for first, then its own. */
export function swapsOf(view: View | undefined, inscription: string): Swap[] {
  return Object.values(view?.swaps ?? {})
    .filter((swap) => swap.one === inscription || swap.other === inscription)
    .sort((one, other) => Number(one.one === inscription) - Number(other.one === inscription));
}

/** It stands until its last instant, inclusive, as for the service. */
export function stands(swap: Swap, now: number): boolean {
  return now <= Date.parse(swap.expires_at);
}

/** Entries with which a place can be exchanged: of other delegations, waiting, and not announced as next. */
export function partnersOf(list: SpeakersList, entry: Pick<Entry, 'id' | 'delegation'>): Entry[] {
  const announced = new Set(list.announced);
  if (announced.has(entry.id)) return [];
  return list.order
    .map((id) => list.entries[id])
    .filter((other) => other !== undefined && other.delegation !== entry.delegation && !announced.has(other.id)) as Entry[];
}

const upper: ReadonlySet<Rank> = new Set(['HS', 'HG', 'VP', 'CP', 'DPM', 'M']);

/** Would the secretariat have to approve? Each stands in the tier by which its place was given. */
export function acrossTiers(one: Pick<Entry, 'rank' | 'placed_as'>, other: Pick<Entry, 'rank' | 'placed_as'>): boolean {
  const tier = (entry: Pick<Entry, 'rank' | 'placed_as'>) => upper.has(entry.placed_as ?? entry.rank ?? 'OTHER');
  return tier(one) !== tier(other);
}
