// The safety copy back into a database that was just made (`safety-copy.ts` says why there is one).
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Operation } from '../../contracts/item-event.ts';
import { Role } from '../../contracts/workspace.ts';
import { takeOver } from '../items/rebase.ts';
import { accountKey } from '../session/account.ts';
import { writeMeta } from './meta.ts';
import { COPY_KEY } from './safety-copy.ts';
import type { VidhukDatabase } from './schema.ts';

const Draft = z.object({
  reviewKey: z.string(),
  text: z.string(),
  notes: z.string(),
  templateId: z.string().nullable(),
  updatedAt: z.string(),
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
const Copy = z.object({
  session: Session.nullable(),
  drafts: z.array(Draft),
  parked: z.record(z.string(), z.array(Draft)),
  outbox: z.array(Outbox),
});

/** Fills a database that was just made with what the copy holds. Nothing happens where there is none or it cannot be read. */
export const restoreCopy = async (db: VidhukDatabase): Promise<void> => {
  const copy = Copy.safeParse((await browser.storage.local.get(COPY_KEY))[COPY_KEY]).data;
  if (copy === undefined) return;
  await db.transaction('rw', db.items, db.drafts, db.outbox, db.meta, async () => {
    if (copy.session !== null) await writeMeta(db, 'session', copy.session);
    await writeMeta(db, 'parked', copy.parked);
    await db.drafts.bulkPut(copy.drafts);
    await db.outbox.bulkPut(copy.outbox.map((row) => ({ ...row, lastError: null })));
    if (copy.session === null) return;
    const account = accountKey(copy.session);
    const own = copy.outbox.filter((row) => row.account === account);
    for (const itemId of new Set(own.map((row) => row.entityKey))) await takeOver(db, copy.session, itemId, null);
  });
};
