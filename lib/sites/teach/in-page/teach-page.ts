// Teaching in one document: asks for author, text, date, stars and reply box of a review, learns, frames what it found, and is corrected.
// Tells its state after every step; nothing is kept here that the panel could not ask for again.
import type { TaughtCounts } from '../../../contracts/adapter-update.ts';
import type { TeachAction, TeachField, TeachProblem, TeachState, TeachStep } from '../../../contracts/teaching.ts';
import type { Found } from '../../engine/types.ts';
import { noteOf, refusalOf } from '../check-pick.ts';
import type { Learnt } from '../correct.ts';
import { type Pointed, pointAt } from '../pointed.ts';
import { newReview, type Review, studyAll, weigh, without } from '../study.ts';
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
  let taken: TeachState['taken'] = null;
  let pointer: Element | null = null;

  const about = () => ({ url: window.location.href, now: now() });
  const current = (): Review => reviews[at] ?? newReview();
  const isAsking = (): boolean => step !== 'found';
  const draw = (): void => {
    const roots = step === 'found' || step === 'remove' ? (learnt?.found ?? []).map(({ root }) => root) : partsOf(current().pointed);
    const frames: Frame[] = roots.map((element) => ({ element, kind: 'found' }));
    if (isAsking() && pointer !== null) frames.push({ element: pointer, kind: step === 'remove' ? 'gone' : 'at' });
    overlay.show(frames, words[step] ?? '');
  };
  const state = (): TeachState => ({
    step,
    review: at,
    said: current().said,
    found: learnt === null ? null : { ...countsOf(learnt.found), adapter: learnt.adapter },
    problem,
    taken,
  });
  const settle = (): TeachState => {
    draw();
    const now = state();
    tell(now);
    return now;
  };
  const study = (): void => {
    const answer = studyAll(document, reviews, wrong, about());
    problem = answer.problem;
    // What looks like all the others stays in: the agent sees it and decides.
    if (problem === 'same_as_others') wrong = [];
    else learnt = answer.learnt;
    step = 'found';
    single = false;
  };
  /** Back to what was found; where nothing was, why not is said again. */
  const toFound = (): void => {
    single = false;
    step = 'found';
    if (learnt === null) study();
  };
  const next = (): void => {
    const fields = at === 0 ? FIELDS : OF_OTHERS;
    const following = single ? undefined : fields[fields.indexOf(step) + 1];
    if (following === undefined) study();
    else step = following;
  };
  const pickField = (field: TeachField, element: Element): void => {
    const before = without(current(), field);
    const answer = pointAt(field, element);
    problem = refusalOf(field, element, before.pointed, now()) ?? ('problem' in answer ? answer.problem : null);
    if (problem !== null || 'problem' in answer) return;
    const said = answer.words.slice(0, LINE_MAX);
    const opener = field === 'reply' ? current().pointed.opener : undefined;
    const pointed = { ...before.pointed, ...(opener === undefined ? {} : { opener }), ...answer.pointed };
    const after: Review = { pointed, said: { ...before.said, [field]: said } };
    // The site's own control that opens the box: it is opened, and the box is asked for.
    if (answer.opens !== undefined) {
      reviews = reviews.with(at, after);
      taken = { field, words: said, note: 'opened' };
      answer.opens.click();
      return;
    }
    const weighed = weigh(document, reviews.with(at, after), { field, at }, about());
    problem = weighed.problem;
    if (problem !== null) return;
    reviews = reviews.with(at, after);
    taken = { field, words: said, note: noteOf(field, element) ?? weighed.note };
    next();
  };
  const pick = (element: Element): void => {
    problem = null;
    taken = null;
    if (step === 'remove') {
      const root = learnt?.found.find((found) => found.root.contains(element))?.root;
      if (root === undefined) problem = 'no_frame';
      else {
        wrong = [...wrong, root];
        study();
      }
    } else if (step !== 'found') pickField(step, element);
    settle();
  };
  const skip = (): void => {
    problem = null;
    taken = null;
    // Without a text there is nothing to answer.
    if (step === 'remove') toFound();
    else if (step !== 'found' && step !== 'text') {
      reviews = reviews.with(at, without(current(), step));
      next();
    }
    settle();
  };
  const back = (): void => {
    problem = null;
    taken = null;
    const before = FIELDS[FIELDS.indexOf(step) - 1];
    if (step === 'remove' || (single && step !== 'found')) toFound();
    else if (step === 'found') step = at === 0 ? 'reply' : 'rating';
    else if (before !== undefined) step = before;
    else if (at > 0) {
      reviews = reviews.slice(0, at);
      at -= 1;
      toFound();
    }
    settle();
  };
  const ask = (next: TeachStep): void => {
    step = next;
    problem = null;
    taken = null;
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
        ask('author');
      } else if (action.do === 'point') {
        if (learnt !== null) at = 0;
        single = true;
        ask(action.field);
      } else if (action.do === 'remove') ask('remove');
      else if (action.do === 'restart') {
        reviews = [newReview()];
        at = 0;
        wrong = [];
        learnt = null;
        single = false;
        ask('author');
      } else if (action.do === 'end') {
        end();
        return null;
      }
      return state();
    },
  };
}

const partsOf = ({ author, text, date, rating, opener, reply }: Pointed): Element[] =>
  [author?.element, text, date?.element, rating?.element, opener, reply].filter((part) => part != null);

/** Of those that are there, the shortest and the longest. */
const lengthsOf = (words: readonly string[]): [number, number] | undefined => {
  const lengths = words.map(({ length }) => length).filter((length) => length > 0);
  return lengths.length === 0 ? undefined : [Math.min(...lengths), Math.max(...lengths)];
};

const countsOf = (found: readonly Found[]): TaughtCounts => ({
  reviews: found.length,
  withAuthor: found.filter(({ review }) => review.author.name !== '').length,
  withText: found.filter(({ review }) => review.text !== '').length,
  withDate: found.filter(({ review }) => review.publishedAt !== null).length,
  withRating: found.filter(({ review }) => review.rating !== null).length,
  withReply: found.filter(({ review }) => review.replyBox !== 'none').length,
  authorLengths: lengthsOf(found.map(({ review }) => review.author.name)),
  textLengths: lengthsOf(found.map(({ review }) => review.text)),
});
