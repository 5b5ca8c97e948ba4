// A comment read from its links: one to its author, one to itself around its time. The text is the first that is in no link and no control, and, where
// name and time share a line of their own, not in that line.
import { all, attr, one } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import { type Hook, type ReviewParts, readParts } from '../engine/review-parts.ts';
import { answerTo, isOwnComment, type ThreadSelectors } from '../engine/threads.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';

const COMMENT_LINK = 'a[href*="/c/"]';
const PERSON = `a[href^="/"]:not(${COMMENT_LINK}, :has(img))`;
/** Of an answer inside a thread the last number is its own. */
const ID = /\/c\/(?:\d+\/r\/)?(\d+)/;

/** What the account wrote under its post has a time too, without a link. */
const isComment = (root: Element, { adapter }: Reading): boolean =>
  all(root, 'time').length === 1 && one(root, adapter.exclude.join()) === null;

const passes = new WeakMap<Reading, Element[]>();

/** The largest elements with one comment in each. */
const commentsIn = (reading: Reading): Element[] => {
  const known = passes.get(reading);
  if (known) return known;
  const roots: Element[] = [];
  for (const root of all(reading.document, reading.adapter.item))
    if (!roots.at(-1)?.contains(root) && isComment(root, reading)) roots.push(root);
  passes.set(reading, roots);
  return roots;
};

const read = (root: Element, reading: Reading): ReviewParts => {
  const parts = readParts(root, reading);
  const person = one(root, PERSON);
  const author = person && oneLine(visibleText(person, 500));
  // Elements that hold text of their own, outside of links and controls; a mention is a link inside such an element.
  const blocks = all(root, 'span, h1, div').filter(
    (element) =>
      !element.closest('a, button, [role="button"], time') &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) &&
      visibleText(element) !== author,
  );
  let head = one(root, COMMENT_LINK);
  while (head && person && !head.contains(person)) head = head.parentElement;
  // Where the name is a heading, its line holds the text too.
  const outside = head && one(head, 'h2, h3') ? undefined : blocks.find((element) => !head?.contains(element));
  const block = outside ?? blocks[0];
  return {
    ...parts,
    nativeId: ID.exec(attr(one(root, COMMENT_LINK), 'href') ?? '')?.[1] ?? null,
    author,
    authorUrl: reading.webUrl(attr(person, 'href')),
    text: block ? visibleText(block, 20_000, true) : null,
  };
};

const SELECTORS: ThreadSelectors = { author: PERSON, owner: 'header a[href^="/"], h2 a[href^="/"]', thread: 'ul', roots: commentsIn, read };

export const hook: Hook = {
  isReview: (root, reading) => commentsIn(reading).includes(root),
  hasReply: (root) => one(root.ownerDocument, 'form textarea[aria-label]') !== null,
  read: (root, reading) => ({
    ...read(root, reading),
    reply: answerTo(root, SELECTORS, reading),
    own: isOwnComment(root, SELECTORS, reading),
  }),
};
