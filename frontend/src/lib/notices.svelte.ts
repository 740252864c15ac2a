/**
 * What the page has to tell in passing: toasts (calm, they go by themselves)
 * and the polite live region (heard, not seen).
 */
export interface Notice {
  id: number;
  text: string;
  tone: 'refusal' | 'done';
}

const SHOWN_MS = 8_000;

class Notices {
  shown = $state.raw<readonly Notice[]>([]);
  /** The text of the polite live region. */
  heard = $state.raw('');
  /** The dialogs that are open, the newest last: what is said must be said within it. */
  dialogs = $state.raw<readonly HTMLElement[]>([]);
  #next = 1;

  show(text: string, tone: Notice['tone']): void {
    const notice = { id: this.#next++, text, tone };
    // The same words again restart their time, they do not pile up.
    this.shown = [...this.shown.filter((other) => other.text !== text), notice].slice(-3);
    setTimeout(() => this.dismiss(notice.id), SHOWN_MS);
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((notice) => notice.id !== id);
  }

  /** A dialog has opened; returns how to say that it is gone. */
  within(dialog: HTMLElement): () => void {
    this.dialogs = [...this.dialogs, dialog];
    return () => (this.dialogs = this.dialogs.filter((other) => other !== dialog));
  }

  announce(text: string): void {
    // A live region says nothing when its text stays equal: let it differ by a no-break space.
    this.heard = text === this.heard ? `${text}\u00A0` : text;
  }
}

export const notices = new Notices();
