// `vidhuk adapters check`: what an update would be refused for, said before anybody signs it.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Adapter } from '../../lib/contracts/adapter.ts';
import { detect } from '../../lib/sites/registry.ts';
import { inJsdom } from '../page-in-jsdom.ts';
import { UsageError, VerbError } from '../verb.ts';
import { judge, SHIPPED } from './judge.ts';
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

const onPage = async (adapter: Adapter, { html, url }: Page) => {
  const extraction = await inJsdom(html, url, (document) => detect(document, { url, now: Date.now() }, { adapters: [adapter] }));
  return extraction === null
    ? { candidates: 0, reviews: 0, problems: ['address_not_taken'] }
    : { candidates: extraction.health.candidates, reviews: extraction.health.reviews, problems: extraction.health.problems };
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
    const { id, version, adapter, problems, skipped } = judge(one, file !== null);
    const ok = problems.length === 0;
    good &&= ok;
    const read = page === null || adapter === null ? null : await onPage(adapter, page);
    console.log(JSON.stringify({ id, version, file, ok, problems, skipped, page: read }));
  }
  return good ? 0 : 1;
};
