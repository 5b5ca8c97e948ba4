// How long the author waited for the first public reply, counted from both beginnings that are told: the publication, which is what the author
// lives through, and the first sight, which is what the team could do. By the wall clock, whatever clock the policy runs.
import type { Item } from '../../contracts/item.ts';
import { clockStart, type InstantRange } from './deadline.ts';
import { firstResponse, type ResponseRange } from './first-response.ts';

/** Whole minutes, at the least and at the most; equal where both moments are known to the minute. */
export type MinuteRange = { from: number; to: number };

/**
 * `sincePublished` is null where the site does not say when the review was published, `sinceSeen` where the reply stood there before anybody saw the
 * review; both where there is no reply.
 */
export type ResponseTimes = { sincePublished: MinuteRange | null; sinceSeen: MinuteRange | null };

const MINUTE_MS = 60_000;

export function responseTimes(
  item: Pick<Item, 'posted' | 'firstPostedAt' | 'marks' | 'review' | 'updatedAt' | 'firstSeenAt'>,
): ResponseTimes {
  const response = firstResponse(item);
  if (response === null) return { sincePublished: null, sinceSeen: null };
  const published = clockStart('published', item.review.publishedAt, item.firstSeenAt);
  return {
    // A reply from before the publication answers an earlier version: the site gives the day of the edit.
    sincePublished: published === null ? null : minutesBetween(published, response),
    sinceSeen: minutesBetween({ from: item.firstSeenAt, to: item.firstSeenAt }, response),
  };
}

function minutesBetween(start: InstantRange, response: ResponseRange): MinuteRange | null {
  const latest = Date.parse(response.to);
  if (latest < Date.parse(start.from)) return null;
  const minutes = (from: number): number => Math.max(0, Math.floor((latest - from) / MINUTE_MS));
  const isExact = (span: InstantRange): boolean => Date.parse(span.to) - Date.parse(span.from) <= MINUTE_MS;
  if (response.from === null) return { from: 0, to: minutes(Date.parse(start.from)) };
  // A span of a minute counts as its end, as it does for `first_response_minutes`.
  if (isExact(start) && isExact({ from: response.from, to: response.to })) {
    const exact = minutes(Date.parse(start.to));
    return { from: exact, to: exact };
  }
  const least = Math.floor((Date.parse(response.from) - Date.parse(start.to)) / MINUTE_MS);
  return { from: Math.max(0, least), to: minutes(Date.parse(start.from)) };
}
