// Opens the built panel as a page of its own over a desk written straight into the extension's tables, with a background that only answers:
// what is looked at here is the panel, in every state, without a server.
import type { Page } from 'playwright-core';
import type { ContactCandidate, ContactHistory, FoundContacts } from '../../../lib/contracts/contact.ts';
import type { DraftRow, ItemRow, MetaRow, OutboxRow, PageRow, ReviewRow } from '../../../lib/extension/db/schema.ts';
import type { InsertResult } from '../../../lib/extension/messages.ts';
import { CANDIDATES, DRAFTS, FOUND, HISTORY, ITEMS, NOW, PAGE, REFERENCE, REVIEW_ROWS, SESSION, TAB_ID } from '../../panel/sample-desk.ts';
import type { TestBrowser } from '../browser.ts';

export type Desk = {
  pages: PageRow[];
  reviews: ReviewRow[];
  items: ItemRow[];
  drafts: DraftRow[];
  outbox: OutboxRow[];
  meta: MetaRow[];
};
export type Answers = {
  candidates: ContactCandidate[] | 'fails';
  found: FoundContacts | 'fails';
  history: ContactHistory;
  insert: InsertResult;
};
export type Look = {
  width: number;
  height?: number;
  theme: 'light' | 'dark';
  language: 'en' | 'uk' | 'ru';
  density?: 'comfortable' | 'compact';
};

export const sampleDesk = (): Desk => ({
  pages: [PAGE],
  reviews: REVIEW_ROWS,
  items: ITEMS,
  drafts: DRAFTS,
  outbox: [],
  meta: [
    { name: 'session', value: SESSION },
    { name: 'reference', value: REFERENCE },
    { name: 'sync', value: { lastSuccessAt: NOW, lastError: null, retryAt: null } },
  ],
});

const ANSWERS: Answers = { candidates: CANDIDATES, found: FOUND, history: HISTORY, insert: { status: 'refused', reason: 'box_not_empty' } };

export async function openPanel(browser: TestBrowser, look: Look, desk: Desk, answers: Partial<Answers> = {}): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: look.width, height: look.height ?? 900 });
  await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(
    ({ given }) => {
      const answer = (type: string): unknown => {
        switch (type) {
          case 'command.contact.candidates':
            return given.candidates === 'fails'
              ? { ok: false, error: { code: 'unavailable', detail: null } }
              : { ok: true, value: given.candidates };
          case 'command.contact.search':
            return given.found === 'fails' ? { ok: false, error: { code: 'unavailable', detail: null } } : { ok: true, value: given.found };
          case 'command.contact.history':
            return { ok: true, value: given.history };
          case 'command.reply.insert':
            return { ok: true, value: given.insert };
          default:
            return { ok: true, value: null };
        }
      };
      const { chrome } = globalThis as unknown as {
        chrome?: { runtime?: { sendMessage: (message: { type: string }) => Promise<unknown> } };
      };
      if (chrome?.runtime !== undefined) {
        chrome.runtime.sendMessage = async (message) => answer(message.type);
      }
    },
    { given: { ...ANSWERS, ...answers } },
  );
  const address = `chrome-extension://${browser.extensionId}/sidepanel.html?tabId=${TAB_ID}`;
  // The first look makes the tables; the second finds the desk in them.
  await page.goto(address);
  await page.locator('#root > *').first().waitFor();
  await page.evaluate(
    async ({ tables, settings }) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          alarms: { clearAll: () => Promise<void> };
          storage: {
            local: { set: (values: object) => Promise<void> };
            session: { get: (name: string) => Promise<Record<string, unknown>>; onChanged: { addListener: (changed: () => void) => void } };
          };
        };
      };
      // A background that has just begun forgets the pages of the browser's session before; a desk written sooner would go with them.
      await new Promise<void>((resolve) => {
        const look = async () => {
          if ((await chrome.storage.session.get('started')).started === true) resolve();
        };
        chrome.storage.session.onChanged.addListener(look);
        void look();
      });
      // The real background would find no server and no tab 7 at its next tick, and say so.
      await chrome.alarms.clearAll();
      await chrome.storage.local.set({ settings });
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('vidhuk');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const names = Object.keys(tables);
      const transaction = database.transaction(names, 'readwrite');
      for (const [name, rows] of Object.entries(tables)) {
        const store = transaction.objectStore(name);
        store.clear();
        for (const row of rows) store.put(row);
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    { tables: desk, settings: { theme: look.theme, language: look.language, density: look.density ?? 'comfortable' } },
  );
  await page.reload();
  return page;
}
