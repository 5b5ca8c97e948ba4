// What differs between two versions of a policy, for its history and for two leads who change it at once: whatever only one of them changed is kept.
import type { Calendar, SlaRule, WorkingInterval } from '../../contracts/policy.ts';
import type { PolicyContent } from './policy-problems.ts';

export type Weekday = keyof Calendar['week'];
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];

export type PolicyChange =
  | { what: 'name' | 'time_zone'; from: string; to: string }
  | { what: 'hours'; day: Weekday; from: WorkingInterval[]; to: WorkingInterval[] }
  | { what: 'holidays_added' | 'holidays_removed' | 'exceptions'; dates: string[] }
  | { what: 'rules_added' | 'rules_removed' | 'rules_changed'; names: string[] }
  | { what: 'rules_moved' };

/** In the order of the form; none where both say the same. */
export function policyChanges(before: PolicyContent, after: PolicyContent): PolicyChange[] {
  const [old, now] = [before.calendar, after.calendar];
  const added = now.holidays.filter((date) => !old.holidays.includes(date));
  const removed = old.holidays.filter((date) => !now.holidays.includes(date));
  const days = WEEKDAYS.filter((day) => !isSame(old.week[day], now.week[day]));
  const exceptions = otherExceptions(old, now);
  return [
    ...(before.name === after.name ? [] : [{ what: 'name' as const, from: before.name, to: after.name }]),
    ...(old.timeZone === now.timeZone ? [] : [{ what: 'time_zone' as const, from: old.timeZone, to: now.timeZone }]),
    ...days.map((day) => ({ what: 'hours' as const, day, from: old.week[day], to: now.week[day] })),
    ...(added.length === 0 ? [] : [{ what: 'holidays_added' as const, dates: added }]),
    ...(removed.length === 0 ? [] : [{ what: 'holidays_removed' as const, dates: removed }]),
    ...(exceptions.length === 0 ? [] : [{ what: 'exceptions' as const, dates: exceptions }]),
    ...ruleChanges(before.rules, after.rules),
  ];
}

function otherExceptions(old: Calendar, now: Calendar): string[] {
  const hoursOn = ({ exceptions }: Calendar, date: string) => exceptions.find((day) => day.date === date)?.intervals ?? null;
  const dates = new Set([...old.exceptions, ...now.exceptions].map(({ date }) => date));
  return [...dates].filter((date) => !isSame(hoursOn(old, date), hoursOn(now, date))).sort();
}

function ruleChanges(before: readonly SlaRule[], after: readonly SlaRule[]): PolicyChange[] {
  const named = (rules: readonly SlaRule[], name: string) => rules.find((rule) => rule.name === name);
  const common = after.filter(({ name }) => named(before, name) !== undefined);
  const lists = [
    { what: 'rules_added', names: after.filter(({ name }) => named(before, name) === undefined).map(({ name }) => name) },
    { what: 'rules_removed', names: before.filter(({ name }) => named(after, name) === undefined).map(({ name }) => name) },
    { what: 'rules_changed', names: common.filter((rule) => !isSame(named(before, rule.name), rule)).map(({ name }) => name) },
  ] as const;
  const stayed = before.filter(({ name }) => named(after, name) !== undefined);
  const moved = stayed.some(({ name }, at) => common[at]?.name !== name);
  return [...lists.filter(({ names }) => names.length > 0), ...(moved ? [{ what: 'rules_moved' as const }] : [])];
}

const PARTS = ['name', 'timeZone', ...WEEKDAYS, 'holidays', 'exceptions', 'rules'] as const;
export type PolicyPart = (typeof PARTS)[number];

const partOf = ({ name, calendar, rules }: PolicyContent, part: PolicyPart): unknown => {
  if (part === 'name') return name;
  if (part === 'rules') return rules;
  const day = WEEKDAYS.find((one) => one === part);
  return day === undefined ? calendar[part as Exclude<PolicyPart, 'name' | 'rules' | Weekday>] : calendar.week[day];
};

/**
 * Two who started from `base`: each part that only one of them changed is taken from that one. Where both did, `mine` stands and the part is named in `both`,
 * unless they say the same. Without a base (both made the first version) all that differs was changed by both.
 */
export function mergedPolicy(
  base: PolicyContent | null,
  mine: PolicyContent,
  theirs: PolicyContent,
): { merged: PolicyContent; both: PolicyPart[] } {
  const stood = (part: PolicyPart): unknown => (base === null ? null : partOf(base, part));
  const from = (part: PolicyPart): PolicyContent => (isSame(stood(part), partOf(mine, part)) ? theirs : mine);
  const both = PARTS.filter(
    (part) => [mine, theirs].every((one) => !isSame(stood(part), partOf(one, part))) && !isSame(partOf(mine, part), partOf(theirs, part)),
  );
  const week: Calendar['week'] = { ...mine.calendar.week };
  for (const day of WEEKDAYS) week[day] = from(day).calendar.week[day];
  const calendar: Calendar = {
    timeZone: from('timeZone').calendar.timeZone,
    week,
    holidays: from('holidays').calendar.holidays,
    exceptions: from('exceptions').calendar.exceptions,
  };
  return { merged: { name: from('name').name, calendar, rules: from('rules').rules }, both };
}

/** Values of a contract: the order of keys says nothing, nor does a key without a value. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)));
}
