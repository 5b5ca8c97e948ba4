import { describe, expect, it } from 'vitest';
import { ANNA } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { firstResponse, verdict } from './first-response.ts';

const T = (time: string) => `2026-11-21T${time}:00.000Z`;

describe('verdict', () => {
  const due = { from: T('12:00'), to: T('14:00') };
  it.each([
    ['wholly before the earliest deadline', T('10:00'), T('11:00'), 'met'],
    ['on the earliest deadline', T('12:00'), T('12:00'), 'met'],
    ['known only to have been before', null, T('12:00'), 'met'],
    ['wholly after the latest deadline', T('14:01'), T('15:00'), 'missed'],
    ['on the latest deadline', T('14:00'), T('14:00'), 'undecidable'],
    ['between the two', T('13:00'), T('13:00'), 'undecidable'],
    ['across the earliest', T('11:00'), T('12:01'), 'undecidable'],
    ['across the latest', T('13:00'), T('15:00'), 'undecidable'],
    ['across both', T('11:00'), T('15:00'), 'undecidable'],
    ['seen late, and nothing says since when it was there', null, T('15:00'), 'undecidable'],
  ] as const)('a reply %s', (_what, from, to, expected) => {
    expect(verdict(due, { from, to })).toBe(expected);
  });

  it.each([
    ['on it', T('12:00'), 'met'],
    ['a minute later', T('12:01'), 'missed'],
  ] as const)('an exact deadline and a reply %s', (_what, moment, expected) => {
    expect(verdict({ from: T('12:00'), to: T('12:00') }, { from: moment, to: moment })).toBe(expected);
  });

  it('compares moments, not spellings', () => {
    expect(verdict({ from: '2026-11-21T14:00:00+02:00', to: T('12:00') }, { from: T('12:00'), to: '2026-11-21T12:00:00Z' })).toBe('met');
  });
});

describe('the first response', () => {
  const published = { from: '2026-11-20T09:00:00.000Z', to: '2026-11-20T09:00:00.000Z', raw: 'x' };
  const answered = (publishedAt: typeof published | null) => ({
    posted: null,
    updatedAt: T('12:00'),
    review: sampleReview({ publishedAt: published, reply: { text: 'Thanks', publishedAt } }),
  });

  it('is none while no reply was seen', () => {
    expect(firstResponse({ posted: null, review: sampleReview(), updatedAt: T('12:00') })).toBeNull();
  });

  it('is the reply that was read back', () => {
    const postedAt = { from: T('10:00'), to: T('10:05') };
    const posted = { text: 'Thanks', seenAt: T('10:05'), source: 'here' as const, by: ANNA, postedAt };
    expect(firstResponse({ ...answered(null), posted })).toEqual(postedAt);
  });

  it('is the reply that stood there at the first sight, within what the site says of it', () => {
    const written = { from: '2026-11-20T10:00:00.000Z', to: '2026-11-20T23:59:59.999Z', raw: 'x' };
    expect(firstResponse(answered(written))).toEqual({ from: written.from, to: written.to });
    expect(firstResponse(answered({ ...written, to: T('23:59') }))).toEqual({ from: written.from, to: T('12:00') });
  });

  it('came after the review where the site does not say when', () => {
    expect(firstResponse(answered(null))).toEqual({ from: published.from, to: T('12:00') });
    expect(
      firstResponse({ ...answered(null), review: sampleReview({ publishedAt: null, reply: { text: 'x', publishedAt: null } }) }),
    ).toEqual({
      from: null,
      to: T('12:00'),
    });
  });

  it('takes no lower bound from a clock that runs ahead', () => {
    const ahead = { from: T('13:00'), to: T('13:00'), raw: 'x' };
    expect(firstResponse(answered(ahead))).toEqual({ from: null, to: T('12:00') });
  });
});
