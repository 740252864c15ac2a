/**
 * A delegation's own inscriptions, late and withdrawn ones too, with receipts.
 *
 * Receipts and the late tray come from `/mine`; what moves (place, status) comes
 * from the live view. `/mine` is asked again only when an own entry changed, so
 * that two hundred delegations do not all ask at every turn of the floor.
 */
import { mine as ask, Refusal } from '../../lib/api';
import type { Organ } from '../../lib/organ.svelte';
import type { Entry, Mine as Answer, SpeakersList } from '../../lib/types';

export type Inscription = Answer['inscriptions'][number];

export interface Standing extends Inscription {
  speakers: SpeakersList | undefined;
}

export class Mine {
  #organ: Organ;
  #delegation: string;
  #answer = $state.raw<readonly Inscription[]>([]);
  #asked: readonly Entry[] | undefined;
  #asking = false;
  #again = false;
  /** False until the first answer. */
  known = $state.raw(false);

  constructor(organ: Organ, delegation: string) {
    this.#organ = organ;
    this.#delegation = delegation;
  }

  /** Own entries as the live view has them. */
  get #live(): { entry: Entry; list: SpeakersList }[] {
    return this.#organ.lists.flatMap((list) =>
      Object.values(list.entries)
        .filter((entry) => entry.delegation === this.#delegation)
        .map((entry) => ({ entry, list })),
    );
  }

  /** All own inscriptions: those on the floor and waiting first, then the newest. */
  get inscriptions(): Standing[] {
    const live = new Map(this.#live.map((one) => [one.entry.id, one]));
    const known = new Map(this.#answer.map((one) => [one.id, one]));
    const all: Standing[] = [...new Set([...live.keys(), ...known.keys()])].map((id) => {
      const now = live.get(id);
      const before = known.get(id);
      const list = now?.list ?? this.#organ.view?.lists[before?.list ?? ''];
      const place = list ? list.order.indexOf(id) + 1 : (before?.place ?? 0);
      const { place: _, ...merged } = { ...before, ...now?.entry } as Inscription;
      return {
        ...merged,
        list: list?.id ?? merged.list,
        speakers: list,
        ...(place > 0 && { place }),
      };
    });
    return all.sort((one, other) => rank(one) - rank(other) || (other.number ?? 0) - (one.number ?? 0));
  }

  /** Asks again if the live view says that something of ours changed. Call it in an effect. */
  follow(): void {
    const entries = this.#live.map((one) => one.entry);
    if (this.#organ.offset < 0) return;
    if (this.#asked && this.#asked.length === entries.length && this.#asked.every((entry, i) => entry === entries[i])) return;
    this.#asked = entries;
    void this.refresh();
  }

  async refresh(): Promise<void> {
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#asking = true;
    this.#again = false;
    try {
      this.#answer = (await ask(this.#organ.id)).inscriptions;
      this.known = true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#asked = undefined;
    } finally {
      this.#asking = false;
    }
    if (this.#again) await this.refresh();
  }
}

const urgency: Record<Entry['status'], number> = { speaking: 0, held: 1, waiting: 2, late: 3, requested: 3, passed_over: 4, delivered: 5, denied: 5, withdrawn: 6 };

function rank(entry: Entry): number {
  return urgency[entry.status];
}
