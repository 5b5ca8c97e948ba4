import { describe, expect, it } from 'vitest';
import {
  ANNA,
  BORYS,
  SAMPLE_POLICY_ID,
  sampleInserted,
  sampleOperation,
  sampleOutcome,
  samplePosted,
  sampleSeen,
  sampleUuid,
} from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import type { Item } from '../../contracts/item.ts';
import { type Actor, EventKind, type Operation } from '../../contracts/item-event.ts';
import { acceptOperation } from './accept.ts';
import { applyOperation } from './project.ts';

const itemAfter = (...steps: [Operation, Actor][]): Item | null =>
  steps.reduce<Item | null>((item, [operation, by]) => applyOperation(item, operation, by), null);

const answer = (item: Item | null, operation: Operation, by: Actor): string => {
  const acceptance = acceptOperation(item, operation, by);
  return acceptance.accept ? 'accept' : `${acceptance.status} ${acceptance.code}`;
};

const claim = (changes: Parameters<typeof sampleOperation>[2] = {}) => sampleOperation('item.claimed', {}, changes);
const release = () => sampleOperation('item.released', {});
const reopen = (changes: Parameters<typeof sampleOperation>[2] = {}) => sampleOperation('item.reopened', { reason: '' }, changes);
const length = { value: 1, unit: 'characters', limit: null } as const;

/** One of each kind. */
const EVERY_KIND: Record<EventKind, Operation> = {
  'review.seen': sampleSeen(),
  'review.edited': sampleOperation('review.edited', { review: sampleReview({ text: 'b' }) }),
  'review.deleted': sampleOperation('review.deleted', {
    before: { text: 'a', title: null, rating: null },
    proof: 'not_found',
    url: 'https://www.trustpilot.com/reviews/1',
    seenAt: '2026-11-21T12:00:00Z',
  }),
  'review.returned': sampleOperation('review.returned', { seenAt: '2026-11-21T12:00:00Z' }),
  'item.claimed': claim(),
  'item.released': release(),
  'category.set': sampleOperation('category.set', { category: 'delivery', suggestion: null }),
  'risk.set': sampleOperation('risk.set', { risks: ['legal'], proposed: [] }),
  'contact.linked': sampleOperation('contact.linked', { contactId: sampleUuid(), reasons: [] }),
  'contact.unlinked': sampleOperation('contact.unlinked', { contactId: sampleUuid() }),
  'template.chosen': sampleOperation('template.chosen', { templateId: sampleUuid(), version: 1, title: 'x' }),
  'policy.applied': sampleOperation('policy.applied', {
    policyId: sampleUuid(),
    policyVersion: 1,
    rule: 'x',
    startsAt: 'published',
    due: null,
  }),
  'reply.inserted': sampleInserted(),
  'reply.copied': sampleOperation('reply.copied', { text: 'x', length, why: 'x' }),
  'reply.posted': samplePosted(),
  'reply.marked': sampleOperation('reply.marked', { text: 'a' }),
  'reply.unmarked': sampleOperation('reply.unmarked', {}),
  'reply.changed': sampleOperation('reply.changed', { before: 'a', text: 'b', source: 'elsewhere', seenAt: '2026-11-21T12:00:00Z' }),
  'reply.removed': sampleOperation('reply.removed', { before: 'a', seenAt: '2026-11-21T12:00:00Z' }),
  'reply.state': sampleOperation('reply.state', { text: 'a', before: null, state: 'pending', seenAt: '2026-11-21T12:00:00Z' }),
  'outcome.recorded': sampleOutcome('escalated'),
  'item.reopened': reopen(),
  'promise.made': sampleOperation('promise.made', { promiseId: sampleUuid(), text: 'by Friday', due: '2026-11-27T16:00:00Z' }),
  'promise.closed': sampleOperation('promise.closed', { promiseId: sampleUuid(), how: 'said', note: '' }),
  'decision.recorded': sampleOperation('decision.recorded', { gates: [], suggested: null, outcome: 'A' }),
  'statement.linked': sampleOperation('statement.linked', { url: 'https://shop.example/word' }),
  'approval.requested': sampleOperation('approval.requested', { text: 'x', why: [{ about: 'risk', id: 'legal' }], note: '' }),
  'approval.given': sampleOperation('approval.given', { text: 'x', note: '' }),
  'approval.refused': sampleOperation('approval.refused', { note: 'Not like this' }),
  'clock.missed': sampleOperation('clock.missed', {
    rule: 'all',
    due: { from: '2026-11-21T11:00:00.000Z', to: '2026-11-21T11:00:00.000Z' },
  }),
  'clock.restarted': sampleOperation('clock.restarted', {
    policyId: SAMPLE_POLICY_ID,
    policyVersion: 1,
    rule: 'all',
    since: '2026-11-21T11:00:00.000Z',
    due: null,
  }),
  'reply.unneeded': sampleOperation('reply.unneeded', { upon: '2026-11-21T11:00:00.000Z', note: '' }),
  'approval.missed': sampleOperation('approval.missed', { text: 'We are on it.', why: [{ about: 'risk', id: 'legal' }] }),
};

describe('the first operation', () => {
  it.each(EventKind.options)('%s', (kind) => {
    expect(answer(null, EVERY_KIND[kind], ANNA)).toBe(kind === 'review.seen' ? 'accept' : 'rejected not_found');
  });
});

