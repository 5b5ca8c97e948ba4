// `vidhuk detect`: what the engine reads in a saved page, one JSON line a review. The same engine as in the extension, in jsdom or in Chromium.
import { parseArgs } from 'node:util';
import type { Adapter } from '../../lib/contracts/adapter.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import { matches } from '../../lib/sites/engine/match.ts';
import type { PageContext } from '../../lib/sites/engine/types.ts';
import { detect } from '../../lib/sites/registry.ts';
import { inJsdom } from '../page-in-jsdom.ts';
import { engineOf, instantOf, readJson, readPage, urlOf } from '../read-page.ts';
import { UsageError, type Verb, VerbError } from '../verb.ts';
import { withChromium } from '../with-chromium.ts';

const help = `vidhuk detect PAGE.html --url URL [--adapter ADAPTER.json] [--at INSTANT] [--engine jsdom|chromium] [--time-zone ZONE]

Prints the reviews of a saved page, one JSON object a line, in the order of the page.

  PAGE.html            the saved page, UTF-8; its scripts are not run and nothing is loaded
  --url URL            the address the page was saved from: it chooses the site's adapter and completes relative links
  --adapter FILE       read with this adapter and no other: neither the site's own nor review markup (\`vidhuk teach\` prints one)
  --at INSTANT         when the page was seen, ISO 8601 with a zone, e.g. 2026-11-21T20:00:00Z: "3 weeks ago" counts back from here (default: now)
  --engine NAME        jsdom (default) or chromium; both give the same
  --time-zone ZONE     zone of dates that the page writes without one, e.g. Europe/Kyiv (default: UTC)

Each line: {site, externalId, url, kind: "review"|"comment"|"question", author: {name, profileUrl}, rating: {value, max}|null, title, text,
publishedAt: {from, to, raw}|null, reply: {text, publishedAt, state?, later?: {text, publishedAt}}|null, replyBox: "inline"|"dialog"|"iframe"|"page"|"none"}
publishedAt is an interval: the review was published between from and to, both included; raw is the site's own wording.
reply is the first of the owner; later is the newest, where a thread holds several.

Exit code 0 also where the page holds no reviews; a note on what was found goes to stderr.`;

const zoneOf = (text: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`--time-zone ${text} is not an IANA zone such as Europe/Kyiv.`);
  }
};

/** An adapter of somebody's own, checked like one from the server. */
const readAdapter = async (path: string, url: string): Promise<Adapter> => {
  const { Adapter } = await import('../../lib/contracts/adapter.ts');
  const checked = Adapter.safeParse(await readJson(path, 'an adapter, as `vidhuk teach` prints it,'));
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new VerbError(`${path} is no adapter: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'not understood'}.`);
  }
  if (!matches(checked.data, url))
    throw new VerbError(`The adapter of ${path} is for ${checked.data.hosts.join(', ')} and does not take ${url}.`);
  const { brokenSelectors } = await import('../adapters/broken-selectors.ts');
  const [broken] = (await brokenSelectors([checked.data])).flat();
  if (broken !== undefined) throw new VerbError(`${path}: ${broken}. Mend it, or have the adapter made anew: \`vidhuk teach\`.`);
  return checked.data;
};

type Answer = { reviews: DetectedReview[]; health: unknown };

const answerIn = (document: Document, context: PageContext, adapters: readonly Adapter[] | undefined): Answer => {
  const extraction = detect(document, context, adapters === undefined ? {} : { adapters });
  return { reviews: extraction?.found.map(({ review }) => review) ?? [], health: extraction?.health ?? null };
};

const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      at: { type: 'string' },
      engine: { type: 'string', default: 'jsdom' },
      adapter: { type: 'string' },
      'time-zone': { type: 'string', default: 'UTC' },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError('Name the saved page.');
  if (more.length > 0) throw new UsageError(`One page at a time; ${more.join(' ')} is too much.`);
  const engine = engineOf(values.engine);
  const context = { url: urlOf(values.url), now: instantOf(values.at), timeZone: zoneOf(values['time-zone']) };
  const html = await readPage(path);
  const adapters = values.adapter === undefined ? undefined : [await readAdapter(values.adapter, context.url)];
  const { reviews, health } = await (engine === 'jsdom'
    ? inJsdom(html, context.url, (document) => answerIn(document, context, adapters))
    : withChromium(async ({ readInChromium }, browser) => await readInChromium(browser, html, context, adapters)));
  process.stdout.write(reviews.map((review) => `${JSON.stringify(review)}\n`).join(''));
  console.error(
    `${reviews.length} reviews${reviews[0] === undefined ? '' : ` (${reviews[0].site})`}; self-check: ${JSON.stringify(health)}`,
  );
  return 0;
};

export const verb: Verb = { summary: 'Print the reviews of a saved page as JSON lines.', help, run };
