// One document under Vidhuk's eye: reads its reviews, tells the background, keeps a mark beside each and carries out its commands.
// Everything lives until the signal aborts; then the page is as it was.
import type { PageSnapshot, ReviewHandle } from '../../contracts/review.ts';
import type { ContentMessage, MarkState, PageCommand, PageCommandResult, ReviewTarget } from '../../extension/messages.ts';
import { bindBox } from './bind.ts';
import { outsideDialogs } from './bind-dialog.ts';
import { Handles, resolveTarget } from './bind-target.ts';
import { isHtml } from './element-kinds.ts';
import { createHighlight } from './highlight.ts';
import { insertReply, type LivePage, openReply } from './insert.ts';
import { createMarks, MARK_TAG, type MarkedReview } from './mark.ts';
import { markWords } from './mark-words.ts';
import { observe } from './observe.ts';
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

export type Page = { handle: (command: PageCommand) => Promise<PageCommandResult[PageCommand['type']]> };

/** The nearest to the screen first, where a page holds more reviews than a snapshot may. */
function nearest(found: readonly Found[]): Found[] {
  if (found.length <= REVIEWS_MAX) return [...found];
  const distance = new Map(found.map((one) => [one, Math.abs(one.root.getBoundingClientRect().top)]));
  return [...found].sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0)).slice(0, REVIEWS_MAX);
}

/** Starts to watch the window's document. */
export function startPage(options: PageOptions): Page {
  const { window, signal, now, send } = options;
  const { document } = window;
  const handles = new Handles();
  const words = markWords(options.language);
  const highlight = createHighlight(signal);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const read = () => options.detect(document, { url: window.location.href, now: now(), timeZone });
  const page: LivePage = { document, read, handles, signal, openTimeoutMs: options.openTimeoutMs ?? OPEN_TIMEOUT_MS };

  // What another Vidhuk left behind in this page: a build that was reloaded or removed cannot clean up after itself in every case.
  for (const stale of document.querySelectorAll(MARK_TAG)) stale.remove();
  const marks = createMarks({ document, signal, now, onOpen: (handle) => send({ type: 'panel.open', handle }) });

  let states: Record<ReviewHandle, MarkState> = {};
  let site: string | null = null;
  let sent = '';
  let roots = new WeakMap<Element, ReviewHandle>();
  let highlighted: ReviewTarget | null = null;

  const tell = (extraction: Extraction | null, listed: readonly { found: Found; handle: ReviewHandle }[], force: boolean) => {
    site = extraction?.adapter.id ?? site;
    // A page that never held reviews is none of our business; one that no longer does has to be told.
    if (site === null || (listed.length === 0 && sent === '' && !force && extraction?.health.state !== 'limited')) return;
    const reviews = listed.map(({ found, handle }) => ({ handle, review: found.review }));
    const role = extraction?.role ?? 'list';
    const health = extraction?.health.state ?? 'ok';
    const url = window.location.href;
    const content = JSON.stringify([url, site, role, health, reviews]);
    if (content === sent && !force) return;
    sent = content;
    const snapshot: PageSnapshot = { url, site, role, health, takenAt: new Date(now()).toISOString(), reviews };
    send({ type: 'page.snapshot', snapshot });
  };

  const showHighlight = (extraction: Extraction | null, scroll: boolean): boolean => {
    if (highlighted === null) return false;
    const resolved = resolveTarget(highlighted, extraction, handles, document);
    if ('refusal' in resolved || extraction === null || !isHtml(resolved.found.root)) {
      highlight.clear();
      return false;
    }
    const binding = bindBox(resolved.found, extraction, null);
    highlight.show(resolved.found.root, 'box' in binding ? binding.box : null);
    if (scroll) highlight.scroll();
    return true;
  };

  let mayMark = document.readyState === 'complete';
  if (!mayMark) {
    const allow = () => {
      if (mayMark || signal.aborted) return;
      mayMark = true;
      scan(false);
    };
    window.addEventListener('load', () => window.requestIdleCallback(allow), { once: true, signal });
    window.setTimeout(allow, LOAD_TIMEOUT_MS);
  }

  const scan = (force: boolean) => {
    const extraction = read();
    const listed = nearest(extraction === null ? [] : outsideDialogs(extraction, document)).map((found) => ({
      found,
      handle: handles.of(found),
    }));
    tell(extraction, listed, force);
    if (signal.aborted) return;
    roots = new WeakMap(listed.map(({ found, handle }) => [found.root, handle]));
    // In the form's frame there is nothing to pick: the list beside it has the mark.
    const marked = extraction?.role === 'reply_form' ? [] : listed;
    const reviews = marked.flatMap(({ found: { root, review }, handle }): MarkedReview[] => {
      if (!isHtml(root)) return [];
      return [{ handle, root, name: (state) => words.name(review.author.name, review.rating, state), hint: words.hint }];
    });
    if (mayMark) {
      observer.unseen(() => {
        marks.sync(reviews);
        marks.show(states);
      });
    }
    showHighlight(extraction, false);
  };

  const observer = observe({ window, signal, now, attributes: options.attributes, onChange: () => scan(false) });
  scan(false);
  watchHover(window, signal, (element) => roots.get(element) ?? null, send);

  const handle = async (command: PageCommand): Promise<PageCommandResult[PageCommand['type']]> => {
    switch (command.type) {
      case 'page.rescan':
        scan(true);
        return { ok: true };
      case 'marks.show':
        states = command.states;
        observer.unseen(() => marks.show(states));
        return { ok: true };
      case 'review.highlight':
        highlighted = command.target;
        if (highlighted === null) highlight.clear();
        return { found: showHighlight(read(), command.scroll) };
      case 'reply.open':
        return { opened: openReply(page, command.target) };
      case 'reply.insert':
        return insertReply(page, command);
    }
  };
  return { handle };
}

/** Tells which review the pointer rests on, once per change. */
function watchHover(
  window: Window,
  signal: AbortSignal,
  handleOf: (element: Element) => ReviewHandle | null,
  send: PageOptions['send'],
): void {
  let told: ReviewHandle | null = null;
  let timer = 0;
  const over = (target: EventTarget | null) => {
    let handle: ReviewHandle | null = null;
    for (let node = target instanceof Element ? target : null; node !== null && handle === null; node = node.parentElement)
      handle = handleOf(node);
    window.clearTimeout(timer);
    if (handle === told) return;
    timer = window.setTimeout(() => {
      told = handle;
      if (!signal.aborted) send({ type: 'page.hover', handle });
    }, HOVER_MS);
  };
  window.document.addEventListener('pointerover', (event) => over(event.target), { signal, passive: true });
  window.document.documentElement.addEventListener('pointerleave', () => over(null), { signal, passive: true });
}
