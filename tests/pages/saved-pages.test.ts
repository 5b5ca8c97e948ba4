// The engine on real pages as people saved them: counts as counted by hand, every field against an independent reading, jsdom and Chromium
// at the sites' own addresses alike, and the page left as it was.
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openWindow, type ReadInChromium, readIn, type SavedPageWindow } from '../../cli/page-in-chromium.ts';
import { DetectedReview } from '../../lib/contracts/review.ts';
import { detect } from '../../lib/sites/registry.ts';
import { findChromium } from '../../scripts/find-chromium.ts';
import { type Expected, plain, READERS } from './independent-reading.ts';
import { PLAIN_READERS } from './plain-reading.ts';
import { contextOf, havePages, htmlOf, NOTHING, OURS, type SavedPage, WHY_SKIPPED } from './saved-pages.ts';

if (!havePages) console.warn(`Skipped: ${WHY_SKIPPED}`);

type Read = ReadInChromium & { expected: Expected[] };

const known = new Map<string, Read>();

/** Read once: some pages take a second to parse. */
const inJsdom = (saved: SavedPage): Read => {
  const read = known.get(saved.file) ?? readInJsdom(saved);
  known.set(saved.file, read);
  return read;
};

const readInJsdom = (saved: SavedPage): Read => {
  const { document } = new JSDOM(htmlOf(saved), { url: saved.url, virtualConsole: new VirtualConsole() }).window;
  const before = document.documentElement.outerHTML;
  const extraction = detect(document, contextOf(saved));
  return {
    reviews: extraction?.found.map(({ review }) => review) ?? [],
    health: extraction?.health ?? null,
    before,
    after: document.documentElement.outerHTML,
    expected: READERS[saved.file]?.(htmlOf(saved), saved.url) ?? PLAIN_READERS[saved.file]?.(document, saved.url) ?? [],
  };
};

/** White space is left to the fixtures beside the adapters: JSON-LD glues the lines of a text together. */
const squeeze = (text: string): string => plain(text).replace(/\s+/g, '');

/** Whether an interval is what the page says. "A week ago" was a week ago give or take the rounding, and never later than now. */
const agrees = (when: DetectedReview['publishedAt'], said: string | null, now: number): boolean => {
  if (said === null || when === null) return when === null && said === null;
  const [from, to] = [Date.parse(when.from), Date.parse(when.to)];
  if (/T.*Z$/.test(said)) return from === Date.parse(said) && to === from;
  if (/T\d\d:\d\d$/.test(said)) return from === Date.parse(`${said}Z`) && to === from + 59_999;
  if (/^\d{4}-\d\d-\d\d$/.test(said)) return when.from === `${said}T00:00:00.000Z` && when.to === `${said}T23:59:59.999Z`;
  const [, count, unit] = /^(an?|\d+) (day|week|month)s? ago(?: \(edited\))?$/.exec(said) ?? [];
  const length = { day: 1, week: 7, month: 30.4 }[unit ?? ''];
  if (count === undefined || length === undefined || when.raw !== said) return false;
  const middle = now - (count.startsWith('a') ? 1 : Number(count)) * length * 86_400_000;
  return from <= middle && middle <= to && to <= now && to - from <= 2 * length * 86_400_000;
};

type Sorted = { id: string | null; text: string };

const sayWhat = (expected: Expected): Omit<Expected, 'date' | 'reply'> & { reply: string | null } => ({
  id: expected.id,
  url: expected.url,
  author: expected.author,
  profileUrl: expected.profileUrl,
  rating: expected.rating,
  title: expected.title,
  text: squeeze(expected.text),
  reply: expected.reply === null ? null : squeeze(expected.reply.text),
});

describe.skipIf(!havePages)('saved pages', () => {
  let browser: Browser;
  let window: SavedPageWindow;
  beforeAll(async () => {
    const path = findChromium();
    if (path === null) throw new Error('Chromium is needed: install it or set VIDHUK_CHROMIUM');
    browser = await launchChromium(path);
    window = await openWindow(browser);
  });
  afterAll(() => browser?.close());

  describe.each(OURS)('$file', (saved) => {
    const { reviews, before, after, expected } = inJsdom(saved);

    it('has the reviews and replies counted by hand', () => {
      expect(reviews.length).toBe(saved.reviews);
      expect(expected.length).toBe(saved.reviews);
      expect(reviews.filter(({ reply }) => reply !== null).length).toBe(saved.replies);
      expect(new Set(reviews.map(({ site }) => site))).toEqual(new Set([saved.site]));
    });

    it('gives every field as the independent reading has it', () => {
      const byText = (a: Sorted, b: Sorted): number => `${a.id} ${a.text}`.localeCompare(`${b.id} ${b.text}`);
      const read = reviews.map((review) => ({
        id: review.externalId,
        url: review.url,
        author: review.author.name,
        profileUrl: review.author.profileUrl,
        rating: review.rating?.value ?? null,
        title: review.title,
        text: squeeze(review.text),
        reply: review.reply === null ? null : squeeze(review.reply.text),
      }));
      expect(read.sort(byText)).toEqual(expected.map(sayWhat).sort(byText));
      for (const { rating } of reviews) if (rating !== null) expect(rating.max).toBe(saved.site === 'trustradius' ? 10 : 5);
    });

    it('gives dates as intervals that hold what the page says', () => {
      const now = Date.parse(saved.at);
      for (const review of reviews) {
        const said = expected.find(
          ({ id, text, author }) => id === review.externalId && squeeze(text) === squeeze(review.text) && author === review.author.name,
        );
        expect(agrees(review.publishedAt, said?.date ?? null, now), JSON.stringify(review.publishedAt)).toBe(true);
        expect(agrees(review.reply?.publishedAt ?? null, said?.reply?.date ?? null, now), JSON.stringify(review.reply?.publishedAt)).toBe(
          true,
        );
      }
    });

    it('stays inside the contract and leaves the page as it was', () => {
      for (const review of reviews) expect(() => DetectedReview.parse(review)).not.toThrow();
      expect(after === before).toBe(true);
    });
  });

  it.each([...OURS, ...NOTHING])('$file: $reviews reviews, alike in Chromium at its own address and in jsdom', async (saved) => {
    const here = inJsdom(saved);
    const there = await readIn(window, htmlOf(saved), contextOf(saved));
    expect(here.reviews.length).toBe(saved.reviews);
    expect(there.reviews).toEqual(here.reviews);
    expect(there.health).toEqual(here.health);
    expect(there.after === there.before).toBe(true);
    expect(here.after === here.before).toBe(true);
  });
});
