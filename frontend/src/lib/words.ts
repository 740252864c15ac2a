/**
 * Words against time: how much text fits, at the pace at which interpreters
 * can follow (110 to 120 words a minute; three minutes are about 330 words).
 */
export const WORDS_A_MINUTE = { low: 110, high: 120 } as const;

/** The words that fit into `ms`, rounded to tens above a hundred (it is no exact science). */
export function wordsIn(ms: number): { low: number; high: number } {
  const minutes = Math.max(0, ms) / 60_000;
  return { low: rounded(minutes * WORDS_A_MINUTE.low), high: rounded(minutes * WORDS_A_MINUTE.high) };
}

function rounded(words: number): number {
  return words >= 100 ? Math.round(words / 10) * 10 : Math.round(words / 5) * 5;
}
