// What is wrong with a policy that somebody wants to put in force, and where: the board says it at the field, the server refuses it. What a store holds
// from before is read all the same.
import type { Calendar, SlaRule, WorkingInterval } from '../../contracts/policy.ts';
import { isTimeZone } from './calendar.ts';

/** What of a policy a lead writes. */
export type PolicyContent = { name: string; calendar: Calendar; rules: SlaRule[] };

export type PolicyProblem = {
  /** Of the field, as in the contract: `calendar.week.mon.1.from`. */
  path: string;
  why:
    | 'no_name'
    | 'same_name'
    | 'unknown_time_zone'
    | 'no_working_time'
    | 'not_a_time'
    | 'ends_before_start'
    | 'overlaps'
    | 'not_a_date'
    | 'same_day'
    | 'not_a_target'
    | 'not_last'
    | 'no_rule_for_all';
};

/** A year: the longest target of the contract. */
const TARGET_MAX_MINUTES = 525_600;
const TIME = /^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/;

/** In the order of the form; at most one a field. */
export function policyProblems({ name, calendar, rules }: PolicyContent): PolicyProblem[] {
  return [
    ...(name.trim() === '' ? [problem('name', 'no_name')] : []),
    ...(isTimeZone(calendar.timeZone) ? [] : [problem('calendar.timeZone', 'unknown_time_zone')]),
    ...hoursMissing(calendar, rules),
    ...Object.entries(calendar.week).flatMap(([day, intervals]) => intervalProblems(`calendar.week.${day}`, intervals)),
    ...dateProblems('calendar.holidays', calendar.holidays, ''),
    ...dateProblems(
      'calendar.exceptions',
      calendar.exceptions.map(({ date }) => date),
      '.date',
    ),
    ...calendar.exceptions.flatMap(({ intervals }, at) => intervalProblems(`calendar.exceptions.${at}.intervals`, intervals)),
    ...rules.flatMap((rule, at) => ruleProblems(rule, at, rules)),
    ...(rules.some(isForAll) ? [] : [problem('rules', 'no_rule_for_all')]),
  ];
}

/** It has no conditions. */
export const isForAll = ({ sites, categories, ratingMax, risks, languages }: SlaRule): boolean =>
  [sites, categories, ratingMax, risks, languages].every((condition) => condition === undefined);

const problem = (path: string, why: PolicyProblem['why']): PolicyProblem => ({ path, why });

function hoursMissing({ week, exceptions }: Calendar, rules: readonly SlaRule[]): PolicyProblem[] {
  const hasHours = Object.values(week).some((day) => day.length > 0) || exceptions.some(({ intervals }) => intervals.length > 0);
  return hasHours || rules.every(({ measure }) => measure === 'elapsed') ? [] : [problem('calendar.week', 'no_working_time')];
}

function intervalProblems(path: string, intervals: readonly WorkingInterval[]): PolicyProblem[] {
  return intervals.flatMap(({ from, to }, at) => {
    const place = `${path}.${at}`;
    if (!TIME.test(from)) return [problem(`${place}.from`, 'not_a_time')];
    if (!TIME.test(to)) return [problem(`${place}.to`, 'not_a_time')];
    if (to <= from) return [problem(`${place}.to`, 'ends_before_start')];
    const crosses = intervals.slice(0, at).some((other) => other.from < to && from < other.to);
    return crosses ? [problem(`${place}.from`, 'overlaps')] : [];
  });
}

function dateProblems(path: string, dates: readonly string[], field: string): PolicyProblem[] {
  return dates.flatMap((date, at) => {
    if (!isDate(date)) return [problem(`${path}.${at}${field}`, 'not_a_date')];
    return dates.indexOf(date) < at ? [problem(`${path}.${at}${field}`, 'same_day')] : [];
  });
}

function ruleProblems(rule: SlaRule, at: number, rules: readonly SlaRule[]): PolicyProblem[] {
  const { name, firstResponseMinutes: target } = rule;
  const sameName = rules.slice(0, at).some((other) => nameOf(other) === nameOf(rule));
  return [
    ...(name.trim() === '' ? [problem(`rules.${at}.name`, 'no_name')] : sameName ? [problem(`rules.${at}.name`, 'same_name')] : []),
    ...(Number.isInteger(target) && target >= 1 && target <= TARGET_MAX_MINUTES
      ? []
      : [problem(`rules.${at}.firstResponseMinutes`, 'not_a_target')]),
    ...(isForAll(rule) && at < rules.length - 1 ? [problem(`rules.${at}`, 'not_last')] : []),
  ];
}

const nameOf = ({ name }: SlaRule): string => name.trim().toLowerCase();

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
