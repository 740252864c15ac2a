/**
 * One organ as this reader sees it, live: the only place where components
 * get views from and send commands through.
 *
 * Nothing is optimistic: `send` resolves when the stream has reached the
 * receipt's offset, until then the command is among `pending`. Refusals are
 * shown as notices in the reader's language and thrown.
 */
import { command as post, register as askRegister, Refusal } from './api';
import { notices } from './notices.svelte';
import { reader } from './reader.svelte';
import type { Context } from './context';
import { eventText, refusalText } from './say';
import { heldMeetings } from './programme';
import { Stream, type Connection, type Step, type StreamState } from './stream';
import { Ticker } from './ticker.svelte';
import { Unanswered } from './unanswered';
import type { Asides, Command, ConferenceClock, Entry, MeetingPlan, Receipt, Register, SpeakersList, View } from './types';

const REACH_MS = 10_000;

export interface OrganOptions {
  conference: string;
  organ: string;
  clock?: ConferenceClock;
  sample?: { sent: number; received: number; at: string } | undefined;
  /** Who acts on this device: `delegate.FRA`. */
  reader?: string | undefined;
  /** What was seen last time on this device: shown, with its age, until the line is there. */
  remembered?: { state: StreamState; register?: Register; heard: number; clock?: { offset: number; margin: number } } | undefined;
}

export class Organ {
  readonly id: string;
  readonly conference: string;
  readonly ticker = new Ticker();
  view = $state.raw<View>();
  register = $state.raw<Register>();
  connection = $state.raw<Connection>({ phase: 'connecting' });
  clock = $state.raw<ConferenceClock>({ shift_ms: 0, rehearsal: false });
  offset = $state.raw(-1);
  /** What is live beside the record: presence, signals, the forecast. */
  asides = $state.raw<Asides>({});
  /** What the last frame brought, for announcements and animation. */
  steps = $state.raw<readonly Step[]>([]);
  pending = $state.raw<readonly Command[]>([]);
  /**
   * Reader, register and view: what `say.ts` needs to speak. One object for good, its parts looked up when they
   * are needed: whoever says a reason that names nobody does not say it again at every change of the view.
   */
  readonly context: Context;
  #stream: Stream;
  #epoch = '';
  #waiting: { epoch: string; offset: number; done: () => void }[] = [];
  #unanswered: Unanswered;
  #wantedRegister = 0;
  #askingRegister = false;

