// What became of a reply after it was seen posted: changed or taken away. Claimed only where the page proves it; a page that folds replies,
// loads them late or shows them translated has changed nothing.
import type { Item } from '../../contracts/item.ts';
import type { EventPayload } from '../../contracts/item-event.ts';
import type { When } from '../../contracts/primitives.ts';
import type { DetectedReview, SeenReview } from '../../contracts/review.ts';
import { detectLanguage } from '../../domain/language/detect.ts';
import { isThread, lastKnownReply, withNewestReply } from '../../domain/reply/second-reply.ts';
import type { ReviewRow } from '../db/schema.ts';
import type { Change } from '../items/append.ts';
import { isFoldOf } from './folded.ts';
import { isMended, shows } from './posted-reply.ts';

/** A page that draws the reply a moment after the button for writing one, or its note a moment after the reply, must not look like a change. */
const GONE_FOR_MS = 10_000;

type Answered = NonNullable<ReviewRow['answered']>;

const isTranslation = (before: string, after: string): boolean => {
  const [from, to] = [detectLanguage(before), detectLanguage(after)];
  return from !== 'und' && to !== 'und' && from !== to;
};

/**
 * Of a thread in which a further reply is known: whether another one that is the newest shown may still be an older one. Such a page may fold what came
 * last, so only the site's own date tells.
 */
const mayBeOlder = ({ replyNow, posted, firstPostedAt }: Item, seen: SeenReview, publishedAt: When | null): boolean => {
  // Where an earlier reply was the first response, the one in `posted` is itself a further one.
  const further = replyNow?.text != null ? replyNow : firstPostedAt != null ? posted : null;
  return isThread(seen) && further !== null && !(publishedAt !== null && Date.parse(publishedAt.from) > Date.parse(further.seenAt));
};

/**
 * The change to record, or null: the same text, folded, or in another language (sites translate). A reply that stands beneath the known one is a change of
 * what was said last.
 */
export const replyChanged = (
  item: Item,
  seen: SeenReview,
  draft: string | null,
  now: Temporal.Instant,
  userId: string,
): EventPayload<'reply.changed'> | null => {
  const { reply } = withNewestReply(seen);
  const before = lastKnownReply(item) ?? item.posted?.text ?? null;
  if (reply === null || before === null || reply.text.trim() === '' || shows(reply.text, before)) return null;
  if (isThread(seen) && item.posted !== null && shows(reply.text, item.posted.text)) return null;
  const exact = [item.inserted?.text, draft].find((text) => text != null && text.trim() !== '' && shows(reply.text, text)) ?? null;
  const ours = exact ?? (isMended(item, reply.text, userId, now) ? reply.text : null);
  const isAdded = seen.reply?.later !== undefined && shows(seen.reply.text, before);
  if (ours === null && !isAdded && (isTranslation(before, reply.text) || mayBeOlder(item, seen, reply.publishedAt))) return null;
  return {
    before,
    // What was read is recorded; only where the page folds it, the whole that it is the start of.
    text: ours !== null && isFoldOf(reply.text, ours) ? ours : reply.text,
    source: ours === null ? 'elsewhere' : 'here',
    seenAt: now.toString({ smallestUnit: 'millisecond' }),
    publishedAt: reply.publishedAt,
    ...(isAdded && { added: true }),
  };
};

/** What the site said of the reply, and since when it says nothing any more at the same address. */
const watchState = (known: ReviewRow['answered'], { reply, url }: DetectedReview, now: string): Pick<Answered, 'state' | 'unsaidSince'> => {
  if (reply?.state !== undefined) return { state: reply.state, unsaidSince: null };
  return known?.state === undefined || known.url !== url ? {} : { state: known.state, unsaidSince: known.unsaidSince ?? now };
};

/** How a review was shown while it had a reply, and since when it is shown without: kept with the review's row. */
export const watchReply = (known: ReviewRow['answered'], seen: DetectedReview, now: string): ReviewRow['answered'] => {
  if (seen.reply !== null) return { replyBox: seen.replyBox, url: seen.url, goneSince: null, ...watchState(known, seen, now) };
  if (known === undefined) return undefined;
  const offersAgain = known.replyBox === 'none' && seen.replyBox !== 'none' && known.url === seen.url;
  return { ...known, goneSince: offersAgain ? (known.goneSince ?? now) : null };
};

/** The removal to record, or null. Only a site that offers one reply proves it: its control for replies came back, and stayed. */
export const replyRemoved = (
  item: Item,
  seen: DetectedReview,
  answered: ReviewRow['answered'],
  now: Temporal.Instant,
): EventPayload<'reply.removed'> | null => {
  const before = lastKnownReply(item);
  if (before === null || seen.reply !== null || answered?.goneSince == null) return null;
  if (now.epochMilliseconds - Date.parse(answered.goneSince) < GONE_FOR_MS) return null;
  return { before, seenAt: now.toString({ smallestUnit: 'millisecond' }) };
};

/**
 * What the site says of the known reply, where that is another word than the last, or null. That it says nothing any more counts once it has done
 * so for a while; of a reply that is only now becoming known (`changes`) its first word counts.
 */
export const replyState = (
  item: Item,
  changes: readonly Change[],
  seen: DetectedReview,
  answered: ReviewRow['answered'],
  now: Temporal.Instant,
): EventPayload<'reply.state'> | null => {
  const fresh = changes.findLast((change) => change.kind === 'reply.posted' || change.kind === 'reply.changed');
  const text = fresh?.payload.text ?? lastKnownReply(item);
  if (text === null || seen.reply === null || !shows(seen.reply.text, text)) return null;
  const before = fresh === undefined ? (item.replyState?.state ?? null) : null;
  const state = seen.reply.state ?? null;
  if (state === before) return null;
  const unsaidSince = answered?.unsaidSince ?? null;
  if (state === null && (unsaidSince === null || now.epochMilliseconds - Date.parse(unsaidSince) < GONE_FOR_MS)) return null;
  return { text, before, state, seenAt: now.toString({ smallestUnit: 'millisecond' }) };
};
