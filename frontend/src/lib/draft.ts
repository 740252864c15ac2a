/**
 * What somebody types into the form of a request, and the command it becomes.
 *
 * A draft holds strings (what fields hold); empty means "not said". Pure:
 * the delegate's form and the secretariat's share it.
 */
import { speakerName } from './names';
import type { Command, Entry, Language, Mode, Rank, Register, Source, TextStatus } from './types';

export interface Draft {
  kind: string;
  speaker_name: string;
  speaker_title: string;
  rank: Rank;
  mode: Mode;
  language: Language | '';
  text: TextStatus;
  /** Where the text can be read. */
  text_url: string;
  on_behalf_of: string;
  aligned: string[];
}

export const emptyDraft: Draft = {
  kind: 'national',
  speaker_name: '',
  speaker_title: '',
  rank: 'OTHER',
  mode: 'floor',
  language: '',
  text: 'none',
  text_url: '',
  on_behalf_of: '',
  aligned: [],
};

/** The draft that an entry on the list would give. */
export function draftOf(entry: Entry, register: Register | undefined): Draft {
  const speaker = speakerName(register, entry);
  return {
    kind: entry.kind,
    speaker_name: speaker?.name ?? '',
    speaker_title: speaker?.title ?? '',
    rank: entry.rank ?? 'OTHER',
    mode: entry.mode,
    language: entry.language ?? '',
    text: entry.text ?? 'none',
    text_url: entry.text_url ?? '',
    on_behalf_of: entry.on_behalf_of ?? '',
    aligned: entry.aligned ?? [],
  };
}

/** What is on the paper besides the draft; only the secretariat says it. */
export interface Provenance {
  delegation?: string;
  source?: Source;
  received_at?: string;
}

export function inscribe(list: string, draft: Draft, provenance: Provenance = {}): Command {
  const isGroup = draft.kind === 'group';
  return {
    type: 'inscribe',
    list,
    ...said({ ...provenance }),
    kind: draft.kind,
    rank: draft.rank,
    mode: draft.mode,
    ...said({
      language: draft.language,
      speaker_name: draft.speaker_name.trim(),
      speaker_title: draft.speaker_title.trim(),
      on_behalf_of: isGroup ? draft.on_behalf_of : '',
    }),
    ...(isGroup && draft.aligned.length > 0 && { aligned: [...draft.aligned] }),
  };
}

/** What is known of the text of a request that has just been taken; undefined when nothing is. */
export function textOf(inscription: string, draft: Draft): Command | undefined {
  const known = said({ text: draft.text === 'none' ? '' : draft.text, text_url: draft.text_url.trim() });
  return Object.keys(known).length ? { type: 'amend', inscription, ...known } : undefined;
}

/** Only what has changed; undefined when nothing has. */
export function amend(entry: Entry, register: Register | undefined, draft: Draft): Command | undefined {
  const before = draftOf(entry, register);
  const changes: Record<string, unknown> = {};
  const name = draft.speaker_name.trim();
  const title = draft.speaker_title.trim();
  if (name !== before.speaker_name || title !== before.speaker_title) {
    // Name and title are one person: they go together.
    if (name) changes['speaker_name'] = name;
    if (title) changes['speaker_title'] = title;
  }
  for (const field of ['rank', 'mode', 'language', 'text'] as const) {
    if (draft[field] !== before[field] && draft[field] !== '') changes[field] = draft[field];
  }
  // Empty takes the address away.
  if (draft.text_url.trim() !== before.text_url) changes['text_url'] = draft.text_url.trim();
  return Object.keys(changes).length ? { type: 'amend', inscription: entry.id, ...changes } : undefined;
}

function said(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

/** The kind of statement that a delegation of a category makes, if it does not say otherwise. */
export function usualKind(category: string | undefined, offered: readonly string[]): string {
  const kinds = { other_state: ['observer'], entity: ['observer'], igo: ['igo', 'observer'], ngo: ['ngo', 'observer'], officer: ['officer'], secretariat: ['officer'] };
  const own = kinds[category as keyof typeof kinds]?.find((kind) => offered.includes(kind));
  if (own !== undefined) return own;
  // It is given the floor at any time (rule 70), also where the list has no time for it.
  if (category === 'secretariat') return 'officer';
  // A list for one kind alone: explanations of vote.
  const [only] = offered;
  return only !== undefined && offered.length === 1 ? only : 'national';
}

/**
 * The kinds that a delegation may choose from on a list: its own usual one, and a group statement. A list that
 * does not offer the usual one (for and against a motion) is chosen from as it is, without what nobody may take.
 */
export function kindsFor(
  category: string | undefined,
  offered: readonly string[],
  rules: Readonly<Record<string, { at_most?: number }>> = {},
): string[] {
  const usual = usualKind(category, offered);
  if (category === 'other_state' && usual === 'observer') return ['observer', 'national', 'group'].filter((kind) => offered.includes(kind));
  if (usual === 'national' && !offered.includes(usual)) return offered.filter((kind) => rules[kind]?.at_most !== 0);
  return usual === 'national' && offered.includes('group') ? ['national', 'group'] : [usual];
}
