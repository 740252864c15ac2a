/**
 * When somebody's turn will come: a band, never a promise.
 *
 * The early edge takes speakers at three quarters of their limit, the late
 * edge at limit and grace with a slow hand-over between them. Interpretation
 * ends hard: who does not fit into a meeting goes to the organ's next one.
 * Pure; all instants in milliseconds of the conference clock.
 */
import { read } from './clock';
import type { Entry, MeetingPlan, SpeakersList, View } from './types';

export interface Band {
  from: number;
  to: number;
  /** The meeting in which the later edge falls, when the plan has one for it. */
  meeting?: string;
  /** How many speak before. */
  ahead: number;
}

interface Pace {
  share: number;
  grace: boolean;
  handover_ms: number;
}

const brisk: Pace = { share: 0.75, grace: false, handover_ms: 10_000 };
const slow: Pace = { share: 1, grace: true, handover_ms: 45_000 };

interface Slot {
  id: string;
  starts: number;
  ends: number;
}

/** The band of a waiting entry; undefined when it waits on no list, or no meeting is planned for it. */
export function forecast(view: View, plan: readonly MeetingPlan[], inscription: string, now: number): Band | undefined {
  const list = Object.values(view.lists).find((one) => one.order.includes(inscription));
  if (!list) return undefined;
  const slots = meetingsFor(view, plan, list, now);
  if (slots.length === 0) return undefined;
  const queue = before(view, list, inscription);
  const own = list.entries[inscription];
  const early = walk(view, slots, queue, own, list, now, brisk);
  const late = walk(view, slots, queue, own, list, now, slow);
  if (!early) return undefined;
  const band: Band = { from: early.at, to: late?.at ?? early.at, ahead: queue.length + (view.floor ? 1 : 0) };
  const meeting = late?.meeting ?? early.meeting;
  if (meeting !== undefined) band.meeting = meeting;
  return band;
}

interface Waiting {
  entry: Entry;
  list: SpeakersList;
}

/** Who speaks before: the lists in their order from the one being taken, up to the entry itself. */
function before(view: View, list: SpeakersList, inscription: string): Waiting[] {
  const order = view.list_order ?? Object.keys(view.lists);
  const current = order.findIndex((id) => (view.floor ? id === view.floor.list : view.lists[id]?.item === view.item));
  const own = order.indexOf(list.id);
  const taken = current >= 0 && current < own ? order.slice(current, own) : current < 0 ? order.slice(0, own) : [];
  const queue: Waiting[] = [];
  for (const id of [...taken, list.id]) {
    const one = view.lists[id];
    for (const waiting of one?.order ?? []) {
      if (waiting === inscription) return queue;
      const entry = one?.entries[waiting];
      if (one && entry) queue.push({ entry, list: one });
    }
  }
  return queue;
}

function meetingsFor(view: View, plan: readonly MeetingPlan[], list: SpeakersList, now: number): Slot[] {
  const current = view.meeting;
  const later = plan
    .filter((meeting) => meeting.organ === view.organ && meeting.id !== current?.id && Date.parse(meeting.starts_at) >= now)
    .filter((meeting) => !list.item || !meeting.items?.length || meeting.items.includes(list.item))
    .map((meeting) => ({ id: meeting.id, starts: Date.parse(meeting.starts_at), ends: Date.parse(meeting.ends_at) }))
    .sort((one, other) => one.starts - other.starts);
  if (!current) return later;
  const planned = plan.find((meeting) => meeting.id === current.id);
  const ends = current.interpretation_ends_at ?? planned?.ends_at;
  return [{ id: current.id, starts: now, ends: ends === undefined ? Infinity : Date.parse(ends) }, ...later];
}

function walk(view: View, slots: Slot[], queue: Waiting[], own: Entry | undefined, list: SpeakersList, now: number, pace: Pace): { at: number; meeting: string } | undefined {
  let index = 0;
  let slot = slots[0] as Slot;
  let at = slot.starts + (view.floor ? left(view, now) + pace.handover_ms : 0);
  const place = (needed: number): boolean => {
    while (at + needed > slot.ends) {
      const next = slots[++index];
      if (!next) return false;
      slot = next;
      at = next.starts;
    }
    return true;
  };
  for (const one of queue) {
    const needed = taken(one, pace);
    if (!place(needed)) return undefined;
    at += needed + pace.handover_ms;
  }
  return place(own ? taken({ entry: own, list }, { ...slow, grace: false }) : 0) ? { at, meeting: slot.id } : undefined;
}

function taken({ entry, list }: Waiting, pace: Pace): number {
  const rule = list.rules?.[entry.kind] ?? list.rules?.['national'];
  const limit = Math.max(0, (rule?.limit_ms ?? 180_000) - (entry.used_ms ?? 0));
  return limit * pace.share + (pace.grace ? (rule?.grace_ms ?? 0) : 0);
}

function left(view: View, now: number): number {
  return view.floor ? Math.max(0, read(view.floor, now).remaining_ms ?? 60_000) : 0;
}
