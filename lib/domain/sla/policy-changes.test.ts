import { describe, expect, it } from 'vitest';
import { officeWeek, sampleRule } from '../../../tests/samples/policy.ts';
import { mergedPolicy, policyChanges } from './policy-changes.ts';
import type { PolicyContent } from './policy-problems.ts';

const rules = [
  sampleRule({ name: 'low', ratingMax: 2 }),
  sampleRule({ name: 'praise', categories: ['praise'] }),
  sampleRule({ name: 'rest' }),
];
const base: PolicyContent = { name: 'Standard', calendar: officeWeek('Europe/Kyiv', { holidays: ['2026-12-25', '2027-01-01'] }), rules };
const [low, praise, rest] = rules;
const SHORT = [{ from: '10:00', to: '14:00' }];
const withCalendar = (changes: Partial<PolicyContent['calendar']>): PolicyContent => ({
  ...base,
  calendar: { ...base.calendar, ...changes },
});

describe('what changed', () => {
  it('is nothing between what says the same in another order of keys', () => {
    const { name, ...others } = sampleRule({ name: 'low', ratingMax: 2 });
    expect(policyChanges(base, { ...base, rules: [{ ...others, name }, ...rules.slice(1)] })).toEqual([]);
  });

  it('is told part by part', () => {
    const after = {
      name: 'Faster',
      calendar: {
        timeZone: 'Europe/Warsaw',
        week: { ...base.calendar.week, sat: SHORT },
        holidays: ['2026-12-25', '2026-12-26'],
        exceptions: [{ date: '2026-12-31', intervals: SHORT }],
      },
      rules: [sampleRule({ name: 'court', risks: ['legal'] }), sampleRule({ name: 'low', ratingMax: 1 }), sampleRule({ name: 'rest' })],
    };
    expect(policyChanges(base, after)).toEqual([
      { what: 'name', from: 'Standard', to: 'Faster' },
      { what: 'time_zone', from: 'Europe/Kyiv', to: 'Europe/Warsaw' },
      { what: 'hours', day: 'sat', from: [], to: SHORT },
      { what: 'holidays_added', dates: ['2026-12-26'] },
      { what: 'holidays_removed', dates: ['2027-01-01'] },
      { what: 'exceptions', dates: ['2026-12-31'] },
      { what: 'rules_added', names: ['court'] },
      { what: 'rules_removed', names: ['praise'] },
      { what: 'rules_changed', names: ['low'] },
    ]);
  });

  it('is another order where the same rules stand in one', () => {
    if (low === undefined || praise === undefined || rest === undefined) throw new Error('three rules');
    expect(policyChanges(base, { ...base, rules: [praise, low, rest] })).toEqual([{ what: 'rules_moved' }]);
    expect(policyChanges(base, { ...base, rules: [praise, rest] })).toEqual([{ what: 'rules_removed', names: ['low'] }]);
  });
});

describe('two who started from one version', () => {
  it('both keep what only one of them changed, day by day', () => {
    const mine = withCalendar({ week: { ...base.calendar.week, sat: SHORT } });
    const theirs = { ...withCalendar({ week: { ...base.calendar.week, fri: SHORT }, holidays: [] }), name: 'Faster' };
    const { merged, both } = mergedPolicy(base, mine, theirs);
    expect(both).toEqual([]);
    expect(merged).toEqual({ ...theirs, calendar: { ...theirs.calendar, week: { ...base.calendar.week, fri: SHORT, sat: SHORT } } });
  });

  it('are told of what both changed, and mine stands', () => {
    const mine = { ...base, name: 'Mine', rules: rules.slice(1) };
    const theirs = { ...base, name: 'Theirs', rules: rules.slice(2) };
    expect(mergedPolicy(base, mine, theirs)).toEqual({ merged: mine, both: ['name', 'rules'] });
  });

  it('agree where they said the same', () => {
    const same = withCalendar({ timeZone: 'Europe/Warsaw' });
    expect(mergedPolicy(base, same, structuredClone(same))).toEqual({ merged: same, both: [] });
  });
});
