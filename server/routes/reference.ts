// Policy and categories: everybody of the workspace reads them, leads write them.
import { Categories, CategoryDrafts, CurrentPolicy, PolicyDraft, PolicyHistory } from '../../lib/contracts/reference.ts';
import { SettingHistory } from '../../lib/contracts/setting-history.ts';
import { currentPolicy } from '../db/reference.ts';
import { accessOf, addRoute, EVERY_ROLE, LEADS, type Router, WorkspaceParams } from '../http/route.ts';
import { categorySet, policyHistory, putCategories, putPolicy } from '../services/reference.ts';
import { settingHistory } from '../services/setting-changes.ts';

export const addReferenceRoutes = (router: Router): void => {
  const { deps } = router;
  const of = (what: string) => `/api/v1/workspaces/{workspaceId}/${what}` as const;
  const read = { method: 'get', tag: 'Settings', access: EVERY_ROLE, params: WorkspaceParams } as const;
  const write = { method: 'put', tag: 'Settings', access: LEADS, params: WorkspaceParams, errors: ['conflict'] } as const;

  addRoute(
    router,
    { ...read, path: of('policy'), summary: 'The service-level policy in force', answer: CurrentPolicy },
    async (_input, c) => ({
      policy: await currentPolicy(accessOf(c).scope),
    }),
  );
  addRoute(
    router,
    {
      ...write,
      path: of('policy'),
      summary: 'Put a new version of the policy in force; items keep theirs',
      body: PolicyDraft,
      answer: CurrentPolicy,
    },
    async ({ body }, c) => {
      const { scope, person } = accessOf(c);
      return { policy: await putPolicy(scope, body, deps.now(), person.userId) };
    },
  );

  addRoute(
    router,
    {
      ...read,
      path: of('policy/history'),
      summary: 'The latest versions of the policy with who put them in force, newest first',
      access: LEADS,
      answer: PolicyHistory,
    },
    (_input, c) => policyHistory(accessOf(c).scope),
  );

  addRoute(router, { ...read, path: of('categories'), summary: 'Categories in their order', answer: Categories }, (_input, c) =>
    categorySet(accessOf(c).scope),
  );
  addRoute(
    router,
    {
      ...write,
      path: of('categories'),
      summary: 'Add or change categories; those not named stay',
      body: CategoryDrafts,
      answer: Categories,
    },
    ({ body }, c) => putCategories(accessOf(c).scope, body, deps.now(), accessOf(c).person.name),
  );
  addRoute(
    router,
    {
      ...read,
      path: of('categories/history'),
      summary: 'Who changed the categories, newest first',
      access: LEADS,
      answer: SettingHistory,
    },
    (_input, c) => settingHistory(accessOf(c).scope, 'categories'),
  );
};
