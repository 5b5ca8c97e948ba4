// What leads decided about sites that this agent taught, on whichever machine. Asked for once after every change of the team's own data, of which a
// decision is one: so it costs nothing in between.
import { OwnTaught } from '../../contracts/adapter-update.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { VidhukDatabase } from '../db/schema.ts';
import type { Session } from '../items/append.ts';
import type { Ports } from '../ports.ts';
import { ask } from '../sync/server.ts';

/** In the transaction that takes over what has changed. */
export const hearAgain = async (db: VidhukDatabase): Promise<void> => {
  const known = await readMeta(db, 'ownTaught');
  await writeMeta(db, 'ownTaught', { decided: known?.decided ?? [], asked: false });
};

/** What fails is asked again with the next exchange; an older server has no answer, and none is missed. Never throws. */
export const hearDecisions = async (ports: Ports, session: Session, token: string): Promise<void> => {
  const known = await withDatabase(async (db) => await readMeta(db, 'ownTaught'));
  if (known?.asked !== false) return;
  const path = `/api/v1/workspaces/${session.workspaceId}/adapters/taught`;
  const answer = await ask(ports, { serverUrl: session.serverUrl, token, method: 'GET', path, schema: OwnTaught });
  if (!answer.ok && !answer.ownWords) return;
  const decided = answer.ok ? answer.value.decided : known.decided;
  await withDatabase(async (db) => await writeMeta(db, 'ownTaught', { asked: true, decided }));
};
