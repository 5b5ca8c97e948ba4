// Chromium finds the extension's database damaged and throws it away: here it is deleted under a browser that was killed. Drafts, unsent changes and
// the signed-in agent come back from the copy, and the server gets each change once.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BackendProcess, backendProcess } from './chaos/backend-process.ts';
import { type Desk, openDesk } from './chaos/desk.ts';
import { type FaultProxy, startFaultProxy } from './chaos/fault-proxy.ts';
import { advance, type Flow, nameFlows, STEPS, sendAll } from './chaos/flow.ts';
import { readRecord } from './chaos/record.ts';
import { type ReviewSite, startReviewSite } from './chaos/review-site.ts';

const AGENT = { email: 'agent@example.com', name: 'Anna', role: 'admin', password: 'agent-password', workspace: 'Lost' };
const review = { id: 'lost-100', author: 'Olena', text: 'Third week without my parcel, nobody answers.' };
const flow: Flow = { review, ends: 'reply', text: 'Dear Olena, we are on it and will report by Friday.', key: '', done: 0 };

let folder: string;
let profile: string;
let backend: BackendProcess;
let proxy: FaultProxy;
let site: ReviewSite;
let desk: Desk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vidhuk-lost-'));
  profile = join(folder, 'profile');
  backend = backendProcess(join(folder, 'data'));
  await Promise.all([backend.start(), startReviewSite(new Map([['lost', [review]]])).then((started) => (site = started))]);
  nameFlows([flow], site.url);
  await backend.addUser(AGENT);
  proxy = await startFaultProxy(backend.url);
  desk = await openDesk(profile);
}, 120_000);

afterAll(async () => {
  await desk?.close();
  await Promise.all([proxy?.close(), site?.close(), backend?.kill()]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** What `storage.local` holds, as text; read in a page of the extension. */
const stored = async (): Promise<string> => {
  const page = desk
    .browser()
    .context.pages()
    .find((one) => one.url().startsWith('chrome-extension:'));
  return JSON.stringify((await page?.evaluate(async () => await chrome.storage.local.get('safetyCopy'))) ?? null);
};

it('brings everything back that only this machine had', async () => {
  const request = { serverUrl: proxy.url, email: AGENT.email, password: AGENT.password };
  expect(await desk.command('session.sign_in', request)).toEqual({ ok: true, value: null });
  await desk.open(`${site.url}/lost`);
  await backend.kill();
  while (flow.done < STEPS.reply.length - 3) await advance({ desk, site }, flow);
  await desk.command('category.set', { reviewKey: flow.key, category: 'service', suggestion: null });
  const waiting = (await desk.rows('outbox')).map(({ opId }) => opId);
  expect(waiting.length).toBeGreaterThan(2);
  await expect.poll(stored, { timeout: 10_000 }).toContain(String(waiting.at(-1)));
  expect(await stored()).toContain(flow.text);

  await desk.killBrowser();
  const databases = join(profile, 'Default', 'IndexedDB');
  for (const name of readdirSync(databases)) if (name.startsWith('chrome-extension_')) rmSync(join(databases, name), { recursive: true });
  await desk.relaunch();

  // Nothing here may open the database before the extension has: that would make it.
  await expect.poll(stored, { timeout: 10_000 }).toContain(flow.text);
  expect((await desk.command('sync.now', {}))?.ok).toBe(true);
  expect((await desk.row('drafts', flow.key))?.text).toBe(flow.text);
  expect((await desk.rows('outbox')).map(({ opId }) => opId)).toEqual(waiting);

  await backend.start();
  await sendAll(desk);
  const record = await readRecord(backend.url() ?? '', AGENT.email, AGENT.password);
  const events = (await Promise.all(record.items.map(async ({ itemId }) => await record.events(itemId)))).flat();
  for (const opId of waiting) expect(events.filter((event) => event.opId === opId)).toHaveLength(1);
}, 120_000);
