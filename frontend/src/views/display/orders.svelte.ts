/**
 * This display before the desk: it says what it is called and shows, and learns what it is to show instead.
 * Only a display's own link is known to the desk; a delegate who opens the timer is nobody's to command.
 */
import { Refusal, sayScreen } from '../../lib/api';
import type { Organ } from '../../lib/organ.svelte';
import type { Session, Shows } from '../../lib/types';

export class Orders {
  #organ: Organ;
  #commanded: boolean;
  #grant = $state.raw<string>();
  #answered = $state.raw<Shows>();
  #said = '';

  constructor(organ: Organ, session: Session) {
    this.#organ = organ;
    this.#commanded = session.role === 'display';
  }

  /** What the desk wants of this screen; undefined until it is known, empty when it wants nothing. */
  get current(): Shows | undefined {
    const told = this.#organ.asides.screens;
    if (this.#grant === undefined) return undefined;
    return told ? (told[this.#grant] ?? {}) : this.#answered;
  }

  /** Says what is shown: at each change, and anew whenever the line has come back. */
  async say(name: string, showing: Shows): Promise<void> {
    if (!this.#commanded || this.#organ.connection.phase !== 'live') {
      this.#said = '';
      return;
    }
    const saying = JSON.stringify([name, showing]);
    if (saying === this.#said) return;
    this.#said = saying;
    try {
      const { grant, ordered } = await sayScreen(this.#organ.id, name, showing);
      this.#answered = ordered;
      this.#grant = grant;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#said = '';
    }
  }
}

/** The address of another organ's screen by order, or of its own again; undefined: it is at the right one. */
export function elsewhere(address: URL, organ: string, ordered: Shows | undefined): string | undefined {
  if (!ordered) return undefined;
  const own = address.searchParams.get('instead_of');
  const wanted = ordered.organ ?? own ?? organ;
  if (wanted === organ) return undefined;
  const url = new URL(address);
  url.searchParams.set('organ', wanted);
  if (wanted === own) url.searchParams.delete('instead_of');
  else if (own === null) url.searchParams.set('instead_of', organ);
  return url.href;
}
