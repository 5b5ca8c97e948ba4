// Starts Chromium with the built extension and, for automated runs, with origins already granted; reaches the real side panel.
// Used by `npm start` and by the end-to-end tests, so that both drive the same thing.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type LaunchOptions = {
  /** Path of the Chromium binary. Branded Chrome does not take `--load-extension`. */
  executablePath: string;
  extensionDir: string;
  /** Profile folder; kept between starts by the caller. */
  userDataDir: string;
  /** Origins granted before the start, as match patterns (`https://www.trustpilot.com/*`). */
  origins: string[];
  headless: boolean;
  /** BCP 47 language of the browser's UI, which the extension follows by default. */
  locale?: string;
  args?: string[];
  /** False = the caller closes the browser itself on Ctrl-C; otherwise a signal closes it and ends the process. */
  handleSignals?: boolean;
  /** Environment of the browser; default this process's own. */
  env?: NodeJS.ProcessEnv;
};

export type LaunchedBrowser = {
  context: BrowserContext;
  extensionId: string;
  /** The service worker, started if it sleeps. */
  serviceWorker: () => Promise<Worker>;
  /** The side panel that the browser shows now, as a page with locators. Waits until it is open. */
  panel: (timeoutMs?: number) => Promise<Page>;
  /** Address of the DevTools endpoint (`http://127.0.0.1:PORT`). */
  devtools: string;
  close: () => Promise<void>;
};

/** The id that Chromium derives from the manifest's `key`: first 16 bytes of its SHA-256, hexadecimal digits written as a..p. */
export const extensionIdOf = (extensionDir: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const key = typeof manifest === 'object' && manifest !== null && 'key' in manifest ? manifest.key : undefined;
  if (typeof key !== 'string') throw new Error(`${extensionDir}/manifest.json has no key; build the extension first.`);
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
};

/** Settings of a profile that no browser has open. */
const readPreferences = (userDataDir: string): { file: string; preferences: Preferences } => {
  const folder = join(userDataDir, 'Default');
  const file = join(folder, 'Preferences');
  mkdirSync(folder, { recursive: true });
  return { file, preferences: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {} };
};

/** No offer to translate or to keep the demo's password: their bubbles cover the panel's head and the board. */
export const turnBubblesOff = (userDataDir: string): void => {
  const { file, preferences } = readPreferences(userDataDir);
  writeFileSync(file, JSON.stringify({ ...preferences, translate: { enabled: false }, credentials_enable_service: false }));
};

/**
 * Grants origins in a profile that no browser has open. This is what a click on "Allow" leaves there; the permission prompt itself
 * cannot be clicked by a program. Works on Linux, where Chromium does not sign the preferences file.
 */
const grantOrigins = (userDataDir: string, extensionId: string, origins: string[]): void => {
  const { file, preferences } = readPreferences(userDataDir);
  const all = preferences.extensions?.settings ?? {};
  const own = all[extensionId] ?? {};
  const none = { api: [], manifest_permissions: [], scriptable_host: [] };
  const granted = {
    ...own,
    runtime_granted_permissions: { ...none, ...own.runtime_granted_permissions, explicit_host: origins },
    active_permissions: { ...none, ...own.active_permissions, explicit_host: origins },
  };
  writeFileSync(
    file,
    JSON.stringify({ ...preferences, extensions: { ...preferences.extensions, settings: { ...all, [extensionId]: granted } } }),
  );
};

/** The part of Chromium's preferences file that is read or written here; the rest is kept as it is. */
type Preferences = { extensions?: { settings?: Record<string, { runtime_granted_permissions?: object; active_permissions?: object }> } };

const devtoolsAddress = (userDataDir: string): string => {
  const [port] = readFileSync(join(userDataDir, 'DevToolsActivePort'), 'utf8').split('\n');
  return `http://127.0.0.1:${port}`;
};

export const launchBrowser = async (options: LaunchOptions): Promise<LaunchedBrowser> => {
  const extensionId = extensionIdOf(options.extensionDir);
  grantOrigins(options.userDataDir, extensionId, options.origins);
  const context = await chromium.launchPersistentContext(options.userDataDir, {
    executablePath: options.executablePath,
    headless: false, // The new headless mode is an argument: playwright's own flag would start one without extensions.
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(options.headless ? ['--headless=new', '--window-size=1400,900'] : []),
      `--disable-extensions-except=${options.extensionDir}`,
      `--load-extension=${options.extensionDir}`,
      '--remote-debugging-port=0',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      ...QUIET,
      ...(options.locale === undefined ? [] : [`--lang=${options.locale}`, `--accept-lang=${options.locale}`]),
      ...(options.args ?? []),
    ],
    env: { ...(options.env ?? process.env), ...(options.locale === undefined ? {} : { LANGUAGE: options.locale }) },
    handleSIGINT: options.handleSignals ?? true,
    handleSIGTERM: options.handleSignals ?? true,
    handleSIGHUP: options.handleSignals ?? true,
  });
  const devtools = devtoolsAddress(options.userDataDir);
  const ours = (url: string): boolean => url.startsWith(`chrome-extension://${extensionId}/`);
  let attached: Browser | undefined;

  return {
    context,
    extensionId,
    devtools,
    serviceWorker: async () =>
      context.serviceWorkers().find((worker) => ours(worker.url())) ??
      (await context.waitForEvent('serviceworker', { predicate: (worker) => ours(worker.url()) })),
    panel: (timeoutMs = 10_000) =>
      attachPanel({
        devtools,
        url: `chrome-extension://${extensionId}/sidepanel.html`,
        timeoutMs,
        keep: (browser) => (attached = browser),
        previous: attached,
      }),
    close: async () => {
      await attached?.close();
      await context.close();
    },
  };
};

type AttachOptions = { devtools: string; url: string; timeoutMs: number; keep: (browser: Browser) => void; previous: Browser | undefined };

/**
 * A side panel is a target of type `page` that the context which opened it does not list; a connection over CDP made after the panel
 * has opened lists it like any other page.
 */
const attachPanel = async ({ devtools, url, timeoutMs, keep, previous }: AttachOptions): Promise<Page> => {
  const deadline = Date.now() + timeoutMs;
  const isPanel = (target: { type: string; url: string }): boolean => target.type === 'page' && target.url.startsWith(url);
  for (;;) {
    const targets: { type: string; url: string }[] = await (await fetch(`${devtools}/json/list`)).json();
    if (targets.some(isPanel)) break;
    if (Date.now() > deadline)
      throw new Error(`The side panel did not open within ${timeoutMs} ms. Targets: ${targets.map((target) => target.url).join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await previous?.close();
  const browser = await chromium.connectOverCDP(devtools);
  keep(browser);
  const page = browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((candidate) => candidate.url().startsWith(url));
  if (page === undefined) throw new Error('The side panel closed while it was being attached.');
  return page;
};
