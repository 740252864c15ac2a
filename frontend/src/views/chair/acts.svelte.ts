/**
 * The acts of the chair: what may be done now, by which key, and as which command.
 *
 * One table feeds the buttons, the keyboard and the overlay. An act names what the chair saw (the next
 * inscription, the floor); while one is under way no other begins, and the same act does not begin again
 * within a moment of its end, so that a nervous finger never gives the floor twice.
 */
import { SvelteSet } from 'svelte/reactivity';
import type { Organ } from '../../lib/organ.svelte';
import type { Command, Entry, Floor, SpeakersList } from '../../lib/types';

export type ActName = 'give' | 'end' | 'start' | 'pause' | 'resume' | 'extend' | 'reduce' | 'hold' | 'absent' | 'back' | 'undo';

/** Keys by act, as printed. Pause and resume share one: never are both possible. */
export const keys: Record<ActName, string> = {
  give: 'G',
  end: 'E',
  start: 'S',
  pause: '␣',
  resume: '␣',
  extend: '+',
  reduce: '−',
  hold: 'H',
  absent: 'N',
  back: 'B',
  undo: 'U',
};

const byKey: Record<string, ActName | readonly ActName[]> = {
  g: 'give',
  e: 'end',
  ' ': ['pause', 'resume'],
  s: 'start',
  '+': 'extend',
  '=': 'extend',
  '-': 'reduce',
  '−': 'reduce',
  h: 'hold',
  n: 'absent',
  b: 'back',
  u: 'undo',
};

export const STEP_MS = 30_000;
const SETTLE_MS = 600;

/** Steps of time may follow each other quickly; all else must settle first. */
const quick: ReadonlySet<ActName> = new Set(['extend', 'reduce']);

/** Acts on a person: they mean who was on the screen when the hand began to move, not who appeared since. */
const personal: ReadonlySet<ActName> = new Set(['give', 'end', 'hold', 'absent', 'back']);

export class Acts {
  readonly organ: Organ;
  readonly #list: () => SpeakersList | undefined;
  under = $state.raw<ActName>();
  readonly #resting = new SvelteSet<ActName>();
  readonly #timers = new Map<ActName, ReturnType<typeof setTimeout>>();
  #shown: string | undefined;

  constructor(organ: Organ, list: () => SpeakersList | undefined) {
    this.organ = organ;
    this.#list = list;
  }

  get floor(): Floor | undefined {
    return this.organ.view?.floor;
  }

  get inSession(): boolean {
    return this.organ.view?.meeting?.phase === 'in_session';
  }

  /** Who is next on the chosen list. */
  get next(): Entry | undefined {
    return this.organ.waiting(this.#list())[0];
  }

  /** Those whose statement is on hold, in all lists, first held first. */
  get held(): Entry[] {
    return this.organ.lists.flatMap((list) => Object.values(list.entries).filter((entry) => entry.status === 'held'));
  }

  /** The command of an act as things stand; undefined when it is not possible now. */
  command(act: ActName, entry?: Entry): Command | undefined {
    const floor = this.floor;
    const seen = floor && { floor: floor.id };
    const runs = floor?.running_since !== undefined;
    switch (act) {
      case 'give':
        return this.inSession && this.next ? { type: 'give_floor', inscription: this.next.id, ...seen } : undefined;
      case 'back': {
        const back = entry ?? this.held[0];
        return this.inSession && back ? { type: 'give_floor', inscription: back.id, ...seen } : undefined;
      }
      case 'absent':
        return this.next && { type: 'pass_over', inscription: this.next.id };
      case 'undo': {
        const undo = this.organ.view?.undo;
        return this.inSession && undo ? { type: 'undo', act: undo.id } : undefined;
      }
      case 'end':
        return seen && { type: 'end_statement', ...seen };
      case 'hold':
        return seen && { type: 'hold_floor', ...seen };
      case 'extend':
        return seen && { type: 'extend_time', ...seen, by_ms: STEP_MS };
      case 'reduce':
        return floor && (floor.limit_ms ?? 0) > STEP_MS
          ? { type: 'extend_time', floor: floor.id, by_ms: -STEP_MS }
          : undefined;
      case 'start':
        return this.inSession && floor && !runs && floor.paused === undefined
          ? { type: 'start_clock', floor: floor.id }
          : undefined;
      case 'pause':
        return this.inSession && floor && runs ? { type: 'pause_clock', floor: floor.id } : undefined;
      case 'resume':
        return this.inSession && floor?.paused === 'chair' ? { type: 'resume_clock', floor: floor.id } : undefined;
    }
  }

  /**
   * To be called when the view has changed. If the floor or the next one is another, acts on persons rest:
   * another console may have acted a blink ago, and two chairs who press at once must advance once.
   */
  look(): void {
    const shown = `${this.floor?.id ?? ''}/${this.next?.id ?? ''}`;
    if (this.#shown !== undefined && shown !== this.#shown) personal.forEach((act) => this.#rest(act));
    this.#shown = shown;
  }

  /** True for a moment after it was done, or after whom it concerns has changed: then it does nothing. */
  rests(act: ActName): boolean {
    return this.#resting.has(act);
  }

  #rest(act: ActName): void {
    clearTimeout(this.#timers.get(act));
    this.#timers.set(act, setTimeout(() => this.#resting.delete(act), SETTLE_MS));
    this.#resting.add(act);
  }

  possible(act: ActName): boolean {
    return this.command(act) !== undefined;
  }

  /** Does it, unless something is under way or has only just been done. */
  async perform(act: ActName, entry?: Entry): Promise<void> {
    const command = this.command(act, entry);
    if (!command || this.under !== undefined || this.rests(act)) return;
    this.under = act;
    try {
      await this.organ.attempt(command);
    } finally {
      this.under = undefined;
      if (!quick.has(act)) this.#rest(act);
    }
  }

  /** The keyboard: true when the key was an act's (and shall do nothing else). */
  key(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
    const acts = byKey[event.key.toLowerCase()];
    if (!acts || (event.key === ' ' && isPressable(event.target))) return false;
    const act = [acts].flat().find((one) => this.possible(one));
    if (act && !event.repeat) void this.perform(act);
    return true;
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName) || target.closest('dialog') !== null;
}

/** A control that has the focus keeps its space bar. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a, summary');
}
