// The item: a projection of its events (`lib/domain/item/project.ts`), the same on the agent's machine and on the server.
import { z } from 'zod';
import { CategoryId } from './category.ts';
import { Actor } from './item-event.ts';
import { Instant, ItemId, Line, Prose, SiteId, Uuid } from './primitives.ts';
import { DetectedReview } from './review.ts';

export const ItemStatus = z.enum(['open', 'inserted', 'posted', 'do_not_engage', 'escalated', 'waiting_for_customer']);
export type ItemStatus = z.infer<typeof ItemStatus>;

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
  /** When the first of several replies was posted, where `posted` is a later one (the item was handled anew): the first-response clock ends once. */
  firstPostedAt: z.strictObject({ from: Instant.nullable(), to: Instant }).nullable().optional(),
  outcome: z
    .strictObject({
      outcome: z.enum(['replied', 'do_not_engage', 'escalated', 'waiting_for_customer']),
      detail: Prose,
      at: Instant,
      by: Actor,
      /** The item's version that this outcome made: a sender whose `baseVersion` is at least this knew of it. */
      version: z.number().int().positive(),
    })
    .nullable(),
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
