// The one thing Vidhuk adds to a page: a small button per review, in a closed shadow root of its own.
// It takes no room in the site's layout, needs nothing of the site's styles, and goes without a trace.
import type { ReviewHandle } from '../../contracts/review.ts';
import type { MarkState } from '../../extension/messages.ts';
import { markGlyph, markSheet } from './mark-look.ts';
import { type Anchoring, anchor, layoutSignature, placements } from './mark-place.ts';
import { createSpots } from './mark-spot.ts';

/** Unknown to the page as an element; not registered, so nothing of the page's runs in it. */
export const MARK_TAG = 'vidhuk-mark';

/** A site that takes the mark away this often within `QUARREL_MS` does not bear it inside the review. */
const QUARREL_TIMES = 3;
const QUARREL_MS = 2_000;

export type MarkedReview = {
  handle: ReviewHandle;
  root: HTMLElement;
  name: (state: MarkState) => string;
  hint: (state: MarkState) => string;
};

type Mark = {
  host: HTMLElement;
  button: HTMLButtonElement;
  word: HTMLElement;
  review: MarkedReview;
  state: MarkState;
  anchoring: Anchoring;
  attachedAt: number[];
};

export type Marks = {
  /** Makes the marks be those of `reviews`: adds, renames, re-attaches, removes. Writes to the page only where something differs. */
  sync: (reviews: readonly MarkedReview[]) => void;
  show: (states: Readonly<Record<ReviewHandle, MarkState>>) => void;
};

export type MarkOptions = { document: Document; signal: AbortSignal; onOpen: (handle: ReviewHandle) => void; now: () => number };

export function createMarks({ document, signal, onOpen, now }: MarkOptions): Marks {
  const marks = new Map<HTMLElement, Mark>();
  const spots = createSpots(document, signal);
  const sheet = markSheet();
  let states: Readonly<Record<ReviewHandle, MarkState>> = {};

  const build = (review: MarkedReview): Mark => {
    const host = document.createElement(MARK_TAG);
    const shadow = host.attachShadow({ mode: 'closed' });
    shadow.adoptedStyleSheets = [sheet];
    const button = document.createElement('button');
    button.type = 'button';
    const word = document.createElement('span');
    word.ariaHidden = 'true';
    button.append(markGlyph(document), document.createElement('i'), word);
    shadow.append(button);
    const mark: Mark = { host, button, word, review, state: 'none', anchoring: placements(review.root)[0] ?? 'after', attachedAt: [] };
    // The review may itself be a link or open something on a press: what is done to the mark is not done to the site.
    const keep = (event: Event) => event.stopPropagation();
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'dblclick'])
      button.addEventListener(type, keep);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      event.preventDefault();
      onOpen(mark.review.handle);
    });
    return mark;
  };

  const dress = (mark: Mark) => {
    const { review, state } = mark;
    mark.button.ariaLabel = review.name(state);
    mark.button.dataset.state = state;
    mark.word.textContent = review.hint(state);
  };

  const remove = (mark: Mark) => {
    spots.forget(mark.review.root);
    mark.host.remove();
  };

  /** Where the site removes the mark again and again: first beside the review, then not at all until it has calmed down. */
  const mayAttach = (mark: Mark): boolean => {
    const at = now();
    mark.attachedAt = mark.attachedAt.filter((earlier) => at - earlier < QUARREL_MS);
    if (mark.attachedAt.length >= 2 * QUARREL_TIMES) return false;
    if (mark.attachedAt.length >= QUARREL_TIMES) mark.anchoring = 'after';
    mark.attachedAt.push(at);
    return true;
  };

  const attach = (pending: readonly Mark[]) => {
    // One look at all before, one after: a site's `:last-child` or `gap` rule may move things, and then another place is tried.
    let moved = pending.map((mark) => ({ mark, before: layoutSignature(mark.review.root), left: placements(mark.review.root) }));
    for (const { mark } of moved) anchor(mark.host, mark.review.root, mark.anchoring);
    for (let tries = 0; tries < 3 && moved.length > 0; tries += 1) {
      moved = moved.filter(({ mark, before, left }) => left.length > 1 && layoutSignature(mark.review.root) !== before);
      for (const { mark, left } of moved) {
        left.shift();
        mark.anchoring = left[0] ?? mark.anchoring;
        anchor(mark.host, mark.review.root, mark.anchoring);
      }
    }
    for (const mark of pending) spots.watch(mark.host, mark.button, mark.review.root);
  };

  const isAttached = (mark: Mark): boolean =>
    mark.host.isConnected && (mark.host.parentNode === mark.review.root || mark.host.parentNode === mark.review.root.parentNode);

  signal.addEventListener(
    'abort',
    () => {
      for (const mark of marks.values()) remove(mark);
      marks.clear();
    },
    { once: true },
  );

  return {
    sync: (reviews) => {
      if (signal.aborted) return;
      const wanted = new Set(reviews.map(({ root }) => root));
      for (const [root, mark] of marks) {
        if (wanted.has(root)) continue;
        remove(mark);
        marks.delete(root);
      }
      const pending: Mark[] = [];
      for (const review of reviews) {
        const known = marks.get(review.root);
        const mark = known ?? build(review);
        marks.set(review.root, mark);
        const state = states[review.handle] ?? 'none';
        if (
          known === undefined ||
          mark.review.handle !== review.handle ||
          mark.state !== state ||
          mark.review.name(state) !== review.name(state)
        ) {
          mark.review = review;
          mark.state = state;
          dress(mark);
        }
        if (!isAttached(mark) && mayAttach(mark)) pending.push(mark);
      }
      if (pending.length > 0) attach(pending);
    },
    show: (next) => {
      states = next;
      for (const mark of marks.values()) {
        const state = states[mark.review.handle] ?? 'none';
        if (state === mark.state) continue;
        mark.state = state;
        dress(mark);
      }
    },
  };
}
