// The safety copy back into a database that has no birth mark (`safety-copy.ts` says why there is one). Rows and mark are written together or not at
// all, by one context at a time; a row that cannot be read is left out, the others come back.
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Adapter } from '../../contracts/adapter.ts';
import { TaughtCounts } from '../../contracts/adapter-update.ts';
import { Operation } from '../../contracts/item-event.ts';
import { Role } from '../../contracts/workspace.ts';
import { takeOver } from '../items/rebase.ts';
import { accountKey } from '../session/account.ts';
import { readMeta, writeMeta } from './meta.ts';
import { COPY_KEY, type SafetyCopy } from './safety-copy.ts';
import type { VidhukDatabase } from './schema.ts';

const Part = z.object({ text: z.string(), slots: z.array(z.object({ start: z.number(), end: z.number() })) });
const Draft = z.object({
  reviewKey: z.string(),
  text: z.string(),
  notes: z.string(),
  templateId: z.string().nullable(),
  updatedAt: z.string(),
  second: z
    .object({
      ...{ kind: z.enum(['edit', 'follow_up']), upon: z.string(), at: z.string(), past: z.string().nullable(), before: z.string() },
      templateId: z.string().nullable().optional(),
    })
    .optional()
    // The words are worth more than what they were for.
    .catch(undefined),
  filled: Part.extend({ earlier: z.array(Part).optional() }).optional(),
});
const Outbox = z.object({
  seq: z.number(),
  opId: z.string(),
  entityKey: z.string(),
  account: z.string(),
  operation: Operation,
  state: z.enum(['waiting', 'blocked']),
  attempts: z.number(),
  nextAttemptAt: z.string(),
});
const Session = z.object({
  serverUrl: z.string(),
  workspaceId: z.string(),
  workspaceName: z.string(),
  role: Role,
  userId: z.string(),
  userName: z.string(),
  email: z.string(),
});
const Taught = z.object({
  id: z.string(),
  source: z.literal('taught'),
  version: z.number(),
  adapter: Adapter,
  counts: TaughtCounts.optional(),
  by: z.string().optional(),
  off: z.boolean(),
  takenAt: z.string(),
});
const Stored = z.object({
  session: z.unknown(),
  drafts: z.array(z.unknown()),
  parked: z.record(z.string(), z.array(z.unknown())),
  outbox: z.array(z.unknown()),
  taught: z.array(z.unknown()),
});

const readable = <T>(schema: z.ZodType<T>, rows: readonly unknown[]): T[] =>
  rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });

const readCopy = async (): Promise<SafetyCopy | null> => {
  const stored = Stored.safeParse((await browser.storage.local.get(COPY_KEY))[COPY_KEY]).data;
  if (stored === undefined) return null;
  return {
    session: Session.safeParse(stored.session).data ?? null,
    drafts: readable(Draft, stored.drafts),
    parked: Object.fromEntries(Object.entries(stored.parked).map(([account, rows]) => [account, readable(Draft, rows)])),
    outbox: readable(Outbox, stored.outbox),
    taught: readable(Taught, stored.taught),
  };
};

const putBack = async (db: VidhukDatabase, { session, drafts, parked, outbox, taught }: SafetyCopy): Promise<void> => {
  await db.drafts.bulkPut(drafts);
  await db.outbox.bulkPut(outbox.map((row) => ({ ...row, lastError: null })));
  await db.adapters.bulkPut(taught);
  await writeMeta(db, 'parked', parked);
  await writeMeta(
    db,
    'unproposed',
    taught.map(({ id }) => id),
  );
  if (session === null) return;
  await writeMeta(db, 'session', session);
  const account = accountKey(session);
  const own = outbox.filter((row) => row.account === account);
  for (const itemId of new Set(own.map(({ entityKey }) => entityKey))) await takeOver(db, session, itemId, null);
};

/** Gives the database its birth mark, and what the copy holds where the database is empty. Rejects where `storage.local` cannot be read. */
export const restoreCopy = async (db: VidhukDatabase): Promise<void> =>
  await navigator.locks.request('vidhuk.birth', async () => {
    if ((await readMeta(db, 'born')) !== null) return;
    const copy = await readCopy();
    await db.transaction('rw', db.items, db.drafts, db.outbox, db.meta, db.adapters, async () => {
      // One that an earlier version made has its rows, and no mark.
      const isUsed = (await db.meta.count()) + (await db.drafts.count()) + (await db.outbox.count()) > 0;
      if (copy !== null && !isUsed) await putBack(db, copy);
      await writeMeta(db, 'born', { at: new Date().toISOString() });
    });
  });
