/**
 * What another console does while this one looks on: the last event on floor, clock, meeting or order that none of
 * this page's own commands brought about. It is told for ten seconds, in the words of the live region.
 */
import { untrack } from 'svelte';
import type { Organ } from '../../lib/organ.svelte';
import { eventText } from '../../lib/say';
import type { Step } from '../../lib/stream';

export const TOLD_MS = 10_000;

/** Which commands bring about which events: what this page asked for is its own. */
const own: Record<string, readonly string[]> = {
  give_floor: ['floor_given', 'statement_ended', 'item_taken_up', 'speaking_time_set', 'rolled_over'],
  end_statement: ['statement_ended', 'rolled_over'],
  hold_floor: ['floor_held', 'rolled_over'],
  arrange_time: ['time_arranged'],
  start_clock: ['clock_started'],
  pause_clock: ['clock_paused'],
  resume_clock: ['clock_resumed'],
  extend_time: ['time_extended'],
  pass_over: ['passed_over'],
  undo: ['act_undone'],
  call_to_order: ['called_to_order'],
  suspend: ['suspended', 'statement_ended'],
  resume: ['resumed'],
  adjourn: ['adjourned', 'statement_ended'],
  take_up_item: ['item_taken_up'],
  take_chair: ['chair_taken'],
  rule_point: ['point_ruled'],
  decide_motion: ['motion_decided', 'suspended', 'adjourned', 'debate_stopped', 'statement_ended'],
  withdraw_motion: ['motion_withdrawn'],
  take_replies: ['replies_taken'],
  grant_reply: ['reply_granted'],
  deny_reply: ['reply_denied'],
  invite: ['invited'],
};

/** Events that only a presiding officer's console brings about. */
const theirs = new Set(Object.values(own).flat().filter((event) => !['item_taken_up', 'speaking_time_set', 'rolled_over'].includes(event)));

/** The last of these steps that another console brought about, while `pending` are this page's own commands. */
export function actedElsewhere(steps: readonly Step[], pending: readonly { type: string }[]): Step | undefined {
  const expected = new Set(pending.flatMap((command) => own[command.type] ?? []));
  return steps.findLast(
    (step) => theirs.has(step.event) && !expected.has(step.event) && !(step.event === 'statement_ended' && step.said?.closed_by === 'limit'),
  );
}

export class Followed {
  /** What was done elsewhere, and when (conference clock, ms). */
  last = $state.raw<{ step: Step; at: number }>();

  readonly #organ: Organ;

  constructor(organ: Organ) {
    this.#organ = organ;
    $effect(() => {
      const steps = organ.steps;
      const step = untrack(() => actedElsewhere(steps, organ.pending));
      if (step) this.last = { step, at: organ.ticker.exactly() };
    });
  }

  /** What is told at `now`. */
  told(now: number): string | undefined {
    return this.last && now < this.last.at + TOLD_MS ? eventText(this.#organ.context, this.last.step) : undefined;
  }
}
