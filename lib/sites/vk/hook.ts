// Ids of VK stand in addresses (`wall-1_2?reply=5`) and on elements (`post-1_5`); the community's own comments are told by who wrote the post. Numbers
// of a fresh comment's age are words up to five.
import { all, attr, one } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import { type Hook, type ReviewParts, readParts } from '../engine/review-parts.ts';
import { isStub } from '../engine/stub-words.ts';
import { answerTo, isOwnComment, type ThreadSelectors } from '../engine/threads.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';

const AGE = '[data-testid="wall_comment_date"], .reply_date .rel_date, .bp_date';
/** "три часа назад": one and two are known to every page. */
const NUMBER = /^(?:(три|three)|(чотири|четыре|four)|п.?ять|five)(?= )/i;

const read = (root: Element, reading: Reading): ReviewParts => {
  const own = readParts(root, reading);
  // The author's picture may stand before what is read.
  const parts = { ...own, authorUrl: own.authorUrl ?? reading.webUrl(attr(root.previousElementSibling, 'href')) };
  const age = parts.publishedAt === null ? one(root, AGE) : null;
  if (age === null) return parts;
  const words = oneLine(visibleText(age));
  const figures = words.replace(NUMBER, (_word, three?: string, four?: string) => (three ? '3' : four ? '4' : '5'));
  return { ...parts, publishedAt: reading.when(figures, words) };
};

/** A person's address, which only some people have changed for a name. */
const PERSON = [...'123456789'].map((digit) => `[href*="/id${digit}"]`).join();

const PLACE = '[data-testid="wall_comments_comment_root"], [data-testid="wall_comments_comment_in_thread"]';
const IN_THREAD = '[data-testid="wall_comments_comment_in_thread"]';
const COMMENT = '[data-testid="comment"]';

/** Whether what the selector finds is a comment: in the present layout its place where no thread stands in it, else what stands there beside the thread. */
const isComment = (root: Element): boolean => {
  if (root.matches(COMMENT) || !root.closest(PLACE)) return true;
  if (one(root, IN_THREAD)) return false;
  if (root.matches(PLACE) && !one(root, COMMENT)) return true;
  const around = root.parentElement;
  const isBeside = around?.matches(PLACE) && one(around, IN_THREAD) !== null && !one(root, COMMENT);
  const hasPicture = one(root, ':scope > a[data-testid="comment-avatar"]') !== null && !root.closest(COMMENT);
  return (isBeside || hasPicture) && one(root, '[data-testid="comment-owner"]') !== null;
};

/** What the selector finds inside a comment of the present layout is that comment once more. */
const outermost = ({ document, adapter }: Reading): Element[] => {
  let last: Element | undefined;
  return all(document, adapter.item).filter((root) => {
    if ((last?.contains(root) && !root.matches('.reply')) || !isComment(root)) return false;
    last = root;
    return true;
  });
};

const SELECTORS: ThreadSelectors = {
  author: 'a[data-testid="comment-avatar"], a[data-testid="comment-owner"], [data-testid="comment-owner"] a, a.author',
  name: '[data-testid="comment-owner"], a.author',
  // Members write posts on a community's wall too: of them the page says a positive number.
  owner: `:is(a[data-testid="post-header-title"], [data-testid="post-header-title"] a[href], a.PostHeaderTitle__authorLink, .post_author a[href]):not([data-from-id]:not([data-from-id^="-"]), [data-post-id*="-"] :is(${PERSON}))`,
  thread: '[data-testid="wall_comments_comment_root"], .replies_wrap_deep, .wall_reply_thread',
  roots: outermost,
  read,
};
const ADDRESS = /\/wall(-?\d+)_\d+\?(?:.*&)?reply=(\d+)/;
const ELEMENT = /^(?:post|bp_data)?(-?\d+_\d+)$/;

/** Reviews are named in whatever form. */
const idOf = (root: Element): string | null => {
  const id = root.id || (attr(one(root, '.bp_content'), 'id') ?? '');
  return attr(root, 'data-testid') === 'review' && /\d/.test(id) ? id : (ELEMENT.exec(id)?.[1] ?? null);
};

export const hook: Hook = {
  // A comment that was removed or hidden keeps its place where it has answers.
  isReview: (root, reading) => isComment(root) && !isStub(root, reading),
  read: (root, reading) => {
    const parts = read(root, reading);
    const [, wall, comment] = ADDRESS.exec(parts.permalink ?? '') ?? [];
    return {
      ...parts,
      nativeId: comment ? `${wall}_${comment}` : idOf(root),
      reply: answerTo(root, SELECTORS, reading),
      own: isOwnComment(root, SELECTORS, reading),
    };
  },
};
