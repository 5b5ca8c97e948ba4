// Whether a stored suggestion is of a review as it reads now. The words themselves are not kept a second time.
import type { CategoryId } from '../../contracts/category.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import type { TextRisks } from '../../domain/sla/suggested-clock.ts';
import type { SuggestionRow } from '../db/schema.ts';

type Words = Pick<DetectedReview, 'text' | 'title' | 'rating'>;

/** Raised with what a suggestion holds: one that an earlier version of the extension made is of no review. */
const MAKING = 2;

const FNV_BASE = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** What the suggestion was made of, as one number (FNV-1a). */
export const wordsOf = ({ text, title, rating }: Words): number => {
  const whole = JSON.stringify([MAKING, title, text, rating?.value, rating?.max]);
  let hash = FNV_BASE;
  for (let at = 0; at < whole.length; at++) hash = Math.imul(hash ^ whole.charCodeAt(at), FNV_PRIME);
  return hash;
};

export const isOf = ({ words }: Pick<SuggestionRow, 'words'>, review: Words): boolean => words === wordsOf(review);

/** What is suggested; `risks` null = nobody has read the words for them. */
export type Suggested = { suggested: CategoryId | null; risks: TextRisks | null };

/** Nothing where none is known, where it was withheld, or where the author has changed the review since. */
export const suggestedFor = (row: SuggestionRow | undefined, review: Words): Suggested =>
  row !== undefined && isOf(row, review) ? { suggested: row.category, risks: row.risks } : { suggested: null, risks: null };
