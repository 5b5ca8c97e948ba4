// The one thing Vidhuk adds to a page: a small button per review, in a closed shadow root of its own.
// It takes no room in the site's layout, needs nothing of the site's styles, and goes without a trace. Of very many reviews only those near the
// screen have one: an element out of the flow is laid out anew with every change of the page, so thousands would slow it down.
import type { DetectedReview, ReviewHandle } from '../../contracts/review.ts';
import type { MarkState, PageCommand } from '../../extension/messages.ts';
import { MARK_TAG } from './live-page.ts';
import { markGlyph, markSheet } from './mark-look.ts';
import { createNear, FEW } from './mark-near.ts';
import { layoutOf, type Place, placesFor, put } from './mark-place.ts';
import { createSpots } from './mark-spot.ts';
import { markWords } from './mark-words.ts';
import type { Steps } from './steps.ts';

/** A site that takes the mark away this often within `QUARREL_MS` does not bear it inside the review. */
const QUARREL_TIMES = 3;
const QUARREL_MS = 2_000;
/** So many marks are put in between two rests. */
const BATCH = 20;
/** So many marks are kept where there are more reviews than that. */
const MOST = 60;

export type MarkedReview = { handle: ReviewHandle; root: HTMLElement; review: Pick<DetectedReview, 'author' | 'rating'> };

type Mark = {
  host: HTMLElement;
  button: HTMLButtonElement;
  word: HTMLElement;
  review: MarkedReview;
  /** What the mark says now, so that a page of a hundred is not said anew at every look. */
  said: string;
  /** Places to try, the present one first. */
  places: Place[];
  attachedAt: number[];
};

export type Marks = {
  /** Makes the marks be those of `reviews`, which are in the order of the page: adds, renames, re-attaches, removes. */
  sync: (reviews: readonly MarkedReview[]) => Steps<void>;
  /**
   * Adds, renames and re-attaches the marks of these reviews, takes those of `gone` away, and leaves all others. `order` = all roots there are now;
   * null where none is gone and new ones stand behind all others.
   */
  put: (reviews: readonly MarkedReview[], gone: readonly Element[], order: readonly Element[] | null) => void;
  show: (command: Pick<Extract<PageCommand, { type: 'marks.show' }>, 'states' | 'language'>) => void;
};

export type MarkOptions = {
  window: Window;
  signal: AbortSignal;
  onOpen: (handle: ReviewHandle) => void;
  now: () => number;
  /** Does `write` to the page without taking it for a change of the page. */
  unseen: (write: () => void) => void;
};

export function createMarks({ window, signal, onOpen, now, unseen }: MarkOptions): Marks {
  const { document } = window;
  /** Every review that is to have a mark, in the order of the page. */
  const reviews = new Map<Element, MarkedReview>();
  /** The marks that there are. */
  const marks = new Map<HTMLElement, Mark>();
  const spots = createSpots(document, signal);
  const near = createNear({
    window,
    signal,
    now,
    onChange: (came, left) => {
      for (const root of left) spots.forget(root);
      // With what came near its neighbours get theirs, and what is far loses it: a long list is laid out anew once, not with every step of scrolling.
      if (came.some((root) => !marks.has(root))) {
        const around = near.around();
        unseen(() => {
          if (marks.size + around.size > MOST) for (const root of [...marks.keys()]) if (!around.has(root)) remove(root);
          draw([...around].filter((root) => !marks.has(root)));
        });
      }
      for (const root of came) place(root);
    },
  });
  const sheet = markSheet();
  let states: Readonly<Record<ReviewHandle, MarkState>> = {};
  // The browser's language until the background has said the agent's.
  let { language } = window.navigator;
  let words = markWords(language);

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
    const said = JSON.stringify([language, state, review.author.name, review.rating]);
    if (said === mark.said) return;
    mark.said = said;
    mark.button.ariaLabel = words.name(review, state);
    mark.button.className = state;
    mark.word.textContent = words.hint(state);
  };

  const remove = (root: HTMLElement) => {
    spots.forget(root);
    marks.get(root)?.host.remove();
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
    for (const { review } of pending) if (near.has(review.root)) place(review.root);
  };

  /** Only what is near the screen has its spot measured. */
  const place = (root: HTMLElement) => {
    const mark = marks.get(root);
    if (mark) spots.watch(mark.host, mark.button, root);
  };

  const isAttached = ({ host, review: { root } }: Mark): boolean =>
    host.isConnected && (host.parentNode === root || host.parentNode === root.parentNode);

  /** Has marks at these reviews, which say what is so now. */
  const draw = (roots: readonly HTMLElement[]) => {
    if (signal.aborted) return;
    const pending: Mark[] = [];
    for (const root of roots) {
      const review = reviews.get(root);
      if (review === undefined) continue;
      const mark = marks.get(root) ?? build(review);
      marks.set(root, mark);
      mark.review = review;
      dress(mark);
      if (!isAttached(mark) && mayAttach(mark)) pending.push(mark);
    }
    attach(pending);
  };
  /** Of very many only those that are near the screen, or have theirs already. */
  const drawn = (roots: readonly HTMLElement[]): readonly HTMLElement[] =>
    reviews.size > FEW ? roots.filter((root) => marks.has(root) || near.has(root)) : roots;

  signal.addEventListener('abort', () => {
    for (const root of [...marks.keys()]) remove(root);
  });

  return {
    *sync(given) {
      reviews.clear();
      for (const review of given) reviews.set(review.root, review);
      unseen(() => {
        for (const root of [...marks.keys()]) if (!reviews.has(root)) remove(root);
      });
      const roots = given.map(({ root }) => root);
      near.sync(roots);
      const wanted = drawn(roots);
      for (let first = 0; first < wanted.length; first += BATCH) {
        unseen(() => draw(wanted.slice(first, first + BATCH)));
        yield;
      }
    },
    put: (given, gone, order) => {
      const fresh = given.filter(({ root }) => !reviews.has(root)).map(({ root }) => root);
      const left = gone.flatMap((root) => reviews.get(root)?.root ?? []);
      for (const root of left) reviews.delete(root);
      unseen(() => left.forEach(remove));
      for (const review of given) reviews.set(review.root, review);
      if (order !== null) near.sync(order.flatMap((root) => reviews.get(root)?.root ?? []));
      else if (fresh.length > 0) near.add(fresh);
      unseen(() => draw(drawn(given.map(({ root }) => root))));
    },
    show: (next) => {
      states = next.states;
      if (next.language !== undefined && next.language !== language) {
        language = next.language;
        words = markWords(language);
      }
      // What says so already is left as it is.
      for (const mark of marks.values()) dress(mark);
    },
  };
}
