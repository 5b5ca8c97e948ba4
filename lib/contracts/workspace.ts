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

/** `email` set = only that address may use the code. Only an admin may invite an admin. */
export const NewInvitation = z.strictObject({ role: Role, email: z.email().max(254).nullable() });
export type NewInvitation = z.infer<typeof NewInvitation>;

export const Members = z.strictObject({ members: z.array(Member).max(2_000) });
export type Members = z.infer<typeof Members>;

/** `role` null takes the person out of the workspace; what they did stays in the log. */
export const MemberChange = z.strictObject({ userId: z.string().min(1).max(100), role: Role.nullable() });
export type MemberChange = z.infer<typeof MemberChange>;
