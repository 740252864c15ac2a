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

/** Links the sheet of a language's script; text shows in a system font until it is there, or if the line is dead. */
export async function loadFont(language: Language): Promise<void> {
  await sheets[language]?.().catch(() => undefined);
}
