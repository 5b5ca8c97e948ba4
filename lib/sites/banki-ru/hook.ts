// Authors, which the list does not show: of the one review in the page's JSON-LD with the same words.
import { isStartOf, LD_SCRIPT, reviewNodes, textIn } from '../engine/json-ld.ts';
import type { Hook } from '../engine/review-parts.ts';

export const hook: Hook = {
  local: LD_SCRIPT,
  amend: (parts, _root, reading) => {
    const text = parts.text ?? '';
    const [node, ...others] = text ? reviewNodes(reading).filter(({ description }) => isStartOf(text, textIn(description))) : [];
    // Two reviews that begin alike: whose is whose is not said.
    if (node === undefined || others.length > 0) return parts;
    const { author } = node;
    return { ...parts, author: textIn(author) || null };
  },
};
