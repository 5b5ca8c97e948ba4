// From a document and an adapter to reviews, in document order. Reads only: nothing here writes to the page or waits.

import type { Adapter } from '../../contracts/adapter.ts';
import type { DetectedReview, ReplyBox } from '../../contracts/review.ts';
import { all, one } from './dom.ts';
import { startTally } from './health.ts';
import type { Hooks } from './hooks-in-page.ts';
import { roleOf } from './match.ts';
import { type Reading, startReading } from './reading.ts';
import { type Hook, readParts, toReview } from './review-parts.ts';
import { replyStateOf } from './signs.ts';
import { eachOf, inOneGo, type Steps } from './steps.ts';
import type { Extraction, FieldName, Found, PageContext } from './types.ts';

/** An adapter made ready for a pass: selectors that this browser does not understand are left out, as if they were not written. */
export type Pass = {
  adapter: Adapter;
  hook: Hook;
  exclude: string;
  /** Elements that hold a way to reply. Worked out with the first review: most pages have none. */
  answerable?: ReadonlySet<Element>;
  reading: Reading;
  role: Extraction['role'];
  scopes: readonly Scope[];
};

/** Where roots are looked for: the document, shadow roots in it, or the one root that is read again. */
export type Scope = Document | ShadowRoot | Element;

const usable = new WeakMap<Adapter, Adapter>();

const usableOf = (adapter: Adapter, document: Document): Adapter => {
  let checked = usable.get(adapter);
  if (checked === undefined) {
    const understood = (source: string | { select: string }): boolean => {
      try {
        // As it is: what a browser does not understand it forgives inside of `:is` (`dom.ts`).
        document.documentElement.matches(typeof source === 'string' ? source : source.select);
        return true;
      } catch {
        return false;
      }
    };
    const fields = { ...adapter.fields };
    const names: readonly FieldName[] = [
      'nativeId',
      'author',
      'authorUrl',
      'rating',
      'title',
      'text',
      'publishedAt',
      'permalink',
      'ownReply',
      'ownReplyAt',
    ];
    for (const name of names) fields[name] = fields[name].filter(understood);
    const { opener, input } = adapter.reply;
    const controls = [...opener, ...input];
    checked = {
      ...adapter,
      fields,
      require: adapter.require.filter(understood),
      exclude: adapter.exclude.filter(understood),
      // Mostly all are, and together they are asked for later (`replyBoxOf`): a browser reads long ones once.
      reply:
        controls.length === 0 || understood(controls.join())
          ? adapter.reply
          : { ...adapter.reply, opener: opener.filter(understood), input: input.filter(understood) },
    };
    usable.set(adapter, checked);
  }
  return checked;
};

/** Elements that hold a match of the selectors. Asked once for the whole scope: many selectors on every root are slow in some engines. */
const holdersOf = (scopes: readonly Scope[], selectors: string): Set<Element> => {
  const holders = new Set<Element>();
  if (selectors !== '')
    for (const element of scopes.flatMap((scope) => all(scope, selectors)))
      for (let holder = element.parentElement; holder && !holders.has(holder); holder = holder.parentElement) holders.add(holder);
  return holders;
};

/** What a pass over these scopes needs. */
export const startPass = (document: Document, given: Adapter, context: PageContext, hooks: Hooks, scopes: readonly Scope[]): Pass => {
  const adapter = usableOf(given, document);
  return {
    adapter,
    hook: hooks.get(adapter.hook ?? '') ?? {},
    exclude: adapter.exclude.join(),
    reading: startReading(document, adapter, context),
    role: roleOf(adapter, context.url),
    scopes,
  };
};

/** `unknown`: the answer where the browser does not understand the selector. */
export const isThere = (selector: string, scopes: readonly Scope[], unknown: boolean): boolean => {
  try {
    for (const scope of scopes) if (one(scope, selector)) return true;
    return false;
  } catch {
    return unknown;
  }
};

/**
 * Whether anything could meet a condition; one that is not understood is as if it were not written. Most pages carry no widget, and browsers know of a
 * class that is nowhere without looking; of several selectors in one they do not.
 */
