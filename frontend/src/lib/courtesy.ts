/**
 * How a speaker is addressed: what the name on the list says of it, and titles in the language of who reads.
 *
 * Pure. The register keeps names as the delegation gave them ("H.E. Ms. …"): whoever is announced with that style
 * is read out with it, in full; nobody's is guessed. A title of a usual office is said in the reader's language,
 * any other as it was given.
 */
import type { Translate } from './i18n';

export type Gender = 'feminine' | 'masculine' | 'unsaid';

export interface Address {
  /** The name without the abbreviated style. */
  name: string;
  excellency: boolean;
  gender: Gender;
}

const styles = /^(?:H\.?\s?E\.?|S\.?\s?E\.?|Excm[oa]s?\.|Е\.?\s?П\.?)\s+(?=\S)/u;
const feminine = /^(?:Ms|Mrs|Miss|Mme|Mmes|Sra|Srta|Dra|Г-жа|г-жа)\.?\s/u;
const masculine = /^(?:Mr|M|Sr|Г-н|г-н)\.?\s/u;

export function addressOf(name: string): Address {
  const style = styles.exec(name)?.[0];
  const bare = style === undefined ? name : name.slice(style.length);
  const gender = feminine.test(bare) || style?.startsWith('Excma') ? 'feminine' : masculine.test(bare) || style?.startsWith('Excmo') ? 'masculine' : 'unsaid';
  return { name: bare, excellency: style !== undefined, gender };
}

/** `وزير العدل` for "Minister of Justice", where the catalogue knows the office; else the title as it was given. */
export function titleIn(t: Translate, title: string, gender: Gender): string {
  const id = `title-${title.toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}`;
  return t.has(id) ? t(id, { gender }) : title;
}
