/**
 * RFC 7396 merge patches with structural sharing.
 *
 * `merge` never mutates its arguments. What a patch does not change keeps its
 * identity (`===`), so that a component looking at one entry of five hundred
 * is not rendered again because another one moved. Called by `stream.ts`.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** The document after the patch; the same reference when nothing changed. */
export function merge(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return target !== undefined && same(target, patch) ? target : patch;
  const before: JsonObject = isObject(target) ? target : {};
  let after: JsonObject | undefined = isObject(target) ? undefined : {};
  for (const key of Object.keys(patch)) {
    if (key === '__proto__') continue;
    const change = patch[key] as Json;
    const known = Object.hasOwn(before, key);
    if (change === null) {
      if (known) {
        after ??= { ...before };
        delete after[key];
      }
      continue;
    }
    const merged = merge(known ? before[key] : undefined, change);
    if (!known || merged !== before[key]) {
      after ??= { ...before };
      after[key] = merged;
    }
  }
  return after ?? before;
}

/** Deep equality of two JSON documents, whatever the order of their keys. */
export function same(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, i) => same(item, other[i] as Json));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(one[key] as Json, other[key] as Json))
  );
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
