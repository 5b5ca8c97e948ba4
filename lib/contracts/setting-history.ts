// Who changed a setting of the workspace and which parts of it, newest first.
import { z } from 'zod';
import { Instant, Line } from './primitives.ts';

export const SettingChange = z.strictObject({
  version: z.number().int().positive(),
  at: Instant,
  /** Null where it came with the workspace. */
  by: Line.nullable(),
  /** Names of the parts that differ from the version before. */
  changed: z.array(Line).max(300),
});
export type SettingChange = z.infer<typeof SettingChange>;

export const SettingHistory = z.strictObject({ changes: z.array(SettingChange).max(50) });
export type SettingHistory = z.infer<typeof SettingHistory>;
