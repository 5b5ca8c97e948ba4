// Several replies of the company to one review, as sites with threads show them: the first one answers it, the newest one is what was said last.
import type { When } from '../../contracts/primitives.ts';
import type { ReviewParts } from './review-parts.ts';

/** `replies`: in the order of the page. Null where there are none. */
export const firstAndNewest = (replies: readonly { text: string; publishedAt: When | null }[]): ReviewParts['reply'] => {
  const [first] = replies;
  const newest = replies.at(-1);
  if (first === undefined || newest === undefined) return null;
  return newest.text === first.text ? first : { ...first, later: newest };
};
