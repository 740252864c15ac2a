/**
 * Noto Sans, served by us. Latin, Greek and Cyrillic come with the page; the sheets for Arabic and Chinese
 * are linked only for who reads them. Within a sheet the browser fetches only the ranges that it meets.
 */
import '@fontsource-variable/noto-sans/wght.css';
import type { Language } from '../lib/types';

const sheets: Partial<Record<Language, () => Promise<unknown>>> = {
  ar: () => import('@fontsource-variable/noto-sans-arabic/wght.css'),
  zh: () => import('@fontsource-variable/noto-sans-sc/wght.css'),
};

/** A few letters and the family that has them: the file that nearly every text of the language needs. */
const letters: Partial<Record<Language, [family: string, text: string]>> = {
  ar: ['Noto Sans Arabic Variable', 'ابجد'],
};

/**
 * Links the sheet of a language's script and fetches what every text in it needs, without waiting for the first such
 * text; it shows in a system font until then, or if the line is dead.
 */
export async function loadFont(language: Language): Promise<void> {
  try {
    await sheets[language]?.();
    const [family, text] = letters[language] ?? [];
    if (family !== undefined) await document.fonts.load(`1em '${family}'`, text);
  } catch {
    // A system font has to do.
  }
}
