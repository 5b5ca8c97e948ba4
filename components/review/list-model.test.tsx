// The list's order and what a row knows of a review that nobody has picked yet.
import { describe, expect, it } from 'vitest';
import { ITEMS, NOW, REFERENCE, REVIEW_ROWS } from '../../tests/panel/sample-desk.ts';
import { arrange, describeReview, entryCache, toAnswer } from './list-model.ts';

const itemOf = (key: string) => ITEMS.find((item) => item.itemId === key)?.local ?? null;
const seen = REVIEW_ROWS.map(({ reviewKey, review, firstSeenAt }) => ({ reviewKey, review, firstSeenAt, item: itemOf(reviewKey) }));
const entries = seen.map((one) => describeReview(one, REFERENCE.policy));
const at = Date.parse(NOW);

describe('arrange', () => {
  it('puts what waits first, by the time it is due, and what is done last', () => {
    expect(arrange(entries, REFERENCE.policy, at).map((entry) => entry.reviewKey.replace('sample:', ''))).toEqual([
      'late',
      'soon',
      'inserted',
      'claimed',
      'running',
      'unclear',
      'answered',
      'ignored',
    ]);
  });

  it('tells the clock of a review without an item by the policy', () => {
    const states = Object.fromEntries(arrange(entries, REFERENCE.policy, at).map((entry) => [entry.reviewKey, entry.clock.state]));
    expect(states['sample:soon']).toBe('due_soon');
    expect(states['sample:running']).toBe('running');
    expect(states['sample:unclear']).toBe('undecidable');
  });

  it('keeps the page’s order where nothing is due', () => {
    const without = seen.map((one) => describeReview({ ...one, item: null, review: { ...one.review, reply: null } }, null));
    expect(arrange(without, null, at).map((entry) => entry.reviewKey)).toEqual(seen.map((one) => one.reviewKey));
  });
});

describe('promises', () => {
  const owing = (due: string) =>
    seen.map((one) =>
      one.reviewKey === 'sample:ignored' && one.item !== null
        ? {
            ...one,
            item: {
              ...one.item,
              promises: [
                {
                  promiseId: 'p',
                  text: 'By Friday',
                  due,
                  madeAt: '2026-01-01T00:00:00.000Z',
                  by: { userId: 'u', name: 'U' },
                  closed: null,
                },
              ],
            },
          }
        : one,
    );
  const order = (due: string) =>
    arrange(
      owing(due).map((one) => describeReview(one, REFERENCE.policy)),
      REFERENCE.policy,
      at,
    ).map((entry) => entry.reviewKey.replace('sample:', ''));

  it('lead the list once overdue, though the review is handled', () => {
    expect(order(new Date(at - 1).toISOString())[0]).toBe('ignored');
  });

  it('keep the item open until the follow-up, in the order of what is due', () => {
    const keys = order(new Date(at + 90 * 86_400_000).toISOString());
    expect(keys.indexOf('ignored')).toBeGreaterThan(keys.indexOf('running'));
    expect(keys.indexOf('ignored')).toBeLessThan(keys.indexOf('answered'));
    const open = toAnswer(
      arrange(
        owing(new Date(at + 1).toISOString()).map((one) => describeReview(one, REFERENCE.policy)),
        REFERENCE.policy,
        at,
      ),
    );
    expect(open.map((entry) => entry.reviewKey)).toContain('sample:ignored');
  });
});

it('counts neither answered nor decided reviews as waiting', () => {
  const keys = toAnswer(arrange(entries, REFERENCE.policy, at)).map((entry) => entry.reviewKey);
  expect(keys).not.toContain('sample:answered');
  expect(keys).not.toContain('sample:ignored');
  expect(keys).toHaveLength(6);
});

it('describes a review once, and again when it has changed', () => {
  const cache = entryCache();
  const [first] = seen;
  if (first === undefined) throw new Error('no sample');
  const one = cache(first, REFERENCE.policy);
  expect(cache({ ...first }, REFERENCE.policy)).toBe(one);
  expect(cache({ ...first, review: { ...first.review, text: 'Друга редакція' } }, REFERENCE.policy)).not.toBe(one);
});
