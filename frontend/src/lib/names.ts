/**
 * Who is who, in the reader's language.
 *
 * Names of States and organizations come from the register only (United
 * Nations usage), never from the browser. What these functions return is ready
 * to stand in a `<bdi>`; an id nobody knows is shown as it is rather than hidden.
 */
import type { Entry, Language, Officer, Register, SixLanguages } from './types';

type People = Pick<Register, 'delegations' | 'participants'>;

const fallbacks: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/** The text in a language, else in the nearest one that there is. */
export function inLanguage(texts: SixLanguages | undefined, language: Language): string | undefined {
  if (!texts) return undefined;
  if (texts[language]) return texts[language];
  for (const other of fallbacks) if (texts[other]) return texts[other];
  return undefined;
}

/** `France` */
export function delegationName(register: People | undefined, id: string, language: Language): string {
  return inLanguage(register?.delegations[id]?.name, language) ?? id;
}

/** `the French Republic`; the short name when the register has no formal one. */
export function formalName(register: People | undefined, id: string, language: Language): string {
  return inLanguage(register?.delegations[id]?.formal, language) ?? delegationName(register, id, language);
}

const bodies = /\b(?:Bank|Commission|Committee|Conference|Council|Court|Fund|Group|League|Nations|Office|Organi[sz]ation|Programme|Union)\b/;

/**
 * The name as it is said within a sentence: `the Sudan`, `the Plurinational State of Bolivia`. Whether English says
 * "the" is read off the formal name, where the register has one; a name that was turned round for the alphabet is
 * turned back.
 */
export function spokenName(register: People | undefined, id: string, language: Language): string {
  const name = delegationName(register, id, language);
  const formal = register?.delegations[id]?.formal?.[language];
  if (formal !== undefined && name.includes('(')) return formal;
  if (language !== 'en' || /^the /i.test(name)) return name;
  const words = formal?.split(`the ${name}`);
  const definite = words ? words.slice(1).some((after) => !/^\w/.test(after)) : bodies.test(name);
  return definite ? `the ${name}` : name;
}

export interface SpeakerName {
  name: string;
  title?: string;
}

/**
 * Name and title of whoever speaks for an entry or has the floor. They come with
 * the entry; the register names only officers to those who are not the secretariat.
 */
export function speakerName(
  register: People | undefined,
  entry: { speaker?: string; speaker_name?: string; speaker_title?: string } | undefined,
): SpeakerName | undefined {
  const known = entry?.speaker === undefined ? undefined : register?.participants[entry.speaker];
  const name = entry?.speaker_name ?? known?.name;
  const title = entry?.speaker_title ?? known?.title;
  if (!name && !title) return undefined;
  return title ? { name: name ?? '', title } : { name: name ?? '' };
}

/** For whom an entry speaks, if not for itself. */
export function onBehalfOf(register: People | undefined, entry: Entry, language: Language): string | undefined {
  return entry.on_behalf_of === undefined || entry.on_behalf_of === entry.delegation
    ? undefined
    : delegationName(register, entry.on_behalf_of, language);
}

export function organName(register: Register | undefined, id: string, language: Language): string {
  return inLanguage(register?.organs.find((organ) => organ.id === id)?.name, language) ?? id;
}

export function itemTitle(register: Register | undefined, id: string | undefined, language: Language): string | undefined {
  return inLanguage(register?.items.find((item) => item.id === id)?.title, language);
}

export function officer(register: Register | undefined, id: string | undefined): Officer | undefined {
  return register?.officers.find((one) => one.id === id);
}

/**
 * Delegations whose name in any language, or whose code, contains what was
 * typed; those that begin with it first, then by name in the reader's language.
 */
export function findDelegations(register: People | undefined, typed: string, language: Language): string[] {
  if (!register) return [];
  const wanted = fold(typed);
  const found: { id: string; name: string; score: number }[] = [];
  for (const delegation of Object.values(register.delegations)) {
    const name = delegationName(register, delegation.id, language);
    const score = wanted === '' ? 0 : bestMatch(wanted, [name, delegation.id, ...Object.values(delegation.name), ...Object.values(delegation.formal ?? {})]);
    if (score !== undefined) found.push({ id: delegation.id, name, score });
  }
  const collator = new Intl.Collator(language);
  found.sort((one, other) => one.score - other.score || collator.compare(one.name, other.name));
  return found.map((one) => one.id);
}

/**
 * Reads a list of delegations as it stands in a letter: codes or names in any language, with commas or line breaks
 * between them and an "and" before the last. What is not one delegation for certain is given back as it was typed.
 */
export function readDelegations(register: People | undefined, typed: string, language: Language): { found: string[]; unknown: string[] } {
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const part of typed.split(/[,;،、؛\n\r]+/)) {
    const text = part.trim().replace(/^(and|et|y|e|и)\s+|\.$/giu, '').trim();
    if (text === '') continue;
    const read = severalDelegations(register, text, language);
    if (read) for (const id of read) found.add(id);
    else unknown.push(text);
  }
  return { found: [...found], unknown };
}

/** One delegation, or two with an "and" between them that is not part of a name ("Bosnia and Herzegovina"). */
function severalDelegations(register: People | undefined, text: string, language: Language): string[] | undefined {
  const one = certainDelegation(register, text, language);
  if (one !== undefined) return [one];
  for (const and of text.matchAll(/\s+(?:and|et|y|e|и)\s+|\s+و\s*|和/giu)) {
    const before = certainDelegation(register, text.slice(0, and.index), language);
    const after = certainDelegation(register, text.slice(and.index + and[0].length), language);
    if (before !== undefined && after !== undefined) return [before, after];
  }
  return undefined;
}

function certainDelegation(register: People | undefined, text: string, language: Language): string | undefined {
  const wanted = fold(text);
  if (wanted === '') return undefined;
  const exact = Object.values(register?.delegations ?? {}).filter((one) =>
    [one.id, ...Object.values(one.name), ...Object.values(one.formal ?? {})].some((name) => fold(name) === wanted),
  );
  const near = exact.length ? exact.map((one) => one.id) : findDelegations(register, text, language);
  return near.length === 1 ? near[0] : undefined;
}

function bestMatch(wanted: string, texts: string[]): number | undefined {
  let best: number | undefined;
  texts.forEach((text, index) => {
    const folded = fold(text);
    const at = folded.indexOf(wanted);
    if (at < 0) return;
    const starts = at === 0 || folded[at - 1] === ' ';
    const score = (at === 0 ? 0 : starts ? 2 : 4) + (index < 2 ? 0 : 1);
    if (best === undefined || score < best) best = score;
  });
  return best;
}

/** Case, accents and Arabic vowel signs do not matter when looking for a name. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}
