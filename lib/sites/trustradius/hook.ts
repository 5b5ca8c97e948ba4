// An American site: the month comes first.
import type { Hook } from '../engine/review-parts.ts';
import { usDate } from '../engine/us-date.ts';

export const hook: Hook = {
  local: true,
  amend: (parts, _root, reading) => ({ ...parts, publishedAt: usDate(parts.publishedAt, reading) }),
};
