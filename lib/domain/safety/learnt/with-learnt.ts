// What the phrases found and what is learnt of sentences, put together. Knows nothing of the model, which is loaded apart.
import type { Sentence, Token } from '../sentences.ts';
import { hasGrounds } from './grounds.ts';
import { HOSTILE, LEARNT_RULES, type LearntRule } from './learnt-rules.ts';
import { isOutdone } from './second-rules.ts';

/** How sure a sentence is of a rule: `found` above its mark, `sure` far above it, `clean` where even a phrase's word would not hold. */
export type Verdict = { rule: LearntRule; verdict: 'found' | 'sure' | 'clean' };
export type SentenceJudge = (text: string, sentence: Sentence) => readonly Verdict[];

const placeOf = ({ tokens }: Sentence): Token => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });

/** Where a phrase has found something that blocks, a mere guess at hostile words adds nothing. */
const isTold = (name: string, { rule, verdict }: Verdict): boolean =>
  name === rule || (HOSTILE.has(rule) && verdict === 'found' && LEARNT_RULES.some((one) => one === name));

/** `sure`: a phrase that stands whatever is learnt. */
type Named = Token & { name: string; sure?: boolean };

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
  const learnt: (Token & { name: LearntRule })[] = [];
  for (const sentence of sentences) {
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
        learnt.push({ name: rule, ...place });
    }
  }
  return { kept, learnt };
};
