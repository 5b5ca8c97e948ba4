// Teaching by two examples on every saved page: the goal of 95 % found, 2 % false, author and text right, and the same after the site's next
// build. One pair a page here; `npm run bench -- teach` tries several, and beginnings.
import { describe, expect, it } from 'vitest';
import type { DetectedReview } from '../../../lib/contracts/review.ts';
import { unsafeParts } from '../../../lib/domain/adapters/unsafe-parts.ts';
import { detect } from '../../../lib/sites/registry.ts';
import { restsOnMade } from '../../../lib/sites/teach/features.ts';
import { contextOf, havePages, htmlOf, OURS, WHY_SKIPPED } from '../saved-pages.ts';
import { adapterOf, afterBuild, documentOf, expectedOf, pairsOf, readWith, type Score, scoreOf, wordsOf } from '../taught-pages.ts';

if (!havePages) console.warn(`Skipped: ${WHY_SKIPPED}`);

/** Shares of what there is: found, false among the found, author and text right among the found. */
const shares = ({ reviews, found, extra, author, text }: Score) => ({
  found: found / reviews,
  false: extra / (found + extra || 1),
  author: author / (found || 1),
  text: text / (found || 1),
});

const answersIn = (reviews: readonly DetectedReview[]): string[] =>
  reviews.flatMap(({ reply }) => (reply === null ? [] : reply.text.replace(/\s+/g, ' ')));

/** The limit of the project’s page tests; the longest page takes a sixth of it. */
const TEACHING_MS = 60_000;

type Taught = {
  document: Document;
  before: string;
  expected: ReturnType<typeof expectedOf>;
  adapter: Exclude<ReturnType<typeof adapterOf>, string>;
};
const taught = new Map<string, Taught>();

/** The page and what its first pair teaches, once. */
const teach = (saved: (typeof OURS)[number]): Taught => {
  const known = taught.get(saved.file);
  if (known !== undefined) return known;
  const document = documentOf(htmlOf(saved), saved.url);
  const before = document.documentElement.outerHTML;
  const expected = expectedOf(saved, document);
  const words = wordsOf(saved, document, expected);
  const [pair = []] = pairsOf(words);
  const adapter = adapterOf(
    document,
    pair.flatMap((at) => words[at] ?? []),
    saved,
  );
  if (typeof adapter === 'string') throw new Error(adapter);
  const made = { document, before, expected, adapter };
  taught.set(saved.file, made);
  return made;
};

describe.skipIf(!havePages)('two reviews of a saved page teach the rest', () => {
  it.each(OURS)(
    '$file',
    (saved) => {
      const { document, before, expected, adapter } = teach(saved);
      const reach = (score: Score): void => {
        const { found, false: wrong, author, text } = shares(score);
        expect(found).toBeGreaterThanOrEqual(0.95);
        expect(wrong).toBeLessThanOrEqual(0.02);
        expect(text).toBeGreaterThanOrEqual(0.95);
        expect(author).toBeGreaterThanOrEqual(0.95);
      };
      const reviews = readWith(document, adapter, saved);
      reach(scoreOf(reviews, expected));
      // The company's answers as the site's own adapter reads them. In threads of comments they are comments like others.
      const answers = answersIn(detect(document, contextOf(saved))?.found.map(({ review }) => review) ?? []);
      expect(answersIn(reviews)).toEqual(saved.site === 'wordpress' ? [] : answers);
      expect(document.documentElement.outerHTML === before).toBe(true);
      // The same data as ours: inside the contract, harmless, for this host only.
      expect(unsafeParts(adapter)).toEqual([]);
      expect(adapter.hosts).toEqual([new URL(contextOf(saved).url).hostname]);

      const rebuilt = documentOf(htmlOf(saved), saved.url);
      if (afterBuild(rebuilt) > 0) reach(scoreOf(readWith(rebuilt, adapter, saved), expected));
    },
    TEACHING_MS,
  );

  it(
    'a name that a build made stands first nowhere: attributes, ids and the page’s own words hold on every page',
    () => {
      for (const saved of OURS.filter(({ file }) => /google-maps|trustpilot|booking|x-timeline/.test(file))) {
        const { adapter } = teach(saved);
        expect(restsOnMade(adapter.item)).toBe(false);
        expect([adapter.fields.author[0], adapter.fields.text[0]].filter((source) => source && restsOnMade(source.select))).toEqual([]);
      }
    },
    TEACHING_MS,
  );
});