const isPossible = (selector: string, scopes: readonly Scope[]): boolean =>
  selector.includes(':scope') ||
  (selector.includes(',') && !/["'(]/.test(selector) ? selector.split(',') : [selector]).some((part) => isThere(part, scopes, true));

/**
 * Whether the page cannot be of this adapter, which is so of most: told before anything is made ready. By an item that is not understood, an adapter of
 * another making finds nothing rather than fails.
 */
export const isElsewhere = ({ item, require }: Adapter, hook: Hook | undefined, scopes: readonly Scope[]): boolean => {
  if (hook?.rootsBeside) return false;
  for (const selector of require) if (!isPossible(selector, scopes)) return true;
  return !isThere(item, scopes, false);
};

/** Whether an element that the item selector gave meets the adapter's other conditions. */
export const isRoot = (root: Element, { adapter, hook, exclude, reading }: Pass): boolean => {
  for (const selector of adapter.require) if (!reading.find(root, selector)) return false;
  return !(exclude && (root.matches(exclude) || one(root, exclude))) && hook.isReview?.(root, reading) !== false;
};

/** Where a reply to this review can be written: nowhere, where the site's control for it is missing on this review. */
const replyBoxOf = (root: Element, pass: Pass): ReplyBox => {
  const { kind, opener, input } = pass.adapter.reply;
  if (kind === 'none' || pass.role === 'reply_form') return kind;
  pass.answerable ??= holdersOf(pass.scopes, [...opener, ...input].join());
  return pass.answerable.has(root) || pass.hook.hasReply?.(root) ? kind : 'none';
};

/** Null for what says nothing: a card that is still loading, a teaser. */
export const readRoot = (root: Element, pass: Pass): Found | null => {
  const { hook, reading } = pass;
  const raw = hook.read ? hook.read(root, reading) : readParts(root, reading);
  const parts = raw && (hook.amend?.(raw, root, reading) ?? raw);
  const state = parts?.reply && reading.adapter.signs && replyStateOf(root, reading, parts.reply.text, parts.replyPart);
  const said = state && parts?.reply ? { ...parts, reply: { ...parts.reply, state } } : parts;
  const review = said && toReview(said, replyBoxOf(root, pass), reading);
  return review && (parts?.own ? { review, root, own: true } : { review, root });
};

/** What has no id is like nothing else. */
const idOf = (entry: Found): string | Found => entry.review.externalId ?? entry;

/** The same review shown twice counts once. One id on different reviews is no id: it is taken off all of them. */
const settleIds = (read: Found[]): { found: Found[]; repeated: boolean } => {
  let repeated = false;
  // So on nearly all pages; grouping takes a browser longer than counting.
  if (new Set(read.map(idOf)).size === read.length) return { found: read, repeated };
  const byId = Map.groupBy(read, idOf);
  const found = read.flatMap((entry) => {
    const { review } = entry;
    const [first = entry, ...others] = byId.get(idOf(entry)) ?? [];
    const same = (other: Found): boolean =>
      other.review.text === first.review.text && other.review.author.name === first.review.author.name;
    if (others.every(same)) return entry === first ? [entry] : [];
    repeated = true;
    return [{ ...entry, review: { ...review, externalId: null } }];
  });
  return { found, repeated };
};

const NO_HOOKS: Hooks = new Map();

/**
 * All reviews of a document by one adapter. `context.now` is what "3 weeks ago" is counted back from; a hook that is not in `hooks` does
 * nothing. `scopes`: the shadow roots to read instead of the document itself.
 */
export const extract = (
  document: Document,
  adapter: Adapter,
  context: PageContext,
  hooks: Hooks = NO_HOOKS,
  scopes: readonly Scope[] = [document],
): Extraction => inOneGo(extractSteps(document, adapter, context, hooks, scopes));

/** The same, with a rest after every root: a page that changes meanwhile may be read half before and half after. */
export function* extractSteps(
  document: Document,
  adapter: Adapter,
  context: PageContext,
  hooks: Hooks,
  scopes: readonly Scope[] = [document],
): Steps<Extraction> {
  if (isElsewhere(adapter, hooks.get(adapter.hook ?? ''), scopes))
    return { adapter, role: roleOf(adapter, context.url), found: [], health: startTally(adapter).health(0, false) };
  const pass = startPass(document, adapter, context, hooks, scopes);
  const read: Found[] = [];
  const rest: [Element, boolean][] = [];
  const { hook } = pass;
  let candidates = 0;
  let last: Element | undefined;
  const take = (root: Element): void => {
    candidates += 1;
    const found = readRoot(root, pass);
    if (found) read.push(found);
    else rest.push([root, true]);
  };
  for (const scope of scopes)
    for (const root of all(scope, pass.adapter.item)) {
      // Document order: whatever lies inside an earlier root comes before whatever does not.
      if (last?.contains(root)) continue;
      if (isRoot(root, pass)) {
        last = root;
        take(root);
      } else rest.push([root, false]);
      // Here and not between check and reading: what the one looked up serves the other and is not to grow old before.
      yield;
    }
  if (last === undefined && hook.rootsBeside && scopes.includes(document))
    for (const root of hook.rootsBeside(pass.reading)) {
      take(root);
      yield;
    }
  const { found, repeated } = hook.repeats ? { found: read, repeated: false } : settleIds(read);
  yield;
  const tally = startTally(pass.adapter);
  yield* eachOf(found, ({ review }) => tally.count(review, context.now, 1));
  const extraction = { adapter, role: pass.role, found, health: tally.health(candidates, repeated) };
  if (scopes[0] === document) traces.set(extraction, { usable: pass.adapter, read, rest, url: context.url, now: context.now });
  return extraction;
}

/** What a pass over a document met besides what it gives: for `follow.ts`, which goes on from there. */
export type Trace = {
  /** The adapter without the selectors that this browser does not understand. */
  usable: Adapter;
  read: readonly Found[];
  /** Roots that gave no review, and whether they met the adapter's conditions. */
  rest: readonly (readonly [Element, boolean])[];
  url: string;
  now: number;
};

const traces = new WeakMap<Extraction, Trace>();

/** None for readings of shadow roots. */
export const traceOf = (extraction: Extraction): Trace | undefined => traces.get(extraction);

/** One review again, after its root changed. Null where the root no longer holds one. */
export const readAgain = (root: Element, adapter: Adapter, context: PageContext, hooks: Hooks = NO_HOOKS): DetectedReview | null =>
  readRoot(root, startPass(root.ownerDocument, adapter, context, hooks, [root]))?.review ?? null;
