// How a team decides whether and how to react: the settings that leads keep, and the parts of a recorded decision.
import { z } from 'zod';
import { BASE_OUTCOMES, GATES, RISKS_MAX } from './base-decision.ts';
import { CategoryId } from './category.ts';
import { ItemId, Line, Prose } from './primitives.ts';

export const Gate = z.enum(GATES);
export type Gate = z.infer<typeof Gate>;

/** The answer's name in `lib/domain/decision/gates.ts`; for the topic a category's id. */
export const GateAnswer = z.strictObject({ gate: Gate, answer: CategoryId });
export type GateAnswer = z.infer<typeof GateAnswer>;

export const BaseOutcome = z.enum(BASE_OUTCOMES);
export type BaseOutcome = z.infer<typeof BaseOutcome>;
export const OutcomeId = z.string().regex(/^([ABGD]|[a-z0-9][a-z0-9_-]{0,40})$/);
export type OutcomeId = z.infer<typeof OutcomeId>;

/** A name of `lib/domain/category/labels.ts`; open, so that a newer classifier's risks pass an older server. */
export const RiskId = z.string().regex(/^[a-z][a-z_]{1,40}$/);
export const RiskSet = z.array(RiskId).max(RISKS_MAX);

/** A further outcome that the team has defined by what it does: `reply` in place, `statement` on the own page. Neither = no reaction, with a reason. */
export const OwnOutcome = z.strictObject({
  outcomeId: CategoryId,
  name: Line.min(1),
  reply: z.boolean(),
  statement: z.boolean(),
  archived: z.boolean(),
});
export type OwnOutcome = z.infer<typeof OwnOutcome>;

/** Empty lists match nothing. */
const Conditions = { categories: z.array(CategoryId).max(60), risks: RiskSet };

export const DecisionRules = z.strictObject({
  /** 0 = what comes with Vidhuk; nobody has changed it. */
  version: z.number().int().min(0),
  /** Older reviews default to "do not reopen". */
  ageDays: z.number().int().min(1).max(3_650),
  /** What needs a lead's word before it is inserted. */
  approval: z.strictObject(Conditions),
  outcomes: z.array(OwnOutcome).max(20),
  /** To whom an item is handed on; the first that matches is proposed, one without conditions matches everything. */
  escalationPaths: z.array(z.strictObject({ to: Line.min(1), ...Conditions })).max(50),
  /** An agent who holds more open items than this is told so; null = never. */
  overload: z.strictObject({ openItemsPerAgent: z.number().int().min(1).max(10_000).nullable() }),
  /** No reply may confirm that the author is a customer at all; missing = it may. */
  regulated: z.boolean().optional(),
  /** What every reply may hold though it looks like somebody's data: the company's phones, e-mail addresses, `@domain`, streets. Missing = none. */
  ownContacts: z.array(Line.min(3)).max(100).optional(),
  /** A template may go out under praise as it was filled in; missing = under nothing. */
  praiseAsFilled: z.boolean().optional(),
});
export type DecisionRules = z.infer<typeof DecisionRules>;

/** `baseVersion`: the version that the change was made from. */
export const DecisionRulesDraft = DecisionRules.omit({ version: true }).extend({ baseVersion: z.number().int().min(0) });
export type DecisionRulesDraft = z.infer<typeof DecisionRulesDraft>;

/** Why a text needs a lead's word: a category, or a risk that the review names. */
export const ApprovalReason = z.strictObject({ about: z.enum(['category', 'risk']), id: CategoryId });
export type ApprovalReason = z.infer<typeof ApprovalReason>;

/** A lead's word on a text that waits. `text` is what may be inserted: the agent's, or changed. */
export const ApprovalVerdict = z.discriminatedUnion('verdict', [
  z.strictObject({ itemId: ItemId, verdict: z.literal('given'), text: Prose.min(1), note: Line }),
  z.strictObject({ itemId: ItemId, verdict: z.literal('refused'), note: Line.min(1) }),
]);
export type ApprovalVerdict = z.infer<typeof ApprovalVerdict>;
