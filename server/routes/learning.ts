// How the team's own categories learn: what a lead sees, the button, and which version counts.
import { z } from 'zod';
import { LearningBoard, LearntDecision, LearntExamples } from '../../lib/contracts/category-learning.ts';
import { Failure } from '../http/failure.ts';
import { accessOf, addRoute, LEADS, type Router, WorkspaceParams } from '../http/route.ts';
import { examplesOf, inBackground, learningBoard, learnNow, putInForce } from '../services/learning.ts';

export const addLearningRoutes = (router: Router): void => {
  const { deps } = router;
  const base = '/api/v1/workspaces/{workspaceId}/categories/learnt' as const;
  const tag = 'Settings';

  addRoute(
    router,
    {
      method: 'get',
      path: base,
      tag,
      summary: 'Versions of what the team’s own categories have learnt, and which of them counts',
      access: LEADS,
      params: WorkspaceParams,
      answer: LearningBoard,
    },
    (_input, c) => learningBoard(accessOf(c).scope, deps.now()),
  );
  addRoute(
    router,
    {
      method: 'post',
      path: `${base}/lessons`,
      tag,
      summary: 'Learn from the items as they are now; the answer does not wait for it',
      access: LEADS,
      params: WorkspaceParams,
      answer: LearningBoard,
      errors: ['conflict'],
    },
    async (_input, c) => {
      const { scope, person } = accessOf(c);
      const board = await learningBoard(scope, deps.now());
      if (board.running) throw new Failure('conflict', 'A lesson goes on already. Wait for its version.');
      deps.learning.start(() => inBackground(learnNow(scope, person.name, { ...deps, learner: deps.learning.learner }), deps.log));
      return { ...board, running: true, failed: false };
    },
  );
  addRoute(
    router,
    {
      method: 'put',
      path: `${base}/in-force`,
      tag,
      summary: 'Put a version in force, an earlier one or none (0)',
      access: LEADS,
      params: WorkspaceParams,
      body: LearntDecision,
      answer: LearningBoard,
      errors: ['conflict', 'not_found'],
    },
    ({ body }, c) => putInForce(accessOf(c).scope, body, deps.now(), accessOf(c).person.name),
  );
  addRoute(
    router,
    {
      method: 'get',
      path: `${base}/{version}/examples`,
      tag,
      summary: 'Reviews whose suggestion the version changes',
      access: LEADS,
      params: WorkspaceParams.extend({ version: z.coerce.number().int().positive().max(2_147_483_647) }),
      answer: LearntExamples,
      errors: ['not_found'],
    },
    ({ params }, c) => examplesOf(accessOf(c).scope, params.version),
  );
};
