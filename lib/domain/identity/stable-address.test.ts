import { expect, it } from 'vitest';
import { stableAddress } from './stable-address.ts';

it.each([
  ['https://shop.example/p/1?utm_source=x&sort=new#reviews', 'https://shop.example/p/1'],
  ['https://SHOP.example/p/1/', 'https://shop.example/p/1'],
  ['https://shop.example', 'https://shop.example'],
  ['https://shop.example/item?lang=uk&id=5', 'https://shop.example/item?id=5'],
  ['https://shop.example/item?V=2&ID=5', 'https://shop.example/item?id=5&v=2'],
  ['https://shop.example/item?id=', 'https://shop.example/item'],
  ['https://shop.example/item?id=a%20b%26c', 'https://shop.example/item?id=a%20b%26c'],
  ['https://social.example/profile.php?id=100&__cft__[0]=AZ', 'https://social.example/profile.php?id=100'],
  ['https://blog.example/post/comment-page-3/', 'https://blog.example/post'],
  ['https://blog.example/post/page/12', 'https://blog.example/post'],
  ['https://blog.example/page/about', 'https://blog.example/page/about'],
  [' not an address ', 'not an address'],
])('%s names %s', (address, expected) => {
  expect(stableAddress(address)).toBe(expected);
});

it('gives the same for its own answer', () => {
  const once = stableAddress('https://shop.example/item/page/2/?b=1&v=2&id=5#x');
  expect(stableAddress(once)).toBe(once);
});
