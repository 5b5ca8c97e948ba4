// The reply boxes that adapters name, on the fixtures of their sites in Chromium (jsdom has no layout): each review is bound to its own box or to
// none, with the reason, and never to the page's own box for a new comment; a box that all comments of a post share is bound only by our own click
// on the comment's Reply.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../cli/page-in-chromium.ts';
import { findChromium } from '../../scripts/find-chromium.ts';

const sites = new URL('../../lib/sites/', import.meta.url);

/**
 * In the page: `bind(context, shared)` gives one line a review that is listed. `shared` = the composer that a click on Reply brings forward, as the
 * sites do. Fixtures with several boxes mark the right one with `answer`.
 */
const IN_PAGE = `
  import { detect } from './registry.ts';
  import { bindBox, boxesInSight, openerOf } from './engine/bind.ts';
  import { outsideDialogs } from './engine/bind-dialog.ts';
  globalThis.bind = (context, shared) => {
    const extraction = detect(document, context);
    const composer = shared && document.querySelector(shared);
    return outsideDialogs(extraction, document).filter(({ own }) => !own).map((found) => {
      const opener = openerOf(found.root, extraction.adapter);
      document.activeElement.blur();
      const click = shared && opener ? { root: found.root, before: boxesInSight(document, extraction.adapter) } : null;
      if (click) { opener.addEventListener('click', () => composer.focus(), { once: true }); opener.click(); }
      const box = bindBox(found, extraction, click);
      return found.review.author.name + ': ' + (typeof box === 'string' ? box : box.matches('.answer, #answer') ? 'the answer' : box.localName + (found.root.contains(box) ? ' inside' : ' outside'));
    });
  };`;

/** Boxes are empty in the fixtures, and style sheets give them a size on the sites. */
const STYLE = '<style>textarea, [contenteditable] { display: block; min-width: 200px; min-height: 40px }</style>';

let browser: Browser;
let script: string;
beforeAll(async () => {
  const path = findChromium();
  if (path === null) throw new Error('Chromium is needed: install it or set VIDHUK_CHROMIUM');
  const { outputFiles } = await build({
    stdin: { contents: IN_PAGE, resolveDir: fileURLToPath(sites), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome144',
    logLevel: 'silent',
  });
  script = outputFiles[0]?.text ?? '';
  browser = await launchChromium(path);
});
afterAll(() => browser?.close());

it.each([
  ['trustpilot-business/fixtures/open-box-de', null, ['Jürgen: textarea inside', 'Ute: box_missing']],
  ['trustpilot-business/fixtures/list-en', null, ['Olena K.: box_missing', 'Marko: box_missing']],
  ['google-play-console/fixtures/reviews-de', null, ['Jürgen: textarea inside', 'Ute: box_missing']],
  ['app-store-connect/fixtures/dialog-uk', null, ['Ганна М.: div outside', 'petro_88: box_missing']],
  ['facebook-recommendations/fixtures/reviews-en', null, ['Olena K.: div inside', 'Marko: box_missing']],
  ['vk/fixtures/post', null, ['Борис Котов: box_missing', 'Борис Котов: box_missing', 'Анна: box_missing']],
  ['vk/fixtures/post', '[contenteditable]', ['Борис Котов: div outside', 'Борис Котов: div outside', 'Анна: div outside']],
  ['vk/fixtures/threads-ru', null, ['Борис Котов: box_missing', 'Борис Котов: box_missing', 'Анна: box_missing', 'Олена: box_missing']],
  [
    'vk/fixtures/threads-ru',
    '[contenteditable]',
    ['Борис Котов: div outside', 'Борис Котов: div outside', 'Анна: div outside', 'Олена: box_missing'],
  ],
  ['instagram/fixtures/post', null, ['olena.k: box_missing', 'marko: box_missing']],
  ['instagram/fixtures/post', 'form textarea', ['olena.k: textarea outside', 'marko: textarea outside']],
  ['instagram/fixtures/post-2025', 'form textarea', ['olena.k: textarea outside', 'marko: textarea outside', 'ira: box_missing']],
  ['ok-ru/fixtures/post', null, ['Борис Котов: box_missing', 'Анна: box_missing']],
  ['ok-ru/fixtures/reply-box-uk', null, ['Оксана: box_missing', 'Ганна: box_missing']],
  ['ok-ru/fixtures/reply-box-uk', '[contenteditable]', ['Оксана: div outside', 'Ганна: div outside']],
  ['google-business/fixtures/panel-de', null, ['Uta W.: box_missing', 'Piotr: box_missing']],
  ['google-business/fixtures/reply-form', null, ['Dana R.: textarea inside']],
  ['x/fixtures/reply-dialog', null, ['Олена: the answer', 'Петро: box_missing']],
  ['youtube/fixtures/reply-open', null, ['@olena: the answer', '@petro: box_missing']],
  ['disqus/fixtures/reply-open', null, ['Olena: the answer', 'Petro: box_missing']],
  ['wordpress/fixtures/reply-open', null, ['Олена: box_missing', 'Петро: the answer']],
  ['wordpress/fixtures/blocks-open', null, ['Олена: box_missing', 'Петро: the answer']],
  ['reddit/fixtures/reply-open-new', null, ['olena_k: the answer', 'petro: box_missing']],
  ['reddit/fixtures/reply-open', null, ['olena_k: the answer', 'petro: box_missing']],
  ['facebook/fixtures/reply-open', null, ['Olena Kovalchuk: the answer', 'Ira: box_missing']],
  ['habr/fixtures/reply-open-2018', null, ['olena: the answer', 'petro: box_missing']],
  ['habr/fixtures/reply-open-en', null, ['olena: the answer', 'petro: box_missing']],
  ['habr/fixtures/thread-ru', null, ['olena: box_missing', 'petro: box_missing']],
  ['otzovik/fixtures/list', null, ['lena_sh: box_ambiguous', 'pavel77: box_ambiguous']],
])('%s, shared box %s', async (name, shared, expected) => {
  const html = readFileSync(new URL(`${name}.html`, sites), 'utf8').replace('<body>', `<head>${STYLE}</head><body>`);
  const { url, at }: { url: string; at: string } = JSON.parse(readFileSync(new URL(`${name}.json`, sites), 'utf8'));
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    const bound = await page.evaluate(`bind(${JSON.stringify({ url, now: Date.parse(at) })}, ${JSON.stringify(shared)})`);
    expect(bound).toEqual(expected);
  } finally {
    await page.close();
  }
});
