// One connection a context (worker, panel, options). A connection is a cache and no state: the browser may close it at any time
// (storage pressure, an upgrade elsewhere), so every use goes through here and opens it again once.
import Dexie from 'dexie';
import { VidhukDatabase } from './schema.ts';

let connection: VidhukDatabase | null = null;
let prepare: ((db: VidhukDatabase) => Promise<void>) | null = null;

/** `preparing` runs each time a connection opens, before anybody uses it. To be set before the first use. */
export const prepareDatabase = (preparing: ((db: VidhukDatabase) => Promise<void>) | null): void => {
  prepare = preparing;
};

const open = (): VidhukDatabase => {
  const db = new VidhukDatabase();
  // Sticky: Dexie opens the same object again where the browser closed it. It hands over that object, past the wait of everybody else.
  db.on(
    'ready',
    async (ready) => {
      if (ready instanceof VidhukDatabase) await prepare?.(ready);
    },
    true,
  );
  return db;
};

const connect = (): VidhukDatabase => {
  connection ??= open();
  return connection;
};

const isClosed = (error: unknown): boolean =>
  error instanceof Dexie.DexieError && (error.name === Dexie.errnames.DatabaseClosed || error.name === 'InvalidStateError');

/** For tests, which give each case a store of its own. */
export const closeDatabase = (): void => {
  connection?.close();
  connection = null;
};

/**
 * Runs one read or one transaction. If the connection turns out to be closed, it runs once more on a new one:
 * nothing of the first try was committed then, so `use` must hold one transaction at most.
 */
export const withDatabase = async <T>(use: (db: VidhukDatabase) => Promise<T>): Promise<T> => {
  try {
    return await use(connect());
  } catch (error) {
    if (!isClosed(error)) throw error;
    closeDatabase();
    return await use(connect());
  }
};
