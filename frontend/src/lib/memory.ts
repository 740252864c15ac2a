/**
 * What this device remembers for the reader. Storage may be refused (private
 * windows, embedded frames) or full: then nothing is remembered, and no more
 * is said about it.
 */
const prefix = 'rostrum.';

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(prefix + key, value);
  } catch {
    // see above
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // see above
  }
}
