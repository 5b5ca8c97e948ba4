// `vidhuk detect`: what the engine reads in a saved page, one JSON line a review. The same engine as in the extension, in jsdom or in Chromium.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import type { PageContext } from '../../lib/sites/engine/types.ts';
import { detect } from '../../lib/sites/registry.ts';
import { findChromium } from '../../scripts/find-chromium.ts';
import { UsageError, type Verb, VerbError } from '../verb.ts';

const help = `vidhuk detect PAGE.html --url URL [--at INSTANT] [--engine jsdom|chromium] [--time-zone ZONE]

Prints the reviews of a saved page, one JSON object a line, in the order of the page.

  PAGE.html            the saved page, UTF-8; its scripts are not run and nothing is loaded
  --url URL            the address the page was saved from: it chooses the site's adapter and completes relative links
  --at INSTANT         when the page was seen, ISO 8601 with a zone, e.g. 2026-11-21T20:00:00Z: "3 weeks ago" counts back from here (default: now)
  --engine NAME        jsdom (default) or chromium; both give the same
  --time-zone ZONE     zone of dates that the page writes without one, e.g. Europe/Kyiv (default: UTC)

Each line: {site, externalId, url, kind: "review"|"comment"|"question", author: {name, profileUrl}, rating: {value, max}|null, title, text,
publishedAt: {from, to, raw}|null, reply: {text, publishedAt}|null, replyBox: "inline"|"dialog"|"iframe"|"page"|"none"}
publishedAt is an interval: the review was published between from and to, both included; raw is the site's own wording.

Exit code 0 also where the page holds no reviews; a note on what was found goes to stderr.`;

const readPage = async (path: string): Promise<string> => {
  let html: string;
  try {
    html = new TextDecoder('utf-8', { ignoreBOM: false }).decode(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new VerbError(`There is no file ${path}.`);
    if (code === 'EISDIR') throw new VerbError(`${path} is a folder; name one saved page.`);
    throw new VerbError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (html.trim() === '') throw new VerbError(`${path} is empty.`);
  if (html.includes('\0')) throw new VerbError(`${path} is no page in UTF-8: it holds NUL bytes.`);
  return html;
};

const urlOf = (text: string | undefined): string => {
  if (text === undefined) throw new UsageError('--url is missing: the address the page was saved from.');
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UsageError(`--url ${text} is not an http or https address.`);
  return url.href;
};

const instantOf = (text: string | undefined): number => {
  if (text === undefined) return Date.now();
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    throw new UsageError(`--at ${text} is not an instant. Write it with a zone, e.g. 2026-11-21T20:00:00Z.`);
  }
};

const zoneOf = (text: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`--time-zone ${text} is not an IANA zone such as Europe/Kyiv.`);
  }
};

type Answer = { reviews: DetectedReview[]; health: unknown };

/** Either engine is loaded when it is wanted: a wrong call is answered at once. */
const inJsdom = async (html: string, context: PageContext): Promise<Answer> => {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // A page's broken style sheets are its own business.
  const { window } = new JSDOM(html, { url: context.url, virtualConsole: new VirtualConsole() });
  const extraction = detect(window.document, context);
  const answer = { reviews: extraction?.found.map(({ review }) => review) ?? [], health: extraction?.health ?? null };
  window.close();
  return answer;
};

const inChromium = async (html: string, context: PageContext): Promise<Answer> => {
  const path = findChromium();
  if (path === null)
    throw new VerbError('No Chromium here. Install it (Debian: apt-get install chromium), set VIDHUK_CHROMIUM, or use --engine jsdom.');
  const { launchChromium, readInChromium } = await import('../page-in-chromium.ts');
  const browser = await launchChromium(path);
  try {
    return await readInChromium(browser, html, context);
  } finally {
    await browser.close();
  }
};

const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      at: { type: 'string' },
      engine: { type: 'string', default: 'jsdom' },
      'time-zone': { type: 'string', default: 'UTC' },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError('Name the saved page.');
  if (more.length > 0) throw new UsageError(`One page at a time; ${more.join(' ')} is too much.`);
  if (values.engine !== 'jsdom' && values.engine !== 'chromium')
    throw new UsageError(`--engine ${values.engine} is neither jsdom nor chromium.`);
  const context = { url: urlOf(values.url), now: instantOf(values.at), timeZone: zoneOf(values['time-zone']) };
  const html = await readPage(path);
  const { reviews, health } = await (values.engine === 'jsdom' ? inJsdom(html, context) : inChromium(html, context));
  process.stdout.write(reviews.map((review) => `${JSON.stringify(review)}\n`).join(''));
  console.error(
    `${reviews.length} reviews${reviews[0] === undefined ? '' : ` (${reviews[0].site})`}; self-check: ${JSON.stringify(health)}`,
  );
  return 0;
};

export const verb: Verb = { summary: 'Print the reviews of a saved page as JSON lines.', help, run };
