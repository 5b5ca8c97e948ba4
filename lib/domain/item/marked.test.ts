// "I have posted it", said and not seen: what it does to the item and its clock, in any order, by two agents, offline, and when the page shows the reply.
import fc from 'fast-check';
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
} from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { Item } from '../../contracts/item.ts';
import type { Actor, Operation } from '../../contracts/item-event.ts';
import { restoredReplyState } from '../reply/machine.ts';
import { clockState } from '../sla/clock.ts';
import { firstResponse } from '../sla/first-response.ts';
import { acceptOperation } from './accept.ts';
import { hasMarked, markOf } from './marked.ts';
import { applyOperation } from './project.ts';

type Step = [Operation, Actor];
const T = (time: string) => `2026-11-21T${time}:00.000Z`;
const itemAfter = (...steps: Step[]): Item => {
  const item = steps.reduce<Item | null>((made, [operation, by]) => Item.parse(applyOperation(made, operation, by)), null);
  if (item === null) throw new Error('No steps');
  return item;
};
const seen: Step = [sampleSeen(), ANNA];
const inserted: Step = [sampleInserted('We are on it.', T('12:10')), ANNA];
const mark = (at: string, by: Actor, text: string | null = 'We are on it.'): Step => [
  sampleOperation('reply.marked', { text }, { at: T(at) }),
  by,
];
const unmark = (by: Actor): Step => [sampleOperation('reply.unmarked', {}), by];
const reopen: Step = [sampleOperation('item.reopened', { reason: '' }), ANNA];
const due = (at: string): Step => [
  sampleOperation('policy.applied', {
    policyId: SAMPLE_POLICY_ID,
    policyVersion: 1,
    rule: 'all',
    startsAt: 'first_seen',
    due: { from: T(at), to: T(at) },
  }),
  ANNA,
];
const clock = (item: Item) => clockState({ item, now: Temporal.Instant.from(T('20:00')), calendar: null });

describe('a reply that the agent says is posted', () => {
  it('handles the item by her word: no reply was seen, and the clock stops with that source', () => {
    const item = itemAfter(seen, due('13:00'), inserted, mark('12:15', ANNA));
    expect(item).toMatchObject({
      status: 'marked',
      posted: null,
      claimedBy: null,
      marks: [{ text: 'We are on it.', by: ANNA, at: T('12:15'), postedAt: { from: T('12:10'), to: T('12:15') } }],
      outcome: { outcome: 'replied', at: T('12:15'), by: ANNA, version: 4 },
    });
    expect(clock(item)).toMatchObject({ state: 'met', why: 'said_in_time', remainingMs: null });
    expect(firstResponse(item)).toEqual({ from: T('12:10'), to: T('12:15') });
  });

  it('is undecidable where it may have been posted before or after the deadline, and late where the text came after it', () => {
    expect(clock(itemAfter(seen, due('12:12'), inserted, mark('12:15', ANNA)))).toMatchObject({ state: 'undecidable' });
    expect(clock(itemAfter(seen, due('12:05'), inserted, mark('12:15', ANNA)))).toMatchObject({ state: 'missed', why: 'said_late' });
  });

  it('was written in the site itself: since the review was first seen, without words', () => {
    const item = itemAfter(seen, mark('12:15', ANNA, null));
    expect(markOf(item)).toMatchObject({ text: null, postedAt: { from: T('11:50'), to: T('12:15') } });
  });

  it('freezes the deadline: a category that is corrected later changes it no more', () => {
    const later = due('19:00');
    expect(itemAfter(seen, due('12:12'), mark('12:15', ANNA, null), later).policy?.due?.to).toBe(T('12:12'));
  });
});

describe('taking it back', () => {
  it('puts the item where it was, and the clock runs on', () => {
    const before = itemAfter(seen, due('13:00'), inserted);
    const item = itemAfter(seen, due('13:00'), inserted, mark('12:15', ANNA), unmark(ANNA));
    expect(item).toEqual({ ...before, version: 5, updatedAt: item.updatedAt });
    expect(item.status).toBe('inserted');
    expect(clock(item).state).toBe('late');
    expect(itemAfter(seen, mark('12:15', ANNA, null), unmark(ANNA))).toMatchObject({ status: 'open', outcome: null });
  });

  it('is for whoever said it, and nothing once the reply was seen', () => {
    const said = itemAfter(seen, inserted, mark('12:15', ANNA));
    expect([hasMarked(said, ANNA.userId), hasMarked(said, BORYS.userId)]).toEqual([true, false]);
    expect(itemAfter(seen, inserted, mark('12:15', ANNA), unmark(BORYS))).toMatchObject({ status: 'marked', marks: [{ by: ANNA }] });
    expect(itemAfter(seen, inserted, mark('12:15', ANNA), [samplePosted(), BORYS], unmark(ANNA))).toMatchObject({ status: 'posted' });
  });
});

