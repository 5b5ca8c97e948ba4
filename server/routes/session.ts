// Signing in and out, who I am, and joining a workspace by invitation.

import type { Context } from 'hono';
import { z } from 'zod';
import { ChangePassword, SignIn } from '../../lib/contracts/session.ts';
import { AcceptInvitation, Me } from '../../lib/contracts/workspace.ts';
import { addressOf } from '../http/access.ts';
import type { AppEnv, Deps } from '../http/app-env.ts';
import { Failure } from '../http/failure.ts';
import { addRoute, personOf, type Router } from '../http/route.ts';
import { tooManyAttempts } from '../services/attempts.ts';
import { acceptInvitation, changePassword, me } from '../services/people.ts';

const Done = z.strictObject({ ok: z.literal(true) });

export const addSessionRoutes = (router: Router): void => {
  const { deps } = router;

  addRoute(
    router,
    {
      method: 'post',
      path: '/api/auth/sign-in/email',
      tag: 'Session',
      summary: 'Sign in',
      access: 'public',
      body: SignIn,
      answer: Me,
      errors: ['wrong_credentials', 'too_many_requests'],
    },
    async ({ body }, c) => {
      await limitAttempts(deps, c, body.email);
      return signInAs(deps, c, body.email, body.password);
    },
  );

  addRoute(
    router,
    { method: 'post', path: '/api/auth/sign-out', tag: 'Session', summary: 'End this session', access: 'signed_in', answer: Done },
    async (_input, c) => {
      const headers = new Headers();
      for (const name of ['authorization', 'cookie']) {
        const value = c.req.header(name);
        if (value !== undefined) headers.set(name, value);
      }
      for (const cookie of (await deps.auth.signOut(headers)).getSetCookie()) c.header('set-cookie', cookie, { append: true });
      return { ok: true } as const;
    },
  );

  addRoute(
    router,
    {
      method: 'post',
      path: '/api/auth/change-password',
      tag: 'Session',
      summary: 'Change the password; ends every session of the account',
      access: 'signed_in',
      body: ChangePassword,
      answer: Done,
      errors: ['wrong_credentials', 'too_many_requests'],
    },
    async ({ body }, c) => {
      const person = personOf(c);
      await limitAttempts(deps, c, person.email);
      await changePassword(deps.store.db, deps.auth, person, body.currentPassword, body.newPassword, deps.now());
      return { ok: true } as const;
    },
  );

  addRoute(
    router,
    { method: 'get', path: '/api/v1/me', tag: 'Session', summary: 'Who I am and where I belong', access: 'signed_in', answer: Me },
    (_input, c) => me(deps.store.db, personOf(c)),
  );

  addRoute(
    router,
    {
      method: 'post',
      path: '/api/v1/invitations/accept',
      tag: 'Session',
      summary: 'Join a workspace with a one-time code; signs in',
      access: 'public',
      body: AcceptInvitation,
      answer: Me,
      errors: ['wrong_credentials', 'forbidden', 'not_found', 'conflict', 'invitation_used', 'too_many_requests'],
    },
    async ({ body }, c) => {
      await limitAttempts(deps, c, body.email);
      await acceptInvitation(deps.store.db, deps.auth, body, deps.now());
      return signInAs(deps, c, body.email, body.password);
    },
  );
};

const limitAttempts = async (deps: Deps, c: Context<AppEnv>, email: string): Promise<void> => {
  const address = addressOf(deps, c.req.raw.headers, c.env?.incoming?.socket?.remoteAddress);
  const wait = await tooManyAttempts(deps.store.db, { account: email, address }, deps.now());
  if (wait !== null) throw new Failure('too_many_requests', `Too many attempts. Try again in ${wait} seconds.`, wait);
};

/** Signs in and hands cookie and token to the client. */
const signInAs = async (deps: Deps, c: Context<AppEnv>, email: string, password: string): Promise<Me> => {
  const signed = await deps.auth.signIn(email, password, new Headers());
  if (signed === null) throw new Failure('wrong_credentials', 'E-mail or password is wrong.');
  for (const cookie of signed.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
  const token = signed.headers.get('set-auth-token');
  if (token !== null) c.header('set-auth-token', token);
  return me(deps.store.db, signed.person);
};
