// `vidhuk teach`: an adapter for a page that has none, from the words of one or two of its reviews. The same inference as in the extension.
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Adapter } from '../../lib/contracts/adapter.ts';
import { detect } from '../../lib/sites/registry.ts';
import { doubtsOf } from '../../lib/sites/teach/doubts.ts';
import type { About } from '../../lib/sites/teach/infer.ts';
import { type TaughtByWords, teachByWords } from '../../lib/sites/teach/teach.ts';
import { inJsdom } from '../page-in-jsdom.ts';
import { engineOf, instantOf, readJson, readPage, urlOf } from '../read-page.ts';
import { UsageError, type Verb, VerbError } from '../verb.ts';
import { withChromium } from '../with-chromium.ts';

const help = `vidhuk teach PAGE.html --url URL --example EXAMPLE.json [--engine jsdom|chromium] [--at INSTANT]

Learns how a page shows its reviews from one or two of them and prints the adapter, one JSON object on one line.

  PAGE.html        the saved page, UTF-8; its scripts are not run and nothing is loaded
  --url URL        the address the page was saved from: the adapter is for its host
  --example FILE   {"reviews": [{"author", "text", "date"?, "rating"?}]}: one or two reviews in the words that the page shows, or the
                   beginnings of these words. Two reviews that differ teach more than one. Leave "author" out where the page shows none.
  --engine NAME    jsdom (default) or chromium; both learn the same
  --at INSTANT     when the page was seen (default: now); dates are tried against it

Then: vidhuk detect PAGE.html --url URL --adapter ADAPTER.json`;

const words = z.union([z.string(), z.number().transform(String)]).nullish();
const Example = z.object({
  reviews: z
    .array(z.object({ author: words, text: z.string().trim().min(1), date: words, rating: words }))
    .min(1)
    .max(5),
});

const readExample = async (path: string): Promise<z.infer<typeof Example>> => {
  const checked = Example.safeParse(await readJson(path, 'an example'));
  if (checked.success) {
    const same = checked.data.reviews.findIndex(({ author, text }) => author?.trim() === text);
    if (same >= 0)
      throw new VerbError(
        `${path}: review ${same + 1} has the same words as author and as text. Give the text's own, or leave "author" out where the page shows none.`,
      );
    return checked.data;
  }
  const [issue] = checked.error.issues;
  throw new VerbError(
    `${path} is no example: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'not understood'}. Wanted: {"reviews": [{"author", "text", "date"?, "rating"?}]}.`,
  );
};

const PROBLEMS: Record<Extract<TaughtByWords, { problem: string }>['problem'], (which: string) => string> = {
  text_not_found: (which) => `The text of ${which} is not in the page. Give its first words as the page shows them.`,
  author_not_found: (which) => `The author of ${which} is not in the page's visible text. Leave "author" out where the page shows none.`,
  author_not_near: (which) =>
    `The author of ${which} stands nowhere near its text, so nothing in the page holds both. (Inside a shadow root an element has to hold both.)`,
  author_apart: (which) =>
    `The author of ${which} is drawn in a shadow root of its own, apart from the text: no selector of an adapter reaches from one into the other, so this page cannot be taught.`,
  two_reviews: (which) =>
    `The author and the text of ${which} are of two different reviews: the text has another name beside it. Give both of the same one.`,
  same_review: () => 'Both examples are the same review of the page. Give two that differ.',
  one_element: () =>
    'The texts of both examples stand in one and the same element of the page, with nothing of its own around either: no selector of an adapter tells them apart, so this page cannot be taught.',
  no_structure: () =>
    'Nothing in the page holds author and text of both examples in one way. Check that the examples are reviews of one list.',
};

const learn = async (engine: 'jsdom' | 'chromium', html: string, reviews: z.infer<typeof Example>['reviews'], about: About) => {
  if (engine === 'jsdom') return inJsdom(html, about.url, (document) => teachByWords(document, reviews, about));
  return await withChromium(async ({ teachInChromium }, browser) => await teachInChromium(browser, html, reviews, about));
};

const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      example: { type: 'string' },
      at: { type: 'string' },
      engine: { type: 'string', default: 'jsdom' },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError('Name the saved page.');
  if (more.length > 0) throw new UsageError(`One page at a time; ${more.join(' ')} is too much.`);
  if (values.example === undefined) throw new UsageError('--example is missing: the file with one or two reviews of the page.');
  const engine = engineOf(values.engine);
  const about = { url: urlOf(values.url), now: instantOf(values.at) };
  const html = await readPage(path);
  const { reviews } = await readExample(values.example);
  const taught = await learn(engine, html, reviews, about);
  if ('problem' in taught) throw new VerbError(PROBLEMS[taught.problem](`review ${taught.review + 1}`));
  const adapter = Adapter.parse(taught.adapter);
  const extraction = await inJsdom(html, about.url, (document) => detect(document, about, { adapters: [adapter] }));
  process.stdout.write(`${JSON.stringify(adapter)}\n`);
  taught.parts.forEach((part, position) => {
    for (const name of ['date', 'rating'] as const)
      if (reviews[position]?.[name] && !part[name])
        console.error(`The ${name} of review ${position + 1} was not found beside it; the adapter reads none.`);
  });
  if (extraction?.found.length === 1)
    console.error(
      'Nothing in the page is like the example. If it holds more reviews, see that author and text are of the same one, or give a second.',
    );
  for (const doubt of extraction === null ? [] : doubtsOf(extraction)) console.error(doubt);
  console.error(
    `The adapter finds ${extraction?.found.length ?? 0} reviews in this page; self-check: ${JSON.stringify(extraction?.health ?? null)}`,
  );
  return 0;
};

export const verb: Verb = { summary: 'Learn a page from one or two of its reviews; print the adapter.', help, run };
