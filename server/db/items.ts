// Items, their history and the operations already applied. `record` is the only writer.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { EarlierReview } from '../../lib/contracts/contact.ts';
import { Item } from '../../lib/contracts/item.ts';
import { type Actor, ItemEvent, type Operation } from '../../lib/contracts/item-event.ts';
import { FACETS } from '../../lib/domain/item/facets.ts';
import { instantOf } from './instants.ts';
import { facetColumns } from './renew-facets.ts';
import type { Scope } from './scope.ts';

export type KnownOperation = { opId: string; itemId: string };

/** Which of these operations were applied before. */
export const appliedOperations = async (scope: Scope, opIds: string[]): Promise<Map<string, KnownOperation>> => {
  if (opIds.length === 0) return new Map();
  const rows = await scope.db
    .selectFrom('applied_ops')
    .select(['op_id', 'item_id'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('op_id', 'in', opIds)
    .execute();
  return new Map(rows.map((row) => [row.op_id, { opId: row.op_id, itemId: row.item_id }]));
};

/** The item and whether the operation was applied before, in one statement. Call it after `raiseCounter`, whose lock makes the answer final. */
export const loadForOperation = async (
  scope: Scope,
  opId: string,
  itemId: string,
): Promise<{ appliedTo: string | null; item: Item | null }> => {
  const result = await sql<{ applied_to: string | null; projection: unknown }>`
    select a.item_id as applied_to, i.projection
    from (select 1) as one
    left join applied_ops a on a.workspace_id = ${scope.workspaceId} and a.op_id = ${opId}
    left join items i on i.workspace_id = ${scope.workspaceId} and i.item_id = ${itemId}`.execute(scope.db);
  const row = result.rows[0];
  return {
    appliedTo: row?.applied_to ?? null,
    item: row === undefined || row.projection === null ? null : Item.parse(row.projection),
  };
};

export const findItem = async (scope: Scope, itemId: string): Promise<Item | null> => {
  const row = await scope.db
    .selectFrom('items')
    .select('projection')
    .where('workspace_id', '=', scope.workspaceId)
    .where('item_id', '=', itemId)
    .executeTakeFirst();
  return row === undefined ? null : Item.parse(row.projection);
};

/** Longer addresses stand in the index by their hash: a row of it holds no more than 2,704 bytes. */
const AUTHOR_KEY_MAX = 500;

/** Author of a review as a key to find the same author again: the profile, whose address names the site too. Null where there is none: names alone prove nothing. */
export const authorKey = (profileUrl: string | null): string | null =>
  profileUrl === null || profileUrl.length <= AUTHOR_KEY_MAX
    ? profileUrl
    : `sha256:${createHash('sha256').update(profileUrl).digest('hex')}`;

/** Writes event, applied operation and projection in one statement. `item` is the projection after the operation. */
export const record = async (
  scope: Scope,
  change: { operation: Operation; item: Item; by: Actor; receivedAt: string; seq: number },
): Promise<void> => {
  const { operation, item, by, receivedAt, seq } = change;
  const agent = item.outcome?.by ?? null;
  const facets = facetColumns(item);
  await sql`
    with applied as (
      insert into applied_ops (workspace_id, op_id, item_id, version)
      values (${scope.workspaceId}, ${operation.opId}, ${item.itemId}, ${item.version})
    ), history as (
      insert into item_events (workspace_id, item_id, version, op_id, kind, payload, at, received_at, by_id, by_name)
      values (${scope.workspaceId}, ${item.itemId}, ${item.version}, ${operation.opId}, ${operation.kind}, ${JSON.stringify(operation.payload)},
        ${operation.at}, ${receivedAt}, ${by.userId}, ${by.name})
    )
    insert into items (workspace_id, item_id, version, seq, site, status, category, contact_id, author_key, agent_id, agent_name,
      outcome, outcome_at, first_seen_at, projection, facets, stars, language, risks, clock, due_from, due_to, unhandled, in_box,
      waits, waits_from, waits_to, claimed_by, promises_due, words)
    values (${scope.workspaceId}, ${item.itemId}, ${item.version}, ${seq}, ${item.site}, ${item.status}, ${item.category}, ${item.contactId},
      ${authorKey(item.review.author.profileUrl)}, ${agent?.userId ?? null}, ${agent?.name ?? null}, ${item.outcome?.outcome ?? null},
      ${item.outcome?.at ?? null}, ${item.firstSeenAt}, ${JSON.stringify(item)},
      ${FACETS}, ${facets.stars}, ${facets.language}, ${facets.risks}::text[], ${facets.clock}, ${facets.due_from}, ${facets.due_to},
      ${facets.unhandled}, ${facets.in_box}, ${facets.waits}, ${facets.waits_from}, ${facets.waits_to},
      ${facets.claimed_by}, ${facets.promises_due}::timestamptz[], array_to_tsvector(${facets.words}::text[]))
    on conflict (workspace_id, item_id) do update set
      version = excluded.version, seq = excluded.seq, status = excluded.status, category = excluded.category,
      contact_id = excluded.contact_id, author_key = excluded.author_key, agent_id = excluded.agent_id, agent_name = excluded.agent_name,
      outcome = excluded.outcome, outcome_at = excluded.outcome_at, first_seen_at = excluded.first_seen_at, projection = excluded.projection,
      facets = excluded.facets, stars = excluded.stars, language = excluded.language, risks = excluded.risks, clock = excluded.clock,
      due_from = excluded.due_from, due_to = excluded.due_to, unhandled = excluded.unhandled, in_box = excluded.in_box, waits = excluded.waits,
      waits_from = excluded.waits_from, waits_to = excluded.waits_to, claimed_by = excluded.claimed_by,
      promises_due = excluded.promises_due, words = excluded.words
  `.execute(scope.db);
};

/** Items changed after `seq`, in order of their change, each with the counter's value at it. */
export const changedSince = async (scope: Scope, seq: number, limit: number): Promise<{ seq: number; item: Item }[]> => {
  const rows = await scope.db
    .selectFrom('items')
    .select(['seq', 'projection'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ seq: row.seq, item: Item.parse(row.projection) }));
};

/** The history of several items, each oldest first. */
export const eventsOf = async (scope: Scope, itemIds: string[]): Promise<Map<string, ItemEvent[]>> => {
  const byItem = new Map<string, ItemEvent[]>(itemIds.map((itemId) => [itemId, []]));
  if (itemIds.length === 0) return byItem;
  const rows = await scope.db
    .selectFrom('item_events')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('item_id', 'in', itemIds)
    .orderBy('item_id')
    .orderBy('version')
    .execute();
  for (const row of rows) {
    byItem.get(row.item_id)?.push(
      ItemEvent.parse({
        opId: row.op_id,
        kind: row.kind,
        itemId: row.item_id,
        version: row.version,
        payload: row.payload,
        at: instantOf(row.at),
        receivedAt: instantOf(row.received_at),
        by: { userId: row.by_id, name: row.by_name },
      }),
    );
  }
  return byItem;
};

/** Contacts that somebody linked to this author before. */
export const contactsLinkedToAuthor = async (scope: Scope, profileUrl: string): Promise<string[]> => {
  const rows = await scope.db
    .selectFrom('items')
    .select('contact_id')
    .distinct()
    .where('workspace_id', '=', scope.workspaceId)
    .where('author_key', '=', authorKey(profileUrl))
    .where('contact_id', 'is not', null)
    .limit(20)
    .execute();
  return rows.flatMap((row) => (row.contact_id === null ? [] : [row.contact_id]));
};

/** Reviews linked to a contact and our replies, newest first. */
export const reviewsOfContact = async (scope: Scope, contactId: string): Promise<EarlierReview[]> => {
  const rows = await scope.db
    .selectFrom('items')
    .select('projection')
    .where('workspace_id', '=', scope.workspaceId)
    .where('contact_id', '=', contactId)
    .orderBy('first_seen_at', 'desc')
    .limit(200)
    .execute();
  return rows
    .map((row) => Item.parse(row.projection))
    .map((item) => ({
      itemId: item.itemId,
      site: item.site,
      rating: item.review.rating,
      text: item.review.text,
      at: item.review.publishedAt?.to ?? item.firstSeenAt,
      reply: item.posted?.text ?? item.review.reply?.text ?? null,
    }))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
};
