// Which review of the list a reply form is for: the form's frame shows author and text, sometimes folded, and rarely an id.
import type { DetectedReview } from '../../contracts/review.ts';
import { sameText } from '../../domain/identity/same-text.ts';
import { isFoldOf } from './folded.ts';

/** True where both show the same review: same id, or same author with the same (or folded) text. */
export const isSameReview = (form: DetectedReview, listed: DetectedReview): boolean => {
  if (form.site !== listed.site) return false;
  if (form.externalId !== null && listed.externalId !== null) return form.externalId === listed.externalId;
  if (!sameText(form.author.name, listed.author.name)) return false;
  return sameText(form.text, listed.text) || isFoldOf(form.text, listed.text) || isFoldOf(listed.text, form.text);
};

/** The key of the one listed review that the form is for; null where none or more than one fits: a guess would answer the wrong person. */
export const matchForm = (form: DetectedReview, listed: { reviewKey: string; review: DetectedReview }[]): string | null => {
  const keys = new Set(listed.filter((entry) => isSameReview(form, entry.review)).map((entry) => entry.reviewKey));
  const [only] = keys;
  return keys.size === 1 && only !== undefined ? only : null;
};
