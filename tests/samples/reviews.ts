// Small, own, anonymised reviews for tests.
import type { DetectedReview } from '../../lib/contracts/review.ts';

/** A one-star review; whatever a test is about is given as `changes`. */
export const sampleReview = (changes: Partial<DetectedReview> = {}): DetectedReview => ({
  site: 'trustpilot',
  externalId: '65f0c0ffee0000000000abcd',
  url: 'https://www.trustpilot.com/reviews/65f0c0ffee0000000000abcd',
  kind: 'review',
  author: { name: 'Olena K.', profileUrl: 'https://www.trustpilot.com/users/5f00000000000000000000aa' },
  rating: { value: 1, max: 5 },
  title: 'Third week',
  text: 'Third week without my parcel, nobody answers.',
  publishedAt: { from: '2026-11-20T09:00:00.000Z', to: '2026-11-20T09:00:00.000Z', raw: '2026-11-20T09:00:00.000Z' },
  reply: null,
  replyBox: 'inline',
  ...changes,
});
