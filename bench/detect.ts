// What reading pages costs in Chromium, in parts that can be asked for: `npm run bench -- detect first append flood memory quiet`.
// First: detection on pages of 100, 1,000 and 5,000 reviews. Reference: code written by hand for each page (`detect-pages.ts`) that reads the same
// fields with `querySelector` and `textContent`. Both run cold, each in a fresh page of the same browser, in turns; the ratio is that of the medians
// of the main thread's working time. Goal: at most 1.5. The other parts are what a page costs from there on (`detect-runtime.ts`).
import type { Browser, CDPSession } from 'playwright-core';
import { launchChromium } from '../cli/page-in-chromium.ts';
import { findChromium } from '../scripts/find-chromium.ts';
import { teaching, world } from './detect-in-page.ts';
import { type BenchPage, benchPages } from './detect-pages.ts';
import { RUNTIME_PARTS } from './detect-runtime.ts';

/** Number of reviews, and how many rounds their figures need: a round of a long page tells more. */
const SIZES: readonly [reviews: number, rounds: number][] = [
  [100, 7],
  [1_000, 5],
  [5_000, 3],
];
/** How often in the same page for the warm figure. */
const WARM = 1;
const NOW = Date.UTC(2026, 10, 21, 20);

type Times = { cold: number; warm: number; count: number };

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const evaluate = async (devtools: CDPSession, contextId: number, expression: string): Promise<string> => {
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return String(result.value);
};

const measure = async (browser: Browser, bench: BenchPage, reader: string): Promise<Times> => {
  const context = await browser.newContext();
  try {
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: bench.html }) : route.abort(),
    );
    const page = await context.newPage();
    await page.goto(bench.url, { waitUntil: 'load' });
    const devtools = await context.newCDPSession(page);
    const { frameTree } = await devtools.send('Page.getFrameTree');
    const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
    // Time that the page's main thread worked, not the clock on the wall: a busy machine does not change it.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async (): Promise<number> => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    await evaluate(devtools, executionContextId, `globalThis.read = ${reader}; ''`);
    let count = 0;
    const pass = async (): Promise<number> => {
      const before = await worked();
      count = Number(await evaluate(devtools, executionContextId, `read(${NOW})`));
      return (await worked()) - before;
    };
    const cold = await pass();
    const warm: number[] = [];
    for (let round = 0; round < WARM; round += 1) warm.push(await pass());
    return { cold, warm: median(warm), count };
  } finally {
    await context.close();
  }
};

const first = async (browser: Browser): Promise<void> => {
  const script = await world();
  for (const [reviews, rounds] of SIZES) for (const bench of benchPages(reviews)) await compare(browser, script, bench, reviews, rounds);
};

const MEASURES: Readonly<Record<string, (browser: Browser) => Promise<void>>> = { first, ...RUNTIME_PARTS };
export const PARTS = Object.keys(MEASURES);

export const run = async (parts: readonly string[]): Promise<void> => {
  const path = findChromium();
  if (path === null) throw new Error('bench detect needs Chromium: install it or set VIDHUK_CHROMIUM');
  const browser = await launchChromium(path);
  try {
    for (const [part, measurePart] of Object.entries(MEASURES)) if (parts.length === 0 || parts.includes(part)) await measurePart(browser);
  } finally {
    await browser.close();
  }
};

const compare = async (browser: Browser, script: string, bench: BenchPage, reviews: number, rounds: number): Promise<void> => {
  const engine = `(() => { ${script}; ${teaching(bench.taught)} return vidhukBench.detect; })()`;
  const [ours, byHand]: [Times[], Times[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measure(browser, bench, engine));
    byHand.push(await measure(browser, bench, `((read) => (now) => read(now).length)(${bench.byHand})`));
  }
  const counts = new Set([...ours, ...byHand].map(({ count }) => count));
  if (counts.size !== 1 || !counts.has(reviews))
    throw new Error(`${bench.name}: not all ${reviews} reviews were read (${[...counts].join(', ')})`);
  const of = (times: Times[], key: 'cold' | 'warm'): number => median(times.map((time) => time[key]));
  for (const key of ['cold', 'warm'] as const) {
    const [engineMs, handMs] = [of(ours, key), of(byHand, key)];
    console.log(
      `detect ${bench.name} ${reviews} reviews, ${key === 'cold' ? 'first pass' : 'again'}: ratio ${(engineMs / handMs).toFixed(2)} (engine ${engineMs.toFixed(1)} ms, by hand ${handMs.toFixed(1)} ms)`,
    );
  }
};