describe('on an item', () => {
  const open = itemAfter([sampleSeen(), ANNA]);
  const claimed = itemAfter([sampleSeen(), ANNA], [claim(), ANNA]);
  /** Anna's outcome is version 3. */
  const decided = itemAfter([sampleSeen(), ANNA], [claim(), ANNA], [sampleOutcome('escalated'), ANNA]);
  const posted = itemAfter([sampleSeen(), ANNA], [sampleInserted(), ANNA], [samplePosted(), ANNA]);

  /** Nothing waits for a word on these items. */
  const isVerdict = (kind: EventKind) => kind === 'approval.given' || kind === 'approval.refused';

  it.each(EventKind.options)('that is open, anybody: %s', (kind) => {
    expect(answer(open, EVERY_KIND[kind], BORYS)).toBe(isVerdict(kind) ? 'conflict already_handled' : 'accept');
  });

  it.each(EventKind.options)('that a colleague has claimed: %s', (kind) => {
    if (!isVerdict(kind))
      expect(answer(claimed, EVERY_KIND[kind], BORYS)).toBe(kind === 'item.claimed' ? 'conflict claimed_by_other' : 'accept');
  });

  it.each(EventKind.options)('that a colleague has handled, unknown to the sender: %s', (kind) => {
    const refused = kind === 'outcome.recorded' || kind === 'item.reopened' || isVerdict(kind);
    expect(answer(decided, EVERY_KIND[kind], BORYS)).toBe(refused ? 'conflict already_handled' : 'accept');
  });

  it.each<[string, Item | null, Operation, Actor, string]>([
    ['claim by the one who has it', claimed, claim(), ANNA, 'accept'],
    ['claim of a handled item', decided, claim(), BORYS, 'accept'],
    ['claim after it was given back', itemAfter([sampleSeen(), ANNA], [claim(), ANNA], [release(), ANNA]), claim(), BORYS, 'accept'],
    ['claim by one who knew of the other', claimed, claim({ baseVersion: 2 }), BORYS, 'conflict claimed_by_other'],
    [
      'outcome just before the other was known',
      decided,
      sampleOutcome('do_not_engage', { baseVersion: 2 }),
      BORYS,
      'conflict already_handled',
    ],
    ['outcome with the other known', decided, sampleOutcome('do_not_engage', { baseVersion: 3 }), BORYS, 'accept'],
    ['outcome with more known', decided, sampleOutcome('do_not_engage', { baseVersion: 9 }), BORYS, 'accept'],
    ['reopening just before the outcome was known', decided, reopen({ baseVersion: 2 }), BORYS, 'conflict already_handled'],
    ['reopening with the outcome known', decided, reopen({ baseVersion: 3 }), BORYS, 'accept'],
    ['reopening of one’s own outcome', decided, reopen(), ANNA, 'accept'],
    ['own outcome again, whatever was known', decided, sampleOutcome('do_not_engage'), ANNA, 'accept'],
    ['outcome where a reply was seen', posted, sampleOutcome('do_not_engage', { baseVersion: 2 }), BORYS, 'conflict already_handled'],
    ['outcome after the reply was known', posted, sampleOutcome('waiting_for_customer', { baseVersion: 3 }), BORYS, 'accept'],
    ['reply seen where a colleague decided', decided, samplePosted(), BORYS, 'accept'],
    [
      'outcome of a reopened item',
      itemAfter([sampleSeen(), ANNA], [sampleOutcome('escalated'), ANNA], [reopen(), ANNA]),
      sampleOutcome('escalated'),
      BORYS,
      'accept',
    ],
  ])('%s', (_what, item, operation, by, expected) => {
    expect(answer(item, operation, by)).toBe(expected);
  });

  it('takes one word on a text that waits', () => {
    const asked = itemAfter([sampleSeen(), ANNA], [EVERY_KIND['approval.requested'], ANNA]);
    expect(answer(asked, EVERY_KIND['approval.given'], BORYS)).toBe('accept');
    expect(answer(asked, EVERY_KIND['approval.refused'], BORYS)).toBe('accept');
    const given = applyOperation(asked, EVERY_KIND['approval.given'], BORYS);
    expect(answer(given, EVERY_KIND['approval.refused'], BORYS)).toBe('conflict already_handled');
    expect(answer(applyOperation(given, EVERY_KIND['approval.requested'], ANNA), EVERY_KIND['approval.given'], BORYS)).toBe('accept');
  });

  it('stays known although the item went on: later events of others do not hide the outcome', () => {
    const later = itemAfter(
      [sampleSeen(), ANNA],
      [sampleOutcome('escalated'), ANNA],
      [EVERY_KIND['category.set'], BORYS],
      [EVERY_KIND['category.set'], BORYS],
    );
    expect(answer(later, sampleOutcome('do_not_engage', { baseVersion: 2 }), BORYS)).toBe('accept');
    expect(answer(later, sampleOutcome('do_not_engage', { baseVersion: 1 }), BORYS)).toBe('conflict already_handled');
  });
});

describe('what cannot belong to the item', () => {
  const item = itemAfter([sampleSeen(), ANNA]);
  it('is rejected: another key, another site', () => {
    expect(answer(item, sampleOperation('item.claimed', {}, { entityKey: 'trustpilot:native:other' }), ANNA)).toBe('rejected bad_request');
    const review = sampleReview({ site: 'google-maps' });
    expect(answer(item, sampleOperation('review.edited', { review }), ANNA)).toBe('rejected bad_request');
    expect(answer(item, sampleOperation('review.seen', { review, firstSeenAt: '2026-11-21T08:00:00.000Z' }), ANNA)).toBe(
      'rejected bad_request',
    );
  });
});

it('says who and what to do, and nothing of the review', () => {
  const item = itemAfter([sampleSeen(), ANNA], [claim(), ANNA]);
  const refusal = acceptOperation(item, claim(), BORYS);
  expect(refusal).toMatchObject({ message: 'Anna is answering this review.' });
});
