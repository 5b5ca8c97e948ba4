import { describe, expect, it } from 'vitest';
import { ANNA, SAMPLE_POLICY_ID } from '../../../tests/samples/operations.ts';
import { officeWeek, samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { type ClockedItem, clockState, itemClock } from './clock.ts';
import { applyPolicy } from './deadline.ts';

const T = (time: string) => `2026-11-20T${time}:00.000Z`;
const now = (iso: string) => Temporal.Instant.from(iso);
const exactly = (iso: string) => ({ from: iso, to: iso });

/** First seen at 10:00, due at 11:00 of a Friday, unless changed. */
const item = (changes: Partial<ClockedItem> = {}, due: { from: string; to: string } | null = exactly(T('11:00'))): ClockedItem => ({
  policy: { policyId: SAMPLE_POLICY_ID, policyVersion: 1, rule: 'all', startsAt: 'first_seen', due },
  outcome: null,
  posted: null,
  review: sampleReview(),
  firstSeenAt: T('10:00'),
  updatedAt: T('10:00'),
  ...changes,
});
const outcome = (kind: NonNullable<ClockedItem['outcome']>['outcome'], at: string): ClockedItem['outcome'] => ({
  outcome: kind,
  detail: '',
  at,
  by: ANNA,
  version: 2,
});
const posted = (from: string | null, to: string): ClockedItem['posted'] => ({
  text: 'Thanks',
  seenAt: to,
  source: 'here',
  by: ANNA,
  postedAt: { from, to },
});

describe('while nobody has answered', () => {
  it.each([
    ['at the start', T('10:00'), 'running', 60, 'on_time'],
    ['just before the last fifth', '2026-11-20T10:47:59.999Z', 'running', 12 + 0.001 / 60, 'on_time'],
    ['with the last fifth', T('10:48'), 'due_soon', 12, 'last_fifth'],
    ['on the deadline', T('11:00'), 'due_soon', 0, 'last_fifth'],
    ['after it', '2026-11-20T11:00:00.001Z', 'late', -0.001 / 60, 'deadline_passed'],
    ['an hour after it', T('12:00'), 'late', -60, 'deadline_passed'],
    ['before the start, where a clock runs behind', T('09:00'), 'running', 120, 'on_time'],
  ] as const)('%s', (_what, at, state, minutes, why) => {
    const clock = clockState({ item: item(), now: now(at), calendar: officeWeek() });
    expect(clock).toEqual({ state, due: exactly(T('11:00')), remainingMs: Math.round(minutes * 60_000), why });
  });

  it.each([
    ['before both deadlines', T('10:30'), 'running', 30, 'on_time'],
    ['in the last fifth before the earliest', T('10:50'), 'due_soon', 10, 'last_fifth'],
    ['on the earliest', T('11:00'), 'due_soon', 0, 'last_fifth'],
    ['between them', T('12:00'), 'undecidable', 0, 'deadline_is_interval'],
    ['on the latest', T('13:00'), 'undecidable', 0, 'deadline_is_interval'],
    ['after the latest', T('13:30'), 'late', -30, 'deadline_passed'],
  ] as const)('with an interval: %s', (_what, at, state, minutes, why) => {
    const clock = clockState({ item: item({}, { from: T('11:00'), to: T('13:00') }), now: now(at), calendar: officeWeek() });
    expect(clock).toMatchObject({ state, remainingMs: minutes * 60_000, why });
  });

  it.each(['escalated', 'waiting_for_customer'] as const)('%s neither stops nor pauses the first response', (kind) => {
    const waiting = item({ outcome: outcome(kind, T('10:05')) });
    expect(clockState({ item: waiting, now: now(T('10:30')), calendar: null })).toMatchObject({ state: 'running' });
    expect(clockState({ item: waiting, now: now(T('11:30')), calendar: null })).toMatchObject({ state: 'late' });
  });
});

describe('without a clock', () => {
  it('has none without a policy', () => {
    expect(clockState({ item: item({ policy: null }), now: now(T('10:00')), calendar: null })).toEqual({
      state: 'none',
      due: null,
      remainingMs: null,
      why: 'no_policy',
    });
  });

  it('is undecidable without a deadline, answered or not', () => {
    const expected = { state: 'undecidable', due: null, remainingMs: null, why: 'no_deadline' };
    expect(clockState({ item: item({}, null), now: now(T('10:00')), calendar: null })).toEqual(expected);
    expect(clockState({ item: item({ posted: posted(T('10:00'), T('10:01')) }, null), now: now(T('10:02')), calendar: null })).toEqual(
      expected,
    );
  });
});

describe('once answered', () => {
  it.each([
    ['in time', posted(T('10:30'), T('10:31')), 'met', 'answered_in_time'],
    ['late', posted(T('11:30'), T('11:31')), 'missed', 'answered_late'],
    ['inserted before and seen after the deadline', posted(T('10:59'), T('11:05')), 'undecidable', 'reply_time_unsure'],
    ['seen late, written nobody knows when', posted(null, T('11:05')), 'undecidable', 'reply_time_unsure'],
  ] as const)('%s', (_what, reply, state, why) => {
    const clock = clockState({
      item: item({ posted: reply, outcome: outcome('replied', T('11:00')) }),
      now: now(T('16:00')),
      calendar: null,
    });
    expect(clock).toEqual({ state, due: exactly(T('11:00')), remainingMs: null, why });
  });

  it('stays answered when the item is reopened: the first response was given once', () => {
    const reopened = item({ posted: posted(T('10:30'), T('10:31')), outcome: null });
    expect(clockState({ item: reopened, now: now(T('16:00')), calendar: null }).state).toBe('met');
  });

  it('counts a reply that already stood there when the review was picked', () => {
    const review = sampleReview({ reply: { text: 'Thanks', publishedAt: { from: T('09:30'), to: T('09:30'), raw: 'x' } } });
    expect(clockState({ item: item({ review }), now: now(T('16:00')), calendar: null }).state).toBe('met');
  });
});

describe('do not engage', () => {
  it.each([
    ['in time', T('10:30')],
    ['after the deadline', T('12:00')],
  ])('stops the clock, decided %s', (_what, at) => {
    const stopped = item({ outcome: outcome('do_not_engage', at) });
    expect(clockState({ item: stopped, now: now(T('16:00')), calendar: null })).toEqual({
      state: 'stopped',
      due: exactly(T('11:00')),
      remainingMs: null,
      why: 'do_not_engage',
    });
  });

  it('stops a clock without a deadline too', () => {
    const stopped = item({ outcome: outcome('do_not_engage', T('10:30')) }, null);
    expect(clockState({ item: stopped, now: now(T('16:00')), calendar: null }).state).toBe('stopped');
  });

  it('holds where somebody replies elsewhere later', () => {
    const stopped = item({ outcome: outcome('do_not_engage', T('10:30')), posted: posted(T('10:30'), T('15:00')) });
    expect(clockState({ item: stopped, now: now(T('16:00')), calendar: null }).state).toBe('stopped');
  });

  it.each([
    ['long before', T('12:00')],
    ['at the same moment', T('11:31')],
  ])('does not unmake an answer that was given %s', (_what, at) => {
    const decidedAfter = item({ outcome: outcome('do_not_engage', at), posted: posted(T('11:30'), T('11:31')) });
    expect(clockState({ item: decidedAfter, now: now(T('16:00')), calendar: null }).state).toBe('missed');
  });
});

describe('an item that is left alone', () => {
  const clockOf = (changes: Partial<ClockedItem>, due?: { from: string; to: string } | null) =>
    itemClock({ item: item({ outcome: outcome('do_not_engage', T('12:00')), ...changes }, due), policy: null, now: now(T('16:00')) });
  const gone = (seenAt: string) => ({ deleted: { proof: 'not_found' as const, seenAt } });

  it.each<[string, Partial<ClockedItem>, { from: string; to: string } | null | undefined, string, string]>([
    ['after the deadline stays late', {}, undefined, 'missed', 'left_late'],
    ['a moment after it', { outcome: outcome('do_not_engage', '2026-11-20T11:00:00.001Z') }, undefined, 'missed', 'left_late'],
    ['on the deadline is in time', { outcome: outcome('do_not_engage', T('11:00')) }, undefined, 'stopped', 'do_not_engage'],
    ['between the possible deadlines breaks none', {}, { from: T('11:00'), to: T('12:00') }, 'stopped', 'do_not_engage'],
    ['without a deadline breaks none', {}, null, 'stopped', 'do_not_engage'],
    ['when it was gone before the deadline breaks none', gone(T('10:30')), undefined, 'stopped', 'do_not_engage'],
    ['when it was seen to be gone in between: nobody knows', gone(T('11:30')), undefined, 'undecidable', 'deletion_seen_late'],
    ['and is gone later stays late', gone(T('13:00')), undefined, 'missed', 'left_late'],
  ])('%s', (_what, changes, due, state, why) => {
    expect(clockOf(changes, due)).toMatchObject({ state, why, remainingMs: null });
  });
});

describe('a deleted review', () => {
  const deleted = (at: string, proof: 'not_found' | null = 'not_found') => ({ deleted: { proof, seenAt: at } });
  it.each([
    ['before the deadline', deleted(T('10:30')), 'stopped', 'deleted'],
    ['only after it', deleted(T('12:00')), 'undecidable', 'deletion_seen_late'],
    ['and came back', deleted(T('10:30'), null), 'late', 'deadline_passed'],
    ['after it was answered', { ...deleted(T('10:50')), posted: posted(T('10:30'), T('10:31')) }, 'met', 'answered_in_time'],
  ] as const)('seen to be gone %s', (_what, changes, state, why) => {
    const clock = clockState({ item: item(changes), now: now(T('16:00')), calendar: null });
    expect(clock).toMatchObject({ state, why });
  });

  it('has no clock where there was no deadline', () => {
    expect(clockState({ item: item(deleted(T('10:30')), null), now: now(T('16:00')), calendar: null })).toMatchObject({ why: 'deleted' });
  });
});

describe('the last fifth', () => {
  const policy = (measure: 'business' | 'elapsed', firstResponseMinutes: number) =>
    samplePolicy([sampleRule({ measure, firstResponseMinutes })], { calendar: officeWeek() });
  const applied = (rules: ReturnType<typeof policy>, firstSeenAt: string, review = sampleReview()): ClockedItem =>
    item({ firstSeenAt, review, policy: applyPolicy({ policy: rules, review, firstSeenAt, category: null, language: 'uk' }) });

  it.each([
    ['business: five hours over a weekend, Friday evening', 'business', 300, '2026-11-20T15:00:00Z', '2026-11-20T20:00:00Z', 'running'],
    ['business: Sunday is no last fifth', 'business', 300, '2026-11-20T15:00:00Z', '2026-11-22T20:00:00Z', 'running'],
    ['business: Monday, an hour of work left', 'business', 300, '2026-11-20T15:00:00Z', '2026-11-23T11:00:00Z', 'due_soon'],
    [
      'business: due on Monday at ten, all of the weekend is the last fifth',
      'business',
      300,
      '2026-11-20T13:00:00Z',
      '2026-11-20T17:30:00Z',
      'due_soon',
    ],
    ['elapsed: a day over a weekend, half of it gone', 'elapsed', 1_440, '2026-11-20T15:00:00Z', '2026-11-21T03:00:00Z', 'running'],
    ['elapsed: the last fifth of a day', 'elapsed', 1_440, '2026-11-20T15:00:00Z', '2026-11-21T10:12:00Z', 'due_soon'],
  ] as const)('%s', (_what, measure, minutes, firstSeenAt, at, state) => {
    const rules = policy(measure, minutes);
    const clocked = applied(rules, firstSeenAt);
    expect(itemClock({ item: clocked, policy: rules, now: now(at) }).state).toBe(state);
    expect(clockState({ item: clocked, now: now(at), calendar: rules.calendar, targetMinutes: minutes }).state).toBe(state);
  });

  it('goes by the wall clock where nothing of the target is working time', () => {
    const weekend = applied(policy('elapsed', 600), '2026-11-21T10:00:00Z');
    expect(clockState({ item: weekend, now: now('2026-11-21T17:59:00Z'), calendar: officeWeek() }).state).toBe('running');
    expect(clockState({ item: weekend, now: now('2026-11-21T18:00:00Z'), calendar: officeWeek() }).state).toBe('due_soon');
  });

  it('goes by the wall clock where the policy is not at hand', () => {
    expect(itemClock({ item: item(), policy: null, now: now(T('10:48')) }).state).toBe('due_soon');
    expect(itemClock({ item: item(), policy: null, now: now(T('10:47')) }).state).toBe('running');
  });

  it('takes no target from a policy that is no longer the frozen one', () => {
    const changed = samplePolicy([sampleRule({ measure: 'elapsed', firstResponseMinutes: 5 })], { version: 2, calendar: officeWeek() });
    expect(itemClock({ item: item(), policy: changed, now: now(T('10:48')) }).state).toBe('due_soon');
    expect(itemClock({ item: item(), policy: changed, now: now(T('10:47')) }).state).toBe('running');
  });

  it('runs without a warning where the start is not known any more', () => {
    const lost = item({ review: sampleReview({ publishedAt: null }), policy: { ...sampleApplied, startsAt: 'published' } });
    expect(clockState({ item: lost, now: now(T('10:59')), calendar: null }).state).toBe('running');
  });
});

const sampleApplied = { policyId: SAMPLE_POLICY_ID, policyVersion: 1, rule: 'all', due: exactly(T('11:00')) } as const;

describe('a moment finer than anything here can read', () => {
  const fine = '2026-11-20T11:00:00.0000000000001Z';

  it('counts to the millisecond and stops nothing', () => {
    const clock = clockState({ item: item({ firstSeenAt: fine }, exactly(fine)), now: now(T('10:30')), calendar: null });
    expect(clock).toMatchObject({ state: 'running', remainingMs: 30 * 60_000 });
  });

  it('that is none at all leaves the clock undecidable', () => {
    const clock = clockState({ item: item({}, exactly('yesterday')), now: now(T('10:30')), calendar: null });
    expect(clock).toEqual({ state: 'undecidable', due: null, remainingMs: null, why: 'no_deadline' });
  });
});
