// The agent's own templates: saved on the server, which gives them to nobody else, and at once on this machine.
import { Templates } from '../../contracts/reference.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { PanelCommands, Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { done, failed } from '../result.ts';
import { accountKey } from '../session/account.ts';
import { readSession } from '../session/read-session.ts';
import { noteFailure } from '../sync/failure.ts';
import { ask } from '../sync/server.ts';

export const keepTemplate = async (ports: Ports, { template }: PanelCommands['template.keep']['request']): Promise<Result<null>> => {
  const { session, token } = await readSession(ports);
  if (session === null || token === null) return failed('not_signed_in');
  if (!ports.online()) return failed('unreachable');
  const answer = await ask(ports, {
    serverUrl: session.serverUrl,
    token,
    method: 'PUT',
    path: `/api/v1/workspaces/${session.workspaceId}/templates/own`,
    body: { templates: [template] },
    schema: Templates,
  });
  if (!answer.ok) {
    if (answer.ownWords && answer.error.code === 'not_signed_in') await noteFailure(ports, session, answer);
    return { ok: false, error: answer.error };
  }
  await withDatabase(
    async (db) =>
      await db.transaction('rw', db.meta, async () => {
        const [reference, current] = await Promise.all([readMeta(db, 'reference'), readMeta(db, 'session')]);
        // Somebody else may have signed in meanwhile: what is one agent's own does not stay behind for the next.
        if (reference === null || current === null || accountKey(current) !== accountKey(session)) return;
        const shared = reference.templates.filter((one) => one.personal !== true);
        await writeMeta(db, 'reference', { ...reference, templates: [...shared, ...answer.value.templates] });
      }),
  );
  return done;
};
