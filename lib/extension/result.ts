// The two ways a command ends.
import type { CommandError, Result } from './messages.ts';

export const failed = (
  code: CommandError['code'],
  detail: string | null = null,
  why?: CommandError['why'],
): { ok: false; error: CommandError } => ({
  ok: false,
  error: { code, detail, ...(why !== undefined && { why }) },
});

export const done: Result<null> = { ok: true, value: null };
