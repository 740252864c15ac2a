/**
 * What the reader chose: language, theme, size of text. Remembered on this device.
 *
 * Owns `lang`, `dir`, `data-theme` and `data-text` of `<html>`. Components say
 * words by `reader.t('message-id', {…})`, which follows the language as it
 * changes; `reader.begin()` must have been awaited before the first word.
 */
import { catalogue, direction, isLanguage, negotiate, type Translate, type Words } from './i18n';
import { remember, remembered } from './memory';
import type { Language } from './types';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

class Reader {
  language = $state.raw<Language>('en');
  theme = $state.raw<Theme>('auto');
  textSize = $state.raw<TextSize>('normal');
  /** True as soon as words can be said. */
  ready = $state.raw(false);
  #translate = $state.raw<Translate>();

  get t(): Translate {
    if (!this.#translate) throw new Error('expected reader.begin() to be awaited before the first word');
    return this.#translate;
  }

  get direction(): 'rtl' | 'ltr' {
    return direction(this.language);
  }

  /** Did the reader choose the language, rather than we guess it? */
  get chosen(): boolean {
    return isLanguage(asked('lang')) || isLanguage(remembered('language'));
  }

  /**
   * `?lang=`, `?theme=`, `?text=` go before what was remembered; then comes the
   * language that is offered (a booth's), then what the browser prefers.
   */
  async begin(offered?: string): Promise<void> {
    this.#applyTheme(oneOf(themes, asked('theme'), remembered('theme')));
    this.#applyTextSize(oneOf(textSizes, asked('text'), remembered('text')));
    await this.speak(negotiate(asked('lang'), remembered('language'), offered, ...navigator.languages));
  }

  /** Fetches the words that will most likely be wanted, before anybody knows who signs in; their language. */
  foresee(): Language {
    const language = negotiate(asked('lang'), remembered('language'), ...navigator.languages);
    void catalogue(language, words()).catch(() => undefined);
    return language;
  }

  async choose(language: Language): Promise<void> {
    remember('language', language);
    const url = new URL(location.href);
    if (url.searchParams.has('lang')) {
      url.searchParams.set('lang', language);
      history.replaceState(history.state, '', url);
    }
    await this.speak(language);
  }

  /** Speaks a language on this page without remembering it: a booth's, a display's. */
  async speak(language: Language): Promise<void> {
    this.#translate = await catalogue(language, words());
    this.language = language;
    document.documentElement.lang = language;
    document.documentElement.dir = direction(language);
    this.ready = true;
  }

  chooseTheme(theme: Theme): void {
    remember('theme', theme);
    this.#applyTheme(theme);
  }

  /** Wears a theme for as long as it is wanted, without remembering it; then the reader's own again. */
  wear(theme: Theme | undefined): void {
    this.#applyTheme(theme ?? oneOf(themes, asked('theme'), remembered('theme')));
  }

  chooseTextSize(size: TextSize): void {
    remember('text', size);
    this.#applyTextSize(size);
  }

  #applyTheme(theme: Theme): void {
    this.theme = theme;
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }

  #applyTextSize(size: TextSize): void {
    this.textSize = size;
    if (size === 'normal') delete document.documentElement.dataset['text'];
    else document.documentElement.dataset['text'] = size;
  }
}

/** The public page is to be light: it says only what every page says. */
function words(): Words {
  return location.pathname === '/public' ? 'common' : 'all';
}

function asked(parameter: string): string | null {
  return new URL(location.href).searchParams.get(parameter);
}

function oneOf<T extends string>(known: readonly T[], ...wanted: (string | null)[]): T {
  return (wanted.find((value) => (known as readonly (string | null)[]).includes(value)) ?? known[0]) as T;
}

export const reader = new Reader();
