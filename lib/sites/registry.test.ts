// The shipped adapters are data of the contract, and each takes its own addresses only.
import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Adapter } from '../contracts/adapter.ts';
import { HOOKS } from './hooks.ts';
import { ADAPTERS, adapterFor } from './registry.ts';

const ids = (url: string): string[] => adapterFor(url).map(({ id }) => id);

describe.each(ADAPTERS)('$id', (adapter) => {
  it('is inside the strict contract and plain data', () => {
    expect(Adapter.parse(adapter)).toEqual(adapter);
    expect(JSON.parse(JSON.stringify(adapter))).toEqual(adapter);
  });

  it('names a hook that ships, or none', () => {
    expect(adapter.hook === null || HOOKS.has(adapter.hook)).toBe(true);
  });

  it('is written in selectors that a browser understands', () => {
    const { document } = new JSDOM('').window;
    const { fields, reply } = adapter;
    const selectors = [
      adapter.item,
      ...adapter.require,
      ...adapter.exclude,
      ...reply.opener,
      ...reply.input,
      ...reply.dialog,
      ...Object.values(fields).flatMap((sources) => sources.map(({ select }) => select)),
    ];
    for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow();
  });
});

it('has one folder a site and one adapter a folder', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'engine')
    .map(({ name }) => name);
  expect(ADAPTERS.map(({ id }) => id).sort()).toEqual(folders.sort());
});

describe('addresses', () => {
  it.each([
    ['https://www.trustpilot.com/review/calo.app', 'trustpilot'],
    ['https://uk.trustpilot.com/reviews/aaaa', 'trustpilot'],
    ['https://www.google.com/maps/place/X/@1,2', 'google-maps'],
    ['https://www.google.com.ua/maps/place/X', 'google-maps'],
    ['https://maps.google.de/maps?cid=1', 'google-maps'],
    ['https://business.google.com/n/1/customers/reviews', 'google-business'],
    ['https://business.google.com/reviews', 'google-business'],
    ['https://www.google.com/local/business/1/customers/reviews/reply?reviewId=x', 'google-business'],
    ['https://www.facebook.com/lampashop/posts/1', 'facebook'],
    ['https://play.google.com/console/u/0/developers/1/app/2/user-feedback/reviews', 'google-play-console'],
    ['https://appstoreconnect.apple.com/apps/1/distribution/activity/ios/ratingsResponses', 'app-store-connect'],
  ])('%s → %s, then microdata', (url, id) => {
    expect(ids(url)).toEqual([id, 'schema-org']);
  });

  it.each([
    'https://www.trustpilot.com.evil.example/review/x',
    'https://evil.example/?www.trustpilot.com/review/x',
    'https://www.trustpilot.com@evil.example/review/x',
    'https://nottrustpilot.com/review/x',
    'https://www.trustpilot.com/categories/lamps',
    'https://www.google.com/search?q=maps',
    'https://play.google.com/store/apps/details?id=x',
    'https://xn--trustpilt-13a.com/review/x',
  ])('%s is no site of ours', (url) => {
    expect(ids(url)).toEqual(['schema-org']);
  });

  it.each(['chrome://extensions', 'file:///home/x.html', 'javascript:alert(1)', 'about:blank', 'not an address', ''])(
    '%j is no page',
    (url) => {
      expect(ids(url)).toEqual([]);
    },
  );

  it('takes a host with a trailing dot or in capitals for the same host', () => {
    expect(ids('https://WWW.TRUSTPILOT.COM./review/x')).toEqual(['trustpilot', 'schema-org']);
  });
});
