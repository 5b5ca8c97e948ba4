// Who may call from a browser. The board: same origin, by cookie. The extension: its own origin, by bearer token only, never with cookies.
// Everything else gets no CORS header, and a cookie alone never carries a change from a foreign page.
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './app-env.ts';
import { Failure } from './failure.ts';

/** Extension ids are 32 letters a to p. */
const EXTENSION = /^chrome-extension:\/\/[a-p]{32}$/;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export const extensionCors = createMiddleware<AppEnv>(async (c, next) => {
  const origin = c.req.header('origin');
  if (origin === undefined || !EXTENSION.test(origin)) return next();
  const allow = () => {
    c.header('access-control-allow-origin', origin);
    c.header('vary', 'Origin', { append: true });
  };
  if (c.req.method === 'OPTIONS') {
    allow();
    c.header('access-control-allow-methods', 'GET, POST, PUT, PATCH');
    c.header('access-control-allow-headers', 'authorization, content-type');
    c.header('access-control-max-age', '7200');
    return c.body(null, 204);
  }
  await next();
  allow();
  c.header('access-control-expose-headers', 'set-auth-token, retry-after, x-request-id');
  // The extension holds its token itself; a cookie beside it would be a second key to the same door.
  c.res.headers.delete('set-cookie');
});

/** Refuses a change that a foreign page asks for with this browser's cookie. */
export const sameOriginChanges = (publicUrl: string | null) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const origin = c.req.header('origin');
    if (SAFE.has(c.req.method) || c.req.header('authorization') !== undefined) return next();
    // Programs send no Origin and no browser cookie of ours; browsers send Origin with every change.
    if (origin === undefined && c.req.header('cookie') === undefined && c.req.header('sec-fetch-site') === undefined) return next();
    if (origin !== undefined && (isOwn(origin, c.req.header('host'), publicUrl) || EXTENSION.test(origin))) return next();
    throw new Failure('forbidden', 'This request came from another page. Use the board at its own address.');
  });

const isOwn = (origin: string, host: string | undefined, publicUrl: string | null): boolean => {
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
};
