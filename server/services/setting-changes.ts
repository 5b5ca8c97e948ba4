// The trail of a setting: each change is a version with who, when and which parts.
import type { SettingChange } from '../../lib/contracts/setting-history.ts';
import type { Scope } from '../db/scope.ts';
import { insertSettingChange, type Setting, settingChanges } from '../db/setting-changes.ts';

const SHOWN = 50;

export const settingHistory = async (scope: Scope, what: Setting): Promise<{ changes: SettingChange[] }> => ({
  changes: await settingChanges(scope, what, SHOWN),
});

/** What was never set and what is empty say the same. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
const text = (value: unknown): string => (isEmpty(value) ? '' : JSON.stringify(value));

/** Names of the parts that differ, in the order of the new value. */
export const changedParts = (before: Record<string, unknown>, after: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((key) => text(before[key]) !== text(after[key]));

/** Notes nothing where nothing differs. */
export const noteSetting = async (
  tx: Scope,
  what: Setting,
  { version, at, by, before, after }: Pick<SettingChange, 'version' | 'at' | 'by'> & Record<'before' | 'after', Record<string, unknown>>,
): Promise<void> => {
  const changed = changedParts(before, after);
  if (changed.length > 0) await insertSettingChange(tx, what, { version, at, by, changed }, after);
};
