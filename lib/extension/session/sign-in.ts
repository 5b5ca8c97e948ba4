// Signing in and out. The password goes to the server once, after the address has proven to be a Vidhuk server, and is kept nowhere.
import { z } from 'zod';
import { PROTOCOL_VERSION } from '../../contracts/sync.ts';
import { Me } from '../../contracts/workspace.ts';
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { PanelCommandResult, PanelCommands } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { done, failed } from '../result.ts';
import { type Answer, ask, refusal } from '../sync/server.ts';
import { accountKey } from './account.ts';
import { readSession } from './read-session.ts';
import { serverUrl } from './server-url.ts';
import { enterAccount, leaveAccount } from './switch-account.ts';

type Done = PanelCommandResult<'session.sign_in'>;

const Version = z.object({ name: z.string(), version: z.string(), protocol: z.number().int() });

const checkServer = async (ports: Ports, base: string): Promise<Answer<unknown>> => {
  const version = await ask(ports, { serverUrl: base, token: null, method: 'GET', path: '/version', schema: Version });
  if (!version.ok || version.value.protocol === PROTOCOL_VERSION) return version;
  return refusal('protocol_mismatch', 426);
};

const enter = async (ports: Ports, base: string, token: string, me: Me): Promise<Done> => {
  const previous = await withDatabase(async (db) => await readMeta(db, 'session'));
  // Who belongs to several goes on where the unsent changes are.
  const membership = me.memberships.find(({ workspace }) => workspace.workspaceId === previous?.workspaceId) ?? me.memberships[0];
  if (membership === undefined) return failed('forbidden', 'This account belongs to no workspace yet. Ask your lead for an invitation.');
  const session = {
    serverUrl: base,
    workspaceId: membership.workspace.workspaceId,
    workspaceName: membership.workspace.name,
    role: membership.role,
    userId: me.user.userId,
    userName: me.user.name,
    email: me.user.email,
  };
  // The token first: a token without its session is never used, a session without its token asks to sign in again.
  await ports.token.write({ token, account: accountKey(session) });
  await withDatabase(async (db) => await enterAccount(db, session, ports.now()));
  return done;
};

/** Both ways in answer alike: who I am in the body, the token in a header. */
const joined = async (ports: Ports, base: string, path: string, body: Record<string, string>): Promise<Done> => {
  const answer = await ask(ports, { serverUrl: base, token: null, method: 'POST', path, body, schema: Me });
  if (!answer.ok) return answer;
  const token = answer.headers.get('set-auth-token');
  return token === null ? failed('not_vidhuk') : await enter(ports, base, token, answer.value);
};

export const signIn = async (ports: Ports, request: PanelCommands['session.sign_in']['request']): Promise<Done> => {
  const base = serverUrl(request.serverUrl);
  if (base === null) return failed('bad_request', 'The server address is not a web address.');
  const server = await checkServer(ports, base);
  if (!server.ok) return server;
  return await joined(ports, base, '/api/auth/sign-in/email', { email: request.email.trim(), password: request.password });
};

export const acceptInvitation = async (ports: Ports, request: PanelCommands['session.accept_invitation']['request']): Promise<Done> => {
  const base = serverUrl(request.serverUrl);
  if (base === null) return failed('bad_request', 'The server address is not a web address.');
  const server = await checkServer(ports, base);
  if (!server.ok) return server;
  const body = { code: request.code.trim(), name: request.name.trim(), email: request.email.trim(), password: request.password };
  return await joined(ports, base, '/api/v1/invitations/accept', body);
};

export const signOut = async (ports: Ports, discardUnsent: boolean): Promise<Done> => {
  const { session, token } = await readSession(ports);
  const left = await withDatabase(async (db) => await leaveAccount(db, discardUnsent));
  if (left === 'conflict') return failed('conflict');
  await ports.token.remove();
  // Best effort and not waited for: signing out must work offline, and the server ends the session by itself in time.
  if (session !== null && token !== null)
    void ask(ports, { serverUrl: session.serverUrl, token, method: 'POST', path: '/api/auth/sign-out', body: {}, schema: z.unknown() });
  return done;
};
