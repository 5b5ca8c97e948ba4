// Workspaces, accounts, invitations and roles.
import { createHash, randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { AcceptInvitation, Invitation, Me, Member, Role, Workspace } from '../../lib/contracts/workspace.ts';
import type { Auth, SessionPerson } from '../auth.ts';
import { findAccount, insertAccount, normalEmail, setPassword } from '../db/accounts.ts';
import { findInvitation, insertInvitation, markInvitationUsed } from '../db/invitations.ts';
import { listMembers, membershipsOf, putMember, removeMember, roleOf } from '../db/members.ts';
import { inTransaction, type Scope } from '../db/scope.ts';
import { isTaken } from '../db/sql-state.ts';
import type { Db } from '../db/store.ts';
import { insertWorkspace, lockWorkspace } from '../db/workspaces.ts';
import { Failure } from '../http/failure.ts';
import { seedReference } from './reference.ts';

const INVITATION_MS = 7 * 86_400_000;
/** Letters and digits that are not mistaken for one another on paper. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 20 characters of 30, about 98 bits, in groups of five: `7K3QM-…`. */
const newCode = (): string => {
  const letters: string[] = [];
  while (letters.length < 20) {
    for (const byte of randomBytes(32)) {
      // Bytes of 240 and above are dropped, or the first letters would be more likely.
      const letter = byte < 240 ? ALPHABET[byte % ALPHABET.length] : undefined;
      if (letter !== undefined && letters.length < 20) letters.push(letter);
    }
  }
  return letters.join('').replace(/(.{5})(?=.)/g, '$1-');
};

const hashOf = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))
    .digest('hex');

/** With what every workspace starts with. Throws `conflict` where the name is taken. */
export const createWorkspace = async (db: Db, name: string): Promise<Workspace> => {
  const workspace: Workspace = { workspaceId: uuidv7(), name };
  try {
    await db.transaction().execute(async (tx) => {
      await insertWorkspace(tx, workspace);
      await seedReference({ db: tx, workspaceId: workspace.workspaceId });
    });
  } catch (error) {
    if (isTaken(error)) throw new Failure('conflict', 'There is a workspace of this name already.');
    throw error;
  }
  return workspace;
};

export const invite = async (
  scope: Scope,
  invitation: { role: Role; email: string | null; createdBy: string | null },
  now: string,
): Promise<Invitation> => {
  const code = newCode();
  const expiresAt = new Date(Date.parse(now) + INVITATION_MS).toISOString();
  await insertInvitation(scope, {
    invitationId: uuidv7(),
    codeHash: hashOf(code),
    role: invitation.role,
    email: invitation.email === null ? null : normalEmail(invitation.email),
    createdBy: invitation.createdBy,
    createdAt: now,
    expiresAt,
  });
  return { code, role: invitation.role, expiresAt };
};

/**
 * Makes the account (or recognises it by its password) and the membership, and uses the code up, in one transaction.
 * Throws `not_found`, `invitation_used`, `wrong_credentials` or `forbidden`; the code stays good then.
 */
export const acceptInvitation = async (db: Db, auth: Auth, accept: AcceptInvitation, now: string): Promise<void> => {
  const codeHash = hashOf(accept.code);
  // Before the slow hash, so that guessing codes costs the server little.
  const invitation = checkInvitation(await findInvitation(db, codeHash), accept, now);
  const existing = await findAccount(db, accept.email);
  if (existing !== null && !(existing.passwordHash !== null && (await auth.verify(accept.password, existing.passwordHash))))
    throw new Failure('wrong_credentials', 'There is an account with this address already. Use its own password to join with it.');
  const passwordHash = existing === null ? await auth.hash(accept.password) : null;
  try {
    await db.transaction().execute(async (tx) => {
      const userId = existing?.userId ?? crypto.randomUUID();
      if (existing === null) await insertAccount(tx, { userId, name: accept.name, email: accept.email, passwordHash }, now);
      const scope: Scope = { db: tx, workspaceId: invitation.workspaceId };
      // Whoever is taken out or lowered at this moment is either out before the check or in line behind it.
      await lockWorkspace(scope);
      if (!(await mayStillInvite(scope, invitation))) throw invitationUsed();
      if (!(await markInvitationUsed(scope, invitation.invitationId, userId, now))) throw invitationUsed();
      // An admin who uses an agent's code by mistake keeps the higher role.
      const current = await roleOf(scope, userId);
      if (current === null || rank(invitation.role) > rank(current)) await putMember(scope, userId, invitation.role);
    });
  } catch (error) {
    if (isTaken(error)) throw new Failure('conflict', 'An account with this address was made a moment ago. Try again with its password.');
    throw error;
  }
};

