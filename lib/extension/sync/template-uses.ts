// How earlier uses of templates ended, for the order of suggestions. Asked for a few times a day after a pull: it changes slowly, and a suggestion
// that is some hours behind does no harm.
import { TemplateUses } from '../../contracts/template-use.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { Session } from '../items/append.ts';
import type { Ports } from '../ports.ts';
import { accountKey } from '../session/account.ts';
import { ask } from './server.ts';

const EVERY_HOURS = 6;

/** A failure is nobody's concern: it is asked again after the next pull. */
export const pullTemplateUses = async (ports: Ports, session: Session, token: string): Promise<void> => {
  const known = await withDatabase(async (db) => await readMeta(db, 'templateUses'));
  const account = accountKey(session);
  const now = ports.now();
  const fresh =
    known !== null &&
    known.account === account &&
    Temporal.Instant.from(known.at).add({ hours: EVERY_HOURS }).epochMilliseconds > now.epochMilliseconds;
  if (fresh) return;
  const answer = await ask(ports, {
    serverUrl: session.serverUrl,
    token,
    method: 'GET',
    path: `/api/v1/workspaces/${session.workspaceId}/templates/use`,
    schema: TemplateUses,
  });
  if (!answer.ok) return;
  await withDatabase(async (db) => await writeMeta(db, 'templateUses', { account, at: now.toString(), uses: answer.value.uses }));
};
