import { describe, expect, it } from 'vitest';
import {
  ANNA,
  BORYS,
  SAMPLE_KEY,
  SAMPLE_POLICY_ID,
  sampleInserted,
  sampleOperation,
  sampleOutcome,
  samplePosted,
  sampleSeen,
  sampleUuid,
} from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { Item } from '../../contracts/item.ts';
import type { Actor, EventPayload, Operation } from '../../contracts/item-event.ts';
import { applyOperation } from './project.ts';

type Step = Operation | [Operation, Actor];

/** The item after the steps, by Anna where no one else is named; checked against its contract after every step. */
const itemAfter = (...steps: Step[]): Item => {
  let item: Item | null = null;
  for (const step of steps) {
    const [operation, by] = Array.isArray(step) ? step : [step, ANNA];
    item = Item.parse(applyOperation(item, operation, by));
  }
  if (item === null) throw new Error('No steps');
  return item;
};

describe('the first event', () => {
  it('makes an open item of the review', () => {
    expect(itemAfter(sampleSeen())).toEqual({
      itemId: SAMPLE_KEY,
      version: 1,
      site: 'trustpilot',
      review: sampleReview(),
      earlierTexts: [],
      firstSeenAt: '2026-11-21T11:50:00.000Z',
      status: 'open',
      claimedBy: null,
      category: null,
      contactId: null,
      template: null,
      policy: null,
      inserted: null,
      posted: null,
      outcome: null,
      updatedAt: '2026-11-21T12:00:00.000Z',
    });
  });

  it('must be review.seen', () => {
    expect(() => applyOperation(null, sampleInserted(), ANNA)).toThrow('must be review.seen, not reply.inserted');
  });
});

it('leaves the item it was given as it was', () => {
  const item = itemAfter(sampleSeen());
  const copy = structuredClone(item);
  applyOperation(item, sampleOutcome('escalated'), ANNA);
  applyOperation(item, samplePosted(), ANNA);
  applyOperation(item, sampleOperation('review.edited', { review: sampleReview({ text: 'x' }) }), ANNA);
  expect(item).toEqual(copy);
});

describe('seen again', () => {
  const again = (firstSeenAt: string) => sampleOperation('review.seen', { review: sampleReview({ text: 'other' }), firstSeenAt });

  it('moves the first sight earlier, never later, and touches no text', () => {
    expect(itemAfter(sampleSeen(), [again('2026-11-21T08:00:00.000Z'), BORYS])).toMatchObject({
      version: 2,
      firstSeenAt: '2026-11-21T08:00:00.000Z',
      review: sampleReview(),
      earlierTexts: [],
    });
    expect(itemAfter(sampleSeen(), [again('2026-11-21T11:59:00.000Z'), BORYS]).firstSeenAt).toBe('2026-11-21T11:50:00.000Z');
  });

  it('keeps the later change as the last, whatever order the events come in', () => {
    const late = sampleOperation('category.set', { category: 'delivery', suggestion: null }, { at: '2026-11-21T13:00:00.000Z' });
    const early = sampleOperation('category.set', { category: 'billing', suggestion: null }, { at: '2026-11-21T12:30:00.000Z' });
    expect(itemAfter(sampleSeen(), late, early)).toMatchObject({ updatedAt: '2026-11-21T13:00:00.000Z', category: 'billing', version: 3 });
  });
});

describe('edited', () => {
  const edit = (changes: Parameters<typeof sampleReview>[0], at = '2026-11-21T13:00:00.000Z') =>
    sampleOperation('review.edited', { review: sampleReview(changes) }, { at });

  it('keeps the earlier text', () => {
    const item = itemAfter(sampleSeen(), edit({ text: 'The parcel came.', rating: { value: 3, max: 5 } }));
    expect(item.review).toMatchObject({ text: 'The parcel came.', rating: { value: 3, max: 5 } });
    expect(item.earlierTexts).toEqual([{ text: sampleReview().text, title: 'Third week', at: '2026-11-21T13:00:00.000Z' }]);
  });

  it('makes one version of the same edit from two machines', () => {
    expect(itemAfter(sampleSeen(), edit({ text: 'b' }), [edit({ text: 'b' }), BORYS]).earlierTexts).toHaveLength(1);
  });

  it('makes no version of a changed rating, one of a changed title', () => {
    expect(itemAfter(sampleSeen(), edit({ rating: { value: 5, max: 5 } })).earlierTexts).toEqual([]);
    expect(itemAfter(sampleSeen(), edit({ title: 'Came' })).earlierTexts).toMatchObject([{ title: 'Third week' }]);
  });

  it('keeps the first publishing time: the clock started then', () => {
    const edited = { from: '2026-11-21T12:50:00.000Z', to: '2026-11-21T12:50:00.000Z', raw: 'edited' };
    expect(itemAfter(sampleSeen(), edit({ publishedAt: edited })).review.publishedAt).toEqual(sampleReview().publishedAt);
    const undated = sampleOperation('review.seen', {
      review: sampleReview({ publishedAt: null }),
      firstSeenAt: '2026-11-21T11:50:00.000Z',
    });
    expect(itemAfter(undated, edit({ publishedAt: edited })).review.publishedAt).toEqual(edited);
  });

  it('keeps the original and the newest where there are many', () => {
    const edits = Array.from({ length: 60 }, (_, index) => edit({ text: `text ${index}` }));
    const { earlierTexts } = itemAfter(sampleSeen(), ...edits);
    expect(earlierTexts).toHaveLength(50);
    expect(earlierTexts[0]?.text).toBe(sampleReview().text);
    expect(earlierTexts[1]?.text).toBe('text 10');
    expect(earlierTexts.at(-1)?.text).toBe('text 58');
  });

  it('does not touch status, outcome or reply', () => {
    const item = itemAfter(sampleSeen(), sampleInserted(), samplePosted(), edit({ text: 'b' }));
    expect(item).toMatchObject({ status: 'posted', outcome: { outcome: 'replied' }, posted: { text: 'We are on it.' } });
  });
});

