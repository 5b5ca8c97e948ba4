// Settings of the reaction matrix, and a lead's word on a text that waits. The word is an event of the item like every other, so that the agent's
// machine hears of it with its next pull and the log keeps it.
import { uuidv7 } from 'uuidv7';
import type { ApprovalVerdict, DecisionRules, DecisionRulesDraft } from '../../lib/contracts/decision.ts';
import type { DecisionBoard } from '../../lib/contracts/decision-board.ts';
import type { Item } from '../../lib/contracts/item.ts';
import type { Role } from '../../lib/contracts/workspace.ts';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { isBaseOutcome, withStatements } from '../../lib/domain/decision/outcomes.ts';
import { putRules, storedRules, toLookAtAgain, waitingForApproval, wentOutUnapproved, withoutStatement } from '../db/decisions.ts';
import { findItem } from '../db/items.ts';
import type { Scope } from '../db/scope.ts';
import { Failure } from '../http/failure.ts';
import type { Log } from '../log.ts';
import { push } from './push.ts';
import { changeReference, editedMeanwhile, timeZoneOf } from './reference.ts';
import { noteSetting } from './setting-changes.ts';

const PAGE = 200;

export const decisionRules = async (scope: Scope): Promise<DecisionRules> => (await storedRules(scope)) ?? DEFAULT_DECISION_RULES;

export const putDecisionRules = (
  scope: Scope,
  { baseVersion, ...draft }: DecisionRulesDraft,
  now: string,
  by: string,
): Promise<DecisionRules> =>
  changeReference(scope, async (tx) => {
    if ((await decisionRules(tx)).version !== baseVersion) throw editedMeanwhile('the settings of decisions');
    const ids = draft.outcomes.map(({ outcomeId }) => outcomeId);
    if (new Set(ids).size < ids.length || ids.some((id) => isBaseOutcome(id)))
      throw new Failure('bad_request', 'Two outcomes have the same id. Give each its own.');
    const version = baseVersion + 1;
    const rules: DecisionRules = { ...draft, version };
    const { version: _, ...before } = await decisionRules(tx);
    await putRules(tx, rules, now, by);
    await noteSetting(tx, 'decisions', { version, at: now, by, before, after: draft });
    return rules;
  });

export const decisionBoard = async (scope: Scope, now: string): Promise<DecisionBoard> => {
  const today = Temporal.Instant.from(now)
    .toZonedDateTimeISO(await timeZoneOf(scope))
    .toPlainDate()
    .toString();
  return {
    approvals: await waitingForApproval(scope, PAGE),
    dueAgain: await toLookAtAgain(scope, today, PAGE),
    unapproved: await wentOutUnapproved(scope, PAGE),
    statements: await withoutStatement(scope, withStatements(await decisionRules(scope)), PAGE),
  };
};

type Lead = { userId: string; name: string; role: Role };

/** The item after the word. Somebody else's word, or a newer question, is a conflict: the lead looks again. */
export const giveVerdict = async (
  scope: Scope,
  verdict: ApprovalVerdict,
  { role, ...by }: Lead,
  now: () => string,
  log: Pick<Log, 'error'>,
): Promise<Item> => {
  const item = await findItem(scope, verdict.itemId);
  if (item === null) throw new Failure('not_found', 'There is no such item.');
  const event =
    verdict.verdict === 'given'
      ? { kind: 'approval.given', payload: { text: verdict.text, note: verdict.note } }
      : { kind: 'approval.refused', payload: { note: verdict.note } };
  const operation = { ...event, opId: uuidv7(), entityKey: item.itemId, baseVersion: item.version, at: now() };
  const [result] = await push(scope, [operation], by, now, log, role);
  if (result?.item == null || result.error !== null)
    throw new Failure(result?.error?.code ?? 'internal', result?.error?.message ?? 'The word was not recorded. Try again.');
  return result.item;
};
