// What became of a reply after it was seen posted: changed or taken away. Claimed only where the page proves it; a page that folds replies,
// loads them late or shows them translated has changed nothing.
import type { Item } from '../../contracts/item.ts';
import type { EventPayload } from '../../contracts/item-event.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { detectLanguage } from '../../domain/language/detect.ts';
import type { ReviewRow } from '../db/schema.ts';
import type { Change } from '../items/append.ts';
import { shows } from './posted-reply.ts';

/** A page that draws the reply a moment after the button for writing one, or its note a moment after the reply, must not look like a change. */
const GONE_FOR_MS = 10_000;

type Answered = NonNullable<ReviewRow['answered']>;

/** What stood under the review when we last knew; null where nothing was ever posted, or it is known to be gone. */
const lastKnown = ({ posted, replyNow }: Item): string | null => (replyNow == null ? (posted?.text ?? null) : replyNow.text);

const isTranslation = (before: string, after: string): boolean => {
  const [from, to] = [detectLanguage(before), detectLanguage(after)];
  return from !== 'und' && to !== 'und' && from !== to;
};

/** The change to record, or null: the same text, folded, or in another language (sites translate). */
export const replyChanged = (
  item: Item,
  seen: DetectedReview,
  draft: string | null,
  now: Temporal.Instant,
): EventPayload<'reply.changed'> | null => {
  const { reply } = seen;
  const before = lastKnown(item) ?? item.posted?.text ?? null;
  if (reply === null || before === null || reply.text.trim() === '' || shows(reply.text, before) || isTranslation(before, reply.text))
    return null;
  const ours = [item.inserted?.text, draft].some((text) => text != null && text.trim() !== '' && shows(reply.text, text));
  const seenAt = now.toString({ smallestUnit: 'millisecond' });
  return { before, text: reply.text, source: ours ? 'here' : 'elsewhere', seenAt, publishedAt: reply.publishedAt };
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
  const before = lastKnown(item);
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
  const text = fresh?.payload.text ?? lastKnown(item);
  if (text === null || seen.reply === null || !shows(seen.reply.text, text)) return null;
  const before = fresh === undefined ? (item.replyState?.state ?? null) : null;
  const state = seen.reply.state ?? null;
  if (state === before) return null;
  const unsaidSince = answered?.unsaidSince ?? null;
  if (state === null && (unsaidSince === null || now.epochMilliseconds - Date.parse(unsaidSince) < GONE_FOR_MS)) return null;
  return { text, before, state, seenAt: now.toString({ smallestUnit: 'millisecond' }) };
};
