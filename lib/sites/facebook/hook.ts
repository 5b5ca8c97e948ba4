// A comment read from its links: one to the author, one to the comment itself, whose text is its age. The page owner's answer is a comment of
// its own in the same thread; the owner's comments are told apart, since they are nothing to answer.
import { all, attr, one } from '../engine/dom.ts';
import { commentIdIn } from '../engine/ids-in-address.ts';
import type { Reading } from '../engine/reading.ts';
import { firstAndNewest } from '../engine/replies.ts';
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
  all(root, 'a[href]').flatMap((element) => {
    const url = URL.parse(reading.webUrl(attr(element, 'href')) ?? '');
    return url && element.closest(ARTICLE) === root ? [{ element, url, text: oneLine(visibleText(element, 600)) }] : [];
  });

type Comment = {
  root: Element;
  /** Link to the comment, by its age; null where there is none. */
  age: Link | null;
  /** By the link with the name, or by the label alone. */
  author: { text: string; url: URL | null; element: Element | null };
  id: string | null;
  /** The comment that opens the thread. */
  thread: string | null;
};

/** "Comment by NAME 4 days ago"; known of the first three languages, guessed of the others. */
const LABEL =
  /^(?:comment by|коментар від|комментарий от|kommentar von|comm?enta(?:ire|rio) de|komentarz użytkownika) (.+?) (?:\d|an? |about |just |yesterday|вчора|вчера|щойно|vor |gestern|il y a|hier|hace |ayer|wczoraj|\S+ (?:тому|назад|temu))/i;

const commentOf = (root: Element, reading: Reading): Comment[] => {
  const links = linksIn(root, reading).filter(({ text }) => text);
  const label = attr(root, 'aria-label') ?? '';
  const named = links.filter(({ url }) => url.searchParams.has('comment_id'));
  const age = named.find(({ url }) => CONTENT.test(url.pathname)) ?? named.find(({ text }) => reading.when(text)) ?? null;
  const linked = links.find((link) => link !== age && !CONTENT.test(link.url.pathname) && /\bfacebook\.com$/.test(link.url.hostname));
  // Without a link to the comment the label has to say whose it is and when it was written.
  const isNamed = age ?? (linked && label.includes(linked.text) && reading.when(label.replace(linked.text, ' ')));
  const [, name] = LABEL.exec(label) ?? [];
  const author = linked && isNamed ? linked : name ? { text: name, url: null, element: null } : null;
  const address = (age ?? named[0])?.url.href ?? '';
  return author ? [{ root, age, author, id: commentIdIn(address), thread: commentIdIn(address.replace(/reply_comment_id/, '')) }] : [];
};

/** Paragraphs of a comment: `[dir=auto]` blocks after the author's name that are neither links nor controls. */
const textOf = ({ root, author }: Comment): string => {
  const blocks: Element[] = [];
  for (const block of all(root, '[dir="auto"]'))
    if (
      !blocks.at(-1)?.contains(block) &&
      block.closest(ARTICLE) === root &&
      !block.closest('a, form, ul, [role="button"], [contenteditable]') &&
      (author.element ? author.element.compareDocumentPosition(block) === FOLLOWING : block.textContent?.trim() !== author.text)
    )
      blocks.push(block);
  // Badges ("Top fan", "Author") are spans; the text has blocks of its own wherever the comment has any.
  const texts = blocks.filter((block) => block.localName === 'div' || one(block, 'div[dir="auto"]'));
  return (texts.length > 0 ? texts : blocks)
    .map((block) => visibleText(block, 20_000, true))
    .filter(Boolean)
    .join('\n');
};

/** Did the one who wrote the post write the comment under it? */
const isOwners = ({ root, author }: Comment, reading: Reading): boolean => {
  for (let around = root.parentElement; around; around = around.parentElement) {
    const link = one(around, '[data-ad-rendering-role="profile_name"] a[href]');
    const url = link && URL.parse(reading.webUrl(attr(link, 'href')) ?? '');
    if (link && url) return (author.url && clean(url) === clean(author.url)) || oneLine(visibleText(link, 600)) === author.text;
  }
  return false;
};

const passes = new WeakMap<Reading, Comment[]>();

/** All comments of the document, worked out once a pass. */
const commentsIn = (reading: Reading): Comment[] => {
  const comments = passes.get(reading) ?? all(reading.document, ARTICLE).flatMap((root) => commentOf(root, reading));
  passes.set(reading, comments);
  return comments;
};

const whenOf = ({ root, age, author }: Comment, reading: Reading): ReviewParts['publishedAt'] =>
  (age && reading.when(age.text)) ?? reading.when((attr(root, 'aria-label') ?? '').replace(author.text, ' '));

/** The owner's first answer and newest: in the thread that the comment opens, or, inside a thread, after it and addressed to its author. */
const replyTo = (comment: Comment, reading: Reading): ReviewParts['reply'] => {
  const comments = commentsIn(reading);
  const answers = comments
    .slice(comments.indexOf(comment) + 1)
    .filter(
      (other) =>
        comment.thread !== null &&
        other.thread === comment.thread &&
        isOwners(other, reading) &&
        (comment.id === comment.thread ||
          linksIn(other.root, reading).some(({ url }) => comment.author.url && clean(url) === clean(comment.author.url))),
    );
  return firstAndNewest(
    answers.flatMap((answer) => {
      const text = textOf(answer);
      return text ? [{ text, publishedAt: whenOf(answer, reading) }] : [];
    }),
  );
};

const read = (root: Element, reading: Reading): ReviewParts | null => {
  const comment = commentsIn(reading).find((other) => other.root === root);
  if (!comment) return null;
  const own = isOwners(comment, reading);
  return {
    nativeId: comment.id,
    author: comment.author.text,
    authorUrl: comment.author.url && clean(comment.author.url),
    rating: null,
    title: null,
    text: textOf(comment),
    publishedAt: whenOf(comment, reading),
    permalink: comment.age && clean(comment.age.url, NAMING),
    reply: own ? null : replyTo(comment, reading),
    ...(own && { own }),
  };
};

/** Notices are articles too; what links to a comment and cannot be read counts, as a sign of change. */
const isReview = (root: Element, reading: Reading): boolean =>
  one(root, 'a[href*="comment_id="]') !== null || commentsIn(reading).some((comment) => comment.root === root);

export const hook: Hook = { isReview, read };
