// Adapters: agents propose what they taught and report sites that changed (counts only); leads see, approve, refuse and switch off.
import { z } from 'zod';
import { Adapter } from '../../lib/contracts/adapter.ts';
import { AdapterBoard, OwnTaught, SiteCheck, TaughtDecision, TaughtProposal } from '../../lib/contracts/adapter-update.ts';
import { accessOf, addRoute, EVERY_ROLE, LEADS, type Router, WorkspaceParams } from '../http/route.ts';
import { adapterBoard, decideAdapter, ownTaught, proposeAdapters, reportCheck } from '../services/adapters.ts';

const Done = z.strictObject({ ok: z.literal(true) });
const DONE = { ok: true } as const;

export const addAdapterRoutes = (router: Router): void => {
  const { deps } = router;
  const of = (what: string) => `/api/v1/workspaces/{workspaceId}/adapters${what}` as const;
  const shared = { tag: 'Sites', params: WorkspaceParams } as const;

  addRoute(
    router,
    {
      ...shared,
      method: 'get',
      path: of(''),
      access: LEADS,
      summary: 'Sites: update in force, taught adapters, reports of changed sites',
      answer: AdapterBoard,
    },
    (_input, c) => adapterBoard(accessOf(c).scope, deps.now()),
  );
  addRoute(
    router,
    {
      ...shared,
      method: 'post',
      path: of('/taught'),
      access: EVERY_ROLE,
      summary: 'Propose an adapter that was taught on a page',
      body: z.union([TaughtProposal, Adapter]),
      answer: Done,
      errors: ['conflict'],
    },
    async ({ body }, c) => {
      const { scope, person } = accessOf(c);
      await proposeAdapters(scope, ['adapter' in body ? body : { adapter: body, counts: null }], person, deps.now());
      return DONE;
    },
  );
  addRoute(
    router,
    {
      ...shared,
      method: 'get',
      path: of('/taught'),
      access: EVERY_ROLE,
      summary: 'What leads decided about sites that the asker taught',
      answer: OwnTaught,
    },
    (_input, c) => {
      const { scope, person } = accessOf(c);
      return ownTaught(scope, person.userId, deps.now());
    },
  );
  addRoute(
    router,
    {
      ...shared,
      method: 'put',
      path: of('/taught'),
      access: LEADS,
      summary: 'Approve, refuse or switch off a taught adapter',
      body: TaughtDecision,
      answer: Done,
      errors: ['not_found', 'conflict'],
    },
    async ({ body }, c) => {
      const { scope, person } = accessOf(c);
      await decideAdapter(scope, body, person.name, deps.now());
      return DONE;
    },
  );
  addRoute(
    router,
    {
      ...shared,
      method: 'post',
      path: of('/checks'),
      access: EVERY_ROLE,
      summary: 'Report that a site has changed: counts, no contents',
      body: SiteCheck,
      answer: Done,
    },
    async ({ body }, c) => {
      await reportCheck(accessOf(c).scope, body, deps.now());
      return DONE;
    },
  );
};
