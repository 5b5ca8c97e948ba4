// What the board's view "Causes" shows: handled items of a period counted by category, risk and site, beside the period before.
import { z } from 'zod';
import { CategoryId } from './category.ts';
import { LogFilter, LogRisk } from './export.ts';
import { LocalDate } from './policy.ts';
import { SiteId } from './primitives.ts';

const Count = z.number().int().min(0);

/** The log's filter with both of its ends: a period of no more days than `PERIOD_DAYS_MAX`. */
export const CausesFilter = LogFilter.required({ from: true, to: true });
export type CausesFilter = z.infer<typeof CausesFilter>;
export const PERIOD_DAYS_MAX = 366;
/** Of the file's title, in characters: it travels in the address. */
export const TITLE_MAX = 1_000;

/** Local dates, both inclusive. */
const Days = z.strictObject({ from: LocalDate, to: LocalDate });

/** One cause: how many in the period and in the one before, and in each part of the period. */
const cause = <T extends z.ZodType>(id: T) => z.strictObject({ id, count: Count, before: Count, trend: z.array(Count).max(53) });

/** Answer of `GET /causes`. Most first; what has none in either period is not there. An item has one site, at most one category, and any number of risks. */
export const Causes = z.strictObject({
  /** As many days as the period has, directly before it. */
  before: Days,
  /** The day on which the workspace's first item was first seen, where that was after the period before began: nothing is measured against that one. */
  knownSince: LocalDate.optional(),
  /** Whether the last day of the period is not over yet. */
  unfinished: z.boolean(),
  total: z.strictObject({ count: Count, before: Count }),
  /** Each day of the period up to 31 days, else each seven of them; the last part may be shorter. */
  parts: z.array(Days.extend({ count: Count })).max(53),
  /** Null = without a category. */
  categories: z.array(cause(CategoryId.nullable())).max(500),
  risks: z.array(cause(LogRisk)).max(10),
  sites: z.array(cause(SiteId)).max(200),
  /** Every site that has a handled item in the workspace, to choose from. */
  allSites: z.array(SiteId).max(200),
});
export type Causes = z.infer<typeof Causes>;
/** What one row of the three lists says. */
export type Cause<Id> = { id: Id; count: number; before: number; trend: number[] };
