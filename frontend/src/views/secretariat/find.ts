/**
 * Finding entries among five hundred: by delegation in any language, speaker,
 * title or receipt number; narrowed by rank and mode. Pure.
 */
import { fold, speakerName } from '../../lib/names';
import type { Entry, Mode, Rank, Register } from '../../lib/types';

export interface Filter {
  text: string;
  rank: Rank | '';
  mode: Mode | '';
}

export const everything: Filter = { text: '', rank: '', mode: '' };

export function isFiltered(filter: Filter): boolean {
  return filter.text.trim() !== '' || filter.rank !== '' || filter.mode !== '';
}

/** Does an entry match? Every word that was typed must be found somewhere. */
export function matcher(filter: Filter, register: Register | undefined): (entry: Entry) => boolean {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  return (entry) => {
    if (filter.rank !== '' && entry.rank !== filter.rank) return false;
    if (filter.mode !== '' && entry.mode !== filter.mode) return false;
    if (words.length === 0) return true;
    const text = searchable(entry, register);
    return words.every((word) => text.includes(word));
  };
}

function searchable(entry: Entry, register: Register | undefined): string {
  const delegation = register?.delegations[entry.delegation];
  const speaker = speakerName(register, entry);
  return fold(
    [
      entry.delegation,
      entry.number === undefined ? '' : `${entry.number}`,
      ...Object.values(delegation?.name ?? {}),
      ...Object.values(delegation?.formal ?? {}),
      speaker?.name ?? '',
      speaker?.title ?? '',
    ].join(' \n '),
  );
}
