// Signing in and changing the password. The answer carries the bearer token in the header `set-auth-token` and a cookie for the board.
import { z } from 'zod';

export const SignIn = z.strictObject({ email: z.email().max(254), password: z.string().min(1).max(128) });
export type SignIn = z.infer<typeof SignIn>;

export const ChangePassword = z.strictObject({
  currentPassword: z.string().min(1).max(128),
  newPassword: z.string().min(10, 'The password needs at least 10 characters').max(128),
});
export type ChangePassword = z.infer<typeof ChangePassword>;
