// Google's consoles name a review in the links about it, where they name it at all; the reply form's frame only in its own address.
import { roleOf } from '../engine/match.ts';
import { reviewIdIn } from '../engine/parse-field.ts';
import type { Hook } from '../engine/review-parts.ts';

export const hook: Hook = {
  amend: (parts, root, { adapter, pageUrl }) => ({
    ...parts,
    nativeId:
      root.getAttribute('data-review-id') ??
      reviewIdIn(
        root.querySelector('a[href*="reviewId="]')?.getAttribute('href') ?? (roleOf(adapter, pageUrl) === 'reply_form' ? pageUrl : ''),
      ),
  }),
};
