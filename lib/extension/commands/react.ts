// Decisions by the matrix, questions to a lead, and the rule that a text which needs a lead's word goes nowhere without it.
import type { Item } from '../../contracts/item.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { namedRisks } from '../../domain/category/named-risk.ts';
import { isApproved, neededNow } from '../../domain/decision/approval.ts';
import { DEFAULT_DECISION_RULES } from '../../domain/decision/default-rules.ts';
import { addressLine } from '../../domain/decision/item-decision.ts';
import { effectOf } from '../../domain/decision/outcomes.ts';
import { guardedRisks } from '../../domain/decision/said-risks.ts';
import type { SecondReply } from '../../domain/reply/second-reply.ts';
import { type Filled, needsOwnWord } from '../../domain/tone/as-filled.ts';
import { readMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { MetaRows } from '../db/schema.ts';
import type { Change } from '../items/append.ts';
import type { HeldBack, PanelCommands, Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { policyChanges } from './pick.ts';
import { record } from './record.ts';

type Request<K extends keyof PanelCommands> = PanelCommands[K]['request'];

/** The answers, and with an outcome that leaves the review alone also the end of its clocks. */
export const recordDecision = async (ports: Ports, { reviewKey, payload }: Request<'decision.record'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ reference }) => {
    const effect = effectOf(payload.outcome, reference?.decision ?? DEFAULT_DECISION_RULES);
    const decided: Change = { kind: 'decision.recorded', payload };
    if (effect === null || effect.reply) return [decided];
    const reason = payload.reason ?? (payload.statementUrl === undefined ? payload.outcome : addressLine(payload.statementUrl));
    const day = payload.reviewOn === undefined ? {} : { reviewOn: payload.reviewOn };
    return [decided, { kind: 'outcome.recorded', payload: { outcome: 'do_not_engage', reason, ...day } }];
  });

/** The same address is said once; an item without a decision has nothing that a statement would belong to. */
export const linkStatement = async (ports: Ports, { reviewKey, url }: Request<'statement.link'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) =>
    item?.decision === undefined || item.decision.statementUrl === url ? [] : [{ kind: 'statement.linked', payload: { url } }],
  );

/** The same text is asked for once. */
export const askApproval = async (ports: Ports, { reviewKey, ...payload }: Request<'approval.ask'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item, reference }) => {
    if (item?.approval?.state === 'requested' && item.approval.text === payload.text) return [];
    // A risk that only the model saw is one of the record from now on.
    const policy = item === null ? [] : policyChanges(reference, { ...item, approval: payload });
    return [{ kind: 'approval.requested', payload }, ...policy];
  });

type SecondGiven = Pick<SecondReply, 'kind' | 'upon'>;

/** `filled`: what a template put into the draft. */
type Held = {
  review: Pick<DetectedReview, 'text' | 'title'>;
  item: Item | null;
  text: string;
  filled: Filled | undefined;
  second: SecondGiven | null;
};

type HeldNow = { why: HeldBack; detail: string };

/** Why the text may not go out yet; null where it may. Once somebody has asked, only what a lead approved goes. */
const heldBack = (
  { review, item, text, filled, second }: Held,
  session: MetaRows['session'] | null,
  reference: MetaRows['reference'] | null,
): HeldNow | null => {
  if (isApproved(item, text)) return null;
  const role = session?.role ?? 'agent';
  const risks = guardedRisks(item, namedRisks(`${review.title ?? ''}\n${review.text}`));
  const rules = reference?.decision ?? DEFAULT_DECISION_RULES;
  const { need } = neededNow(item, { role, risks }, rules);
  if (need === 'category_first') return { why: 'category_first', detail: 'Choose the category first: some of them need a lead’s word.' };
  if (need === 'approval') return { why: 'approval', detail: 'A lead has to approve this very text before it goes out.' };
  return needsOwnWord({ item, draft: text, filled, second, rules })
    ? { why: 'as_filled', detail: 'This is the template as it was filled in. Add a word of your own.' }
    : null;
};

/** `given`: what is to go out; `second` where it changes or adds to the reply that stands there, missing = as the draft has it. */
export const heldBackNow = async (
  reviewKey: string,
  review: Held['review'],
  given: { text: string; second?: SecondGiven | null },
): Promise<HeldNow | null> =>
  await withDatabase(async (db) => {
    const [row, draft, session, reference] = await Promise.all([
      db.items.get(reviewKey),
      db.drafts.get(reviewKey),
      readMeta(db, 'session'),
      readMeta(db, 'reference'),
    ]);
    const { text, second = draft?.second ?? null } = given;
    return heldBack({ review, item: row?.local ?? null, text, second, filled: draft?.filled }, session, reference);
  });