const invitationUsed = (): Failure => new Failure('invitation_used', 'This invitation was used or is too old. Ask for a new one.');

const checkInvitation = <T extends { email: string | null; expiresAt: string; used: boolean }>(
  invitation: T | null,
  accept: AcceptInvitation,
  now: string,
): T => {
  if (invitation === null) throw new Failure('not_found', 'There is no such invitation. Check the code, or ask for a new one.');
  if (invitation.used || Date.parse(invitation.expiresAt) <= Date.parse(now)) throw invitationUsed();
  if (invitation.email !== null && invitation.email !== normalEmail(accept.email))
    throw new Failure('forbidden', 'This invitation is for another e-mail address.');
  return invitation;
};

/** A code dies with its maker's right to give its role, or somebody who was taken out would come back by a code made before. */
const mayStillInvite = async (scope: Scope, invitation: { role: Role; createdBy: string | null }): Promise<boolean> => {
  if (invitation.createdBy === null) return true;
  const maker = await roleOf(scope, invitation.createdBy);
  return maker === 'admin' || (maker === 'lead' && invitation.role !== 'admin');
};

const rank = (role: Role): number => ({ agent: 0, lead: 1, admin: 2 })[role];

/**
 * Adds a person with a password straight away, or gives an existing one a new password and the role.
 * Throws `conflict` where the person has a higher role: adding is no way to lose the last admin.
 */
export const addPerson = async (
  scope: Scope,
  auth: Auth,
  person: { name: string; email: string; password: string; role: Role },
  now: string,
): Promise<{ userId: string; created: boolean }> => {
  const passwordHash = await auth.hash(person.password);
  return inTransaction(scope, async (tx) => {
    await lockWorkspace(tx);
    const existing = await findAccount(tx.db, person.email);
    const userId = existing?.userId ?? crypto.randomUUID();
    const current = existing === null ? null : await roleOf(tx, userId);
    if (current !== null && rank(person.role) < rank(current))
      throw new Failure(
        'conflict',
        `This person is ${current} of this workspace already, and adding somebody never lowers a role. Repeat it with the role ${current}, or have an admin change the role first.`,
      );
    if (existing === null) await insertAccount(tx.db, { userId, name: person.name, email: person.email, passwordHash }, now);
    else await setPassword(tx.db, userId, passwordHash, now);
    await putMember(tx, userId, person.role);
    return { userId, created: existing === null };
  });
};

export const changePassword = async (
  db: Db,
  auth: Auth,
  person: SessionPerson,
  current: string,
  next: string,
  now: string,
): Promise<void> => {
  const account = await findAccount(db, person.email);
  if (account?.passwordHash == null || !(await auth.verify(current, account.passwordHash)))
    throw new Failure('wrong_credentials', 'The current password is wrong.');
  const passwordHash = await auth.hash(next);
  await db.transaction().execute((tx) => setPassword(tx, account.userId, passwordHash, now));
};

export const me = async (db: Db, person: SessionPerson): Promise<Me> => ({
  user: person,
  memberships: await membershipsOf(db, person.userId),
});

/** Changes a role, or with `role` null ends the membership. A workspace never loses its last admin. */
export const changeMember = (scope: Scope, by: Role, userId: string, role: Role | null): Promise<Member[]> =>
  inTransaction(scope, async (tx) => {
    // Two admins who demote each other at once must not both succeed.
    await lockWorkspace(tx);
    const members = await listMembers(tx);
    const member = members.find((candidate) => candidate.userId === userId);
    if (member === undefined) throw new Failure('not_found', 'There is no such member.');
    if (by !== 'admin' && (member.role === 'admin' || role === 'admin'))
      throw new Failure('forbidden', 'Only an admin can make or change an admin.');
    if (member.role === 'admin' && role !== 'admin' && members.filter((other) => other.role === 'admin').length === 1)
      throw new Failure('conflict', 'This is the last admin. Make somebody else admin first.');
    if (role === null) await removeMember(tx, userId);
    else await putMember(tx, userId, role);
    return listMembers(tx);
  });
