// A reply that is seen after somebody said that it is posted: the sight is news, also where an earlier reply was seen before.
import { expect, it } from 'vitest';
import { ANNA, sampleInserted, sampleOperation, samplePosted, sampleSeen } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import type { Item } from '../../contracts/item.ts';
import type { Operation } from '../../contracts/item-event.ts';
import { applyOperation } from '../../domain/item/project.ts';
import { postedReply } from './posted-reply.ts';

const NOW = Temporal.Instant.from('2026-11-21T18:00:00Z');
const itemAfter = (...operations: Operation[]): Item => {
  const item = operations.reduce<Item | null>((made, operation) => applyOperation(made, operation, ANNA), null);
  if (item === null) throw new Error('No operations');
  return item;
};
const seenNow = (item: Item, text: string) =>
  postedReply(item, sampleReview({ reply: { text, publishedAt: null } }), null, NOW, ANNA.userId)?.source ?? null;
const mark = (text: string | null) => sampleOperation('reply.marked', { text }, { at: '2026-11-21T15:00:00.000Z' });

it('is ours where it is the text that was inserted, else written elsewhere', () => {
  const item = itemAfter(sampleSeen(), sampleInserted(), mark('We are on it.'));
  expect(seenNow(item, 'We are on it.')).toBe('here');
  expect(seenNow(item, 'Call us on Monday about your refund.')).toBe('elsewhere');
});

it('is a new one after a second reply was marked, and the first one, which still stands there, is none', () => {
  const item = itemAfter(sampleSeen(), sampleInserted(), samplePosted(), sampleOperation('item.reopened', { reason: '' }), mark(null));
  expect(seenNow(item, 'The parcel was found on Monday.')).toBe('elsewhere');
  expect(seenNow(item, 'We are on it.')).toBe(null);
});
