// The lead's export: one row per handled item with the whole decision trail.
import { z } from 'zod';
import { CategoryId } from './category.ts';
import { SiteId } from './primitives.ts';

/** Filters of the log and of the export alike. Dates are local dates of the policy's time zone, `to` inclusive. */
export const LogFilter = z.strictObject({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  site: SiteId.optional(),
  agent: z.string().max(100).optional(),
  category: CategoryId.optional(),
  outcome: z.enum(['replied', 'do_not_engage', 'escalated', 'waiting_for_customer']).optional(),
});
export type LogFilter = z.infer<typeof LogFilter>;

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
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];
/** `events` is the decision trail as JSON in CSV and as an array in NDJSON: kind, at, by, and what was decided. */
export type ExportRow = Record<ExportColumn, string | number | null> & { events: string };
