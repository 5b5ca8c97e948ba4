// Which operations become history. Nearly all do, in any order and from any machine, since history is append-only and most events commute;
// three things cannot be had twice: the claim of an item, an outcome by somebody who did not know of another agent's, and a lead's word on a text that
// waits for it. Reopening takes an outcome away and so asks the same as recording one.
import type { ErrorCode } from '../../contracts/errors.ts';
import type { Item } from '../../contracts/item.ts';
import type { Actor, Operation } from '../../contracts/item-event.ts';

/** `message` is English, says what to do, and holds nothing of the review. It may name the colleague, so it is shown and never logged. */
export type Acceptance = { accept: true } | { accept: false; status: 'conflict' | 'rejected'; code: ErrorCode; message: string };

const ACCEPTED: Acceptance = { accept: true };

/**
 * Whether `operation` by `by` may be appended to the item's history as it stands (`item` = the projection of all before it; null = none yet).
 * An operation that was applied before (`opId`) must be answered as a duplicate before this is asked.
 */
export function acceptOperation(item: Item | null, operation: Operation, by: Actor): Acceptance {
  if (item === null) {
    if (operation.kind === 'review.seen') return ACCEPTED;
    return rejected('not_found', 'This review is not known yet. Open it in the panel again, then repeat the step.');
  }
  if (operation.entityKey !== item.itemId) return rejected('bad_request', 'The operation belongs to another item.');
  switch (operation.kind) {
    case 'review.seen':
    case 'review.edited':
      return operation.payload.review.site === item.site
        ? ACCEPTED
        : rejected('bad_request', `The item belongs to the site ${item.site}, not ${operation.payload.review.site}.`);
    case 'item.claimed':
      return item.claimedBy === null || item.claimedBy.userId === by.userId
        ? ACCEPTED
        : conflict('claimed_by_other', `${item.claimedBy.name} is answering this review.`);
    case 'outcome.recorded':
    case 'item.reopened':
      return item.outcome === null || item.outcome.by.userId === by.userId || operation.baseVersion >= item.outcome.version
        ? ACCEPTED
        : conflict('already_handled', `${item.outcome.by.name} has handled this review already. Look at the outcome, then decide again.`);
    case 'approval.given':
    case 'approval.refused':
      return item.approval?.state === 'requested'
        ? ACCEPTED
        : conflict('already_handled', 'No reply of this review waits for approval any more. Look at it again.');
    default:
      return ACCEPTED;
  }
}

const conflict = (code: ErrorCode, message: string): Acceptance => ({ accept: false, status: 'conflict', code, message });
const rejected = (code: ErrorCode, message: string): Acceptance => ({ accept: false, status: 'rejected', code, message });
