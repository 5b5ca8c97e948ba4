// What stands open now, for leads: the counts, and the items behind each of them.
import { z } from 'zod';
import { ReaderZone } from '../../lib/contracts/export.ts';
import { NowBoard, NowPage, NowQuery } from '../../lib/contracts/now.ts';
import { accessOf, addRoute, LEADS, type Router, WorkspaceParams } from '../http/route.ts';
import { nowBoard, nowPage } from '../services/now.ts';

export const addNowRoutes = (router: Router): void => {
  const { deps } = router;

  addRoute(
    router,
    {
      method: 'get',
      path: '/api/v1/workspaces/{workspaceId}/now',
      tag: 'Log',
      summary: 'What is late, what will be, who holds how much, what waits for a lead, and what is unusual',
      access: LEADS,
      params: WorkspaceParams,
      query: z.strictObject({ timeZone: ReaderZone.optional() }),
      answer: NowBoard,
    },
    ({ query: { timeZone } }, c) => nowBoard(accessOf(c).scope, deps.now(), timeZone),
  );
  addRoute(
    router,
    {
      method: 'get',
      path: '/api/v1/workspaces/{workspaceId}/now/items',
      tag: 'Log',
      summary: 'The items behind one of those counts',
      access: LEADS,
      params: WorkspaceParams,
      query: NowQuery.extend({
        page: z.coerce.number().int().min(1).max(100_000).default(1),
        timeZone: ReaderZone.optional(),
        pageSize: z.coerce.number().int().min(1).max(200).default(50),
      }),
      answer: NowPage,
    },
    ({ query: { page, pageSize, timeZone, ...query } }, c) => nowPage(accessOf(c).scope, query, { page, pageSize }, deps.now(), timeZone),
  );
};
