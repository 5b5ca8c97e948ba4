// Push: each operation in one transaction of its own, applied once however often it arrives. What was refused or failed holds back the later operations
// of its own item in the same request, since they were made upon it; they are not answered and come again. It never stops the others.
// The actor is the session's person and the time of receipt is the server's; nothing in the payload can claim otherwise.
import { uuidv7 } from 'uuidv7';
import type { Item } from '../../lib/contracts/item.ts';
import { type Actor, Operation } from '../../lib/contracts/item-event.ts';
import { ItemId, Uuid } from '../../lib/contracts/primitives.ts';
import type { PushResult } from '../../lib/contracts/sync.ts';
import type { Role } from '../../lib/contracts/workspace.ts';
import { unapprovedBecause } from '../../lib/domain/decision/approval.ts';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { acceptOperation } from '../../lib/domain/item/accept.ts';
import { applyOperation } from '../../lib/domain/item/project.ts';
import { leftLate } from '../../lib/domain/sla/clock.ts';
import { restartedClock, withoutClock } from '../../lib/domain/sla/next-response.ts';
import { storedRules } from '../db/decisions.ts';
import { appliedOperations, findItem, loadForOperation, record } from '../db/items.ts';
import { roleOf } from '../db/members.ts';
import { allPolicies } from '../db/reference.ts';
import { inTransaction, type Scope, touchStore } from '../db/scope.ts';
import { isBadValue, isRetryable } from '../db/sql-state.ts';
import { raiseCounter } from '../db/workspaces.ts';
import { errorFields, type Log } from '../log.ts';
import { storableJson } from './storable-json.ts';

/** Two processes rarely meet in one row, and then once; five attempts are beyond what was ever seen. */
const ATTEMPTS = 5;

/** The answers in the order of the operations. One that is left out was not applied and may be sent again. `log` hears of failures, without contents. */
export const push = async (
  scope: Scope,
  operations: readonly unknown[],
  by: Actor,
  now: () => string,
  log: Pick<Log, 'error'>,
  role: Role = 'agent',
): Promise<PushResult[]> => {
  const read = operations.map(readOperation);
  const known = await appliedOperations(
    scope,
    read.flatMap((entry) => (entry.ok ? [entry.operation.opId] : [])),
  );
  const results: PushResult[] = [];
  const held = new Set<string>();
  let failure: unknown = null;
  for (const entry of read) {
    const key = entry.ok ? entry.operation.entityKey : entry.entityKey;
    if (key !== null && held.has(key)) continue;
    try {
      const result = entry.ok ? await answerTo(scope, entry.operation, known, by, now, role) : entry.result;
      results.push(result);
      if (key !== null && holdsBack(result)) held.add(key);
    } catch (error) {
      // Where the store is gone this throws: no operation's fault, and each of the others would wait for it in vain.
      await touchStore(scope);
      log.error({ kind: entry.ok ? entry.operation.kind : null, ...errorFields(error) }, 'operation failed');
      failure ??= error;
      if (key !== null) held.add(key);
    }
  }
  // Nothing could be said of any: the request failed, and its sender waits before it comes again.
  if (results.length === 0 && failure !== null) throw failure;
  return results;
};

/** As the sender's own outbox has it: a lost claim is no fault of the work after it. */
const holdsBack = ({ status, error }: PushResult): boolean =>
  status === 'rejected' || (status === 'conflict' && error?.code !== 'claimed_by_other');

const answerTo = async (
  scope: Scope,
  operation: Operation,
  known: Awaited<ReturnType<typeof appliedOperations>>,
  by: Actor,
  now: () => string,
  role: Role,
): Promise<PushResult> => {
  if (BY_SERVER.has(operation.kind))
    return refused(operation, 'rejected', 'forbidden', 'Only the server says this.', await findItem(scope, operation.entityKey));
  if (role === 'agent' && FOR_LEADS.has(operation.kind))
    return refused(operation, 'rejected', 'forbidden', 'Only a lead can say this of a reply.', await findItem(scope, operation.entityKey));
  return known.get(operation.opId)?.itemId === operation.entityKey
    ? await repeated(scope, operation)
    : await applyOnce(scope, operation, by, now(), role);
};

