// Push and pull.
import { z } from 'zod';
import type { DecisionRules } from '../../lib/contracts/decision.ts';
import type { Item } from '../../lib/contracts/item.ts';
import type { Reference } from '../../lib/contracts/sync.ts';
import {
  ACCEPTS_MARKS,
  Cursor,
  KNOWS_FURTHER,
  KNOWS_PRAISE_AS_FILLED,
  KNOWS_RISK_RULES,
  KNOWS_RISKS,
  PROTOCOL_VERSION,
  PULL_LIMIT,
  PullResponse,
  PushRequest,
  PushResponse,
} from '../../lib/contracts/sync.ts';
import { withoutStatementTime } from '../../lib/domain/decision/item-decision.ts';
import { withoutFurther } from '../../lib/domain/item/further.ts';
import { withoutMarks } from '../../lib/domain/item/marked.ts';
import { withoutRiskRules } from '../../lib/domain/sla/match-rule.ts';
import { Failure } from '../http/failure.ts';
import { accessOf, addRoute, EVERY_ROLE, personOf, type Router, WorkspaceParams } from '../http/route.ts';
import { inBackground, learnIfDue } from '../services/learning.ts';
import { pull } from '../services/pull.ts';
import { push } from '../services/push.ts';

/** The protocol is checked by hand, so that an old extension learns what is wrong. */
const AnyProtocol = PushRequest.extend({ protocol: z.number().int() });

/** Whether the team's own categories may have something to learn from; the history says whether it was applied. */
const confirmsCategory = (operations: readonly unknown[]): boolean =>
  operations.some((sent) => typeof sent === 'object' && sent !== null && 'kind' in sent && sent.kind === 'category.set');

/** Items as the asker knows them: an extension from before marks, words on risks or further changes would refuse the whole answer. */
const toldTo = (header: (name: string) => string | undefined): ((item: Item) => Item) => {
  const marks = header('accept') === ACCEPTS_MARKS;
  const risks = header('content-type') === KNOWS_RISKS['content-type'];
  const further = header('accept-language') === KNOWS_FURTHER['accept-language'];
  return (item) => {
    const told = marks ? item : withoutMarks(item);
    const known = withoutStatementTime(risks ? told : withoutRisk(told));
    return further ? known : withoutFurther(known);
  };
};

/** Policy and settings likewise. `names`: what the asker says that it knows, with commas between; `limit`: as it wrote it. */
const referenceTo = (
  { names, limit }: { names: string | undefined; limit: string | undefined },
  { policy, decision, ...rest }: Reference,
): Reference => {
  const known = new Set((names ?? '').split(',').map((name) => name.trim()));
  const praise = limit === PULL_LIMIT || known.has(KNOWS_PRAISE_AS_FILLED);
  return {
    ...rest,
    policy: policy === null || known.has(KNOWS_RISK_RULES) ? policy : withoutRiskRules(policy),
    ...(decision !== undefined && { decision: praise ? decision : withoutPraise(decision) }),
  };
};

const withoutPraise = ({ praiseAsFilled: _, ...decision }: DecisionRules): DecisionRules => decision;

const withoutRisk = ({ risk: _, ...item }: Item): Item => item;

export const addSyncRoutes = (router: Router): void => {
  addRoute(
    router,
    {
      method: 'post',
      path: '/api/v1/workspaces/{workspaceId}/sync/push',
      tag: 'Sync',
      summary: 'Apply operations, each once however often it is sent',
      access: EVERY_ROLE,
      params: WorkspaceParams,
      body: AnyProtocol,
      // One operation that cannot be stored never stops the others: push makes each one storable by itself.
      rawText: true,
      answer: PushResponse,
      errors: ['protocol_mismatch'],
    },
    async ({ body }, c) => {
      if (body.protocol !== PROTOCOL_VERSION)
        throw new Failure('protocol_mismatch', `This server speaks protocol ${PROTOCOL_VERSION}. Update the extension or the server.`);
      const { scope, role } = accessOf(c);
      const { userId, name } = personOf(c);
      const { deps } = router;
      const results = await push(scope, body.operations, { userId, name }, deps.now, deps.log, role);
      if (confirmsCategory(body.operations))
        deps.learning.start(() => inBackground(learnIfDue(scope, { ...deps, learner: deps.learning.learner }), deps.log));
      const told = toldTo((name) => c.req.header(name));
      return { results: results.map((result) => ({ ...result, item: result.item && told(result.item) })) };
    },
  );

  addRoute(
    router,
    {
      method: 'get',
      path: '/api/v1/workspaces/{workspaceId}/sync/pull',
      tag: 'Sync',
      summary: 'Items and reference data that changed since a cursor',
      access: EVERY_ROLE,
      params: WorkspaceParams,
      query: z.strictObject({
        cursor: Cursor.default('0'),
        limit: z.coerce.number().int().min(1).max(500).default(200),
      }),
      answer: PullResponse,
    },
    async ({ query }, c) => {
      const page = await pull(accessOf(c).scope, query.cursor, query.limit, accessOf(c).person.userId);
      const header = (name: string) => c.req.header(name);
      return {
        ...page,
        items: page.items.map(toldTo(header)),
        reference: page.reference && referenceTo({ names: header('content-language'), limit: c.req.query('limit') }, page.reference),
      };
    },
  );
};
