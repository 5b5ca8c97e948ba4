// Who is asking, and may they. `signedIn` sets the person; `member` besides sets the workspace scope that every repository asks for.
import { createMiddleware } from 'hono/factory';
import { Uuid } from '../../lib/contracts/primitives.ts';
import type { Role } from '../../lib/contracts/workspace.ts';
import type { SessionPerson } from '../auth.ts';
import { roleOf } from '../db/members.ts';
import type { Scope } from '../db/scope.ts';
import type { AppEnv, Deps } from './app-env.ts';
import { Failure } from './failure.ts';

const EXTENSION_ORIGIN = 'chrome-extension://';

/** Session of the request and the renewed cookie, if the session asked for one. */
const personOf = async (deps: Deps, headers: Headers): Promise<{ person: SessionPerson; setCookie: string[] }> => {
  const own = new Headers();
  const authorization = headers.get('authorization');
  // A bearer token alone counts where there is one; cookies of an extension's origin never do.
  if (authorization !== null) own.set('authorization', authorization);
  else if (!(headers.get('origin') ?? '').startsWith(EXTENSION_ORIGIN)) own.set('cookie', headers.get('cookie') ?? '');
  const session = await deps.auth.session(own);
  if (session === null) throw new Failure('not_signed_in', 'Sign in first.');
  return { person: session.person, setCookie: authorization === null ? session.headers.getSetCookie() : [] };
};

export const signedIn = (deps: Deps) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const { person, setCookie } = await personOf(deps, c.req.raw.headers);
    c.set('person', person);
    await next();
    for (const cookie of setCookie) c.header('set-cookie', cookie, { append: true });
  });

/** A workspace that does not exist and one that is not yours give the same answer. */
export const member = (deps: Deps, roles: readonly Role[]) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const { person, setCookie } = await personOf(deps, c.req.raw.headers);
    const workspaceId = Uuid.safeParse(c.req.param('workspaceId'));
    const scope: Scope | null = workspaceId.success ? { db: deps.store.db, workspaceId: workspaceId.data } : null;
    const role = scope === null ? null : await roleOf(scope, person.userId);
    if (scope === null || role === null) throw new Failure('forbidden', 'You are not a member of this workspace.');
    if (!roles.includes(role)) throw new Failure('forbidden', `This is for: ${roles.join(', ')}.`);
    c.set('person', person);
    c.set('access', { scope, role, person });
    await next();
    for (const cookie of setCookie) c.header('set-cookie', cookie, { append: true });
  });

/** The caller's network address, for counting attempts only. */
export const addressOf = (deps: Deps, headers: Headers, socketAddress: string | undefined): string => {
  const forwarded = deps.trustProxy ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded !== undefined && forwarded !== '' ? forwarded : (socketAddress ?? 'local');
};
