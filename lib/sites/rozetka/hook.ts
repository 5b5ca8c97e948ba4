// Under a review anybody may answer; the answer that counts is the seller's, whose name or badge says so.
import { all, one } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';
import { visibleText } from '../engine/visible-text.ts';

const HEADER = '[data-testid="replay-header-author"]';
const SELLER = /продав|магазин|представни|представител|rozetka/i;

export const hook: Hook = {
  local: true,
  amend: (parts, root, reading) => {
    const own = one(root, HEADER);
    const header = all(root, HEADER).find((other) => other !== own && SELLER.test(other.parentElement?.textContent ?? ''));
    // The answer is what stands around its header and holds no other.
    let answer = header?.parentElement;
    while (answer?.parentElement && answer.parentElement !== root && all(answer.parentElement, HEADER).length === 1)
      answer = answer.parentElement;
    const text = answer
      ? all(answer, '.comment__body-wrapper > p')
          .map((part) => visibleText(part))
          .join('\n\n')
      : '';
    const when = answer && one(answer, '[data-testid="replay-header-date"]');
    return text ? { ...parts, reply: { text, publishedAt: when ? reading.when(visibleText(when)) : null } } : parts;
  },
};
