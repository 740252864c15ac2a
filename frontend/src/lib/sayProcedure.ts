/**
 * What is read aloud of the events beside list and floor: points of order, motions, replies, swaps, standby,
 * announcements. Facts for the catalogue, found in the views before and after; codes that no view holds come
 * with the event itself. Called by `say.ts`.
 */
import type { FluentVariable } from '@fluent/bundle';
import { duration, listing } from './format';
import { delegationName } from './names';
import type { Context } from './context';
import type { Step } from './stream';
import type { Motion, SpeakersList, View } from './types';

type Facts = Record<string, FluentVariable>;

/** Facts of an event of the procedure; none for any other event. */
export function procedureFacts(context: Context, step: Step): Facts {
  const { after, event } = step;
  if (event.startsWith('point_')) return pointFacts(context, step);
  if (event.startsWith('motion_')) return motionFacts(context, step);
  if (event.startsWith('swap')) return swapFacts(context, step);
  switch (event) {
    case 'standby_called': {
      const list = changedList(step);
      return { names: listing((list?.announced ?? []).map((id) => name(context, list?.entries[id]?.delegation)), context.t.language) };
    }
    case 'online_capped':
      return after.online
        ? { cap: 'set', time: duration(after.online.cap_ms, context.t.language) }
        : { cap: 'lifted', time: '' };
    case 'announced': {
      const message = after.messages?.at(-1);
      const notice = message?.notice === undefined ? '' : `notice-${message.notice.replaceAll('_', '-')}`;
      return { text: message?.text ?? (context.t.has(notice) ? context.t(notice) : '') };
    }
    default:
      return {};
  }
}

/** The delegation that is meant when it is that of no entry. */
function pointFacts(context: Context, { before, after, said }: Step): Facts {
  const point = after.points?.at(-1) ?? before.points?.at(-1);
  const gone = before.points?.find((one) => !after.points?.some((other) => other.id === one.id));
  return {
    delegation: name(context, (gone ?? point)?.delegation),
    outcome: said?.stands === false ? 'overruled' : (said?.ruling ?? 'ruled'),
  };
}

function motionFacts(context: Context, { before, after, said }: Step): Facts {
  const motion = onlyIn(after.motions, before.motions) ?? onlyIn(before.motions, after.motions);
  return {
    delegation: name(context, motion?.delegation),
    motion: motionName(context, motion?.kind),
    outcome: said?.carried === undefined ? 'decided' : said.carried ? 'carried' : 'rejected',
  };
}

/** `Adjournment of the debate`. */
export function motionName({ t }: Context, kind: string | undefined): string {
  const id = `motion-${(kind ?? '').replaceAll('_', '-')}`;
  return t.has(id) ? t(id) : (kind ?? '');
}

function onlyIn(some: readonly Motion[] | undefined, others: readonly Motion[] | undefined): Motion | undefined {
  return some?.find((one) => !others?.some((other) => other.id === one.id));
}

function swapFacts(context: Context, step: Step): Facts {
  const { before, after } = step;
  const swap =
    Object.values(after.swaps ?? {}).find((one) => one !== before.swaps?.[one.id]) ??
    Object.values(before.swaps ?? {}).find((one) => !(one.id in (after.swaps ?? {})));
  const list = swap ? after.lists[swap.list] : changedList(step);
  const [one, other] = swap ? [swap.one, swap.other] : moved(list, before);
  const delegation = (id: string | undefined) => name(context, id === undefined ? undefined : list?.entries[id]?.delegation);
  return { delegation: delegation(one), other: delegation(other) };
}

/** Who stands elsewhere than before; two of them after a swap. */
function moved(list: SpeakersList | undefined, before: View): (string | undefined)[] {
  const old = list && before.lists[list.id]?.order;
  return list?.order.filter((id, index) => old?.[index] !== id) ?? [];
}

function changedList({ before, after }: Step): SpeakersList | undefined {
  return Object.values(after.lists).find((list) => before.lists[list.id] !== list);
}

function name({ register, t }: Context, delegation: string | undefined): string {
  return delegation === undefined ? '' : delegationName(register, delegation, t.language);
}
