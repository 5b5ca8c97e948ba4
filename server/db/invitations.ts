// Invitations: found by the hash of their code, used once.
import { Role } from '../../lib/contracts/workspace.ts';
import type { Scope } from './scope.ts';
import type { Db } from './store.ts';

export type StoredInvitation = {
  workspaceId: string;
  invitationId: string;
  role: Role;
  email: string | null;
  /** Null = made on the command line. */
  createdBy: string | null;
  expiresAt: string;
  used: boolean;
};

export const insertInvitation = async (
  scope: Scope,
  invitation: {
    invitationId: string;
    codeHash: string;
    role: Role;
    email: string | null;
    createdBy: string | null;
    createdAt: string;
    expiresAt: string;
  },
): Promise<void> => {
  await scope.db
    .insertInto('invitations')
    .values({
      workspace_id: scope.workspaceId,
      invitation_id: invitation.invitationId,
      code_hash: invitation.codeHash,
      role: invitation.role,
      email: invitation.email,
      created_by: invitation.createdBy,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
      used_at: null,
      used_by: null,
    })
    .execute();
};

/** The code says which workspace it is for, so this cannot take a scope. */
export const findInvitation = async (db: Db, codeHash: string): Promise<StoredInvitation | null> => {
  const row = await db
    .selectFrom('invitations')
    .select(['workspace_id', 'invitation_id', 'role', 'email', 'created_by', 'expires_at', 'used_at'])
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    workspaceId: row.workspace_id,
    invitationId: row.invitation_id,
    role: Role.parse(row.role),
    email: row.email,
    createdBy: row.created_by,
    expiresAt: row.expires_at.toISOString(),
    used: row.used_at !== null,
  };
};

/** False where somebody was quicker: of two at once only one finds the row unused. */
export const markInvitationUsed = async (scope: Scope, invitationId: string, userId: string, now: string): Promise<boolean> => {
  const result = await scope.db
    .updateTable('invitations')
    .set({ used_at: now, used_by: userId })
    .where('workspace_id', '=', scope.workspaceId)
    .where('invitation_id', '=', invitationId)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
};
