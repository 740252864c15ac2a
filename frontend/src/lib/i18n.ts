/**
 * Every visible word, from the Fluent catalogues that browser and server share.
 *
 * A catalogue is loaded when its language is first wanted and kept; English
 * stands in for a message that a language lacks. Pure: which language the
 * reader chose is `reader.svelte.ts`'s business.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { locale } from './format';
import type { Language } from './types';

export const languages: readonly Language[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

/** Each language by its own name: what a reader looks for in the list of languages. */
export const ownNames: Record<Language, string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};

const rightToLeft: ReadonlySet<string> = new Set(['ar']);

export function direction(language: Language): 'rtl' | 'ltr' {
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value);
}

/** The first language that we have among `?lang=`, what was remembered, and what the browser prefers. */
export function negotiate(...wanted: (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split(/[-_]/)[0];
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}

export type Arguments = Record<string, FluentVariable>;

/** Text, or a name within a text: what a component puts into `<bdi>`. */
export type Part = { text: string } | { name: string; value: string };

export interface Translate {
  (id: string, args?: Arguments): string;
  language: Language;
  has(id: string): boolean;
  /**
   * The message cut at its variables, so that names can be isolated and styled; `choices` are what the message
   * chooses its words by, or words within words, and are no names.
   */
  parts(id: string, args?: Record<string, string | number>, choices?: Arguments): Part[];
}

/** Builds the function that says a message of a catalogue; `fallback` is asked for what it lacks. */
export function translator(language: Language, source: string, fallback?: Translate): Translate {
  const bundle = new FluentBundle(locale(language), { useIsolating: true });
  const errors = bundle.addResource(new FluentResource(source));
  if (errors.length) console.warn(`${language}.ftl: ${errors.map((error) => error.message).join('; ')}`);

  function format(id: string, args?: Arguments): string | undefined {
    const [message, attribute] = id.split('.') as [string, string?];
    const found = bundle.getMessage(message);
    const pattern = attribute === undefined ? found?.value : found?.attributes[attribute];
    return pattern ? bundle.formatPattern(pattern, args ?? null, []) : undefined;
  }

  const translate = ((id: string, args?: Arguments) => {
    const text = format(id, args);
    if (text !== undefined) return direction(language) === 'ltr' ? withoutIdleMarks(text) : text;
    return fallback ? fallback(id, args) : id;
  }) as Translate;
  translate.language = language;
  translate.has = (id) => {
    const [message, attribute] = id.split('.') as [string, string?];
    const found = bundle.getMessage(message);
    return (attribute === undefined ? found?.value != null : found?.attributes[attribute] !== undefined);
  };
  translate.parts = (id, args = {}, choices = {}) => {
    const marked: Arguments = { ...choices };
    const names = Object.keys(args);
    names.forEach((name, index) => {
      marked[name] = typeof args[name] === 'string' ? `\uE000${index}\uE001` : (args[name] as number);
    });
    const text = format(id, marked) ?? fallback?.parts(id, args, choices);
    if (typeof text !== 'string') return text ?? [{ text: id }];
    return text
      .replace(/[\u2068\u2069]/g, '')
      .split(/(\uE000\d+\uE001)/)
      .filter((piece) => piece !== '')
      .map((piece) => {
        if (!piece.startsWith('\uE000')) return { text: piece };
        const name = names[Number(piece.slice(1, -1))] as string;
        return { name, value: String(args[name]) };
      });
  };
  return translate;
}

const rtlCharacters = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * Fluent wraps every variable in isolation marks. Where a whole left-to-right
 * text has no right-to-left letter they do nothing but get in the way of
 * copying and searching, so they are taken out.
 */
function withoutIdleMarks(text: string): string {
  return rtlCharacters.test(text) ? text : text.replace(/[\u2068\u2069]/g, '');
}

const common = import.meta.glob<string>('../../../app/locales/*.ftl', { query: '?common', import: 'default' });
const work = import.meta.glob<string>('../../../app/locales/*.ftl', { query: '?work', import: 'default' });
const loaded = new Map<string, Promise<Translate>>();

/** The words of a language: those that every page says, or all. */
export type Words = 'common' | 'all';

/** Loads a catalogue, once. A test demands that none is incomplete. */
export function catalogue(language: Language, words: Words = 'all'): Promise<Translate> {
  const name = `${language}.${words}`;
  let translate = loaded.get(name);
  if (!translate) {
    translate = load(language, words);
    translate.catch(() => loaded.delete(name));
    loaded.set(name, translate);
  }
  return translate;
}

async function load(language: Language, words: Words): Promise<Translate> {
  const file = `../../../app/locales/${language}.ftl`;
  const parts = words === 'all' ? [common[file], work[file]] : [common[file]];
  const sources = await Promise.all(parts.map((part) => part?.()));
  if (sources.includes(undefined)) throw new Error(`no catalogue for ${language}`);
  return translator(language, sources.join('\n'));
}
