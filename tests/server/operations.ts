// Small operations for tests, in the order in which an agent's machine makes them.
import { uuidv7 } from 'uuidv7';
import type { EventKind, EventPayload, Operation } from '../../lib/contracts/item-event.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';

export const AT = '2026-11-20T10:00:00.000Z';

export const review = (change: Partial<DetectedReview> = {}): DetectedReview => ({
  site: 'trustpilot',
  externalId: 'r-1',
  url: 'https://www.trustpilot.com/reviews/r-1',
  kind: 'review',
  author: { name: 'Olena K.', profileUrl: 'https://www.trustpilot.com/users/olena' },
  rating: { value: 1, max: 5 },
  title: 'No parcel',
  text: 'Third week without my parcel.',
  publishedAt: { from: '2026-11-19T00:00:00.000Z', to: '2026-11-20T00:00:00.000Z', raw: 'a day ago' },
  reply: null,
  replyBox: 'inline',
  ...change,
});

export const operation = <K extends EventKind>(
  itemId: string,
  kind: K,
  payload: EventPayload<K>,
  rest: { opId?: string; at?: string; baseVersion?: number } = {},
) => ({ opId: rest.opId ?? uuidv7(), kind, entityKey: itemId, baseVersion: rest.baseVersion ?? 0, payload, at: rest.at ?? AT });

export const seen = (itemId: string, change: Partial<DetectedReview> = {}, rest: { opId?: string; at?: string } = {}) =>
  operation(itemId, 'review.seen', { review: review(change), firstSeenAt: rest.at ?? AT }, rest);

export const doNotEngage = (itemId: string, reason = 'Spam', rest: { at?: string; baseVersion?: number } = {}) =>
  operation(itemId, 'outcome.recorded', { outcome: 'do_not_engage', reason }, rest);

/** The way of one answered review. */
export const answered = (itemId: string, text: string, change: Partial<DetectedReview> = {}, at = AT): ReturnType<typeof operation>[] => {
  const length = { value: text.length, unit: 'characters' as const, limit: null };
  return [
    seen(itemId, change, { at }),
    operation(itemId, 'item.claimed', {}, { at }),
    operation(itemId, 'category.set', { category: 'delivery', suggestion: { category: 'delivery', confidence: 0.9 } }, { at }),
    operation(itemId, 'reply.inserted', { text, length, replyBox: 'inline' }, { at }),
    operation(itemId, 'reply.posted', { text, source: 'here', seenAt: at }, { at }),
  ];
};

export type AnyOperation = Operation | ReturnType<typeof operation>;
