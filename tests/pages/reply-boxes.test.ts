// The reply boxes of shipped sites, bound in Chromium on their fixtures: the box of the comment that is being answered, for that comment alone, and never
// the page's own box for a new comment.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../cli/page-in-chromium.ts';
import { findChromium } from '../../scripts/find-chromium.ts';

const sites = fileURLToPath(new URL('../../lib/sites/', import.meta.url));

const engine = async (): Promise<string> => {
  const contents = `
    import { bindBox } from './engine/bind.ts';
    import { outsideDialogs } from './engine/bind-dialog.ts';
    import { detect } from './registry.ts';
    export const boxes = () => {
      const extraction = detect(document, { url: location.href, now: Date.now() });
      return outsideDialogs(extraction, document).map((found) => {
        const box = bindBox(found, extraction, null);
        return [found.review.externalId, typeof box === 'string' ? box : box.matches('.answer, #answer') ? 'its box' : 'another box'];
      });
    };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: sites, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'engine',
    target: 'chrome144',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};

let browser: Browser;
let script: string;
beforeAll(async () => {
  const path = findChromium();
  if (path === null) throw new Error('Chromium is needed: install it or set VIDHUK_CHROMIUM');
  [browser, script] = await Promise.all([launchChromium(path), engine()]);
});
afterAll(() => browser?.close());

it.each([
  ['x/fixtures/reply-dialog', ['1700000000000000011', '1700000000000000012'], 0],
  ['youtube/fixtures/reply-open', ['UgcccccccccccccccccC', 'UgdddddddddddddddddD'], 0],
  ['disqus/fixtures/reply-open', ['post-3000000011', 'post-3000000012'], 0],
  ['wordpress/fixtures/reply-open', ['comment-201', 'comment-202'], 1],
  ['reddit/fixtures/reply-open', ['e000001', 'e000002'], 0],
])('%s', async (name, ids, answered) => {
  const { url }: { url: string } = JSON.parse(readFileSync(`${sites}${name}.json`, 'utf8'));
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(`${sites}${name}.html`, 'utf8') }),
  );
  await page.goto(url);
  const boxes: unknown = await page.evaluate(`(() => { ${script}; return engine.boxes(); })()`);
  expect(boxes).toEqual(ids.map((id, index) => [id, index === answered ? 'its box' : 'box_missing']));
  await page.close();
});
