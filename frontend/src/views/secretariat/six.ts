/** A text in six languages while it is typed. Pure. */
import { languages } from '../../lib/i18n';
import type { Language, SixLanguages } from '../../lib/types';

export type Six = Record<Language, string>;

export function sixOf(texts: SixLanguages | undefined): Six {
  return Object.fromEntries(languages.map((language) => [language, texts?.[language] ?? ''])) as Six;
}

export function isComplete(six: Six): boolean {
  return languages.every((language) => six[language].trim() !== '');
}

export function trimmed(six: Six): Six {
  return Object.fromEntries(languages.map((language) => [language, six[language].trim()])) as Six;
}

/** An id made of the English title: `draft-resolutions`. */
export function idOf(six: Six, taken: readonly string[]): string {
  const plain = six.en.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40) || 'entry';
  if (!taken.includes(plain)) return plain;
  for (let number = 2; ; number++) if (!taken.includes(`${plain}-${number}`)) return `${plain}-${number}`;
}
