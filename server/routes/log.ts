// The log of handled items, its export, and the trail of one item.
import { z } from 'zod';
import { LogFilter, LogPage } from '../../lib/contracts/export.ts';
import { ItemEvent } from '../../lib/contracts/item-event.ts';
import { ItemId } from '../../lib/contracts/primitives.ts';
import { eventsOf } from '../db/items.ts';
import { Failure } from '../http/failure.ts';
import { accessOf, addRoute, EVERY_ROLE, LEADS, type Router, WorkspaceParams } from '../http/route.ts';
import { textStream } from '../http/text-stream.ts';
import { errorFields } from '../log.ts';
import { EXPORT_TYPES, exportLog } from '../services/export.ts';
import { logPage } from '../services/log.ts';

export const addLogRoutes = (router: Router): void => {
  const { deps } = router;

  addRoute(
    router,
    {
      method: 'get',
      path: '/api/v1/workspaces/{workspaceId}/log',
      tag: 'Log',
      summary: 'Handled items, newest first; an agent sees their own',
      access: EVERY_ROLE,
      params: WorkspaceParams,
      query: LogFilter.extend({
        page: z.coerce.number().int().min(1).max(100_000).default(1),
        pageSize: z.coerce.number().int().min(1).max(200).default(50),
      }),
      answer: LogPage,
    },
    ({ query: { page, pageSize, ...filter } }, c) => {
      const { scope, role, person } = accessOf(c);
      return logPage(scope, filter, { page, pageSize }, role === 'agent' ? person.userId : null, deps.now());
    },
  );

  addRoute(
    router,
    {
      method: 'get',
      path: '/api/v1/workspaces/{workspaceId}/log/export',
      tag: 'Log',
      summary: 'The same items with their whole decision trail as a file, oldest first',
      access: LEADS,
      params: WorkspaceParams,
      query: LogFilter.extend({ format: z.enum(['csv', 'ndjson']).default('csv') }),
      media: { answers: ['text/csv', 'application/x-ndjson'] },
    },
    async ({ query: { format, ...filter } }, c) => {
      const pieces = await exportLog(accessOf(c).scope, filter, format, deps.now());
      const span = [filter.from, filter.to].filter((date) => date !== undefined).join('--');
      return c.body(
        textStream(pieces, (error) => deps.log.error({ requestId: c.get('requestId'), ...errorFields(error) }, 'export failed on the way')),
        200,
        {
          'content-type': EXPORT_TYPES[format],
          'content-disposition': `attachment; filename="vidhuk-log${span === '' ? '' : `-${span}`}.${format}"`,
        },
      );
    },
  );

  addRoute(
    router,
    {
      method: 'get',
      path: '/api/v1/workspaces/{workspaceId}/items/{itemId}/events',
      tag: 'Log',
      summary: 'The decision trail of one item, oldest first',
      access: EVERY_ROLE,
      params: WorkspaceParams.extend({ itemId: ItemId }),
      answer: z.strictObject({ events: z.array(ItemEvent) }),
      errors: ['not_found'],
    },
    async ({ params }, c) => {
      const events = (await eventsOf(accessOf(c).scope, [params.itemId])).get(params.itemId) ?? [];
      if (events.length === 0) throw new Failure('not_found', 'There is no such item.');
      return { events };
    },
  );
};
