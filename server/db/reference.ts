// Categories and policy of a workspace. Every write runs inside the transaction that raised the counter.
import { sql } from 'kysely';
import { Category } from '../../lib/contracts/category.ts';
import { SlaPolicy } from '../../lib/contracts/policy.ts';
import type { PolicyVersion } from '../../lib/contracts/reference.ts';
import { instantOf } from './instants.ts';
import type { Scope } from './scope.ts';

export const listCategories = async (scope: Scope): Promise<Category[]> => {
  const rows = await scope.db
    .selectFrom('categories')
    .select(['category_id', 'name', 'position', 'archived', 'route'])
    .where('workspace_id', '=', scope.workspaceId)
    .orderBy('position')
    .orderBy('category_id')
    .execute();
  return rows.map((row) =>
    Category.parse({
      ...{ categoryId: row.category_id, name: row.name, position: row.position, archived: row.archived },
      ...(row.route === null ? {} : { route: row.route }),
    }),
  );
};

export const putCategory = async (scope: Scope, category: Category): Promise<void> => {
  const { position, archived, route = null } = category;
  const values = { name: JSON.stringify(category.name), position, archived, route };
  await scope.db
    .insertInto('categories')
    .values({ workspace_id: scope.workspaceId, category_id: category.categoryId, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'category_id']).doUpdateSet(values))
    .execute();
};

type PolicyRow = { policy_id: string; version: number; name: string; calendar: unknown; rules: unknown };
const policyOf = (row: PolicyRow): SlaPolicy =>
  SlaPolicy.parse({ policyId: row.policy_id, version: row.version, name: row.name, calendar: row.calendar, rules: row.rules });

/** The newest version, or null where none was ever set. */
export const currentPolicy = async (scope: Scope): Promise<SlaPolicy | null> => {
  const row = await scope.db
    .selectFrom('policies')
    .select(['policy_id', 'version', 'name', 'calendar', 'rules'])
    .where('workspace_id', '=', scope.workspaceId)
    .orderBy('created_at', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : policyOf(row);
};

/** All versions ever: small, and an item names the one that was frozen on it. */
export const allPolicies = async (scope: Scope): Promise<SlaPolicy[]> => {
  const rows = await scope.db
    .selectFrom('policies')
    .select(['policy_id', 'version', 'name', 'calendar', 'rules'])
    .where('workspace_id', '=', scope.workspaceId)
    .execute();
  return rows.map(policyOf);
};

/** Newest first, with who put each in force and when. */
export const policyVersions = async (scope: Scope, limit: number): Promise<PolicyVersion[]> => {
  const rows = await scope.db
    .selectFrom('policies as p')
    .leftJoin('auth_users as u', 'u.id', 'p.created_by')
    .select(['p.policy_id', 'p.version', 'p.name', 'p.calendar', 'p.rules', 'p.created_at', 'u.name as by_name'])
    .where('p.workspace_id', '=', scope.workspaceId)
    .orderBy('p.created_at', 'desc')
    .orderBy('p.version', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ policy: policyOf(row), at: instantOf(row.created_at), by: row.by_name }));
};

export const insertPolicy = async (scope: Scope, policy: SlaPolicy, now: string, by: string | null): Promise<void> => {
  await sql`
    insert into policies (workspace_id, policy_id, version, name, calendar, rules, created_at, created_by)
    values (${scope.workspaceId}, ${policy.policyId}, ${policy.version}, ${policy.name}, ${JSON.stringify(policy.calendar)},
      ${JSON.stringify(policy.rules)}, ${now}, ${by})`.execute(scope.db);
};
