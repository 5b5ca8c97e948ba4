// Under a review anybody may answer; the answer that counts is the seller's, whose name or badge says so. The server draws stars as a product of two
// numbers, which a browser that draws them itself works out.
import { all, attr, one } from '../engine/dom.ts';
import { ratingOf } from '../engine/numbers.ts';
import type { Hook } from '../engine/review-parts.ts';
import { visibleText } from '../engine/visible-text.ts';

const HEADER = '[data-testid="replay-header-author"]';
const PRODUCT = /([\d.]+)% *\* *([\d.]+)/;
const SELLER = /продав|магазин|представни|представител|rozetka/i;

export const hook: Hook = {
  local: true,
  amend: (read, root, reading) => {
    const [, part, times] = PRODUCT.exec(attr(one(root, '[data-testid="stars-rating"]'), 'style') ?? '') ?? [];
    const parts = part && times ? { ...read, rating: ratingOf((Number(part) * Number(times)) / 20, 5) } : read;
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
