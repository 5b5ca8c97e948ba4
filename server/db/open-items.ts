// What stands open at a moment: counted and listed by the same conditions, so that a number and its list agree. Each condition has its partial index.
import { type RawBuilder, sql } from 'kysely';
import { Item } from '../../lib/contracts/item.ts';
import type { NowList } from '../../lib/contracts/now.ts';
import { instantOf } from './instants.ts';
import type { Scope } from './scope.ts';

/** Instants of the store's clock: now, in an hour, and when the local day began and ends. */
export type Moments = { now: string; inAnHour: string; dayBegan: string; dayEnds: string };

type Condition = (moments: Moments) => RawBuilder<unknown>;

/** A review that is gone from its site holds nobody up. */
const UNHANDLED = sql`outcome_at is null and clock is distinct from 'stopped'`;
const NO_DATE = sql`(outcome_at is null and clock = 'undecidable' and due_to is null)`;

const HELD = sql`${UNHANDLED} and claimed_by is not null`;
const FREE = sql`${UNHANDLED} and claimed_by is null`;
const IN_BOX = sql`status = 'inserted'`;
const late = (now: string) => sql`clock = 'open' and due_to < ${now}`;

const CONDITIONS: Record<NowList, Condition> = {
  late: ({ now }) => late(now),
  hour: ({ now, inAnHour }) => sql`clock = 'open' and due_from >= ${now} and due_from < ${inAnHour}`,
  today: ({ inAnHour, dayEnds }) => sql`clock = 'open' and due_from >= ${inAnHour} and due_from < ${dayEnds}`,
  unclear: ({ now }) => sql`((clock = 'open' and due_from < ${now} and due_to >= ${now}) or ${NO_DATE})`,
  promises_late: ({ now }) => sql`promise_due < ${now}`,
  promises_today: ({ now, dayEnds }) => sql`promise_due >= ${now} and promise_due < ${dayEnds}`,
  inserted: () => sql`outcome_at is null and ${IN_BOX}`,
  new: ({ now, dayBegan }) => sql`first_seen_at >= ${dayBegan} and first_seen_at < ${now}`,
  held: () => HELD,
  held_inserted: () => sql`${HELD} and ${IN_BOX}`,
  held_late: ({ now }) => sql`${HELD} and ${late(now)}`,
  free: () => FREE,
  free_inserted: () => sql`${FREE} and ${IN_BOX}`,
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

const BY_DEADLINE = sql`due_to nulls last, first_seen_at, item_id`;
const ORDER: Partial<Record<NowList, RawBuilder<unknown>>> = {
  promises_late: sql`promise_due, item_id`,
  promises_today: sql`promise_due, item_id`,
  new: sql`first_seen_at desc, item_id`,
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
    order by ${ORDER[list] ?? BY_DEADLINE}
    limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(scope.db);
  return rows.map((row) => Item.parse(row.projection));
};

export type Holding = { by: { userId: string; name: string } | null; items: number; inserted: number; late: number };

/** Who holds how many items without an outcome; null = nobody does. Most first. Names as they stood when somebody took the item. */
export const holdings = async (scope: Scope, { now }: Moments): Promise<Holding[]> => {
  const { rows } = await sql<{ claimed_by: string | null; name: string | null; items: number; inserted: number; late: number }>`
    select held.*, (
      select projection -> 'claimedBy' ->> 'name' from items
      where workspace_id = ${scope.workspaceId} and item_id = held.one and held.claimed_by is not null
    ) as name
    from (
      select claimed_by, min(item_id) as one, count(*) as items, count(*) filter (where ${IN_BOX}) as inserted,
        count(*) filter (where ${late(now)}) as late
      from items where workspace_id = ${scope.workspaceId} and ${UNHANDLED}
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
