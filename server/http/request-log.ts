// One line a request: id, method, route pattern, status, milliseconds. The path itself stays out: it names items and people.
import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { Log } from '../log.ts';
import type { AppEnv } from './app-env.ts';

/** The pattern of the last route that matched and is not a middleware of everything, e.g. `/api/v1/workspaces/:workspaceId/log`. */
const patternOf = (routes: readonly { path: string }[]): string =>
  routes.map((route) => route.path).findLast((path) => !path.endsWith('*')) ?? '*';

export const requestLog = (log: Log) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const requestId = randomUUID();
    c.set('requestId', requestId);
    const started = performance.now();
    await next();
    c.header('x-request-id', requestId);
    const fields = {
      requestId,
      method: c.req.method,
      route: patternOf(matchedRoutes(c)),
      status: c.res.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      ...(c.get('failureCode') === undefined ? {} : { code: c.get('failureCode') ?? null }),
    };
    log.info(fields, 'request');
  });
