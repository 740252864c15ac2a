/**
 * The meetings of an organ as they are to be held: as the programme has them, and as it was arranged since. Pure.
 */
import type { MeetingPlan, View } from './types';

const ms = (at: string) => Date.parse(at);

/** In their order, without those that another one has taken in. */
export function heldMeetings(plans: readonly MeetingPlan[], organ: string, ends: View['ends'] = {}): MeetingPlan[] {
  const joined = new Set(Object.values(ends).flatMap((end) => end.joined ?? []));
  const held = plans
    .filter((plan) => plan.organ === organ && !joined.has(plan.id))
    .map((plan) => ({ ...plan, ends_at: ends[plan.id]?.ends_at ?? plan.ends_at }));
  return held
    .map((plan) => {
      const over = held.find((other) => other.id in ends && ms(other.starts_at) < ms(plan.starts_at) && ms(other.ends_at) > ms(plan.starts_at));
      return over ? { ...plan, starts_at: over.ends_at } : plan;
    })
    .sort((one, other) => ms(one.starts_at) - ms(other.starts_at));
}

/** The meeting that has taken this one in, if one has. */
export function takenInBy(meeting: string, ends: View['ends'] = {}): string | undefined {
  return Object.values(ends).find((end) => end.joined?.includes(meeting))?.meeting;
}
