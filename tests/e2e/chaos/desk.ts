// The agent's side, driven from an extension page: the same commands as the panel sends, the same draft writes, and repeated as a person
// would repeat what visibly did not happen.
import type { Page } from 'playwright-core';
import { launchTestBrowser, type TestBrowser } from '../browser.ts';

type Row = Record<string, unknown>;

export type Desk = {
  browser: () => TestBrowser;
  page: () => Page;
  /** The command's answer; null where the worker was stopped before it answered. */
  command: (type: string, request: object) => Promise<{ ok: boolean; value?: unknown; error?: { code: string } } | null>;
  rows: (table: string) => Promise<Row[]>;
  row: (table: string, key: string | number) => Promise<Row | undefined>;
  typeDraft: (reviewKey: string, text: string) => Promise<void>;
  tabId: () => Promise<number>;
  open: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  stopWorker: () => Promise<void>;
  killBrowser: () => Promise<void>;
  /** After `killBrowser`: the same profile again. */
  relaunch: () => Promise<void>;
  close: () => Promise<void>;
};

export const openDesk = async (userDataDir: string): Promise<Desk> => {
  const origins = ['http://127.0.0.1/*'];
  let browser: TestBrowser;
  let page: Page;
  let office: Page;
  let address = 'about:blank';

  const launch = async (): Promise<void> => {
    browser = await launchTestBrowser({ userDataDir, origins });
    page = browser.context.pages()[0] ?? (await browser.context.newPage());
    office = await browser.context.newPage();
    await office.goto(`chrome-extension://${browser.extensionId}/options.html`);
    // The review page is what the agent looks at: a tab in the background draws nothing.
    await page.bringToFront();
    if (address !== 'about:blank') await page.goto(address);
  };
  await launch();

  const desk: Desk = {
    browser: () => browser,
    page: () => page,
    command: async (type, request) =>
      await office.evaluate(
        async (message) => {
          try {
            return (await chrome.runtime.sendMessage(message)) ?? null;
          } catch {
            return null;
          }
        },
        { type: `command.${type}`, request },
      ),
    rows: async (table) => await office.evaluate(READ_ALL, table),
    row: async (table, key) => await office.evaluate(READ_ONE, [table, key] as const),
    typeDraft: async (reviewKey, text) => {
      await office.evaluate(WRITE_DRAFT, { reviewKey, text, notes: '', templateId: null, updatedAt: new Date().toISOString() });
    },
    tabId: async () =>
      await office.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url === url)?.id ?? -1;
      }, address),
    open: async (url) => {
      address = url;
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    stopWorker: async () => await browser.stopServiceWorker(),
    killBrowser: async () => await browser.kill(),
    relaunch: launch,
    close: async () => await browser.close(),
  };
  return desk;
};

/** These run inside the extension page, on the tables themselves: the test must not trust the code that it tests. */
const READ_ALL = async (table: string): Promise<Row[]> => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('vidhuk');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    return await new Promise<Row[]>((resolve, reject) => {
      const request = db.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    db.close();
  }
};

const READ_ONE = async ([table, key]: readonly [string, string | number]): Promise<Row | undefined> => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('vidhuk');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    return await new Promise<Row | undefined>((resolve, reject) => {
      const request = db.transaction(table).objectStore(table).get(key);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    db.close();
  }
};

const WRITE_DRAFT = async (draft: Row): Promise<void> => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('vidhuk');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('drafts', 'readwrite');
      transaction.objectStore('drafts').put(draft);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
};
