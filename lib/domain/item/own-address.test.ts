import { expect, it } from 'vitest';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { isOwnAddress } from './own-address.ts';

it.each([
  ['https://otzovik.com/review_12345.html', 'review_12345', true],
  ['https://www.tripadvisor.com/ShowUserReviews-g1-d2-r98765-Lampa.html', '98765', true],
  ['https://lampa.example/item?review=ab%2Bc', 'ab+c', true],
  ['https://lampa.example/item/987650', '98765', false],
])('%s is the own address of %s: %s', (url, externalId, expected) => {
  expect(isOwnAddress({ review: sampleReview({ url, externalId }) })).toBe(expected);
});
