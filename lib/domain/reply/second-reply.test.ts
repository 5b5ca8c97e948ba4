import { describe, expect, it } from 'vitest';
import { ANNA, sampleInserted, sampleOperation, samplePosted, sampleSeen } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import type { Item } from '../../contracts/item.ts';
import type { SeenReview } from '../../contracts/review.ts';
import { replay } from '../item/replay.ts';
import { isFollowedUp } from '../promise/item-promises.ts';
import { itemClock } from '../sla/clock.ts';
import { firstResponse } from '../sla/first-response.ts';
import {
  asSecond,
  beginSecond,
  forRecord,
  isSecondInserted,
  isSecondSeen,
  leaveSecond,
  secondKinds,
  standingReply,
  withNewestReply,
} from './second-reply.ts';

const FIRST = 'We are on it.';
const SECOND = 'Your parcel has arrived, and the courier has apologised.';
const at = '2026-11-22T09:00:00.000Z';

const itemOf = (...operations: ReturnType<typeof sampleSeen>[]): Item => {
  const item = replay([sampleSeen(), sampleInserted(FIRST), samplePosted(), ...operations].map((operation) => ({ operation, by: ANNA })));
  if (item === null) throw new Error('no item');
  return item;
};
const changed = (text: string, before = FIRST) =>
  sampleOperation('reply.changed', { before, text, source: 'here', seenAt: '2026-11-22T09:20:00.000Z', added: true }, { at });
const insertedAgain = (text = SECOND) => sampleInserted(text, '2026-11-22T09:10:00.000Z');
const begun = (item: Item, draft = FIRST, kind: 'edit' | 'follow_up' = 'follow_up') => beginSecond({ kind, upon: FIRST, draft, item, at });

describe('how a second reply is given', () => {
  it.each([
    ['google-business', 'review', ['edit']],
    ['google-play-console', 'review', ['edit']],
    ['app-store-connect', 'review', ['edit']],
    ['vk', 'comment', ['follow_up']],
    ['wordpress', 'comment', ['follow_up']],
    ['facebook-recommendations', 'review', ['follow_up']],
    ['schema-org', 'review', ['edit', 'follow_up']],
    ['taught-lamps', 'review', ['edit', 'follow_up']],
    ['taught-lamps', 'comment', ['follow_up']],
  ] as const)('on %s, under a %s', (site, kind, kinds) => {
    expect(secondKinds({ site, kind })).toEqual(kinds);
  });
});

describe('what stands on the page', () => {
  const seen = (reply: SeenReview['reply']): SeenReview => ({ ...sampleReview(), reply });
  const later = { text: SECOND, publishedAt: null };

  it('is the newest reply of several, and nothing where none or an empty one is there', () => {
    expect(standingReply(seen(null))).toBe(null);
    expect(standingReply(seen({ text: ' \n', publishedAt: null }))).toBe(null);
    expect(standingReply(seen({ text: FIRST, publishedAt: null }))).toBe(FIRST);
    expect(standingReply(seen({ text: FIRST, publishedAt: null, later }))).toBe(SECOND);
  });

  it('goes into records as the first reply alone, so that no server is told what it does not know', () => {
    const both = seen({ text: FIRST, publishedAt: null, state: 'published', later });
    expect(forRecord(both).reply).toEqual({ text: FIRST, publishedAt: null, state: 'published' });
    expect(forRecord(seen(null)).reply).toBe(null);
    expect(withNewestReply(both).reply).toEqual(later);
  });
});

describe('the draft', () => {
  it('starts empty for a follow-up and with the present text for a change', () => {
    expect(begun(itemOf()).text).toBe('');
    expect(begun(itemOf(), FIRST, 'edit').text).toBe(FIRST);
    expect(begun(itemOf()).second).toMatchObject({ upon: FIRST, at, past: '2026-11-21T12:10:00.000Z', before: '' });
  });

  it('puts words aside that went out nowhere, and brings them back where the reply is left as it is', () => {
    const { text, second } = begun(itemOf(), 'Half a thought', 'edit');
    expect([text, second.before]).toEqual([FIRST, 'Half a thought']);
    expect(leaveSecond(text, itemOf(), second)).toBe('Half a thought');
    expect(leaveSecond('', itemOf(), second)).toBe('Half a thought');
    expect(leaveSecond('Newer words', itemOf(), second)).toBe('Newer words');
  });

  it('keeps what was just written under a review that is open and was answered by somebody else', () => {
    const { text, second } = begun({ ...itemOf(), posted: null, outcome: null, inserted: null }, 'It arrived today.');
    expect([text, second.past, second.before]).toEqual(['It arrived today.', null, '']);
  });
});

