// From a document and an adapter to reviews, in document order. Reads only: nothing here writes to the page or waits, and nothing is kept
// when it returns.
import type { Adapter, FieldSource } from '../../contracts/adapter.ts';
import type { DetectedReview, ReplyBox } from '../../contracts/review.ts';
import { HOOKS } from '../hooks.ts';
import { checkHealth } from './health.ts';
import { roleOf } from './match.ts';
import { Reading } from './reading.ts';
import { type Hook, readParts, toReview } from './review-parts.ts';
import type { Extraction, Found, PageContext } from './types.ts';

const NO_HOOK: Hook = {};
const hookOf = (adapter: Adapter): Hook => (adapter.hook === null ? NO_HOOK : (HOOKS[adapter.hook] ?? NO_HOOK));

/** What `extract` made of an adapter: selectors joined, those that the browser does not understand left out. */
type Ready = { adapter: Adapter; exclude: string; controls: string };
const ready = new WeakMap<Adapter, Ready>();

const prepare = (adapter: Adapter, document: Document): Ready => {
  const known = ready.get(adapter);
  if (known !== undefined) return known;
  const nowhere = document.createDocumentFragment();
  const understood = (selector: string): boolean => {
    try {
      nowhere.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };
  const sources = (field: FieldSource[]): FieldSource[] => field.filter((source) => understood(source.select));
  const { fields, reply } = adapter;
  const prepared: Ready = {
    adapter: {
      ...adapter,
      require: adapter.require.filter(understood),
      fields: {
        nativeId: sources(fields.nativeId),
        author: sources(fields.author),
        authorUrl: sources(fields.authorUrl),
        rating: sources(fields.rating),
        ratingMax: sources(fields.ratingMax),
        title: sources(fields.title),
        text: sources(fields.text),
        publishedAt: sources(fields.publishedAt),
        permalink: sources(fields.permalink),
        ownReply: sources(fields.ownReply),
        ownReplyAt: sources(fields.ownReplyAt),
      },
    },
    exclude: adapter.exclude.filter(understood).join(','),
    controls: [...reply.opener, ...reply.input].filter(understood).join(','),
  };
  ready.set(adapter, prepared);
  return prepared;
};

const rootsIn = (scope: ParentNode, { adapter, exclude }: Ready, reading: Reading): Element[] => {
  const hook = hookOf(adapter);
  const roots: Element[] = [];
  let last: Element | null = null;
  for (const root of scope.querySelectorAll(adapter.item)) {
    // Document order: whatever lies inside an earlier root comes before whatever does not.
    if (last?.contains(root)) continue;
    if (!adapter.require.every((selector) => root.querySelector(selector) !== null)) continue;
    if (exclude !== '' && (root.matches(exclude) || root.querySelector(exclude) !== null)) continue;
    if (hook.isReview !== undefined && !hook.isReview(root, reading)) continue;
    last = root;
    roots.push(root);
  }
  return roots;
};

/** Where a reply to this review can be written. A site's way in that this review does not offer (its control is not there) is none. */
const replyBoxOf = (root: Element, { adapter, controls }: Ready): ReplyBox => {
  const { kind } = adapter.reply;
  if (kind === 'none' || controls === '') return kind;
  return root.querySelector(controls) === null ? 'none' : kind;
};

const readRoot = (root: Element, prepared: Ready, reading: Reading): DetectedReview | null => {
  const hook = hookOf(prepared.adapter);
  const read = hook.read === undefined ? readParts(root, reading) : hook.read(root, reading);
  const parts = hook.amend === undefined ? read : hook.amend(read, root, reading);
  if (parts === null) return null;
  const box = roleOf(prepared.adapter, reading.pageUrl) === 'reply_form' ? prepared.adapter.reply.kind : replyBoxOf(root, prepared);
  return toReview(parts, box, reading);
};

const same = (a: DetectedReview, b: DetectedReview): boolean => a.author.name === b.author.name && a.text === b.text;

/**
 * The same review shown twice counts once. One id on different reviews is no id: it is taken off all of them.
 * Returns how many ids were not unique.
 */
const settleIds = (found: Found[]): { found: Found[]; repeated: number } => {
  const byId = new Map<string, Found>();
  const repeated = new Set<string>();
  const kept = found.filter((entry) => {
    const id = entry.review.externalId;
    const first = id === null ? undefined : byId.get(id);
    if (id === null) return true;
    if (first === undefined) byId.set(id, entry);
    else if (same(first.review, entry.review)) return false;
    else repeated.add(id);
    return true;
  });
  if (repeated.size === 0) return { found: kept, repeated: 0 };
  const without = kept.map(({ review, root }) =>
    review.externalId !== null && repeated.has(review.externalId) ? { review: { ...review, externalId: null }, root } : { review, root },
  );
  return { found: without, repeated: repeated.size };
};

/** All reviews of a document by one adapter. `context.now` is what "3 weeks ago" is counted back from. */
export const extract = (document: Document, adapter: Adapter, context: PageContext): Extraction => {
  const prepared = prepare(adapter, document);
  const reading = new Reading(document, prepared.adapter, context);
  const roots = rootsIn(document, prepared, reading);
  const read: Found[] = [];
  for (const root of roots) {
    const review = readRoot(root, prepared, reading);
    if (review !== null) read.push({ review, root });
  }
  const { found, repeated } = settleIds(read);
  return {
    adapter,
    role: roleOf(adapter, context.url),
    found,
    health: checkHealth(
      prepared.adapter,
      roots.length,
      found.map(({ review }) => review),
      repeated,
      context.now,
    ),
  };
};

/** One review again, after its root changed. Null where the root no longer holds one. */
export const readAgain = (root: Element, adapter: Adapter, context: PageContext): DetectedReview | null => {
  const prepared = prepare(adapter, root.ownerDocument);
  return readRoot(root, prepared, new Reading(root.ownerDocument, prepared.adapter, context));
};
