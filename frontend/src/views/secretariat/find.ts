/**
 * Finding entries among five hundred: by delegation in any language, speaker,
 * title or receipt number; narrowed by rank, mode and how they stand. Pure.
 */
import { fold, speakerName } from '../../lib/names';
import type { Entry, Mode, Rank, Register, SpeakersList } from '../../lib/types';

export const standings = ['waiting', 'standby', 'unconfirmed', 'by_hand', 'no_text', 'held', 'gone', 'heard'] as const;
/** How an entry stands: those who wait, some of them in particular, or those who do not wait any more. */
export type Standing = (typeof standings)[number];

export interface Filter {
  text: string;
  rank: Rank | '';
  mode: Mode | '';
  standing: Standing | '';
}

export const everything: Filter = { text: '', rank: '', mode: '', standing: '' };

export function isFiltered(filter: Filter): boolean {
  return filter.text.trim() !== '' || filter.rank !== '' || filter.mode !== '' || filter.standing !== '';
}

/** Does an entry match? Every word that was typed must be found somewhere. */
export function matcher(
  filter: Filter,
  register: Register | undefined,
  list: Pick<SpeakersList, 'announced'> = {},
): (entry: Entry) => boolean {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const announced = new Set(list.announced);
  return (entry) => {
    if (filter.rank !== '' && entry.rank !== filter.rank) return false;
    if (filter.mode !== '' && entry.mode !== filter.mode) return false;
    if (filter.standing !== '' && !stands(entry, filter.standing, announced)) return false;
    if (words.length === 0) return true;
    const text = searchable(entry, register);
    return words.every((word) => text.includes(word));
  };
}

function stands(entry: Entry, standing: Standing, announced: ReadonlySet<string>): boolean {
  const waits = entry.status === 'waiting';
  switch (standing) {
    case 'waiting':
      return waits;
    case 'standby':
      return announced.has(entry.id);
    case 'unconfirmed':
      return waits && entry.placed_as !== undefined;
    case 'by_hand':
      return waits && entry.placed !== undefined;
    case 'no_text':
      return waits && (entry.text ?? 'none') === 'none';
    case 'held':
      return entry.status === 'held';
    case 'gone':
      return entry.status === 'withdrawn' || entry.status === 'passed_over' || entry.status === 'denied';
    case 'heard':
      return entry.status === 'delivered';
  }
}

const known = new WeakMap<Register, Map<string, string>>();

/** The names of a delegation in all languages, folded once for each register: an entry is looked at on every key. */
function namesOf(id: string, register: Register | undefined): string {
  if (!register) return fold(id);
  let names = known.get(register);
  if (!names) known.set(register, (names = new Map()));
  let text = names.get(id);
  if (text === undefined) {
    const delegation = register.delegations[id];
    text = fold([id, ...Object.values(delegation?.name ?? {}), ...Object.values(delegation?.formal ?? {})].join(' \n '));
    names.set(id, text);
  }
  return text;
}

function searchable(entry: Entry, register: Register | undefined): string {
  const speaker = speakerName(register, entry);
  const own = fold([entry.number === undefined ? '' : `${entry.number}`, speaker?.name ?? '', speaker?.title ?? ''].join(' \n '));
  const behalf = entry.on_behalf_of === undefined ? '' : namesOf(entry.on_behalf_of, register);
  return [namesOf(entry.delegation, register), behalf, own].join(' \n ');
}
