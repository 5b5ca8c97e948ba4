// What Yelp's markup leaves unsaid: the one author of a user's own page, the owner's answer without an element of its own, the month before the day, and
// on today's pages the id, which only the photos of a review name.
import { all, attr, one } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import type { Hook, ReviewParts } from '../engine/review-parts.ts';
import { usDate } from '../engine/us-date.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';

/** Whose page it is, where all reviews of it are one person's. */
const OWNER = '.user-profile_info h1';

/** Who answers on today's pages: by a part seen on a business's page beside its description (2023), in English also by words. */
const ANSWERS = '[aria-labelledby^="businessOwner"], [class*="business-owner-passport"]';
const ROLE = /^business (?:owner|manager|customer service)$/i;
const STARS = '[role="img"][aria-label]';
const WRITTEN = 'p[lang], span[lang], [class*="raw__"]';
const ID = /[?&](?:reviewid|hrid)=([\w-]+)/;

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

/** By the photos of the review itself: those of an earlier one stand behind its stars. */
const idOf = (root: Element): string | null => {
  let stars = 0;
  for (const element of all(root, `${STARS}, a[href*="reviewid="], a[href*="hrid="]`)) {
    if (element.matches(STARS)) stars += 1;
    else if (stars < 2) return ID.exec(attr(element, 'href') ?? '')?.[1] ?? null;
  }
  return null;
};

/** The words of an element that holds nothing else. */
const lineOf = (element: Element): string => (element.firstElementChild === null ? oneLine(element.textContent ?? '', 40) : '');

const dateIn = (line: string, reading: Reading): ReviewParts['publishedAt'] =>
  /\d{4}/.test(line) && line.length < 24 ? reading.when(line) : null;

/** Today's pages give the date no name: it is the one short line of the review's own that is a date. */
const dateLine = (root: Element, reading: Reading): ReviewParts['publishedAt'] => {
  for (const element of all(root, 'span, p')) {
    const when = dateIn(lineOf(element), reading);
    if (when) return when;
  }
  return null;
};

/** The first text behind the one who answers, who stands behind the customer's text, with the date between them. With other stars an earlier review begins. */
const answerOf = (root: Element, reading: Reading): ReviewParts['reply'] => {
  let own: Element | null = null;
  let answers = false;
  let publishedAt: ReviewParts['publishedAt'] = null;
  for (const element of all(root, 'div, p, span')) {
    const line = lineOf(element);
    if (own === null) own = element.matches(WRITTEN) ? element : null;
    else if (element.matches(STARS)) return null;
    else if (!answers) answers = element.matches(ANSWERS) || ROLE.test(line);
    else if (element.matches(WRITTEN)) {
      const text = visibleText(element);
      return text ? { text, publishedAt: datesOf(publishedAt, reading) } : null;
    } else publishedAt ??= dateIn(line, reading);
  }
  return null;
};

export const hook: Hook = {
  local: OWNER,
  amend: (parts, root, reading) => {
    const owner = parts.author === null ? one(reading.document, OWNER) : null;
    return {
      ...parts,
      nativeId: parts.nativeId ?? idOf(root),
      author: parts.author ?? (owner && oneLine(visibleText(owner))),
      publishedAt: datesOf(parts.publishedAt ?? dateLine(root, reading), reading),
      reply: replyOf(root, reading) ?? answerOf(root, reading),
    };
  },
};
