// Numbered plain-SQL migrations, applied in order inside one transaction under an advisory lock: several server processes may start at
// once on one PostgreSQL. An applied file must never change afterwards; its checksum is kept and compared.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./migrations/', import.meta.url));
/** Any fixed number: names this lock among the database's advisory locks ("vidhuk" on a telephone's keys). */
const LOCK = 843_485;

type Migration = { name: string; checksum: string; script: string };

/** One open transaction. `query` takes one statement with values, `run` several without. */
export type MigrationConnection = {
  run: (script: string) => Promise<void>;
  query: (text: string, values: unknown[]) => Promise<Record<string, unknown>[]>;
};

export class MigrationError extends Error {}

const migrations = (): Migration[] =>
  readdirSync(FOLDER)
    .filter((name) => /^\d{4}_[a-z_]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const script = readFileSync(join(FOLDER, name), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    });

/** Applies what is missing; the caller commits. Throws `MigrationError` where the store was made by other files than these. */
export const migrate = async (connection: MigrationConnection): Promise<void> => {
  await connection.query('select pg_advisory_xact_lock($1)', [LOCK]);
  await connection.run(
    'create table if not exists vidhuk_migrations (name text primary key, checksum text not null, applied_at timestamptz not null default current_timestamp)',
  );
  const applied = new Map(
    (await connection.query('select name, checksum from vidhuk_migrations', [])).map((row) => [String(row.name), row.checksum]),
  );
  const known = migrations();
  for (const name of applied.keys()) {
    if (!known.some((migration) => migration.name === name))
      throw new MigrationError(`The store was made by a newer Vidhuk (it has the migration ${name}). Start that version, or a newer one.`);
  }
  for (const migration of known) {
    const checksum = applied.get(migration.name);
    if (checksum === undefined) {
      await connection.run(migration.script);
      await connection.query('insert into vidhuk_migrations (name, checksum) values ($1, $2)', [migration.name, migration.checksum]);
    } else if (checksum !== migration.checksum) {
      throw new MigrationError(
        `The migration ${migration.name} was changed after it was applied. Restore the file and add a new one instead.`,
      );
    }
  }
};
