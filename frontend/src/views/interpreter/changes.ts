/**
 * What changed about a coming speaker while the booth looked on: another
 * language, another speaker, another mode. Pure: fold the steps of the stream.
 */
import type { Step } from '../../lib/stream';
import type { Entry } from '../../lib/types';

export interface Change {
  /** When the booth saw it, milliseconds of the conference clock. */
  at: number;
  language?: string | undefined;
  speaker?: string | undefined;
  mode?: string | undefined;
  text?: string | undefined;
}

export type Changes = ReadonlyMap<string, Change>;

const watched = ['language', 'speaker', 'mode', 'text'] as const;

/** The changes after `steps`; each keeps what was there before the first change that was seen. */
export function noted(changes: Changes, steps: readonly Step[], at: number): Changes {
  let next: Map<string, Change> | undefined;
  for (const { before, after } of steps) {
    for (const [id, list] of Object.entries(after.lists)) {
      const old = before.lists[id];
      if (!old || old.entries === list.entries) continue;
      for (const [key, entry] of Object.entries(list.entries)) {
        const was = old.entries[key];
        if (!was || was === entry) continue;
        const change = difference(was, entry, (next ?? changes).get(key), at);
        if (!change) continue;
        next ??= new Map(changes);
        next.set(key, change);
      }
    }
  }
  return next ?? changes;
}

function difference(was: Entry, is: Entry, known: Change | undefined, at: number): Change | undefined {
  const change: Change = { ...known, at };
  let any = false;
  for (const field of watched) {
    if (was[field] === is[field]) continue;
    any = true;
    change[field] ??= was[field] ?? '';
  }
  return any ? change : undefined;
}
