// What the sentence model of the gate is taught: sentences written for it (`training/gate/*.jsonl`), whole good replies, and the gate's own labelled
// drafts but for one batch, which stays unseen so that a figure of generalisation remains.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { detectLanguage } from '../../lib/domain/language/detect.ts';
import { fold } from '../../lib/domain/safety/fold.ts';
import type { GateDrafts } from '../../lib/domain/safety/labelled/gate-drafts.ts';
import { ALL_TABLES } from '../../lib/domain/safety/labelled/judge.ts';
import { NATURAL_AGAIN } from '../../lib/domain/safety/labelled/natural-again.ts';
import { NATURAL_AGAIN_PEOPLE } from '../../lib/domain/safety/labelled/natural-again-people.ts';
import { LABELLED_DRAFTS, readMarks } from '../../lib/domain/safety/labelled/record-drafts.ts';
import { LEARNT_RULES, type LearntRule } from '../../lib/domain/safety/learnt/learnt-rules.ts';
import { type SentenceFeatures, sentenceFeatures } from '../../lib/domain/safety/learnt/sentence-features.ts';
import { signsOf } from '../../lib/domain/safety/learnt/sentence-judge.ts';
import { wordClasses } from '../../lib/domain/safety/learnt/word-classes.ts';
import { phrasesIn } from '../../lib/domain/safety/phrases/phrase-rules.ts';
import { sentencesOf } from '../../lib/domain/safety/sentences.ts';
import { CLASS_LISTS } from './class-lists.ts';

const CLASSES = wordClasses(CLASS_LISTS);

const Row = z.object({ rule: z.enum([...LEARNT_RULES, 'none']), lang: z.enum(['uk', 'ru', 'en']), found: z.boolean(), text: z.string() });

/** `sentences`: of one text; a text that is found holds at least one sentence that is. */
export type GateExample = {
  text: string;
  language: string;
  /** The rule that the text was written for. */
  rule: LearntRule | null;
  found: boolean;
  source: 'sentence' | 'reply' | 'draft';
  /** Written because an earlier model was wrong about its like: no measure of how often ordinary texts go wrong. */
  hunted: boolean;
  sentences: readonly { features: SentenceFeatures /** A phrase finds it. */; phrase: readonly string[] }[];
};

const isLearnt = (rule: string): rule is LearntRule => LEARNT_RULES.some((one) => one === rule);

const prepared = (text: string): GateExample['sentences'] => {
  const { text: plain } = fold(text);
  return sentencesOf(plain).map((sentence) => ({
    features: sentenceFeatures(sentence, signsOf(plain, sentence), CLASSES),
    phrase: phrasesIn([sentence], [], false).map(({ name }) => name),
  }));
};

const HUNTED = 'blind-spots';

const written = (): GateExample[] => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const seen = new Set<string>();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const hunted = name.startsWith(HUNTED);
      return readFileSync(`${folder}${name}`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ line, hunted }));
    })
    .flatMap(({ line, hunted }) => {
      const { rule, lang, found, text } = Row.parse(JSON.parse(line));
      if (seen.has(text)) return [];
      seen.add(text);
      const learnt = rule === 'none' ? null : rule;
      return [
        {
          text,
          language: lang,
          rule: learnt,
          found,
          source: learnt === null ? 'reply' : 'sentence',
          hunted,
          sentences: prepared(text),
        } as const,
      ];
    });
};

/** What breaks only these says nothing ill of anybody. */
const ONLY_FORM: readonly string[] = ['hollow', 'pathos', 'capitals', 'empty_slot', 'wrong_language', 'own_fact'];

/** Never taught. */
export const HELD_OUT: readonly GateDrafts[] = [...NATURAL_AGAIN, ...NATURAL_AGAIN_PEOPLE];

/** A draft as one example for every rule that it breaks; a clean one once. */
export const draftExamples = (tables: readonly GateDrafts[]): GateExample[] =>
  tables.flatMap((table) =>
    (['uk', 'ru', 'en'] as const).flatMap((language) => {
      const one = (text: string, broken: readonly string[]): GateExample[] => {
        const rules = broken.filter((rule) => !ONLY_FORM.includes(rule));
        const learnt = rules.filter(isLearnt);
        const sentences = prepared(text);
        const common = { text, language, source: 'draft', hunted: false, sentences } as const;
        if (rules.length === 0) return [{ ...common, rule: isLearnt(table.rule) ? table.rule : null, found: false }];
        return learnt.map((rule) => ({ ...common, rule, found: true }));
      };
      return [
        ...table[language].found.flatMap((entry) => {
          const [text, ...also] = typeof entry === 'string' ? [entry] : entry;
          return one(text, [table.rule, ...also]);
        }),
        ...table[language].clean.flatMap((text) => one(text, [])),
      ];
    }),
  );

/** Drafts about a record: none of them is hostile or asks for anything. */
const recordExamples = (): GateExample[] =>
  LABELLED_DRAFTS.map(({ marked }) => {
    const text = readMarks(marked).draft;
    return { text, language: detectLanguage(text), rule: null, found: false, source: 'draft', hunted: false, sentences: prepared(text) };
  });

export const gateExamples = (): GateExample[] => [
  ...written(),
  ...draftExamples(ALL_TABLES.filter((table) => !HELD_OUT.includes(table))),
  ...recordExamples(),
];
