// Every page in `lib/sites/<id>/fixtures/` against the expectation beside it. Adding a regression is adding two files; a page without its
// expectation fails. Also: reading does not change the page, and what comes out is inside the contract.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { leftToFill } from '../../scripts/site-stubs.ts';
import { DetectedReview } from '../contracts/review.ts';
import { startReading } from './engine/reading.ts';
import { removedIn, saysRemoved } from './engine/signs.ts';
import { ADAPTERS, detect } from './registry.ts';

const here = new URL('.', import.meta.url);

const Expectation = z.strictObject({
  url: z.url(),
  at: z.iso.datetime(),
  timeZone: z.string().optional(),
  role: z.enum(['list', 'reply_form']),
  problems: z.array(z.string()),
  /** Ids of reviews whose places the page shows as removed. */
  removed: z.array(z.string()).default([]),
  /** The page says that what it was the page of was removed. */
  notice: z.boolean().default(false),
  reviews: z.array(DetectedReview),
});

const pages = ADAPTERS.flatMap(({ id }) =>
  readdirSync(new URL(`${id}/fixtures/`, here))
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ id, name, file: new URL(`${id}/fixtures/${name}`, here) })),
);

/** jsdom leaves declarative shadow roots as templates; browsers make them while they parse. */
const openDeclared = (scope: Document | ShadowRoot): void => {
  for (const template of scope.querySelectorAll('template'))
    if (template.getAttribute('shadowrootmode') === 'open') {
      const shadow = template.parentElement?.attachShadow({ mode: 'open' });
      shadow?.append(template.content);
      template.remove();
      if (shadow) openDeclared(shadow);
    }
};

describe.each(pages)('$id: $name', ({ id, file }) => {
  const expected = Expectation.parse(JSON.parse(readFileSync(file.pathname.replace(/\.html$/, '.json'), 'utf8')));
  const { document } = new JSDOM(readFileSync(file, 'utf8'), { url: expected.url }).window;
  openDeclared(document);
  const before = document.documentElement.outerHTML;
  const context = {
    url: expected.url,
    now: Date.parse(expected.at),
    ...(expected.timeZone === undefined ? {} : { timeZone: expected.timeZone }),
  };
  const extraction = detect(document, context);

  it('reads what is expected', () => {
    expect(extraction?.adapter.id).toBe(id);
    expect(extraction?.found.map(({ review }) => review)).toEqual(expected.reviews);
    expect(extraction?.role).toBe(expected.role);
    expect(extraction?.health.problems).toEqual(expected.problems);
  });

  it('says what the site says was removed', () => {
    const adapter = extraction?.adapter;
    if (adapter === undefined) throw new Error('no adapter');
    const shown = new Set(expected.reviews.flatMap(({ externalId }) => externalId ?? []));
    expect(removedIn(document, startReading(document, adapter, context), shown)).toEqual(expected.removed);
    expect(saysRemoved(document, adapter)).toBe(expected.notice);
  });

  it('leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it.each(ADAPTERS.map(({ id }) => id))('%s has nothing left to fill in', (id) => {
  const left = leftToFill(fileURLToPath(new URL(id, here)));
  expect(left, left.join('\n')).toEqual([]);
});

it('has a fixture of every site', () => {
  expect(ADAPTERS.filter(({ id }) => !pages.some((page) => page.id === id)).map(({ id }) => id)).toEqual([]);
});
