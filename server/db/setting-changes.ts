// Versions of what leads set, with who and when; rows are only added. Called inside the transaction that changes the setting.
import type { SettingChange } from '../../lib/contracts/setting-history.ts';
import { instantOf } from './instants.ts';
import type { Scope } from './scope.ts';

export type Setting = 'categories' | 'decisions';

/** 0 where nobody has changed it. */
export const settingVersion = async (scope: Scope, what: Setting): Promise<number> => {
  const row = await scope.db
    .selectFrom('setting_changes')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('workspace_id', '=', scope.workspaceId)
    .where('what', '=', what)
    .executeTakeFirst();
  return row?.version ?? 0;
};

export const insertSettingChange = async (scope: Scope, what: Setting, change: SettingChange, value: unknown): Promise<void> => {
  const { version, at, by, changed } = change;
  await scope.db
    .insertInto('setting_changes')
    .values({ workspace_id: scope.workspaceId, what, version, at, by_name: by, value: JSON.stringify(value), changed })
    .execute();
};

/** Newest first. */
export const settingChanges = async (scope: Scope, what: Setting, limit: number): Promise<SettingChange[]> => {
  const rows = await scope.db
    .selectFrom('setting_changes')
    .select(['version', 'at', 'by_name', 'changed'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('what', '=', what)
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ version: row.version, at: instantOf(row.at), by: row.by_name, changed: row.changed }));
};
