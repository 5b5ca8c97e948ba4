// The five typical problems of `DOMAIN.md` section 5 and what each asks of the reply, in the order in which it is said.
import type { Answers } from './gates.ts';

export const PROBLEMS = ['not_working', 'cheated', 'offended', 'attack_without_facts', 'attack_with_facts'] as const;
export type Problem = (typeof PROBLEMS)[number];

export const STEPS = {
  not_working: ['help', 'explain', 'direct_contact'],
  cheated: ['investigate', 'ask_in_private', 'report_outcome_here'],
  offended: ['act_first', 'say_what_was_done', 'no_pathos'],
  attack_without_facts: ['one_calm_fact', 'report_to_site'],
  attack_with_facts: ['admit', 'fix_and_date', 'track_promise', 'count_cause'],
} as const satisfies Record<Problem, readonly string[]>;
export type Step = (typeof STEPS)[Problem][number] | 'say_we_are_on_it';

/** Null where it is none of the five: a question, an idea, thanks. */
export const problemOf = ({ nature, accuracy }: Answers): Problem | null => {
  switch (nature) {
    case 'malfunction':
      return 'not_working';
    case 'deceit':
      return 'cheated';
    case 'offence':
      return 'offended';
    case 'attack':
      return accuracy === 'true' || accuracy === 'partly' ? 'attack_with_facts' : 'attack_without_facts';
    default:
      return null;
  }
};

/** People must know that somebody works on their case: it comes first where the answer itself has to wait for others. */
export const stepsFor = (answers: Answers): Step[] => {
  const problem = problemOf(answers);
  return [...(answers.alone === 'no' ? (['say_we_are_on_it'] as const) : []), ...(problem === null ? [] : STEPS[problem])];
};
