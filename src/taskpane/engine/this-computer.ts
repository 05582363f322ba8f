/** What is kept on this computer: texts by name in the browser's IndexedDB, which no server ever sees. */

const DATABASE = 'kdclgd';
const STORE = 'kept';
/** What was kept longer ago is forgotten. */
const DAYS = 30;
const DAY_MS = 86_400_000;

export interface KeptText {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** The browser refuses to keep anything, or has no room: everything else goes on without. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

/** @throws NotKept */
export async function keepText(name: string, text: string, now: number): Promise<void> {
  const kept: KeptText = { text, savedAt: now };
  await inStore('readwrite', (store) => store.put(kept, name));
}

/** @throws NotKept */
export async function keptText(name: string, now: number): Promise<KeptText | undefined> {
  const found = await inStore<KeptText | undefined>('readonly', (store) => store.get(name));
  return found && now - found.savedAt < DAYS * DAY_MS ? found : undefined;
}

/** Everything that this program keeps on this computer. @throws NotKept */
export async function forgetAll(): Promise<void> {
  await inStore('readwrite', (store) => store.clear());
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      // Only when all of it is on the disk.
      transaction.oncomplete = () => {
        resolve(request.result);
      };
      transaction.onabort = () => {
        reject(new NotKept(transaction.error?.name ?? 'aborted'));
      };
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!('indexedDB' in globalThis)) {
      reject(new NotKept('no IndexedDB'));
      return;
    }
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new NotKept(request.error?.name ?? 'refused'));
    };
  });
}
