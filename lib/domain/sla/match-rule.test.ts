import { describe, expect, it } from 'vitest';
import { samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { isByCategory, matchRule, type RuleFacts, starsOfFive } from './match-rule.ts';

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
