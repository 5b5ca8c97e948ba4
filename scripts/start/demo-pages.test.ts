import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDemoPages } from '../../demo/build-pages.ts';
import { PICKUP_REVIEWS } from '../../demo/pickup-reviews.ts';
import { type DemoReview, SHOP_REVIEWS } from '../../demo/shop-reviews.ts';
import { TEMPLATES } from '../../demo/templates.ts';
import { BASE_CATEGORIES } from '../../lib/contracts/base-categories.ts';
import { detect } from '../../lib/sites/registry.ts';

const NOW = Temporal.Instant.from('2026-11-21T20:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'vidhuk-demo-'));
buildDemoPages(folder, NOW);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => {
  const url = `http://127.0.0.1:8787/demo/${file}`;
  const { window } = new JSDOM(readFileSync(join(folder, file), 'utf8'), { url });
  const extraction = detect(window.document, { url, now: NOW.epochMilliseconds, timeZone: 'Europe/Kyiv' });
  return extraction?.found.map((found) => found.review) ?? [];
};

describe.each<[string, readonly DemoReview[]]>([
  ['index.html', SHOP_REVIEWS],
  ['pickup.html', PICKUP_REVIEWS],
])('the demo page %s', (file, reviews) => {
  const found = read(file);

  it('is read like any page with microdata: every review, as it was written', () => {
    expect(
      found.map(({ externalId, author, rating, title, text, reply }) => [externalId, author.name, rating, title, text, reply?.text]),
    ).toEqual(
      reviews.map((review) => [review.id, review.author, { value: review.rating, max: 5 }, review.title, review.text, review.reply?.text]),
    );
  });

  it('says when each was written, to the minute or to the day', () => {
    for (const [index, review] of reviews.entries()) {
      const when = found[index]?.publishedAt;
      const at = NOW.subtract({ minutes: Math.round(review.hoursAgo * 60) });
      if (review.shows === 'time')
        expect(
          [when?.from, when?.to].map((end) => Date.parse(end ?? '')),
          review.id,
        ).toEqual(Array(2).fill(at.epochMilliseconds));
      // The shop writes its own local day, without a zone.
      else if (review.shows === 'day') expect(when?.raw, review.id).toBe(at.toZonedDateTimeISO('Europe/Kyiv').toPlainDate().toString());
      // Worded by the page's script, which does not run here.
      else expect(when, review.id).toBeNull();
    }
  });
});

describe('the demo', () => {
  it('keeps a page that is there: a review does not change its date from start to start', () => {
    const before = readFileSync(join(folder, 'index.html'), 'utf8');
    buildDemoPages(folder, NOW.add({ hours: 30 }));
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(before);
  });

  it('shows every rating and all three languages, and has a skeleton for every category in Ukrainian', () => {
    expect(new Set(SHOP_REVIEWS.map((review) => review.rating)).size).toBe(5);
    expect(new Set(TEMPLATES.map((template) => template.language))).toEqual(new Set(['uk', 'en', 'ru']));
    for (const category of BASE_CATEGORIES)
      expect(
        TEMPLATES.some((template) => template.language === 'uk' && template.categories.includes(category)),
        category,
      ).toBe(true);
  });
});