  constructor(options: OrganOptions) {
    this.id = options.organ;
    this.conference = options.conference;
    if (options.clock) this.clock = options.clock;
    this.#unanswered = new Unanswered(`${options.organ}.${options.reader ?? ''}`);
    const organ = this;
    this.context = {
      get t() {
        return reader.t;
      },
      get register() {
        return organ.register;
      },
      get view() {
        return organ.view;
      },
    };
    if (options.sample) this.ticker.sample(options.sample.sent, options.sample.received, options.sample.at);
    const known = options.remembered;
    if (known) {
      this.view = known.state.view;
      this.register = known.register;
      this.#wantedRegister = known.register?.version ?? 0;
      // Who has just been answered is about to be level; who has not sees what was, and how old it is.
      this.connection = { phase: options.sample ? 'connecting' : 'stale', heard: known.heard };
      if (!options.sample && known.clock) this.ticker.resume(known.clock);
      this.ticker.follow(known.state.view.floor);
    }
    this.#stream = new Stream({
      organ: options.organ,
      onState: this.#take,
      onConnection: (connection) => {
        if (connection.phase === 'live') this.#unanswered.level(this.pending);
        const heard = connection.heard ?? this.connection.heard;
        this.connection = heard === undefined ? connection : { ...connection, heard };
      },
      onSample: (sent, received, at) => this.ticker.sample(sent, received, at),
      ...(known && { initial: known.state }),
    });
  }

  start(): this {
    this.ticker.start();
    this.#stream.start();
    // The names are fetched beside the first frame, which will tell whether they are the latest.
    if (!this.register) void this.#refreshRegister();
    return this;
  }

  stop(): void {
    this.ticker.stop();
    this.#stream.stop();
  }

  /** The meetings of this organ as they are to be held, in their order. */
  get meetings(): MeetingPlan[] {
    return heldMeetings(this.register?.meetings ?? [], this.id, this.view?.ends);
  }

  /** The conference clock, reactive once a second. */
  get now(): number {
    return this.ticker.now;
  }

  get state(): StreamState | undefined {
    return this.#stream.state;
  }

  /** The organ's lists in their order. */
  get lists(): SpeakersList[] {
    const view = this.view;
    if (!view) return [];
    const order = view.list_order ?? Object.keys(view.lists);
    return order.map((id) => view.lists[id]).filter((list) => list !== undefined);
  }

  /** The list that is being taken: that of the floor, else that of the agenda item, else the first with somebody on it. */
  get currentList(): SpeakersList | undefined {
    const { lists, view } = this;
    return (
      lists.find((list) => list.id === view?.floor?.list) ??
      lists.find((list) => list.item !== undefined && list.item === view?.item) ??
      lists.find((list) => list.order.length > 0) ??
      lists[0]
    );
  }

  /** The lists, the one that is being taken first. */
  get listsByInterest(): SpeakersList[] {
    const current = this.currentList;
    return current ? [current, ...this.lists.filter((list) => list !== current)] : [];
  }

  /** Entries that wait on a list, first is next. */
  waiting(list: SpeakersList | undefined): Entry[] {
    if (!list) return [];
    return list.order.map((id) => list.entries[id]).filter((entry) => entry !== undefined);
  }

  isPending(type: string, inscription?: string): boolean {
    return this.pending.some(
      (command) => command.type === type && (inscription === undefined || command['inscription'] === inscription),
    );
  }

  /**
   * Sends a command; resolves when this page shows what it did. Throws `Refusal`, after having shown it (unless it
   * is `quiet` about it). A device that knows it has no line is told so at once: nobody wants an act to happen when it is
   * forgotten. What goes unanswered keeps its key (see `unanswered.ts`).
   */
  async send(command: Command, key = this.#unanswered.keyFor(command), quiet?: (refusal: Refusal) => boolean): Promise<Receipt> {
    this.pending = [...this.pending, command];
    try {
      if (navigator.onLine === false) throw new Refusal('offline');
      this.#unanswered.sent(command, key);
      const receipt = await post(this.id, command, key);
      this.#unanswered.answered(command);
      await this.#reached(receipt);
      return receipt;
    } catch (error) {
      if (error instanceof Refusal) {
        if (error.status >= 400 && error.status < 500) this.#unanswered.answered(command);
        if (!quiet?.(error)) notices.show(refusalText(this.context, error), 'refusal');
      }
      throw error;
    } finally {
      this.pending = this.pending.filter((other) => other !== command);
    }
  }

  /** As `send`, for buttons: false instead of an exception when it was refused. */
  async attempt(command: Command): Promise<Receipt | false> {
    try {
      return await this.send(command);
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  #reached(receipt: Receipt): Promise<void> {
    if (this.#has(receipt)) return Promise.resolve();
    return new Promise((resolve) => {
      const wait = { epoch: receipt.epoch, offset: receipt.offset, done: resolve };
      this.#waiting.push(wait);
      // The act is recorded, whatever the stream does: do not hold the button for ever.
      setTimeout(() => {
        this.#waiting = this.#waiting.filter((other) => other !== wait);
        resolve();
      }, REACH_MS);
    });
  }

  #has(receipt: { epoch: string; offset: number }): boolean {
    return receipt.epoch !== this.#epoch ? false : this.offset >= receipt.offset;
  }

  #take = (state: StreamState): void => {
    this.#epoch = state.epoch;
    this.view = state.view;
    this.offset = state.offset;
    this.steps = state.steps;
    this.asides = state.asides;
    if (state.clock) this.clock = state.clock;
    this.ticker.follow(state.view.floor);
    const reached = this.#waiting.filter((wait) => this.#has(wait));
    this.#waiting = this.#waiting.filter((wait) => !reached.includes(wait));
    for (const wait of reached) wait.done();
    if (state.register > this.#wantedRegister || this.register === undefined) {
      this.#wantedRegister = state.register;
      void this.#refreshRegister();
    }
    this.#announce(state.steps);
  };

  async #refreshRegister(): Promise<void> {
    if (this.#askingRegister) return;
    this.#askingRegister = true;
    try {
      // Twice at most: a version that was announced may be just ahead of a cached answer.
      for (let asked = 0; asked < 2 && (this.register?.version ?? -1) < this.#wantedRegister; asked++) {
        this.register = await askRegister(this.conference);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // Names stay as they are; the next frame asks again.
      this.#wantedRegister = this.register?.version ?? 0;
    } finally {
      this.#askingRegister = false;
    }
  }

  #announce(steps: readonly Step[]): void {
    if (!reader.ready || steps.length === 0) return;
    const said = steps.map((step) => eventText(this.context, step)).filter((text) => text !== undefined);
    // After a long gap only the end of the story is of use.
    if (said.length) notices.announce(said.slice(-3).join(' '));
  }
}
