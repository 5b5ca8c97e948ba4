// Learnt categories of a workspace: what a lesson reads, its versions, which of them counts, and the lease that keeps lessons apart.
import { sql } from 'kysely';
import { LearntCategories, LearntChoice, LearntVersion } from '../../lib/contracts/category-learning.ts';
import { Item } from '../../lib/contracts/item.ts';
import { instantOf } from './instants.ts';
import type { Scope } from './scope.ts';

export type LessonItem = { item: Item; confirmedAt: string | null };

/**
 * Items that people put into a category, newest confirmation first, then those in none. At most `limit` of a category: a large one must not crowd out
 * a small one.
 */
export const lessonItems = async (scope: Scope, limit: number, categoriesMax: number): Promise<LessonItem[]> => {
  const { rows } = await sql<{ projection: unknown; confirmed_at: Date | null }>`
    select projection, confirmed_at
    from (
      select i.projection, i.item_id, i.seq, i.category, c.received_at as confirmed_at,
        row_number() over (partition by i.category order by c.received_at desc nulls last, i.seq desc) as place
      from items i
      left join (
        select item_id, max(received_at) as received_at from item_events
        where workspace_id = ${scope.workspaceId} and kind = 'category.set' group by item_id
      ) c on c.item_id = i.item_id
      where i.workspace_id = ${scope.workspaceId}
    ) ranked
    where place <= ${limit}
    order by confirmed_at desc nulls last, seq desc
    limit ${limit * categoriesMax}`.execute(scope.db);
  return rows.map((row) => ({
    item: Item.parse(row.projection),
    confirmedAt: row.confirmed_at === null ? null : instantOf(row.confirmed_at),
  }));
};

export type LearningState = { learntAt: string | null; running: boolean; failed: boolean };

export const learningState = async (scope: Scope, now: string): Promise<LearningState> => {
  const row = await scope.db
    .selectFrom('learning')
    .select(['learnt_at', 'lease_until', 'failed'])
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirst();
  return {
    learntAt: row?.learnt_at == null ? null : instantOf(row.learnt_at),
    running: row?.lease_until != null && row.lease_until.getTime() > Date.parse(now),
    failed: row?.failed ?? false,
  };
};

/** False where another lesson goes on. One statement, so that of two that ask at once one gets it. */
export const takeLease = async (scope: Scope, lease: string, now: string, until: string): Promise<boolean> => {
  const { rows } = await sql<{ lease: string }>`
    insert into learning (workspace_id, lease, lease_until) values (${scope.workspaceId}, ${lease}, ${until})
    on conflict (workspace_id) do update set lease = excluded.lease, lease_until = excluded.lease_until
    where learning.lease is null or learning.lease_until <= ${now}
    returning lease`.execute(scope.db);
  return rows.length === 1;
};

/** Whether this lease still holds; inside a transaction it holds to its end. */
export const holdsLease = async (scope: Scope, lease: string): Promise<boolean> => {
  const row = await scope.db
    .selectFrom('learning')
    .select('lease')
    .where('workspace_id', '=', scope.workspaceId)
    .where('lease', '=', lease)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
};

/** `learntAt` null = nothing came of it. */
export const endLease = async (scope: Scope, lease: string, learntAt: string | null): Promise<void> => {
  await scope.db
    .updateTable('learning')
    .set({ lease: null, lease_until: null, failed: learntAt === null, ...(learntAt === null ? {} : { learnt_at: learntAt }) })
    .where('workspace_id', '=', scope.workspaceId)
    .where('lease', '=', lease)
    .execute();
};

/** Confirmations and corrections that arrived after `since`, counted up to `max`. */
export const confirmationsSince = async (scope: Scope, since: string | null, max: number): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select 1 from item_events
      where workspace_id = ${scope.workspaceId} and kind = 'category.set' and received_at > ${since ?? '-infinity'}
      limit ${max}
    ) newest`.execute(scope.db);
  return rows[0]?.count ?? 0;
};

/** Newest first. */
export const learntVersions = async (scope: Scope, limit: number): Promise<LearntVersion[]> => {
  const rows = await scope.db
    .selectFrom('learnt_categories')
    .select('report')
    .where('workspace_id', '=', scope.workspaceId)
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => LearntVersion.parse(row.report));
};

/** Null where there is no such version (any more). */
export const learntSet = async (scope: Scope, version: number): Promise<LearntCategories | null> => {
  const row = await scope.db
    .selectFrom('learnt_categories')
    .select('learnt')
    .where('workspace_id', '=', scope.workspaceId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? null : LearntCategories.parse(row.learnt);
};

export type Example = { from: string | null; to: string | null; itemId: string };

/** The items as they are now; one that is gone is left out. Null where there is no such version. */
export const learntExamples = async (scope: Scope, version: number): Promise<(Example & { item: Item })[] | null> => {
  const { rows } = await sql<{ example: Example | null; projection: unknown }>`
    select e.example, i.projection
    from learnt_categories l
    left join lateral jsonb_array_elements(l.examples) with ordinality as e (example, place) on true
    left join items i on i.workspace_id = l.workspace_id and i.item_id = e.example ->> 'itemId'
    where l.workspace_id = ${scope.workspaceId} and l.version = ${version}
    order by e.place`.execute(scope.db);
  if (rows.length === 0) return null;
  return rows.flatMap(({ example, projection }) =>
    example === null || projection === null ? [] : [{ ...example, item: Item.parse(projection) }],
  );
};

export const insertLearnt = async (
  scope: Scope,
  { learnt, report, examples }: { learnt: LearntCategories; report: LearntVersion; examples: readonly Example[] },
): Promise<void> => {
  await scope.db
    .insertInto('learnt_categories')
    .values({
      workspace_id: scope.workspaceId,
      version: report.version,
      learnt: JSON.stringify(learnt),
      report: JSON.stringify(report),
      examples: JSON.stringify(examples),
      trained_at: report.trainedAt,
    })
    .execute();
};

/** All but the newest `keep` and the one that counts. */
export const dropOldLearnt = async (scope: Scope, keep: number, inForce: number): Promise<void> => {
  await sql`
    delete from learnt_categories
    where workspace_id = ${scope.workspaceId} and version <> ${inForce} and version not in (
      select version from learnt_categories where workspace_id = ${scope.workspaceId} order by version desc limit ${keep}
    )`.execute(scope.db);
};

/** Newest first. */
export const learntChoices = async (scope: Scope, limit: number): Promise<LearntChoice[]> => {
  const rows = await scope.db
    .selectFrom('learnt_choices')
    .select(['sequence', 'version', 'at', 'by_name'])
    .where('workspace_id', '=', scope.workspaceId)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => LearntChoice.parse({ sequence: row.sequence, version: row.version, at: instantOf(row.at), by: row.by_name }));
};

export const insertChoice = async (scope: Scope, { sequence, version, at, by }: LearntChoice): Promise<void> => {
  await scope.db.insertInto('learnt_choices').values({ workspace_id: scope.workspaceId, sequence, version, at, by_name: by }).execute();
};

/** Whether one of the categories has at least so many items. */
export const anyHasItems = async (scope: Scope, categories: readonly string[], atLeast: number): Promise<boolean> => {
  const row = await scope.db
    .selectFrom('items')
    .select('category')
    .where('workspace_id', '=', scope.workspaceId)
    .where('category', 'in', categories)
    .groupBy('category')
    .having(({ fn }) => fn.countAll(), '>=', atLeast)
    .executeTakeFirst();
  return row !== undefined;
};
