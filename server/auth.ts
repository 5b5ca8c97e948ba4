// Sign-in by e-mail and password (better-auth). Nobody signs up by themselves: accounts are made by invitations and by the command line, which
// write the rows directly, in one transaction with the membership.
import { betterAuth } from 'better-auth';
import { bearer } from 'better-auth/plugins';
import type { Db } from './db/store.ts';

export const PASSWORD_MIN = 10;

export type SessionPerson = { userId: string; name: string; email: string };
export type Auth = {
  /** Null where the headers carry no living session. `headers` of the answer must reach the client (a renewed cookie). */
  session: (headers: Headers) => Promise<{ person: SessionPerson; headers: Headers } | null>;
  /** Null where the pair is wrong. The answer's headers carry cookie and bearer token. */
  signIn: (email: string, password: string, headers: Headers) => Promise<{ person: SessionPerson; headers: Headers } | null>;
  signOut: (headers: Headers) => Promise<Headers>;
  hash: (password: string) => Promise<string>;
  verify: (password: string, hash: string) => Promise<boolean>;
};

const DAY_SECONDS = 86_400;

/** `passwords`: how passwords are hashed; default scrypt. Tests that sign in a hundred people bring a cheaper one. */
export type AuthSettings = { secret: string; publicUrl: string | null; passwords?: PasswordHashing };
export type PasswordHashing = {
  hash: (password: string) => Promise<string>;
  verify: (pair: { password: string; hash: string }) => Promise<boolean>;
};

const makeAuth = (db: Db, settings: AuthSettings) =>
  betterAuth({
    appName: 'Vidhuk',
    baseURL: settings.publicUrl ?? 'http://127.0.0.1',
    basePath: '/api/auth',
    secret: settings.secret,
    database: { db, type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: 128,
      ...(settings.passwords === undefined ? {} : { password: settings.passwords }),
    },
    // An agent's machine signs in once a month; each day of use renews it.
    session: { modelName: 'auth_sessions', expiresIn: 30 * DAY_SECONDS, updateAge: DAY_SECONDS },
    user: { modelName: 'auth_users' },
    account: { modelName: 'auth_accounts' },
    verification: { modelName: 'auth_verifications' },
    advanced: {
      cookiePrefix: 'vidhuk',
      useSecureCookies: settings.publicUrl?.startsWith('https://') ?? false,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { disableIpTracking: true },
    },
    // Our own routes call it as a library and count attempts themselves (`services/attempts.ts`).
    rateLimit: { enabled: false },
    plugins: [bearer({ requireSignature: true })],
    telemetry: { enabled: false },
    // Its own log may name addresses; failures come back as values and errors.
    logger: { disabled: true },
  });

const personOf = (user: { id: string; name: string; email: string }): SessionPerson => ({
  userId: user.id,
  name: user.name,
  email: user.email,
});

export const createAuth = (db: Db, settings: AuthSettings): Auth => {
  const auth = makeAuth(db, settings);
  return {
    session: async (headers) => {
      const result = await auth.api.getSession({ headers, returnHeaders: true });
      return result.response === null ? null : { person: personOf(result.response.user), headers: result.headers };
    },
    signIn: async (email, password, headers) => {
      try {
        const result = await auth.api.signInEmail({ body: { email, password, rememberMe: true }, headers, returnHeaders: true });
        return { person: personOf(result.response.user), headers: result.headers };
      } catch (error) {
        // better-auth answers a wrong pair with an API error of status UNAUTHORIZED; everything else is a fault.
        if (error instanceof Error && 'status' in error && error.status === 'UNAUTHORIZED') return null;
        throw error;
      }
    },
    signOut: async (headers) => (await auth.api.signOut({ headers, returnHeaders: true })).headers,
    hash: async (password) => (await auth.$context).password.hash(password),
    verify: async (password, hash) => (await auth.$context).password.verify({ password, hash }),
  };
};
