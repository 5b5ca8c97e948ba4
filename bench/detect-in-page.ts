// A page of the benchmark in Chromium, with the content script's own code (`detect-world.ts`) in an isolated world beside it, and what it costs.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, CDPSession } from 'playwright-core';
import type { Adapter } from '../lib/contracts/adapter.ts';

/** What the calls into our code took, and how much of what they sent. */
export type Spent = { ms: number; longest: number; calls: number; sent: number };

/** The engine as a script that leaves `vidhukBench`. */
export const world = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('./detect-world.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome144',
  });
  return outputFiles[0]?.text ?? '';
};

export type Opened = {
  devtools: CDPSession;
  /** In the page's own world. */
  outside: (expression: string) => Promise<unknown>;
  /** In ours. */
  inside: (expression: string) => Promise<string>;
  spent: () => Promise<Spent>;
  wait: (ms: number) => Promise<void>;
  /** Milliseconds that the page's main thread has worked, whatever else the machine does. */
  worked: () => Promise<number>;
  heap: () => Promise<number>;
};

let script: Promise<string> | null = null;

/** Tells our code in the page what was taught for it. */
export const teaching = (taught: Adapter | undefined): string =>
  taught === undefined ? '' : `vidhukBench.teach(${JSON.stringify(taught)});`;

/** A page of this markup at this address, with our code in a world of its own beside it. */
export const inPage = async <T>(
  browser: Browser,
  { url, html, taught }: { url: string; html: string; taught?: Adapter },
  work: (page: Opened) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 1_000, height: 800 } });
  try {
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort(),
    );
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const devtools = await context.newCDPSession(page);
    const { frameTree } = await devtools.send('Page.getFrameTree');
    const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const inside = async (expression: string): Promise<string> => {
      const answer = await devtools.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails !== undefined)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return String(answer.result.value);
    };
    const metric = async (wanted: string): Promise<number> => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    };
    script ??= world();
    await inside(`${await script}; ${teaching(taught)} ''`);
    return await work({
      devtools,
      inside,
      outside: async (expression) => await page.evaluate(expression),
      spent: async () => {
        const spent: Spent = JSON.parse(await inside('vidhukBench.spent()'));
        return spent;
      },
      wait: async (ms) => await page.waitForTimeout(ms),
      worked: async () => (await metric('TaskDuration')) * 1_000,
      heap: async () => {
        await devtools.send('HeapProfiler.collectGarbage');
        return await metric('JSHeapUsedSize');
      },
    });
  } finally {
    await context.close();
  }
};
