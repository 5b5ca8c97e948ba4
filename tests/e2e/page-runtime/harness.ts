// Opens the hand-made pages in Chromium and runs the engine in an isolated world beside the page's own code, without network and without the extension.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, type CDPSession, chromium, type Frame, type Page } from 'playwright-core';
import type { Adapter } from '../../../lib/contracts/adapter.ts';
import type { PageReview, PageSnapshot } from '../../../lib/contracts/review.ts';
import type { ContentMessage, InsertResult, PageCommand, PageCommandResult, ReviewTarget } from '../../../lib/extension/messages.ts';
import { findChromium } from '../../../scripts/find-chromium.ts';

const HOST = 'https://reviews.test';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome144',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

export type OpenOptions = {
  adapter: Adapter;
  language?: string;
  openTimeoutMs?: number;
  frame?: (page: Page) => Promise<Frame>;
  start?: boolean;
  /** In CSS pixels; a small one costs less drawing. */
  viewport?: { width: number; height: number };
};

export type Runtime = {
  page: Page;
  /** Evaluates an expression in the engine's world; `vidhuk` is the engine (`in-page.ts`). */
  inside: (expression: string) => Promise<unknown>;
  command: <T extends PageCommand['type']>(command: Extract<PageCommand, { type: T }>) => Promise<PageCommandResult[T]>;
  messages: () => Promise<ContentMessage[]>;
  /** Reads the page now and gives what the background would be told. */
  snapshot: () => Promise<PageSnapshot>;
  insert: (target: ReviewTarget, text: string, replace?: boolean) => Promise<InsertResult>;
  stop: () => Promise<void>;
  close: () => Promise<void>;
};

export const targetOf = ({ handle, review }: PageReview): ReviewTarget => ({
  handle,
  externalId: review.externalId,
  authorName: review.author.name,
  text: review.text,
});

export class Chromium {
  private readonly browser: Browser;
  private readonly engine: string;
  private readonly bundled = new Map<string, Promise<string>>();

  private constructor(browser: Browser, engine: string) {
    this.browser = browser;
    this.engine = engine;
  }

  static async launch(): Promise<Chromium> {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('Chromium was not found: `apt-get install chromium`, or set VIDHUK_CHROMIUM to its path.');
    return new Chromium(await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }), await bundle('./in-page.ts'));
  }

  /** Pages that need a library name their source; it is bundled on the way. */
  private source(pathname: string): Promise<string> {
    const known = this.bundled.get(pathname) ?? bundle(`../pages${pathname.replace('.bundle.js', '')}`);
    this.bundled.set(pathname, known);
    return known;
  }

  /** A page in a window of its own: only a page in front draws frames. */
  async open(path: string, options: OpenOptions): Promise<Runtime> {
    const context = await this.browser.newContext({ viewport: options.viewport ?? { width: 1000, height: 800 } });
    await context.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      const body = pathname.endsWith('.bundle.js')
        ? await this.source(pathname)
        : await readFile(here(`../pages${pathname}`)).catch(() => null);
      if (body === null) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({ contentType: pathname.endsWith('.js') ? 'text/javascript' : 'text/html', body });
    });
    const page = await context.newPage();
    await page.goto(HOST + path);
    return this.attach(page, options);
  }

  /** Starts the engine in a page that is open already, in a world of its own. */
  async attach(page: Page, { adapter, frame, start = true, viewport: _, ...settings }: OpenOptions): Promise<Runtime> {
    const target = frame === undefined ? null : await frame(page);
    const cdp: CDPSession = await page.context().newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const frameId =
      target === null ? frameTree.frame.id : frameTree.childFrames?.find((child) => child.frame.url === target.url())?.frame.id;
    if (frameId === undefined) throw new Error('The frame is not there');
    const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId, worldName: `vidhuk-${Math.random()}` });
    const inside = async (expression: string): Promise<unknown> => {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    await inside(this.engine);
    if (start) await inside(`vidhuk.start(${JSON.stringify(adapter)}, ${JSON.stringify(settings)})`);

    const command = (message: PageCommand) => inside(`vidhuk.command(${JSON.stringify(message)})`) as Promise<never>;
    const runtime: Runtime = {
      page,
      inside,
      command,
      messages: () => inside('vidhuk.messages') as Promise<ContentMessage[]>,
      snapshot: () =>
        inside(
          `vidhuk.command({type:'page.rescan'}).then(() => vidhuk.messages.findLast((message) => message.type === 'page.snapshot').snapshot)`,
        ) as Promise<PageSnapshot>,
      insert: (to, text, replace = false) => command({ type: 'reply.insert', target: to, text, replace }),
      stop: async () => void (await inside('vidhuk.stop()')),
      close: () => page.context().close(),
    };
    return runtime;
  }

  /** What all pages together have cost so far, in seconds of one core: unlike the clock's, they do not count what else the machine does. */
  async rendererSeconds(): Promise<number> {
    const cdp = await this.browser.newBrowserCDPSession();
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    await cdp.detach();
    return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
