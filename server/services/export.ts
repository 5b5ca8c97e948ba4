// The export: one row per handled item with its whole decision trail, oldest outcome first, in pages, so that memory does not grow with the log.
import { EXPORT_COLUMNS, type ExportColumn, type LogFilter } from '../../lib/contracts/export.ts';
import type { Item } from '../../lib/contracts/item.ts';
import { EVENT_PAYLOADS, type ItemEvent } from '../../lib/contracts/item-event.ts';
import { detectLanguage } from '../../lib/domain/language/detect.ts';
import { firstResponse, isOnlySaid } from '../../lib/domain/sla/first-response.ts';
import { lastReturn } from '../../lib/domain/sla/next-response.ts';
import { responseTimes } from '../../lib/domain/sla/response-time.ts';
import { type HandledPosition, handledAfter } from '../db/handled-items.ts';
import { eventsOf } from '../db/items.ts';
import type { Scope } from '../db/scope.ts';
import { type Cell, csvFile, csvLines } from './csv-file.ts';
import { type FrozenPolicy, firstResponseMinutes, frozenPolicies, handledFilter, slaState, standingReply } from './log.ts';

export type ExportFormat = 'csv' | 'ndjson';
export const EXPORT_TYPES: Record<ExportFormat, string> = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson; charset=utf-8' };

/** Items a page: a few megabytes at the most. */
const PAGE = 500;

type Trail = Pick<ItemEvent, 'version' | 'kind' | 'at' | 'receivedAt' | 'by' | 'payload'>[];
type Row = Record<Exclude<ExportColumn, 'events'>, Cell> & { events: Trail };

/** The file in pieces. The first is made before this returns: what fails at once fails as an answer and not in the middle of a file. */
export const exportLog = async (scope: Scope, filter: LogFilter, format: ExportFormat, now: string): Promise<AsyncIterable<string>> => {
  const asked = await handledFilter(scope, filter, now);
  // An item that gets another outcome while the export runs belongs to the next one, and stands in none twice.
  const until = asked.until === null || asked.until > now ? afterInstant(now) : asked.until;
  const policies = await frozenPolicies(scope);
  const pieces = pages(scope, { ...asked, until }, format, policies, now);
  const first = await pieces.next();
  return first.done === true ? pieces : startedWith(first.value, pieces);
};

async function* startedWith(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

const afterInstant = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();

async function* pages(
  scope: Scope,
  filter: Awaited<ReturnType<typeof handledFilter>>,
  format: ExportFormat,
  policies: FrozenPolicy,
  now: string,
): AsyncGenerator<string> {
  let header = format === 'csv' ? csvFile([[...EXPORT_COLUMNS]]) : '';
  let position: HandledPosition | null = null;
  for (;;) {
    const { items, last } = await handledAfter(scope, filter, position, PAGE);
    if (last === null) break;
    const events = await eventsOf(
      scope,
      items.map((item) => item.itemId),
    );
    const rows = items.flatMap((item) => exportRow(item, events.get(item.itemId) ?? [], policies, now) ?? []);
    yield header + (format === 'csv' ? csvLines(rows.map(csvCells)) : rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    header = '';
    position = last;
  }
  if (header !== '') yield header;
}

const csvCells = (row: Row): Cell[] => EXPORT_COLUMNS.map((column) => (column === 'events' ? JSON.stringify(row.events) : row[column]));

const exportRow = (item: Item, events: ItemEvent[], policies: FrozenPolicy, now: string): Row | null => {
  const { review, outcome, posted, template } = item;
  if (outcome === null) return null;
  const policy = policies(item);
  const last = lastReturn(item, policy, Temporal.Instant.from(now));
  const suggestion = lastSuggestion(events);
  const reply = standingReply(item);
  const { sincePublished, sinceSeen } = responseTimes(item);
  const firstMinutes = firstResponseMinutes(item);
  return {
    item_id: item.itemId,
    site: item.site,
    url: review.url,
    kind: review.kind,
    author: review.author.name,
    rating: review.rating?.value ?? null,
    rating_max: review.rating?.max ?? null,
    title: review.title,
    text: review.text,
    language: detectLanguage(review.text),
    published_from: iso(review.publishedAt?.from),
    published_to: iso(review.publishedAt?.to),
    first_seen_at: iso(item.firstSeenAt),
    category: item.category,
    suggested_category: suggestion?.category ?? null,
    suggested_confidence: suggestion?.confidence ?? null,
    outcome: outcome.outcome,
    outcome_detail: outcome.detail,
    outcome_at: iso(outcome.at),
    agent: outcome.by.name,
    agent_id: outcome.by.userId,
    template: template?.title ?? null,
    template_version: template?.version ?? null,
    reply: reply.reply,
    reply_source: reply.replySource,
    inserted_at: iso(item.inserted?.at),
    // Of an earlier reply, where the one that stands was only marked, nothing is said here.
    posted_seen_at: reply.replySource === 'marked' ? null : iso(posted?.seenAt),
    policy: item.policy === null ? null : policy === null ? item.policy.rule : `${policy.name}: ${item.policy.rule}`,
    policy_version: item.policy?.policyVersion ?? null,
    due_from: iso(item.policy?.due?.from),
    due_to: iso(item.policy?.due?.to),
    sla: slaState(item, policies, now),
    first_response_minutes: firstMinutes,
    contact_id: item.contactId,
    events: events.map(({ version, kind, at, receivedAt, by, payload }) => ({ version, kind, at, receivedAt, by, payload })),
    response_source: firstResponse(item) === null ? null : isOnlySaid(item) ? 'marked' : 'seen',
    first_response_since: firstMinutes === null ? null : (item.policy?.startsAt ?? null),
    minutes_since_published_from: sincePublished?.from ?? null,
    minutes_since_published_to: sincePublished?.to ?? null,
    minutes_since_seen_from: sinceSeen?.from ?? null,
    minutes_since_seen_to: sinceSeen?.to ?? null,
    changed_after_reply: last?.count ?? 0,
    changed_seen_at: iso(last?.round.since),
    next_due_from: iso(last?.clock.due?.from),
    next_due_to: iso(last?.clock.due?.to),
    next_sla: last?.clock.state ?? null,
  };
};

/** Instants of the export are in UTC, to the millisecond. */
const iso = (instant: string | null | undefined): string | null => (instant == null ? null : new Date(instant).toISOString());

/** What was proposed when the category was last set. */
const lastSuggestion = (events: ItemEvent[]): { category: string | null; confidence: number } | null => {
  const last = events.findLast((event) => event.kind === 'category.set');
  const payload = EVENT_PAYLOADS['category.set'].safeParse(last?.payload);
  return payload.success ? payload.data.suggestion : null;
};
