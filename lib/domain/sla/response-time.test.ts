import { describe, expect, it } from 'vitest';
import { ANNA } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { responseTimes } from './response-time.ts';

const T = (time: string) => `2026-11-21T${time}:00.000Z`;
const exactly = (time: string) => ({ from: T(time), to: T(time) });
const minutes = (from: number, to = from) => ({ from, to });
type Published = { from: string; to: string };

const item = (publishedAt: Published | null, firstSeenAt: string, postedAt: { from: string | null; to: string } | null) => ({
  posted: postedAt === null ? null : { text: 'We are on it.', source: 'here' as const, seenAt: postedAt.to, by: ANNA, postedAt },
  marks: [],
  review: sampleReview({ publishedAt: publishedAt === null ? null : { ...publishedAt, raw: 'x' }, reply: null }),
  updatedAt: T('20:00'),
  firstSeenAt,
});

describe('the time that the author waited', () => {
  it.each([
    ['since both, to the minute', exactly('09:00'), T('12:00'), { from: T('12:08'), to: T('12:08') }, minutes(188), minutes(8)],
    ['since the sight alone', null, T('12:00'), { from: T('12:08'), to: T('12:08') }, null, minutes(8)],
    [
      'between the ends of a day',
      { from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' },
      T('12:00'),
      { from: T('12:00'), to: T('12:00') },
      minutes(720, 2_160),
      minutes(0),
    ],
    [
      'no longer than it can have been there',
      { from: T('00:00'), to: '2026-11-22T00:00:00.000Z' },
      T('10:00'),
      { from: T('12:00'), to: T('12:00') },
      minutes(120, 720),
      minutes(120),
    ],
    [
      'of a reply that may have come at any time',
      exactly('09:00'),
      T('12:00'),
      { from: null, to: T('13:00') },
      minutes(0, 240),
      minutes(0, 60),
    ],
    [
      'of a reply that came between two looks',
      exactly('09:00'),
      T('09:30'),
      { from: T('10:00'), to: T('11:00') },
      minutes(60, 120),
      minutes(30, 90),
    ],
    ['of a reply from before the first sight', exactly('09:00'), T('12:00'), { from: T('10:00'), to: T('10:00') }, minutes(60), null],
    ['of a reply from before the edit', exactly('13:00'), T('10:00'), { from: T('12:00'), to: T('12:00') }, null, minutes(120)],
    ['without a reply', exactly('09:00'), T('12:00'), null, null, null],
  ])('%s', (_what, published, seen, posted, sincePublished, sinceSeen) => {
    expect(responseTimes(item(published, seen, posted))).toEqual({ sincePublished, sinceSeen });
  });
});
