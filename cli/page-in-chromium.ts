// Reads a saved page with the engine inside Chromium, at the address it was saved from. The page's own scripts do not run and nothing
// leaves the machine: every request but the one for the page itself is cut.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import type { DetectedReview } from '../lib/contracts/review.ts';
import type { PageContext } from '../lib/sites/engine/types.ts';

const registry = fileURLToPath(new URL('../lib/sites/registry.ts', import.meta.url));

let bundled: Promise<string> | null = null;

/** The engine and all adapters as one script that defines `vidhukEngine` in the page's isolated world. */
export const engineScript = (): Promise<string> => {
  bundled ??= build({
    stdin: { contents: `export { detect } from ${JSON.stringify(registry)};`, resolveDir: '/', loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'vidhukEngine',
    target: 'chrome144',
    logLevel: 'silent',
  }).then(({ outputFiles }) => {
    const [file] = outputFiles;
    if (file === undefined) throw new Error('esbuild gave no output');
    return file.text;
  });
  return bundled;
};

export type ReadInChromium = { reviews: DetectedReview[]; health: unknown; before: string; after: string };

/** Opens `html` at `context.url` and reads it there. `before` and `after` are the serialised document around the reading. */
export const readInChromium = async (browser: Browser, html: string, context: PageContext): Promise<ReadInChromium> => {
  const script = await engineScript();
  const session: BrowserContext = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', bypassCSP: true });
  try {
    let served = false;
    await session.route('**/*', async (route) => {
      const own = !served && route.request().isNavigationRequest() && route.request().frame().parentFrame() === null;
      // A page that reloads itself (`meta refresh`) gets "no content" and stays; everything else is cut.
      if (!own) return route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort();
      served = true;
      return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    });
    const page = await session.newPage();
    await page.goto(context.url, { waitUntil: 'domcontentloaded' });
    const devtools = await session.newCDPSession(page);
    const { frameTree } = await devtools.send('Page.getFrameTree');
    const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'vidhuk' });
    const expression = `(() => { ${script}
      const before = document.documentElement.outerHTML;
      const extraction = vidhukEngine.detect(document, ${JSON.stringify(context)});
      return JSON.stringify({ reviews: extraction ? extraction.found.map((found) => found.review) : [], health: extraction ? extraction.health : null, before, after: document.documentElement.outerHTML });
    })()`;
    const answer = await devtools.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
    if (answer.exceptionDetails !== undefined)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    const parsed: ReadInChromium = JSON.parse(String(answer.result.value));
    return parsed;
  } finally {
    await session.close();
  }
};

export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