describe('two agents who say so of one reply', () => {
  it('are both heard; the earliest word counts, also where it arrives last', () => {
    const late = itemAfter(seen, inserted, mark('12:30', BORYS), mark('12:15', ANNA));
    expect(late.outcome).toMatchObject({ at: T('12:15'), by: ANNA, version: 3 });
    const early = itemAfter(seen, inserted, mark('12:15', ANNA), mark('12:30', BORYS));
    expect(early.outcome).toEqual(late.outcome);
    expect(firstResponse(early)).toEqual(firstResponse(late));
  });

  it('take back each their own: the item waits again only when nobody says so any more', () => {
    const both = [seen, inserted, mark('12:15', ANNA), mark('12:30', BORYS)] as const;
    expect(itemAfter(...both, unmark(ANNA))).toMatchObject({ status: 'marked', outcome: { by: BORYS, at: T('12:30') } });
    expect(itemAfter(...both, unmark(ANNA), unmark(BORYS))).toMatchObject({ status: 'inserted', outcome: null });
  });

  it('count once each, however often they say it', () => {
    expect(itemAfter(seen, inserted, mark('12:15', ANNA), mark('12:16', ANNA)).marks).toHaveLength(1);
  });

  it('are never refused, whatever the sender knew: it is what somebody says happened', () => {
    const item = itemAfter(seen, inserted, mark('12:15', ANNA));
    for (const [operation, by] of [mark('12:30', BORYS), unmark(BORYS)])
      expect(acceptOperation(item, operation, by)).toEqual({ accept: true });
  });
});

describe('beside what was seen or decided', () => {
  it('gives way to the reply that the page shows, whichever of the two arrives first', () => {
    const sight: Step = [samplePosted({ seenAt: T('12:40') }), BORYS];
    const after = itemAfter(seen, due('13:00'), inserted, mark('12:15', ANNA), sight);
    const before = itemAfter(seen, due('13:00'), inserted, sight, mark('12:15', ANNA));
    expect(after).toMatchObject({ status: 'posted', posted: { source: 'here', by: ANNA, seenAt: T('12:40') }, outcome: { by: ANNA } });
    expect(after.marks).toBeUndefined();
    expect(before).toEqual({ ...after, updatedAt: before.updatedAt, outcome: { ...after.outcome, version: 4 } });
    expect(clock(after)).toMatchObject({ state: 'met', why: 'answered_in_time' });
  });

  it('gives way to other words as well: the agent mended them, or wrote in the site itself', () => {
    const elsewhere: Step = [samplePosted({ text: 'Found it.', source: 'elsewhere', seenAt: T('12:40') }), BORYS];
    expect(itemAfter(seen, inserted, mark('12:15', ANNA), elsewhere)).toMatchObject({ status: 'posted', posted: { text: 'Found it.' } });
    expect(itemAfter(seen, mark('12:15', ANNA, null), elsewhere)).toMatchObject({ status: 'posted', posted: { source: 'elsewhere' } });
  });

  it.each(['do_not_engage', 'escalated', 'waiting_for_customer'] as const)('overrules no recorded outcome: %s', (kind) => {
    const item = itemAfter(seen, inserted, [sampleOutcome(kind), BORYS], mark('12:15', ANNA));
    expect(item).toMatchObject({ status: kind, outcome: { outcome: kind, by: BORYS } });
    expect(item.marks).toBeUndefined();
  });

  it('is an outcome: a colleague who did not know of it cannot record another', () => {
    const item = itemAfter(seen, inserted, mark('12:15', ANNA));
    expect(acceptOperation(item, sampleOutcome('escalated', { baseVersion: 2 }), BORYS)).toMatchObject({ code: 'already_handled' });
  });

  it('of a second reply leaves the one alone that was seen before', () => {
    const second: Step = [sampleInserted('Found it.', T('14:00')), ANNA];
    const first: Step = [samplePosted({ seenAt: T('12:12') }), ANNA];
    const item = itemAfter(seen, inserted, first, reopen, second, mark('14:05', ANNA, 'Found it.'), first);
    expect(item).toMatchObject({ status: 'marked', posted: { text: 'We are on it.' }, outcome: { at: T('14:05') } });
    expect(firstResponse(item)).toEqual({ from: T('12:10'), to: T('12:12') });
  });
});

