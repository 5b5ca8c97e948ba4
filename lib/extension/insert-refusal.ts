// Every reason for which a text was not put into a reply box, for those who take one from a message or a record.
import type { InsertRefusal } from './messages.ts';

/** Written as a record so that a refusal added to the protocol cannot be forgotten here. */
const REFUSALS: Record<InsertRefusal, true> = {
  review_gone: true,
  review_changed: true,
  box_missing: true,
  box_ambiguous: true,
  box_not_empty: true,
  read_back_differs: true,
  editor_unsupported: true,
  text_too_long: true,
  already_answered: true,
  reply_changed: true,
  page_unreachable: true,
};

export const isInsertRefusal = (reason: string): reason is InsertRefusal => Object.hasOwn(REFUSALS, reason);
