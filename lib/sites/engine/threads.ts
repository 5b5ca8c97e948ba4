// Comments on sites where nothing marks the company's own: whoever wrote the post is the company. Its comments are nothing to answer; each is the
// answer to the comment whose author it names, otherwise to the last one before it in its thread.
import { all, attr, one } from './dom.ts';
import type { Reading } from './reading.ts';
import { firstAndNewest } from './replies.ts';
import { type ReviewParts, readParts } from './review-parts.ts';
import { oneLine, visibleText } from './visible-text.ts';

export type ThreadSelectors = {
  /** Link to a comment's author, inside its root. */
  author: string;
  /** Where the author's name stands, if not in that link. */
  name?: string;
  /** Link to whoever wrote the post, in an element around the post and its comments. */
  owner: string;
  /** Element around one thread; empty where the comments of a post are one flat list. */
  thread: string;
  /** The comments of the page, where they are not simply what the adapter's `item` matches. */
  roots?: (reading: Reading) => Element[];
  /** Reads one, where the adapter's fields cannot. */
  read?: (root: Element, reading: Reading) => ReviewParts;
};

type Comment = { root: Element; url: string | null; name: string };

/** Links to people carry where they were found; the path names the person. */
const personOf = (link: Element | null, reading: Reading): string | null => {
  const url = URL.parse(reading.webUrl(attr(link, 'href')) ?? '');
  return url && url.origin + url.pathname.replace(/\/$/, '');
};

/** Who wrote the post around an element. Asked once for each element around comments, of which a long list has few. */
const ownersIn = (roots: ReadonlySet<Element>, { owner }: ThreadSelectors, reading: Reading): ((root: Element) => string | null) => {
  const known = new Map<Element, string | null>();
  const ownerOf = (root: Element): string | null => {
    const around = root.parentElement;
    if (around === null) return null;
    let person = known.get(around);
    if (person === undefined) {
      // Inside another comment there is nobody to own the post.
      const link = roots.has(around) ? null : one(around, owner);
      person = link ? personOf(link, reading) : ownerOf(around);
      known.set(around, person);
    }
    return person;
  };
  return ownerOf;
};

/** Whether an answer names the author of a comment: by a link, or by beginning with the name or its first word ("Olena, …"). */
const addressee = (root: Element, selectors: ThreadSelectors, reading: Reading): ((comment: Comment) => boolean) => {
  const own = one(root, selectors.author);
  const people = new Set(all(root, 'a[href]').map((link) => (link === own ? null : personOf(link, reading))));
  const text = (selectors.read ?? readParts)(root, reading).text ?? '';
  return ({ url, name }) =>
    (url !== null && people.has(url)) ||
    [name, name.split(' ')[0] ?? ''].some((said) => said && text.startsWith(said) && /^\s*[,!:]/.test(text.slice(said.length)));
};

type Threads = { owners: ReadonlySet<Element>; answers: ReadonlyMap<Element, Element[]> };

const passes = new WeakMap<Reading, Threads>();

const threadsOf = (selectors: ThreadSelectors, reading: Reading): Threads => {
  const known = passes.get(reading);
  if (known) return known;
  const roots = selectors.roots?.(reading) ?? all(reading.document, reading.adapter.item);
  const ownerOf = ownersIn(new Set(roots), selectors, reading);
  const owners = new Set<Element>();
  const answers = new Map<Element, Element[]>();
  const before: Comment[] = [];
  for (const root of roots) {
    const link = one(root, selectors.author);
    const url = personOf(link, reading);
    if (url !== null && url === ownerOf(root)) {
      owners.add(root);
      const isNamed = addressee(root, selectors, reading);
      const thread = selectors.thread ? root.closest(selectors.thread) : null;
      const answered = before.findLast(isNamed) ?? (thread && before.findLast((comment) => thread.contains(comment.root)));
      if (answered) answers.set(answered.root, [...(answers.get(answered.root) ?? []), root]);
    } else {
      const named = selectors.name === undefined ? link : one(root, selectors.name);
      before.push({ root, url, name: named ? oneLine(visibleText(named, 500)) : '' });
    }
  }
  const threads = { owners, answers };
  passes.set(reading, threads);
  return threads;
};

/** Whether the company wrote this comment. */
export const isOwnComment = (root: Element, selectors: ThreadSelectors, reading: Reading): boolean =>
  threadsOf(selectors, reading).owners.has(root);

/** The company's first answer to this comment, and its newest. */
export const answerTo = (root: Element, selectors: ThreadSelectors, reading: Reading): ReviewParts['reply'] =>
  firstAndNewest(
    (threadsOf(selectors, reading).answers.get(root) ?? []).flatMap((answer) => {
      const { text, publishedAt } = (selectors.read ?? readParts)(answer, reading);
      return text ? [{ text, publishedAt }] : [];
    }),
  );
