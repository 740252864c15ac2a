/**
 * What the chair weighs: a few choices, and the variants that they come to. Pure.
 */
import type { Variant } from '../../lib/api';
import type { MeetingPlan } from '../../lib/types';

export interface Choices {
  time: 'same' | 'shorter' | 'share';
  minutes: number;
  from: number;
  close: boolean;
  through: boolean;
  cap: 'same' | 'none' | 'minutes';
  capMinutes: number;
}

export interface Facts {
  list: string;
  /** The meeting in progress, or the next one. */
  meeting: string | undefined;
}

/** The variants in the order in which they build on each other: an equal share is of the time that there then is. */
export function variants(choices: Choices, facts: Facts): Variant[] {
  const found: Variant[] = [];
  if (choices.through && facts.meeting !== undefined) found.push({ type: 'break_dropped', meeting: facts.meeting });
  if (choices.close) found.push({ type: 'closed_now', list: facts.list });
  if (choices.cap === 'none') found.push({ type: 'cap_changed' });
  if (choices.cap === 'minutes' && choices.capMinutes > 0) {
    found.push({ type: 'cap_changed', online_cap_ms: Math.round(choices.capMinutes * 60_000) });
  }
  if (choices.time === 'share') found.push({ type: 'equal_share' });
  if (choices.time === 'shorter' && choices.minutes > 0) {
    found.push({
      type: 'shorter_limit',
      limit_ms: Math.round(choices.minutes * 60_000),
      from_speaker: Math.max(1, Math.round(choices.from) || 1),
      list: facts.list,
    });
  }
  return found;
}

/** The meeting after this one, into which it would go on without the break. */
export function meetingAfter(held: readonly MeetingPlan[], meeting: string | undefined): MeetingPlan | undefined {
  const own = held.find((plan) => plan.id === meeting);
  return own && held.find((plan) => Date.parse(plan.starts_at) >= Date.parse(own.ends_at));
}
