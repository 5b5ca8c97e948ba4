// One document under Vidhuk's eye: reads its reviews, tells the background, keeps a mark beside each and carries out its commands.
// Everything lives until the signal aborts; then the page is as it was.
import type { PageReview, ReviewHandle } from '../../contracts/review.ts';
import type { ContentMessage, PageCommand, PageCommandResult, PartMissing } from '../../extension/messages.ts';
import { outsideDialogs } from './bind-dialog.ts';
import type { Changes } from './changes.ts';
import { isHtml } from './element-kinds.ts';
import type { Followed } from './follow.ts';
import { Handles } from './handles.ts';
import { type LivePage, MARK_TAG, type MakeReplyPart, type ReplyPart, type ReviewsPart } from './live-page.ts';
import type { MarkedReview, Marks } from './mark.ts';
import { type Outcome, observe } from './observe.ts';
import { readWhole } from './read-whole.ts';
import { startReading } from './reading.ts';
import { lastShadowRoots } from './shadow.ts';
import { removedIn, saysRemoved } from './signs.ts';
import { eachOf, inOneGo, inSlices, type Steps, slicesIn } from './steps.ts';
import { createTeller, type Gone } from './tell-page.ts';
import type { Extraction, Found, PageContext } from './types.ts';

/** Most reviews in one snapshot, as in `PageSnapshot`. */
const REVIEWS_MAX = 10_000;
/** How long a site may take to open its reply box: a slow dialog that fetches its form. */
const OPEN_TIMEOUT_MS = 5_000;
/** A framework that takes over what the server rendered must find it untouched: marks wait for `load`, but not for a slow advertisement. */
const LOAD_TIMEOUT_MS = 3_000;
/** A pointer that only passes over a review is no hover. */
const HOVER_MS = 80;

export type PageOptions = {
  window: Window;
  /** Reads the document with the adapter for its address; null where none takes it. May rest on the way. */
  detect: (document: Document, context: PageContext) => Steps<Extraction | null>;
  /** Whether that reading broke off, since code has to come first: then nothing is known of the page. */
  isWaiting?: () => boolean;
  /** Goes on from a whole reading, where its adapter allows that. Without it every change has the page read as a whole. */
  follow?: (extraction: Extraction) => Steps<Followed | null>;
  /** `answered` gets what the background says to it. */
  send: (message: ContentMessage, answered?: (answer: unknown) => void) => void;
  /** What pages with reviews need besides; undefined until it was injected, which the page asks for. */
  reviewsPart: () => ReviewsPart | undefined;
  /** What comes with the first pick; undefined until it was injected. */
  replyPart: () => MakeReplyPart | undefined;
  /** Attributes that the adapters read. */
  attributes: readonly string[];
  signal: AbortSignal;
  /** Asked at every look; aborts the signal where it is true. */
  isOver?: () => boolean;
  /** Milliseconds since 1970 UTC. */
  now: () => number;
  /** Default 5 s. */
  openTimeoutMs?: number;
};

export type Page = {
  handle: (command: PageCommand) => Promise<PageCommandResult[PageCommand['type']] | PartMissing>;
  /** Takes another look, which no change of the page asked for. */
  look: () => void;
};

/** The nearest to the screen first, where a page holds more reviews than a snapshot may. */
function nearest(found: readonly Found[]): readonly Found[] {
  if (found.length <= REVIEWS_MAX) return found;
  const distance = new Map(found.map((one) => [one, Math.abs(one.root.getBoundingClientRect().top)]));
  return [...found].sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0)).slice(0, REVIEWS_MAX);
}

