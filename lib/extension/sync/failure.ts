// What a failed request means for the session and for what the panel shows of the connection.
import { retryAfterMs } from '../../domain/outbox/back-off.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { MetaRows } from '../db/schema.ts';
import type { Session } from '../items/append.ts';
import type { CommandError } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { accountKey } from '../session/account.ts';
import type { Refusal } from './server.ts';

/** Records the failure, honours Retry-After, and ends the session where the server itself says that it has ended. */
export const noteFailure = async (ports: Ports, session: Session, answer: Refusal): Promise<void> => {
  const now = ports.now();
  const waitMs = retryAfterMs(answer.retryAfter, now.epochMilliseconds);
  const retryAt = waitMs === null ? null : now.add({ milliseconds: waitMs }).toString({ smallestUnit: 'millisecond' });
  if (answer.ownWords && answer.error.code === 'not_signed_in') await dropToken(ports, session);
  await noteSync(session, { lastError: shown(answer), retryAt });
};

/** Session, drafts and outbox stay: the same agent signs in again and goes on. */
const dropToken = async (ports: Ports, session: Session): Promise<void> => {
  const stored = await ports.token.read();
  if (stored?.account === accountKey(session)) await ports.token.remove();
};

/** `not_signed_in` stands for an ended session, so only the server itself may say it. */
const shown = (answer: Refusal): CommandError =>
  answer.error.code === 'not_signed_in' && !answer.ownWords ? { code: 'not_vidhuk', detail: null } : answer.error;

const NO_SYNC_YET: MetaRows['sync'] = { lastSuccessAt: null, lastError: null, retryAt: null };

/** Changes the named parts of the connection's state, unless somebody else has signed in meanwhile. */
export const noteSync = async (session: Session, news: Partial<MetaRows['sync']>): Promise<void> => {
  await withDatabase(
    async (db) =>
      await db.transaction('rw', db.meta, async () => {
        const current = await readMeta(db, 'session');
        if (current === null || accountKey(current) !== accountKey(session)) return;
        await writeMeta(db, 'sync', { ...NO_SYNC_YET, ...(await readMeta(db, 'sync')), ...news });
      }),
  );
};
