/**
 * One timer for the page, aligned on the seconds of whoever watches.
 *
 * `seconds.now` is the conference clock (device clock + offset) in
 * milliseconds. It changes when the next second of the watched floor's clock,
 * or of the wall clock, has come, and not in between.
 */
import { synchronize, unsynchronized, untilNextSecond, type ClockSync } from './clock';
import type { Floor } from './types';

export class Ticker {
  now = $state.raw(Date.now());
  sync = $state.raw<ClockSync>(unsynchronized);
  #floor: Floor | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The conference clock at this very moment; not reactive. */
  exactly(): number {
    return Date.now() + this.sync.offset;
  }

  sample(sent: number, received: number, at: string): void {
    const next = synchronize(this.sync, { sent, received, at: Date.parse(at) });
    const moved = next.offset !== this.sync.offset;
    this.sync = next;
    if (moved) this.#tick();
  }

  /** Goes by what was known of the clock before; the next sample that contradicts it wins. */
  resume({ offset, margin }: { offset: number; margin: number }): void {
    const now = Date.now();
    if (Number.isFinite(margin)) this.sample(now - margin, now + margin, new Date(now + offset).toISOString());
  }

  /** The clock to be in step with: the floor's while it runs, else the wall's. */
  follow(floor: Floor | undefined): void {
    if (floor === this.#floor) return;
    this.#floor = floor;
    this.#tick();
  }

  start(): void {
    if (this.#timer === undefined) this.#tick();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #tick = (): void => {
    clearTimeout(this.#timer);
    this.now = this.exactly();
    // One millisecond past the border, for timers that fire early; never more than a second,
    // so that a device that slept is right again at once.
    this.#timer = setTimeout(this.#tick, Math.min(1000, untilNextSecond(this.#floor, this.now) + 1));
  };
}