describe('claim', () => {
  const claim = () => sampleOperation('item.claimed', {});
  const release = () => sampleOperation('item.released', {});
  it.each<[string, Step[], Actor | null]>([
    ['is taken', [claim()], ANNA],
    ['is kept when taken twice', [claim(), claim()], ANNA],
    ['is not taken from a colleague', [claim(), [claim(), BORYS]], ANNA],
    ['is given back', [claim(), release()], null],
    ['is not given back by a colleague', [claim(), [release(), BORYS]], ANNA],
    ['that nobody holds is not given back', [release()], null],
    ['passes to a colleague once given back', [claim(), release(), [claim(), BORYS]], BORYS],
    ['outlives an insertion', [claim(), sampleInserted()], ANNA],
    ['ends with a decision', [claim(), sampleOutcome('escalated')], null],
    ['ends with the reply on the page', [claim(), sampleInserted(), samplePosted()], null],
  ])('%s', (_what, steps, expected) => {
    expect(itemAfter(sampleSeen(), ...steps).claimedBy).toEqual(expected);
  });
});

describe('facts of the item', () => {
  const contactId = sampleUuid();

  it('takes the last category, template and contact', () => {
    const template = { templateId: sampleUuid(), version: 3, title: 'Parcel late' };
    const item = itemAfter(
      sampleSeen(),
      sampleOperation('category.set', { category: 'billing', suggestion: { category: 'delivery', confidence: 0.4 } }),
      sampleOperation('category.set', { category: 'delivery', suggestion: null }),
      sampleOperation('template.chosen', template),
      sampleOperation('contact.linked', { contactId, reasons: [] }),
    );
    expect(item).toMatchObject({ category: 'delivery', template, contactId, version: 5 });
  });

  it('unlinks that contact only', () => {
    const linked = sampleOperation('contact.linked', { contactId, reasons: [] });
    expect(itemAfter(sampleSeen(), linked, sampleOperation('contact.unlinked', { contactId })).contactId).toBeNull();
    expect(itemAfter(sampleSeen(), linked, sampleOperation('contact.unlinked', { contactId: sampleUuid() })).contactId).toBe(contactId);
  });

  it('takes a category after the item was handled, and stays handled', () => {
    const item = itemAfter(
      sampleSeen(),
      sampleInserted(),
      samplePosted(),
      sampleOperation('category.set', { category: 'praise', suggestion: null }),
    );
    expect(item).toMatchObject({ category: 'praise', status: 'posted', outcome: { outcome: 'replied', version: 3 } });
  });
});

