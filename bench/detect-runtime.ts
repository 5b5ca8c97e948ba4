// What a page costs after the first look, in Chromium: 20 reviews that are appended to 5,000 against the same 20 alone; 10,000 changes a second that
// are none of ours; memory over 100,000 changes; a page without reviews. Goals: 1.5; 2 % of one core and no call over 16 ms; flat; nothing at all.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, CDPSession } from 'playwright-core';
import { type BenchPage, benchPages } from './detect-pages.ts';

const APPENDED = 20;
const LONG = 5_000;
const ROUNDS = 3;
const FLOOD_MS = 10_000;
const A_SECOND = 10_000;

type Spent = { ms: number; longest: number; calls: number; sent: number };

/** The engine as a script. */
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

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

type Opened = {
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

const inPage = async <T>(browser: Browser, script: string, url: string, html: string, work: (page: Opened) => Promise<T>): Promise<T> => {
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
    await inside(`${script}; ''`);
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

/** Until the page was quiet for longer than the engine waits. */
const SETTLED_MS = 1_500;

export const appending = async (browser: Browser, script: string, long: BenchPage, few: BenchPage): Promise<void> => {
  const more = JSON.stringify(Array.from({ length: APPENDED }, (_, index) => long.card(LONG + index)).join(''));
  const [appended, alone]: [Spent[], Spent[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await inPage(browser, script, long.url, long.html, async ({ outside, inside, wait, spent }) => {
      await inside('vidhukBench.start()');
      await wait(SETTLED_MS * 2);
      await spent();
      await outside(`document.querySelector('main').insertAdjacentHTML('beforeend', ${more})`);
      await wait(SETTLED_MS);
      appended.push(await spent());
    });
    await inPage(browser, script, few.url, few.html, async ({ inside, wait, spent }) => {
      await inside('vidhukBench.start()');
      await wait(SETTLED_MS);
      alone.push(await spent());
    });
  }
  const of = (all: Spent[], key: keyof Spent): number => median(all.map((one) => one[key]));
  console.log(
    `detect ${long.name} ${APPENDED} reviews appended to ${LONG}: ratio ${(of(appended, 'ms') / of(alone, 'ms')).toFixed(2)} to those ${APPENDED} alone (${of(appended, 'ms').toFixed(1)} ms and ${of(alone, 'ms').toFixed(1)} ms, reading, marks and telling; ${(of(appended, 'sent') / 1_000).toFixed(0)} KB and ${(of(alone, 'sent') / 1_000).toFixed(0)} KB told)`,
  );
};

/** So many changes a second beside the reviews: of text, of attributes that sites put words into, of elements. */
const flood = (ms: number): string => `new Promise((done) => {
  const box = document.createElement('aside'); box.innerHTML = '<b>0</b><i></i><ul></ul>'; document.body.append(box);
  const [text, label, list] = box.children; const until = performance.now() + ${ms}; let count = 0; const started = performance.now();
  const turn = () => {
    const due = Math.min(${(A_SECOND * ms) / 1_000}, (performance.now() - started) * ${A_SECOND / 1_000});
    for (; count < due; count += 1) {
      if (count % 3 === 0) text.firstChild.data = String(count);
      else if (count % 3 === 1) label.setAttribute('title', String(count));
      else { const item = document.createElement('li'); item.textContent = 'x'; list.append(item); if (list.childElementCount > 20) list.firstElementChild.remove(); }
    }
    if (performance.now() < until) setTimeout(turn, 16); else { box.remove(); done(count); }
  };
  turn();
})`;

export const flooded = async (browser: Browser, script: string, page: BenchPage): Promise<void> => {
  const run = async (start: boolean): Promise<{ worked: number; spent: Spent }> =>
    await inPage(browser, script, page.url, page.html, async ({ outside, inside, wait, spent, worked }) => {
      if (start) await inside('vidhukBench.start()');
      await wait(SETTLED_MS);
      await spent();
      const before = await worked();
      await outside(flood(FLOOD_MS));
      return { worked: (await worked()) - before, spent: await spent() };
    });
  const without = await run(false);
  const withUs = await run(true);
  const share = (ms: number): string => `${((ms / FLOOD_MS) * 100).toFixed(2)} %`;
  console.log(
    `detect ${page.name} ${A_SECOND} other changes a second for ${FLOOD_MS / 1_000} s: ${share(withUs.spent.ms)} of one core in our calls, longest ${withUs.spent.longest.toFixed(1)} ms, ${withUs.spent.calls} calls; the page as a whole ${share(withUs.worked)} with us, ${share(without.worked)} without`,
  );
};

export const remembered = async (browser: Browser, script: string, page: BenchPage): Promise<void> => {
  await inPage(browser, script, page.url, page.html, async ({ outside, inside, wait, heap }) => {
    await inside('vidhukBench.start()');
    await outside(flood(1_000));
    await wait(SETTLED_MS);
    const before = await heap();
    await outside(flood((100_000 / A_SECOND) * 1_000));
    await wait(SETTLED_MS);
    const after = await heap();
    console.log(
      `detect ${page.name} memory over 100,000 changes: ratio ${(after / before).toFixed(3)} (${(before / 1e6).toFixed(2)} MB, then ${(after / 1e6).toFixed(2)} MB)`,
    );
  });
};

export const empty = async (browser: Browser, script: string): Promise<void> => {
  const html = `<!doctype html><title>Empty</title><main>${'<section><h2>News</h2><p>Words</p></section>'.repeat(500)}</main>`;
  await inPage(browser, script, 'https://shop.example/empty', html, async ({ outside, inside, wait, spent }) => {
    await inside('vidhukBench.start()');
    await outside(flood(2_000));
    const drawing = await spent();
    await wait(10_500);
    await spent();
    await outside(flood(3_000));
    const asleep = await spent();
    console.log(
      `detect page without reviews: first look and ${A_SECOND} changes a second for 2 s ${drawing.ms.toFixed(1)} ms (longest ${drawing.longest.toFixed(1)} ms); after 10 s and 3 s of such changes ${asleep.calls} calls, ${asleep.ms.toFixed(1)} ms`,
    );
  });
};

/** Prints the table of what pages cost from the first look on. */
export const measureRuntime = async (browser: Browser): Promise<void> => {
  const script = await world();
  const few = benchPages(APPENDED);
  for (const [index, page] of benchPages(LONG).entries()) await appending(browser, script, page, few[index] ?? page);
  for (const page of benchPages(LONG)) await flooded(browser, script, page);
  for (const page of benchPages(1_000).slice(0, 1)) await remembered(browser, script, page);
  await empty(browser, script);
};
