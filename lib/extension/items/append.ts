// A change of an item: the item as the agent sees it and the outbox entry, in the one transaction that the caller has open.
// A change that the item's state does not take is an answer, not an exception, and leaves nothing behind.
import type { Item } from '../../contracts/item.ts';
import { type Actor, type EventKind, type EventPayload, Operation } from '../../contracts/item-event.ts';
import { acceptOperation } from '../../domain/item/accept.ts';
import { applyOperation } from '../../domain/item/project.ts';
import type { MetaRows, VidhukDatabase } from '../db/schema.ts';
import type { CommandError } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { accountKey } from '../session/account.ts';

export type Session = MetaRows['session'];
export type Change = { [K in EventKind]: { kind: K; payload: EventPayload<K> } }[EventKind];

/** The tables that a transaction around `appendChanges` must hold. */
export const changeTables = (db: VidhukDatabase) => [db.items, db.outbox, db.meta];

export const actorOf = (session: Session): Actor => ({ userId: session.userId, name: session.userName });

export type Appended = { ok: true; item: Item | null } | { ok: false; error: CommandError };

/** Appends in order; the first that is not accepted ends it, and the caller's transaction decides whether those before it stay. */
export const appendChanges = async (
  db: VidhukDatabase,
  ports: Pick<Ports, 'now' | 'newId'>,
  session: Session,
  itemId: string,
  changes: Change[],
): Promise<Appended> => {
  const row = await db.items.get(itemId);
  const by = actorOf(session);
  const at = ports.now().toString({ smallestUnit: 'millisecond' });
  let local = row?.local ?? null;
  const operations: Operation[] = [];
  for (const change of changes) {
    const operation = Operation.parse({
      opId: ports.newId(),
      kind: change.kind,
      entityKey: itemId,
      baseVersion: row?.server?.version ?? 0,
      payload: change.payload,
      at,
    });
    const verdict = acceptOperation(local, operation, by);
    if (!verdict.accept) return { ok: false, error: { code: verdict.code, detail: verdict.message } };
    local = applyOperation(local, operation, by);
    operations.push(operation);
  }
  if (local === null || operations.length === 0) return { ok: true, item: local };
  await db.items.put({ itemId, server: row?.server ?? null, local });
  await db.outbox.bulkAdd(
    operations.map((operation) => ({
      opId: operation.opId,
      entityKey: itemId,
      account: accountKey(session),
      operation,
      state: 'waiting' as const,
      attempts: 0,
      nextAttemptAt: at,
      lastError: null,
    })),
  );
  return { ok: true, item: local };
};
