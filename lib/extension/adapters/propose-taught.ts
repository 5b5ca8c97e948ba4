// What an agent taught is proposed to the team with the next exchange; a lead decides. Works here meanwhile.
import { z } from 'zod';
import { ERRORS } from '../../contracts/errors.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { Session } from '../items/append.ts';
import type { Ports } from '../ports.ts';
import { accountKey } from '../session/account.ts';
import { ask, type Refusal } from '../sync/server.ts';

/** Remembers to propose it. */
export const proposeLater = async (id: string): Promise<void> =>
  await withDatabase(
    async (db) =>
      await db.transaction('rw', db.meta, async () => {
        const ids = (await readMeta(db, 'unproposed')) ?? [];
        await writeMeta(db, 'unproposed', [...new Set([...ids, id])]);
      }),
  );

/** A refusal in the server's own words would be the same again, but for one of a moment or of a session that has ended. */
const isFinal = ({ ownWords, error: { code } }: Refusal): boolean => ownWords && !ERRORS[code].retryable && code !== 'not_signed_in';

/** Sends what waits; what fails is sent with the next exchange. Never throws. */
export const proposeTaught = async (ports: Ports, session: Session, token: string): Promise<void> => {
  const ids = (await withDatabase(async (db) => await readMeta(db, 'unproposed'))) ?? [];
  for (const id of ids) {
    const row = await withDatabase(async (db) => await db.adapters.get([id, 'taught']));
    // It waits for whoever taught it: another's name under it would be untrue, and another workspace is not its business.
    if (row?.by !== undefined && row.by !== accountKey(session)) continue;
    if (row !== undefined) {
      const path = `/api/v1/workspaces/${session.workspaceId}/adapters/taught`;
      const post = async (body: unknown) =>
        await ask(ports, { serverUrl: session.serverUrl, token, method: 'POST', path, body, schema: z.unknown() });
      const { adapter, counts } = row;
      let answer = await post(counts === undefined ? adapter : { adapter, counts });
      // An older server takes the adapter alone.
      if (!answer.ok && answer.ownWords && answer.error.code === 'bad_request' && counts !== undefined) answer = await post(adapter);
      if (!answer.ok && !isFinal(answer)) return;
    }
    await withDatabase(
      async (db) =>
        await db.transaction('rw', db.meta, async () => {
          const left = ((await readMeta(db, 'unproposed')) ?? []).filter((other) => other !== id);
          await writeMeta(db, 'unproposed', left);
        }),
    );
  }
};
