// The reaction matrix: settings that everybody reads and leads write, what waits for a lead, and the lead's word.
import { ApprovalVerdict, DecisionRules, DecisionRulesDraft } from '../../lib/contracts/decision.ts';
import { DecisionBoard, WaitingApprovals } from '../../lib/contracts/decision-board.ts';
import { Item } from '../../lib/contracts/item.ts';
import { SettingHistory } from '../../lib/contracts/setting-history.ts';
import { countWaiting } from '../db/decisions.ts';
import { accessOf, addRoute, EVERY_ROLE, LEADS, type Router, WorkspaceParams } from '../http/route.ts';
import { decisionBoard, decisionRules, giveVerdict, putDecisionRules } from '../services/decisions.ts';
import { settingHistory } from '../services/setting-changes.ts';

export const addDecisionRoutes = (router: Router): void => {
  const { deps } = router;
  const base = '/api/v1/workspaces/{workspaceId}/decisions' as const;
  const tag = 'Decisions';

  addRoute(
    router,
    {
      method: 'get',
      path: `${base}/rules`,
      tag,
      summary: 'Settings of the reaction matrix; version 0 = as it comes',
      access: EVERY_ROLE,
      params: WorkspaceParams,
      answer: DecisionRules,
    },
    (_input, c) => decisionRules(accessOf(c).scope),
  );
  addRoute(
    router,
    {
      method: 'put',
      path: `${base}/rules`,
      tag,
      summary: 'Replace the settings of the reaction matrix',
      access: LEADS,
      params: WorkspaceParams,
      body: DecisionRulesDraft,
      answer: DecisionRules,
      errors: ['conflict'],
    },
    ({ body }, c) => putDecisionRules(accessOf(c).scope, body, deps.now(), accessOf(c).person.name),
  );
  addRoute(
    router,
    {
      method: 'get',
      path: `${base}/rules/history`,
      tag,
      summary: 'Who changed the settings of the reaction matrix, newest first',
      access: LEADS,
      params: WorkspaceParams,
      answer: SettingHistory,
    },
    (_input, c) => settingHistory(accessOf(c).scope, 'decisions'),
  );
  addRoute(
    router,
    {
      method: 'get',
      path: base,
      tag,
      summary: 'Replies that wait for approval, and reviews left alone until a day that has come',
      access: LEADS,
      params: WorkspaceParams,
      answer: DecisionBoard,
    },
    (_input, c) => decisionBoard(accessOf(c).scope, deps.now()),
  );
  addRoute(
    router,
    {
      method: 'get',
      path: `${base}/waiting`,
      tag,
      summary: 'How many replies wait for approval',
      access: LEADS,
      params: WorkspaceParams,
      answer: WaitingApprovals,
    },
    (_input, c) => countWaiting(accessOf(c).scope),
  );
  addRoute(
    router,
    {
      method: 'post',
      path: `${base}/approvals`,
      tag,
      summary: 'Approve a reply that waits, as it is or changed, or refuse it with a word',
      access: LEADS,
      params: WorkspaceParams,
      body: ApprovalVerdict,
      answer: Item,
      errors: ['not_found', 'already_handled'],
    },
    ({ body }, c) => {
      const { scope, person, role } = accessOf(c);
      return giveVerdict(scope, body, { userId: person.userId, name: person.name, role }, deps.now, deps.log);
    },
  );
};
