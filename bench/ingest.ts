// How much the push costs: operations a second through the real push service, as a ratio to plain single-row inserts of the same payloads on the
// same store in the same run. An operation is one transaction: counter, look-up, event, applied operation, projection.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { PUSH_MAX } from '../lib/contracts/sync.ts';
import { openStore, type Store } from '../server/db/store.ts';
import { createLog } from '../server/log.ts';
import { createWorkspace } from '../server/services/people.ts';
import { push } from '../server/services/push.ts';
import { answered } from '../tests/server/operations.ts';
import { startPostgres } from '../tests/server/postgres.ts';

/** Rounds take turns, and the median counts: one round may fall on a busy moment of the machine. */
const ROUNDS = 7;
const OPERATIONS = 500;
const LOG = createLog('silent');
const AGENT = { userId: 'bench', name: 'Bench' };

export const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'vidhuk-bench-'));
  const postgres = await startPostgres(true);
  try {
    await measure('PGlite', await openStore({ kind: 'pglite', folder: join(folder, 'store') }));
    await measure('PostgreSQL', await openStore({ kind: 'postgres', url: postgres.url }));
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const measure = async (name: string, store: Store): Promise<void> => {
  const { workspaceId } = await createWorkspace(store.db, 'Bench');
  await sql`create table plain (id text primary key, payload jsonb not null, at timestamptz not null)`.execute(store.db);
  const pushed: number[] = [];
  const plain: number[] = [];
  let item = 0;
  // The first round of each warms up and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const operations: unknown[] = [];
    while (operations.length < OPERATIONS) {
      operations.push(...answered(`trustpilot:bench${item}`, 'We have found your parcel and it will be with you on Friday.'));
      item += 1;
    }
    const pushSeconds = await seconds(async () => {
      for (let start = 0; start < operations.length; start += PUSH_MAX) {
        const results = await push(
          { db: store.db, workspaceId },
          operations.slice(start, start + PUSH_MAX),
          AGENT,
          () => new Date().toISOString(),
          LOG,
        );
        if (results.some((result) => result.status !== 'applied')) throw new Error('An operation of the benchmark was not applied');
      }
    });
    const plainSeconds = await seconds(async () => {
      for (const [index, operation] of operations.entries())
        await sql`insert into plain values (${`${round}-${index}`}, ${JSON.stringify(operation)}, ${new Date().toISOString()})`.execute(
          store.db,
        );
    });
    if (round === 0) continue;
    pushed.push(operations.length / pushSeconds);
    plain.push(operations.length / plainSeconds);
  }
  await store.close();
  const ratios = pushed.map((rate, index) => rate / (plain[index] ?? Number.NaN));
  console.log(
    `${name}: ${Math.round(median(pushed))} operations/s, ${Math.round(median(plain))} plain inserts/s, ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
  );
};

const seconds = async (work: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
