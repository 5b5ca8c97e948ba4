// Workspaces and their counters.
import { sql } from 'kysely';
import type { Workspace } from '../../lib/contracts/workspace.ts';
import type { Scope } from './scope.ts';
import type { Db } from './store.ts';

export const insertWorkspace = async (db: Db, workspace: Workspace): Promise<void> => {
  await db.insertInto('workspaces').values({ workspace_id: workspace.workspaceId, name: workspace.name }).execute();
  await db.insertInto('workspace_counters').values({ workspace_id: workspace.workspaceId }).execute();
};

/** In order of their names. */
export const listWorkspaces = async (db: Db): Promise<Workspace[]> => {
  const rows = await db.selectFrom('workspaces').select(['workspace_id', 'name']).orderBy('name').execute();
  return rows.map((row) => ({ workspaceId: row.workspace_id, name: row.name }));
};

export const workspaceOf = async (scope: Scope): Promise<Workspace | null> => {
  const row = await scope.db
    .selectFrom('workspaces')
    .select(['workspace_id', 'name'])
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirst();
  return row === undefined ? null : { workspaceId: row.workspace_id, name: row.name };
};

/**
 * Raises the workspace's counter and holds its row until the transaction ends: all changes of a workspace stand in line here, so that
 * counter order is commit order. Call it first in a transaction; call it nowhere else.
 */
export const raiseCounter = async (scope: Scope): Promise<number> => {
  const result = await sql<{ value: number }>`
    update workspace_counters set value = value + 1 where workspace_id = ${scope.workspaceId} returning value`.execute(scope.db);
  const row = result.rows[0];
  if (row === undefined) throw new Error('The workspace has no counter');
  return row.value;
};

/** Marks templates, tones, policy or categories as changed at this value of the counter. */
export const markReferenceChanged = async (scope: Scope, seq: number): Promise<void> => {
  await scope.db.updateTable('workspaces').set({ reference_seq: seq }).where('workspace_id', '=', scope.workspaceId).execute();
};

/** Counter and last reference change, in one snapshot. */
export const counters = async (scope: Scope): Promise<{ seq: number; referenceSeq: number; name: string }> => {
  const row = await scope.db
    .selectFrom('workspaces as w')
    .innerJoin('workspace_counters as c', 'c.workspace_id', 'w.workspace_id')
    .select(['c.value as seq', 'w.reference_seq as referenceSeq', 'w.name as name'])
    .where('w.workspace_id', '=', scope.workspaceId)
    .executeTakeFirstOrThrow();
  return row;
};

/** Holds the workspace's row until the transaction ends, for changes that must see each other but are not part of the pull. */
export const lockWorkspace = async (scope: Scope): Promise<void> => {
  await scope.db.selectFrom('workspaces').select('workspace_id').where('workspace_id', '=', scope.workspaceId).forUpdate().execute();
};
