import { describe, expect, it } from 'vitest';
import { ANNA, BORYS, sampleOperation, sampleSeen, sampleUuid } from '../../../tests/samples/operations.ts';
import type { Item } from '../../contracts/item.ts';
import type { Operation } from '../../contracts/item-event.ts';
import { applyOperation } from '../item/project.ts';
import { isFollowedUp, openPromises, promiseClock } from './item-promises.ts';

const ID = sampleUuid();
const made = (due: string, promiseId = ID, at = '2026-11-20T10:00:00.000Z') =>
  sampleOperation('promise.made', { promiseId, text: 'We will report by Friday.', due }, { at });
const closed = (how: 'seen' | 'said' | 'withdrawn', promiseId = ID) => sampleOperation('promise.closed', { promiseId, how, note: '' });
const itemOf = (...operations: Operation[]): Item =>
  operations.reduce<Item>((item, operation) => applyOperation(item, operation, ANNA), applyOperation(null, sampleSeen(), ANNA));
const at = (instant: string) => Temporal.Instant.from(instant);

describe('a promise', () => {
  it('is open until somebody closes it, and the first word counts', () => {
    const item = itemOf(made('2026-11-27T16:00:00.000Z'));
    expect(openPromises(item)).toMatchObject([{ promiseId: ID, by: ANNA, closed: null }]);
    const kept = applyOperation(applyOperation(item, closed('seen'), BORYS), closed('withdrawn'), ANNA);
    expect(openPromises(kept)).toEqual([]);
    expect(kept.promises?.[0]?.closed).toMatchObject({ how: 'seen', by: BORYS });
  });

  it('counts once, however often it is reported, and in any order of closing', () => {
    expect(itemOf(made('2026-11-27T16:00:00.000Z'), made('2026-11-28T16:00:00.000Z')).promises).toHaveLength(1);
    expect(itemOf(closed('said'), made('2026-11-27T16:00:00.000Z')).promises).toHaveLength(1);
    expect(itemOf(closed('said')).promises).toBeUndefined();
  });

  it('is one of at most twenty', () => {
    const many = Array.from({ length: 25 }, () => made('2026-11-27T16:00:00.000Z', sampleUuid()));
    expect(itemOf(...many).promises).toHaveLength(20);
  });

  it('changes nothing of the item’s status', () => {
    expect(itemOf(made('2026-11-27T16:00:00.000Z')).status).toBe('open');
  });
});

describe('its clock', () => {
  const item = itemOf(made('2026-11-30T10:00:00.000Z'), made('2026-11-25T10:00:00.000Z', sampleUuid()));

  it.each([
    ['2026-11-21T10:00:00Z', 'running'],
    ['2026-11-24T12:00:00Z', 'due_soon'],
    ['2026-11-25T10:00:00Z', 'due_soon'],
    ['2026-11-25T10:00:01Z', 'late'],
  ])('at %s is %s, by the promise that falls due first', (now, state) => {
    expect(promiseClock(item, at(now))).toMatchObject({ state, due: '2026-11-25T10:00:00.000Z' });
  });

  it('is none where nothing is owed', () => {
    expect(promiseClock(null, at('2026-11-25T10:00:00Z'))).toBeNull();
    expect(promiseClock(itemOf(), at('2026-11-25T10:00:00Z'))).toBeNull();
  });
});

describe('a follow-up', () => {
  const posted = (text: string, seenAt: string) => sampleOperation('reply.posted', { text, source: 'here', seenAt, publishedAt: null });
  const promise = openPromises(itemOf(made('2026-11-27T16:00:00.000Z')))[0];
  if (promise === undefined) throw new Error('No promise.');

  it.each([
    ['a later reply without the promise', 'The parcel has arrived.', '2026-11-25T10:00:00.000Z', true],
    ['the reply that made it', 'Hello. We will report by Friday.', '2026-11-20T10:05:00.000Z', false],
    ['an earlier reply', 'Hello.', '2026-11-19T10:00:00.000Z', false],
  ])('%s: %s', (_name, text, seenAt, expected) => {
    expect(isFollowedUp(itemOf(posted(text, seenAt)), promise)).toBe(expected);
  });

  it('written over the reply that made the promise counts, one that was taken away does not', () => {
    const made = { ...itemOf(posted('Hello. We will report by Friday.', '2026-11-20T10:05:00.000Z')) };
    const now = (text: string | null) => ({ ...made, replyNow: { text, seenAt: '2026-11-26T10:00:00.000Z' } });
    expect(isFollowedUp(now('The parcel has arrived.'), promise)).toBe(true);
    expect(isFollowedUp(now('Hello again. We will report by Friday.'), promise)).toBe(false);
    expect(isFollowedUp(now(null), promise)).toBe(false);
  });
});
