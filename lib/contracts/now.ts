// What the board's view "Now" shows: counts of what stands open at one moment, and the items behind each of them.
import { z } from 'zod';
import { CategoryId } from './category.ts';
import { LogRow } from './export.ts';
import { Actor } from './item-event.ts';
import { Instant, Line, SiteId, When } from './primitives.ts';

const Count = z.number().int().min(0);

/**
 * A list of items, each behind one number. `late`: after the latest possible deadline. `hour`, `today`: due by the earliest possible one. `unclear`: nobody
 * can tell whether it is late. An author who came back after our reply waits by the clock of the next one. `free`: nobody has taken it. `inserted`: our
 * text stands in the reply box, and nobody has seen it posted. `new`: first seen today.
 */
export const NowList = z.enum([
  ...(['late', 'hour', 'today', 'unclear', 'promises_late', 'promises_today', 'inserted', 'new'] as const),
  ...(['held', 'held_inserted', 'held_late', 'free', 'free_inserted', 'free_late'] as const),
]);
export type NowList = z.infer<typeof NowList>;

export const Held = z.strictObject({
  /** Null = nobody. */
  by: Actor.nullable(),
  /** Items that are not handled, or not since their author came back; of them those whose text stands in a reply box, and those that are late. */
  items: Count,
  inserted: Count,
  late: Count,
});

export const Unusual = z.strictObject({
  what: z.enum(['site', 'category']),
  id: z.string().max(100),
  /** First seen today. */
  count: Count,
  /** The mean of the days compared with. */
  usual: z.number().min(0),
});
export type Unusual = z.infer<typeof Unusual>;

/** Answer of `GET /now`. */
export const NowBoard = z.strictObject({
  /** The moment that all of it is true of, and the end of that local day. */
  at: Instant,
  dayEnds: Instant,
  late: Count,
  hour: Count,
  today: Count,
  unclear: Count,
  promisesLate: Count,
  promisesToday: Count,
  inserted: Count,
  /** Replies that wait for a lead's word. */
  approvals: Count,
  /** Who holds most first; at most so many holders. */
  held: z.array(Held).max(200),
  new: z.strictObject({
    count: Count,
    /** Days compared with: the same weekday of so many weeks, each up to the same hour. Fewer than two tell nothing, and `unusual` is empty. */
    days: z.number().int().min(0).max(4),
    unusual: z.array(Unusual).max(200),
  }),
});
export type NowBoard = z.infer<typeof NowBoard>;

/** Which items of the lists: `by` of those that somebody holds, `site` and `category` of any. */
export const NowQuery = z.strictObject({
  list: NowList,
  by: z.string().min(1).max(100).optional(),
  site: SiteId.optional(),
  category: CategoryId.optional(),
});
export type NowQuery = z.infer<typeof NowQuery>;

/** One item of a list; its whole trail is at `/items/{itemId}/events`. */
export const NowRow = LogRow.pick({
  itemId: true,
  site: true,
  url: true,
  author: true,
  rating: true,
  title: true,
  text: true,
  category: true,
}).extend({
  firstSeenAt: Instant,
  claimedBy: Actor.nullable(),
  /** Our text stands in the reply box. */
  inserted: z.boolean(),
  outcome: LogRow.shape.outcome.nullable(),
  due: z.strictObject({ from: Instant, to: Instant }).nullable(),
  publishedAt: When.nullable(),
  /** The author changed the review after our reply and waits for the next one: `due` and `sla` are those of that reply, else of the first. */
  returned: z.boolean(),
  /** State of the clock when asked. */
  sla: LogRow.shape.sla,
  /** Worked minutes until the earliest possible deadline, negative since the latest; null where the rule counts the time on the wall, or no clock runs. */
  workedMinutes: z.number().int().nullable(),
  /** The promise that is owed and falls due first; in the list of those due today the first that is not overdue. */
  promise: z.strictObject({ text: Line, due: Instant }).nullable(),
});
export type NowRow = z.infer<typeof NowRow>;

/** Answer of `GET /now/items`: what is due first comes first, else what was seen first. */
export const NowPage = z.strictObject({ at: Instant, rows: z.array(NowRow).max(200), total: Count });
export type NowPage = z.infer<typeof NowPage>;
