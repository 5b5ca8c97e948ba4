// `npm run sites`: writes the lists of sites from the folders under `lib/sites/`, so that adding a site touches its folder only.
// The lists are committed, because Node, Vite and esbuild all read them; a test says when they are stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Adapter } from '../lib/contracts/adapter.ts';
import type { ReadSite } from '../lib/sites/site-facts.ts';

const OPENING = 'Written by `npm run sites` from the folders beside it: do not edit.';

/** Not a site: what all sites are read with, and what teaches new ones. */
const NOT_SITES = new Set(['engine', 'teach']);

/** Whether a folder of this name holds a site, or can. */
export const isSiteFolder = (name: string): boolean => !NOT_SITES.has(name);

export type Site = {
  id: string;
  /** For imports. */
  name: string;
  facts: ReadSite;
  hasHook: boolean;
};

/** A name for the import, also of a folder that begins with a digit. */
const nameOf = (id: string): string => id.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(?=\d)/, '_');

/** Folders that hold an adapter, in the order of their names. */
const siteIds = (sites: string): string[] =>
  readdirSync(sites, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isSiteFolder(entry.name) && existsSync(join(sites, entry.name, 'adapter.ts')))
    .map(({ name }) => name)
    .sort();

/** As the formatter writes it: in one line where it fits. */
const list = (open: string, entries: string[], close: string): string => {
  const line = `${open}${entries.join(', ')}${close}`;
  // Lists of pairs stand in lines of their own, however short.
  return line.length <= 140 && (entries.length < 2 || !line.includes('[['))
    ? line
    : `${open}\n${entries.map((entry) => `  ${entry},`).join('\n')}\n${close}`;
};

const file = (...lines: string[]): string => `${lines.join('\n')}\n`;

const adaptersFile = (sites: readonly Site[]): string =>
  file(
    `// Every adapter that ships. ${OPENING}`,
    "import type { Adapter } from '../contracts/adapter.ts';",
    ...sites.map(({ id, name }) => `import { adapter as ${name} } from './${id}/adapter.ts';`),
    '',
    list(
      'export const ALL_ADAPTERS: readonly Adapter[] = [',
      sites.map(({ name }) => name),
      '];',
    ),
  );

const hooksFile = (what: string, constant: string, sites: readonly Site[]): string => {
  const imports = [
    ["import type { Hooks } from './engine/hooks-in-page.ts';", 'engine/hooks-in-page'],
    ...sites.map(({ id, name }) => [`import { hook as ${name} } from './${id}/hook.ts';`, `${id}/hook`]),
  ].sort(([, a = ''], [, b = '']) => (a.replaceAll('/', '\0') < b.replaceAll('/', '\0') ? -1 : 1));
  const entries = sites.map(({ id, name }) => `['${id}', ${name}]`);
  return file(
    `// ${what} ${OPENING}`,
    ...imports.map(([line = '']) => line),
    '',
    list(`export const ${constant}: Hooks = new Map([`, entries, ']);'),
  );
};

/** What people are told of a site, without its adapter: the panel and the board show all of them and read none. */
const factsFile = (sites: readonly Site[]): string =>
  file(
    `// The sites' names, hosts and limits, and whether replies are read there, for who reads no pages. ${OPENING}`,
    "import type { Adapter } from '../contracts/adapter.ts';",
    '',
    "export type SiteFacts = Pick<Adapter, 'id' | 'name' | 'hosts' | 'limit'>;",
    '/** `readsReply`: a page of the site was read with a reply of the company on it. */',
    'export type ReadSite = SiteFacts & { readsReply: boolean };',
    '',
    '// biome-ignore format: one line a site',
    'export const SITE_FACTS: readonly ReadSite[] = [',
    ...sites.map(({ facts }) => `  ${JSON.stringify(facts)},`),
    '];',
  );

/** Whether a page of the site's own is read with a company's reply: fields and hooks alike may find one, and the expectations say whether any did. */
const readsReply = (folder: string): boolean =>
  readdirSync(join(folder, 'fixtures')).some(
    (file) => file.endsWith('.json') && /"reply":\s*\{/.test(readFileSync(join(folder, 'fixtures', file), 'utf8')),
  );

/** The folders' sites. `sites` is the path of the folder that holds them. */
export const readSites = async (sites: string): Promise<Site[]> =>
  await Promise.all(
    siteIds(sites).map(async (id) => {
      const { adapter }: { adapter: Adapter } = await import(pathToFileURL(join(sites, id, 'adapter.ts')).href);
      return {
        id,
        name: nameOf(id),
        facts: { id, name: adapter.name, hosts: adapter.hosts, limit: adapter.limit, readsReply: readsReply(join(sites, id)) },
        hasHook: existsSync(join(sites, id, 'hook.ts')),
      };
    }),
  );

/** The lists by file name. */
export const siteLists = async (sites: string): Promise<Record<string, string>> => {
  const found = await readSites(sites);
  const hooked = found.filter(({ hasHook }) => hasHook);
  return {
    'all-adapters.ts': adaptersFile(found),
    'site-facts.ts': factsFile(found),
    'hooks.ts': hooksFile('The code of every site that has any.', 'HOOKS', hooked),
  };
};

/** Writes the lists that are stale and gives their names. */
export const writeSiteLists = async (sites: string): Promise<string[]> => {
  const lists = Object.entries(await siteLists(sites));
  const stale = lists.filter(([file, text]) => !existsSync(join(sites, file)) || readFileSync(join(sites, file), 'utf8') !== text);
  for (const [file, text] of stale) writeFileSync(join(sites, file), text);
  return stale.map(([file]) => file);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = await writeSiteLists(fileURLToPath(new URL('../lib/sites/', import.meta.url)));
  console.log(
    written.length === 0 ? 'The lists of sites are up to date.' : `Written: ${written.map((file) => `lib/sites/${file}`).join(', ')}`,
  );
}
