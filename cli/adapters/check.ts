// `vidhuk adapters check`: what an adapter would be refused for, said before anybody signs or approves it.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Adapter } from '../../lib/contracts/adapter.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import { detect } from '../../lib/sites/registry.ts';
import { inJsdom } from '../page-in-jsdom.ts';
import { UsageError, VerbError } from '../verb.ts';
import { judge, SHIPPED, wayOf } from './judge.ts';
import { readAdapterFiles } from './read-adapters.ts';

type Page = { html: string; url: string };

const readPage = async (path: string | undefined, url: string | undefined): Promise<Page | null> => {
  if (path === undefined && url === undefined) return null;
  if (path === undefined || url === undefined) throw new UsageError('--page and --url go together.');
  if (!/^https?:/.test(URL.parse(url)?.protocol ?? '')) throw new UsageError(`--url ${url} is not an http or https address.`);
  const html = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new VerbError(`${path} cannot be read: ${error instanceof Error && 'code' in error ? error.code : String(error)}.`);
  });
  return { html, url };
};

/** In how many of the reviews each part was read. */
const NOTHING = { author: 0, rating: 0, title: 0, text: 0, publishedAt: 0, reply: 0 };

const onPage = async (adapter: Adapter, { html, url }: Page) => {
  const extraction = await inJsdom(html, url, (document) => detect(document, { url, now: Date.now() }, { adapters: [adapter] }));
  if (extraction === null) return { candidates: 0, reviews: 0, read: NOTHING, problems: ['address_not_taken'] };
  const { found, health } = extraction;
  const count = (has: (review: DetectedReview) => boolean): number => found.filter(({ review }) => has(review)).length;
  const read: typeof NOTHING = {
    author: count(({ author }) => author.name !== ''),
    rating: count(({ rating }) => rating !== null),
    title: count(({ title }) => title !== null),
    text: count(({ text }) => text !== ''),
    publishedAt: count(({ publishedAt }) => publishedAt !== null),
    reply: count(({ reply }) => reply !== null),
  };
  return { candidates: health.candidates, reviews: health.reviews, read, problems: health.problems };
};

export const check = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { shipped: { type: 'boolean', default: false }, page: { type: 'string' }, url: { type: 'string' } },
  });
  if (positionals.length === 0 && !values.shipped) throw new UsageError('Name at least one ADAPTER.json, or --shipped.');
  const page = await readPage(values.page, values.url);
  const given = [
    ...(values.shipped ? [...SHIPPED.values()].map((adapter) => ({ file: null, given: adapter as unknown })) : []),
    ...(await readAdapterFiles(positionals)),
  ];
  let good = true;
  for (const { file, given: one } of given) {
    const as = file === null ? 'shipped' : wayOf(one);
    const { id, version, adapter, problems, skipped } = await judge(one, as);
    const ok = problems.length === 0;
    good &&= ok;
    const read = page === null || adapter === null ? null : await onPage(adapter, page);
    console.log(JSON.stringify({ id, version, file, as, ok, problems, skipped, page: read }));
  }
  return good ? 0 : 1;
};
