// The deadline by a category that is only suggested: for what nobody has picked, for what is picked, and not for what is decided.
import { describe, expect, it } from 'vitest';
import { ANNA, sampleOperation } from '../../../tests/samples/operations.ts';
import { samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import type { Item } from '../../contracts/item.ts';
import type { Operation } from '../../contracts/item-event.ts';
import { applyOperation } from '../item/project.ts';
import { applyPolicy } from './deadline.ts';
import { asksForSuggestion, clockedItem, isLateWith } from './suggested-clock.ts';

const firstSeenAt = '2026-11-23T08:00:00.000Z';
const at = (hours: number) => `2026-11-23T${String(8 + hours).padStart(2, '0')}:00:00.000Z`;
const rule = (name: string, hours: number, categories?: string[]) =>
  sampleRule({ name, measure: 'elapsed', firstResponseMinutes: hours * 60, ...(categories === undefined ? {} : { categories }) });
const policy = samplePolicy([rule('money', 2, ['billing', 'delivery']), rule('praise', 9, ['praise']), rule('rest', 4)]);
const review = sampleReview();
const seen = { review, firstSeenAt, item: null, policy, language: 'en' as const };

const itemOf = (...operations: Operation[]): Item => {
  const seenFirst = sampleOperation('review.seen', { review, firstSeenAt });
  const item = [seenFirst, ...operations].reduce<Item | null>((known, one) => applyOperation(known, one, ANNA), null);
  if (item === null) throw new Error('no item');
  return item;
};
const applied = (category: string | null) => {
  const payload = applyPolicy({ policy, review, firstSeenAt, category, language: 'en' });
  if (payload === null) throw new Error('no rule');
  return sampleOperation('policy.applied', payload);
};
const dueOf = (args: Parameters<typeof clockedItem>[0]) => {
  const { clocked, bySuggestion } = clockedItem(args);
  return [clocked.policy?.due?.to ?? null, bySuggestion];
};

describe.each([
  ['that nobody has picked', null],
  ['that is picked', itemOf(applied(null))],
])('a review %s', (_what, item) => {
  it('is due by the suggested category', () => {
    expect(dueOf({ ...seen, item, suggested: 'delivery' })).toEqual([at(2), true]);
    expect(dueOf({ ...seen, item, suggested: 'praise' })).toEqual([at(9), true]);
  });

  it('is due by the suggestion too where that names no rule of its own', () => {
    expect(dueOf({ ...seen, item, suggested: 'quality' })).toEqual([at(4), true]);
  });

  it('is due without a category where the suggestion is withheld', () => {
    expect(dueOf({ ...seen, item, suggested: null })).toEqual([at(4), false]);
  });

  it('is told by no suggestion where the policy does not ask for a category', () => {
    const plain = samplePolicy([rule('rest', 4), rule('money', 2, ['billing'])]);
    expect(dueOf({ ...seen, item, policy: plain, suggested: 'billing' })).toEqual([at(4), false]);
  });
});

it('leaves the record as it is: only what is shown is another', () => {
  const item = itemOf(applied(null));
  clockedItem({ ...seen, item, suggested: 'delivery' });
  expect(item.policy).toMatchObject({ rule: 'rest', due: { to: at(4) } });
});

it.each<[string, Operation[]]>([
  ['whose category is set', [applied('praise'), sampleOperation('category.set', { category: 'praise', suggestion: null })]],
  ['that is left alone', [applied(null), sampleOperation('outcome.recorded', { outcome: 'do_not_engage', reason: 'Spam' })]],
  ['that is said to be answered', [applied(null), sampleOperation('reply.marked', { text: null })]],
])('goes by the record for an item %s', (_what, operations) => {
  const item = itemOf(...operations);
  expect(dueOf({ ...seen, item, suggested: 'delivery' })).toEqual([item.policy?.due?.to, false]);
});

it('goes by the version of the policy that is frozen on the item', () => {
  const item = itemOf(applied(null));
  expect(dueOf({ ...seen, item, policy: { ...policy, version: 2 }, suggested: 'delivery' })).toEqual([at(4), false]);
});

it('tells whether the record is late now, as it is or with the category that is set with a decision', () => {
  const item = itemOf(applied('praise'), sampleOperation('category.set', { category: 'praise', suggestion: null }));
  const now = Temporal.Instant.from(at(3));
  expect([null, 'delivery', 'quality'].map((category) => isLateWith(category, { ...seen, item, now }))).toEqual([false, true, false]);
  expect(isLateWith(null, { ...seen, item, now: Temporal.Instant.from(at(10)) })).toBe(true);
  expect(isLateWith('delivery', { ...seen, now })).toBe(false);
});

it('asks for nothing where a reply stands there or no policy is set', () => {
  expect(asksForSuggestion(seen)).toBe(true);
  expect(asksForSuggestion({ ...seen, policy: null })).toBe(false);
  expect(asksForSuggestion({ ...seen, review: sampleReview({ reply: { text: 'Sorry.', publishedAt: null } }) })).toBe(false);
});

describe('where a rule names a risk', () => {
  const risky = samplePolicy([{ ...rule('court', 1), risks: ['legal'] }, rule('money', 2, ['billing']), rule('rest', 4)]);
  const risks = (named: string[], proposed = named) => ({ named, proposed });
  const said = (...flags: string[]) => sampleOperation('risk.set', { risks: flags, proposed: [] });
  const rested = sampleOperation('policy.applied', {
    ...{ policyId: risky.policyId, policyVersion: risky.version, rule: 'rest', startsAt: 'first_seen' },
    due: { from: at(4), to: at(4) },
  });
  const told = (asked: Partial<Parameters<typeof clockedItem>[0]>) => {
    const { clocked, bySuggestion, byRisk } = clockedItem({ ...seen, policy: risky, suggested: null, ...asked });
    return [clocked.policy?.rule, bySuggestion, byRisk];
  };

  it('goes by what the words name as the record will, and by the model told as its guess', () => {
    expect(told({ risks: risks(['legal']) })).toEqual(['court', false, false]);
    expect(told({ risks: risks([], ['legal']) })).toEqual(['court', false, true]);
    expect(told({ risks: risks([], ['safety']) })).toEqual(['rest', false, false]);
    expect(told({ risks: null })).toEqual(['rest', false, false]);
    expect(told({})).toEqual(['rest', false, false]);
  });

  it('shows the guess for a picked review too, with its category set or suggested, and leaves the record', () => {
    const item = itemOf(rested, sampleOperation('category.set', { category: 'praise', suggestion: null }));
    expect(told({ item, risks: risks([], ['legal']) })).toEqual(['court', false, true]);
    expect(item.policy?.rule).toBe('rest');
    expect(told({ item: itemOf(rested), suggested: 'billing', risks: risks([]) })).toEqual(['money', true, false]);
    expect(told({ item: itemOf(rested), suggested: 'billing', risks: risks([], ['legal']) })).toEqual(['court', false, true]);
  });

  it('goes by what somebody said, until the author changes the words', () => {
    const denied = itemOf(rested, said());
    expect(told({ item: denied, risks: risks([], ['legal']) })).toEqual(['rest', false, false]);
    const again = sampleOperation('review.edited', {
      review: { ...review, text: 'Other words.' },
      before: { text: review.text, title: review.title, rating: review.rating },
    });
    expect(told({ item: itemOf(rested, said(), again), risks: risks([], ['legal']) })).toEqual(['court', false, true]);
  });

  it('asks for a suggestion where only a risk could change the rule, and not once that is said', () => {
    const plain = samplePolicy([{ ...rule('court', 1), risks: ['legal'] }, rule('rest', 4)]);
    expect(asksForSuggestion({ ...seen, policy: plain })).toBe(true);
    expect(asksForSuggestion({ ...seen, policy: plain, item: itemOf(said()) })).toBe(false);
  });

  it('tells of a category that is set with a decision whether it is late, with the risks of the record', () => {
    const item = itemOf(rested);
    const late = { ...seen, item, policy: risky, now: Temporal.Instant.from(at(2)).add({ minutes: 1 }) };
    expect([isLateWith('billing', late), isLateWith('praise', late), isLateWith('praise', { ...late, risks: ['legal'] })]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
