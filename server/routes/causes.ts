// Why people write, for leads: counts of a period beside the one before, and the same as a file.
import { z } from 'zod';
import { Causes, CausesFilter, TITLE_MAX } from '../../lib/contracts/causes.ts';
import { accessOf, addRoute, LEADS, type Router, WorkspaceParams } from '../http/route.ts';
import { causes, causesCsv } from '../services/causes.ts';
import { EXPORT_TYPES } from '../services/export.ts';

export const addCausesRoutes = (router: Router): void => {
  const { deps } = router;

  addRoute(
    router,
    {
      method: 'get',
      path: '/api/v1/workspaces/{workspaceId}/causes',
      tag: 'Log',
      summary: 'Handled items of a period by category, risk and site, beside the period before',
      access: LEADS,
      params: WorkspaceParams,
      query: CausesFilter,
      answer: Causes,
    },
    ({ query }, c) => causes(accessOf(c).scope, query, deps.now()),
  );
  addRoute(
    router,
    {
      method: 'get',
      path: '/api/v1/workspaces/{workspaceId}/causes/export',
      tag: 'Log',
      summary: 'The same counts as a CSV file; its first line is the title',
      access: LEADS,
      params: WorkspaceParams,
      query: CausesFilter.extend({ title: z.string().max(TITLE_MAX).default('') }),
      media: { answers: ['text/csv'] },
    },
    async ({ query: { title, ...filter } }, c) =>
      c.body(await causesCsv(accessOf(c).scope, filter, title, deps.now()), 200, {
        'content-type': EXPORT_TYPES.csv,
        'content-disposition': `attachment; filename="vidhuk-causes-${filter.from}--${filter.to}.csv"`,
      }),
  );
};
