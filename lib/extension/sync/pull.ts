// Takes over what the team has done since the cursor. Items and cursor change in one transaction, so an answer that is lost is simply asked for again.
import { KNOWS_FURTHER, KNOWS_OF_REFERENCE, KNOWS_RISKS, PULL_LIMIT, PullResponse } from '../../contracts/sync.ts';
import { hearAgain } from '../adapters/hear-decisions.ts';
import { takeTeamAdapters } from '../adapters/take-team-adapters.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { Session } from '../items/append.ts';
import { takeOver } from '../items/rebase.ts';
import type { Ports } from '../ports.ts';
import { accountKey } from '../session/account.ts';
import { ask, type Refusal } from './server.ts';

export type Pulled = { state: 'done' | 'more'; changed: boolean } | { state: 'failed'; refusal: Refusal };

export const pullPage = async (ports: Ports, session: Session, token: string): Promise<Pulled> => {
  const cursor = (await withDatabase(async (db) => await readMeta(db, 'cursor'))) ?? '0';
  const answer = await ask(ports, {
    serverUrl: session.serverUrl,
    token,
    method: 'GET',
    path: `/api/v1/workspaces/${session.workspaceId}/sync/pull`,
    headers: { ...KNOWS_RISKS, ...KNOWS_FURTHER, ...KNOWS_OF_REFERENCE },
    search: { cursor, limit: PULL_LIMIT },
    schema: PullResponse,
  });
  if (!answer.ok) return { state: 'failed', refusal: answer };
  const page = answer.value;
  const taken = await withDatabase(
    async (db) =>
      await db.transaction('rw', [db.items, db.outbox, db.meta], async () => {
        const current = await readMeta(db, 'session');
        if (current === null || accountKey(current) !== accountKey(session)) return false;
        for (const item of page.items) await takeOver(db, session, item.itemId, item);
        if (page.reference !== null) {
          await writeMeta(db, 'reference', page.reference);
          await hearAgain(db);
        }
        await writeMeta(db, 'cursor', page.cursor);
        return true;
      }),
  );
  if (taken && page.reference !== null) await takeTeamAdapters(ports, page.reference.adapters);
  // A page that neither ends nor moves on would be asked for forever.
  const more = taken && page.more && page.cursor !== cursor;
  return { state: more ? 'more' : 'done', changed: taken && (page.items.length > 0 || page.reference !== null) };
};
