// One document under Vidhuk's eye: reads its reviews, tells the background, keeps a mark beside each and carries out its commands.
// Everything lives until the signal aborts; then the page is as it was.
import type { PageSnapshot, ReviewHandle } from '../../contracts/review.ts';
import type { ContentMessage, PageCommand, PageCommandResult, PartMissing } from '../../extension/messages.ts';
import { outsideDialogs } from './bind-dialog.ts';
import { isHtml } from './element-kinds.ts';
import { Handles } from './handles.ts';
import type { LivePage, MakeReplyPart, ReplyPart } from './live-page.ts';
import { createMarks, MARK_TAG, type MarkedReview } from './mark.ts';
import { markWords } from './mark-words.ts';
import { observe } from './observe.ts';
import { lastShadowRoots } from './shadow.ts';
import type { Extraction, Found, PageContext } from './types.ts';

/** Most reviews in one snapshot, as in `PageSnapshot`. */
const REVIEWS_MAX = 5_000;
/** How long a site may take to open its reply box: a slow dialog that fetches its form. */
const OPEN_TIMEOUT_MS = 5_000;
/** A framework that takes over what the server rendered must find it untouched: marks wait for `load`, but not for a slow advertisement. */
const LOAD_TIMEOUT_MS = 3_000;
/** A pointer that only passes over a review is no hover. */
const HOVER_MS = 80;

export type PageOptions = {
  window: Window;
  /** Reads the document with the adapter for its address; null where none takes it. */
  detect: (document: Document, context: PageContext) => Extraction | null;
  send: (message: ContentMessage) => void;
  /** The second part of the engine; undefined until it was injected. */
  replyPart: () => MakeReplyPart | undefined;
  /** The browser's UI language (BCP 47), for the marks. */
  language: string;
  /** Attributes that the adapters read. */
  attributes: readonly string[];
  signal: AbortSignal;
  /** Milliseconds since 1970 UTC. */
  now: () => number;
  /** Default 5 s. */
  openTimeoutMs?: number;
};

export type Page = { handle: (command: PageCommand) => Promise<PageCommandResult[PageCommand['type']] | PartMissing> };

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
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const page: LivePage = {
    document,
    read: () => options.detect(document, { url: window.location.href, now: now(), timeZone }),
    handles: new Handles(),
    signal,
    openTimeoutMs: options.openTimeoutMs ?? OPEN_TIMEOUT_MS,
  };

  // What another Vidhuk left behind in this page: a build that was removed cannot clean up after itself in every case.
  for (const stale of document.querySelectorAll(MARK_TAG)) stale.remove();
  const marks = createMarks({
    document,
    signal,
    now,
    words: markWords(options.language),
    onOpen: (handle) => send({ type: 'panel.open', handle }),
  });

  let site: string | undefined;
  let sent = '';
  let roots = new WeakMap<Element, ReviewHandle>();
  let part: ReplyPart | undefined;
  let mayMark = document.readyState === 'complete';

  const tell = (extraction: Extraction | null, reviews: PageSnapshot['reviews'], force: boolean) => {
    site = extraction?.adapter.id ?? site;
    const health = extraction?.health.state ?? 'ok';
    const check = extraction &&
      health === 'limited' && {
        version: extraction.adapter.version,
        candidates: extraction.health.candidates,
        problems: extraction.health.problems,
      };
    // A page that never held reviews is none of our business; one that no longer does has to be told.
    if (!site || (reviews.length === 0 && sent === '' && !force && health === 'ok')) return;
    const said = { url: window.location.href, site, role: extraction?.role ?? 'list', health, ...(check && { check }), reviews } as const;
    const content = JSON.stringify(said);
    if (content === sent && !force) return;
    sent = content;
    send({ type: 'page.snapshot', snapshot: { ...said, takenAt: new Date(now()).toISOString() } });
  };

  const scan = (force: boolean) => {
    const extraction = page.read();
    if (signal.aborted) return;
    observer.within(lastShadowRoots(document));
    const listed = extraction ? nearest(outsideDialogs(extraction, document).filter(({ own }) => !own)) : [];
    const reviews = listed.map((found) => ({ handle: page.handles.of(found), review: found.review }));
    tell(extraction, reviews, force);
    roots = new WeakMap();
    const marked: MarkedReview[] = [];
    for (const found of listed) {
      const handle = page.handles.of(found);
      const { root, review } = found;
      roots.set(root, handle);
      // In the form's frame there is nothing to pick: the list beside it has the mark.
      if (extraction?.role === 'list' && isHtml(root)) marked.push({ handle, root, review });
    }
    if (mayMark) observer.unseen(() => marks.sync(marked));
    part?.refresh();
  };

  const observer = observe({ window, signal, now, attributes: options.attributes, onChange: () => scan(false) });
  scan(false);
  watchHover(window, signal, (element) => roots.get(element) ?? null, send);
  if (!mayMark) {
    const allow = () => {
      if (mayMark || signal.aborted) return;
      mayMark = true;
      scan(false);
    };
    window.addEventListener('load', () => window.requestIdleCallback(allow), { signal });
    window.setTimeout(allow, LOAD_TIMEOUT_MS);
  }

  const handle: Page['handle'] = async (command) => {
    if (command.type === 'marks.show') observer.unseen(() => marks.show(command.states));
    // With other adapters another page is started in this one's place (`entrypoints/reviews.content/watch.ts`).
    else if (command.type === 'page.rescan' || command.type === 'adapters.changed') scan(true);
    else {
      if (command.type === 'review.highlight' && command.target === null && !part) return { found: false };
      part ??= options.replyPart()?.(page);
      return part ? part.run(command) : { missing: 'reply_part' };
    }
    return { ok: true };
  };
  return { handle };
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
