// One exchange with the server: push all that may go, then pull. Only one runs at a time in the whole extension, and of those who ask meanwhile
// one waits to run after it, so that a change made during the last request is not left lying until the next alarm.
import { wakened } from '../../domain/outbox/next-batch.ts';
import { hearDecisions } from '../adapters/hear-decisions.ts';
import { proposeTaught } from '../adapters/propose-taught.ts';
import { sendChecks } from '../adapters/send-checks.ts';
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { Session } from '../items/append.ts';
import type { Ports } from '../ports.ts';
import { accountKey } from '../session/account.ts';
import { readSession } from '../session/read-session.ts';
import { noteFailure, noteSync } from './failure.ts';
import { pullPage } from './pull.ts';
import { pushBatch } from './push.ts';
import { refusal } from './server.ts';
import { pullTemplateUses } from './template-uses.ts';

/** `asked` by the agent and `online` do not wait for the back-off (but do for a Retry-After); `updated` frees what an old version could not send. */
export type SyncReason = 'enqueue' | 'alarm' | 'start' | 'asked' | 'online' | 'updated';

/** Bounds one run: 100 x 50 operations, 100 x 200 items. The next trigger goes on from there. */
const ROUNDS_MAX = 100;

/** True where items or reference data changed. */
export const runSync = async (ports: Ports, reason: SyncReason): Promise<boolean> => {
  // Whoever holds `next` is about to run and will see what has just been enqueued.
  let release: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    release = resolve;
  });
  const outcome = Promise.withResolvers<boolean>();
  const waiting = await ports.lock.ifFree('vidhuk.sync.next', async () => {
    const run = ports.lock.wait('vidhuk.sync', async () => {
      release();
      return await exchange(ports, reason);
    });
    run.then(outcome.resolve, outcome.reject);
    // What went wrong is told by `outcome`; here only that it is over counts.
    await Promise.race([started, run.catch(() => undefined)]);
    return true;
  });
  return waiting === null ? false : await outcome.promise;
};

const exchange = async (ports: Ports, reason: SyncReason): Promise<boolean> => {
  const { session, token } = await readSession(ports);
  if (session === null) return false;
  if (token === null) {
    await noteSync(session, { lastError: { code: 'not_signed_in', detail: null } });
    return false;
  }
  const asked = reason === 'asked' || reason === 'online' || reason === 'updated' ? reason : null;
  if (asked !== null) await wakeUp(ports, session, asked);
  if (!(await mayAsk(ports))) return false;
  if (!ports.online()) {
    // No attempt is made, so none is counted: the back-off must not grow while the machine knows that there is no network.
    await noteSync(session, { lastError: { code: 'unreachable', detail: null } });
    return false;
  }
  let changed = false;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const pushed = await pushBatch(ports, session, token);
    if (pushed.state === 'failed') {
      await noteFailure(ports, session, pushed.refusal ?? refusal(pushed.error.code, 200, pushed.error.detail));
      return changed;
    }
    if (pushed.state === 'empty') break;
    changed = true;
  }
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const pulled = await pullPage(ports, session, token);
    if (pulled.state === 'failed') {
      await noteFailure(ports, session, pulled.refusal);
      return changed;
    }
    changed ||= pulled.changed;
    if (pulled.state === 'done') break;
  }
  await sendChecks(ports, session, token);
  await proposeTaught(ports, session, token);
  await hearDecisions(ports, session, token);
  await pullTemplateUses(ports, session, token);
  await noteSync(session, { lastSuccessAt: ports.now().toString({ smallestUnit: 'millisecond' }), lastError: null, retryAt: null });
  return changed;
};

const mayAsk = async (ports: Ports): Promise<boolean> => {
  const retryAt = (await withDatabase(async (db) => await readMeta(db, 'sync')))?.retryAt ?? null;
  return retryAt === null || Date.parse(retryAt) <= ports.now().epochMilliseconds;
};

const wakeUp = async (ports: Ports, session: Session, reason: 'asked' | 'online' | 'updated'): Promise<void> => {
  const account = accountKey(session);
  await withDatabase(
    async (db) =>
      await db.transaction('rw', db.outbox, async () => {
        const rows = await db.outbox.filter((row) => row.account === account).toArray();
        await db.outbox.bulkPut(rows.map((row) => wakened(row, ports.now().epochMilliseconds, reason)));
      }),
  );
};
