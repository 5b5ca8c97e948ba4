// What a workspace without a policy may start from. It is only put into the form: nobody but a lead sets a deadline.
import { BASE_CATEGORIES } from '../../../lib/contracts/base-categories.ts';
import type { Calendar, SlaRule, WorkingInterval } from '../../../lib/contracts/policy.ts';
import type { PolicyContent } from '../../../lib/domain/sla/policy-problems.ts';

type Names = { name: string; risk: string; low: string; praise: string; rest: string };

const PRAISE = BASE_CATEGORIES.find((id) => id === 'praise') ?? 'praise';
const DAY: WorkingInterval[] = [
  { from: '09:00', to: '13:00' },
  { from: '14:00', to: '18:00' },
];
const NO_HOURS: Calendar['week'] = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

const rule = (name: string, hours: number, changes: Partial<SlaRule> = {}): SlaRule => ({
  ...{ name, firstResponseMinutes: hours * 60, measure: 'business', startsAt: 'published' },
  ...changes,
});

/** An office week with lunch; what is dangerous first, thanks last, nothing without a deadline. */
export const proposedPolicy = (timeZone: string, names: Names): PolicyContent => ({
  name: names.name,
  calendar: { timeZone, week: { ...NO_HOURS, mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY }, holidays: [], exceptions: [] },
  rules: [
    rule(names.risk, 2, { risks: ['safety', 'legal', 'publication'] }),
    rule(names.low, 4, { ratingMax: 2 }),
    rule(names.praise, 24, { categories: [PRAISE] }),
    rule(names.rest, 8),
  ],
});

export const emptyPolicy = (timeZone: string, names: Names): PolicyContent => ({
  name: names.name,
  calendar: { timeZone, week: NO_HOURS, holidays: [], exceptions: [] },
  rules: [rule(names.rest, 8)],
});