const BY_SERVER: ReadonlySet<Operation['kind']> = new Set<Operation['kind']>(['approval.missed', 'clock.missed', 'clock.restarted']);

/** Roles belong to the store, not to the item's history: that is why this is no rule of `acceptOperation`. */
const FOR_LEADS: ReadonlySet<Operation['kind']> = new Set<Operation['kind']>(['approval.given', 'approval.refused']);

type Read = { ok: true; operation: Operation } | { ok: false; entityKey: string | null; result: PushResult };

const readOperation = (raw: unknown): Read => {
  const clean = storableJson(raw);
  const parsed = Operation.safeParse(clean);
  if (parsed.success) return { ok: true, operation: parsed.data };
  const id = Uuid.safeParse(typeof clean === 'object' && clean !== null && 'opId' in clean ? clean.opId : null);
  const key = ItemId.safeParse(typeof clean === 'object' && clean !== null && 'entityKey' in clean ? clean.entityKey : null);
  // Paths and codes only: zod's sentences may quote what was sent.
  const places = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'operation'}: ${issue.code}`);
  return {
    ok: false,
    entityKey: key.success ? key.data : null,
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

const applyOnce = async (scope: Scope, sent: Operation, by: Actor, receivedAt: string, role: Role): Promise<PushResult> => {
  const operation = spokenAs(role, notLaterThan(sent, receivedAt));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(scope, (tx) => decide(tx, operation, by, receivedAt, role));
    } catch (error) {
      if (error instanceof NothingToWrite) return error.result;
      if (isRetryable(error) && attempt < ATTEMPTS) continue;
      if (isBadValue(error))
        return refused(operation, 'rejected', 'bad_request', 'The operation holds a value that cannot be stored.', null);
      throw error;
    }
  }
};

const decide = async (tx: Scope, operation: Operation, by: Actor, receivedAt: string, role: Role): Promise<PushResult> => {
  // First: from here on this workspace's changes stand in line behind this transaction.
  const seq = await raiseCounter(tx);
  const { appliedTo, item: stored } = await loadForOperation(tx, operation.opId, operation.entityKey);
  if (appliedTo !== null) {
    throw new NothingToWrite(
      appliedTo === operation.entityKey
        ? { opId: operation.opId, status: 'duplicate', error: null, item: stored }
        : refused(operation, 'rejected', 'bad_request', 'This opId was used for another item.', stored),
    );
  }
  const freed = stored === null ? null : await freedOfLeaver(tx, stored, operation);
  const item = freed?.item ?? stored;
  const decision = acceptOperation(item, operation, by);
  if (!decision.accept) throw new NothingToWrite(refused(operation, decision.status, decision.code, decision.message, item));
  if (freed !== null) await record(tx, { ...freed, receivedAt, seq });
  const next = applyOperation(item, operation, by);
  await record(tx, { operation, item: next, by, receivedAt, seq });
  const missed = item === null ? null : ((await missedWord(tx, item, operation, role)) ?? missedTime(item, next, operation));
  let known = next;
  for (const said of [...(missed === null ? [] : [missed]), ...(await restarted(tx, next, operation))]) {
    known = applyOperation(known, said, by);
    await record(tx, { operation: said, item: known, by, receivedAt, seq });
  }
  return { opId: operation.opId, status: 'applied', error: null, item: known };
};

/**
 * Whoever is no longer in the team holds nothing against a colleague who takes the review: it is let go in the leaver's name first, so that the history
 * tells the same. Null where nobody is in the way, or a member is.
 */
const freedOfLeaver = async (tx: Scope, item: Item, { kind, entityKey, at }: Operation) => {
  const holder = item.claimedBy;
  if (kind !== 'item.claimed' || holder === null || (await roleOf(tx, holder.userId)) !== null) return null;
  const operation: Operation = { opId: uuidv7(), kind: 'item.released', entityKey, baseVersion: item.version, at, payload: {} };
  return { operation, item: applyOperation(item, operation, holder), by: holder };
};

/**
 * A text that needed a lead's word and went out without it. What an agent's machine says happened has happened, perhaps offline and under earlier
 * settings: refusing the event would only lose it. It is kept, and beside it stands that the word was missing.
 */
const missedWord = async (tx: Scope, item: Item, { kind, payload, entityKey, at }: Operation, role: Role): Promise<Operation | null> => {
  if (kind !== 'reply.inserted' && kind !== 'reply.copied') return null;
  const { text } = payload;
  const rules = (await storedRules(tx)) ?? DEFAULT_DECISION_RULES;
  const why = unapprovedBecause(item, text, role, rules);
  return why === null
    ? null
    : { opId: uuidv7(), kind: 'approval.missed', entityKey, baseVersion: item.version, at, payload: { text, why } };
};

/** The clock was stopped by a decision when the time to answer was over: the trail keeps that, once. */
const missedTime = (before: Item, after: Item, { kind, entityKey, at }: Operation): Operation | null => {
  const due = after.policy?.due ?? null;
  if (kind !== 'outcome.recorded' || after.policy === null || due === null) return null;
  if (leftLate(after) !== 'late' || leftLate(before) === 'late') return null;
  return { opId: uuidv7(), kind: 'clock.missed', entityKey, baseVersion: after.version, at, payload: { rule: after.policy.rule, due } };
};

/** The author wrote again after our reply: a next one is due. Told with whichever event makes that known, by the policy version that is frozen on the item. */
const restarted = async (tx: Scope, item: Item, { entityKey, at }: Operation): Promise<Operation[]> => {
  const rounds = withoutClock(item);
  if (rounds.length === 0) return [];
  const policy = (await allPolicies(tx)).find((one) => one.policyId === item.policy?.policyId && one.version === item.policy.policyVersion);
  return rounds.flatMap((round) => {
    const payload = restartedClock(item, round, policy ?? null);
    return payload === null
      ? []
      : [{ opId: uuidv7(), kind: 'clock.restarted' as const, entityKey, baseVersion: item.version, at, payload }];
  });
};

const refused = (
  operation: Operation,
  status: 'conflict' | 'rejected',
  code: NonNullable<PushResult['error']>['code'],
  message: string,
  item: PushResult['item'],
): PushResult => ({ opId: operation.opId, status, error: { code, message: message.slice(0, 1_000) }, item });

/** Whose word on the risks is a lead's the server knows best: a machine may say more than its person may, or know an earlier role. */
const spokenAs = (role: Role, operation: Operation): Operation => {
  if (operation.kind !== 'risk.set') return operation;
  const { lead: _, ...said } = operation.payload;
  return { ...operation, payload: role === 'agent' ? said : { ...said, lead: true } };
};

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
    case 'reply.changed':
      return { ...operation, at, payload: { ...operation.payload, seenAt: clamp(operation.payload.seenAt) } };
    case 'reply.removed':
      return { ...operation, at, payload: { ...operation.payload, seenAt: clamp(operation.payload.seenAt) } };
    case 'reply.posted':
      return { ...operation, at, payload: { ...operation.payload, seenAt: clamp(operation.payload.seenAt) } };
    case 'reply.state':
      return { ...operation, at, payload: { ...operation.payload, seenAt: clamp(operation.payload.seenAt) } };
    case 'review.deleted':
      return { ...operation, at, payload: { ...operation.payload, seenAt: clamp(operation.payload.seenAt) } };
    case 'reply.unneeded':
      return { ...operation, at, payload: { ...operation.payload, upon: clamp(operation.payload.upon) } };
    case 'review.returned':
      return { ...operation, at, payload: { ...operation.payload, seenAt: clamp(operation.payload.seenAt) } };
    default:
      return { ...operation, at };
  }
};
