/** A new speakers' list as the secretariat types it in, and the command it becomes. Pure. */
import type { Command, Enforcement, Mode } from '../../lib/types';
import { fromClock } from './clocktime';

export const purposes = ['debate', 'reply', 'explanation'] as const;
export type Purpose = (typeof purposes)[number];
export const kindsOf: Record<Purpose, readonly string[]> = {
  debate: ['national', 'group', 'observer', 'igo', 'ngo', 'officer'],
  reply: ['reply'],
  explanation: ['explanation'],
};
export const precedences = ['tier,received_at', 'received_at', 'rank,received_at', 'groups_first,tier,received_at', 'category,received_at'] as const;
export const categories = ['party', 'signatory', 'other_state', 'entity', 'igo', 'ngo', 'officer', 'secretariat'] as const;
export const noShows = ['end_of_list', 'end_of_category', 'lose_slot', 'text_in_lieu'] as const;
export const enforcements: readonly Enforcement[] = ['none', 'call_to_order', 'close'];

/** The speaking time of one kind, as typed: `3:00`. */
export interface TypedRule {
  on: boolean;
  limit: string;
  amber: string;
  grace: string;
  enforcement: Enforcement;
  /** The limit of a delegation's second statement on the list; empty: the same. */
  then: string;
}

export interface NewList {
  purpose: Purpose;
  item: string;
  precedence: (typeof precedences)[number];
  rules: Record<string, TypedRule>;
  categories: string[];
  modes: Mode[];
  noShow: (typeof noShows)[number];
  byHand: boolean;
  public: boolean;
  perDelegation: number | null;
}

/** What is usual for a purpose: three minutes each; replies ten minutes, then five, two in all (rule 73). */
export function usual(purpose: Purpose): NewList {
  const rule = (limit: string, then = ''): TypedRule => ({ on: true, limit, amber: '0:30', grace: '0:00', enforcement: 'close', then });
  const rules: Record<Purpose, Record<string, TypedRule>> = {
    debate: Object.fromEntries(kindsOf.debate.map((kind) => [kind, { ...rule('3:00'), on: kind === 'national' || kind === 'group' }])),
    reply: { reply: rule('10:00', '5:00') },
    explanation: { explanation: rule('10:00') },
  };
  return {
    purpose,
    item: '',
    precedence: purpose === 'debate' ? 'tier,received_at' : 'received_at',
    rules: rules[purpose],
    categories: purpose === 'debate' ? ['party', 'signatory'] : ['party'],
    modes: ['floor', 'remote'],
    noShow: 'end_of_list',
    byHand: false,
    public: true,
    perDelegation: purpose === 'reply' ? 2 : null,
  };
}

export type Wrong = 'item' | 'rules' | 'time' | 'categories' | 'modes';

/** What is still missing or cannot be read. */
export function wrong(list: NewList): Wrong[] {
  const on = Object.values(list.rules).filter((rule) => rule.on);
  const times = on.flatMap((rule) => [rule.limit, rule.amber, rule.grace, ...(rule.then.trim() ? [rule.then] : [])]);
  return [
    ...(list.item === '' ? (['item'] as const) : []),
    ...(on.length === 0 ? (['rules'] as const) : []),
    ...(times.some((time) => fromClock(time) === undefined) || on.some((rule) => fromClock(rule.limit) === 0) ? (['time'] as const) : []),
    ...(list.categories.length === 0 ? (['categories'] as const) : []),
    ...(list.modes.length === 0 ? (['modes'] as const) : []),
  ];
}

/** `debate-2(a)`, `replies`, `replies-2`: a name that no list of the organ has yet. */
export function nameFor(list: Pick<NewList, 'purpose' | 'item'>, taken: readonly string[]): string {
  const plain = { debate: `debate-${list.item}`, reply: 'replies', explanation: 'explanations' }[list.purpose];
  if (!taken.includes(plain)) return plain;
  for (let number = 2; ; number++) if (!taken.includes(`${plain}-${number}`)) return `${plain}-${number}`;
}

export function establish(list: NewList, name: string, opensAt: string, closesAt: string | undefined): Command {
  const ms = (clock: string) => fromClock(clock) ?? 0;
  const rules = Object.entries(list.rules)
    .filter(([, rule]) => rule.on)
    .map(([kind, rule]) => [
      kind,
      {
        limit_ms: ms(rule.limit),
        amber_ms: ms(rule.amber),
        grace_ms: ms(rule.grace),
        enforcement: rule.enforcement,
        ...(rule.then.trim() && { then_ms: ms(rule.then) }),
      },
    ]);
  return {
    type: 'establish_list',
    list: name,
    item: list.item,
    purpose: list.purpose,
    policy: list.precedence.split(','),
    opens_at: opensAt,
    ...(closesAt !== undefined && { closes_at: closesAt }),
    rules: Object.fromEntries(rules),
    eligible: list.categories,
    modes: list.modes,
    no_show: list.noShow,
    start: list.byHand ? 'by_hand' : 'on_grant',
    public: list.public,
    ...(list.perDelegation && { per_delegation: list.perDelegation }),
  };
}
