// The sample desk in real tables (fake-indexeddb), and a background that applies commands to them the simplest way.
import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import type { PanelPorts, TabNow } from '../../entrypoints/sidepanel/panel-ports.ts';
import type { Item } from '../../lib/contracts/item.ts';
import { writeMeta } from '../../lib/extension/db/meta.ts';
import { withDatabase } from '../../lib/extension/db/open.ts';
import { draftOf, saveDraft } from '../../lib/extension/db/queries.ts';
import type { MetaRows } from '../../lib/extension/db/schema.ts';
import { useViewState } from '../../lib/extension/state/view-state.ts';
import {
  AGENT,
  baseItem,
  CANDIDATES,
  FOUND,
  HISTORY,
  ITEMS,
  NOW,
  PAGE,
  REFERENCE,
  REVIEW_ROWS,
  REVIEWS,
  SESSION,
  TAB_ID,
} from './sample-desk.ts';

export const PROMISE_ID = '01930000-0000-7000-8000-000000000951';

const reviewOf = (key: string) => {
  const found = REVIEWS.find((one) => one.key === key)?.review;
  if (found === undefined) throw new Error(`no review ${key}`);
  return found;
};

/** What the background would make of the item; in one transaction, as there: an answer that comes late undoes nothing. */
export async function change(key: string, over: Partial<Item>) {
  await withDatabase(
    async (db) =>
      await db.transaction('rw', db.items, async () => {
        const before = (await db.items.get(key))?.local ?? baseItem(key, reviewOf(key));
        await db.items.put({ itemId: key, server: null, local: { ...before, ...over } });
      }),
  );
}

const underWay = new Set<Promise<unknown>>();

/** The same function; no test ends before what it began is answered, since an answer after the window is gone counts as an error. */
const followed =
  <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
  (...args: A): Promise<R> => {
    const begun = work(...args);
    underWay.add(begun);
    // Only for knowing when it ends: whoever called it hears of the failure.
    const end = () => void underWay.delete(begun);
    begun.then(end, end);
    return begun;
  };

afterEach(async () => {
  cleanup();
  while (underWay.size > 0) await Promise.allSettled([...underWay]);
});

export function portsOf(tab: TabNow | null = { tabId: TAB_ID, url: PAGE.url }, granted = true) {
  const sent: { type: string; request: Record<string, unknown> }[] = [];
  const send = async (type: string, request: Record<string, unknown>) => {
    sent.push({ type, request });
    const key = String(request.reviewKey ?? '');
    switch (type) {
      case 'review.pick':
        await change(key, (await withDatabase(async (db) => await db.items.get(key))) === undefined ? { claimedBy: AGENT } : {});
        break;
      case 'category.set':
        await change(key, { category: String(request.category) });
        break;
      case 'risk.correct': {
        const list = (name: 'proposed' | 'add' | 'remove') => (Array.isArray(request[name]) ? request[name].map(String) : []);
        const before = (await withDatabase(async (db) => await db.items.get(key)))?.local?.risk?.flags ?? list('proposed');
        const flags = [...new Set([...before, ...list('add')])].filter((flag) => !list('remove').includes(flag));
        await change(key, { risk: { flags, at: NOW, by: AGENT } });
        break;
      }
      case 'reply.insert':
        await change(key, { status: 'inserted', inserted: { text: String(request.text), at: NOW, how: 'inserted', by: AGENT } });
        return { ok: true, value: { status: 'inserted', text: request.text, replyBox: 'inline' } };
      case 'promise.make':
        await change(key, {
          promises: [{ promiseId: PROMISE_ID, text: String(request.text), due: String(request.due), madeAt: NOW, by: AGENT, closed: null }],
        });
        break;
      case 'promise.close':
        await change(key, { promises: [] });
        break;
      case 'approval.ask':
        await change(key, {
          approval: {
            state: 'requested',
            text: String(request.text),
            why: [],
            note: '',
            requestedBy: AGENT,
            requestedAt: NOW,
            decidedBy: null,
            decidedAt: null,
          },
        });
        break;
      case 'contact.candidates':
        return { ok: true, value: CANDIDATES };
      case 'contact.search':
        return { ok: true, value: FOUND };
      case 'contact.history':
        return { ok: true, value: HISTORY };
    }
    return { ok: true, value: null };
  };
  const ports: PanelPorts = {
    // The commands are many and each has its own answer; the fake gives what each test needs.
    send: followed(send) as PanelPorts['send'],
    drafts: { load: draftOf, save: followed(saveDraft) },
    tabs: { now: async () => tab, onChange: () => {}, reload: vi.fn(async () => {}), open: vi.fn(async () => null) },
    permissions: { has: async () => granted, request: vi.fn(async () => true), onChange: () => {} },
    classifier: async () => null,
    openOptions: vi.fn(),
    writeClipboard: vi.fn(async () => true),
  };
  return { ports, sent };
}

export const putMeta = async <K extends keyof MetaRows>(name: K, value: MetaRows[K]) =>
  await withDatabase(async (db) => await writeMeta(db, name, value));

/** Before each test; what it gives back ends it. */
export async function fillDesk() {
  vi.useFakeTimers({ now: Date.parse(NOW), toFake: ['Date'] });
  useViewState.setState({ opened: {}, cursor: {}, overlay: null, folded: {}, filter: 'all' });
  await withDatabase(async (db) => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.pages.put(PAGE);
    await db.reviews.bulkPut(REVIEW_ROWS);
    await db.items.bulkPut(ITEMS);
  });
  await putMeta('session', SESSION);
  await putMeta('reference', REFERENCE);
  return () => vi.useRealTimers();
}
