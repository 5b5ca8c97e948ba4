import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GATES } from '../../contracts/base-decision.ts';
import type { DecisionRules } from '../../contracts/decision.ts';
import { decide, escalationPath } from './decide.ts';
import { DEFAULT_DECISION_RULES } from './default-rules.ts';
import {
  type Answers,
  answersOf,
  type DecisionContext,
  defaultAnswer,
  GATE_ANSWERS,
  gatesLeft,
  recordedAnswers,
  withAnswer,
} from './gates.ts';
import { PROBLEMS, STEPS } from './problems.ts';

const RULES = DEFAULT_DECISION_RULES;
const known = (change: Partial<DecisionContext> = {}): DecisionContext => ({
  category: 'delivery',
  risks: [],
  ageDays: 2,
  ratingShare: 0,
  ...change,
});
/** Enter at every question. */
const byDefault = (context: DecisionContext, first: Answers = {}): Answers => {
  let answers = first;
  for (let gate = gatesLeft(answers)[0]; gate !== undefined; gate = gatesLeft(answers)[0]) {
    const answer = defaultAnswer(gate, answers, context, RULES.ageDays);
    answers = withAnswer(answers, gate, answer ?? 'other') ?? {};
  }
  return answers;
};

describe('the defaults, Enter at every question', () => {
  it.each<[string, DecisionContext, string, string]>([
    ['a parcel that is late', known(), 'A', 'typical'],
    ['praise', known({ category: 'praise', ratingShare: 1 }), 'A', 'thanks'],
    ['a question without stars', known({ category: 'question', ratingShare: null }), 'A', 'question'],
    ['nobody knows the category, five stars', known({ category: null, ratingShare: 1 }), 'A', 'thanks'],
    ['a review of last year', known({ ageDays: 400 }), 'G', 'old'],
    ['the last day that is not old', known({ ageDays: RULES.ageDays }), 'A', 'typical'],
    ['a date that the site does not say', known({ ageDays: null }), 'A', 'typical'],
    ['a lawyer’s letter', known({ risks: ['legal'] }), 'A', 'works_on_it'],
    ['abuse', known({ category: 'abuse' }), 'A', 'typical'],
  ])('%s', (_what, context, outcome, why) => {
    expect(decide(byDefault(context), context, RULES)).toMatchObject({ suggested: outcome, why, left: [] });
  });

  it('preselects "deceit" where the review names fraud, and asks others', () => {
    const answers = byDefault(known({ category: 'billing', risks: ['fraud'] }));
    expect(answers).toMatchObject({ nature: 'deceit', alone: 'no' });
  });

  it('follows the answers before it: the corrected topic, the provoker', () => {
    expect(defaultAnswer('nature', { topic: 'praise' }, known(), 180)).toBe('thanks');
    expect(defaultAnswer('worth', { nature: 'attack', author: 'provoker' }, known(), 180)).toBe('no');
    expect(defaultAnswer('topic', {}, known({ category: null }), 180)).toBeNull();
  });
});

describe('what the answers lead to', () => {
  const attack: Answers = { topic: 'service', nature: 'attack', author: 'wide_audience', worth: 'yes', alone: 'yes' };
  it.each<[string, Answers, string, string]>([
    ['heard by many and untrue', { ...attack, accuracy: 'untrue' }, 'B', 'heard_and_untrue'],
    ['heard by many, no facts', { ...attack, accuracy: 'no_facts' }, 'B', 'heard_and_untrue'],
    ['heard by many and true', { ...attack, accuracy: 'true' }, 'B', 'heard_and_true'],
    ['heard by many, not known yet', { ...attack, accuracy: 'unknown' }, 'A', 'typical'],
    ['heard by many, not worth a quarrel', { ...attack, accuracy: 'untrue', worth: 'no' }, 'D', 'not_worth_but_heard'],
    ['heard by few, no facts', { ...attack, author: 'unknown', accuracy: 'no_facts' }, 'A', 'typical'],
    ['only provokes', { ...attack, author: 'provoker', accuracy: 'no_facts', worth: 'no' }, 'G', 'provocation'],
    ['not worth it', { ...attack, author: 'customer', accuracy: 'no_facts', worth: 'no' }, 'G', 'not_worth'],
    ['others must help', { ...attack, author: 'customer', accuracy: 'unknown', alone: 'no' }, 'A', 'works_on_it'],
  ])('%s', (_what, answers, outcome, why) => {
    expect(decide(answers, known(), RULES)).toMatchObject({ suggested: outcome, why });
  });

  it('tells everybody where others may come to harm, if it is so', () => {
    const harm: Answers = { topic: 'quality', nature: 'malfunction', author: 'customer', worth: 'yes', alone: 'no' };
    expect(decide({ ...harm, accuracy: 'true' }, known({ risks: ['safety'] }), RULES).suggested).toBe('B');
    expect(decide({ ...harm, accuracy: 'unknown' }, known({ risks: ['safety'] }), RULES).suggested).toBe('A');
    expect(decide({ ...harm, accuracy: 'true' }, known(), RULES).suggested).toBe('A');
  });

  it('suggests nothing while something is open, and leaves out what does not matter', () => {
    expect(decide({}, known(), RULES)).toMatchObject({ suggested: null, why: null, left: [...GATES] });
    expect(gatesLeft({ nature: 'thanks', topic: 'praise' })).toEqual(['author', 'worth', 'alone']);
    expect(gatesLeft({ nature: 'attack', topic: 'abuse', author: 'unknown', accuracy: 'no_facts', worth: 'no' })).toEqual([]);
  });

  it('is total: every combination has an outcome with a reason, and thanks are never left alone unasked', () => {
    const answer = <A extends string>(answers: readonly A[]) => fc.constantFrom(...answers);
    const full = fc.record({
      topic: fc.constant('delivery'),
      nature: answer(GATE_ANSWERS.nature),
      author: answer(GATE_ANSWERS.author),
      accuracy: answer(GATE_ANSWERS.accuracy),
      worth: answer(GATE_ANSWERS.worth),
      alone: answer(GATE_ANSWERS.alone),
    });
    fc.assert(
      fc.property(full, fc.subarray(['safety', 'legal']), fc.option(fc.integer({ min: 0, max: 4_000 })), (answers, risks, ageDays) => {
        const { suggested, why, left } = decide(answers, known({ risks, ageDays }), RULES);
        expect(left).toEqual([]);
        expect(why).not.toBeNull();
        expect(suggested === 'A' || suggested === 'B').toBe(answers.worth === 'yes');
        expect(answersOf(recordedAnswers(answers))).toEqual(answers);
      }),
    );
  });
});

