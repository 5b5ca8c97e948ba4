import { expect, it } from 'vitest';
import { ADAPTERS } from '../../sites/registry.ts';
import { nameOfOrigin, originOfAddress, originsOf } from './site-origins.ts';

it('asks for the hosts of the adapter, and for no whole web', () => {
  const all = ADAPTERS.flatMap(originsOf);
  expect(all).toContain('https://*.trustpilot.com/*');
  expect(all).toContain('https://www.google.com/*');
  expect(all.filter((origin) => /^https:\/\/\*\.?(google\.[a-z.]+)?\/\*$/.test(origin))).toEqual([]);
});

it.each([
  ['shop.example', 'https://shop.example/*'],
  [' https://shop.example/reviews?page=2#top ', 'https://shop.example/*'],
  ['http://127.0.0.1:8787/demo/', 'http://127.0.0.1/*'],
  ['localhost:3000', 'https://localhost/*'],
  ['chrome://extensions', null],
  ['javascript:alert(1)', null],
  ['https://*/*', null],
  ['shop', null],
  ['', null],
])('takes "%s" as %s', (typed, origin) => {
  expect(originOfAddress(typed)).toBe(origin);
});

it('names an origin as people read it', () => {
  expect(nameOfOrigin('https://*.trustpilot.com/*')).toBe('trustpilot.com');
  expect(nameOfOrigin('http://127.0.0.1/*')).toBe('http://127.0.0.1');
});
