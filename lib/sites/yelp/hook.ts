// What Yelp's markup leaves unsaid: the one author of a user's own page, the owner's answer without an element of its own, the month before the day.
import { all, one } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import type { Hook, ReviewParts } from '../engine/review-parts.ts';
import { usDate } from '../engine/us-date.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';

/** Whose page it is, where all reviews of it are one person's. */
const OWNER = '.user-profile_info h1';

const isText = (node: Node): boolean => node.nodeType === 3;

/** The answer: what stands in its block outside the head, the date and the foot. A longer one has its whole in an element of its own. */
const replyOf = (root: Element, reading: Reading): ReviewParts['reply'] => {
  const block = one(root, '.biz-owner-reply');
  if (block === null) return null;
  const [full] = all(block, '.js-content-toggleable:last-of-type').filter((element) => element.textContent?.trim());
  const text = full
    ? visibleText(full)
    : [...block.childNodes]
        .map((node) =>
          isText(node)
            ? oneLine(node.nodeValue ?? '', 20_000)
            : node.nodeName === 'BR'
              ? '\n'
              : node.nodeName === 'P'
                ? `${node.textContent?.trim()}\n\n`
                : '',
        )
        .join('')
        .trim();
  const at = one(block, ':scope > .bullet-after');
  return text ? { text, publishedAt: at && datesOf(reading.when(visibleText(at)), reading) } : null;
};

/** Elsewhere Yelp writes dates as the country does. */
const datesOf = (when: ReviewParts['publishedAt'], reading: Reading): ReviewParts['publishedAt'] =>
  /(?:^|\.)yelp\.com$/.test(URL.parse(reading.pageUrl)?.hostname ?? '') ? usDate(when, reading) : when;

/** Today's pages give the date no name: it is the one short line of the review's own that is a date. */
const dateLine = (root: Element, reading: Reading): ReviewParts['publishedAt'] => {
  for (const element of all(root, 'span, p')) {
    const line = element.firstElementChild === null ? oneLine(element.textContent ?? '', 40) : '';
    const when = /\d{4}/.test(line) && line.length < 24 ? reading.when(line) : null;
    if (when) return when;
  }
  return null;
};

export const hook: Hook = {
  local: OWNER,
  amend: (parts, root, reading) => {
    const owner = parts.author === null ? one(reading.document, OWNER) : null;
    return {
      ...parts,
      author: parts.author ?? (owner && oneLine(visibleText(owner))),
      publishedAt: datesOf(parts.publishedAt ?? dateLine(root, reading), reading),
      reply: replyOf(root, reading),
    };
  },
};
