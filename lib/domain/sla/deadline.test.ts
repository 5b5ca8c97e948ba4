import { describe, expect, it } from 'vitest';
import { everyDay, officeWeek, samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { EVENT_PAYLOADS } from '../../contracts/item-event.ts';
import { applyPolicy, clockStart, deadline } from './deadline.ts';

const at = (from: string, to = from) => ({ from, to });
const when = (from: string, to: string) => ({ from, to, raw: 'as shown' });

describe('deadline', () => {
  const office = officeWeek('UTC');
  it('of an exact start is one moment', () => {
    expect(deadline(sampleRule(), office, at('2026-11-20T16:30:00.000Z'))).toEqual(at('2026-11-23T09:30:00.000Z'));
  });

  it('of an interval is an interval', () => {
    expect(deadline(sampleRule(), office, at('2026-11-19T10:00:00.000Z', '2026-11-20T16:30:00.000Z'))).toEqual(
      at('2026-11-19T11:00:00.000Z', '2026-11-23T09:30:00.000Z'),
    );
  });

  it('of an interval inside closed hours is one moment again', () => {
    expect(deadline(sampleRule(), office, at('2026-11-20T18:00:00.000Z', '2026-11-22T18:00:00.000Z'))).toEqual(
      at('2026-11-23T10:00:00.000Z'),
    );
  });

  it('in elapsed time asks no calendar', () => {
    const rule = sampleRule({ measure: 'elapsed', firstResponseMinutes: 1_440 });
    expect(deadline(rule, everyDay([]), at('2026-11-20T16:30:00.000Z'))).toEqual(at('2026-11-21T16:30:00.000Z'));
  });

  it('takes instants with an offset and gives UTC with milliseconds', () => {
    expect(deadline(sampleRule({ measure: 'elapsed' }), office, at('2026-11-20T18:30:00+02:00'))).toEqual(at('2026-11-20T17:30:00.000Z'));
  });

  it('is null where the calendar never gets there', () => {
    expect(deadline(sampleRule(), everyDay([]), at('2026-11-20T16:30:00.000Z'))).toBeNull();
    const once = everyDay([], 'UTC', { exceptions: [{ date: '2026-11-20', intervals: [{ from: '09:00', to: '10:30' }] }] });
    expect(deadline(sampleRule(), once, at('2026-11-20T09:00:00.000Z', '2026-11-20T10:00:00.000Z'))).toBeNull();
  });
});

describe('when the clock starts', () => {
  const seen = '2026-11-20T12:00:00.000Z';
  it.each([
    ['first seen', 'first_seen', when('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'), at(seen)],
    ['first seen, publishing unknown', 'first_seen', null, at(seen)],
    ['published, exact', 'published', when('2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z'), at('2026-11-20T09:00:00.000Z')],
    [
      'published within a week before it was seen',
      'published',
      when('2026-11-12T00:00:00.000Z', '2026-11-19T00:00:00.000Z'),
      at('2026-11-12T00:00:00.000Z', '2026-11-19T00:00:00.000Z'),
    ],
    [
      'published on the day it was seen: not after it was seen',
      'published',
      when('2026-11-20T00:00:00.000Z', '2026-11-20T23:59:59.999Z'),
      at('2026-11-20T00:00:00.000Z', seen),
    ],
    [
      'published after it was seen (clocks differ): as the site says',
      'published',
      when('2026-11-20T12:05:00.000Z', '2026-11-20T12:05:00.000Z'),
      at('2026-11-20T12:05:00.000Z'),
    ],
    ['published from the moment it was seen on', 'published', when(seen, '2026-11-20T23:59:59.999Z'), at(seen)],
    ['published, unknown', 'published', null, null],
  ] as const)('%s', (_what, startsAt, publishedAt, expected) => {
    expect(clockStart(startsAt, publishedAt, seen)).toEqual(expected);
  });
});

describe('the policy as recorded', () => {
  const facts = { firstSeenAt: '2026-11-20T14:30:00.000Z', category: null, language: 'uk' } as const;

  it('names version and rule and gives the deadline', () => {
    const policy = samplePolicy([sampleRule({ name: 'low', ratingMax: 2 }), sampleRule({ name: 'rest' })], { version: 7 });
    const payload = applyPolicy({ policy, review: sampleReview(), ...facts });
    expect(payload).toEqual({
      policyId: policy.policyId,
      policyVersion: 7,
      rule: 'low',
      startsAt: 'first_seen',
      due: at('2026-11-23T07:30:00.000Z'),
    });
    expect(EVENT_PAYLOADS['policy.applied'].parse(payload)).toEqual(payload);
  });

  it('has no deadline where the rule counts from a publishing that the site does not tell', () => {
    const policy = samplePolicy([sampleRule({ startsAt: 'published' })]);
    expect(applyPolicy({ policy, review: sampleReview({ publishedAt: null }), ...facts })).toMatchObject({
      startsAt: 'published',
      due: null,
    });
  });

  it('has no deadline where the calendar is useless', () => {
    const policy = samplePolicy([sampleRule()], { calendar: officeWeek('Europe/Atlantis') });
    expect(applyPolicy({ policy, review: sampleReview(), ...facts })).toMatchObject({ rule: 'all', due: null });
  });

  it('is null where no rule is meant for the review', () => {
    const policy = samplePolicy([sampleRule({ sites: ['google-maps'] })]);
    expect(applyPolicy({ policy, review: sampleReview(), ...facts })).toBeNull();
  });
});
