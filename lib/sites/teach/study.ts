// What the reviews that a person has pointed at teach, and why they do not: after every click, so that a wrong one is told from a right one while it
// can still be taken back, and at the end.
import type { TeachField, TeachNote, TeachProblem } from '../../contracts/teaching.ts';
import { isIn, readingOf, standApart } from './check-pick.ts';
import { type Learnt, learn } from './correct.ts';
import type { About } from './infer.ts';
import { exampleOf, type Pointed } from './pointed.ts';

/** A review as far as it was pointed at, and what of it is told to the panel. */
export type Review = { pointed: Pointed; said: Record<TeachField, string | null> };

export const newReview = (): Review => ({ pointed: {}, said: { author: null, text: null, date: null, rating: null, reply: null } });

const PARTS: Record<TeachField, readonly (keyof Pointed)[]> = {
  author: ['author'],
  text: ['text'],
  date: ['date'],
  rating: ['rating'],
  reply: ['reply', 'opener'],
};

/** As if the field had not been pointed at. */
export const without = ({ pointed, said }: Review, field: TeachField): Review => {
  const left = Object.entries(pointed).filter(([part]) => !PARTS[field].some((other) => other === part));
  return { pointed: Object.fromEntries(left), said: { ...said, [field]: null } };
};

const taughtBy = (document: Document, reviews: readonly Review[], wrong: readonly Element[], about: About) => {
  const examples = reviews.map(({ pointed }) => exampleOf(pointed)).filter((example) => example !== null);
  return examples.length === 0 ? 'no_structure' : learn(document, examples, wrong, about);
};

type Studied = { learnt: Learnt | null; problem: TeachProblem | null };

/** Reviews that have nothing in common teach what the earlier ones teach, or the last alone. */
export function studyAll(document: Document, reviews: readonly Review[], wrong: readonly Element[], about: About): Studied {
  const answer = taughtBy(document, reviews, wrong, about);
  const isApart = reviews.some(({ pointed }) => standApart(pointed));
  if (typeof answer !== 'string') return { learnt: answer, problem: isApart && answer.found.length < 2 ? 'apart' : null };
  if (answer === 'same_as_others') return { learnt: null, problem: answer };
  for (const some of reviews.length > 1 ? [reviews.slice(0, -1), reviews.slice(-1)] : []) {
    const part = taughtBy(document, some, wrong, about);
    if (typeof part !== 'string') return { learnt: part, problem: 'unlike' };
  }
  return { learnt: null, problem: isApart ? 'apart' : 'no_structure' };
}

type Click = { field: TeachField; at: number };

type Weighed = { problem: TeachProblem | null; note: TeachNote | null };

const elementOf = (field: TeachField, { date, rating, reply }: Pointed): Element | null =>
  (field === 'date' ? date?.element : field === 'rating' ? rating?.element : field === 'reply' ? reply : null) ?? null;

/** What one click more changes. The name comes before its text and is nothing without it. */
export function weigh(document: Document, reviews: readonly Review[], { field, at }: Click, about: About): Weighed {
  const pointed = reviews[at]?.pointed ?? {};
  const { text } = pointed;
  const nothing: Weighed = { problem: null, note: null };
  if (field === 'author' || text === undefined || (field === 'text' && pointed.author == null)) return nothing;
  const learnt = taughtBy(document, reviews, [], about);
  if (typeof learnt === 'string') {
    if (field === 'text') return { problem: null, note: 'not_together' };
    // Where nothing was taught before this click either, it is not to blame.
    const before = reviews.with(at, without(reviews[at] ?? newReview(), field));
    return typeof taughtBy(document, before, [], about) === 'string' ? nothing : { problem: 'outside', note: null };
  }
  // One "review" around a list of names is the page with somebody's name and somebody's text.
  if (field === 'text') return { problem: null, note: learnt.found.length < 2 && standApart(pointed) ? 'not_together' : null };
  const own = readingOf(learnt.found, text);
  const element = elementOf(field, pointed);
  if (own === undefined || element === null) return nothing;
  if (field === 'reply') return { problem: learnt.adapter.reply.kind === 'none' ? 'box_apart' : null, note: null };
  if (!isIn(own, element, learnt.found)) return { problem: 'outside', note: null };
  const unread = field === 'date' ? own.review.publishedAt === null : own.review.rating === null;
  return { problem: null, note: unread ? 'not_read' : null };
}
