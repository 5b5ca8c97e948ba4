// The adapter's check of itself. Sites change their markup without telling; the share of fields that could be read says so first.
import type { Adapter } from '../../contracts/adapter.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import type { Health, HealthProblem } from './types.ts';

/** Fewer reviews than this say little about a site. */
const ENOUGH = 3;

/** What share of a healthy page's reviews may miss the field: ratings without words are common, reviews without an author are not. */
const CHECKS: readonly [HealthProblem, Checked, number][] = [
  ['author_missing', 'author', 0.2],
  ['id_missing', 'nativeId', 0.2],
  ['rating_missing', 'rating', 0.2],
  ['date_missing', 'publishedAt', 0.2],
  ['text_missing', 'text', 0.8],
];
type Checked = 'author' | 'nativeId' | 'rating' | 'publishedAt' | 'text';

/** What the self-check counts. Kept as numbers, so that a page that grows need not be counted anew. */
export type Tally = {
  /** `by` 1 = one more review, -1 = one less. `now` must be the same for both. */
  count: (review: DetectedReview, now: number, by: 1 | -1) => void;
  /** `candidates`: roots that met the adapter's own conditions. `repeated`: whether an id stood on different reviews. */
  health: (candidates: number, repeated: boolean) => Health;
};

export const startTally = (adapter: Adapter): Tally => {
  const missing: Record<Checked, number> = { author: 0, nativeId: 0, rating: 0, publishedAt: 0, text: 0 };
  let reviews = 0;
  let inFuture = 0;
  return {
    count: ({ author, externalId, rating, publishedAt, text }, now, by) => {
      reviews += by;
      if (!author.name) missing.author += by;
      if (!externalId) missing.nativeId += by;
      if (!rating) missing.rating += by;
      if (!publishedAt) missing.publishedAt += by;
      // Zones and clocks differ by less than a day.
      else if (Date.parse(publishedAt.from) > now + 86_400_000) inFuture += by;
      if (!text) missing.text += by;
    },
    health: (candidates, repeated) => {
      const problems: HealthProblem[] = [];
      if (candidates > 0 && reviews === 0) problems.push('no_reviews_read');
      if (reviews >= ENOUGH)
        for (const [problem, field, tolerated] of CHECKS)
          if (adapter.fields[field].length > 0 && missing[field] > tolerated * reviews) problems.push(problem);
      if (repeated) problems.push('ids_repeat');
      if (inFuture > 0) problems.push('dates_in_future');
      return { state: problems.length > 0 ? 'limited' : 'ok', candidates, reviews, problems };
    },
  };
};
