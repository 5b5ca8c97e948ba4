// Sends to the team's server what adapters found of themselves on this machine's pages (`site-checks.ts`), with each exchange.

import { z } from 'zod';
import type { SiteCheck } from '../../contracts/adapter-update.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { MetaRows } from '../db/schema.ts';
import type { Session } from '../items/append.ts';
import type { Ports } from '../ports.ts';
import { ask } from '../sync/server.ts';

const waiting = (checks: MetaRows['siteChecks']): [string, SiteCheck][] =>
  Object.entries(checks).flatMap(([name, { check, sentAt }]): [string, SiteCheck][] => (sentAt === null ? [[name, check]] : []));

/** Sends what waits; what fails is sent with the next exchange. Never throws. */
export const sendChecks = async (ports: Ports, session: Session, token: string): Promise<void> => {
  const checks = (await withDatabase(async (db) => await readMeta(db, 'siteChecks'))) ?? {};
  for (const [name, check] of waiting(checks)) {
    const path = `/api/v1/workspaces/${session.workspaceId}/adapters/checks`;
    const answer = await ask(ports, { serverUrl: session.serverUrl, token, method: 'POST', path, body: check, schema: z.unknown() });
    // A server that refuses it in its own words would refuse it again.
    if (!answer.ok && !(answer.ownWords && answer.error.code === 'bad_request')) return;
    const sentAt = ports.now().toString({ smallestUnit: 'millisecond' });
    await withDatabase(
      async (db) =>
        await db.transaction('rw', db.meta, async () => {
          await writeMeta(db, 'siteChecks', { ...(await readMeta(db, 'siteChecks')), [name]: { check, sentAt } });
        }),
    );
  }
};
