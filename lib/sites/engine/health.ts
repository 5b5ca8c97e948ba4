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

/** `candidates`: roots that met the adapter's own conditions. `repeated`: whether an id stood on different reviews. */
export const checkHealth = (adapter: Adapter, candidates: number, reviews: DetectedReview[], repeated: boolean, now: number): Health => {
  const problems: HealthProblem[] = [];
  if (candidates > 0 && reviews.length === 0) problems.push('no_reviews_read');
  if (reviews.length >= ENOUGH)
    for (const [problem, field, has, tolerated] of CHECKS)
      if (adapter.fields[field].length > 0 && reviews.filter((review) => !has(review)).length > tolerated * reviews.length)
        problems.push(problem);
  if (repeated) problems.push('ids_repeat');
  // Zones and clocks differ by less than a day.
  if (reviews.some(({ publishedAt }) => publishedAt && Date.parse(publishedAt.from) > now + 86_400_000)) problems.push('dates_in_future');
  return { state: problems.length > 0 ? 'limited' : 'ok', candidates, reviews: reviews.length, problems };
};
