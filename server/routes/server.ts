// Health, version, the OpenAPI document and its readable page.
import { z } from 'zod';
import { PROTOCOL_VERSION } from '../../lib/contracts/sync.ts';
import { docsPage } from '../docs/docs-page.ts';
import { Failure } from '../http/failure.ts';
import { addRoute, type Router } from '../http/route.ts';
import { errorFields } from '../log.ts';
import { openApiDocument } from '../openapi.ts';

/** A store that needs longer than this for `select 1` is not healthy. */
const PING_MS = 2_000;

export const addServerRoutes = (router: Router): void => {
  const { deps } = router;

  addRoute(
    router,
    {
      method: 'get',
      path: '/health',
      tag: 'Server',
      summary: 'Whether the server and its store answer',
      access: 'public',
      answer: z.strictObject({ status: z.literal('ok'), store: z.enum(['pglite', 'postgres']) }),
      errors: ['unavailable'],
    },
    async () => {
      const late = AbortSignal.timeout(PING_MS);
      try {
        await Promise.race([
          deps.store.ping(),
          new Promise((_resolve, reject) => {
            late.addEventListener('abort', () => reject(new Error('late')), { once: true });
          }),
        ]);
      } catch (error) {
        deps.log.error(errorFields(error), 'store does not answer');
        throw new Failure('unavailable', 'The store does not answer.', 5);
      }
      return { status: 'ok', store: deps.store.kind } as const;
    },
  );

  addRoute(
    router,
    {
      method: 'get',
      path: '/version',
      tag: 'Server',
      summary: 'Name, version and protocol of this server',
      access: 'public',
      answer: z.strictObject({ name: z.literal('vidhuk'), version: z.string(), protocol: z.number().int() }),
    },
    async () => ({ name: 'vidhuk', version: deps.version, protocol: PROTOCOL_VERSION }) as const,
  );

  addRoute(
    router,
    {
      method: 'get',
      path: '/openapi.json',
      tag: 'Server',
      summary: 'This document',
      access: 'public',
      media: { answers: ['application/json'] },
    },
    async () => Response.json(openApiDocument(router.declarations, deps.version)),
  );

  addRoute(
    router,
    {
      method: 'get',
      path: '/docs',
      tag: 'Server',
      summary: 'This document as a page',
      access: 'public',
      media: { answers: ['text/html'] },
    },
    async (_input, c) => c.html(docsPage(openApiDocument(router.declarations, deps.version))),
  );
};
