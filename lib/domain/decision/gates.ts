// The gates as data: which answers each has, which of them need no asking, and what is preselected. The agent's answer always goes before a default.
import { GATES } from '../../contracts/base-decision.ts';
import type { Gate, GateAnswer } from '../../contracts/decision.ts';

/** The topic is answered with a category of the team, so it has no list of its own. */
export const GATE_ANSWERS = {
  nature: ['malfunction', 'deceit', 'offence', 'attack', 'question', 'idea', 'thanks'],
  author: ['customer', 'unknown', 'wide_audience', 'insider', 'provoker'],
  accuracy: ['true', 'partly', 'unknown', 'untrue', 'no_facts'],
  worth: ['yes', 'no'],
  alone: ['yes', 'no'],
} as const satisfies Record<Exclude<Gate, 'topic'>, readonly string[]>;

export type AnswerOf<G extends Exclude<Gate, 'topic'>> = (typeof GATE_ANSWERS)[G][number];
export type Nature = AnswerOf<'nature'>;

/** Answers so far; `topic` is a category's id. */
export type Answers = Partial<{ topic: string } & { [G in Exclude<Gate, 'topic'>]: AnswerOf<G> }>;

/** What is known of a review before anybody is asked. */
export type DecisionContext = {
  /** Chosen by the agent, else proposed; null where unsure. */
  category: string | null;
  /** Names of `lib/domain/category/labels.ts`. */
  risks: readonly string[];
  /** Whole days since it was published; null where the site does not say. */
  ageDays: number | null;
  /** 0 = lowest, 1 = highest; null without stars. */
  ratingShare: number | null;
};

const NATURE_OF: Readonly<Record<string, Nature>> = {
  fault: 'malfunction',
  quality: 'malfunction',
  delivery: 'malfunction',
  billing: 'malfunction',
  service: 'offence',
  praise: 'thanks',
  question: 'question',
  suggestion: 'idea',
  abuse: 'attack',
};
const HAPPY = 0.75;
/** Natures in which nothing is claimed that could be untrue. */
const CLAIMS_NOTHING: ReadonlySet<Nature> = new Set(['question', 'idea', 'thanks']);
/** Risks that one agent does not answer without the department that it concerns. */
const NEEDS_OTHERS: ReadonlySet<string> = new Set(['safety', 'legal', 'fraud', 'discrimination']);

const natureByDefault = ({ category, risks, ratingShare }: DecisionContext): Nature => {
  if (risks.includes('fraud')) return 'deceit';
  const known = category === null ? undefined : NATURE_OF[category];
  return known ?? (ratingShare !== null && ratingShare >= HAPPY ? 'thanks' : 'malfunction');
};

export const isOld = ({ ageDays }: DecisionContext, limitDays: number): boolean => ageDays !== null && ageDays > limitDays;

/** What is preselected at a gate, given the answers before it; null where only the agent can say (a topic that nobody proposes). */
export const defaultAnswer = (gate: Gate, answers: Answers, context: DecisionContext, ageLimitDays: number): string | null => {
  const nature = answers.nature ?? natureByDefault({ ...context, category: answers.topic ?? context.category });
  switch (gate) {
    case 'topic':
      return context.category;
    case 'nature':
      return nature;
    case 'author':
      return nature === 'attack' ? 'unknown' : 'customer';
    case 'accuracy':
      return nature === 'attack' ? 'no_facts' : 'unknown';
    case 'worth':
      return isOld(context, ageLimitDays) || (nature === 'attack' && answers.author === 'provoker') ? 'no' : 'yes';
    case 'alone':
      return context.risks.some((risk) => NEEDS_OTHERS.has(risk)) ? 'no' : 'yes';
  }
};

/** Gates that still matter, in their order: thanks are not asked for their truth, and who does not engage needs no other department. */
export const gatesLeft = (answers: Answers): Gate[] =>
  GATES.filter((gate) => {
    if (answers[gate] !== undefined) return false;
    if (gate === 'accuracy') return answers.nature === undefined || !CLAIMS_NOTHING.has(answers.nature);
    return gate !== 'alone' || answers.worth !== 'no';
  });

/** Null where the answer is none of the gate's: written by a newer Vidhuk, or mistyped. */
export const withAnswer = (answers: Answers, gate: Gate, answer: string): Answers | null => {
  if (gate === 'topic') return { ...answers, topic: answer };
  const known: readonly string[] = GATE_ANSWERS[gate];
  return known.includes(answer) ? { ...answers, [gate]: answer } : null;
};

/** As they are recorded: in the order of the gates, without those that did not matter. */
export const recordedAnswers = (answers: Answers): GateAnswer[] =>
  GATES.flatMap((gate) => {
    const answer = answers[gate];
    return answer === undefined ? [] : [{ gate, answer }];
  });

export const answersOf = (recorded: readonly GateAnswer[]): Answers =>
  recorded.reduce<Answers>((answers, { gate, answer }) => withAnswer(answers, gate, answer) ?? answers, {});
