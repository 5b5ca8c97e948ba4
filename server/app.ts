// The backend as one function of its parts: no port, no process, no environment, so that tests run it in process.
import { Hono } from 'hono';
import type { AppEnv, Deps } from './http/app-env.ts';
import { Failure, failureResponse } from './http/failure.ts';
import { extensionCors, sameOriginChanges } from './http/origins.ts';
import { requestLog } from './http/request-log.ts';
import type { Router } from './http/route.ts';
import { addStaticFiles, safetyHeaders } from './http/static-files.ts';
import { errorFields } from './log.ts';
import { addAdapterRoutes } from './routes/adapters.ts';
import { addCausesRoutes } from './routes/causes.ts';
import { addContactRoutes } from './routes/contacts.ts';
import { addDecisionRoutes } from './routes/decisions.ts';
import { addLearningRoutes } from './routes/learning.ts';
import { addLogRoutes } from './routes/log.ts';
import { addNowRoutes } from './routes/now.ts';
import { addPeopleRoutes } from './routes/people.ts';
import { addReferenceRoutes } from './routes/reference.ts';
import { addServerRoutes } from './routes/server.ts';
import { addSessionRoutes } from './routes/session.ts';
import { addSyncRoutes } from './routes/sync.ts';
import { addWordRoutes } from './routes/words.ts';

export const createApp = (deps: Deps): Hono<AppEnv> => {
  const app = new Hono<AppEnv>();
  app.onError((error, c) => {
    const requestId = c.get('requestId') ?? '';
    if (error instanceof Failure) {
      c.set('failureCode', error.code);
      return failureResponse(error.code, error.message, requestId, error.retryAfterSeconds);
    }
    c.set('failureCode', 'internal');
    deps.log.error({ requestId, ...errorFields(error) }, 'request failed');
    return failureResponse('internal', 'Something failed on the server. Its log has the details under this request id.', requestId);
  });
  app.notFound((c) => failureResponse('not_found', 'There is nothing at this address.', c.get('requestId') ?? ''));

  app.use('*', requestLog(deps.log));
  app.use('*', safetyHeaders);
  app.use('*', extensionCors);
  app.use('*', sameOriginChanges(deps.publicUrl));

  const router: Router = { app, deps, declarations: [] };
  addSessionRoutes(router);
  addSyncRoutes(router);
  addContactRoutes(router);
  addLogRoutes(router);
  addNowRoutes(router);
  addCausesRoutes(router);
  addReferenceRoutes(router);
  addLearningRoutes(router);
  addDecisionRoutes(router);
  addWordRoutes(router);
  addAdapterRoutes(router);
  addPeopleRoutes(router);
  addServerRoutes(router);
  addStaticFiles(app, { board: deps.boardFolder, demo: deps.demoFolder });
  return app;
};
