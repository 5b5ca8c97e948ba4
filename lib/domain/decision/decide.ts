// From answers to a suggested outcome, with why. A table read from the top: the first row that fits counts. It suggests; the agent decides.
import type { Category } from '../../contracts/category.ts';
import type { BaseOutcome, DecisionRules, Gate } from '../../contracts/decision.ts';
import { type Answers, type DecisionContext, gatesLeft, isOld } from './gates.ts';
import { type Problem, problemOf, type Step, stepsFor } from './problems.ts';

export const WHYS = [
  'old',
  'provocation',
  'not_worth_but_heard',
  'not_worth',
  'danger_to_others',
  'heard_and_untrue',
  'heard_and_true',
  'works_on_it',
  'thanks',
  'question',
  'typical',
] as const;
export type Why = (typeof WHYS)[number];

export type Suggestion = {
  /** Null while gates are left. */
  suggested: BaseOutcome | null;
  why: Why | null;
  left: Gate[];
  problem: Problem | null;
  steps: Step[];
  /** To whom it goes besides; null where nobody else is needed or no path fits. */
  escalateTo: string | null;
};

type Row = { when: (answers: Answers, context: DecisionContext, old: boolean) => boolean; outcome: BaseOutcome; why: Why };

const heard = ({ author }: Answers) => author === 'wide_audience';
const refuses = ({ worth }: Answers) => worth === 'no';
const holds = ({ accuracy }: Answers) => accuracy === 'true' || accuracy === 'partly';
const accuses = ({ nature }: Answers) => nature === 'attack' || nature === 'deceit';

const TABLE: readonly Row[] = [
  // Many listen and it is not answered there: our own page says what is so.
  { when: (answers) => refuses(answers) && heard(answers) && accuses(answers), outcome: 'D', why: 'not_worth_but_heard' },
  { when: (answers, _, old) => refuses(answers) && old, outcome: 'G', why: 'old' },
  { when: (answers) => refuses(answers) && answers.author === 'provoker', outcome: 'G', why: 'provocation' },
  { when: refuses, outcome: 'G', why: 'not_worth' },
  // Others may come to harm by the same: they read our page, not this review.
  { when: (answers, { risks }) => risks.includes('safety') && holds(answers), outcome: 'B', why: 'danger_to_others' },
  {
    when: (answers) => heard(answers) && accuses(answers) && (answers.accuracy === 'untrue' || answers.accuracy === 'no_facts'),
    outcome: 'B',
    why: 'heard_and_untrue',
  },
  { when: (answers) => heard(answers) && accuses(answers) && holds(answers), outcome: 'B', why: 'heard_and_true' },
  { when: ({ alone }) => alone === 'no', outcome: 'A', why: 'works_on_it' },
  { when: ({ nature }) => nature === 'thanks', outcome: 'A', why: 'thanks' },
  { when: ({ nature }) => nature === 'question' || nature === 'idea', outcome: 'A', why: 'question' },
];

type Handing = Pick<DecisionContext, 'category' | 'risks'>;

/** The first path that fits, then where the category itself goes on to, then the path for everything (one without conditions). */
export const escalationPath = (
  { category, risks }: Handing,
  { escalationPaths }: Pick<DecisionRules, 'escalationPaths'>,
  routes: readonly Pick<Category, 'categoryId' | 'route'>[] = [],
): string | null => {
  const named = escalationPaths.find(
    (path) => (category !== null && path.categories.includes(category)) || risks.some((risk) => path.risks.includes(risk)),
  );
  const route = routes.find(({ categoryId }) => categoryId === category)?.route;
  const forAll = escalationPaths.find((path) => path.categories.length === 0 && path.risks.length === 0);
  return named?.to ?? route ?? forAll?.to ?? null;
};

/** Every path that the settings name, the categories' own among them, each once. */
export const escalationPaths = (
  { escalationPaths: paths }: Pick<DecisionRules, 'escalationPaths'>,
  routes: readonly Pick<Category, 'route'>[] = [],
): string[] => [...new Set([...paths.map(({ to }) => to), ...routes.flatMap(({ route }) => route ?? [])])];

/** Pure and total: answers of any number, in any order. */
export const decide = (
  answers: Answers,
  given: DecisionContext,
  rules: DecisionRules,
  routes: readonly Pick<Category, 'categoryId' | 'route'>[] = [],
): Suggestion => {
  const context = { ...given, category: answers.topic ?? given.category };
  const left = gatesLeft(answers);
  const old = isOld(context, rules.ageDays);
  const row = left.length > 0 ? null : TABLE.find(({ when }) => when(answers, context, old));
  return {
    suggested: row === null ? null : (row?.outcome ?? 'A'),
    why: row === null ? null : (row?.why ?? 'typical'),
    left,
    problem: problemOf(answers),
    steps: stepsFor(answers),
    escalateTo: answers.alone === 'no' ? escalationPath(context, rules, routes) : null,
  };
};
