// One review seen twice: what is known of it afterwards. A later look may show less (a folded text, a coarser date); what was known stays then.
import type { DetectedReview, SeenReview } from '../../contracts/review.ts';
import { sameText } from '../../domain/identity/same-text.ts';
import { isFoldOf } from './folded.ts';

type PublishedAt = DetectedReview['publishedAt'];

const width = (when: NonNullable<PublishedAt>): number => Date.parse(when.to) - Date.parse(when.from);

/** "2 days ago" drifts and widens with every look; the narrowest interval is the best knowledge, the first one of equals. */
const sharper = (known: PublishedAt, seen: PublishedAt): PublishedAt => {
  if (known === null || seen === null) return known ?? seen;
  return width(seen) < width(known) ? seen : known;
};

export const mergeReview = (known: DetectedReview, seen: SeenReview): SeenReview => ({
  ...seen,
  text: isFoldOf(seen.text, known.text) ? known.text : seen.text,
  publishedAt: sharper(known.publishedAt, seen.publishedAt),
});

/** An edited review with the date that the site shows since, where that is wholly later than the one known before: then it is the edit's. */
export const editedReview = (known: DetectedReview, seen: DetectedReview): DetectedReview => {
  const isLater =
    known.publishedAt !== null && seen.publishedAt !== null && Date.parse(seen.publishedAt.from) >= Date.parse(known.publishedAt.to);
  const isMoved = isLater && seen.publishedAt?.from !== known.publishedAt?.from;
  return { ...mergeReview(known, seen), ...(isMoved ? { publishedAt: seen.publishedAt } : {}) };
};

/** Whether the author changed what the item's record holds. Dates, addresses and the owner's reply are not the author's words. */
export const isEdited = (record: DetectedReview, seen: DetectedReview): boolean => {
  if (isFoldOf(seen.text, record.text)) return false;
  if (!sameText(record.text, seen.text) || !sameText(record.title ?? '', seen.title ?? '')) return true;
  return seen.rating !== null && (record.rating?.value !== seen.rating.value || record.rating.max !== seen.rating.max);
};
