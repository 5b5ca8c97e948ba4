// One connection a context (worker, panel, options). A connection is a cache and no state: the browser may close it at any time
// (storage pressure, an upgrade elsewhere), so every use goes through here and opens it again once.
import Dexie from 'dexie';
import { VidhukDatabase } from './schema.ts';

let connection: VidhukDatabase | null = null;
let fill: ((db: VidhukDatabase) => Promise<void>) | null = null;

/** `filling` is run on a database that did not exist, before anybody else sees it. To be set before the first use. */
export const fillNewDatabase = (filling: (db: VidhukDatabase) => Promise<void>): void => {
  fill = filling;
};

const open = (): VidhukDatabase => {
  const db = new VidhukDatabase();
  let made = false;
  db.on('populate', () => {
    made = true;
  });
  db.on('ready', async (ready) => {
    // Dexie hands over the same database, past the wait of everybody else.
    if (made && fill !== null && ready instanceof VidhukDatabase) await fill(ready);
    made = false;
  });
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
