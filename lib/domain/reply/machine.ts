// The reply to one item as the panel shows it. A full table: every state says what every event makes of it, and null where the event cannot happen.
// Invariant: `posted` comes from one event only, `reply_seen`, which is the reply read from the page. A pressed button proves nothing.
import type { Item } from '../../contracts/item.ts';
import { sameText } from '../identity/same-text.ts';
import { isInsertedUnseen } from '../item/marked.ts';

export type ReplyState =
  /** The agent writes; nothing of this text stands in the page. */
  | 'draft'
  /** The text is on its way into the reply box; nobody knows yet whether it arrives. */
  | 'inserting'
  /** The page refused; the box holds what it held before. */
  | 'refused'
  /** The text stood in the review's own reply box and was read back equal. */
  | 'inserted'
  /** The text is on the clipboard, for the agent to paste. */
  | 'copied'
  /** Inserted or copied, and the page has gone since: whether it was posted shows when the review is seen again. */
  | 'moved_on'
  /** The owner's reply was read from the page. */
  | 'posted';

export type ReplyEvent =
  | 'text_edited'
  | 'insert_started'
  | 'insert_confirmed'
  | 'insert_refused'
  | 'text_copied'
  /** The tab was closed, navigated or no longer shows the review. */
  | 'page_left'
  | 'reply_seen'
  /** The item was reopened: another reply may be written. */
  | 'item_reopened';

export const REPLY_TABLE: Record<ReplyState, Record<ReplyEvent, ReplyState | null>> = {
  draft: {
    text_edited: 'draft',
    insert_started: 'inserting',
    insert_confirmed: null,
    insert_refused: null,
    text_copied: 'copied',
    page_left: 'draft',
    reply_seen: 'posted',
    item_reopened: 'draft',
  },
  inserting: {
    // What is written now is newer than what is on its way; the answer still tells what stands in the box.
    text_edited: 'inserting',
    insert_started: null,
    insert_confirmed: 'inserted',
    insert_refused: 'refused',
    text_copied: null,
    // The answer never comes: nothing was confirmed, so nothing is claimed.
    page_left: 'draft',
    reply_seen: 'posted',
    item_reopened: 'draft',
  },
  refused: {
    text_edited: 'draft',
    insert_started: 'inserting',
    insert_confirmed: null,
    insert_refused: null,
    text_copied: 'copied',
    page_left: 'draft',
    reply_seen: 'posted',
    item_reopened: 'draft',
  },
  inserted: {
    text_edited: 'draft',
    insert_started: 'inserting',
    insert_confirmed: null,
    insert_refused: null,
    text_copied: 'copied',
    page_left: 'moved_on',
    reply_seen: 'posted',
    item_reopened: 'draft',
  },
  copied: {
    text_edited: 'draft',
    insert_started: 'inserting',
    insert_confirmed: null,
    insert_refused: null,
    text_copied: 'copied',
    page_left: 'moved_on',
    reply_seen: 'posted',
    item_reopened: 'draft',
  },
  moved_on: {
    text_edited: 'draft',
    insert_started: 'inserting',
    insert_confirmed: null,
    insert_refused: null,
    text_copied: 'copied',
    page_left: 'moved_on',
    reply_seen: 'posted',
    item_reopened: 'draft',
  },
  posted: {
    // A draft of a further reply does not unmake the one that stands in public.
    text_edited: 'posted',
    insert_started: 'posted',
    insert_confirmed: 'posted',
    insert_refused: 'posted',
    text_copied: 'posted',
    page_left: 'posted',
    reply_seen: 'posted',
    item_reopened: 'draft',
  },
};

/** The state after `event`; an event that cannot happen in a state (a late answer of an insertion that was left) changes nothing. */
export function nextReplyState(state: ReplyState, event: ReplyEvent): ReplyState {
  return REPLY_TABLE[state][event] ?? state;
}

/**
 * The state as far as the record tells it, for a panel that opens on an item: after a restart, in another window, on another machine.
 * `reviewOnPage` = the active tab shows the review now. `inserting` and `refused` are never restored: both lived in a panel that is gone.
 */
export function restoredReplyState(args: {
  item: Pick<Item, 'inserted' | 'posted' | 'marks' | 'status'> | null;
  draft: string;
  reviewOnPage: boolean;
}): ReplyState {
  const { item, draft, reviewOnPage } = args;
  if (item === null) return 'draft';
  if (item.status === 'posted') return 'posted';
  // After a reopening the old reply still stands in `posted` or `marks`, and what was inserted then is that reply, not this one.
  if (item.inserted === null || !isInsertedUnseen(item)) return 'draft';
  if (!sameText(item.inserted.text, draft)) return 'draft';
  return reviewOnPage ? item.inserted.how : 'moved_on';
}
