// "Posted" is proven by the page alone: whether the owner's reply that stands under a picked review is news, and whose it is.
import type { Item } from '../../contracts/item.ts';
import type { EventPayload } from '../../contracts/item-event.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { sameText } from '../../domain/identity/same-text.ts';
import { isMending } from '../../domain/reply/likeness.ts';
import { lastKnownReply } from '../../domain/reply/second-reply.ts';
import { isFoldOf } from './folded.ts';

export const shows = (seen: string, text: string): boolean => sameText(seen, text) || isFoldOf(seen, text);

/** Whether it is the reply that a second one was begun upon: the page may fold it now, or have folded it then. */
export const isUpon = (stands: string | null, upon: string): boolean => stands !== null && (shows(stands, upon) || shows(upon, stands));

/** How long after an insertion a like text is the same agent's, mended in the site's own box. */
const MENDING_MINUTES = 30;

export const isMended = ({ inserted, review }: Item, seen: string, userId: string, now: Temporal.Instant): boolean =>
  inserted !== null &&
  inserted.by.userId === userId &&
  (review.reply === null || !shows(seen, review.reply.text)) &&
  now.epochMilliseconds - Date.parse(inserted.at) <= MENDING_MINUTES * 60_000 &&
  isMending(seen, inserted.text);

/**
 * The event to record, or null where the page tells nothing new. `draft` is what stands in the panel: a reply equal to it is ours even where the worker
 * was stopped between writing into the box and recording it.
 * A reply that was there when the review was first opened is nobody's news: it becomes an event only once it turns into our text.
 */
export const postedReply = (
  item: Item,
  seen: DetectedReview,
  draft: string | null,
  now: Temporal.Instant,
  userId: string,
): EventPayload<'reply.posted'> | null => {
  const reply = seen.reply;
  if (reply === null || reply.text.trim() === '') return null;
  const exact = [item.inserted?.text, draft].find((text) => text != null && text.trim() !== '' && shows(reply.text, text)) ?? null;
  const ours = exact ?? (isMended(item, reply.text, userId, now) ? reply.text : null);
  // What was read is recorded; only where the page folds it, the whole that it is the start of.
  const text = ours !== null && isFoldOf(reply.text, ours) ? ours : reply.text;
  if (item.posted !== null) {
    // Written once more after the item was reopened (by anybody), is only said to be written, or answered anew (by us). The reply that stood at the reopening closes nothing.
    const anew = item.outcome === null || item.status === 'marked' || (ours !== null && item.inserted !== null && item.status !== 'posted');
    const known = [item.posted.text, lastKnownReply(item)];
    const isNew = anew && !known.some((one) => one !== null && shows(reply.text, one));
    if (!isNew) return null;
  } else if (ours === null && item.review.reply !== null) {
    return null;
  }
  const seenAt = now.toString({ smallestUnit: 'millisecond' });
  return { text, source: ours === null ? 'elsewhere' : 'here', seenAt, publishedAt: reply.publishedAt };
};
