import { describe, expect, it } from 'vitest';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { ItemId } from '../../contracts/primitives.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { reviewKey } from './review-key.ts';

const without = (changes: Partial<DetectedReview> = {}): DetectedReview =>
  sampleReview({
    site: 'schema-org',
    externalId: null,
    url: 'https://shop.example/item/7',
    author: { name: 'Olena K.', profileUrl: null },
    publishedAt: { from: '2026-05-06T00:00:00.000Z', to: '2026-05-06T23:59:59.999Z', raw: '2026-05-06' },
    ...changes,
  });

describe('with a native id', () => {
  it('is site and id, whatever else changes', () => {
    expect(reviewKey(sampleReview())).toBe('trustpilot:native:65f0c0ffee0000000000abcd');
    expect(reviewKey(sampleReview({ text: 'edited', rating: null, url: 'https://uk.trustpilot.com/x', publishedAt: null }))).toBe(
      reviewKey(sampleReview()),
    );
  });

  it('is told apart by its host where one site stands for every shop', () => {
    const at = (url: string) => reviewKey(without({ externalId: 'review-1023', url }));
    expect(at('https://shop.example/item/7')).toBe('schema-org:native:shop.example/review-1023');
    expect(at('https://shop.example/item/8?page=2')).toBe(at('https://shop.example/item/7'));
    expect(at('https://other.example/item/7')).not.toBe(at('https://shop.example/item/7'));
    expect(reviewKey(without({ site: 'wordpress', externalId: 'comment-5' }))).toBe('wordpress:native:shop.example/comment-5');
  });

  it('fits the contract at both ends of its length', () => {
    expect(ItemId.safeParse(reviewKey(sampleReview({ site: 'x', externalId: '1' }))).success).toBe(true);
    expect(ItemId.safeParse(reviewKey(sampleReview({ site: 'x'.repeat(64), externalId: 'i'.repeat(300) }))).success).toBe(true);
  });

  it('cannot be taken for a hash', () => {
    const hash = reviewKey(without());
    expect(reviewKey(without({ externalId: hash.replace('schema-org:', '') }))).not.toBe(hash);
  });
});

describe('without a native id', () => {
  it('is a hash that never changes between versions of this code', () => {
    expect(reviewKey(without())).toBe('schema-org:hash:eac5e8b75ea0757eef008503fdfddba4');
  });

  it.each<[string, Partial<DetectedReview>]>([
    ['tracking in the address', { url: 'https://shop.example/item/7?utm_source=mail#reviews' }],
    ['another page of the list', { url: 'https://shop.example/item/7/page/2/' }],
    ['line breaks, quotes, case and emoji of the text', { text: 'third week  without\nmy parcel, nobody answers.\uFE0F' }],
    ['a text that the site cuts', { text: 'Third week without my parcel, nobody answers…' }],
    ['the rating', { rating: { value: 2, max: 5 } }],
    ['the title', { title: null }],
    ['the reply', { reply: { text: 'We are on it.', publishedAt: null } }],
    ['the way of replying', { replyBox: 'none' }],
    ['the case of the name', { author: { name: 'OLENA  K.', profileUrl: null } }],
  ])('does not depend on %s', (_what, changes) => {
    expect(reviewKey(without(changes))).toBe(reviewKey(without()));
  });

  it.each<[string, Partial<DetectedReview>]>([
    ['the site', { site: 'booking' }],
    ['the page', { url: 'https://shop.example/item/8' }],
    ['the naming part of the query', { url: 'https://shop.example/item/7?id=2' }],
    ['the host', { url: 'https://other.example/item/7' }],
    ['the author', { author: { name: 'Olha K.', profileUrl: null } }],
    ['the text', { text: 'Fourth week without my parcel, nobody answers.' }],
    ['the day', { publishedAt: { from: '2026-05-07T00:00:00.000Z', to: '2026-05-07T23:59:59.999Z', raw: '2026-05-07' } }],
  ])('depends on %s', (_what, changes) => {
    expect(reviewKey(without(changes))).not.toBe(reviewKey(without()));
  });

  it('stays when a relative date ages and when the site turns to a worded date', () => {
    const seen = (from: string, to: string, raw: string) => reviewKey(without({ publishedAt: { from, to, raw } }));
    const key = seen('2026-05-06T10:00:00.000Z', '2026-05-06T11:00:00.000Z', '2 hours ago');
    expect(seen('2026-05-04T10:00:00.000Z', '2026-05-06T10:00:00.000Z', '2 days ago')).toBe(key);
    expect(seen('2026-04-01T00:00:00.000Z', '2026-05-15T00:00:00.000Z', 'a month ago')).toBe(key);
    expect(seen('2026-05-06T00:00:00.000Z', '2026-05-06T23:59:59.999Z', '6 May 2026')).toBe(key);
    expect(reviewKey(without({ publishedAt: null }))).toBe(key);
  });

  it('takes the profile before the name: a renamed author is the same author', () => {
    const profileUrl = 'https://shop.example/users/9';
    const key = reviewKey(without({ author: { name: 'Olena K.', profileUrl } }));
    expect(reviewKey(without({ author: { name: 'Olena Kovalchuk', profileUrl: `${profileUrl}?ref=list` } }))).toBe(key);
    expect(reviewKey(without({ author: { name: 'Olena K.', profileUrl: 'https://shop.example/users/10' } }))).not.toBe(key);
  });

  it('looks at the first 80 characters of the text only, counted as characters', () => {
    const start = '😀'.repeat(80);
    expect(reviewKey(without({ text: `${start} and more` }))).toBe(reviewKey(without({ text: `${start} and other` })));
    expect(reviewKey(without({ text: `${'😀'.repeat(79)}a` }))).not.toBe(reviewKey(without({ text: start })));
  });

  it('takes the title where there is no text', () => {
    const key = reviewKey(without({ text: '', title: 'Late' }));
    expect(reviewKey(without({ text: ' ', title: 'Lost' }))).not.toBe(key);
    expect(reviewKey(without({ text: '', title: null }))).toBe(reviewKey(without({ text: '\u200B', title: null })));
  });

  it('keeps its parts apart', () => {
    const a = reviewKey(without({ author: { name: 'ab', profileUrl: null }, text: 'c', publishedAt: null }));
    const b = reviewKey(without({ author: { name: 'a', profileUrl: null }, text: 'bc', publishedAt: null }));
    expect(a).not.toBe(b);
  });
});
