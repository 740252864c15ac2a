/** What is needed to speak of an organ: the reader's words, and the names and the view at this moment. */
import type { Translate } from './i18n';
import type { Register, View } from './types';

export interface Context {
  readonly t: Translate;
  readonly register: Register | undefined;
  readonly view: View | undefined;
}
