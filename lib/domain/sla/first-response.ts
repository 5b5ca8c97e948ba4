// When the first public reply of the official account was given, as an interval, and what that makes of a deadline. The clock ends once: with the first
// reply read from the page, whoever wrote it, or with the first that an agent says he posted where none was seen by then. Hand-over, escalation and waiting for the customer neither stop nor pause it (`DOMAIN.md` section 3:
// pauses belong to the resolution clock).
import type { Item } from '../../contracts/item.ts';
import type { Instant } from '../../contracts/primitives.ts';
import { firstMark } from '../item/marked.ts';
import type { InstantRange } from './deadline.ts';

/** `from` is null where nothing says before when the reply was not there. */
export type ResponseRange = { from: Instant | null; to: Instant };

type Answered = Pick<Item, 'posted' | 'firstPostedAt' | 'marks' | 'review' | 'updatedAt'>;

/** Null where no reply was seen or said to be there. */
export const firstResponse = (item: Answered): ResponseRange | null =>
  isOnlySaid(item) ? (firstMark(item)?.postedAt ?? null) : firstSeenResponse(item);

/** Whether the first response is an agent's word: none was seen, or only one that came after it for certain. */
export function isOnlySaid(item: Answered): boolean {
  const said = firstMark(item);
  const seen = firstSeenResponse(item);
  return said !== null && (seen === null || (seen.from !== null && Date.parse(said.at) <= Date.parse(seen.from)));
}

/**
 * Null while no reply was seen. A reply that stood under the review when it was picked counts, also before its own event has come: it was given
 * before the item's last change at the latest.
 */
export function firstSeenResponse({ posted, firstPostedAt, review, updatedAt }: Answered): ResponseRange | null {
  if (posted !== null) return firstPostedAt ?? posted.postedAt;
  if (review.reply === null) return null;
  const written = review.reply.publishedAt;
  const from = written?.from ?? review.publishedAt?.from ?? null;
  const to = written !== null && Date.parse(written.to) < Date.parse(updatedAt) ? written.to : updatedAt;
  return { from: from !== null && Date.parse(from) <= Date.parse(to) ? from : null, to };
}

/**
 * Met where the reply was there at the earliest possible deadline, missed where it came after the latest possible one; on the deadline is met.
 * Everything between is undecidable: the site does not say, and we do not guess.
 */
export function verdict(due: InstantRange, response: ResponseRange): 'met' | 'missed' | 'undecidable' {
  if (Date.parse(response.to) <= Date.parse(due.from)) return 'met';
  return response.from !== null && Date.parse(response.from) > Date.parse(due.to) ? 'missed' : 'undecidable';
}
