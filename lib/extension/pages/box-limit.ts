// What the panel knows of the reply box of an open review before anything is inserted: how much it takes, and in which documents review and form stand.
import type { PageRow, VidhukDatabase } from '../db/schema.ts';
import { isSameReview } from '../ingest/match-form.ts';

export type BoxSeen = {
  /** Characters; null = it has no limit of its own, or no box is bound yet. */
  takes: number | null;
  /** Names the document of the form that is open for this review; null where there is none. */
  form: string | null;
  /** Names the document that lists the review; null while none does. */
  list: string | null;
};

const nameOf = (page: PageRow | undefined): string | null => (page === undefined ? null : `${page.frameId} ${page.documentId}`);

/** The box stands beside the review in the list, or in the form's own frame. */
export const boxSeen = async (db: VidhukDatabase, tabId: number, reviewKey: string): Promise<BoxSeen> => {
  const [row, pages] = await Promise.all([db.reviews.get(reviewKey), db.pages.where('tabId').equals(tabId).toArray()]);
  const form = pages.find((page) => page.form !== null && row !== undefined && isSameReview(page.form.review, row.review));
  const ownBoxes = pages.flatMap(({ box, reviews }) =>
    reviews.some((entry) => entry.reviewKey === reviewKey && entry.handle === box?.handle) ? (box?.maxLength ?? []) : [],
  );
  const formBox = form?.box?.handle === form?.form?.handle ? form?.box?.maxLength : null;
  const list = pages.find(({ reviews }) => reviews.some((entry) => entry.reviewKey === reviewKey));
  return { takes: formBox ?? ownBoxes[0] ?? null, form: nameOf(form), list: nameOf(list) };
};