/** Starts to watch the window's document. */
export function startPage(options: PageOptions): Page {
  const { window, signal, now, send } = options;
  const { document } = window;
  let timeZone: string | undefined;
  const context = (): PageContext => ({
    url: window.location.href,
    now: now(),
    // Asked for by few pages, and the browser's first word about dates takes it tens of milliseconds.
    get timeZone() {
      timeZone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
      return timeZone;
    },
  });
  const page: LivePage = {
    document,
    read: () => inOneGo(options.detect(document, context())),
    handles: new Handles(),
    signal,
    openTimeoutMs: options.openTimeoutMs ?? OPEN_TIMEOUT_MS,
  };

  // What another Vidhuk left behind in this page: a build that was removed cannot clean up after itself in every case.
  for (const stale of document.querySelectorAll(MARK_TAG)) stale.remove();
  let told: Parameters<Marks['show']>[0] = { states: {} };
  let made: Marks | null = null;
  let isAsked = false;
  /** The marks; null until the code for them is there, which is asked for where there is something to mark. */
  const marks = (): Marks | null => {
    if (made !== null || !isMarked || shown.size === 0) return made;
    const part = options.reviewsPart();
    if (part === undefined) {
      if (!isAsked)
        send({ type: 'page.marks' }, () => {
          syncMarks();
          // A document that is being left gets nothing; one that stays asks again at its next look.
          isAsked = made !== null;
        });
      isAsked = true;
      return null;
    }
    made = part.createMarks({
      window,
      signal,
      now,
      onOpen: (handle) => send({ type: 'panel.open', handle }),
      unseen: (write) => observer.unseen(write),
    });
    made.show(told);
    return made;
  };
  const syncMarks = (): void => {
    const there = mayMark && !signal.aborted ? marks() : null;
    if (there !== null) inSlices(there.sync(markedOf(found.map(({ root }) => root))), slicesIn(window, now), () => {});
  };

  /** The background has forgotten what it was told. */
  let isForgotten = false;
  const tellAgain = (): Promise<void> => {
    isForgotten = true;
    return observer.look(scan());
  };
  const teller = createTeller({
    send,
    now,
    openedAt: window.performance.timeOrigin,
    again: () => void tellAgain(),
    changeOf: (before, after) => options.reviewsPart()?.listChange(before, after) ?? null,
  });
  /** Every review that is listed, by its root. */
  let shown = new Map<Element, PageReview>();
  /** Whatever was found, listed or not, in the order of the page. */
  let found: readonly Found[] = [];
  let followed: Followed | null = null;
  let isMarked = false;
  let part: ReplyPart | undefined;
  let mayMark = document.readyState === 'complete';

  /** What of the reading is listed: neither copies in dialogs nor the owner's own words. */
  const listedOf = (extraction: Extraction): Found[] => outsideDialogs(extraction, document).filter(({ own }) => !own);
  /** All that is listed, in the order of the page. */
  const inOrder = (): PageReview[] => found.flatMap(({ root }) => shown.get(root) ?? []);
  const markedOf = (roots: Iterable<Element>): MarkedReview[] => {
    const marked: MarkedReview[] = [];
    for (const root of roots) {
      const entry = shown.get(root);
      if (entry !== undefined && isHtml(root)) marked.push({ ...entry, root });
    }
    return marked;
  };

  /** What the site itself says was removed. */
  const goneIn = (extraction: Extraction | null): Gone => {
    if (extraction?.role !== 'list' || extraction.adapter.signs === undefined) return {};
    const { adapter, found } = extraction;
    const here = new Set(found.flatMap(({ review: { externalId } }) => externalId ?? []));
    const removed = removedIn(document, startReading(document, adapter, context()), here);
    return { ...(removed.length > 0 && { removed }), ...(found.length === 0 && saysRemoved(document, adapter) && { notice: true }) };
  };

  /** Reads the page as a whole. */
  function* scan(): Steps<Outcome> {
    if (options.isOver?.()) return 'nothing';
    const extraction: Extraction | null = yield* readWhole({
      detect: () => options.detect(document, context()),
      follow: function* (reading) {
        followed = null;
        const next: Followed | null = reading && options.follow ? yield* options.follow(reading) : null;
        followed = next;
        return next;
      },
      hold: observer.hold,
      release: observer.release,
      context,
    });
    if (signal.aborted) return 'nothing';
    if (options.isWaiting?.()) return 'no_reviews';
    observer.within(lastShadowRoots(document));
    const listed = extraction ? nearest(listedOf(extraction)) : [];
    page.handles.begin();
    const entries = new Map<Element, PageReview>();
    yield* eachOf(listed, (found) => entries.set(found.root, { handle: page.handles.list(found), review: found.review }));
    shown = entries;
    found = listed;
    // In the form's frame there is nothing to pick: the list beside it has the mark.
    isMarked = extraction?.role === 'list';
    const isNews: boolean = yield* teller.all(window.location.href, extraction, [...shown.values()], isForgotten, goneIn(extraction));
    isForgotten = false;
    if (mayMark) yield* marks()?.sync(isMarked ? markedOf(shown.keys()) : []) ?? [];
    part?.refresh(extraction);
    return listed.length === 0 ? 'no_reviews' : isNews || part ? 'news' : 'nothing';
  }

  /** Reads what changed, where the changes tell all; null where they do not. */
  function* goOn(changes: Changes): Steps<Outcome | null> {
    if (options.isOver?.()) return 'nothing';
    const step = followed?.step(changes, context());
    if (!step || signal.aborted) return null;
    const { extraction, put, looked } = step;
    found = extraction.found;
    const news = listedOf({ ...extraction, found: [...put] });
    if (shown.size + news.length > REVIEWS_MAX) return null;
    const gone = step.gone.filter((root) => shown.has(root));
    let isStirred = step.isBetween || gone.length > 0;
    // All of them first: a review that only passes from one node to the next has no twin.
    for (const root of [...gone, ...news.map(({ root }) => root)]) page.handles.unlist(shown.get(root)?.handle ?? '');
    for (const root of gone) shown.delete(root);
    const entries = news.map((found) => {
      const before = shown.get(found.root)?.handle;
      const entry = { handle: page.handles.list(found), review: found.review };
      // The node is used for another review now, and another name stands where the one before stood.
      isStirred ||= before !== undefined && before !== entry.handle;
      shown.set(found.root, entry);
      return entry;
    });
    // What an empty list means only a whole reading can tell.
    if (shown.size === 0) return null;
    if (mayMark && isMarked && (looked.length > 0 || isStirred)) {
      const order = isStirred ? found.map(({ root }) => root) : null;
      marks()?.put(markedOf(looked.map(({ root }) => root)), gone, order);
    }
    if (entries.length > 0 || isStirred) yield* teller.more(window.location.href, extraction, entries, inOrder, isStirred);
    part?.refresh(extraction);
    return entries.length > 0 || isStirred || part ? 'news' : 'nothing';
  }

  const observer = observe({
    window,
    signal,
    now,
    attributes: options.attributes,
    ground: () => followed,
    onChange: function* (changes): Steps<Outcome> {
      return (changes && (yield* goOn(changes))) ?? (yield* scan());
    },
  });
  // The first look is the page's beginning, not a change: no rest follows it.
  const look = () => void observer.look(scan());
  look();
  watchHover(window, signal, (element) => shown.get(element)?.handle ?? null, send);
  if (!mayMark) {
    const allow = () => {
      if (mayMark || signal.aborted) return;
      mayMark = true;
      if (isMarked) syncMarks();
    };
    window.addEventListener('load', () => window.requestIdleCallback(allow), { signal });
    window.setTimeout(allow, LOAD_TIMEOUT_MS);
  }

  const handle: Page['handle'] = async (command) => {
    if (command.type === 'marks.show') {
      told = command;
      made?.show(told);
    }
    // With other adapters another page is started in this one's place (`entrypoints/reviews.content/watch.ts`).
    else if (command.type === 'page.rescan' || command.type === 'adapters.changed') await tellAgain();
    else {
      if (command.type === 'review.highlight' && command.target === null && !part) return { found: false };
      part ??= options.replyPart()?.(page);
      return part ? part.run(command) : { missing: 'reply_part' };
    }
    return { ok: true };
  };
  return { handle, look };
}

/** Tells which review the pointer rests on, once per change. */
function watchHover(
  { document, setTimeout, clearTimeout }: Window,
  signal: AbortSignal,
  handleOf: (element: Element) => ReviewHandle | null,
  send: PageOptions['send'],
): void {
  let told: ReviewHandle | null = null;
  let timer = 0;
  const over = (node: Element | null) => {
    let handle: ReviewHandle | null = null;
    for (let around = node; around && !handle; around = around.parentElement) handle = handleOf(around);
    clearTimeout(timer);
    if (handle === told) return;
    timer = setTimeout(() => {
      told = handle;
      if (!signal.aborted) send({ type: 'page.hover', handle });
    }, HOVER_MS);
  };
  document.addEventListener('pointerover', ({ target }) => over(target instanceof Element ? target : null), { signal, passive: true });
  document.documentElement.addEventListener('pointerleave', () => over(null), { signal, passive: true });
}
