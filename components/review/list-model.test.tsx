// The list's order and what a row knows of a review that nobody has picked yet.
import { describe, expect, it } from 'vitest';
import { AGENT, ITEMS, NOW, REFERENCE, REVIEW_ROWS } from '../../tests/panel/sample-desk.ts';
import { arrange, describeReview, entryCache, nextToAnswer, toAnswer } from './list-model.ts';

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

describe('a customer who is waited for until a day', () => {
  const since = '2026-11-16T10:00:00.000Z';
  const waiting = (reviewOn: string | undefined, status: 'waiting_for_customer' | 'do_not_engage' | 'open' = 'waiting_for_customer') =>
    seen.map((one) => {
      if (one.reviewKey !== 'sample:ignored' || one.item === null || one.item.outcome === null) return one;
      const outcome = { ...one.item.outcome, outcome: status === 'open' ? ('escalated' as const) : status, at: since };
      const { reviewOn: _, ...plain } = outcome;
      return { ...one, item: { ...one.item, status, outcome: reviewOn === undefined ? plain : { ...plain, reviewOn } } };
    });
  const listed = (reviews: typeof seen, now = at) => {
    const all = arrange(
      reviews.map((one) => describeReview(one, REFERENCE.policy)),
      REFERENCE.policy,
      now,
    );
    const entry = all.find(({ reviewKey }) => reviewKey === 'sample:ignored');
    return [entry?.lookAgain, toAnswer(all).some(({ reviewKey }) => reviewKey === 'sample:ignored')];
  };

  it('is back among what waits from that day on, and not before', () => {
    expect(listed(waiting('2026-11-24'))).toEqual([null, false]);
    expect(listed(waiting('2026-11-23'))).toEqual([since, true]);
    expect(listed(waiting('2025-01-01'))).toEqual([since, true]);
    const order = arrange(
      waiting('2026-11-23').map((one) => describeReview(one, REFERENCE.policy)),
      REFERENCE.policy,
      at,
    );
    expect(order.at(-1)?.reviewKey).toBe('sample:answered');
  });

  it('goes by the team’s day, not by the machine’s', () => {
    const midnight = Date.parse('2026-11-23T22:30:00.000Z');
    expect(REFERENCE.policy?.calendar.timeZone).toBe('Europe/Kyiv');
    expect(listed(waiting('2026-11-24'), midnight)).toEqual([since, true]);
  });

  it('is not where no day was set, nor where something else became of the review', () => {
    expect(listed(waiting(undefined))).toEqual([null, false]);
    expect(listed(waiting('2026-11-20', 'do_not_engage'))).toEqual([null, false]);
    expect(listed(waiting('2026-11-20', 'open'))[0]).toBeNull();
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

describe('a category that is only suggested', () => {
  const [all] = REFERENCE.policy?.rules ?? [];
  if (all === undefined || REFERENCE.policy === null) throw new Error('no rule');
  const quick = { ...all, name: 'Доставка', categories: ['delivery'], firstResponseMinutes: 70 };
  const slow = { ...all, name: 'Подяка', categories: ['praise'], firstResponseMinutes: 4_000 };
  const policy = { ...REFERENCE.policy, rules: [quick, slow, all] };
  const suggested: Record<string, string> = { 'sample:running': 'delivery', 'sample:soon': 'praise', 'sample:late': 'praise' };
  const byKey = (over: Record<string, string | null>) =>
    arrange(
      seen.map((one) => describeReview({ ...one, suggested: { ...suggested, ...over }[one.reviewKey] ?? null }, policy)),
      policy,
      at,
    );
  const stateOf = (list: ReturnType<typeof byKey>, key: string) => list.find((entry) => entry.reviewKey === key)?.clock.state;

  it('gives clock and place, picked or not', () => {
    const list = byKey({});
    expect(list.slice(0, 3).map((entry) => entry.reviewKey)).toEqual(['sample:running', 'sample:inserted', 'sample:claimed']);
    expect(stateOf(list, 'sample:running')).toBe('due_soon');
    expect(stateOf(list, 'sample:soon')).toBe('running');
    expect(stateOf(list, 'sample:late')).toBe('running');
    expect(list.find((entry) => entry.reviewKey === 'sample:late')?.bySuggestion).toBe(true);
  });

  it('gives neither where it is withheld, and is described anew when it comes', () => {
    expect(stateOf(byKey({ 'sample:late': null }), 'sample:late')).toBe('late');
    const cache = entryCache();
    const [first] = seen;
    if (first === undefined) throw new Error('no sample');
    expect(cache(first, policy)).not.toBe(cache({ ...first, suggested: 'delivery' }, policy));
  });
});

describe('the next to answer', () => {
  const later = new Date(at + 60_000).toISOString();
  const promise = { promiseId: 'p', text: 'By Friday', due: later, madeAt: NOW, by: { userId: 'u', name: 'U' }, closed: null };
  const list = arrange(
    seen.map((one) =>
      describeReview(
        one.reviewKey === 'sample:ignored' && one.item !== null ? { ...one, item: { ...one.item, promises: [promise] } } : one,
        REFERENCE.policy,
      ),
    ),
    REFERENCE.policy,
    at,
  );
  const nextOf = (key: string, of = list) => nextToAnswer(of, key, 'Марта Лис')?.reviewKey;

  it('is the next of the list that is not answered, round its end', () => {
    expect(list.map((entry) => entry.reviewKey).slice(0, 3)).toEqual(['sample:late', 'sample:ignored', 'sample:soon']);
    expect(nextOf('sample:late')).toBe('sample:soon');
    expect(nextOf('sample:unclear')).toBe('sample:late');
  });

  it('is the first of the list once the open one is answered, wherever the answer has put it', () => {
    expect(nextOf('sample:ignored')).toBe('sample:late');
    expect(nextOf('sample:answered')).toBe('sample:late');
  });

  it('comes to each that is to be looked at again once, and goes round for what waits for an answer', () => {
    const again = (entry: (typeof list)[number]) => ({
      ...entry,
      round: null,
      owed: false,
      answered: false,
      decided: true,
      lookAgain: NOW,
    });
    const waits = list.slice(0, 3).map(again);
    const keys = waits.map(({ reviewKey }) => reviewKey);
    expect([nextOf(keys[0] ?? '', waits), nextOf(keys[1] ?? '', waits), nextOf(keys[2] ?? '', waits)]).toEqual([
      keys[1],
      keys[2],
      undefined,
    ]);
    const mixed = list.slice(0, 3).map((entry, at) => (at === 0 ? entry : again(entry)));
    expect(nextOf(keys[2] ?? '', mixed)).toBe(keys[0]);
    expect(nextOf(keys[0] ?? '', mixed)).toBe(keys[1]);
  });

  it('is what a promise is owed of only where all else is answered, and then nothing', () => {
    const left = list.filter((entry) => ['sample:ignored', 'sample:answered', 'sample:late'].includes(entry.reviewKey));
    expect(nextOf('sample:late', left)).toBe('sample:ignored');
    expect(nextOf('sample:ignored', left.slice(1))).toBeUndefined();
  });
});

describe('a review that is handed to somebody', () => {
  const handed = (to: string) =>
    arrange(
      seen.map((one) => {
        if (one.reviewKey !== 'sample:claimed' || one.item === null) return describeReview(one, REFERENCE.policy);
        const outcome = {
          outcome: 'escalated' as const,
          detail: `${to}: Знайти дзвінок: 12:40`,
          at: NOW,
          by: one.item.claimedBy ?? AGENT,
          version: 4,
        };
        return describeReview({ ...one, item: { ...one.item, status: 'escalated', claimedBy: null, outcome } }, REFERENCE.policy);
      }),
      REFERENCE.policy,
      at,
    );
  const list = handed('Артем Левченко');
  const entry = list.find(({ reviewKey }) => reviewKey === 'sample:claimed');

  it('keeps its clock, and its place among what waits', () => {
    expect(entry).toMatchObject({ handedTo: 'Артем Левченко', decided: false, answered: false, clock: { state: 'running' } });
    expect(list.map(({ reviewKey }) => reviewKey)).toEqual(arrange(entries, REFERENCE.policy, at).map(({ reviewKey }) => reviewKey));
    expect(toAnswer(list)).toContain(entry);
  });

  it('is the next for that person, and for others only when all else is answered', () => {
    const nextFor = (me: string, of = list) => nextToAnswer(of, 'sample:inserted', me)?.reviewKey;
    expect(nextFor('Артем Левченко')).toBe('sample:claimed');
    expect(nextFor('Марта Лис')).toBe('sample:running');
    expect(
      nextFor(
        'Марта Лис',
        list.filter(({ reviewKey }) => reviewKey === 'sample:claimed'),
      ),
    ).toBe('sample:claimed');
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
