// Handled items: those with an outcome, by when it was recorded. What the log and the export read.
import { type Expression, type SqlBool, sql } from 'kysely';
import { Item } from '../../lib/contracts/item.ts';
import type { Scope } from './scope.ts';

/** Instants of the store's clock; `until` is exclusive. */
export type HandledFilter = {
  from: string | null;
  until: string | null;
  site: string | null;
  agentId: string | null;
  category: string | null;
  outcome: string | null;
};

const handled = (scope: Scope, filter: HandledFilter) =>
  scope.db
    .selectFrom('items')
    .where('workspace_id', '=', scope.workspaceId)
    .where('outcome_at', 'is not', null)
    .where((eb) => {
      const conditions: Expression<SqlBool>[] = [];
      if (filter.from !== null) conditions.push(eb('outcome_at', '>=', new Date(filter.from)));
      if (filter.until !== null) conditions.push(eb('outcome_at', '<', new Date(filter.until)));
      if (filter.site !== null) conditions.push(eb('site', '=', filter.site));
      if (filter.agentId !== null) conditions.push(eb('agent_id', '=', filter.agentId));
      if (filter.category !== null) conditions.push(eb('category', '=', filter.category));
      if (filter.outcome !== null) conditions.push(eb('outcome', '=', filter.outcome));
      return eb.and(conditions);
    });

/** One page, newest outcome first. `page` from 1. */
export const handledPage = async (scope: Scope, filter: HandledFilter, page: number, pageSize: number): Promise<Item[]> => {
  const rows = await handled(scope, filter)
    .select('projection')
    .orderBy('outcome_at', 'desc')
    .orderBy('item_id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return rows.map((row) => Item.parse(row.projection));
};

export type HandledPosition = { outcomeAt: string; itemId: string };

/** The next items after a position, oldest outcome first; null = from the start. */
export const handledAfter = async (
  scope: Scope,
  filter: HandledFilter,
  after: HandledPosition | null,
  limit: number,
): Promise<{ items: Item[]; last: HandledPosition | null }> => {
  let query = handled(scope, filter).select(['outcome_at', 'item_id', 'projection']);
  if (after !== null) {
    const at = new Date(after.outcomeAt);
    query = query.where((eb) => eb.or([eb('outcome_at', '>', at), eb.and([eb('outcome_at', '=', at), eb('item_id', '>', after.itemId)])]));
  }
  const rows = await query.orderBy('outcome_at').orderBy('item_id').limit(limit).execute();
  const last = rows.at(-1);
  return {
    items: rows.map((row) => Item.parse(row.projection)),
    last: last?.outcome_at == null ? null : { outcomeAt: last.outcome_at.toISOString(), itemId: last.item_id },
  };
};

export const countByOutcome = async (scope: Scope, filter: HandledFilter): Promise<Map<string, number>> => {
  const rows = await handled(scope, filter)
    .select(['outcome', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('outcome')
    .execute();
  return new Map(rows.map((row) => [row.outcome ?? '', row.count]));
};

/**
 * Items that nobody was to answer, decided after the latest possible deadline. Compared as text, since a deadline is a machine's word and no column: ours
 * are in UTC to the millisecond, and no other can make the query fail.
 */
export const leftAfterDeadline = async (scope: Scope, filter: HandledFilter): Promise<Item[]> => {
  const rows = await handled(scope, filter)
    .where('outcome', '=', 'do_not_engage')
    .where(sql<boolean>`projection -> 'policy' -> 'due' ->> 'to' < to_char(outcome_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
    .select('projection')
    .execute();
  return rows.map((row) => Item.parse(row.projection));
};

/** Every site that has a handled item. */
export const handledSites = async (scope: Scope, agentId: string | null): Promise<string[]> => {
  const everything: HandledFilter = { from: null, until: null, site: null, agentId, category: null, outcome: null };
  const rows = await handled(scope, everything).select('site').distinct().orderBy('site').limit(200).execute();
  return rows.map((row) => row.site);
};
