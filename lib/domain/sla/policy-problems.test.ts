import { expect, it } from 'vitest';
import { officeWeek, sampleRule } from '../../../tests/samples/policy.ts';
import type { Calendar } from '../../contracts/policy.ts';
import { type PolicyContent, policyProblems } from './policy-problems.ts';

const content = (changes: Partial<PolicyContent> = {}): PolicyContent => ({
  ...{ name: 'Standard', calendar: officeWeek('Europe/Kyiv'), rules: [sampleRule()] },
  ...changes,
});
const calendar = (changes: Partial<Calendar>) => content({ calendar: officeWeek('Europe/Kyiv', changes) });
const monday = (...intervals: [string, string][]) =>
  calendar({ week: { ...officeWeek().week, mon: intervals.map(([from, to]) => ({ from, to })) } });
const found = (policy: PolicyContent) => policyProblems(policy).map(({ path, why }) => `${path} ${why}`);

it.each<[string, PolicyContent]>([
  ['an ordinary one', content()],
  ['a lunch break, and intervals that touch', monday(['09:00', '13:00'], ['14:00', '16:00'], ['16:00', '18:00'])],
  ['intervals in any order', monday(['14:00', '18:00'], ['09:00', '13:00'])],
  ['a day until midnight', monday(['00:00', '24:00'])],
  [
    'a holiday that has hours of its own all the same',
    calendar({ holidays: ['2026-12-31'], exceptions: [{ date: '2026-12-31', intervals: [] }] }),
  ],
  [
    'no hours at all where every rule goes by the clock',
    content({
      calendar: { ...officeWeek(), week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } },
      rules: [sampleRule({ measure: 'elapsed' })],
    }),
  ],
])('finds nothing wrong with %s', (_what, policy) => {
  expect(found(policy)).toEqual([]);
});

it.each<[string, PolicyContent, string[]]>([
  ['no name', content({ name: ' ' }), ['name no_name']],
  ['a zone that is none', calendar({ timeZone: 'Europe/Kiyv' }), ['calendar.timeZone unknown_time_zone']],
  ['an empty zone', calendar({ timeZone: '' }), ['calendar.timeZone unknown_time_zone']],
  ['garbage for a time', monday(['nine', '18:00']), ['calendar.week.mon.0.from not_a_time']],
  ['a time that the day has not', monday(['09:00', '25:00']), ['calendar.week.mon.0.to not_a_time']],
  ['an end before its start', monday(['18:00', '09:00']), ['calendar.week.mon.0.to ends_before_start']],
  ['no time in between', monday(['09:00', '09:00']), ['calendar.week.mon.0.to ends_before_start']],
  ['intervals that cross', monday(['09:00', '13:00'], ['12:59', '18:00']), ['calendar.week.mon.1.from overlaps']],
  ['the same interval twice', monday(['09:00', '13:00'], ['09:00', '13:00']), ['calendar.week.mon.1.from overlaps']],
  ['a holiday twice', calendar({ holidays: ['2026-12-25', '2026-12-25'] }), ['calendar.holidays.1 same_day']],
  ['a day that does not exist', calendar({ holidays: ['2026-02-30'] }), ['calendar.holidays.0 not_a_date']],
  [
    'exceptional days without a date and twice, and their hours',
    calendar({
      exceptions: [
        { date: '', intervals: [] },
        { date: '2026-12-31', intervals: [] },
        { date: '2026-12-31', intervals: [{ from: '12:00', to: '11:00' }] },
      ],
    }),
    [
      'calendar.exceptions.0.date not_a_date',
      'calendar.exceptions.2.date same_day',
      'calendar.exceptions.2.intervals.0.to ends_before_start',
    ],
  ],
  ['no rules', content({ rules: [] }), ['rules no_rule_for_all']],
  ['conditions in every rule', content({ rules: [sampleRule({ risks: ['legal'] })] }), ['rules no_rule_for_all']],
  ['a limit of five stars, which leaves out who gives none', content({ rules: [sampleRule({ ratingMax: 5 })] }), ['rules no_rule_for_all']],
  [
    'a rule for everything that is not the last',
    content({ rules: [sampleRule(), sampleRule({ name: 'low', ratingMax: 2 })] }),
    ['rules.0 not_last'],
  ],
  [
    'two rules of one name, and one of none',
    content({ rules: [sampleRule({ name: 'A', ratingMax: 1 }), sampleRule({ name: ' a', ratingMax: 2 }), sampleRule({ name: '' })] }),
    ['rules.1.name same_name', 'rules.2.name no_name'],
  ],
  ['no target', content({ rules: [sampleRule({ firstResponseMinutes: Number.NaN })] }), ['rules.0.firstResponseMinutes not_a_target']],
  [
    'a target of more than a year',
    content({ rules: [sampleRule({ firstResponseMinutes: 525_601 })] }),
    ['rules.0.firstResponseMinutes not_a_target'],
  ],
])('finds %s', (_what, policy, expected) => {
  expect(found(policy)).toEqual(expected);
});

it('finds working time that no day has, where a rule counts it', () => {
  const week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  expect(found(calendar({ week }))).toEqual(['calendar.week no_working_time']);
  expect(found(calendar({ week, exceptions: [{ date: '2026-12-31', intervals: [{ from: '09:00', to: '10:00' }] }] }))).toEqual([]);
});
