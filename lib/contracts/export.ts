// The lead's export: one row per handled item with the whole decision trail.
import { z } from 'zod';
import { CategoryId } from './category.ts';
import { RiskSet } from './decision.ts';
import { Actor } from './item-event.ts';
import { Instant, ItemId, Language, Line, Prose, SiteId, WebUrl } from './primitives.ts';
import { Rating } from './review.ts';

/** PostgreSQL has no year 0, which the first day of year 1 falls into east of Greenwich, and JavaScript writes the end of 9999 as year +10000. */
const LogDate = z.iso.date().refine((date) => date >= '0002-01-01' && date <= '9998-12-31', 'The date needs a year from 0002 to 9998');

/** What the log's filter takes for the clock of the first response. */
export const LogClock = z.enum(['in_time', 'late', 'unclear', 'stopped']);
export type LogClock = z.infer<typeof LogClock>;
export const LogRating = z.enum(['1', '2', '3', '4', '5', 'none']);
/** The risks of `lib/domain/category/labels.ts`. */
export const LogRisk = z.enum(['safety', 'legal', 'fraud', 'discrimination', 'publication']);

/** Values joined by commas, as they stand in an address; `partsOf` takes them apart. */
const listOf = (each: z.ZodType<string>) =>
  z
    .string()
    .max(2_000)
    .refine((list) => partsOf(list).every((part) => each.safeParse(part).success), 'Use known values, joined by commas');

export const partsOf = (list: string | undefined): string[] => (list === undefined ? [] : list.split(','));

/** Stands in a list of categories for items that have none; no id can be it. */
export const NO_CATEGORY = '-';

/** The reader's own zone, an IANA name: days are cut by it where no policy of the team sets one. */
export const ReaderZone = z.string().min(1).max(64);

/** Filters of the log and of the export alike. Dates are local dates of the policy's time zone, `to` inclusive. */
export const LogFilter = z.strictObject({
  from: LogDate.optional(),
  to: LogDate.optional(),
  site: SiteId.optional(),
  agent: z.string().max(100).optional(),
  /** One or several, joined by commas: any of them. So are the lists below. */
  category: listOf(z.union([CategoryId, z.literal(NO_CATEGORY)])).optional(),
  outcome: z.enum(['replied', 'do_not_engage', 'escalated', 'waiting_for_customer']).optional(),
  clock: listOf(LogClock).optional(),
  /** Whole stars of five, or `none`. */
  rating: listOf(LogRating).optional(),
  language: listOf(Language).optional(),
  risk: listOf(LogRisk).optional(),
  /** Words, or beginnings of words, all of which author, review or reply have. */
  text: z.string().trim().min(1).max(200).optional(),
  timeZone: ReaderZone.optional(),
});
export type LogFilter = z.infer<typeof LogFilter>;

/** At the least and at the most: sites name days, and replies are seen between two looks. Equal where both moments are known to the minute. */
const Minutes = z.strictObject({ from: z.number().int().min(0), to: z.number().int().min(0) });

/** One handled item in the board's table; its whole trail is at `/items/{itemId}/events`. */
export const LogRow = z.strictObject({
  itemId: ItemId,
  site: SiteId,
  url: WebUrl,
  author: Line,
  rating: Rating.nullable(),
  title: Line.nullable(),
  text: Prose,
  category: CategoryId.nullable(),
  /** The review's risks by somebody's word; missing = nobody has said anything of these words. */
  risk: z.strictObject({ flags: RiskSet, by: Line }).optional(),
  outcome: z.enum(['replied', 'do_not_engage', 'escalated', 'waiting_for_customer']),
  /** Reason, addressee with note, or note; the reply's text is in `reply`. */
  outcomeDetail: Prose,
  outcomeAt: Instant,
  agent: Actor,
  reply: Prose.nullable(),
  /** `marked`: an agent says that the reply is posted, and nobody has seen it. */
  replySource: z.enum(['here', 'elsewhere', 'marked']).nullable(),
  /** State of the first-response clock, as `clockState` of `lib/domain/sla` says it when asked. */
  sla: z.enum(['none', 'running', 'due_soon', 'late', 'met', 'missed', 'undecidable', 'stopped']),
  /** The first response that `sla` goes by is an agent's word alone. */
  slaSaid: z.boolean(),
  /** The author changed the review after our reply. `sla`: state of the next-response clock of the newest change; `waits`: nobody has answered it. */
  changedAfterReply: z
    .strictObject({
      waits: z.boolean(),
      sla: z.enum(['none', 'running', 'due_soon', 'late', 'met', 'missed', 'undecidable', 'stopped']),
    })
    .optional(),
  /** Late, and then left without a reaction: `sla` is `missed` though nobody answered. */
  leftLate: z.boolean().optional(),
  /** Minutes from the clock's start to the first response, by the wall clock; null where there is none or it is not known to the minute. */
  firstResponseMinutes: z.number().int().min(0).nullable(),
  /** How long the author waited for the first response, by the wall clock; null where the site does not say when the review was published. */
  sincePublished: Minutes.nullable(),
  /** The same since the review was first seen; null where the reply was there before. */
  sinceSeen: Minutes.nullable(),
});
export type LogRow = z.infer<typeof LogRow>;

/** Answer of `GET /log`, newest outcome first. */
export const LogPage = z.strictObject({
  rows: z.array(LogRow).max(200),
  /** Items under the filter, on all pages. */
  total: z.number().int().min(0),
  /** Items by outcome under the filter without its outcome: the totals that lead to their items. */
  outcomes: z.record(z.enum(['replied', 'do_not_engage', 'escalated', 'waiting_for_customer']), z.number().int().min(0)),
  /** Of those left without a reaction, how many were late by then. */
  leftLate: z.number().int().min(0).optional(),
  /** Every site that has a handled item in the workspace, to choose from. */
  sites: z.array(SiteId).max(200),
});
export type LogPage = z.infer<typeof LogPage>;

/** Columns in their order. Names are stable: spreadsheets and scripts of the teams depend on them. */
export const EXPORT_COLUMNS = [
  'item_id',
  'site',
  'url',
  'kind',
  'author',
  'rating',
  'rating_max',
  'title',
  'text',
  'language',
  'published_from',
  'published_to',
  'first_seen_at',
  'category',
  'suggested_category',
  'suggested_confidence',
  'outcome',
  'outcome_detail',
  'outcome_at',
  'agent',
  'agent_id',
  'template',
  'template_version',
  'reply',
  'reply_source',
  'inserted_at',
  'posted_seen_at',
  'policy',
  'policy_version',
  'due_from',
  'due_to',
  'sla',
  'first_response_minutes',
  'contact_id',
  'events',
  /** `seen` on the page, or `marked`: an agent's word alone. What `sla` goes by. */
  'response_source',
  /** What `first_response_minutes` counts from, as the policy's rule says: `published` or `first_seen`. */
  'first_response_since',
  /** Minutes by the wall clock that the author waited for the first response, at the least and at the most; the same twice where it is known to the minute. */
  'minutes_since_published_from',
  'minutes_since_published_to',
  /** The same since somebody of the team first had the review on a page. */
  'minutes_since_seen_from',
  'minutes_since_seen_to',
  /** How often the author came back with a change after our reply, and when the newest was first seen. */
  'changed_after_reply',
  'changed_seen_at',
  /** The clock of the next response to the newest change, as `sla` has the first; empty where there was none. */
  'next_due_from',
  'next_due_to',
  'next_sla',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];
/** `events` is the decision trail as JSON in CSV and as an array in NDJSON: kind, at, by, and what was decided. */
export type ExportRow = Record<ExportColumn, string | number | null> & { events: string };
