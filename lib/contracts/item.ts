// The item: a projection of its events (`lib/domain/item/project.ts`), the same on the agent's machine and on the server.
import { z } from 'zod';
import { CategoryId } from './category.ts';
import { ApprovalReason, GateAnswer, OutcomeId, RiskSet } from './decision.ts';
import { Actor, DeletionProof } from './item-event.ts';
import { LocalDate } from './policy.ts';
import { Instant, ItemId, Line, Prose, SiteId, Uuid, WebUrl } from './primitives.ts';
import { DetectedReview, Rating, ReplyState } from './review.ts';

/** `posted`: the reply was read from the page. `marked`: somebody says that it is there, and nobody has seen it. */
export const ItemStatus = z.enum(['open', 'inserted', 'posted', 'marked', 'do_not_engage', 'escalated', 'waiting_for_customer']);
export type ItemStatus = z.infer<typeof ItemStatus>;

/** What came of an answered review afterwards, as it was told; `lib/domain/item/rounds.ts` says what it means. All are in the order of `at`, replies as they came. */
const Further = z.strictObject({
  /** Changes by the author, first seen at `at`. `written`: when, as far as the site dates the change. */
  edits: z
    .array(
      z.strictObject({
        at: Instant,
        before: z.strictObject({ text: Prose, title: Line.nullable(), rating: Rating.nullable() }),
        written: z.strictObject({ from: Instant, to: Instant }).nullable(),
      }),
    )
    .max(50),
  /** Public replies seen beside the one in `posted`. */
  replies: z
    .array(
      z.strictObject({
        text: Prose,
        seenAt: Instant,
        source: z.enum(['here', 'elsewhere']),
        postedAt: z.strictObject({ from: Instant.nullable(), to: Instant }),
      }),
    )
    .max(50),
  /** Somebody says that the changes first seen until `upon` need no further reply. */
  unneeded: z.array(z.strictObject({ upon: Instant, note: Line, at: Instant, by: Actor })).max(50),
  /** When the next reply is due after the change first seen at `since`; null where the calendar never reaches it. */
  clocks: z
    .array(
      z.strictObject({
        since: Instant,
        rule: Line,
        policyVersion: z.number().int(),
        due: z.strictObject({ from: Instant, to: Instant }).nullable(),
      }),
    )
    .max(50),
});

