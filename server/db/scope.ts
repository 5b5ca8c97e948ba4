// Whose rows a repository function may touch: its first argument, always. Made from a checked membership (or by the command line), never from a body.
import { sql } from 'kysely';
import type { Db } from './store.ts';

export type Scope = { readonly db: Db; readonly workspaceId: string };

/** The same workspace inside one transaction: the one that is open already, or a new one. */
export const inTransaction = <T>(scope: Scope, work: (scope: Scope) => Promise<T>): Promise<T> =>
  scope.db.isTransaction ? work(scope) : scope.db.transaction().execute((db) => work({ db, workspaceId: scope.workspaceId }));

/** Throws where the store does not answer. */
export const touchStore = async (scope: Scope): Promise<void> => {
  await sql`select 1`.execute(scope.db);
};
