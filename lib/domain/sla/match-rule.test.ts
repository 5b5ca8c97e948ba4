import { describe, expect, it } from 'vitest';
import { samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { couldChange, isByCategory, matchRule, type RuleFacts, starsOfFive, withoutRiskRules } from './match-rule.ts';

const facts = (changes: Partial<RuleFacts> = {}): RuleFacts => ({
  site: 'trustpilot',
  category: 'billing',
  rating: { value: 1, max: 5 },
  language: 'uk',
  ...changes,
});

const policy = samplePolicy([
  sampleRule({ name: 'angry billing', categories: ['billing'], ratingMax: 2 }),
  sampleRule({ name: 'google uk', sites: ['google-maps', 'google-business'], languages: ['uk'] }),
  sampleRule({ name: 'low', ratingMax: 2.5 }),
  sampleRule({ name: 'trustpilot', sites: ['trustpilot'] }),
]);

it.each<[string, Partial<RuleFacts>, string | null]>([
  ['the first of several that match', {}, 'angry billing'],
  ['a rating just on the limit', { rating: { value: 2, max: 5 } }, 'angry billing'],
  ['another category', { category: 'delivery' }, 'low'],
  ['no category yet', { category: null }, 'low'],
  ['no rating: no rule on ratings', { rating: null }, 'trustpilot'],
  ['ten stars: 4 of 10 are 2 of 5', { category: null, rating: { value: 4, max: 10 } }, 'low'],
  ['ten stars: 6 of 10 are 3 of 5', { category: null, rating: { value: 6, max: 10 } }, 'trustpilot'],
  ['site and language', { site: 'google-maps', category: null, rating: null }, 'google uk'],
  ['another language', { site: 'google-maps', category: null, rating: null, language: 'ru' }, null],
  ['a language that is not decided', { site: 'google-maps', category: null, rating: null, language: 'und' }, null],
  ['a site without a rule', { site: 'facebook', rating: { value: 5, max: 5 } }, null],
])('%s', (_what, changes, expected) => {
  expect(matchRule(policy, facts(changes))?.name ?? null).toBe(expected);
});

it.each<[string, Partial<RuleFacts>, boolean]>([
  ['the first rule that matches besides names categories', {}, true],
  ['the rule that names them is for fewer stars', { rating: { value: 3, max: 5 } }, false],
  ['a rule for everything stands before', { site: 'google-maps', rating: { value: 5, max: 5 } }, false],
])('tells whether a category could bring another rule: %s', (_what, changes, expected) => {
  expect(isByCategory(policy, facts(changes))).toBe(expected);
});

describe('a rule by risk', () => {
  const risky = samplePolicy([
    sampleRule({ name: 'court over money', risks: ['legal', 'fraud'], categories: ['billing'] }),
    sampleRule({ name: 'court', risks: ['legal'] }),
    sampleRule({ name: 'all' }),
  ]);
  const ruleOf = (changes: Partial<RuleFacts>) => matchRule(risky, facts(changes))?.name;

  it('takes what has one of its risks, besides all its other conditions', () => {
    expect(ruleOf({ risks: ['fraud'] })).toBe('court over money');
    expect(ruleOf({ risks: ['safety', 'legal'], category: 'delivery' })).toBe('court');
    expect(ruleOf({ risks: ['fraud'], category: 'delivery' })).toBe('all');
    expect(ruleOf({ risks: ['legal'], category: null })).toBe('court');
  });

  it('takes nothing whose risks are none, or not known, or of another name', () => {
    expect(ruleOf({ risks: [] })).toBe('all');
    expect(ruleOf({})).toBe('all');
    expect(ruleOf({ risks: ['LEGAL', ''] })).toBe('all');
    expect(matchRule(samplePolicy([sampleRule({ risks: [] })]), facts({ risks: ['legal'] }))).toBeNull();
  });

  it.each<[string, Partial<RuleFacts>, { category: boolean; risks: boolean }, boolean]>([
    ['a further risk', {}, { category: false, risks: true }, true],
    ['a category together with a risk', { category: null }, { category: true, risks: true }, true],
    ['a category, but not of this risk', { category: null, risks: ['safety'] }, { category: true, risks: false }, false],
    ['no further risk where the first rule matches as it is', { risks: ['legal'] }, { category: false, risks: true }, false],
    ['nothing where all is said', {}, { category: false, risks: false }, false],
  ])('tells what could bring another rule: %s', (_what, changes, unsaid, expected) => {
    expect(couldChange(risky, facts(changes), unsaid)).toBe(expected);
  });

  it('is left out for who does not know the condition, and nobody gets it as a rule for everything', () => {
    expect(withoutRiskRules(risky)?.rules.map(({ name }) => name)).toEqual(['all']);
    expect(withoutRiskRules(policy)).toEqual(policy);
    expect(withoutRiskRules(samplePolicy([sampleRule({ risks: ['legal'] })]))).toBeNull();
  });
});

describe('a rule without conditions', () => {
  it('takes everything', () => {
    const all = samplePolicy([sampleRule({ name: 'all' })]);
    expect(matchRule(all, facts({ category: null, rating: null, language: 'und', site: 'any' }))?.name).toBe('all');
  });

  it('with an empty list takes nothing', () => {
    expect(matchRule(samplePolicy([sampleRule({ sites: [] })]), facts())).toBeNull();
  });
});

it.each([
  [{ value: 1, max: 5 }, 1],
  [{ value: 10, max: 10 }, 5],
  [{ value: 50, max: 100 }, 2.5],
  [{ value: 0, max: 5 }, 0],
])('%o in stars of five', (rating, stars) => {
  expect(starsOfFive(rating)).toBe(stars);
});
