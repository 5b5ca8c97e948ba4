// The fixtures of every site in Chromium, at their own addresses: the browser's selectors, locale data and time zones give what jsdom gives
// in `lib/sites/fixtures.test.ts`.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, openWindow, readIn, type SavedPageWindow } from '../../cli/page-in-chromium.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { findChromium } from '../../scripts/find-chromium.ts';

const sites = new URL('../../lib/sites/', import.meta.url);
const pages = ADAPTERS.flatMap(({ id }) =>
  readdirSync(new URL(`${id}/fixtures/`, sites))
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name: `${id}/${name}`, file: new URL(`${id}/fixtures/${name}`, sites) })),
);

let browser: Browser;
let window: SavedPageWindow;
beforeAll(async () => {
  const path = findChromium();
  if (path === null) throw new Error('Chromium is needed: install it or set VIDHUK_CHROMIUM');
  browser = await launchChromium(path);
  window = await openWindow(browser);
});
afterAll(() => browser?.close());

it.each(pages)('$name', async ({ file }) => {
  const expected: { url: string; at: string; timeZone?: string; problems: string[]; reviews: DetectedReview[] } = JSON.parse(
    readFileSync(file.pathname.replace(/\.html$/, '.json'), 'utf8'),
  );
  const { reviews, health, before, after } = await readIn(window, readFileSync(file, 'utf8'), {
    url: expected.url,
    now: Date.parse(expected.at),
    timeZone: expected.timeZone ?? 'UTC',
  });
  expect(reviews).toEqual(expected.reviews);
  expect(health).toMatchObject({ problems: expected.problems });
  expect(after === before).toBe(true);
});
