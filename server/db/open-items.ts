// What stands open at a moment: counted and listed by the same conditions, so that a number and its list agree. Each condition has its partial index.
import { type RawBuilder, sql } from 'kysely';
import { Item } from '../../lib/contracts/item.ts';
import type { NowList } from '../../lib/contracts/now.ts';
import { instantOf } from './instants.ts';
import type { Scope } from './scope.ts';

/** Instants of the store's clock: now, in an hour, and when the local day began and ends. */
export type Moments = { now: string; inAnHour: string; dayBegan: string; dayEnds: string };

/** A part of a query, true of a moment. */
type Condition = (moments: Moments) => RawBuilder<unknown>;

const HELD = sql`unhandled and claimed_by is not null`;
const FREE = sql`unhandled and claimed_by is null`;
const late = (now: string) => sql`waits = 'dated' and waits_to < ${now}`;
/** In the order of an array's entries: before it stands whatever has an earlier first one. */
const firstPromiseBefore = (at: string) => sql`promises_due < array[${at}::timestamptz]`;
/** The promise that is due from now on, first; null where all are overdue. */
const nextPromise = (now: string) => sql`(select min(due) from unnest(promises_due) as due where due >= ${now}::timestamptz)`;

const CONDITIONS: Record<NowList, Condition> = {
  late: ({ now }) => late(now),
  hour: ({ now, inAnHour }) => sql`waits = 'dated' and waits_from >= ${now} and waits_from < ${inAnHour}`,
  today: ({ inAnHour, dayEnds }) => sql`waits = 'dated' and waits_from >= ${inAnHour} and waits_from < ${dayEnds}`,
  unclear: ({ now }) => sql`((waits = 'dated' and waits_from < ${now} and waits_to >= ${now}) or waits = 'undated')`,
  promises_late: ({ now }) => firstPromiseBefore(now),
  promises_today: ({ now, dayEnds }) => sql`${firstPromiseBefore(dayEnds)} and ${nextPromise(now)} < ${dayEnds}`,
  inserted: () => sql`unhandled and in_box`,
  new: ({ now, dayBegan }) => sql`first_seen_at >= ${dayBegan} and first_seen_at < ${now}`,
  held: () => HELD,
  held_inserted: () => sql`${HELD} and in_box`,
  held_late: ({ now }) => sql`${HELD} and ${late(now)}`,
  free: () => FREE,
  free_inserted: () => sql`${FREE} and in_box`,
  free_late: ({ now }) => sql`${FREE} and ${late(now)}`,
};

const count = async (scope: Scope, condition: RawBuilder<unknown>): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from items where workspace_id = ${scope.workspaceId} and ${condition}`.execute(scope.db);
  return rows[0]?.count ?? 0;
};

export const countList = (scope: Scope, list: NowList, moments: Moments, narrowed: Narrowed = NOT_NARROWED): Promise<number> =>
  count(scope, sql`${CONDITIONS[list](moments)} ${narrow(narrowed)}`);

export type Narrowed = { by: string | null; site: string | null; category: string | null };
const NOT_NARROWED: Narrowed = { by: null, site: null, category: null };

const narrow = ({ by, site, category }: Narrowed): RawBuilder<unknown> => sql`
  ${by === null ? sql`` : sql`and claimed_by = ${by}`}
  ${site === null ? sql`` : sql`and site = ${site}`}
  ${category === null ? sql`` : sql`and category = ${category}`}`;

const BY_DEADLINE: Condition = () => sql`waits_to nulls last, first_seen_at, item_id`;
const ORDER: Partial<Record<NowList, Condition>> = {
  promises_late: () => sql`promises_due, item_id`,
  promises_today: ({ now }) => sql`${nextPromise(now)}, item_id`,
  new: () => sql`first_seen_at desc, item_id`,
};

/** `page` from 1. */
export const pageOfList = async (
  scope: Scope,
  list: NowList,
  moments: Moments,
  narrowed: Narrowed,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<Item[]> => {
  const { rows } = await sql<{ projection: unknown }>`
    select projection from items
    where workspace_id = ${scope.workspaceId} and ${CONDITIONS[list](moments)} ${narrow(narrowed)}
    order by ${(ORDER[list] ?? BY_DEADLINE)(moments)}
    limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(scope.db);
  return rows.map((row) => Item.parse(row.projection));
};

export type Holding = { by: { userId: string; name: string } | null; items: number; inserted: number; late: number };

/** Who holds how many items that are not handled; null = nobody does. Most first. Names as they stood when somebody took the item. */
export const holdings = async (scope: Scope, { now }: Moments): Promise<Holding[]> => {
  const { rows } = await sql<{ claimed_by: string | null; name: string | null; items: number; inserted: number; late: number }>`
    select held.*, (
      select projection -> 'claimedBy' ->> 'name' from items
      where workspace_id = ${scope.workspaceId} and item_id = held.one and held.claimed_by is not null
    ) as name
    from (
      select claimed_by, min(item_id) as one, count(*) as items, count(*) filter (where in_box) as inserted,
        count(*) filter (where ${late(now)}) as late
      from items where workspace_id = ${scope.workspaceId} and unhandled
      group by claimed_by order by count(*) desc, claimed_by limit 200
    ) as held order by held.items desc, held.claimed_by`.execute(scope.db);
  return rows.map(({ claimed_by, name, items, inserted, late }) => ({
    by: claimed_by === null ? null : { userId: claimed_by, name: name ?? claimed_by },
    ...{ items, inserted, late },
  }));
};

/** When the workspace's first item was first seen; null where it has none. */
export const firstSeen = async (scope: Scope): Promise<string | null> => {
  const row = await scope.db
    .selectFrom('items')
    .select('first_seen_at')
    .where('workspace_id', '=', scope.workspaceId)
    .orderBy('first_seen_at')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : instantOf(row.first_seen_at);
};

export type NewCount = { site: string; category: string | null; count: number };

/** Items first seen in a window of time, by site and category. */
export const countNew = async (scope: Scope, { from, until }: { from: string; until: string }): Promise<NewCount[]> =>
  await scope.db
    .selectFrom('items')
    .select(['site', 'category', (eb) => eb.fn.countAll<number>().as('count')])
    .where('workspace_id', '=', scope.workspaceId)
    .where('first_seen_at', '>=', new Date(from))
    .where('first_seen_at', '<', new Date(until))
    .groupBy(['site', 'category'])
    .execute();
