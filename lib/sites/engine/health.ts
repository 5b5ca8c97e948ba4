// The adapter's check of itself. Sites change their markup without telling; the share of fields that could be read says so first.
import type { Adapter } from '../../contracts/adapter.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import type { Health, HealthProblem } from './types.ts';

/** Fewer reviews than this say little about a site. */
const ENOUGH = 3;
/** Zones and clocks differ by less. */
const TOMORROW = 86_400_000;

type Check = { problem: HealthProblem; field: keyof Adapter['fields']; missing: (review: DetectedReview) => boolean; tolerated: number };

/** `tolerated`: the share that may be missing on a healthy page: ratings without words are common, reviews without an author are not. */
const CHECKS: readonly Check[] = [
  { problem: 'author_missing', field: 'author', missing: (review) => review.author.name === '', tolerated: 0.2 },
  { problem: 'id_missing', field: 'nativeId', missing: (review) => review.externalId === null, tolerated: 0.2 },
  { problem: 'rating_missing', field: 'rating', missing: (review) => review.rating === null, tolerated: 0.2 },
  { problem: 'date_missing', field: 'publishedAt', missing: (review) => review.publishedAt === null, tolerated: 0.2 },
  { problem: 'text_missing', field: 'text', missing: (review) => review.text === '', tolerated: 0.8 },
];

/** `candidates`: roots that met the adapter's own conditions. `repeated`: ids that stood on different reviews. */
export const checkHealth = (adapter: Adapter, candidates: number, reviews: DetectedReview[], repeated: number, now: number): Health => {
  const problems: HealthProblem[] = [];
  if (candidates > 0 && reviews.length === 0) problems.push('no_reviews_read');
  if (reviews.length >= ENOUGH)
    for (const { problem, field, missing, tolerated } of CHECKS) {
      const share = reviews.filter(missing).length / reviews.length;
      if (adapter.fields[field].length > 0 && share > tolerated) problems.push(problem);
    }
  if (repeated > 0) problems.push('ids_repeat');
  if (reviews.some((review) => review.publishedAt !== null && Date.parse(review.publishedAt.from) > now + TOMORROW))
    problems.push('dates_in_future');
  return { state: problems.length > 0 ? 'limited' : 'ok', candidates, reviews: reviews.length, problems };
};
