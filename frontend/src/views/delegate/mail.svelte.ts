/**
 * Messages to this delegation: those to all, to the mode in which it speaks, and to it alone. What was
 * put away is remembered on this device.
 */
import { remember, remembered } from '../../lib/memory';
import type { Organ } from '../../lib/organ.svelte';
import type { Message, Mode } from '../../lib/types';

/** What is older than this has had its time, also on a device that is new here. */
const FRESH_MS = 12 * 60 * 60_000;
const KEPT = 200;

export class Mail {
  #organ: Organ;
  #memory: string;
  #read = $state.raw<ReadonlySet<string>>(new Set());

  constructor(organ: Organ, delegation: string) {
    this.#organ = organ;
    this.#memory = `read.${organ.conference}.${organ.id}.${delegation}`;
    this.#read = new Set(remembered(this.#memory)?.split(' ') ?? []);
  }

  /** All of them, oldest first; `modes`: those in which the delegation speaks. */
  all(modes: ReadonlySet<Mode>): Message[] {
    const shown = (this.#organ.view?.messages ?? []).filter((message) => message.mode === undefined || modes.has(message.mode));
    const own = this.#organ.asides.mine?.messages ?? [];
    return [...shown, ...own].sort((one, other) => one.at.localeCompare(other.at));
  }

  isNew(message: Message): boolean {
    return !this.#read.has(message.id) && this.#organ.now - Date.parse(message.at) < FRESH_MS;
  }

  putAway(...messages: readonly Message[]): void {
    this.#read = new Set([...this.#read, ...messages.map((message) => message.id)].slice(-KEPT));
    remember(this.#memory, [...this.#read].join(' '));
  }
}
