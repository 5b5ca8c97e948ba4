// Taking a refused change out of the queue, once the agent has read why, with those behind it on the same item: they were made on top of it.
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import { takeOver } from '../items/rebase.ts';
import type { Result } from '../messages.ts';
import { done, failed } from '../result.ts';
import { accountKey } from '../session/account.ts';

export const discardBlocked = async (entityKey: string): Promise<Result<null>> =>
  await withDatabase(
    async (db) =>
      await db.transaction('rw', [db.outbox, db.items, db.meta], async () => {
        const session = await readMeta(db, 'session');
        if (session === null) return failed('not_signed_in');
        const account = accountKey(session);
        const rows = (await db.outbox.where('entityKey').equals(entityKey).sortBy('seq')).filter((row) => row.account === account);
        const first = rows.findIndex((row) => row.state === 'blocked');
        if (first === -1) return done;
        await db.outbox.bulkDelete(rows.slice(first).map((row) => row.seq));
        await takeOver(db, session, entityKey, null);
        return done;
      }),
  );
