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
  outcome: string | null;
  /** Of several, any, null = those that have none; an empty list = all. */
  categories: readonly (string | null)[];
  clocks: readonly HandledClock[];
  /** 1 to 5; null = without a rating. */
  stars: readonly (number | null)[];
  languages: readonly string[];
  risks: readonly string[];
  /** Beginnings of words, all of which author, review or reply have; null = not searched. None of them is in anything. */
  words: readonly string[] | null;
  /** Clocks that run are judged at this moment. */
  now: string;
};
export type HandledClock = 'in_time' | 'late' | 'unclear' | 'stopped';

/** By their columns: one that runs is late after the latest possible deadline, and unclear between the two. */
const CLOCKS: Record<HandledClock, (now: Date) => Expression<SqlBool>> = {
  in_time: () => sql`clock = 'met'`,
  late: (now) => sql`(clock = 'missed' or (clock = 'open' and due_to < ${now}))`,
  unclear: (now) => sql`(clock = 'undecidable' or (clock = 'open' and due_from < ${now} and due_to >= ${now}))`,
  stopped: () => sql`clock = 'stopped'`,
};

/** Null among the values is a row that has none. */
const anyOf = (column: 'category' | 'stars', values: readonly (string | number | null)[]): Expression<SqlBool> => {
  const known = values.filter((value) => value !== null);
  const empty = known.length < values.length;
  if (known.length === 0) return sql`${sql.ref(column)} is null`;
  return empty
    ? sql`(${sql.ref(column)} in (${sql.join(known)}) or ${sql.ref(column)} is null)`
    : sql`${sql.ref(column)} in (${sql.join(known)})`;
};

/** Handled items under a filter, to be counted or read. */
export const handled = (scope: Scope, filter: HandledFilter) =>
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
      if (filter.outcome !== null) conditions.push(eb('outcome', '=', filter.outcome));
      if (filter.categories.length > 0) conditions.push(anyOf('category', filter.categories));
      if (filter.clocks.length > 0) conditions.push(eb.or(filter.clocks.map((clock) => CLOCKS[clock](new Date(filter.now)))));
      if (filter.stars.length > 0) conditions.push(anyOf('stars', filter.stars));
      if (filter.languages.length > 0) conditions.push(eb('language', 'in', filter.languages));
      if (filter.risks.length > 0) conditions.push(sql`risks && ${[...filter.risks]}::text[]`);
      // Letters and digits alone (`search-words.ts`): nothing in them that the query's own language knows.
      if (filter.words !== null)
        conditions.push(
          filter.words.length === 0 ? sql`false` : sql`words @@ ${filter.words.map((word) => `'${word}':*`).join(' & ')}::tsquery`,
        );
      return eb.and(conditions);
    });

/** One page, newest outcome first. `page` from 1. Which items they are is told by an index alone; the items themselves are read for the page only. */
export const handledPage = async (scope: Scope, filter: HandledFilter, page: number, pageSize: number): Promise<Item[]> => {
  const chosen = handled(scope, filter)
    .select('item_id')
    .orderBy('outcome_at', 'desc')
    .orderBy('item_id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .as('chosen');
  const rows = await scope.db
    .selectFrom('items')
    .innerJoin(chosen, 'chosen.item_id', 'items.item_id')
    .where('items.workspace_id', '=', scope.workspaceId)
    .select('projection')
    .orderBy('items.outcome_at', 'desc')
    .orderBy('items.item_id')
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

/** Every site that has a handled item: from one to the next in the index, since the sites are few and the items many. */
export const handledSites = async (scope: Scope, agentId: string | null): Promise<string[]> => {
  const next = (after: Expression<string> | null) => sql`(
    select site from items
    where workspace_id = ${scope.workspaceId} and outcome_at is not null
      ${agentId === null ? sql`` : sql`and agent_id = ${agentId}`} ${after === null ? sql`` : sql`and site > ${after}`}
    order by site limit 1)`;
  const { rows } = await sql<{ site: string }>`
    with recursive found (site) as (${next(null)} union all select ${next(sql.ref('found.site'))} from found where found.site is not null)
    select site from found where site is not null limit 200`.execute(scope.db);
  return rows.map((row) => row.site);
};
