/**
 * The be-ready call: sound, vibration and a notification when a turn comes near or a message arrives,
 * for delegates who look elsewhere. Off until the reader asks for it; what the device does not allow
 * is left out.
 */
import { remember, remembered } from '../../lib/memory';
import { notifier } from '../../lib/worker';
import type { Advice } from './advice';
import { arm, play } from './tones';

const closeness: Record<Advice, number> = { far: 0, near: 1, next: 2 };

export interface Words {
  title: string;
  body: string;
}

export class Call {
  on = $state.raw(remembered('call') === 'on');
  /** May the device show notifications? */
  notifies = $state.raw(typeof Notification === 'function' && Notification.permission === 'granted');
  #last = new Map<string, Advice | undefined>();

  /** Sound may be heard only after the page was touched, also when the call was asked for on another day. */
  ready = (): void => {
    if (this.on) arm();
  };

  /** Must be called from a click: sound and notifications are allowed only then. */
  async toggle(): Promise<void> {
    this.on = !this.on;
    remember('call', this.on ? 'on' : 'off');
    if (!this.on) return;
    play(1);
    if (typeof Notification !== 'function') return;
    if (Notification.permission === 'default') await Notification.requestPermission();
    this.notifies = Notification.permission === 'granted';
  }

  /** Tells where an entry stands now; calls when it has come closer, never when it goes back. */
  follow(inscription: string, advice: Advice | undefined, words: () => Words): void {
    const before = this.#last.get(inscription);
    this.#last.set(inscription, advice);
    if (before === undefined || advice === undefined || closeness[advice] <= closeness[before]) return;
    this.ring(closeness[advice], words());
  }

  ring(times: number, { title, body }: Words): void {
    if (!this.on) return;
    navigator.vibrate?.(Array.from({ length: 2 * times + 1 }, (_, index) => (index % 2 ? 120 : 250)));
    play(times);
    if (typeof Notification !== 'function' || Notification.permission !== 'granted' || !document.hidden) return;
    const { lang, dir } = document.documentElement;
    const options: NotificationOptions = { body, tag: 'rostrum-turn', lang, dir: dir as NotificationDirection, icon: '/icon-192.png' };
    try {
      // Phones allow it to the worker alone.
      const worker = notifier();
      if (worker) void worker.showNotification(title, options).catch(() => undefined);
      else new Notification(title, options);
    } catch {
      // And some only to an installed application.
    }
  }
}
