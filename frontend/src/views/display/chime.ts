/**
 * The chime of a display: one soft tone when amber begins, two at the limit, three when the floor closes.
 * Which tone is pure; the player makes its own sound, so that nothing has to be fetched.
 */
import type { ClockPhase } from '../../lib/clock';

export interface Moment {
  /** The floor's id. */
  floor: string;
  phase: ClockPhase;
}

const tones: Partial<Record<ClockPhase, number>> = { amber: 1, red: 2, over: 2, closed: 3 };

/** How many tones sound between two moments; none when nobody grew later, or it is another statement. */
export function strokes(before: Moment | undefined, now: Moment | undefined): number {
  if (!before || !now || before.floor !== now.floor) return 0;
  const were = tones[before.phase] ?? 0;
  const are = tones[now.phase] ?? 0;
  return are > were ? are : 0;
}

const PITCHES = [784, 659, 523];
const APART_S = 0.35;
const RING_S = 1.1;
const LOUDNESS = 0.25;

/** Plays tones, as soon as the browser lets it: many want a touch of the screen first. */
export class Player {
  readonly #context = new AudioContext();

  /** Calls back at once and at each change: may it sound? */
  constructor(onchange: (sounding: boolean) => void) {
    const tell = () => onchange(this.#context.state === 'running');
    this.#context.onstatechange = tell;
    tell();
  }

  async allow(): Promise<void> {
    await this.#context.resume();
    this.strike(1);
  }

  strike(count: number): void {
    if (this.#context.state !== 'running') return;
    for (let stroke = 0; stroke < count; stroke++) this.#tone(PITCHES[stroke] ?? 523, stroke * APART_S);
  }

  #tone(pitch: number, delay: number): void {
    const from = this.#context.currentTime + delay;
    const source = new OscillatorNode(this.#context, { type: 'sine', frequency: pitch });
    const envelope = new GainNode(this.#context, { gain: 0 });
    envelope.gain.setValueAtTime(0, from);
    envelope.gain.linearRampToValueAtTime(LOUDNESS, from + 0.02);
    envelope.gain.exponentialRampToValueAtTime(0.001, from + RING_S);
    source.connect(envelope).connect(this.#context.destination);
    source.start(from);
    source.stop(from + RING_S);
  }

  close(): void {
    this.#context.onstatechange = null;
    void this.#context.close();
  }
}
