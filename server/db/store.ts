// The store: one PostgreSQL dialect, two ways to run it. PGlite in a folder (one process only) or any PostgreSQL 15+ by its address.
// Invariant: what runs on one runs on the other; nothing outside this folder knows which it is.
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import { PARSERS } from './parsers.ts';
import { postgresFailure } from './postgres-failure.ts';
import { renewFacets } from './renew-facets.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;

export type Store = {
  kind: 'pglite' | 'postgres';
  db: Db;
  /** Throws where the store does not answer. */
  ping: () => Promise<void>;
  close: () => Promise<void>;
};

export type StoreOptions =
  /** `folder` null = in memory, for tests. */
  { kind: 'pglite'; folder: string | null } | { kind: 'postgres'; url: string };

const openPglite = async (folder: string | null): Promise<Store> => {
  const lite = await PGlite.create({ ...(folder === null ? {} : { dataDir: folder }), parsers: { ...PARSERS } });
  try {
    await lite.transaction(async (tx) => {
      await migrate({
        run: async (script) => {
          await tx.exec(script);
        },
        query: async (text, values) => (await tx.query<Record<string, unknown>>(text, values)).rows,
      });
    });
  } catch (error) {
    await lite.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: lite }) });
  return {
    kind: 'pglite',
    db,
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    close: async () => {
      await db.destroy();
      if (!lite.closed) await lite.close();
    },
  };
};

const openPostgres = async (url: string): Promise<Store> => {
  const pool = new pg.Pool({
    connectionString: url,
    // A process serves tens of agents; ten connections leave room for several processes below PostgreSQL's default of 100.
    max: 10,
    connectionTimeoutMillis: 10_000,
    // Longer than any statement of the product takes; a stuck one must not hold its connection for ever.
    statement_timeout: 60_000,
    application_name: 'vidhuk',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') => PARSERS[oid] ?? pg.types.getTypeParser(oid, format ?? 'text'),
    },
  });
  // A broken idle connection is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  let connected = false;
  try {
    const client = await pool.connect();
    connected = true;
    try {
      await client.query('begin');
      await migrate({
        run: async (script) => {
          await client.query(script);
        },
        query: async (text, values) => (await client.query<Record<string, unknown>>(text, values)).rows,
      });
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw postgresFailure(error, connected) ?? error;
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgres',
    db,
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
};

/** Opens the store and brings its tables up to date. For PGlite the caller must hold the folder's lock (`lock.ts`). */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const store = await (options.kind === 'pglite' ? openPglite(options.folder) : openPostgres(options.url));
  try {
    await renewFacets(store.db);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
};
