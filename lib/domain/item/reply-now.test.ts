// After the reply was posted: what stands under the review now, what the site says of it, and whether the review is still there, whoever tells it
// and in whatever order.
import { describe, expect, it } from 'vitest';
import { ANNA, BORYS, sampleInserted, sampleOperation, samplePosted, sampleSeen } from '../../../tests/samples/operations.ts';
import { replay } from './replay.ts';

const changed = (text: string, seenAt: string) =>
  sampleOperation('reply.changed', { before: 'We are on it.', text, source: 'elsewhere', seenAt });
const removed = (seenAt: string) => sampleOperation('reply.removed', { before: 'We are on it.', seenAt });
const answered = [
  { operation: sampleSeen(), by: ANNA },
  { operation: sampleInserted(), by: ANNA },
  { operation: samplePosted(), by: ANNA },
];
const itemWith = (...operations: ReturnType<typeof changed>[]) =>
  replay([...answered, ...operations.map((operation) => ({ operation, by: BORYS }))]);

describe('a reply that was posted', () => {
  it('and changed leaves the item handled as it was, with both texts', () => {
    expect(itemWith(changed('We called you.', '2026-11-22T09:00:00Z'))).toMatchObject({
      status: 'posted',
      posted: { text: 'We are on it.', source: 'here', by: ANNA },
      outcome: { outcome: 'replied', by: ANNA },
      replyNow: { text: 'We called you.', seenAt: '2026-11-22T09:00:00Z' },
    });
  });

  it('and removed stays in the record as gone', () => {
    expect(itemWith(removed('2026-11-22T09:00:00Z'))).toMatchObject({ status: 'posted', replyNow: { text: null } });
  });

  it('is what the newest look says: an older one that arrives late changes nothing', () => {
    const late = itemWith(removed('2026-11-22T10:00:00Z'), changed('We called you.', '2026-11-22T09:00:00Z'));
    expect(late).toMatchObject({ version: 5, replyNow: { text: null, seenAt: '2026-11-22T10:00:00Z' } });
  });

  it('and handled anew after a reopening is the new reply alone', () => {
    const anew = itemWith(
      removed('2026-11-22T09:00:00Z'),
      sampleOperation('item.reopened', { reason: '' }),
      samplePosted({ text: 'We called you.', seenAt: '2026-11-22T11:00:00Z' }),
    );
    expect(anew).toMatchObject({ posted: { text: 'We called you.' }, replyNow: null });
  });
});

const said = (state: 'pending' | 'published' | 'rejected' | null, seenAt: string) =>
  sampleOperation('reply.state', { text: 'We are on it.', before: null, state, seenAt });
const gone = (seenAt: string) =>
  sampleOperation('review.deleted', {
    before: { text: 'Third week without my parcel.', title: null, rating: null },
    proof: 'not_found',
    url: 'https://www.trustpilot.com/reviews/65f0c0ffee0000000000abcd',
    seenAt,
  });
const back = (seenAt: string) => sampleOperation('review.returned', { seenAt });

describe('what the site says of the reply', () => {
  it('is the newest word and changes nothing else', () => {
    expect(itemWith(said('pending', '2026-11-22T09:00:00Z'), said('rejected', '2026-11-22T10:00:00Z'))).toMatchObject({
      status: 'posted',
      outcome: { outcome: 'replied' },
      replyState: { state: 'rejected', seenAt: '2026-11-22T10:00:00Z' },
    });
    expect(itemWith(said('published', '2026-11-22T10:00:00Z'), said('pending', '2026-11-22T09:00:00Z'))).toMatchObject({
      replyState: { state: 'published' },
    });
  });

  it('was said of the reply as it was: a changed, removed or new one begins without a word', () => {
    const pending = said('pending', '2026-11-22T09:00:00Z');
    expect(itemWith(pending, changed('We called you.', '2026-11-22T10:00:00Z'))).toMatchObject({ replyState: { state: null } });
    expect(itemWith(pending, removed('2026-11-22T10:00:00Z'))).toMatchObject({ replyState: { state: null } });
    const anew = itemWith(
      pending,
      sampleOperation('item.reopened', { reason: '' }),
      samplePosted({ text: 'We called you.', seenAt: '2026-11-22T11:00:00Z' }),
    );
    expect(anew?.replyState).toBe(undefined);
  });
});

describe('a review that was deleted', () => {
  it('stays in the record as gone, until a later page shows it again', () => {
    expect(itemWith(gone('2026-11-22T09:00:00Z'))).toMatchObject({ status: 'posted', deleted: { proof: 'not_found' } });
    expect(itemWith(gone('2026-11-22T09:00:00Z'), back('2026-11-22T10:00:00Z'))).toMatchObject({ deleted: { proof: null } });
    expect(itemWith(back('2026-11-22T10:00:00Z'), gone('2026-11-22T09:00:00Z'))).toMatchObject({ deleted: { proof: null } });
  });
});
