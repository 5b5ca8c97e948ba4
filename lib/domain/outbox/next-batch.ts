// Which operations go next. In the order in which they were made, never one before an earlier one of the same item: a blocked or waiting operation holds
// back its own item and nobody else's.
import type { ErrorCode } from '../../contracts/errors.ts';
import { PUSH_MAX } from '../../contracts/sync.ts';
import type { OutboxError, OutboxState } from './machine.ts';

export type QueuedRow = {
  seq: number;
  entityKey: string;
  state: OutboxState;
  nextAttemptAt: string;
  lastError: OutboxError | null;
};

/** A batch was refused with one of these: whose fault it was shows when each is sent alone (`machine.ts`). */
const SENT_ALONE: ReadonlySet<ErrorCode> = new Set([
  'bad_request',
  'conflict',
  'claimed_by_other',
  'already_handled',
  'invitation_used',
  'too_large',
  // After the back-off: a server that fails at one operation takes the others.
  'internal',
]);

/** At most `PUSH_MAX` rows that may be sent at `nowMs` (milliseconds since the epoch), by `seq`. Empty where nothing may be sent now. */
export function nextBatch<Row extends QueuedRow>(rows: readonly Row[], nowMs: number): Row[] {
  const held = new Set<string>();
  const batch: Row[] = [];
  for (const row of inOrder(rows)) {
    if (held.has(row.entityKey)) continue;
    if (row.state === 'blocked' || Date.parse(row.nextAttemptAt) > nowMs) {
      held.add(row.entityKey);
      continue;
    }
    if (isSentAlone(row)) {
      if (batch.length === 0) return [row];
      // It goes first in a request of its own; what follows of its item waits behind it.
      held.add(row.entityKey);
      continue;
    }
    batch.push(row);
    if (batch.length === PUSH_MAX) break;
  }
  return batch;
}

/** When `nextBatch` will have something: milliseconds since the epoch, `nowMs` where it has now, null where only the agent can free the queue. */
export function nextAttemptMs(rows: readonly QueuedRow[], nowMs: number): number | null {
  const seen = new Set<string>();
  let soonest: number | null = null;
  for (const row of inOrder(rows)) {
    if (seen.has(row.entityKey)) continue;
    seen.add(row.entityKey);
    if (row.state === 'blocked') continue;
    const at = Math.max(Date.parse(row.nextAttemptAt), nowMs);
    soonest = soonest === null ? at : Math.min(soonest, at);
  }
  return soonest;
}

/**
 * The row after a sign-in, a return of the network or the agent's "send now": a waiting one may go at once; a blocked one stays blocked,
 * but for `protocol_mismatch`, which an update of the extension mends (`updated`).
 */
export function wakened<Row extends QueuedRow>(row: Row, nowMs: number, reason: 'signed_in' | 'online' | 'asked' | 'updated'): Row {
  const mended = reason === 'updated' && row.state === 'blocked' && row.lastError?.code === 'protocol_mismatch';
  if (row.state === 'blocked' && !mended) return row;
  return { ...row, state: 'waiting', nextAttemptAt: new Date(nowMs).toISOString() };
}

const isSentAlone = (row: QueuedRow): boolean => row.lastError !== null && SENT_ALONE.has(row.lastError.code);

const inOrder = <Row extends QueuedRow>(rows: readonly Row[]): Row[] => [...rows].sort((a, b) => a.seq - b.seq);
