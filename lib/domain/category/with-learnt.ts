// What the panel proposes where a team's own categories are learnt: theirs first where they are sure, beside the base model's otherwise.
import type { LearntCategories } from '../../contracts/category-learning.ts';
import type { Classified } from './classify.ts';
import { featuresOf } from './features.ts';
import { askLearnt } from './learnt-weights.ts';

type Query = { text: string; title: string | null; rating: { value: number; max: number } | null };

const SHOWN = 3;

/** `usable`: categories that the team has not put aside; an answer of another is not heard. */
export const withLearnt = (answer: Classified, query: Query, set: LearntCategories, usable: ReadonlySet<string>): Classified => {
  const { rating, text, title } = query;
  if (text.trim() === '' && (title ?? '').trim() === '') return answer;
  const ratingShare = rating === null || rating.max <= 0 ? null : Math.min(1, Math.max(0, rating.value / rating.max));
  const said = askLearnt(set, featuresOf({ text, title, ratingShare, language: answer.language })).filter(({ categoryId }) =>
    usable.has(categoryId),
  );
  const [first] = said;
  if (first === undefined) return answer;
  const base = [{ category: answer.category, confidence: answer.confidence }, ...answer.alternatives];
  const offered = said.map(({ categoryId, precision, proposed }) => ({
    category: categoryId,
    confidence: proposed ? precision : precision / 2,
  }));
  if (!first.proposed) {
    // Nobody is sure enough to speak for it: it stands beside the others, first where the base model is unsure as well.
    const [best, ...rest] = base;
    const alternatives = [...offered, ...rest].slice(0, SHOWN);
    if (!answer.abstained || best === undefined) return { ...answer, alternatives };
    const [own, ...others] = offered;
    return own === undefined
      ? answer
      : { ...answer, category: own.category, confidence: own.confidence, alternatives: [best, ...others, ...rest].slice(0, SHOWN) };
  }
  const [own, ...others] = offered;
  return own === undefined
    ? answer
    : {
        ...answer,
        category: own.category,
        confidence: own.confidence,
        abstained: false,
        alternatives: [...others, ...base].slice(0, SHOWN),
      };
};
