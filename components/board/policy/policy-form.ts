// What a lead has entered of a policy, as it was typed, and what it says: times and amounts stay text until they are read, so nothing jumps while typing.
import type { Calendar, SlaRule, WorkingInterval } from '../../../lib/contracts/policy.ts';
import { WEEKDAYS } from '../../../lib/domain/sla/policy-changes.ts';
import type { PolicyContent } from '../../../lib/domain/sla/policy-problems.ts';

export const UNITS = ['business_hours', 'elapsed_hours', 'business_minutes', 'elapsed_minutes'] as const;
export type Unit = (typeof UNITS)[number];

/** `key` names the card on the screen; `rule` holds all but the target, which `amount` and `unit` tell. */
export type RuleEntry = { key: string; rule: SlaRule; amount: string; unit: Unit };
export type ExceptionEntry = { key: string; date: string; intervals: WorkingInterval[] };
export type PolicyEntries = {
  name: string;
  calendar: Omit<Calendar, 'exceptions'>;
  exceptions: ExceptionEntry[];
  rules: RuleEntry[];
};

let made = 0;
const newKey = (): string => {
  made += 1;
  return `entry-${made}`;
};

export const ruleEntry = (rule: SlaRule): RuleEntry => {
  const { measure, firstResponseMinutes: minutes } = rule;
  const hours = minutes % 60 === 0;
  return { key: newKey(), rule, amount: String(hours ? minutes / 60 : minutes), unit: `${measure}_${hours ? 'hours' : 'minutes'}` };
};

export const exceptionEntry = (date: string, intervals: WorkingInterval[]): ExceptionEntry => ({ key: newKey(), date, intervals });

export const entriesOf = ({ name, calendar: { exceptions, ...calendar }, rules }: PolicyContent): PolicyEntries => ({
  name,
  calendar,
  exceptions: exceptions.map(({ date, intervals }) => exceptionEntry(date, intervals)),
  rules: rules.map(ruleEntry),
});

/** What the form says; what cannot be read stays as it was typed, and is a problem of the policy. */
export const contentOf = ({ name, calendar, exceptions, rules }: PolicyEntries): PolicyContent => {
  const week = { ...calendar.week };
  for (const day of WEEKDAYS) week[day] = week[day].map(readInterval);
  return {
    name: name.trim(),
    calendar: {
      timeZone: calendar.timeZone.trim(),
      week,
      holidays: [...new Set(calendar.holidays)],
      exceptions: exceptions.map(({ date, intervals }) => ({ date, intervals: intervals.map(readInterval) })),
    },
    rules: rules.map(readRule),
  };
};

const readInterval = ({ from, to }: WorkingInterval): WorkingInterval => ({ from: timeOf(from) ?? from, to: timeOf(to) ?? to });

/** `9`, `930`, `9.30` and `9:30` are half past nine or nine; null where it is no time of a day. `24:00` is its end. */
export const timeOf = (typed: string): string | null => {
  const parts = /^\s*(\d{1,2})(?:\s*[:.,\s]?\s*(\d{2}))?\s*$/.exec(typed);
  if (parts === null) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? '0')];
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

const measureOf = (unit: Unit): SlaRule['measure'] => (unit.startsWith('business') ? 'business' : 'elapsed');

/** In minutes, whole; NaN where the amount is no number. A comma is a point. */
const minutesOf = (amount: string, unit: Unit): number => {
  const text = amount.trim().replace(',', '.');
  if (!/^\d{1,6}(\.\d{1,4})?$/.test(text)) return Number.NaN;
  return Math.round(Number(text) * (unit.endsWith('hours') ? 60 : 1));
};

/** A list without members is no condition: it would take nothing. */
const readRule = ({ rule, amount, unit }: RuleEntry): SlaRule => {
  const { sites, categories, risks, languages, ratingMax } = rule;
  const list = <K extends string>(name: K, members: string[] | undefined) =>
    members === undefined || members.length === 0 ? {} : { [name]: members };
  return {
    name: rule.name.trim(),
    ...list('sites', sites),
    ...list('categories', categories),
    ...(ratingMax === undefined ? {} : { ratingMax }),
    ...list('risks', risks),
    ...list('languages', languages),
    ...{ firstResponseMinutes: minutesOf(amount, unit), measure: measureOf(unit), startsAt: rule.startsAt },
  };
};