describe('policy', () => {
  const due = (from: string, to = from) => ({ from: `2026-11-23T${from}:00.000Z`, to: `2026-11-23T${to}:00.000Z` });
  const apply = (changes: Partial<EventPayload<'policy.applied'>> = {}) =>
    sampleOperation('policy.applied', {
      policyId: SAMPLE_POLICY_ID,
      policyVersion: 1,
      rule: 'all',
      startsAt: 'first_seen',
      due: due('09:30'),
      ...changes,
    });
  it.each<[string, Step[], { rule: string; policyVersion: number; due: ReturnType<typeof due> | null }]>([
    ['is taken', [apply()], { rule: 'all', policyVersion: 1, due: due('09:30') }],
    [
      'is frozen against a newer version',
      [apply(), apply({ policyVersion: 2, rule: 'new' })],
      { rule: 'all', policyVersion: 1, due: due('09:30') },
    ],
    [
      'is frozen against another policy',
      [apply(), apply({ policyId: sampleUuid() })],
      { rule: 'all', policyVersion: 1, due: due('09:30') },
    ],
    [
      'follows a corrected category',
      [apply(), apply({ rule: 'billing', due: due('12:00') })],
      { rule: 'billing', policyVersion: 1, due: due('12:00') },
    ],
    [
      'keeps the earlier deadline of one rule',
      [apply(), apply({ due: due('10:00') })],
      { rule: 'all', policyVersion: 1, due: due('09:30') },
    ],
    [
      'takes an earlier deadline of one rule',
      [apply(), apply({ due: due('09:00') })],
      { rule: 'all', policyVersion: 1, due: due('09:00') },
    ],
    [
      'takes the earlier start of one end',
      [apply(), apply({ due: due('09:00', '09:30') })],
      { rule: 'all', policyVersion: 1, due: due('09:00', '09:30') },
    ],
    [
      'keeps the earlier end against an earlier start',
      [apply(), apply({ due: due('08:00', '10:00') })],
      { rule: 'all', policyVersion: 1, due: due('09:30') },
    ],
    [
      'keeps the later start of an earlier end',
      [apply({ due: due('08:00', '10:00') }), apply()],
      { rule: 'all', policyVersion: 1, due: due('09:30') },
    ],
    ['takes a deadline where there was none', [apply({ due: null }), apply()], { rule: 'all', policyVersion: 1, due: due('09:30') }],
    ['keeps a deadline against none', [apply(), apply({ due: null })], { rule: 'all', policyVersion: 1, due: due('09:30') }],
    [
      'changes no more once the reply was seen',
      [apply(), sampleInserted(), samplePosted(), apply({ rule: 'billing', due: due('12:00') })],
      { rule: 'all', policyVersion: 1, due: due('09:30') },
    ],
    [
      'is taken after the reply where there was none',
      [sampleInserted(), samplePosted(), apply()],
      { rule: 'all', policyVersion: 1, due: due('09:30') },
    ],
  ])('%s', (_what, steps, expected) => {
    expect(itemAfter(sampleSeen(), ...steps).policy).toMatchObject(expected);
  });
});

describe('status', () => {
  const copied = () =>
    sampleOperation('reply.copied', { text: 'We are on it.', length: { value: 13, unit: 'characters', limit: null }, why: 'box_missing' });
  it.each<[string, Step[], Item['status'], string | null]>([
    ['inserted', [sampleInserted()], 'inserted', null],
    ['copied is not inserted', [copied()], 'open', null],
    ['copied after inserted', [sampleInserted(), copied()], 'open', null],
    ['inserted after copied', [copied(), sampleInserted()], 'inserted', null],
    ['do not engage', [sampleOutcome('do_not_engage')], 'do_not_engage', 'do_not_engage'],
    ['escalated, then answered', [sampleOutcome('escalated'), sampleInserted(), samplePosted()], 'posted', 'replied'],
    ['inserted while waiting', [sampleOutcome('waiting_for_customer'), sampleInserted()], 'waiting_for_customer', 'waiting_for_customer'],
    [
      'answered, then waiting for the customer',
      [sampleInserted(), samplePosted(), sampleOutcome('waiting_for_customer')],
      'waiting_for_customer',
      'waiting_for_customer',
    ],
    ['decided again', [sampleOutcome('escalated'), sampleOutcome('do_not_engage')], 'do_not_engage', 'do_not_engage'],
    ['reopened', [sampleOutcome('do_not_engage'), sampleOperation('item.reopened', { reason: '' })], 'open', null],
    ['reopened without having been closed', [sampleOperation('item.reopened', { reason: '' })], 'open', null],
  ])('%s', (_what, steps, status, outcome) => {
    const item = itemAfter(sampleSeen(), ...steps);
    expect([item.status, item.outcome?.outcome ?? null]).toEqual([status, outcome]);
    expect(item.version).toBe(steps.length + 1);
  });

  it('writes down the words of an outcome, who, when, and which version it made', () => {
    const at = '2026-11-21T14:00:00.000Z';
    expect(itemAfter(sampleSeen(), sampleOutcome('do_not_engage', { at })).outcome).toEqual({
      outcome: 'do_not_engage',
      detail: 'Attack without facts',
      at,
      by: ANNA,
      version: 2,
    });
    expect(itemAfter(sampleSeen(), sampleOutcome('escalated')).outcome?.detail).toBe('Warehouse: Lost parcel');
    expect(itemAfter(sampleSeen(), sampleOutcome('waiting_for_customer')).outcome?.detail).toBe('Asked for the date');
    const bare = sampleOperation('outcome.recorded', { outcome: 'escalated', to: 'Warehouse', note: '' });
    expect(itemAfter(sampleSeen(), bare).outcome?.detail).toBe('Warehouse');
    const long = sampleOperation('outcome.recorded', { outcome: 'escalated', to: 'W'.repeat(500), note: 'n'.repeat(20_000) });
    expect(itemAfter(sampleSeen(), long).outcome?.detail).toHaveLength(20_000);
    const emoji = sampleOperation('outcome.recorded', { outcome: 'escalated', to: 'Lab', note: `${'n'.repeat(19_994)}🙂` });
    expect(itemAfter(sampleSeen(), emoji).outcome?.detail.isWellFormed()).toBe(true);
  });
});