describe('the state of a second reply', () => {
  it('is that of a draft, whatever became of the first', () => {
    const item = itemOf();
    expect(asSecond(item, begun(item).second)).toMatchObject({ status: 'open', inserted: null, posted: null, outcome: null });
  });

  it('is inserted once its own text went out, and seen once the page shows it', () => {
    const { second } = begun(itemOf());
    const inserted = itemOf(insertedAgain());
    expect(asSecond(inserted, second)).toMatchObject({ status: 'inserted', inserted: { text: SECOND } });
    expect([isSecondInserted(itemOf()), isSecondInserted(inserted)]).toEqual([false, true]);
    expect(isSecondSeen(inserted, second, SECOND)).toBe(false);
    const seen = itemOf(insertedAgain(), changed(SECOND));
    expect(isSecondSeen(seen, second, SECOND)).toBe(true);
    expect(isSecondInserted(seen)).toBe(false);
  });

  it('is seen with a few words mended in the site’s own box, or where its insertion was never recorded', () => {
    const { second } = begun(itemOf());
    expect(isSecondSeen(itemOf(insertedAgain(), changed(SECOND.replace('apologised', 'called'))), second, SECOND)).toBe(true);
    expect(isSecondSeen(itemOf(changed(SECOND)), second, SECOND)).toBe(true);
  });

  it('is not ended by a colleague’s words, nor by what stood there before', () => {
    const { second } = begun(itemOf());
    expect(isSecondSeen(itemOf(changed('Ask our desk in the station.')), second, SECOND)).toBe(false);
    expect(isSecondSeen(itemOf(), second, FIRST)).toBe(false);
    expect(isSecondSeen(itemOf(insertedAgain(), changed('Ask our desk in the station.')), second, SECOND)).toBe(false);
  });

  it('starts afresh after it: what went out for the one is not taken for the next', () => {
    const seen = itemOf(insertedAgain(), changed(SECOND));
    const next = beginSecond({ kind: 'follow_up', upon: SECOND, draft: SECOND, item: seen, at: '2026-11-23T09:00:00.000Z' });
    expect(next.text).toBe('');
    expect(asSecond(seen, next.second)).toMatchObject({ status: 'open', inserted: null });
    expect(isSecondSeen(seen, next.second, '')).toBe(false);
  });
});

describe('the item of a second reply', () => {
  const policy = sampleOperation('policy.applied', {
    policyId: '01890000-0000-7000-8000-00000000aaaa',
    policyVersion: 1,
    rule: 'all',
    startsAt: 'first_seen',
    due: { from: '2026-11-21T12:30:00.000Z', to: '2026-11-21T12:30:00.000Z' },
  });
  const clockOf = (item: Item) => itemClock({ item, now: Temporal.Instant.from('2026-11-25T00:00:00Z'), policy: null });

  it('keeps its outcome, its first reply and its clock, and knows what stands there now', () => {
    const before = replay([sampleSeen(), policy, sampleInserted(FIRST), samplePosted()].map((operation) => ({ operation, by: ANNA })));
    const after = replay(
      [insertedAgain(), changed(SECOND)].map((operation) => ({ operation, by: ANNA })),
      before,
    );
    expect(after).toMatchObject({ status: 'posted', posted: { text: FIRST }, replyNow: { text: SECOND }, inserted: { text: SECOND } });
    expect(after?.outcome).toEqual(before?.outcome);
    expect(after && clockOf(after)).toEqual(before && clockOf(before));
    expect(after && firstResponse(after)).toEqual(before && firstResponse(before));
  });

  it('closes a promise of the first as the follow-up to it', () => {
    const promiseId = '01890000-0000-7000-8000-00000000bbbb';
    const made = sampleOperation('promise.made', { promiseId, text: FIRST, due: '2026-11-27T16:00:00.000Z' });
    const followed = (item: Item) => isFollowedUp(item, item.promises?.[0] ?? expect.fail('no promise'));
    expect(followed(itemOf(made, insertedAgain()))).toBe(false);
    expect(followed(itemOf(made, insertedAgain(), changed(SECOND)))).toBe(true);
  });

  it('keeps the company’s reply that stood there before Vidhuk as the first response', () => {
    const answered = sampleOperation('review.seen', {
      review: sampleReview({
        reply: { text: 'Noted.', publishedAt: { from: '2026-11-20T10:00:00Z', to: '2026-11-20T10:00:00Z', raw: '' } },
      }),
      firstSeenAt: '2026-11-21T11:50:00.000Z',
    });
    const item = replay([answered, sampleInserted(FIRST), samplePosted()].map((operation) => ({ operation, by: ANNA })));
    expect(item).toMatchObject({ status: 'posted', posted: { text: FIRST } });
    expect(item && firstResponse(item)).toEqual({ from: '2026-11-20T10:00:00Z', to: '2026-11-20T10:00:00Z' });
  });
});
