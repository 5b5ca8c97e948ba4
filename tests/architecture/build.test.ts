// What the built extension may weigh and ask for. Reads the build, so it fails where there is none.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../lib/contracts/adapter.ts';
import { codeOf, HOOK_FILES } from '../../lib/extension/pages/late-code.ts';
import { site } from '../../lib/sites/engine/define.ts';
import { hooksInPage } from '../../lib/sites/engine/hooks-in-page.ts';
import { isOfHost } from '../../lib/sites/engine/match.ts';
import { shareEngine } from '../../lib/sites/engine/shared.ts';
import { HOOKS } from '../../lib/sites/hooks.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';

const build = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const read = (file: string): string => readFileSync(join(build, file), 'utf8');
const manifest: Record<string, unknown> = JSON.parse(read('manifest.json'));
const KB = 1024;

/** What the side panel's page names itself: loaded before anything can be drawn. */
const linkedByPanel = (): string[] =>
  [...read('sidepanel.html').matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].flatMap((match) => match[1] ?? []);

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );

describe('permissions', () => {
  it('asks for exactly these at installation, and for no host', () => {
    expect(manifest.permissions).toEqual(['sidePanel', 'storage', 'alarms', 'scripting', 'activeTab']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('may ask for web origins on a click, and for nothing else', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('exposes nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });
});

describe('sizes', () => {
  const sizeOf = (file: string): number => statSync(join(build, file)).size;
  const hooks = readdirSync(join(build, 'hooks'));

  /** What a page with reviews receives before anything is inserted, whoever reads it. */
  const always = () => ['/content-scripts/reviews.js', '/follow-part.js', '/reviews-part.js'].reduce((sum, file) => sum + sizeOf(file), 0);
  const together = (adapters: readonly Adapter[]): number =>
    [...new Set(adapters.flatMap(codeOf))].reduce((sum, file) => sum + sizeOf(file), 0);

  it.each(ADAPTERS.map((adapter) => [adapter.id, adapter] as const))(
    'keeps all that a page of %s receives before an insertion at most 60 KB minified',
    (_id, adapter) => {
      expect(always() + together([adapter])).toBeLessThanOrEqual(60 * KB);
    },
  );

  it('keeps it so where every site of a host finds something in one page, and where a page was taught', () => {
    const hosts = ADAPTERS.flatMap((adapter) => adapter.hosts.filter((host) => host !== '*').map((host) => host.replace(/^\*/, 'x')));
    const named = ADAPTERS.filter((adapter) => !adapter.hosts.includes('*'));
    for (const host of hosts)
      expect(always() + together(named.filter((adapter) => isOfHost(adapter, `https://${host}/`))), host).toBeLessThanOrEqual(60 * KB);
    const author = [{ select: 'b', from: 'text', parse: 'name_in_line' }] as const;
    const taught = site({ id: 'taught-shop', name: 'Shop', hosts: ['shop.example'], item: 'li', fields: { author: [...author] } });
    expect(codeOf(taught)).toEqual(['/words-part.js']);
    expect(always() + together([taught])).toBeLessThanOrEqual(60 * KB);
  });

  it('keeps what every page receives, with reviews or without, at most 40 KB', () => {
    expect(sizeOf('content-scripts/reviews.js')).toBeLessThanOrEqual(40 * KB);
  });

  it("keeps a site's own code at most 6 KB minified, and the reader of any page's markup, in three notations, at most 10 KB", () => {
    expect(hooks.filter((file) => sizeOf(`hooks/${file}`) > (file === 'schema-org.js' ? 10 : 6) * KB)).toEqual([]);
  });

  it('keeps what comes where there are reviews at most 10 and 7 KB minified', () => {
    expect(sizeOf('reviews-part.js')).toBeLessThanOrEqual(10 * KB);
    expect(sizeOf('follow-part.js')).toBeLessThanOrEqual(7 * KB);
  });

  it('keeps what comes with the first pick at most 20 KB minified', () => {
    expect(sizeOf('reply-part.js')).toBeLessThanOrEqual(20 * KB);
  });

  it('builds the code of every site that has any', () => {
    expect(hooks.map((file) => file.replace('.js', '')).sort()).toEqual([...HOOKS.keys()].sort());
    expect(new Set(hooks)).toEqual(new Set([...HOOK_FILES].map((id) => `${id}.js`)));
  });

  it('keeps what the side panel loads before it can be used at most 700 KB minified', () => {
    const linked = linkedByPanel();
    // The three languages are chunks that the page does not link: one of them is loaded, at worst the longest.
    const languages = files(build).filter((file) => /chunks[\\/](en|uk|ru)-[^\\/]+\.js$/.test(file));
    expect(linked.length).toBeGreaterThan(3);
    expect(languages).toHaveLength(3);
    const size =
      linked.reduce((sum, file) => sum + statSync(join(build, file)).size, 0) + Math.max(...languages.map((file) => statSync(file).size));
    expect(size).toBeLessThanOrEqual(700 * KB);
  });
});

describe('content', () => {
  // Names that minifiers keep: property and error texts of each library.
  it('has no zod, React, Dexie or ky in what runs in pages', () => {
    const parts = readdirSync(build).filter((file) => file.endsWith('-part.js') && file !== 'teach-part.js');
    expect(parts.length).toBeGreaterThan(4);
    const inPages = ['content-scripts/reviews.js', ...parts, ...readdirSync(join(build, 'hooks')).map((file) => `hooks/${file}`)];
    for (const file of inPages)
      expect(read(file), file).not.toMatch(
        /ZodError|_zod|react\.transitional\.element|DexieError|DatabaseClosedError|KyResponse|kyOptions/,
      );
  });

  it('has no zod or ky in what the side panel loads first: the background alone checks answers and speaks to the server', () => {
    for (const file of linkedByPanel()) expect(read(file), file).not.toMatch(/ZodError|_zod|KyResponse|kyOptions/);
  });

  it('leaves the hook of each site in the page, whole', () => {
    shareEngine();
    for (const id of HOOK_FILES) runInThisContext(read(`hooks/${id}.js`));
    for (const id of HOOK_FILES) expect(Object.keys(hooksInPage().get(id) ?? {}), id).toEqual(Object.keys(HOOKS.get(id) ?? {}));
  });

  it('has no site in the content script', () => {
    const named = ADAPTERS.filter(({ hosts }) => !hosts.includes('*')).flatMap(({ hosts }) => hosts.map((host) => host.replace('*.', '')));
    expect(named.filter((host) => host.includes('.') && read('content-scripts/reviews.js').includes(host))).toEqual([]);
  });

  it('loads no code from elsewhere', () => {
    for (const file of files(build).filter((name) => name.endsWith('.html')))
      expect(readFileSync(file, 'utf8')).not.toMatch(/<script[^>]+src="(https?:)?\/\//);
    for (const file of files(build).filter((name) => name.endsWith('.js')))
      expect(readFileSync(file, 'utf8')).not.toMatch(/\bimportScripts\(\s*["']https?:/);
  });
});
