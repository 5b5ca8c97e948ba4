// Who may do what, where. Every row of the backend belongs to one workspace.
import { z } from 'zod';
import { Instant, Line, Uuid } from './primitives.ts';

export const Role = z.enum(['agent', 'lead', 'admin']);
export type Role = z.infer<typeof Role>;

export const Workspace = z.strictObject({ workspaceId: Uuid, name: Line.min(1) });
export type Workspace = z.infer<typeof Workspace>;

export const Member = z.strictObject({ userId: z.string().min(1).max(100), name: Line, email: z.email().max(254), role: Role });
export type Member = z.infer<typeof Member>;

/** Answer of `GET /api/v1/me`. */
export const Me = z.strictObject({
  user: z.strictObject({ userId: z.string(), name: Line, email: z.string() }),
  memberships: z.array(z.strictObject({ workspace: Workspace, role: Role })).max(100),
});
export type Me = z.infer<typeof Me>;

export const Invitation = z.strictObject({ code: z.string().min(12).max(64), role: Role, expiresAt: Instant });
export type Invitation = z.infer<typeof Invitation>;

export const AcceptInvitation = z.strictObject({
  code: z.string().min(12).max(64),
  name: Line.min(1),
  email: z.email().max(254),
  password: z.string().min(10, 'The password needs at least 10 characters').max(128),
});
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;
