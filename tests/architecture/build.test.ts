// What the built extension may weigh and ask for. Reads the build, so it fails where there is none.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const build = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const read = (file: string): string => readFileSync(join(build, file), 'utf8');
const manifest: Record<string, unknown> = JSON.parse(read('manifest.json'));
const KB = 1024;

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
  it('keeps the content script at most 40 KB minified', () => {
    expect(statSync(join(build, 'content-scripts/reviews.js')).size).toBeLessThanOrEqual(40 * KB);
  });

  it('keeps what the side panel loads before it can be used at most 700 KB minified', () => {
    const linked = [...read('sidepanel.html').matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].flatMap((match) => match[1] ?? []);
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
  it('has no zod, React, Dexie or ky in the content script', () => {
    // Names that minifiers keep: property and error texts of each library.
    expect(read('content-scripts/reviews.js')).not.toMatch(
      /ZodError|_zod|react\.transitional\.element|DexieError|DatabaseClosedError|KyResponse|kyOptions/,
    );
  });

  it('loads no code from elsewhere', () => {
    for (const file of files(build).filter((name) => name.endsWith('.html')))
      expect(readFileSync(file, 'utf8')).not.toMatch(/<script[^>]+src="(https?:)?\/\//);
    for (const file of files(build).filter((name) => name.endsWith('.js')))
      expect(readFileSync(file, 'utf8')).not.toMatch(/\bimportScripts\(\s*["']https?:/);
  });
});
