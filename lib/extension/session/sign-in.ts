// Signing in and out. The password goes to the server once, after the address has proven to be a Vidhuk server, and is kept nowhere.
import { z } from 'zod';
import { PROTOCOL_VERSION } from '../../contracts/sync.ts';
import { Me } from '../../contracts/workspace.ts';
import { withDatabase } from '../db/open.ts';
import type { CommandError, PanelCommandResult, PanelCommands } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { type Answer, ask, refusal } from '../sync/server.ts';
import { accountKey } from './account.ts';
import { readSession } from './read-session.ts';
import { serverUrl } from './server-url.ts';
import { enterAccount, leaveAccount } from './switch-account.ts';

type Done = PanelCommandResult<'session.sign_in'>;

const Version = z.object({ name: z.string(), version: z.string(), protocol: z.number().int() });
/** better-auth's answer; `token` where the header is out of reach (a server behind another origin that does not expose it). */
const SignedIn = z.object({ token: z.string().min(1).optional() });

const failed = (code: CommandError['code'], detail: string | null = null): { ok: false; error: CommandError } => ({
  ok: false,
  error: { code, detail },
});

const checkServer = async (ports: Ports, base: string): Promise<Answer<unknown>> => {
  const version = await ask(ports, { serverUrl: base, token: null, method: 'GET', path: '/version', schema: Version });
  if (!version.ok || version.value.protocol === PROTOCOL_VERSION) return version;
  return refusal('protocol_mismatch', 426);
};

const enter = async (ports: Ports, base: string, token: string, me: Me): Promise<Done> => {
  const membership = me.memberships[0];
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
  return { ok: true, value: null };
};

export const signIn = async (ports: Ports, request: PanelCommands['session.sign_in']['request']): Promise<Done> => {
  const base = serverUrl(request.serverUrl);
  if (base === null) return failed('bad_request', 'The server address is not a web address.');
  const server = await checkServer(ports, base);
  if (!server.ok) return server;
  const credentials = { email: request.email.trim(), password: request.password };
  const path = '/api/auth/sign-in/email';
  const answer = await ask(ports, { serverUrl: base, token: null, method: 'POST', path, body: credentials, schema: SignedIn });
  if (!answer.ok) return answer.status === 401 || answer.status === 403 ? failed('wrong_credentials') : answer;
  const token = answer.headers.get('set-auth-token') ?? answer.value.token;
  if (token === undefined) return failed('not_vidhuk');
  const me = await ask(ports, { serverUrl: base, token, method: 'GET', path: '/api/v1/me', schema: Me });
  return me.ok ? await enter(ports, base, token, me.value) : me;
};

export const acceptInvitation = async (ports: Ports, request: PanelCommands['session.accept_invitation']['request']): Promise<Done> => {
  const base = serverUrl(request.serverUrl);
  if (base === null) return failed('bad_request', 'The server address is not a web address.');
  const server = await checkServer(ports, base);
  if (!server.ok) return server;
  const body = { code: request.code.trim(), name: request.name.trim(), email: request.email.trim(), password: request.password };
  const path = '/api/v1/invitations/accept';
  const answer = await ask(ports, { serverUrl: base, token: null, method: 'POST', path, body, schema: Me });
  if (!answer.ok) return answer;
  const token = answer.headers.get('set-auth-token');
  // The account exists now: where the header is out of reach, the ordinary way in works.
  if (token === null) return await signIn(ports, { serverUrl: base, email: body.email, password: body.password });
  return await enter(ports, base, token, answer.value);
};

export const signOut = async (ports: Ports, discardUnsent: boolean): Promise<Done> => {
  const { session, token } = await readSession(ports);
  const left = await withDatabase(async (db) => await leaveAccount(db, discardUnsent));
  if (left === 'conflict') return failed('conflict');
  await ports.token.remove();
  // Best effort: the server ends the session by itself in time, and signing out must work offline.
  if (session !== null && token !== null)
    await ask(ports, { serverUrl: session.serverUrl, token, method: 'POST', path: '/api/auth/sign-out', body: {}, schema: z.unknown() });
  return { ok: true, value: null };
};
