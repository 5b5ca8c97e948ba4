// Who belongs to a workspace and in which role.
import { type Me, Member, Role } from '../../lib/contracts/workspace.ts';
import type { Scope } from './scope.ts';
import type { Db } from './store.ts';

export const roleOf = async (scope: Scope, userId: string): Promise<Role | null> => {
  const row = await scope.db
    .selectFrom('memberships')
    .select('role')
    .where('workspace_id', '=', scope.workspaceId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row === undefined ? null : Role.parse(row.role);
};

/** In order of their names. */
export const listMembers = async (scope: Scope): Promise<Member[]> => {
  const rows = await scope.db
    .selectFrom('memberships as m')
    .innerJoin('auth_users as u', 'u.id', 'm.user_id')
    .select(['u.id as userId', 'u.name as name', 'u.email as email', 'm.role as role'])
    .where('m.workspace_id', '=', scope.workspaceId)
    .orderBy('u.name')
    .orderBy('u.id')
    .execute();
  return rows.map((row) => Member.parse(row));
};

/** Adds the person, or gives an existing member the role. */
export const putMember = async (scope: Scope, userId: string, role: Role): Promise<void> => {
  await scope.db
    .insertInto('memberships')
    .values({ workspace_id: scope.workspaceId, user_id: userId, role })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'user_id']).doUpdateSet({ role }))
    .execute();
};

/** False where there was no such member. */
export const removeMember = async (scope: Scope, userId: string): Promise<boolean> => {
  const result = await scope.db
    .deleteFrom('memberships')
    .where('workspace_id', '=', scope.workspaceId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
};

/** Every membership of a person, over all workspaces: the one question that is about a person and not about a workspace. */
export const membershipsOf = async (db: Db, userId: string): Promise<Me['memberships']> => {
  const rows = await db
    .selectFrom('memberships as m')
    .innerJoin('workspaces as w', 'w.workspace_id', 'm.workspace_id')
    .select(['w.workspace_id as workspaceId', 'w.name as name', 'm.role as role'])
    .where('m.user_id', '=', userId)
    .orderBy('w.name')
    .limit(100)
    .execute();
  return rows.map((row) => ({ workspace: { workspaceId: row.workspaceId, name: row.name }, role: Role.parse(row.role) }));
};
