// The service-level policy of a workspace: business calendar and rules. The version that applied is frozen on the item.
import { z } from 'zod';
import { CategoryId } from './category.ts';
import { RiskSet } from './decision.ts';
import { Line, SiteId, Uuid } from './primitives.ts';

/** Local wall-clock time `HH:MM`; `24:00` is the end of the day. */
export const LocalTime = z.string().regex(/^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/);
/** Local date `YYYY-MM-DD`. */
export const LocalDate = z.iso.date();

export const WorkingInterval = z
  .strictObject({ from: LocalTime, to: LocalTime })
  .refine((interval) => interval.from < interval.to, 'A working interval must end after it starts');
export type WorkingInterval = z.infer<typeof WorkingInterval>;

const Day = z.array(WorkingInterval).max(6);

export const Calendar = z.strictObject({
  /** IANA name, e.g. `Europe/Kyiv`. */
  timeZone: z.string().min(1).max(64),
  /** Working intervals of each weekday, several a day (lunch breaks). */
  week: z.strictObject({ mon: Day, tue: Day, wed: Day, thu: Day, fri: Day, sat: Day, sun: Day }),
  holidays: z.array(LocalDate).max(400),
  /** Days with hours of their own, before `week` and `holidays`. */
  exceptions: z.array(z.strictObject({ date: LocalDate, intervals: Day })).max(400),
});
export type Calendar = z.infer<typeof Calendar>;

export const SlaRule = z.strictObject({
  name: Line,
  /** A missing condition matches everything. */
  sites: z.array(SiteId).max(60).optional(),
  categories: z.array(CategoryId).max(60).optional(),
  /** Highest rating that matches, in stars of five. */
  ratingMax: z.number().min(0).max(5).optional(),
  /** One of them is enough. An extension that does not know this condition is told nothing of such a rule (`KNOWS_RISK_RULES`). */
  risks: RiskSet.optional(),
  languages: z.array(z.string().max(8)).max(20).optional(),
  /** First response within so many minutes. */
  firstResponseMinutes: z.number().int().positive().max(525_600),
  /** `business`: worked minutes of the calendar. `elapsed`: the clock on the wall. */
  measure: z.enum(['business', 'elapsed']),
  startsAt: z.enum(['published', 'first_seen']),
});
export type SlaRule = z.infer<typeof SlaRule>;

export const SlaPolicy = z.strictObject({
  policyId: Uuid,
  name: Line,
  version: z.number().int().positive(),
  calendar: Calendar,
  /** In order; the first that matches applies. */
  rules: z.array(SlaRule).min(1).max(100),
});
export type SlaPolicy = z.infer<typeof SlaPolicy>;