describe('the five typical problems', () => {
  it.each<[Answers, string, readonly string[]]>([
    [{ nature: 'malfunction' }, 'not_working', STEPS.not_working],
    [{ nature: 'deceit' }, 'cheated', STEPS.cheated],
    [{ nature: 'offence' }, 'offended', STEPS.offended],
    [{ nature: 'attack', accuracy: 'no_facts' }, 'attack_without_facts', STEPS.attack_without_facts],
    [{ nature: 'attack', accuracy: 'untrue' }, 'attack_without_facts', STEPS.attack_without_facts],
    [{ nature: 'attack', accuracy: 'partly' }, 'attack_with_facts', STEPS.attack_with_facts],
  ])('%j', (answers, problem, steps) => {
    expect(decide(answers, known(), RULES)).toMatchObject({ problem, steps });
  });

  it('has steps for each of the five, and none for thanks', () => {
    expect(Object.keys(STEPS).sort()).toEqual([...PROBLEMS].sort());
    expect(decide({ nature: 'thanks' }, known(), RULES)).toMatchObject({ problem: null, steps: [] });
  });

  it('says first that somebody works on it where others are needed', () => {
    expect(decide({ nature: 'question', alone: 'no' }, known(), RULES).steps).toEqual(['say_we_are_on_it']);
    expect(decide({ nature: 'deceit', alone: 'no' }, known(), RULES).steps[0]).toBe('say_we_are_on_it');
  });
});

describe('whom it goes to', () => {
  const rules: DecisionRules = {
    ...RULES,
    escalationPaths: [
      { to: 'Lawyers', categories: [], risks: ['legal'] },
      { to: 'Warehouse', categories: ['delivery'], risks: [] },
      { to: 'Office', categories: [], risks: [] },
    ],
  };
  it.each<[string | null, string[], string]>([
    ['delivery', ['legal'], 'Lawyers'],
    ['delivery', [], 'Warehouse'],
    ['billing', [], 'Office'],
    [null, [], 'Office'],
  ])('%s %j', (category, risks, to) => {
    expect(escalationPath(known({ category, risks }), rules)).toBe(to);
  });

  it('to where the category itself goes, after what was named for it and before what fits everything', () => {
    const routes = [{ categoryId: 'billing', route: 'Accounts' }, { categoryId: 'delivery', route: 'Couriers' }, { categoryId: 'fault' }];
    const to = (category: string, risks: string[] = []) => escalationPath(known({ category, risks }), rules, routes);
    expect([to('billing'), to('billing', ['legal']), to('delivery'), to('fault')]).toEqual(['Accounts', 'Lawyers', 'Warehouse', 'Office']);
    expect(decide({ alone: 'no', topic: 'billing' }, known(), rules, routes).escalateTo).toBe('Accounts');
  });

  it('only where others are needed, and after the topic that the agent gave', () => {
    expect(decide({ alone: 'yes' }, known(), rules).escalateTo).toBeNull();
    expect(decide({ alone: 'no', topic: 'billing' }, known(), rules).escalateTo).toBe('Office');
    expect(decide({ alone: 'no' }, known(), RULES).escalateTo).toBeNull();
  });
});

it('takes no answer that the gate does not have', () => {
  expect(withAnswer({}, 'worth', 'perhaps')).toBeNull();
  expect(answersOf([{ gate: 'worth', answer: 'perhaps' }])).toEqual({});
});
