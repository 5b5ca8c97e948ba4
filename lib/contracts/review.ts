// What a content script reports of a page: plain JSON, checked by the background before it is believed.
import { z } from 'zod';
import { GENERIC_SITE } from './generic-site.ts';
import { Instant, Line, Prose, SiteId, WebUrl, When } from './primitives.ts';

export const ReviewKind = z.enum(['review', 'comment', 'question']);
export type ReviewKind = z.infer<typeof ReviewKind>;

/** Where the reply to a review is written: in the page beside it, in a shared dialog, in a frame, on a page of its own, or nowhere. */
export const ReplyBox = z.enum(['inline', 'dialog', 'iframe', 'page', 'none']);
export type ReplyBox = z.infer<typeof ReplyBox>;

export const Rating = z.strictObject({ value: z.number().min(0).max(100), max: z.number().min(1).max(100) });
export type Rating = z.infer<typeof Rating>;

/**
 * What the site itself says of the owner's reply, in a note beside it: it waits for the site's own check, everybody sees it, or it was turned down.
 * Where no note stands nothing is known, and nothing is claimed.
 */
export const ReplyState = z.enum(['pending', 'published', 'rejected']);
export type ReplyState = z.infer<typeof ReplyState>;

/** Ids of the adapters for what any host may carry: under these an id is one of a kind within its host only. */
export const SITES_OF_ANY_HOST: ReadonlySet<string> = new Set([
  GENERIC_SITE,
  'judge-me',
  'loox',
  'mastodon',
  'okendo',
  'shopify-spr',
  'stamped',
  'woocommerce',
  'wordpress',
  'yotpo',
]);

/** One review as the page shows it. The line that `vidhuk detect` prints. */
export const DetectedReview = z.strictObject({
  site: SiteId,
  /** The site's own id of the review; null where the page shows none. Under `SITES_OF_ANY_HOST` it is one of a kind within its host only. */
  externalId: z.string().min(1).max(300).nullable(),
  /** Permalink of the review; the page's own address where there is none. */
  url: WebUrl,
  kind: ReviewKind,
  author: z.strictObject({ name: Line, profileUrl: WebUrl.nullable() }),
  rating: Rating.nullable(),
  title: Line.nullable(),
  text: Prose,
  publishedAt: When.nullable(),
  /** The owner's reply that stands under the review. */
  reply: z.strictObject({ text: Prose, publishedAt: When.nullable(), state: ReplyState.optional() }).nullable(),
  replyBox: ReplyBox,
});
export type DetectedReview = z.infer<typeof DetectedReview>;

/**
 * A review as a document tells it. `later`: the newest of the owner's further replies to it, where the site takes several; `reply` is the first. It
 * stays on this machine: records hold reviews without it.
 */
export const SeenReview = DetectedReview.extend({
  reply: DetectedReview.shape.reply
    .unwrap()
    .extend({ later: z.strictObject({ text: Prose, publishedAt: When.nullable() }).optional() })
    .nullable(),
});
export type SeenReview = z.infer<typeof SeenReview>;

/** A review's name inside one document, valid until the document is gone. */
export const ReviewHandle = z.string().regex(/^r[0-9]{1,9}$/);
export type ReviewHandle = z.infer<typeof ReviewHandle>;

export const PageReview = z.strictObject({ handle: ReviewHandle, review: SeenReview });
export type PageReview = z.infer<typeof PageReview>;

/**
 * What one frame holds at one moment.
 * `list`: reviews to answer. `reply_form`: a frame that holds the reply form of one review and shows that review beside it
 * (Google Business Profile); its single entry is matched to a review of the list, never listed itself.
 */
export const PageSnapshot = z.strictObject({
  url: WebUrl,
  site: SiteId,
  role: z.enum(['list', 'reply_form']),
  /** `limited`: the adapter's self-check says that the site has changed. */
  health: z.enum(['ok', 'limited']),
  /** With `limited`: what the self-check counted. Codes of `HealthProblem`. */
  check: z
    .strictObject({
      version: z.number().int().positive(),
      candidates: z.number().int().min(0).max(1_000_000),
      problems: z
        .array(z.string().regex(/^[a-z_]{1,40}$/))
        .min(1)
        .max(20),
    })
    .optional(),
  takenAt: Instant,
  /** When the document came from the site: what it shows cannot be newer, unless the page fetched it since. */
  openedAt: Instant.optional(),
  /** Ids of reviews whose place the page shows with the site's own words that they were removed. Never of what is only not there. */
  removed: z.array(z.string().min(1).max(300)).max(1_000).optional(),
  /** The page is one review's own, and says in the site's own words that this review was removed. */
  notice: z.literal(true).optional(),
  /** Pages of more reviews than this are cut by the observer, nearest to the screen first. */
  reviews: z.array(PageReview).max(10_000),
});
export type PageSnapshot = z.infer<typeof PageSnapshot>;