describe('an item that is opened again after it', () => {
  it('keeps its first response and asks for nothing that was said already', () => {
    const item = itemAfter(seen, due('13:00'), inserted, mark('12:15', ANNA), reopen);
    expect(item).toMatchObject({ status: 'open', outcome: null });
    expect(clock(item)).toMatchObject({ state: 'met', why: 'said_in_time' });
    expect(restoredReplyState({ item, draft: 'We are on it.', reviewOnPage: true })).toBe('draft');
    expect(hasMarked(item, ANNA.userId)).toBe(false);
  });

  it('stays open when the reply of before is seen at last, and is handled anew by another', () => {
    const sight: Step = [samplePosted({ seenAt: T('14:00') }), BORYS];
    const item = itemAfter(seen, inserted, mark('12:15', ANNA), reopen, sight);
    expect(item).toMatchObject({ status: 'open', outcome: null, posted: { text: 'We are on it.', by: ANNA } });
    const anew = itemAfter(seen, inserted, mark('12:15', ANNA), reopen, mark('15:00', BORYS, 'Found it.'));
    expect(anew).toMatchObject({ status: 'marked', outcome: { by: BORYS, at: T('15:00') } });
    expect(firstResponse(anew)).toEqual({ from: T('12:10'), to: T('12:15') });
    expect(itemAfter(seen, inserted, mark('12:15', ANNA), reopen, mark('15:00', BORYS, 'Found it.'), unmark(BORYS)).status).toBe('open');
  });
});

it('keeps one coherent item whatever two agents say, see and decide, in any order', () => {
  const at = fc.integer({ min: 0, max: 400 }).map((minutes) => new Date(Date.UTC(2026, 10, 21, 12, minutes)).toISOString());
  const text = fc.constantFrom('We are on it.', 'Found it.');
  const operation = fc.record({ at, text, choice: fc.nat(7) }).map(({ at: moment, text: words, choice }): Operation => {
    const makers = [
      () => sampleOperation('reply.marked', { text: words }, { at: moment }),
      () => sampleOperation('reply.marked', { text: null }, { at: moment }),
      () => sampleOperation('reply.unmarked', {}, { at: moment }),
      () => sampleInserted(words, moment),
      () => samplePosted({ text: words, seenAt: moment }),
      () => samplePosted({ text: words, source: 'elsewhere', seenAt: moment }),
      () => sampleOutcome('escalated', { at: moment, baseVersion: 99 }),
      () => sampleOperation('item.reopened', { reason: '' }, { at: moment, baseVersion: 99 }),
    ];
    return (makers[choice] ?? (() => sampleSeen()))();
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(operation, fc.constantFrom(ANNA, BORYS)), { maxLength: 30 }), (steps) => {
      const made: Step[] = [seen];
      for (const step of steps) {
        made.push(step);
        const item = itemAfter(...made);
        expect(item.posted !== null).toBe(made.some(([{ kind }]) => kind === 'reply.posted'));
        expect(item.status === 'marked').toBe(markOf(item) !== null);
        expect(item.outcome === null).toBe(item.status === 'open' || item.status === 'inserted');
        expect(item.outcome?.outcome === 'replied').toBe(item.status === 'marked' || item.status === 'posted');
        if (item.status === 'marked') expect(item.outcome).toMatchObject({ at: markOf(item)?.at, by: markOf(item)?.by });
      }
    }),
    { numRuns: 300 },
  );
});

it('leaves a reply that stood under the review from the first to the page', () => {
  const withReply: Step = [
    sampleOperation('review.seen', {
      review: sampleReview({ reply: { text: 'Old.', publishedAt: { from: T('11:00'), to: T('11:10'), raw: '' } } }),
      firstSeenAt: T('11:50'),
    }),
    ANNA,
  ];
  expect(firstResponse(itemAfter(withReply, mark('12:15', ANNA, null)))).toEqual({ from: T('11:00'), to: T('11:10') });
});
