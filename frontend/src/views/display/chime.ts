/**
 * The chime of a display: one soft tone when amber begins, two at the limit, three when the floor closes.
 * The player makes its own sound, so that nothing has to be fetched.
 */
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
