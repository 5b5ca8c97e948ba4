// The status of an item after each event, as full tables: no pair of status and event is left to chance.
// `inserted` says that our text stood in the reply box; only a reply read from the page makes `posted`.
// What somebody only says of it makes `marked`. An author who changes an answered review takes no status away: that it waits again is told by `rounds.ts`.
import type { Item, ItemStatus } from '../../contracts/item.ts';
import type { EventKind, EventPayload } from '../../contracts/item-event.ts';

/** `by_outcome`: the outcome that was recorded. `by_reply`: see `REPLY_HANDLES`. `by_marks`: what is left of them, see `marked.ts`. */
export type NextStatus = ItemStatus | 'by_outcome' | 'by_reply' | 'by_marks';

const staying = (status: ItemStatus) =>
  ({
    'review.seen': status,
    'review.edited': status,
    'review.deleted': status,
    'review.returned': status,
    'item.claimed': status,
    'item.released': status,
    'category.set': status,
    'risk.set': status,
    'contact.linked': status,
    'contact.unlinked': status,
    'template.chosen': status,
    'policy.applied': status,
    'reply.inserted': status,
    'reply.copied': status,
    'reply.posted': 'by_reply',
    'reply.marked': status,
    'reply.unmarked': status,
    'reply.changed': status,
    'reply.removed': status,
    'reply.state': status,
    'reply.unneeded': status,
    'outcome.recorded': 'by_outcome',
    'item.reopened': 'open',
    'promise.made': status,
    'promise.closed': status,
    'decision.recorded': status,
    'statement.linked': status,
    'approval.requested': status,
    'approval.given': status,
    'approval.refused': status,
    'approval.missed': status,
    'clock.missed': status,
    'clock.restarted': status,
  }) as const satisfies Record<EventKind, NextStatus>;

/** An insertion undoes no decision: `do_not_engage`, `escalated` and `waiting_for_customer` hold until a reply is seen or somebody reopens. */
export const STATUS_AFTER: Record<ItemStatus, Record<EventKind, NextStatus>> = {
  open: { ...staying('open'), 'reply.inserted': 'inserted', 'reply.marked': 'marked' },
  // The text went to the clipboard instead: whether it still stands in the box is no longer known.
  inserted: { ...staying('inserted'), 'reply.copied': 'open', 'reply.marked': 'marked' },
  posted: staying('posted'),
  marked: { ...staying('marked'), 'reply.unmarked': 'by_marks' },
  do_not_engage: staying('do_not_engage'),
  escalated: staying('escalated'),
  waiting_for_customer: staying('waiting_for_customer'),
};

export type Outcome = NonNullable<Item['outcome']>['outcome'];
export type ReplySource = EventPayload<'reply.posted'>['source'];

/**
 * Whether a reply that was not known before makes the item handled by reply. A second reply is no second handling, and a reply found from elsewhere
 * does not overrule a person's `do_not_engage` (the clocks stopped there); a reply of our own does.
 */
export const REPLY_HANDLES: Record<Outcome | 'none', Record<ReplySource, boolean>> = {
  none: { here: true, elsewhere: true },
  replied: { here: false, elsewhere: false },
  do_not_engage: { here: true, elsewhere: false },
  escalated: { here: true, elsewhere: true },
  waiting_for_customer: { here: true, elsewhere: true },
};
