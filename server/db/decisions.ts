// The settings of the reaction matrix, and items that wait for a lead. Both lists are read by partial indexes over the projection.
import { sql } from 'kysely';
import { DecisionRules } from '../../lib/contracts/decision.ts';
import type { WaitingApprovals } from '../../lib/contracts/decision-board.ts';
import { Item } from '../../lib/contracts/item.ts';
import { instantOf } from './instants.ts';
import type { Scope } from './scope.ts';

/** Null where no lead has set any. */
export const storedRules = async (scope: Scope): Promise<DecisionRules | null> => {
  const row = await scope.db
    .selectFrom('decision_rules')
    .select(['version', 'rules'])
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirst();
  return row === undefined ? null : DecisionRules.parse({ ...Object(row.rules), version: row.version });
};

export const putRules = async (scope: Scope, { version, ...rules }: DecisionRules, now: string, by: string): Promise<void> => {
  await sql`
    insert into decision_rules (workspace_id, version, rules, updated_at, updated_by)
    values (${scope.workspaceId}, ${version}, ${JSON.stringify(rules)}, ${now}, ${by})
    on conflict (workspace_id) do update set
      version = excluded.version, rules = excluded.rules, updated_at = excluded.updated_at, updated_by = excluded.updated_by
  `.execute(scope.db);
};

/** Who has waited longest first. */
export const waitingForApproval = async (scope: Scope, limit: number): Promise<Item[]> => {
  const { rows } = await sql<{ projection: unknown }>`
    select projection from items
    where workspace_id = ${scope.workspaceId} and projection -> 'approval' ->> 'state' = 'requested'
    order by (projection -> 'approval' ->> 'requestedAt')::timestamptz, item_id
    limit ${limit}`.execute(scope.db);
  return rows.map((row) => Item.parse(row.projection));
};

export const countWaiting = async (scope: Scope): Promise<WaitingApprovals> => {
  const { rows } = await sql<{ approvals: number; last_asked_at: Date | null }>`
    select count(*) as approvals, max((projection -> 'approval' ->> 'requestedAt')::timestamptz) as last_asked_at from items
    where workspace_id = ${scope.workspaceId} and projection -> 'approval' ->> 'state' = 'requested'`.execute(scope.db);
  const [row] = rows;
  return { approvals: row?.approvals ?? 0, lastAskedAt: row?.last_asked_at == null ? null : instantOf(row.last_asked_at) };
};

/** Left alone, or waiting for the customer, until a day that has come. `today`: a local date; ISO dates order as text. */
export const toLookAtAgain = async (scope: Scope, today: string, limit: number): Promise<Item[]> => {
  const { rows } = await sql<{ projection: unknown }>`
    select projection from items
    where workspace_id = ${scope.workspaceId} and projection -> 'outcome' ->> 'reviewOn' is not null
      and projection -> 'outcome' ->> 'reviewOn' <= ${today} and status in ('do_not_engage', 'waiting_for_customer')
    order by projection -> 'outcome' ->> 'reviewOn', item_id
    limit ${limit}`.execute(scope.db);
  return rows.map((row) => Item.parse(row.projection));
};

/** `outcomes`: those that want a statement. Oldest decision first. */
export const withoutStatement = async (scope: Scope, outcomes: readonly string[], limit: number): Promise<Item[]> => {
  const { rows } = await sql<{ projection: unknown }>`
    select projection from items
    where workspace_id = ${scope.workspaceId} and projection -> 'decision' ->> 'outcome' in (${sql.join(outcomes)})
      and projection -> 'decision' ->> 'statementUrl' is null and status not in ('open', 'inserted')
    order by (projection -> 'decision' ->> 'at')::timestamptz, item_id
    limit ${limit}`.execute(scope.db);
  return rows.map((row) => Item.parse(row.projection));
};

/** Newest first. */
export const wentOutUnapproved = async (scope: Scope, limit: number): Promise<Item[]> => {
  const { rows } = await sql<{ projection: unknown }>`
    select projection from items
    where workspace_id = ${scope.workspaceId} and projection -> 'unapproved' is not null
    order by (projection -> 'unapproved' ->> 'at')::timestamptz desc, item_id
    limit ${limit}`.execute(scope.db);
  return rows.map((row) => Item.parse(row.projection));
};
