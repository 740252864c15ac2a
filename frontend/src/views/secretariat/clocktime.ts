/** A duration as it is typed and shown in a field: `3:00`, `0:30`, `10`. Pure. */

/** `3:00` of 180 000 ms. */
export function asClock(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Milliseconds of `3:00`, or of whole minutes (`3`); undefined when it is neither. */
export function fromClock(typed: string): number | undefined {
  const match = /^\s*(\d{1,4})(?::([0-5]\d))?\s*$/.exec(typed);
  return match ? (Number(match[1]) * 60 + Number(match[2] ?? 0)) * 1000 : undefined;
}
