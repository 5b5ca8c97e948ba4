// Push: each operation in one transaction of its own, applied once however often it arrives. One broken operation never stops the others.
// The actor is the session's person and the time of receipt is the server's; nothing in the payload can claim otherwise.
import { type Actor, Operation } from '../../lib/contracts/item-event.ts';
import { Uuid } from '../../lib/contracts/primitives.ts';
import type { PushResult } from '../../lib/contracts/sync.ts';
import { acceptOperation } from '../../lib/domain/item/accept.ts';
import { applyOperation } from '../../lib/domain/item/project.ts';
import { appliedOperations, findItem, loadForOperation, record } from '../db/items.ts';
import { inTransaction, type Scope } from '../db/scope.ts';
import { isBadValue, isRetryable } from '../db/sql-state.ts';
import { raiseCounter } from '../db/workspaces.ts';
import { storableJson } from './storable-json.ts';

/** Two processes rarely meet in one row, and then once; five attempts are beyond what was ever seen. */
const ATTEMPTS = 5;

export const push = async (scope: Scope, operations: readonly unknown[], by: Actor, now: () => string): Promise<PushResult[]> => {
  const read = operations.map(readOperation);
  const known = await appliedOperations(
    scope,
    read.flatMap((entry) => (entry.ok ? [entry.operation.opId] : [])),
  );
  const results: PushResult[] = [];
  for (const entry of read) {
    if (!entry.ok) results.push(entry.result);
    else if (known.get(entry.operation.opId)?.itemId === entry.operation.entityKey) results.push(await repeated(scope, entry.operation));
    else results.push(await applyOnce(scope, entry.operation, by, now()));
  }
  return results;
};

type Read = { ok: true; operation: Operation } | { ok: false; result: PushResult };

const readOperation = (raw: unknown): Read => {
  const clean = storableJson(raw);
  const parsed = Operation.safeParse(clean);
  if (parsed.success) return { ok: true, operation: parsed.data };
  const id = Uuid.safeParse(typeof clean === 'object' && clean !== null && 'opId' in clean ? clean.opId : null);
  // Paths and codes only: zod's sentences may quote what was sent.
  const places = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'operation'}: ${issue.code}`);
  return {
    ok: false,
    result: {
      opId: id.success ? id.data : null,
      status: 'rejected',
      error: { code: 'bad_request', message: `The operation is not of a known shape. ${places.join('; ')}`.slice(0, 1_000) },
      item: null,
    },
  };
};

const repeated = async (scope: Scope, operation: Operation): Promise<PushResult> => ({
  opId: operation.opId,
  status: 'duplicate',
  error: null,
  item: await findItem(scope, operation.entityKey),
});

/** Leaves the transaction without writing anything: the counter goes back to where it was. */
class NothingToWrite extends Error {
  readonly result: PushResult;
  constructor(result: PushResult) {
    super('nothing to write');
    this.result = result;
  }
}

const applyOnce = async (scope: Scope, sent: Operation, by: Actor, receivedAt: string): Promise<PushResult> => {
  const operation = notLaterThan(sent, receivedAt);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(scope, (tx) => decide(tx, operation, by, receivedAt));
    } catch (error) {
      if (error instanceof NothingToWrite) return error.result;
      if (isRetryable(error) && attempt < ATTEMPTS) continue;
      if (isBadValue(error))
        return refused(operation, 'rejected', 'bad_request', 'The operation holds a value that cannot be stored.', null);
      throw error;
    }
  }
};

const decide = async (tx: Scope, operation: Operation, by: Actor, receivedAt: string): Promise<PushResult> => {
  // First: from here on this workspace's changes stand in line behind this transaction.
  const seq = await raiseCounter(tx);
  const { appliedTo, item } = await loadForOperation(tx, operation.opId, operation.entityKey);
  if (appliedTo !== null) {
    throw new NothingToWrite(
      appliedTo === operation.entityKey
        ? { opId: operation.opId, status: 'duplicate', error: null, item }
        : refused(operation, 'rejected', 'bad_request', 'This opId was used for another item.', item),
    );
  }
  const decision = acceptOperation(item, operation, by);
  if (!decision.accept) throw new NothingToWrite(refused(operation, decision.status, decision.code, decision.message, item));
  const next = applyOperation(item, operation, by);
  await record(tx, { operation, item: next, by, receivedAt, seq });
  return { opId: operation.opId, status: 'applied', error: null, item: next };
};

const refused = (
  operation: Operation,
  status: 'conflict' | 'rejected',
  code: NonNullable<PushResult['error']>['code'],
  message: string,
  item: PushResult['item'],
): PushResult => ({ opId: operation.opId, status, error: { code, message: message.slice(0, 1_000) }, item });

/**
 * A sender's clock may run ahead; nothing happened after it was received. Instants are brought to UTC on the way.
 * Clocks that run behind cannot be told from work done offline: `receivedAt` stands beside `at` in the history.
 */
const notLaterThan = (operation: Operation, receivedAt: string): Operation => {
  const clamp = (instant: string): string => new Date(Math.min(Date.parse(instant), Date.parse(receivedAt))).toISOString();
  const at = clamp(operation.at);
  switch (operation.kind) {
    case 'review.seen':
      return { ...operation, at, payload: { ...operation.payload, firstSeenAt: clamp(operation.payload.firstSeenAt) } };
    case 'reply.posted':
      return { ...operation, at, payload: { ...operation.payload, seenAt: clamp(operation.payload.seenAt) } };
    default:
      return { ...operation, at };
  }
};
