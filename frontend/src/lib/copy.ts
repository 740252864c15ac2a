/**
 * What was seen last on this device, so that the page opens without a line: the sign-in, the view,
 * the register, when the server was last heard, and by how much its clock differs.
 *
 * One record for each address; kept in IndexedDB, because a list of five hundred is too much for
 * local storage. Where the browser refuses storage nothing is kept, and no more is said about it.
 * Only what this sign-in may see is in it; it is dropped as soon as the sign-in ends.
 */
import type { StreamState } from './stream';
import type { Register, Session } from './types';

export interface Copy {
  session: Session;
  organ: string;
  /** The script that wrote it: another build may show a view of another shape. */
  build: string;
  state: StreamState;
  register?: Register;
  /** When the server was last heard, by this device. */
  heard: number;
  /** Conference clock minus device clock, and how well it is known. */
  clock: { offset: number; margin: number };
}

const STORE = 'copies';

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('rostrum', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = asked.onblocked = () => reject(asked.error ?? new Error('blocked'));
  });
}

async function within<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const opened = await database();
    try {
      return await new Promise<T>((resolve, reject) => {
        const work = opened.transaction(STORE, mode);
        const asked = ask(work.objectStore(STORE));
        work.oncomplete = () => resolve(asked.result);
        work.onerror = work.onabort = () => reject(work.error ?? new Error('refused'));
      });
    } finally {
      opened.close();
    }
  } catch {
    return undefined;
  }
}

/** What was kept for an address. Of another build it is good to look at, but no position to go on from. */
export async function recall(address: string, build: string): Promise<Copy | undefined> {
  const copy = await within('readonly', (store) => store.get(address) as IDBRequest<Copy | undefined>);
  return copy && copy.build !== build ? { ...copy, state: { ...copy.state, epoch: '' } } : copy;
}

export async function keep(address: string, copy: Copy): Promise<void> {
  await within('readwrite', (store) => store.put(copy, address));
}

export async function drop(address: string): Promise<void> {
  await within('readwrite', (store) => store.delete(address));
}

/** Is it the same reader at the same meeting? What somebody else saw is nobody's business. */
export function isSame(one: Session, other: Session): boolean {
  return one.role === other.role && one.conference === other.conference && one.delegation === other.delegation;
}
