// What is learnt of sentences, beside the phrases: which of them break a rule in words that no list holds. Pure: the model is an argument.
import type { Sentence, Token } from '../sentences.ts';
import { type GateModel, gateScores, readGateModel } from './gate-model.ts';
import { HOSTILE, LEARNT_RULES, type LearntRule } from './learnt-rules.ts';
import { unpackEntries } from './packed-entries.ts';
import { type SentenceSigns, sentenceFeatures } from './sentence-features.ts';
import type { SentenceJudge, Verdict } from './with-learnt.ts';
import { wordClasses } from './word-classes.ts';

const LONGEST_CALL = 3;

/** `Оксано,` `Сергей Иванович,` `Mr Patel,`: words with capitals up to the first comma. */
const greetedIn = (text: string, tokens: readonly Token[]): number => {
  for (const [at, { start, end }] of tokens.slice(0, LONGEST_CALL).entries()) {
    if (!/^\p{Lu}/u.test(text.slice(start, end))) return 0;
    if (text[end] === ',') return at + 1;
  }
  return 0;
};

/** What stands around the words of a sentence. */
export const signsOf = (text: string, { tokens }: Sentence): SentenceSigns => {
  const end = tokens.at(-1)?.end ?? 0;
  const mark = /^["»”')\s]*([?!])/u.exec(text.slice(end, end + 4))?.[1] ?? '';
  return { mark, greeted: greetedIn(text, tokens) };
};

/** Steps of certainty above the mark. */
const SURE = 1;

/**
 * Of the rules about hostile words only the surest is named, and beside another rule only where it is surer still: one finding a sentence is enough to
 * mend it. Of what was named in a second place, in cross-validation, eight of nine were wrong.
 */
const verdictsOf = ({ heads }: GateModel, scores: readonly number[]): Verdict[] => {
  const verdicts: Verdict[] = [];
  let hostile: { rule: LearntRule; surplus: number } | null = null;
  /** How sure the surest of the other rules is. */
  let other = Number.NEGATIVE_INFINITY;
  for (const [at, rule] of LEARNT_RULES.entries()) {
    const head = heads[at];
    const score = scores[at] ?? 0;
    if (head === undefined) continue;
    const surplus = (score - head.found) / head.scale;
    if (score < head.dropped) verdicts.push({ rule, verdict: 'clean' });
    else if (surplus < 0) continue;
    else if (!HOSTILE.has(rule)) {
      verdicts.push({ rule, verdict: 'found' });
      other = Math.max(other, surplus);
    } else if (hostile === null || surplus > hostile.surplus) hostile = { rule, surplus };
  }
  return hostile === null || hostile.surplus <= other
    ? verdicts
    : [...verdicts, { rule: hostile.rule, verdict: hostile.surplus >= SURE ? 'sure' : 'found' }];
};

const SENTENCES_KEPT = 2_000;

/** Answers are kept by sentence: while one types, only one sentence is new. */
export const sentenceJudge = (model: GateModel): SentenceJudge => {
  const kept = new Map<string, readonly Verdict[]>();
  const lists = Object.entries(model.classes).map(([name, packed]) => [name, unpackEntries(packed)] as const);
  const classes = wordClasses(Object.fromEntries(lists));
  return (text, sentence) => {
    const signs = signsOf(text, sentence);
    const key = `${signs.mark}${signs.greeted}${sentence.named}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const verdicts = verdictsOf(model, gateScores(model, sentenceFeatures(sentence, signs, classes)));
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
