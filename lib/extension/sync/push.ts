// Sends what waits in the outbox, oldest first. An operation leaves the outbox only when the server says that it has it; whatever else comes back,
// or does not, the outbox machine of the domain decides.
import { KNOWS_FURTHER, KNOWS_RISKS, PROTOCOL_VERSION, PushResponse, type PushResult } from '../../contracts/sync.ts';
import type { Answer } from '../../domain/outbox/answer.ts';
import { afterAnswer } from '../../domain/outbox/machine.ts';
import { nextBatch } from '../../domain/outbox/next-batch.ts';
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { OutboxRow, VidhukDatabase } from '../db/schema.ts';
import type { Session } from '../items/append.ts';
import { takeOver } from '../items/rebase.ts';
import type { CommandError } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { accountKey } from '../session/account.ts';
import { ask, type Refusal } from './server.ts';

/** Texts of 50 operations can be long; a request of this size still passes the proxies that teams have. The first operation always goes. */
const BATCH_BYTES_MAX = 512 * 1024;

export type Pushed = { state: 'empty' } | { state: 'more' } | { state: 'failed'; error: CommandError; refusal: Refusal | null };

/** One request. `more`: something was settled, so the next batch may go at once. */
export const pushBatch = async (ports: Ports, session: Session, token: string): Promise<Pushed> => {
  const account = accountKey(session);
  const rows = await withDatabase(async (db) => await db.outbox.filter((row) => row.account === account).toArray());
  const batch = withinSize(nextBatch(rows, ports.now().epochMilliseconds));
  if (batch.length === 0) return { state: 'empty' };
  const answer = await ask(ports, {
    serverUrl: session.serverUrl,
    token,
    method: 'POST',
    path: `/api/v1/workspaces/${session.workspaceId}/sync/push`,
    headers: { ...KNOWS_RISKS, ...KNOWS_FURTHER },
    body: { protocol: PROTOCOL_VERSION, operations: batch.map((row) => row.operation) },
    schema: PushResponse,
  });
  if (!answer.ok) {
    const said = answerOf(answer, batch.length);
    const before = await settle(ports, session, batch, () => said);
    // A batch refused as a whole for what may be one operation's fault: the next ones go one by one.
    return before.mayGoOn && answer.ownWords ? { state: 'more' } : { state: 'failed', error: answer.error, refusal: answer };
  }
  const results = new Map(answer.value.results.map((result) => [result.opId, result]));
  const items = new Map(
    answer.value.results.flatMap((result) => (result.item === null ? [] : [[result.item.itemId, result.item] as const])),
  );
  const told = new Set<string>();
  const settled = await settle(ports, session, batch, (row) => answerAbout(row, results, told), items);
  if (settled.removed + settled.blocked > 0) return { state: 'more' };
  return { state: 'failed', error: { code: 'not_vidhuk', detail: null }, refusal: null };
};

const withinSize = (rows: OutboxRow[]): OutboxRow[] => {
  let bytes = 0;
  const end = rows.findIndex((row, index) => {
    // UTF-16 length times three is never less than the UTF-8 size.
    bytes += JSON.stringify(row.operation).length * 3;
    return index > 0 && bytes > BATCH_BYTES_MAX;
  });
  return end === -1 ? rows : rows.slice(0, end);
};

/** Only what the server itself says, or what every proxy means alike, counts as an answer about operations. */
const answerOf = (refusal: Refusal, batchSize: number): Answer => {
  const { status, error, retryAfter } = refusal;
  if (refusal.ownWords) return { kind: 'http', status, code: error.code, message: error.detail, retryAfter, batchSize };
  if (status === 429 || status >= 500 || status === 413) return { kind: 'http', status, code: null, message: null, retryAfter, batchSize };
  return { kind: 'unreachable', message: error.detail };
};

/**
 * What the answer says of a row; null where it says nothing, because an earlier one of its item was refused or failed: it waits behind that one.
 * `told` collects the items of which the answer has spoken so. The first of an item that is left out failed on the server while others went through;
 * where all are left out, the answer is somebody else's.
 */
const answerAbout = (row: OutboxRow, results: Map<string | null, PushResult>, told: Set<string>): Answer | null => {
  const result = results.get(row.opId);
  if (result !== undefined) {
    if (result.status === 'rejected' || result.status === 'conflict') told.add(row.entityKey);
    return { kind: 'result', status: result.status, error: result.error };
  }
  if (told.has(row.entityKey)) return null;
  told.add(row.entityKey);
  return results.size === 0
    ? { kind: 'unreachable', message: null }
    : { kind: 'http', status: 500, code: 'internal', message: null, retryAfter: null, batchSize: 1 };
};

type Settled = { removed: number; blocked: number; mayGoOn: boolean };

const settle = async (
  ports: Ports,
  session: Session,
  batch: OutboxRow[],
  answerFor: (row: OutboxRow) => Answer | null,
  heard: Map<string, NonNullable<PushResult['item']>> = new Map(),
): Promise<Settled> => {
  const nowMs = ports.now().epochMilliseconds;
  const random = ports.random();
  return await withDatabase(
    async (db) =>
      await db.transaction('rw', [db.outbox, db.items, db.meta], async () => {
        const settled: Settled = { removed: 0, blocked: 0, mayGoOn: false };
        for (const row of batch) {
          const answer = answerFor(row);
          if (answer === null) continue;
          const next = afterAnswer(row, answer, nowMs, random);
          if (next.action === 'remove') {
            await db.outbox.delete(row.seq);
            settled.removed += 1;
            continue;
          }
          const { state, attempts, nextAttemptAt, lastError } = next;
          // Updates nothing where the row is gone: the agent may have discarded it meanwhile.
          await db.outbox.update(row.seq, { state, attempts, nextAttemptAt, lastError });
          if (state === 'blocked') settled.blocked += 1;
          if (state === 'blocked' || Date.parse(nextAttemptAt) <= nowMs) settled.mayGoOn = true;
        }
        await rebaseItems(db, session, new Set(batch.map((row) => row.entityKey)), heard);
        return settled;
      }),
  );
};

const rebaseItems = async (
  db: VidhukDatabase,
  session: Session,
  itemIds: Set<string>,
  heard: Map<string, NonNullable<PushResult['item']>>,
): Promise<void> => {
  const current = await readMeta(db, 'session');
  // Somebody else signed in while the request was under way: these tables are theirs now.
  if (current === null || accountKey(current) !== accountKey(session)) return;
  for (const itemId of itemIds) await takeOver(db, session, itemId, heard.get(itemId) ?? null);
};
