// Teaching in one document: asks for author, text, date, stars and reply box of a review, learns, frames what it found, and is corrected.
// Tells its state after every step; nothing is kept here that the panel could not ask for again.
import type { TeachAction, TeachField, TeachProblem, TeachState, TeachStep } from '../../../contracts/teaching.ts';
import type { Found } from '../../engine/types.ts';
import { type Learnt, learn } from '../correct.ts';
import { exampleOf, type Pointed, pointAt } from '../pointed.ts';
import { createOverlay, type Frame, type Overlay } from './overlay.ts';
import { startPointing } from './pointing.ts';

const FIELDS: readonly TeachStep[] = ['author', 'text', 'date', 'rating', 'reply'];
/** The first review shows everything; the others only have to be told apart. */
const OF_OTHERS: readonly TeachStep[] = ['author', 'text', 'date', 'rating'];
/** As in `TeachState`. */
const LINE_MAX = 500;

export type TeachPageOptions = {
  window: Window;
  /** Null = it is over: the agent pressed Escape. */
  tell: (state: TeachState | null) => void;
  /** Milliseconds since 1970 UTC. */
  now: () => number;
  onEnd: () => void;
};

export type TeachPage = { act: (action: TeachAction) => TeachState | null };

type Review = { pointed: Pointed; said: Record<TeachField, string | null> };

const newReview = (): Review => ({ pointed: {}, said: { author: null, text: null, date: null, rating: null, reply: null } });

export function startTeaching({ window, tell, now, onEnd }: TeachPageOptions): TeachPage {
  const { document } = window;
  const lifetime = new AbortController();
  const overlay: Overlay = createOverlay(document);
  let words: Partial<Record<TeachStep, string>> = {};
  let reviews: Review[] = [newReview()];
  let at = 0;
  let step: TeachStep = 'author';
  /** Asked for alone: when it is answered, what was learnt before is learnt anew. */
  let single = false;
  let wrong: Element[] = [];
  let learnt: Learnt | null = null;
  let problem: TeachProblem | null = null;
  let pointer: Element | null = null;

  const isAsking = (): boolean => step !== 'found';
  const draw = (): void => {
    const roots = step === 'found' || step === 'remove' ? (learnt?.found ?? []) : [];
    const frames: Frame[] = roots.map(({ root }) => ({ element: root, kind: 'found' }));
    if (isAsking() && pointer !== null) frames.push({ element: pointer, kind: step === 'remove' ? 'gone' : 'at' });
    overlay.show(frames, words[step] ?? '');
  };
  const state = (): TeachState => ({
    step,
    review: at,
    said: reviews[at]?.said ?? newReview().said,
    found: learnt === null ? null : { ...countsOf(learnt.found), adapter: learnt.adapter },
    problem,
  });
  const settle = (): TeachState => {
    draw();
    const now = state();
    tell(now);
    return now;
  };
  const study = (): void => {
    const examples = reviews.map(({ pointed }) => exampleOf(pointed)).filter((example) => example !== null);
    const answer = examples.length === 0 ? 'no_structure' : learn(document, examples, wrong, { url: window.location.href, now: now() });
    problem = typeof answer === 'string' ? answer : null;
    // What looks like all the others stays in: the agent sees it and decides.
    if (answer === 'same_as_others') wrong = [];
    else learnt = typeof answer === 'string' ? null : answer;
    step = 'found';
    single = false;
  };
  const next = (): void => {
    const fields = at === 0 ? FIELDS : OF_OTHERS;
    const following = single ? undefined : fields[fields.indexOf(step) + 1];
    if (following === undefined) study();
    else step = following;
  };
  const pick = (element: Element): void => {
    problem = null;
    if (step === 'remove') {
      const root = learnt?.found.find((found) => found.root.contains(element))?.root;
      if (root === undefined) problem = 'nothing_there';
      else {
        wrong = [...wrong, root];
        study();
      }
    } else if (step !== 'found') {
      const answer = pointAt(step, element);
      const review = reviews[at];
      if ('problem' in answer) problem = answer.problem;
      else if (review !== undefined) {
        review.pointed = { ...review.pointed, ...answer.pointed };
        // The site's own control that opens the box: it is opened, and the box is asked for again.
        if (answer.opens !== undefined) {
          answer.opens.click();
          settle();
          return;
        }
        review.said[step] = answer.words.slice(0, LINE_MAX);
        next();
      }
    }
    settle();
  };
  const skip = (): void => {
    problem = null;
    // Without a text there is nothing to answer.
    if (step === 'remove') step = 'found';
    else if (step !== 'found' && step !== 'text') next();
    settle();
  };
  const back = (): void => {
    problem = null;
    const before = FIELDS[FIELDS.indexOf(step) - 1];
    if (step === 'remove' || (single && step !== 'found')) step = 'found';
    else if (step === 'found') step = at === 0 ? 'reply' : 'rating';
    else if (before !== undefined) step = before;
    else if (at > 0) {
      reviews = reviews.slice(0, at);
      at -= 1;
      step = 'found';
    }
    settle();
  };
  const end = (): void => {
    lifetime.abort();
    overlay.remove();
    tell(null);
    onEnd();
  };

  startPointing(
    window,
    {
      onMove: (element) => {
        pointer = element;
        draw();
      },
      onPick: pick,
      onSkip: skip,
      onEnd: end,
    },
    isAsking,
    lifetime.signal,
  );

  return {
    act: (action) => {
      if (lifetime.signal.aborted) return null;
      if (action.do === 'begin') {
        words = action.words;
        return settle();
      }
      if (action.do === 'skip') skip();
      else if (action.do === 'back') back();
      else if (action.do === 'another') {
        reviews = [...reviews, newReview()];
        at = reviews.length - 1;
        step = 'author';
        problem = null;
        settle();
      } else if (action.do === 'point') {
        at = 0;
        single = true;
        step = action.field;
        problem = null;
        settle();
      } else if (action.do === 'remove') {
        step = 'remove';
        problem = null;
        settle();
      } else if (action.do === 'end') {
        end();
        return null;
      }
      return state();
    },
  };
}

const countsOf = (found: readonly Found[]) => ({
  reviews: found.length,
  withAuthor: found.filter(({ review }) => review.author.name !== '').length,
  withText: found.filter(({ review }) => review.text !== '').length,
  withDate: found.filter(({ review }) => review.publishedAt !== null).length,
  withRating: found.filter(({ review }) => review.rating !== null).length,
});
