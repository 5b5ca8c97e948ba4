// Where a review stands now: the frame that lists it and, where the reply form is in a frame of its own, that frame.
import type { DetectedReview } from '../../contracts/review.ts';
import type { PageRow, ReviewRow, VidhukDatabase } from '../db/schema.ts';
import { listedReviews } from '../ingest/ingest-snapshot.ts';
import { isSameReview, matchForm } from '../ingest/match-form.ts';
import type { ReviewTarget } from '../messages.ts';
import type { FrameAddress } from '../ports.ts';
import { addressOf } from './frames.ts';

export type Place = { frame: FrameAddress; target: ReviewTarget };

const targetOf = (handle: string, review: DetectedReview): ReviewTarget => ({
  handle,
  externalId: review.externalId,
  authorName: review.author.name,
  text: review.text,
});

/** In the list. `ambiguous` where the tab shows it more than once under one key: which of them is meant cannot be told. */
export const placeInList = async (db: VidhukDatabase, tabId: number, reviewKey: string): Promise<Place | 'ambiguous' | null> => {
  const [row, pages] = await Promise.all([db.reviews.get(reviewKey), pagesOf(db, tabId, 'list')]);
  if (row === undefined) return null;
  const places = pages.flatMap((page) => page.reviews.filter((entry) => entry.reviewKey === reviewKey).map((entry) => ({ page, entry })));
  const [only] = places;
  if (only === undefined) return null;
  if (places.length > 1 && row.review.externalId === null) return 'ambiguous';
  const text = only.entry.shown ?? row.review.text;
  return { frame: addressOf(only.page), target: targetOf(only.entry.handle, { ...row.review, text }) };
};

/**
 * The form that is open for this review. `ambiguous` where more than one says so, or where the form shows too little to tell this review from
 * another one of the list: same author, same text, and no id.
 */
export const placeOfForm = async (db: VidhukDatabase, tabId: number, review: ReviewRow): Promise<Place | 'ambiguous' | null> => {
  const pages = await pagesOf(db, tabId, 'reply_form');
  const listed = await listedReviews(db, tabId);
  const places = pages.flatMap((page): Place[] =>
    page.form !== null && isSameReview(page.form.review, review.review)
      ? [{ frame: addressOf(page), target: targetOf(page.form.handle, page.form.review) }]
      : [],
  );
  const [only] = places;
  if (only === undefined) return null;
  const isOthersToo = pages.some(
    ({ form }) => form !== null && isSameReview(form.review, review.review) && matchForm(form.review, listed) === null,
  );
  return places.length > 1 || isOthersToo ? 'ambiguous' : only;
};

const pagesOf = async (db: VidhukDatabase, tabId: number, role: PageRow['role']): Promise<PageRow[]> =>
  (await db.pages.where('tabId').equals(tabId).sortBy('frameId')).filter((page) => page.role === role);
