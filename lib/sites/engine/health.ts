// The adapter's check of itself. Sites change their markup without telling; the share of fields that could be read says so first.
import type { Adapter } from '../../contracts/adapter.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import type { FieldName, Health, HealthProblem } from './types.ts';

/** Fewer reviews than this say little about a site. */
const ENOUGH = 3;

/** Is the field there, and what share may miss it on a healthy page: ratings without words are common, reviews without an author are not. */
const CHECKS: readonly [HealthProblem, FieldName, (review: DetectedReview) => unknown, number][] = [
  ['author_missing', 'author', (review) => review.author.name, 0.2],
  ['id_missing', 'nativeId', (review) => review.externalId, 0.2],
  ['rating_missing', 'rating', (review) => review.rating, 0.2],
  ['date_missing', 'publishedAt', (review) => review.publishedAt, 0.2],
  ['text_missing', 'text', (review) => review.text, 0.8],
];

/** What the self-check counts. Kept as numbers, so that a page that grows need not be counted anew. */
export type Tally = {
  /** `by` 1 = one more review, -1 = one less. `now` must be the same for both. */
  count: (review: DetectedReview, now: number, by: 1 | -1) => void;
  /** `candidates`: roots that met the adapter's own conditions. `repeated`: whether an id stood on different reviews. */
  health: (candidates: number, repeated: boolean) => Health;
};

export const startTally = (adapter: Adapter): Tally => {
  const checks = CHECKS.filter(([, field]) => adapter.fields[field].length > 0);
  const missing = checks.map(() => 0);
  let reviews = 0;
  let inFuture = 0;
  return {
    count: (review, now, by) => {
      reviews += by;
      for (const [index, [, , has]] of checks.entries()) if (!has(review)) missing[index] = (missing[index] ?? 0) + by;
      // Zones and clocks differ by less than a day.
      if (review.publishedAt && Date.parse(review.publishedAt.from) > now + 86_400_000) inFuture += by;
    },
    health: (candidates, repeated) => {
      const problems: HealthProblem[] = [];
      if (candidates > 0 && reviews === 0) problems.push('no_reviews_read');
      if (reviews >= ENOUGH)
        for (const [index, [problem, , , tolerated]] of checks.entries())
          if ((missing[index] ?? 0) > tolerated * reviews) problems.push(problem);
      if (repeated) problems.push('ids_repeat');
      if (inFuture > 0) problems.push('dates_in_future');
      return { state: problems.length > 0 ? 'limited' : 'ok', candidates, reviews, problems };
    },
  };
};
