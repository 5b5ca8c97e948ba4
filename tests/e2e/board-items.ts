// Handled items for tests of the board, put on a server through its own push route as an agent's machine would.
import { uuidv7 } from 'uuidv7';
import type { EventKind, EventPayload } from '../../lib/contracts/item-event.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import { PROTOCOL_VERSION, PushResponse } from '../../lib/contracts/sync.ts';

type Step = { [K in EventKind]: { kind: K; payload: EventPayload<K> } }[EventKind];
export type TestItem = { itemId: string; at: Temporal.Instant; steps: Step[] };

export const review = (part: Partial<DetectedReview> & { externalId: string }): DetectedReview => ({
  site: 'schema-org',
  url: 'https://shop.example/reviews',
  kind: 'review',
  author: { name: 'Olena K.', profileUrl: null },
  rating: { value: 1, max: 5 },
  title: null,
  text: 'Where is my parcel?',
  publishedAt: null,
  reply: null,
  replyBox: 'inline',
  ...part,
});

/** A reply that was inserted and seen on the page. */
export const repliedItem = (seen: DetectedReview, category: string, text: string, at: Temporal.Instant): TestItem => ({
  itemId: `${seen.site}:${seen.externalId}`,
  at,
  steps: [
    { kind: 'review.seen', payload: { review: seen, firstSeenAt: at.toString() } },
    { kind: 'item.claimed', payload: {} },
    { kind: 'category.set', payload: { category, suggestion: { category, confidence: 0.83 } } },
    { kind: 'reply.inserted', payload: { text, length: { value: text.length, unit: 'characters', limit: null }, replyBox: 'inline' } },
    { kind: 'reply.posted', payload: { text, source: 'here', seenAt: at.add({ minutes: 4 }).toString() } },
  ],
});

export const decidedItem = (seen: DetectedReview, outcome: EventPayload<'outcome.recorded'>, at: Temporal.Instant): TestItem => ({
  itemId: `${seen.site}:${seen.externalId}`,
  at,
  steps: [
    { kind: 'review.seen', payload: { review: seen, firstSeenAt: at.toString() } },
    { kind: 'outcome.recorded', payload: outcome },
  ],
});

/** Throws where the server does not take an operation. */
export const pushItems = async (
  url: string,
  session: { workspaceId: string; token: string },
  items: readonly TestItem[],
): Promise<void> => {
  for (const item of items) {
    const operations = item.steps.map(({ kind, payload }, index) => ({
      opId: uuidv7(),
      kind,
      entityKey: item.itemId,
      baseVersion: index,
      payload,
      at: item.at.add({ minutes: index }).toString(),
    }));
    const response = await fetch(`${url}/api/v1/workspaces/${session.workspaceId}/sync/push`, {
      method: 'POST',
      headers: { authorization: `Bearer ${session.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ protocol: PROTOCOL_VERSION, operations }),
    });
    const { results } = PushResponse.parse(await response.json());
    const refused = results.find((result) => result.status !== 'applied');
    if (refused !== undefined) throw new Error(`${item.itemId}: ${refused.status}, ${refused.error?.message}`);
  }
};
