// What is learnt of sentences, beside the phrases: which of them break a rule in words that no list holds. Pure: the model is an argument.
import type { Sentence, Token } from '../sentences.ts';
import { type GateModel, gateScores, LEARNT_RULES, type LearntRule } from './gate-model.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** How sure a sentence is of a rule: `found` above its mark, `clean` where even a phrase's word would not hold. */
export type Verdict = { rule: LearntRule; verdict: 'found' | 'clean' };
export type SentenceJudge = (text: string, sentence: Sentence) => readonly Verdict[];

/** The sign that ends a sentence, or nothing. */
export const markAfter = (text: string, { tokens }: Sentence): string => {
  const end = tokens.at(-1)?.end ?? 0;
  return /^["»”')\s]*([?!])/u.exec(text.slice(end, end + 4))?.[1] ?? '';
};

const HOSTILE: ReadonlySet<LearntRule> = new Set(['accusation', 'threat', 'insult']);

/** Of the rules about hostile words only the surest is named: one finding a sentence is enough to mend it. */
const verdictsOf = ({ heads }: GateModel, scores: readonly number[]): Verdict[] => {
  const verdicts: Verdict[] = [];
  let hostile: { rule: LearntRule; surplus: number } | null = null;
  for (const [at, rule] of LEARNT_RULES.entries()) {
    const head = heads[at];
    const score = scores[at] ?? 0;
    if (head === undefined) continue;
    const surplus = (score - head.found) / head.scale;
    if (score < head.dropped) verdicts.push({ rule, verdict: 'clean' });
    else if (surplus < 0) continue;
    else if (!HOSTILE.has(rule)) verdicts.push({ rule, verdict: 'found' });
    else if (hostile === null || surplus > hostile.surplus) hostile = { rule, surplus };
  }
  return hostile === null ? verdicts : [...verdicts, { rule: hostile.rule, verdict: 'found' }];
};

const SENTENCES_KEPT = 2_000;

/** Answers are kept by sentence: while one types, only one sentence is new. */
export const sentenceJudge = (model: GateModel): SentenceJudge => {
  const kept = new Map<string, readonly Verdict[]>();
  return (text, sentence) => {
    const mark = markAfter(text, sentence);
    const key = `${mark}${sentence.named}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const verdicts = verdictsOf(model, gateScores(model, sentenceFeatures(sentence, mark)));
    if (kept.size >= SENTENCES_KEPT) kept.clear();
    kept.set(key, verdicts);
    return verdicts;
  };
};

const placeOf = ({ tokens }: Sentence): Token => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });

/** Where a phrase has found something that blocks, a guess at hostile words adds nothing. */
const isTold = (name: string, rule: LearntRule): boolean =>
  name === rule || (HOSTILE.has(rule) && LEARNT_RULES.some((one) => one === name));

type Named = Token & { name: string };

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
    for (const { rule, verdict } of judge(text, sentence)) {
      if (verdict === 'clean') kept = kept.filter(({ name, start, end }) => name !== rule || start < place.start || end > place.end);
      else if (!kept.some(({ name, start, end }) => isTold(name, rule) && start < place.end && place.start < end))
        learnt.push({ name: rule, ...place });
    }
  }
  return { kept, learnt };
};
