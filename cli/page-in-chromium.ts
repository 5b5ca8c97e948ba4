// Reads or learns a saved page with our code inside Chromium, at the address it was saved from. The page's own scripts do not run and nothing
// leaves the machine: every request but the one for the page itself is cut.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import type { Adapter } from '../lib/contracts/adapter.ts';
import type { DetectedReview } from '../lib/contracts/review.ts';
import type { PageContext } from '../lib/sites/engine/types.ts';
import type { About } from '../lib/sites/teach/infer.ts';
import type { WordsOfReview } from '../lib/sites/teach/locate.ts';
import type { TaughtByWords } from '../lib/sites/teach/teach.ts';

const bundles = new Map<string, Promise<string>>();

/** One export of a file of ours as a script that defines `globalName` in the page's isolated world. */
const bundleOf = (file: string, name: string, globalName: string): Promise<string> => {
  let bundle = bundles.get(file);
  if (bundle === undefined) {
    const path = fileURLToPath(new URL(file, import.meta.url));
    bundle = build({
      stdin: { contents: `export { ${name} } from ${JSON.stringify(path)};`, resolveDir: '/', loader: 'ts' },
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      globalName,
      target: 'chrome144',
      logLevel: 'silent',
    }).then(({ outputFiles: [output] }) => {
      if (output === undefined) throw new Error('esbuild gave no output');
      return output.text;
    });
    bundles.set(file, bundle);
  }
  return bundle;
};

/** The engine and all adapters as one script that defines `vidhukEngine` in the page's isolated world. */
export const engineScript = (): Promise<string> => bundleOf('../lib/sites/registry.ts', 'detect', 'vidhukEngine');

export type ReadInChromium = { reviews: DetectedReview[]; health: unknown; before: string; after: string };

/** A window that opens one saved page after another; opening the window takes longer than most pages. */
export type SavedPageWindow = {
  /** Opens `html` at `url` and evaluates an expression in an isolated world there; the expression gives JSON. */
  evaluate: (html: string, url: string, expression: string) => Promise<string>;
  close: () => Promise<void>;
};

export const openWindow = async (browser: Browser): Promise<SavedPageWindow> => {
  const session: BrowserContext = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', bypassCSP: true });
  let body: string | null = null;
  await session.route('**/*', async (route) => {
    const own = route.request().isNavigationRequest() && route.request().frame().parentFrame() === null;
    // A page that reloads itself (`meta refresh`) gets "no content" and stays; everything else is cut.
    if (!own || body === null) return route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort();
    const served = body;
    body = null;
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: served });
  });
  const page = await session.newPage();
  const devtools = await session.newCDPSession(page);
  return {
    evaluate: async (html, url, expression) => {
      const go = async (): Promise<void> => {
        body = html;
        await page.goto(url, { waitUntil: 'domcontentloaded' });
      };
      // The page before may have reloaded itself just now (`meta refresh` needs no script) and been given what was meant for this one.
      await go().catch(async (error: unknown) => {
        if (!String(error).includes('ERR_ABORTED')) throw error;
        await go();
      });
      const { frameTree } = await devtools.send('Page.getFrameTree');
      const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'vidhuk' });
      const answer = await devtools.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
      if (answer.exceptionDetails !== undefined)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return String(answer.result.value);
    },
    close: () => session.close(),
  };
};

const evaluateIn = async (browser: Browser, html: string, url: string, expression: string): Promise<string> => {
  const window = await openWindow(browser);
  try {
    return await window.evaluate(html, url, expression);
  } finally {
    await window.close();
  }
};

/** Reads the page where it was saved from, in a window of its own. */
export const readInChromium = async (
  browser: Browser,
  html: string,
  context: PageContext,
  /** Instead of all that ship. */
  adapters?: readonly Adapter[],
): Promise<ReadInChromium> => {
  const window = await openWindow(browser);
  try {
    return await readIn(window, html, context, adapters);
  } finally {
    await window.close();
  }
};

/** Reads the page where it was saved from. `before` and `after` are the serialised document around the reading. */
export const readIn = async (
  window: SavedPageWindow,
  html: string,
  context: PageContext,
  adapters?: readonly Adapter[],
): Promise<ReadInChromium> => {
  const options = adapters === undefined ? '{}' : JSON.stringify({ adapters });
  const expression = `(() => { ${await engineScript()}
    const before = document.documentElement.outerHTML;
    const extraction = vidhukEngine.detect(document, ${JSON.stringify(context)}, ${options});
    return JSON.stringify({ reviews: extraction ? extraction.found.map((found) => found.review) : [], health: extraction ? extraction.health : null, before, after: document.documentElement.outerHTML });
  })()`;
  const read: ReadInChromium = JSON.parse(await window.evaluate(html, context.url, expression));
  return read;
};

/** Learns the page where it was saved from. */
export const teachInChromium = async (
  browser: Browser,
  html: string,
  words: readonly WordsOfReview[],
  about: About,
): Promise<TaughtByWords> => {
  const expression = `(() => { ${await bundleOf('../lib/sites/teach/teach.ts', 'teachByWords', 'vidhukTeach')}
    return JSON.stringify(vidhukTeach.teachByWords(document, ${JSON.stringify(words)}, ${JSON.stringify(about)}));
  })()`;
  const taught: TaughtByWords = JSON.parse(await evaluateIn(browser, html, about.url, expression));
  return taught;
};

export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
