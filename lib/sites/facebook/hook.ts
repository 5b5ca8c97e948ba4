// A comment read from its links: one to the author, one to the comment itself, whose text is its age. The page owner's answer is a comment of
// its own in the same thread; the owner's comments are no items to answer.
import { commentIdIn } from '../engine/parse-field.ts';
import type { Reading } from '../engine/reading.ts';
import type { Hook, ReviewParts } from '../engine/review-parts.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';

const ARTICLE = '[role="article"][aria-label]';
/** What makes a link one to a post, a photo or a video, and so to the comment under it. Profiles are linked with `comment_id` too. */
const CONTENT = /\/(?:posts|permalink|photos?|videos?|reel|watch|story)(?:[/.]|$)/;
/** Facebook's links carry the reader's session and tracking; what names the thing stays. */
const NAMING = ['id', 'story_fbid', 'fbid', 'v', 'comment_id', 'reply_comment_id'];

const clean = (url: URL, names = ['id']): string => {
  const kept = new URL(url.pathname, url);
  for (const name of names) {
    const value = url.searchParams.get(name);
    if (value) kept.searchParams.set(name, value);
  }
  return kept.href;
};

/** `Node.DOCUMENT_POSITION_FOLLOWING`; jsdom has no global `Node`. */
const FOLLOWING = 4;

type Link = { element: Element; url: URL; text: string };

const linksIn = (root: Element, reading: Reading): Link[] =>
  [...root.querySelectorAll('a[href]')].flatMap((element) => {
    const url = URL.parse(reading.webUrl(element.getAttribute('href')) ?? '');
    return url && element.closest(ARTICLE) === root ? [{ element, url, text: oneLine(visibleText(element, 600)) }] : [];
  });

type Comment = {
  root: Element;
  /** Links to the comment, by its age, and to its author, by name. */
  age: Link;
  author: Link;
  id: string | null;
  /** The comment that opens the thread. */
  thread: string | null;
};

const commentOf = (root: Element, reading: Reading): Comment[] => {
  const links = linksIn(root, reading).filter(({ text }) => text);
  const age = links.find(({ url }) => CONTENT.test(url.pathname) && url.searchParams.has('comment_id'));
  const author = links.find(({ url }) => !CONTENT.test(url.pathname) && /\bfacebook\.com$/.test(url.hostname));
  if (!age || !author) return [];
  return [{ root, age, author, id: commentIdIn(age.url.href), thread: commentIdIn(age.url.href.replace(/reply_comment_id/, '')) }];
};

/** Paragraphs of a comment: `[dir=auto]` blocks after the author's name that are neither links nor controls. */
const textOf = ({ root, author }: Comment): string => {
  const blocks: Element[] = [];
  for (const block of root.querySelectorAll('[dir="auto"]'))
    if (
      !blocks.at(-1)?.contains(block) &&
      block.closest(ARTICLE) === root &&
      !block.closest('a, form, ul, [role="button"], [contenteditable]') &&
      author.element.compareDocumentPosition(block) === FOLLOWING
    )
      blocks.push(block);
  // Badges ("Top fan", "Author") are spans; the text has blocks of its own wherever the comment has any.
  const texts = blocks.filter((block) => block.localName === 'div' || block.querySelector('div[dir="auto"]'));
  return (texts.length > 0 ? texts : blocks)
    .map((block) => visibleText(block, 20_000, true))
    .filter(Boolean)
    .join('\n');
};

/** Did the one who wrote the post write the comment under it? */
const isOwners = ({ root, author }: Comment, reading: Reading): boolean => {
  for (let around = root.parentElement; around; around = around.parentElement) {
    const link = around.querySelector('[data-ad-rendering-role="profile_name"] a[href]');
    const url = link && URL.parse(reading.webUrl(link.getAttribute('href')) ?? '');
    if (link && url) return clean(url) === clean(author.url) || oneLine(visibleText(link, 600)) === author.text;
  }
  return false;
};

const passes = new WeakMap<Reading, Comment[]>();

/** All comments of the document, worked out once a pass. */
const commentsIn = (reading: Reading): Comment[] => {
  const comments = passes.get(reading) ?? [...reading.document.querySelectorAll(ARTICLE)].flatMap((root) => commentOf(root, reading));
  passes.set(reading, comments);
  return comments;
};

const whenOf = ({ root, age, author }: Comment, reading: Reading): ReviewParts['publishedAt'] =>
  reading.when(age.text) ?? reading.when((root.getAttribute('aria-label') ?? '').replace(author.text, ' '));

/** The owner's first answer: in the thread that the comment opens, or, inside a thread, after it and addressed to its author. */
const replyTo = (comment: Comment, reading: Reading): ReviewParts['reply'] => {
  const comments = commentsIn(reading);
  const answer = comments
    .slice(comments.indexOf(comment) + 1)
    .find(
      (other) =>
        comment.thread !== null &&
        other.thread === comment.thread &&
        isOwners(other, reading) &&
        (comment.id === comment.thread || linksIn(other.root, reading).some(({ url }) => clean(url) === clean(comment.author.url))),
    );
  const text = answer && textOf(answer);
  return answer && text ? { text, publishedAt: whenOf(answer, reading) } : null;
};

const read = (root: Element, reading: Reading): ReviewParts | null => {
  const comment = commentsIn(reading).find((other) => other.root === root);
  if (!comment || isOwners(comment, reading)) return null;
  return {
    nativeId: comment.id,
    author: comment.author.text,
    authorUrl: clean(comment.author.url),
    rating: null,
    title: null,
    text: textOf(comment),
    publishedAt: whenOf(comment, reading),
    permalink: clean(comment.age.url, NAMING),
    reply: replyTo(comment, reading),
  };
};

export const hook: Hook = { read };
