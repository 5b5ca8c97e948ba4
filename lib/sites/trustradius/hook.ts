// An American site: the month comes first. Marks are out of ten, also where the page gives no more than the mark.
import type { Hook } from '../engine/review-parts.ts';
import { usDate } from '../engine/us-date.ts';

export const hook: Hook = {
  local: true,
  amend: (parts, _root, reading) => ({
    ...parts,
    rating: parts.rating && parts.rating.max < 10 ? { ...parts.rating, max: 10 } : parts.rating,
    publishedAt: usDate(parts.publishedAt, reading),
  }),
};
