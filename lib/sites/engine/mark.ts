// The one thing Vidhuk adds to a page: a small button per review, in a closed shadow root of its own.
// It takes no room in the site's layout, needs nothing of the site's styles, and goes without a trace.
import type { DetectedReview, ReviewHandle } from '../../contracts/review.ts';
import type { MarkState } from '../../extension/messages.ts';
import { markGlyph, markSheet } from './mark-look.ts';
import { layoutOf, type Place, placesFor, put } from './mark-place.ts';
import { createSpots } from './mark-spot.ts';
import type { MarkWords } from './mark-words.ts';

/** Unknown to the page as an element; not registered, so nothing of the page's runs in it. */
export const MARK_TAG = 'vidhuk-mark';

/** A site that takes the mark away this often within `QUARREL_MS` does not bear it inside the review. */
const QUARREL_TIMES = 3;
const QUARREL_MS = 2_000;

export type MarkedReview = { handle: ReviewHandle; root: HTMLElement; review: Pick<DetectedReview, 'author' | 'rating'> };

type Mark = {
  host: HTMLElement;
  button: HTMLButtonElement;
  word: HTMLElement;
  review: MarkedReview;
  /** What the mark says now, so that a page of a thousand is not said anew at every look. */
  said: string;
  /** Places to try, the present one first. */
  places: Place[];
  attachedAt: number[];
};

export type Marks = {
  /** Makes the marks be those of `reviews`: adds, renames, re-attaches, removes. */
  sync: (reviews: readonly MarkedReview[]) => void;
  /** Adds, renames and re-attaches the marks of these reviews, and leaves all others. */
  put: (reviews: readonly MarkedReview[]) => void;
  show: (states: Readonly<Record<ReviewHandle, MarkState>>) => void;
};

export type MarkOptions = {
  document: Document;
  signal: AbortSignal;
  words: MarkWords;
  onOpen: (handle: ReviewHandle) => void;
  now: () => number;
};

export function createMarks({ document, signal, words, onOpen, now }: MarkOptions): Marks {
  const marks = new Map<HTMLElement, Mark>();
  const spots = createSpots(document, signal);
  const sheet = markSheet();
  let states: Readonly<Record<ReviewHandle, MarkState>> = {};

  const build = (review: MarkedReview): Mark => {
    const host = document.createElement(MARK_TAG);
    const shadow = host.attachShadow({ mode: 'closed' });
    shadow.adoptedStyleSheets = [sheet];
    const button = document.createElement('button');
    const word = document.createElement('span');
    word.ariaHidden = 'true';
    button.append(markGlyph(document), document.createElement('i'), word);
    shadow.append(button);
    const mark: Mark = { host, button, word, review, said: '', places: placesFor(review.root), attachedAt: [] };
    // The review may itself be a link or open something on a press: what is done to the mark is not done to the site.
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'click'])
      button.addEventListener(type, (event) => {
        event.stopPropagation();
        if (type !== 'click') return;
        event.preventDefault();
        onOpen(mark.review.handle);
      });
    return mark;
  };

  const dress = (mark: Mark) => {
    const { handle, review } = mark.review;
    const state = states[handle] ?? 'none';
    const said = JSON.stringify([state, review.author.name, review.rating]);
    if (said === mark.said) return;
    mark.said = said;
    mark.button.ariaLabel = words.name(review, state);
    mark.button.className = state;
    mark.word.textContent = words.hint(state);
  };

  const remove = ({ review: { root }, host }: Mark) => {
    spots.forget(root);
    host.remove();
    marks.delete(root);
  };

  /** Where the site removes the mark again and again: first beside the review, then not at all until it has calmed down. */
  const mayAttach = (mark: Mark): boolean => {
    const at = now();
    mark.attachedAt = mark.attachedAt.filter((earlier) => at - earlier < QUARREL_MS);
    if (mark.attachedAt.length >= QUARREL_TIMES) mark.places = ['after'];
    return mark.attachedAt.push(at) <= 2 * QUARREL_TIMES;
  };

  const attach = (pending: readonly Mark[]) => {
    // One look at all before, one after: a site's `:last-child` or `gap` rule may move things, and then another place is tried.
    let restless = pending.map((mark) => ({ mark, before: layoutOf(mark.review.root) }));
    while (restless.length > 0) {
      for (const { mark } of restless) put(mark.host, mark.review.root, mark.places[0]);
      restless = restless.filter(
        ({ mark, before }) => mark.places.length > 1 && layoutOf(mark.review.root) !== before && mark.places.shift() !== undefined,
      );
    }
    for (const { host, button, review } of pending) spots.watch(host, button, review.root);
  };

  const isAttached = ({ host, review: { root } }: Mark): boolean =>
    host.isConnected && (host.parentNode === root || host.parentNode === root.parentNode);

  const clear = () => {
    for (const mark of [...marks.values()]) remove(mark);
  };
  signal.addEventListener('abort', clear);

  const putAll = (reviews: readonly MarkedReview[]) => {
    if (signal.aborted) return;
    const pending: Mark[] = [];
    for (const review of reviews) {
      const mark = marks.get(review.root) ?? build(review);
      marks.set(review.root, mark);
      mark.review = review;
      dress(mark);
      if (!isAttached(mark) && mayAttach(mark)) pending.push(mark);
    }
    attach(pending);
  };

  return {
    sync: (reviews) => {
      const wanted = new Set(reviews.map(({ root }) => root));
      for (const [root, mark] of [...marks]) if (!wanted.has(root)) remove(mark);
      putAll(reviews);
    },
    put: putAll,
    show: (next) => {
      const before = states;
      states = next;
      for (const mark of marks.values()) {
        const { handle } = mark.review;
        if ((before[handle] ?? 'none') !== (next[handle] ?? 'none')) dress(mark);
      }
    },
  };
}
