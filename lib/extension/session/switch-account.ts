// What happens to the tables when somebody signs in or out. Unsent changes stay in the outbox under their account, drafts are parked:
// both come back with their owner, and nobody else sends or reads them.

import { wakened } from '../../domain/outbox/next-batch.ts';
import { forgetTeamAdapters } from '../adapters/take-team-adapters.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import type { DraftRow, MetaRows, VidhukDatabase } from '../db/schema.ts';
import { takeOver } from '../items/rebase.ts';
import { accountKey } from './account.ts';

const tables = (db: VidhukDatabase) => [db.items, db.drafts, db.outbox, db.meta, db.adapters];

const park = async (db: VidhukDatabase, account: string): Promise<void> => {
  const drafts = await db.drafts.toArray();
  const parked = (await readMeta(db, 'parked')) ?? {};
  await writeMeta(db, 'parked', { ...parked, ...(drafts.length === 0 ? {} : { [account]: drafts }) });
  await db.drafts.clear();
};

const unpark = async (db: VidhukDatabase, account: string): Promise<DraftRow[]> => {
  const { [account]: drafts = [], ...others } = (await readMeta(db, 'parked')) ?? {};
  await writeMeta(db, 'parked', others);
  return drafts;
};

const forgetWorkspace = async (db: VidhukDatabase): Promise<void> => {
  await db.items.clear();
  await forgetTeamAdapters(db);
  await db.meta.bulkDelete(['session', 'reference', 'cursor', 'sync', 'pick', 'hover', 'templateUses', 'ownTaught']);
};

/** Makes `session` the current one. The same account again (its session had expired) keeps everything as it stands. */
export const enterAccount = async (db: VidhukDatabase, session: MetaRows['session'], now: Temporal.Instant): Promise<void> =>
  await db.transaction('rw', tables(db), async () => {
    const account = accountKey(session);
    const previous = await readMeta(db, 'session');
    const changed = previous === null || accountKey(previous) !== account;
    if (changed) {
      // Drafts of a previous account go away with it; those typed before anybody signed in belong to the one who does.
      if (previous !== null) await park(db, accountKey(previous));
      // So does a mark that was pressed before: signing in is what it asked for first.
      const pick = previous === null ? await readMeta(db, 'pick') : null;
      await forgetWorkspace(db);
      if (pick !== null) await writeMeta(db, 'pick', pick);
      await db.drafts.bulkPut(await unpark(db, account));
    }
    await writeMeta(db, 'session', session);
    await writeMeta(db, 'sync', { lastSuccessAt: null, lastError: null, retryAt: null });
    const unsent = await db.outbox.filter((row) => row.account === account).toArray();
    await db.outbox.bulkPut(unsent.map((row) => wakened(row, now.epochMilliseconds, 'signed_in')));
    if (changed) for (const itemId of new Set(unsent.map((row) => row.entityKey))) await takeOver(db, session, itemId, null);
  });

/** Signs out on this machine. `conflict` where changes wait and the agent has not said that they may go. */
export const leaveAccount = async (db: VidhukDatabase, discardUnsent: boolean): Promise<'left' | 'conflict' | 'nobody'> =>
  await db.transaction('rw', tables(db), async () => {
    const session = await readMeta(db, 'session');
    if (session === null) return 'nobody';
    const account = accountKey(session);
    const unsent = await db.outbox.filter((row) => row.account === account).primaryKeys();
    if (unsent.length > 0 && !discardUnsent) return 'conflict';
    await db.outbox.bulkDelete(unsent);
    await park(db, account);
    await forgetWorkspace(db);
    return 'left';
  });