export const Item = z.strictObject({
  itemId: ItemId,
  version: z.number().int().min(0),
  site: SiteId,
  review: DetectedReview,
  /** Earlier versions of the review's text, oldest first. */
  earlierTexts: z.array(z.strictObject({ text: Prose, title: Line.nullable(), at: Instant })).max(50),
  firstSeenAt: Instant,
  status: ItemStatus,
  claimedBy: Actor.nullable(),
  category: CategoryId.nullable(),
  /** The review's risks by somebody's word, in the place of what is proposed; missing = nobody has said anything (`lib/domain/decision/said-risks.ts`). */
  risk: z
    .strictObject({
      flags: RiskSet,
      at: Instant,
      by: Actor,
      /** The author has changed the words since. */
      edited: z.literal(true).optional(),
      /** What a lead last said. */
      lead: z.strictObject({ flags: RiskSet, at: Instant, by: Actor, edited: z.literal(true).optional() }).optional(),
    })
    .optional(),
  contactId: Uuid.nullable(),
  template: z.strictObject({ templateId: Uuid, version: z.number().int(), title: Line }).nullable(),
  policy: z
    .strictObject({
      policyId: Uuid,
      policyVersion: z.number().int(),
      rule: Line,
      startsAt: z.enum(['published', 'first_seen']),
      due: z.strictObject({ from: Instant, to: Instant }).nullable(),
    })
    .nullable(),
  /** Our text as last inserted or copied. */
  inserted: z.strictObject({ text: Prose, at: Instant, how: z.enum(['inserted', 'copied']), by: Actor }).nullable(),
  /** The reply that was read back from the page: the one that handled the item, the first of those. */
  posted: z
    .strictObject({
      text: Prose,
      seenAt: Instant,
      source: z.enum(['here', 'elsewhere']),
      by: Actor,
      /** When it was posted, as an interval: seen on the page at `to` at the latest; `from` is null where nothing bounds it from below. */
      postedAt: z.strictObject({ from: Instant.nullable(), to: Instant }),
    })
    .nullable(),
  /** Replies that agents say they have posted and that nobody has seen (`lib/domain/item/marked.ts`). `version`: of the item with this mark. */
  marks: z
    .array(
      z.strictObject({
        text: Prose.nullable(),
        at: Instant,
        by: Actor,
        /** After the insertion, or after the review was first seen; at the latest when it was said. */
        postedAt: z.strictObject({ from: Instant.nullable(), to: Instant }),
        version: z.number().int().positive(),
      }),
    )
    .max(20)
    .optional(),
  /** What stands under the review since the reply in `posted` was changed (its text) or taken away (null). */
  replyNow: z.strictObject({ text: Prose.nullable(), seenAt: Instant }).nullable().optional(),
  /** What the site said of the reply that stands there at the newest look; `state` null = nothing any more. */
  replyState: z.strictObject({ state: ReplyState.nullable(), seenAt: Instant }).optional(),
  /** The review is gone from the site, as a page proved; `proof` null = a later page showed it again. */
  deleted: z.strictObject({ proof: DeletionProof.nullable(), seenAt: Instant }).optional(),
  /** When the first of several replies was posted, where `posted` is a later one (the item was handled anew): the first-response clock ends once. */
  firstPostedAt: z.strictObject({ from: Instant.nullable(), to: Instant }).nullable().optional(),
  /** Missing while the author has changed nothing and one reply was seen. */
  further: Further.optional(),
  outcome: z
    .strictObject({
      outcome: z.enum(['replied', 'do_not_engage', 'escalated', 'waiting_for_customer']),
      detail: Prose,
      at: Instant,
      by: Actor,
      /** The item's version that this outcome made: a sender whose `baseVersion` is at least this knew of it. */
      version: z.number().int().positive(),
      /** The day on which somebody looks again; missing where none was set. */
      reviewOn: LocalDate.optional(),
    })
    .nullable(),
  /** The reaction as it was last decided by the matrix; missing where nobody went through it, or the item was opened again. */
  decision: z
    .strictObject({
      gates: z.array(GateAnswer).max(6),
      outcome: OutcomeId,
      statementUrl: WebUrl.nullable(),
      /** When the address was said after the decision; told to no extension. */
      statementAt: Instant.optional(),
      at: Instant,
      by: Actor,
    })
    .optional(),
  /** The text that waits for a lead's word or has it; missing where nobody asked. */
  approval: z
    .strictObject({
      state: z.enum(['requested', 'given', 'refused']),
      text: Prose,
      why: z.array(ApprovalReason).max(30),
      /** Of whoever spoke last: the agent's with the question, then the lead's with the answer. */
      note: Line,
      requestedBy: Actor,
      requestedAt: Instant,
      decidedBy: Actor.nullable(),
      decidedAt: Instant.nullable(),
    })
    .optional(),
  /** The latest text that went out without the lead's word that it needed. */
  unapproved: z.strictObject({ text: Prose, why: z.array(ApprovalReason).max(30), at: Instant, by: Actor }).optional(),
  /** Dated obligations of our replies; missing on items that have none. */
  promises: z
    .array(
      z.strictObject({
        promiseId: Uuid,
        text: Line,
        due: Instant,
        madeAt: Instant,
        by: Actor,
        closed: z.strictObject({ how: z.enum(['seen', 'said', 'withdrawn']), note: Line, at: Instant, by: Actor }).nullable(),
      }),
    )
    .max(20)
    .optional(),
  updatedAt: Instant,
});
export type Item = z.infer<typeof Item>;
