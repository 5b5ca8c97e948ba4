// The store itself: the same values on both, history that cannot be changed, and migrations that several processes may start at once.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, it } from 'vitest';
import { MigrationError } from '../../server/db/migrate.ts';
import { openStore } from '../../server/db/store.ts';
import { emptyDatabase, onBothStores, openTestStore } from './backend.ts';
import { seen } from './operations.ts';

onBothStores('store', (backend) => {
  it('reads every type that the tables use as the same JavaScript value', async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select count(*) as count, 9007199254740991::int8 as big, 7::int4 as small, date '2026-03-29' as day,
        timestamptz '2026-03-29 03:30:00.123+03' as at, timestamptz '1990-01-01 00:00:00+05:30' as old,
        '{"a":[1,"x"]}'::jsonb as json, array['a,b','"c"','']::text[] as texts, true as flag, null as nothing
      from workspaces`.execute(backend().deps.store.db);
    expect(rows).toEqual([
      {
        count: expect.any(Number),
        big: 9_007_199_254_740_991,
        small: 7,
        day: '2026-03-29',
        at: new Date('2026-03-29T00:30:00.123Z'),
        old: new Date('1989-12-31T18:30:00.000Z'),
        json: { a: [1, 'x'] },
        texts: ['a,b', '"c"', ''],
        flag: true,
        nothing: null,
      },
    ]);
  });

  it('lets nobody change, delete or empty the history', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    await backend().request(agent, 'POST', `/api/v1/workspaces/${scope.workspaceId}/sync/push`, {
      protocol: 2,
      operations: [seen('trustpilot:a1')],
    });
    for (const statement of [
      sql`update item_events set kind = 'item.claimed'`,
      sql`delete from item_events`,
      sql`truncate item_events`,
      sql`truncate item_events cascade`,
    ])
      await expect(statement.execute(scope.db)).rejects.toThrow('append-only');
    const { rows } = await sql<{ kind: string }>`select kind from item_events where workspace_id = ${scope.workspaceId}`.execute(scope.db);
    expect(rows).toEqual([{ kind: 'review.seen' }]);
  });

  it('has the workspace first in the key of every table but those of people', async () => {
    const { rows } = await sql<{ name: string; column: string }>`
      select c.relname as name, a.attname as column
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisprimary and n.nspname = 'public' order by c.relname`.execute(backend().deps.store.db);
    const others = rows.filter((row) => row.column !== 'workspace_id').map((row) => row.name);
    expect(others).toEqual(['auth_accounts', 'auth_sessions', 'auth_users', 'auth_verifications', 'rate_limits', 'vidhuk_migrations']);
    expect(rows.length).toBeGreaterThan(15);
  });
});

it('two processes that open an empty PostgreSQL at once both find their tables, made once', async () => {
  const url = await emptyDatabase();
  const script = `
    const { openStore } = await import('./server/db/store.ts');
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ kind: 'postgres', url: process.argv[1] })));
    for (const store of stores) { await store.ping(); await store.close(); }`;
  const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, url]);
  await Promise.all([run(), run()]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select name, count(*)::int as count from vidhuk_migrations group by name order by name');
  await client.end();
  expect([...new Set(rows.map((row) => row.count))]).toEqual([1]);
});

it('refuses a store of a newer version, and one whose migrations were changed', async () => {
  const url = await emptyDatabase();
  const store = await openStore({ kind: 'postgres', url });
  await sql`insert into vidhuk_migrations (name, checksum) values ('9999_later.sql', 'x')`.execute(store.db);
  await expect(openStore({ kind: 'postgres', url })).rejects.toThrow(MigrationError);
  await sql`delete from vidhuk_migrations where name = '9999_later.sql'`.execute(store.db);
  await sql`update vidhuk_migrations set checksum = 'x' where name = '0001_accounts.sql'`.execute(store.db);
  await expect(openStore({ kind: 'postgres', url })).rejects.toThrow('was changed after it was applied');
  await store.close();
});

it('the PostgreSQL of these tests is a real one, 15 or newer', async () => {
  const store = await openTestStore('postgres');
  const { rows } = await sql<{ version: string }>`select current_setting('server_version_num') as version`.execute(store.db);
  await store.close();
  expect(Number(rows[0]?.version)).toBeGreaterThanOrEqual(150_000);
});
