// What is learnt of sentences, beside the phrases: which of them break a rule in words that no list holds. Pure: the model is an argument.
import type { Sentence } from '../sentences.ts';
import { type GateModel, gateScores, readGateModel } from './gate-model.ts';
import { HOSTILE, LEARNT_RULES, type LearntRule } from './learnt-rules.ts';
import { sentenceFeatures } from './sentence-features.ts';
import type { SentenceJudge, Verdict } from './with-learnt.ts';

/** The sign that ends a sentence, or nothing. */
export const markAfter = (text: string, { tokens }: Sentence): string => {
  const end = tokens.at(-1)?.end ?? 0;
  return /^["»”')\s]*([?!])/u.exec(text.slice(end, end + 4))?.[1] ?? '';
};

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

/** The judge of the model file's bytes; null where they are no model of this program. */
export const judgeFrom = (bytes: Uint8Array): SentenceJudge | null => {
  const model = readGateModel(bytes);
  return model === null ? null : sentenceJudge(model);
};
