// The current session with its token, if both are of the same account.
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { MetaRows } from '../db/schema.ts';
import type { Ports } from '../ports.ts';
import { accountKey } from './account.ts';

export type CurrentSession = { session: MetaRows['session'] | null; token: string | null };

/** `token` null with a session: it has expired or was lost; work goes on locally until the agent signs in again. */
export const readSession = async (ports: Pick<Ports, 'token'>): Promise<CurrentSession> => {
  const [session, stored] = await Promise.all([withDatabase(async (db) => await readMeta(db, 'session')), ports.token.read()]);
  return { session, token: session !== null && stored !== null && stored.account === accountKey(session) ? stored.token : null };
};
