/**
 * Requests for the floor that are made without a line: kept where one sees them, and sent once.
 *
 * Only an inscription waits for the line: it says the same whenever it arrives, and its place follows
 * from when it does. Every other act is about a list that may be another by then, and is refused
 * instead. The idempotency key is kept with the request, so that however often it is tried, from
 * however many tabs, it is one request. What has waited too long while the page was away is not
 * sent by surprise: the reader is asked.
 */
import { untrack } from 'svelte';
import { idempotencyKey, Refusal } from '../../lib/api';
import { forget, remember, remembered } from '../../lib/memory';
import type { Organ } from '../../lib/organ.svelte';
import type { Command, Receipt } from '../../lib/types';

export interface Unsent {
  key: string;
  command: Command;
  /** When the reader sent it, by this device. */
  at: number;
}

/** Under which name this device remembers what is being typed into the request form. */
export function draftMemory(organ: { conference: string; id: string }, delegation: string): string {
  return `request.${organ.conference}.${organ.id}.${delegation}`;
}

export const STALE_MS = 15 * 60_000;
const AGAIN_MS = 10_000;

export class Outbox {
  kept = $state.raw<readonly Unsent[]>([]);
  /** Keys that are on their way at this moment. */
  trying = $state.raw<readonly string[]>([]);
  #organ: Organ;
  #memory: string;
  #asks: ReadonlySet<string>;
  #ondone: (unsent: Unsent, receipt: Receipt) => void;

  constructor(organ: Organ, delegation: string, ondone: (unsent: Unsent, receipt: Receipt) => void, now = Date.now()) {
    this.#organ = organ;
    this.#memory = `unsent.${organ.conference}.${organ.id}.${delegation}`;
    this.#ondone = ondone;
    this.kept = this.#recall();
    this.#asks = new Set(this.kept.filter((one) => now - one.at > STALE_MS).map((one) => one.key));
  }

  /** It has waited so long that the reader must say again that it shall be sent. */
  asks(unsent: Unsent): boolean {
    return this.#asks.has(unsent.key);
  }

  /** Sends a request; without a line it is kept. Throws the `Refusal` of the service, which is shown. */
  async send(command: Command, key = idempotencyKey()): Promise<Receipt | undefined> {
    const unsent = { key, command, at: Date.now() };
    this.#write([...this.kept.filter((one) => one.key !== key), unsent]);
    return this.#try(unsent);
  }

  /** The reader says so: now, if there is a line. */
  async again(unsent: Unsent): Promise<void> {
    await this.#try(unsent).catch(ignoreRefusal);
  }

  discard(unsent: Unsent): void {
    this.#write(this.kept.filter((one) => one.key !== unsent.key));
  }

  /** Tries what is kept as soon as the line is there, and goes on trying. Call it in an effect; returns how to stop. */
  follow(): (() => void) | undefined {
    if (this.#organ.connection.phase !== 'live' && this.#organ.connection.phase !== 'polling') return undefined;
    const tryAll = () => {
      for (const unsent of this.kept) if (!this.asks(unsent)) void this.again(unsent);
    };
    // Follows the line alone: what a try changes must not begin the next one, or a device without a line never rests.
    untrack(tryAll);
    const timer = setInterval(tryAll, AGAIN_MS);
    return () => clearInterval(timer);
  }

  async #try(unsent: Unsent): Promise<Receipt | undefined> {
    if (this.trying.includes(unsent.key)) return undefined;
    this.trying = [...this.trying, unsent.key];
    try {
      const receipt = await this.#organ.send(unsent.command, unsent.key, isNoAnswer);
      // Another tab, or the reader, may have taken it out meanwhile: then it has been told already.
      this.discard(unsent);
      this.#ondone(unsent, receipt);
      return receipt;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (isNoAnswer(error)) return undefined;
      this.discard(unsent);
      throw error;
    } finally {
      this.trying = this.trying.filter((key) => key !== unsent.key);
    }
  }

  #recall(): Unsent[] {
    try {
      return JSON.parse(remembered(this.#memory) ?? '[]') as Unsent[];
    } catch {
      return [];
    }
  }

  #write(kept: readonly Unsent[]): void {
    this.kept = kept;
    if (kept.length) remember(this.#memory, JSON.stringify(kept));
    else forget(this.#memory);
  }
}

function isNoAnswer(refusal: Refusal): boolean {
  return ['offline', 'unreachable'].includes(refusal.code) || refusal.status >= 500;
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
