// Puts labelled drafts before the gate: what it found of the labelled rule and of everything that blocks, beside what was expected.
import { checkDraft } from '../check-draft.ts';
import type { FindingRule } from '../finding.ts';
import type { SentenceJudge } from '../learnt/with-learnt.ts';
import { FORM_DRAFTS } from './form.ts';
import { COMPLAINTS, type DraftLanguage, type GateDrafts } from './gate-drafts.ts';
import { HOSTILE_DRAFTS } from './hostile.ts';
import { NATURAL_DRAFTS } from './natural.ts';
import { NATURAL_AGAIN } from './natural-again.ts';
import { NATURAL_AGAIN_PEOPLE } from './natural-again-people.ts';
import { NATURAL_PEOPLE } from './natural-people.ts';
import { PEOPLE_DRAFTS } from './people.ts';
import { PLAIN_DRAFTS } from './plain.ts';
import { PLAIN_PEOPLE } from './plain-people.ts';
import { RATING_DRAFTS } from './rating.ts';
import { UNSEEN_DRAFTS } from './unseen.ts';
import { UNSEEN_AGAIN } from './unseen-again.ts';
import { UNSEEN_PEOPLE } from './unseen-people.ts';

export const ALL_TABLES: readonly GateDrafts[] = [
  ...RATING_DRAFTS,
  ...HOSTILE_DRAFTS,
  ...PEOPLE_DRAFTS,
  ...FORM_DRAFTS,
  ...UNSEEN_DRAFTS,
  ...UNSEEN_PEOPLE,
  ...UNSEEN_AGAIN,
  ...NATURAL_DRAFTS,
  ...NATURAL_PEOPLE,
  ...NATURAL_AGAIN,
  ...PLAIN_DRAFTS,
  ...PLAIN_PEOPLE,
  ...NATURAL_AGAIN_PEOPLE,
];

export type Verdict = {
  rule: FindingRule;
  language: DraftLanguage;
  draft: string;
  /** Rules that block, and the labelled one where it warns; sorted. */
  expected: FindingRule[];
  found: FindingRule[];
};

const LANGUAGES: readonly DraftLanguage[] = ['uk', 'ru', 'en'];

/** By the phrases alone, or with what is learnt beside them. */
export const judge = (table: GateDrafts, learnt: SentenceJudge | null = null): Verdict[] =>
  LANGUAGES.flatMap((language) => {
    const review = table.review?.[language] ?? COMPLAINTS[language];
    const one = (draft: string, expected: FindingRule[]): Verdict => {
      const findings = checkDraft({
        draft,
        review,
        contact: null,
        limit: null,
        language,
        tone: null,
        regulated: table.regulated ?? false,
        judge: learnt,
      });
      const told = findings.filter(({ rule, level }) => level === 'block' || rule === table.rule).map(({ rule }) => rule);
      return { rule: table.rule, language, draft, expected: expected.toSorted(), found: [...new Set(told)].sort() };
    };
    return [
      ...table[language].found.map((entry) =>
        typeof entry === 'string' ? one(entry, [table.rule]) : one(entry[0], [table.rule, ...entry.slice(1).filter(isRule)]),
      ),
      ...table[language].clean.map((draft) => one(draft, [])),
    ];
  });

const RULES: readonly string[] = [
  'rating_request',
  'conditional_compensation',
  'threat',
  'accusation',
  'insult',
  'personal_data',
  'other_customer',
];
const isRule = (name: string): name is FindingRule => RULES.includes(name);

/** Over pairs of a draft and a rule: how many found ones are right, and how many expected ones are found. */
export const blockScore = (verdicts: readonly Verdict[]): { precision: number; recall: number } => {
  let right = 0;
  let found = 0;
  let expected = 0;
  for (const verdict of verdicts) {
    right += verdict.found.filter((rule) => verdict.expected.includes(rule)).length;
    found += verdict.found.length;
    expected += verdict.expected.length;
  }
  return { precision: found === 0 ? 1 : right / found, recall: expected === 0 ? 1 : right / expected };
};
