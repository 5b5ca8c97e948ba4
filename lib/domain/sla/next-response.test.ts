// The clock of the next response: by the frozen rule, from what the author wrote after our reply, met or missed only where that is certain.
import { describe, expect, it } from 'vitest';
import {
  ANNA,
  SAMPLE_POLICY_ID,
  sampleInserted,
  sampleOperation,
  sampleOutcome,
  samplePosted,
  sampleSeen,
} from '../../../tests/samples/operations.ts';
import { officeWeek, samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import type { Item } from '../../contracts/item.ts';
import type { Operation } from '../../contracts/item-event.ts';
import type { SlaPolicy } from '../../contracts/policy.ts';
import { replay } from '../item/replay.ts';
import { rounds } from '../item/rounds.ts';
import { lastReturn, restartedClock, withoutClock } from './next-response.ts';

const T = (time: string) => `2026-11-21T${time}:00.000Z`;
const policyOf = (startsAt: 'published' | 'first_seen', changes: Partial<SlaPolicy> = {}): SlaPolicy => ({
  ...samplePolicy([sampleRule({ name: 'all', measure: 'elapsed', firstResponseMinutes: 120, startsAt })]),
  policyId: SAMPLE_POLICY_ID,
  ...changes,
});
const FIRST_SEEN = policyOf('first_seen');
const PUBLISHED = policyOf('published');

const applied = (policy: SlaPolicy) =>
  sampleOperation('policy.applied', {
    policyId: policy.policyId,
    policyVersion: policy.version,
    rule: 'all',
    startsAt: policy.rules[0]?.startsAt ?? 'published',
    due: { from: T('13:00'), to: T('13:00') },
  });
const answered = (policy: SlaPolicy) => [
  applied(policy),
  sampleInserted('We are on it.', T('12:10')),
  samplePosted({ seenAt: T('12:12') }, { at: T('12:12') }),
];
const edited = (time: string, text = 'Now it is broken too!') =>
  sampleOperation('review.edited', { review: sampleReview({ text }) }, { at: T(time) });
const next = (time: string) =>
  sampleOperation('reply.changed', { before: 'a', text: `At ${time}`, source: 'elsewhere', seenAt: T(time) }, { at: T(time) });
const insertedAt = (time: string) => sampleInserted(`At ${time}`, T(time));
const unneeded = (time: string, upon: string) => sampleOperation('reply.unneeded', { upon: T(upon), note: '' }, { at: T(time) });

const itemOf = (...operations: Operation[]): Item => {
  const item = replay([sampleSeen(), ...operations].map((operation) => ({ operation, by: ANNA })));
  if (item === null) throw new Error('no item');
  return item;
};
const clockAt = (now: string, policy: SlaPolicy | null, ...operations: Operation[]) => {
  const last = lastReturn(itemOf(...operations), policy, Temporal.Instant.from(T(now)));
  return last === null ? null : [last.clock.state, last.clock.due?.from ?? null, last.clock.due?.to ?? null, last.clock.why];
};

describe('from the first sight of the change', () => {
  const story = [...answered(FIRST_SEEN), edited('15:00')];
  it.each<[string, string, unknown]>([
    ['runs', '15:10', ['running', T('17:00'), T('17:00'), 'on_time']],
    ['warns in the last fifth', '16:40', ['due_soon', T('17:00'), T('17:00'), 'last_fifth']],
    ['is late', '17:01', ['late', T('17:00'), T('17:00'), 'deadline_passed']],
  ])('%s', (_what, now, expected) => {
    expect(clockAt(now, FIRST_SEEN, ...story)).toEqual(expected);
  });

  it.each<[string, Operation[], string, string]>([
    ['met by our next reply', [next('16:30')], 'met', 'answered_in_time'],
    [
      'missed by one that was inserted too late',
      [
        insertedAt('17:10'),
        { ...next('17:12'), payload: { before: 'a', text: 'At 17:10', source: 'here', seenAt: T('17:12') } } as Operation,
      ],
      'missed',
      'answered_late',
    ],
    ['undecidable by a stranger’s, first seen too late', [next('18:00')], 'undecidable', 'reply_time_unsure'],
    ['stopped by the word that none is needed', [unneeded('16:00', '15:00')], 'stopped', 'not_needed'],
    ['missed where that word comes too late', [unneeded('17:30', '15:00')], 'missed', 'left_late'],
    ['stopped by a decision', [sampleOutcome('do_not_engage', { at: T('16:00'), baseVersion: 99 })], 'stopped', 'do_not_engage'],
  ])('is %s', (_what, end, state, why) => {
    expect(clockAt('20:00', FIRST_SEEN, ...story, ...end)).toEqual([state, T('17:00'), T('17:00'), why]);
  });

  it('starts anew with a further edit after our next reply, and not with one before it', () => {
    expect(clockAt('15:30', FIRST_SEEN, ...story, edited('15:20', 'And more.'))?.[1]).toBe(T('17:00'));
    expect(clockAt('18:10', FIRST_SEEN, ...story, next('16:00'), edited('18:00', 'And more.'))?.[1]).toBe(T('20:00'));
  });
});

describe('from the moment it was written', () => {
  it('has an interval for a deadline, and is undecidable within it', () => {
    const story = [...answered(PUBLISHED), edited('15:00')];
    expect(clockAt('13:00', PUBLISHED, ...story)).toEqual(['running', T('14:12'), T('17:00'), 'on_time']);
    expect(clockAt('16:00', PUBLISHED, ...story)).toEqual(['undecidable', T('14:12'), T('17:00'), 'deadline_is_interval']);
    expect(clockAt('17:30', PUBLISHED, ...story)).toEqual(['late', T('14:12'), T('17:00'), 'deadline_passed']);
    expect(clockAt('20:00', PUBLISHED, ...story, next('15:30'))?.[0]).toBe('undecidable');
  });

  it('is narrowed by the site’s own date', () => {
    const publishedAt = { from: T('14:50'), to: T('14:55'), raw: '14:5x' };
    const dated = sampleOperation('review.edited', { review: sampleReview({ text: 'Worse.', publishedAt }) }, { at: T('15:00') });
    expect(clockAt('15:30', PUBLISHED, ...answered(PUBLISHED), dated)).toEqual(['running', T('16:50'), T('16:55'), 'on_time']);
  });
});

describe('the policy', () => {
  const story = [...answered(FIRST_SEEN), edited('15:00')];
  const restarted = sampleOperation('clock.restarted', {
    policyId: SAMPLE_POLICY_ID,
    policyVersion: FIRST_SEEN.version,
    rule: 'all',
    since: T('15:00'),
    due: { from: T('19:00'), to: T('19:00') },
  });

  it('holds in the frozen version alone; a newer one says nothing of it', () => {
    expect(clockAt('15:10', { ...FIRST_SEEN, version: FIRST_SEEN.version + 1 }, ...story)).toEqual(['none', null, null, 'no_policy']);
    expect(clockAt('15:10', null, ...story, restarted)).toEqual(['running', T('19:00'), T('19:00'), 'on_time']);
  });

  it('is told once for each change, whatever comes again', () => {
    const item = itemOf(...story);
    expect(withoutClock(item).map(({ since }) => since)).toEqual([T('15:00')]);
    const told = itemOf(...story, restarted, restarted);
    expect([withoutClock(told), told.further?.clocks.length]).toEqual([[], 1]);
    expect(withoutClock(itemOf(...story.slice(1)))).toEqual([]);
  });

  it('gives no deadline where its calendar never works, and none without the rule', () => {
    const [round] = rounds(itemOf(...story));
    if (round === undefined) throw new Error('no round');
    const closed = samplePolicy([sampleRule({ name: 'all', measure: 'business', startsAt: 'first_seen' })]);
    const never = {
      ...closed,
      policyId: SAMPLE_POLICY_ID,
      calendar: { ...officeWeek(), week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } },
    };
    expect(restartedClock(itemOf(...story), round, never)).toMatchObject({ rule: 'all', due: null });
    expect(restartedClock(itemOf(...story), round, { ...FIRST_SEEN, rules: [sampleRule({ name: 'other' })] })).toBe(null);
    expect(clockAt('15:10', never, ...story)?.[3]).toBe('no_deadline');
  });

  it('has nothing to say where the author came back after a decision only', () => {
    const left = sampleOutcome('do_not_engage', { at: T('12:00') });
    expect(clockAt('20:00', FIRST_SEEN, applied(FIRST_SEEN), left, edited('15:00'))).toBe(null);
  });
});

it('stops where the review is gone in time, and cannot tell where that was seen too late', () => {
  const story = [...answered(FIRST_SEEN), edited('15:00')];
  const gone = (time: string) =>
    sampleOperation('review.deleted', {
      before: { text: 'x', title: null, rating: null },
      proof: 'not_found',
      url: 'https://www.trustpilot.com/reviews/1',
      seenAt: T(time),
    });
  expect(clockAt('20:00', FIRST_SEEN, ...story, gone('16:00'))?.[3]).toBe('deleted');
  expect(clockAt('20:00', FIRST_SEEN, ...story, gone('18:00'))?.[3]).toBe('deletion_seen_late');
});
