/**
 * Notices when the reader was away (the page hidden, the line dead, the device asleep) and what
 * happened meanwhile. It must be told of every second in which the page runs.
 */
import type { ConnectionPhase } from '../../lib/stream';
import type { View } from '../../lib/types';
import { changesBetween, type Change, type Seen } from './away';

export interface Absence {
  /** From when to when, by the conference clock. */
  from: number;
  to: number;
  changes: readonly Change[];
}

/** Shorter than this, nobody was away. */
const AWAY_MS = 60_000;
/** Between two seconds of a page that runs there is no more than this. */
const ASLEEP_MS = 15_000;
/** A line that was dead is found out within this time after the page is looked at again. */
const SETTLED_MS = 6_000;

export interface Moment {
  view: View | undefined;
  phase: ConnectionPhase;
  visible: boolean;
  /** The conference clock. */
  now: number;
}

export class Attention {
  absence = $state.raw<Absence>();
  #delegation: string;
  #seen: Seen | undefined;
  #told: number | undefined;
  #back: number | undefined;
  #away: boolean;
  #wasDead: boolean;

  /** `left`: what was on the screen of this device when the page was last open. */
  constructor(delegation: string, left?: Seen) {
    this.#delegation = delegation;
    this.#seen = left;
    this.#away = left !== undefined;
    this.#wasDead = left !== undefined;
  }

  follow({ view, phase, visible, now }: Moment): void {
    const asleep = this.#told !== undefined && now - this.#told > ASLEEP_MS;
    this.#told = now;
    const alive = phase === 'live' || phase === 'polling';
    if (!alive) this.#wasDead = true;
    if (asleep || !visible || !alive || !view) {
      this.#away = this.#away || asleep || !visible || !alive;
      this.#back = asleep && visible && alive ? now : undefined;
      return;
    }
    if (this.#away) {
      this.#back ??= now;
      // Right after coming back an old line may still pass for a live one.
      if (!this.#wasDead && now - this.#back < SETTLED_MS) return;
      this.#report(view, now);
    }
    this.#away = this.#wasDead = false;
    this.#back = undefined;
    this.#seen = { view, at: now };
  }

  #report(view: View, now: number): void {
    const seen = this.#seen;
    if (!seen || now - seen.at < AWAY_MS) return;
    const changes = changesBetween(seen, { view, at: now }, this.#delegation);
    if (changes.length) this.absence = { from: seen.at, to: now, changes };
  }

  dismiss(): void {
    this.absence = undefined;
  }
}
