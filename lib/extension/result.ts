// The two ways a command ends.
import type { CommandError, Result } from './messages.ts';

export const failed = (code: CommandError['code'], detail: string | null = null): { ok: false; error: CommandError } => ({
  ok: false,
  error: { code, detail },
});

export const done: Result<null> = { ok: true, value: null };
