// What leads decided about sites that this agent taught, on whichever machine. Asked for once after every change of the team's own data, of which a
// decision is one: so it costs nothing in between.
import { OwnTaught } from '../../contracts/adapter-update.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { VidhukDatabase } from '../db/schema.ts';
import type { Session } from '../items/append.ts';
import type { Ports } from '../ports.ts';
import { accountKey } from '../session/account.ts';
import { ask } from '../sync/server.ts';

/** In the transaction that takes over what has changed. */
export const hearAgain = async (db: VidhukDatabase): Promise<void> => {
  const known = await readMeta(db, 'ownTaught');
  await writeMeta(db, 'ownTaught', { decided: known?.decided ?? [], asked: false });
};

/** What fails is asked again with the next exchange; an older server has no answer, and none is missed. Never throws. */
export const hearDecisions = async (ports: Ports, session: Session, token: string): Promise<void> => {
  const asked = await withDatabase(async (db) => (await readMeta(db, 'ownTaught'))?.asked);
  if (asked !== false) return;
  const path = `/api/v1/workspaces/${session.workspaceId}/adapters/taught`;
  const answer = await ask(ports, { serverUrl: session.serverUrl, token, method: 'GET', path, schema: OwnTaught });
  if (!answer.ok && !(answer.ownWords && answer.error.code === 'not_found')) return;
  await withDatabase(
    async (db) =>
      await db.transaction('rw', db.meta, async () => {
        const [current, known] = [await readMeta(db, 'session'), await readMeta(db, 'ownTaught')];
        // Another agent may have signed in meanwhile: what was decided of the first one's sites is none of theirs.
        if (current === null || accountKey(current) !== accountKey(session)) return;
        await writeMeta(db, 'ownTaught', { asked: true, decided: answer.ok ? answer.value.decided : (known?.decided ?? []) });
      }),
  );
};
