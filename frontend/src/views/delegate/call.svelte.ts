/**
 * The be-ready call: sound, vibration and a notification when a turn comes
 * near, for delegates who look elsewhere. Off until the reader asks for it;
 * what the device does not allow is left out without a word.
 */
import { remember, remembered } from '../../lib/memory';
import type { Advice } from './advice';

const closeness: Record<Advice, number> = { far: 0, near: 1, next: 2 };

export class Call {
  on = $state.raw(remembered('call') === 'on');
  #audio: AudioContext | undefined;
  #last: Advice | undefined;

  /** Must be called from a click: sound and notifications are allowed only then. */
  async toggle(): Promise<void> {
    this.on = !this.on;
    remember('call', this.on ? 'on' : 'off');
    if (!this.on) return;
    this.#audio ??= typeof AudioContext === 'function' ? new AudioContext() : undefined;
    void this.#audio?.resume();
    this.#chime(1);
    if (typeof Notification === 'function' && Notification.permission === 'default') await Notification.requestPermission();
  }

  /** Tells where the entry stands now; calls when it has come closer, never when it goes back. */
  follow(advice: Advice | undefined, words: () => { title: string; body: string }): void {
    const before = this.#last;
    this.#last = advice;
    if (!this.on || before === undefined || advice === undefined || closeness[advice] <= closeness[before]) return;
    this.#ring(closeness[advice], words());
  }

  #ring(times: number, { title, body }: { title: string; body: string }): void {
    navigator.vibrate?.(Array.from({ length: 2 * times + 1 }, (_, index) => (index % 2 ? 120 : 250)));
    this.#chime(times);
    if (typeof Notification !== 'function' || Notification.permission !== 'granted' || !document.hidden) return;
    try {
      new Notification(title, { body, tag: 'rostrum-turn', lang: document.documentElement.lang, dir: document.documentElement.dir as NotificationDirection });
    } catch {
      // Some phones allow notifications only to installed applications.
    }
  }

  /** Two soft notes, once or twice. */
  #chime(times: number): void {
    const audio = this.#audio;
    if (!audio) return;
    for (let index = 0; index < times * 2; index++) {
      const start = audio.currentTime + index * 0.28;
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = index % 2 ? 880 : 660;
      volume.gain.setValueAtTime(0, start);
      volume.gain.linearRampToValueAtTime(0.15, start + 0.03);
      volume.gain.exponentialRampToValueAtTime(0.001, start + 0.26);
      tone.connect(volume).connect(audio.destination);
      tone.start(start);
      tone.stop(start + 0.27);
    }
  }
}
