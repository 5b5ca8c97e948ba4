// Calendars and a policy for tests.
import type { Calendar, SlaPolicy, SlaRule } from '../../lib/contracts/policy.ts';

const NINE_TO_FIVE = [{ from: '09:00', to: '17:00' }];

/** Monday to Friday, 9 to 17. */
export const officeWeek = (timeZone = 'UTC', changes: Partial<Calendar> = {}): Calendar => ({
  timeZone,
  week: { mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE, sat: [], sun: [] },
  holidays: [],
  exceptions: [],
  ...changes,
});

/** The same intervals on every day of the week. */
export const everyDay = (intervals: Calendar['week']['mon'], timeZone = 'UTC', changes: Partial<Calendar> = {}): Calendar => ({
  timeZone,
  week: { mon: intervals, tue: intervals, wed: intervals, thu: intervals, fri: intervals, sat: intervals, sun: intervals },
  holidays: [],
  exceptions: [],
  ...changes,
});

export const sampleRule = (changes: Partial<SlaRule> = {}): SlaRule => ({
  name: 'all',
  firstResponseMinutes: 60,
  measure: 'business',
  startsAt: 'first_seen',
  ...changes,
});

export const samplePolicy = (rules: SlaRule[] = [sampleRule()], changes: Partial<SlaPolicy> = {}): SlaPolicy => ({
  policyId: '01890000-0000-7000-8000-00000000aaaa',
  name: 'Standard',
  version: 1,
  calendar: officeWeek('Europe/Kyiv'),
  rules,
  ...changes,
});
