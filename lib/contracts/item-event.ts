// The history of an item: append-only events. An operation is an event on its way to the server; the server adds who, when received and version.
import { z } from 'zod';
import { CategoryId, CategorySuggestion } from './category.ts';
import { MatchReason } from './contact.ts';
import { ApprovalReason, GateAnswer, OutcomeId, RiskSet } from './decision.ts';
import { LocalDate } from './policy.ts';
import { Instant, ItemId, Line, Prose, Uuid, WebUrl, When } from './primitives.ts';
import { DetectedReview, Rating, ReplyBox, ReplyState } from './review.ts';

const ReplyLength = z.strictObject({
  value: z.number().int().min(0),
  unit: z.enum(['utf8_bytes', 'characters']),
  limit: z.number().int().positive().nullable(),
});

/**
 * How the page proved that a review is gone. `not_found`: its own page answered 404 or 410; `notice`: its own page says so in the site's words;
 * `stub`: a page shows its place with such words. A review that is only not in a list proves nothing.
 */
export const DeletionProof = z.enum(['not_found', 'notice', 'stub']);
export type DeletionProof = z.infer<typeof DeletionProof>;

/** Payloads by kind. */
export const EVENT_PAYLOADS = {
  /** An agent opened the review in the panel for the first time. `firstSeenAt` may be earlier: when the page first showed it to this agent. */
  'review.seen': z.strictObject({ review: DetectedReview, firstSeenAt: Instant }),
  /** The author changed text, title or rating. `before`: what they were; events of earlier versions have none. */
  'review.edited': z.strictObject({
    review: DetectedReview,
    before: z.strictObject({ text: Prose, title: Line.nullable(), rating: Rating.nullable() }).optional(),
  }),
  /** The site took the review away, or its author did. `before`: what was last known of it; `url`: the page that proved it. */
  'review.deleted': z.strictObject({
    before: z.strictObject({ text: Prose, title: Line.nullable(), rating: Rating.nullable() }),
    proof: DeletionProof,
    url: WebUrl,
    seenAt: Instant,
  }),
  /** A page that was loaded after the deletion was seen shows the review again. */
  'review.returned': z.strictObject({ seenAt: Instant }),
  'item.claimed': z.strictObject({}),
  'item.released': z.strictObject({}),
  'category.set': z.strictObject({ category: CategoryId, suggestion: CategorySuggestion.nullable() }),
  /**
   * All risks that the review has, by somebody's word; `proposed`: those that were told him. `lead`: the server says so of a lead's word, and of nobody
   * else's. `upon`: the risks that stood as he spoke, and how often the author had changed the words that he spoke of.
   */
  'risk.set': z.strictObject({
    risks: RiskSet,
    proposed: RiskSet,
    lead: z.literal(true).optional(),
    upon: z.strictObject({ risks: RiskSet, edits: z.number().int().nonnegative() }).optional(),
  }),
  'contact.linked': z.strictObject({ contactId: Uuid, reasons: z.array(MatchReason).max(10) }),
  'contact.unlinked': z.strictObject({ contactId: Uuid }),
  'template.chosen': z.strictObject({
    templateId: Uuid,
    version: z.number().int().positive(),
    title: Line,
    /** What was put into the draft, hints included: how much of it was changed is told from this. */
    filled: Prose.optional(),
    /** A snippet was put in at the caret; the item keeps the skeleton that it was made from. */
    part: z.boolean().optional(),
  }),
  /** The policy version and rule that hold for this item from now on. `due` is null where the start is unknown. */
  'policy.applied': z.strictObject({
    policyId: Uuid,
    policyVersion: z.number().int().positive(),
    rule: Line,
    startsAt: z.enum(['published', 'first_seen']),
    /** The deadline as an interval: one instant where the start is exact. */
    due: z.strictObject({ from: Instant, to: Instant }).nullable(),
  }),
  /** Our text stood in the site's reply box and was read back equal. */
  'reply.inserted': z.strictObject({ text: Prose.min(1), length: ReplyLength, replyBox: ReplyBox }),
  /** Our text went to the clipboard because it could not be inserted. */
  'reply.copied': z.strictObject({ text: Prose.min(1), length: ReplyLength, why: Line }),
  /** The owner's reply was read from the page. `here`: it is the text we inserted or copied; `elsewhere`: somebody wrote it without Vidhuk. */
  'reply.posted': z.strictObject({
    text: Prose.min(1),
    source: z.enum(['here', 'elsewhere']),
    seenAt: Instant,
    /** When the site says the reply was written; missing or null where it says nothing. */
    publishedAt: When.nullable().optional(),
  }),
  /** The agent says that he has posted the reply, which nobody has seen. `text`: as inserted or copied; null where he wrote it in the site itself. */
  'reply.marked': z.strictObject({ text: Prose.min(1).nullable() }),
  /** The same agent takes that back. */
  'reply.unmarked': z.strictObject({}),
  /**
   * The reply that was seen posted reads otherwise now, or another one stands beneath it (`added`: the page shows both). `here`: it is a text that we
   * inserted or copied since.
   */
  'reply.changed': z.strictObject({
    before: Prose.min(1),
    text: Prose.min(1),
    source: z.enum(['here', 'elsewhere']),
    seenAt: Instant,
    publishedAt: When.nullable().optional(),
    added: z.literal(true).optional(),
  }),
  /** The reply is gone, and the site offers to write one where it offered none while the reply stood. */
  'reply.removed': z.strictObject({ before: Prose.min(1), seenAt: Instant }),
  /** What the site says of the reply that stands there: `before` and now; null = it says nothing. */
  'reply.state': z.strictObject({ text: Prose.min(1), before: ReplyState.nullable(), state: ReplyState.nullable(), seenAt: Instant }),
  /** The author changed the review after our reply, and somebody says that this needs no further one. `upon`: when the newest change known to him was first seen. */
  'reply.unneeded': z.strictObject({ upon: Instant, note: Line }),
  'outcome.recorded': z.discriminatedUnion('outcome', [
    /** `reviewOn`: the day on which somebody looks again. */
    z.strictObject({ outcome: z.literal('do_not_engage'), reason: Line.min(1), reviewOn: LocalDate.optional() }),
    z.strictObject({ outcome: z.literal('escalated'), to: Line.min(1), note: Prose }),
    z.strictObject({ outcome: z.literal('waiting_for_customer'), note: Prose, reviewOn: LocalDate.optional() }),
  ]),
  'item.reopened': z.strictObject({ reason: Line }),
  /** The agent confirmed that the reply promises something by a time; `text` is the promise in the reply's own words. */
  'promise.made': z.strictObject({ promiseId: Uuid, text: Line.min(1), due: Instant }),
  /** `seen`: the page shows a later reply. `said`: the agent says where the follow-up stands. `withdrawn`: it was none, or nothing is owed any more; `note` says why. */
  'promise.closed': z.strictObject({ promiseId: Uuid, how: z.enum(['seen', 'said', 'withdrawn']), note: Line }),
  /** The reaction matrix as it was gone through: every answer, what was proposed for them, and what the agent chose. */
  'decision.recorded': z.strictObject({
    gates: z.array(GateAnswer).max(6),
    suggested: OutcomeId.nullable(),
    outcome: OutcomeId,
    reason: Line.optional(),
    reviewOn: LocalDate.optional(),
    /** Our statement on our own page. */
    statementUrl: WebUrl.optional(),
  }),
  /** Where our statement stands, said or corrected after the decision that it belongs to. */
  'statement.linked': z.strictObject({ url: WebUrl }),
  'approval.requested': z.strictObject({ text: Prose.min(1), why: z.array(ApprovalReason).min(1).max(30), note: Line }),
  /** By a lead only. `text` is what may be inserted, as asked for or changed; nothing else may. */
  'approval.given': z.strictObject({ text: Prose.min(1), note: Line }),
  'approval.refused': z.strictObject({ note: Line.min(1) }),
  /** By the server only: a text that needed a lead's word stood in the reply box and had none. The event before it says whose it was. */
  'approval.missed': z.strictObject({ text: Prose.min(1), why: z.array(ApprovalReason).max(30) }),
  /** By the server only: the time to answer had run out when the outcome before it stopped the clock. The breach stays. */
  'clock.missed': z.strictObject({ rule: Line, due: z.strictObject({ from: Instant, to: Instant }) }),
  /**
   * By the server only: the author changed the review after our reply, so a next one is due, by the rule of the policy version that is frozen on the
   * item. `since`: when the change was first seen. `due` is null where the calendar has no working time.
   */
  'clock.restarted': z.strictObject({
    policyId: Uuid,
    policyVersion: z.number().int().positive(),
    rule: Line,
    since: Instant,
    due: z.strictObject({ from: Instant, to: Instant }).nullable(),
  }),
} as const;

