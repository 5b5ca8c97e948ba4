// Since 2026 a card has its number among marks for advertisers and in its address: with it a review keeps the id that it had before.
import { attr, one } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';

const NUMBER = /(?:\breview_id=|-RVW)(\d+)/;

export const hook: Hook = {
  local: true,
  amend: (parts, root) => {
    const number = NUMBER.exec(`${attr(root, 'data-brandviews')} ${attr(one(root, 'a[href*="-RVW"]'), 'href')}`)?.[1];
    return { ...parts, nativeId: parts.nativeId ?? (number ? `empReview_${number}` : null) };
  },
};
