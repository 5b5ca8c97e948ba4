// One connection a context (worker, panel, options). A connection is a cache and no state: the browser may close it at any time
// (storage pressure, an upgrade elsewhere), so every use goes through here and opens it again once.
import Dexie from 'dexie';
import { VidhukDatabase } from './schema.ts';

let connection: VidhukDatabase | null = null;

const connect = (): VidhukDatabase => {
  connection ??= new VidhukDatabase();
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