export type EventKind = keyof typeof EVENT_PAYLOADS;
export const EventKind = z.enum(Object.keys(EVENT_PAYLOADS) as [EventKind, ...EventKind[]]);
export type EventPayload<K extends EventKind> = z.infer<(typeof EVENT_PAYLOADS)[K]>;

const operationOf = <K extends EventKind>(kind: K) =>
  z.strictObject({
    opId: Uuid,
    kind: z.literal(kind),
    entityKey: ItemId,
    /** The item's version that the sender last heard from the server (not counting own unsent operations); 0 = none. */
    baseVersion: z.number().int().min(0),
    payload: EVENT_PAYLOADS[kind],
    /** When it happened, by the sender's clock. */
    at: Instant,
  });

export const Operation = z.discriminatedUnion('kind', [
  operationOf('review.seen'),
  operationOf('review.edited'),
  operationOf('review.deleted'),
  operationOf('review.returned'),
  operationOf('item.claimed'),
  operationOf('item.released'),
  operationOf('category.set'),
  operationOf('risk.set'),
  operationOf('contact.linked'),
  operationOf('contact.unlinked'),
  operationOf('template.chosen'),
  operationOf('policy.applied'),
  operationOf('reply.inserted'),
  operationOf('reply.copied'),
  operationOf('reply.posted'),
  operationOf('reply.marked'),
  operationOf('reply.unmarked'),
  operationOf('reply.changed'),
  operationOf('reply.removed'),
  operationOf('reply.state'),
  operationOf('reply.unneeded'),
  operationOf('outcome.recorded'),
  operationOf('item.reopened'),
  operationOf('promise.made'),
  operationOf('promise.closed'),
  operationOf('decision.recorded'),
  operationOf('statement.linked'),
  operationOf('approval.requested'),
  operationOf('approval.given'),
  operationOf('approval.refused'),
  operationOf('approval.missed'),
  operationOf('clock.missed'),
  operationOf('clock.restarted'),
]);
export type Operation = z.infer<typeof Operation>;

export const Actor = z.strictObject({ userId: z.string().max(100), name: Line });
export type Actor = z.infer<typeof Actor>;

/** An operation once it is history. `version` counts the item's events from 1. */
export const ItemEvent = z.strictObject({
  opId: Uuid,
  kind: EventKind,
  itemId: ItemId,
  version: z.number().int().positive(),
  payload: z.unknown(),
  at: Instant,
  receivedAt: Instant,
  by: Actor,
});
export type ItemEvent = z.infer<typeof ItemEvent>;
