/** Changes of the register for buttons: a refusal is shown in the reader's language, not thrown. */
import { Refusal } from '../../lib/api';
import { notices } from '../../lib/notices.svelte';
import type { Context } from '../../lib/context';
import { refusalText } from '../../lib/say';

/** What the act gave, or undefined when it was refused (and the reader has been told why). */
export async function politely<T>(context: Context, act: () => Promise<T>): Promise<{ done: T } | undefined> {
  try {
    return { done: await act() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    notices.show(refusalText(context, error), 'refusal');
    return undefined;
  }
}
