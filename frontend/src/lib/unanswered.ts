/**
 * Acts that were sent and never answered, each with its idempotency key.
 *
 * Whoever presses again while the line is dead, or after a reload, repeats that act and makes no
 * second one: the key is the same. Once the line is back the screen shows whether it was done, and a
 * press is a new act again; then all is forgotten.
 */
import { idempotencyKey } from './api';
import { forget, remember, remembered } from './memory';
import type { Command } from './types';

export class Unanswered {
  #memory: string;
  #keys: Record<string, string>;

  /** `whose`: the organ and the reader, so that two sign-ins on one device share no key. */
  constructor(whose: string) {
    this.#memory = `unanswered.${whose}`;
    this.#keys = recall(this.#memory);
  }

  /** The key for an act: that of the same act which went unanswered, else a new one. */
  keyFor(command: Command): string {
    return this.#keys[said(command)] ?? idempotencyKey();
  }

  /** It is on its way: kept before it goes out, for the page may be gone before the answer. */
  sent(command: Command, key: string): void {
    this.#keys[said(command)] = key;
    this.#write();
  }

  /** Done or refused: what it was sent with is of no further use. */
  answered(command: Command): void {
    if (!(said(command) in this.#keys)) return;
    delete this.#keys[said(command)];
    this.#write();
  }

  /** The screen is level again, except for what is on its way at this moment. */
  level(pending: readonly Command[]): void {
    const kept = new Set(pending.map(said));
    const keys = Object.fromEntries(Object.entries(this.#keys).filter(([act]) => kept.has(act)));
    if (Object.keys(keys).length === Object.keys(this.#keys).length) return;
    this.#keys = keys;
    this.#write();
  }

  #write(): void {
    if (Object.keys(this.#keys).length) remember(this.#memory, JSON.stringify(this.#keys));
    else forget(this.#memory);
  }
}

function said(command: Command): string {
  return JSON.stringify(Object.entries(command).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function recall(memory: string): Record<string, string> {
  try {
    return JSON.parse(remembered(memory) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}
