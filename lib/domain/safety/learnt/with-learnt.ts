// What the phrases found and what is learnt of sentences, put together. Knows nothing of the model, which is loaded apart.
import type { Sentence, Token } from '../sentences.ts';
import { hasGrounds } from './grounds.ts';
import { HOSTILE, LEARNT_RULES, type LearntRule } from './learnt-rules.ts';
import { isOutdone, PLEA } from './second-rules.ts';

/** How sure a sentence is of a rule: `found` above its mark, `sure` far above it, `clean` where even a phrase's word would not hold. */
export type Verdict = { rule: LearntRule; verdict: 'found' | 'sure' | 'clean' };
export type SentenceJudge = (text: string, sentence: Sentence) => readonly Verdict[];

const placeOf = ({ tokens }: Sentence): Token => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });

/** Where a phrase has found something that blocks, a mere guess at hostile words adds nothing. */
const isTold = (name: string, { rule, verdict }: Verdict): boolean =>
  name === rule || (HOSTILE.has(rule) && verdict === 'found' && LEARNT_RULES.some((one) => one === name));

/** `sure`: a phrase that stands whatever is learnt. */
type Named = Token & { name: string; sure?: boolean };

type Learnt = Token & { name: LearntRule; at: number; guess: boolean };

const isHostile = (name: string): name is LearntRule => LEARNT_RULES.some((rule) => rule === name && HOSTILE.has(rule));

/**
 * A guess goes on with what the sentence before it is told by: it keeps its place, and takes that name. So do hostile words behind surer ones, and words behind
 * a favour or a threat that speak of no stars and of nothing to be done with the review: `Let us know when it is done`, `It is up to you`.
 */
const named = (sentences: readonly Sentence[], kept: readonly Named[], learnt: readonly Learnt[]): (Token & { name: LearntRule })[] => {
  const toldAt = (at: number): string[] => {
    const sentence = sentences[at];
    if (sentence === undefined) return [];
    const place = placeOf(sentence);
    const told = kept.filter(({ start, end }) => start < place.end && place.start < end).map(({ name }) => name);
    return [...told, ...learnt.filter((one) => one.at === at && !(one.guess && isHostile(one.name))).map(({ name }) => name)];
  };
  return learnt.flatMap(({ name, at, guess, start, end }) => {
    const as = (other: LearntRule) => [{ name: other, start, end }];
    if (guess && isHostile(name)) return as(toldAt(at - 1).find(isHostile) ?? name);
    if (name !== 'rating_request' || PLEA.test(sentences[at]?.line ?? '')) return as(name);
    // A favour that is told across both sentences says it already.
    if (kept.some((one) => one.name === 'conditional_compensation' && one.start < start && start < one.end)) return [];
    const before = toldAt(at - 1);
    if (before.includes('conditional_compensation')) return as('conditional_compensation');
    return as(before.includes('threat') || learnt.some((one) => one.at === at - 1 && one.name === 'threat') ? 'threat' : name);
  });
};

/**
 * Puts what the phrases found and what the judge says together. Either finds, the phrase in a smaller place; a phrase's finding inside a sentence
 * that the judge holds for clean of it is dropped.
 */
export const withLearnt = <Found extends Named>(
  text: string,
  sentences: readonly Sentence[],
  phrases: readonly Found[],
  judge: SentenceJudge,
): { kept: Found[]; learnt: (Token & { name: LearntRule })[] } => {
  let kept = [...phrases];
  const learnt: Learnt[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const place = placeOf(sentence);
    const verdicts = judge(text, sentence);
    const told = kept.filter(({ start, end }) => start < place.end && place.start < end).map(({ name }) => name);
    const blamed = told.includes('accusation');
    const beside = new Set([...told, ...verdicts.filter(({ verdict }) => verdict !== 'clean').map(({ rule }) => rule)]);
    for (const said of verdicts) {
      const { rule, verdict } = said;
      if (verdict === 'clean')
        kept = kept.filter(({ name, sure, start, end }) => name !== rule || sure === true || start < place.start || end > place.end);
      else if (
        hasGrounds(rule, text, sentence, blamed) &&
        !isOutdone(rule, sentence, beside) &&
        !kept.some(({ name, start, end }) => isTold(name, said) && start < place.end && place.start < end)
      )
        learnt.push({ name: rule, at, guess: verdict === 'found', ...place });
    }
  }
  return { kept, learnt: named(sentences, kept, learnt) };
};
