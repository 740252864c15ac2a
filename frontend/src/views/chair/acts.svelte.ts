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
import { blocked, isLater, motionOf, pointOf, upcoming, type Blocked } from '../../lib/called';

export type ActName =
  | 'give' | 'end' | 'start' | 'pause' | 'resume' | 'extend' | 'reduce' | 'hold' | 'absent' | 'back' | 'undo'
  | 'uphold' | 'dismiss' | 'take';

/** What needs a word or a name before it can be done: each opens a sheet of its own. */
export type SheetName = 'point' | 'appeal' | 'motion' | 'decide' | 'speak' | 'reply' | 'invite' | 'settle' | 'chair' | 'whatif';

/** Keys by act, as printed. Pause and resume share one: never are both possible. */
export const keys: Record<ActName | SheetName, string> = {
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
  point: 'O',
  uphold: 'Y',
  dismiss: 'X',
  appeal: 'A',
  motion: 'M',
  speak: 'F',
  decide: 'D',
  reply: 'R',
  take: 'K',
  invite: 'I',
  settle: 'T',
  chair: 'C',
  whatif: 'W',
};

const sheets: readonly SheetName[] = ['point', 'appeal', 'motion', 'decide', 'speak', 'reply', 'invite', 'settle', 'chair', 'whatif'];

const signs: Record<string, string> = { ' ': '␣', '=': '+', '-': '−' };

/** What a key is called on the key caps; on a keyboard of another script, the letter at the same place. */
export function keyCap(event: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const printed = signs[event.key] ?? event.key.toUpperCase();
  const foreign = event.key.length === 1 && event.key > '\u007F' && event.key !== '−';
  const place = /^Key([A-Z])$/.exec(event.code ?? '')?.[1];
  return foreign && place !== undefined ? place : printed;
}

export const STEP_MS = 30_000;
const SETTLE_MS = 600;

/** Steps of time may follow each other quickly; all else must settle first. */
const quick: ReadonlySet<ActName> = new Set(['extend', 'reduce']);

/** Acts on a person: they mean who was on the screen when the hand began to move, not who appeared since. */
const personal: ReadonlySet<ActName> = new Set(['give', 'end', 'hold', 'absent', 'back', 'uphold', 'dismiss']);

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

  get list(): SpeakersList | undefined {
    return this.#list();
  }

  /** Who is next on the list in use. */
  get next(): Entry | undefined {
    return upcoming(this.organ.view, this.#list(), 1)[0];
  }

  /** What has to be settled before anybody is called. */
  get blocked(): Blocked | undefined {
    return blocked(this.organ.view, this.#list());
  }

  /** Those whose statement is on hold, in all lists, first held first. */
  get held(): Entry[] {
    return this.organ.lists.flatMap((list) => Object.values(list.entries).filter((entry) => entry.status === 'held'));
  }

  /** The command of an act as things stand; undefined when it is not possible now. */
  command(act: ActName, entry?: Entry): Command | undefined {
    const view = this.organ.view;
    const floor = this.floor;
    const seen = floor && { floor: floor.id };
    const runs = floor?.running_since !== undefined;
    switch (act) {
      case 'give':
        return this.inSession && !this.blocked && this.next ? { type: 'give_floor', inscription: this.next.id, ...seen } : undefined;
      case 'back': {
        const back = entry ?? this.held[0];
        return this.inSession && back && !pointOf(view) && !motionOf(view) ? { type: 'give_floor', inscription: back.id, ...seen } : undefined;
      }
      case 'absent':
        if (entry) return this.inSession ? { type: 'pass_over', inscription: entry.id } : undefined;
        return this.inSession && !this.blocked && this.next ? { type: 'pass_over', inscription: this.next.id } : undefined;
      case 'undo': {
        const undo = view?.undo;
        // How the time was arranged is no matter of the floor: that can be taken back at any time.
        const may = undo?.act === 'time_arranged' || (this.inSession && !pointOf(view));
        return undo && may ? { type: 'undo', act: undo.id } : undefined;
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
        return this.inSession && floor?.paused === 'chair' && !pointOf(view) ? { type: 'resume_clock', floor: floor.id } : undefined;
      case 'uphold':
      case 'dismiss': {
        const point = pointOf(view);
        const ruling = act === 'uphold' ? 'upheld' : 'dismissed';
        return this.inSession && point ? { type: 'rule_point', point: point.id, ruling } : undefined;
      }
      case 'take': {
        const list = this.#list();
        return view?.meeting && list && isLater(list) && !list.taken_up ? { type: 'take_replies', list: list.id } : undefined;
      }
    }
  }

  /** Whether a sheet has anything to ask as things stand. */
  opens(sheet: SheetName): boolean {
    const { view } = this.organ;
    switch (sheet) {
      case 'point':
        return this.inSession;
      case 'appeal':
        return this.inSession && pointOf(view) !== undefined;
      case 'motion':
        return this.inSession && pointOf(view) === undefined;
      case 'decide':
      case 'speak':
        return this.inSession && pointOf(view) === undefined && motionOf(view) !== undefined;
      case 'reply':
        return this.organ.lists.some((list) => list.purpose === 'reply');
      case 'invite':
      case 'settle':
      case 'whatif':
        return this.#list() !== undefined;
      case 'chair':
        return view !== undefined;
    }
  }

  /**
   * To be called when the view has changed. If the floor or the next one is another, acts on persons rest:
   * another console may have acted a blink ago, and two chairs who press at once must advance once.
   */
  look(): void {
    const { view } = this.organ;
    const shown = [this.floor, this.next, pointOf(view), motionOf(view)].map((one) => one?.id ?? '').join('/');
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

  /**
   * The keyboard: does the act of the key, or names the sheet that it opens. True when the key was one of ours
   * (and shall do nothing else).
   */
  key(event: KeyboardEvent, open: (sheet: SheetName) => void): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
    const cap = keyCap(event);
    const meant = (Object.keys(keys) as (ActName | SheetName)[]).filter((one) => keys[one] === cap);
    if (meant.length === 0 || (event.key === ' ' && isPressable(event.target))) return false;
    if (event.repeat) return true;
    for (const one of meant) {
      if (isSheet(one)) {
        if (this.opens(one)) open(one);
      } else if (this.possible(one)) {
        void this.perform(one);
        break;
      }
    }
    return true;
  }
}

function isSheet(one: ActName | SheetName): one is SheetName {
  return (sheets as readonly string[]).includes(one);
}

/** Somebody writes, or a sheet is open: then letters are letters. */
function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}

/** A control that has the focus keeps its space bar. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a, summary');
}
