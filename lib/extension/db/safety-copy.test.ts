// The browser threw the database away: what only this machine had comes back, once, and to whom it belongs.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SAMPLE_KEY } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import { setCategory } from '../commands/decide.ts';
import { pickReview } from '../commands/pick.ts';
import { runSync } from '../sync/run.ts';
import { closeDatabase, fillNewDatabase, withDatabase } from './open.ts';
import { itemOf, outboxState, saveDraft, sessionState } from './queries.ts';
import { restoreCopy } from './restore-copy.ts';
import { copyNow, keepSafetyCopy } from './safety-copy.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

let ports: TestPorts;
const draft = { reviewKey: SAMPLE_KEY, text: 'Ми перевіримо 🙂', notes: 'call', templateId: null, updatedAt: '2026-11-23T12:00:00Z' };
const drafts = async () => await withDatabase(async (db) => await db.drafts.toArray());
const throwAway = async (): Promise<void> => {
  closeDatabase();
  await Dexie.delete('vidhuk');
};

beforeEach(async () => {
  fakeBrowser.reset();
  ports = await testPorts();
  fillNewDatabase(restoreCopy);
  await signInAs(ports, 'anna');
  const now = ports.now().toString();
  await withDatabase(
    async (db) => await db.reviews.put({ reviewKey: SAMPLE_KEY, review: sampleReview(), firstSeenAt: now, lastSeenAt: now }),
  );
  await pickReview(ports, SAMPLE_KEY);
  await runSync(ports, 'enqueue');
  ports.network.online = false;
  await setCategory(ports, { reviewKey: SAMPLE_KEY, category: 'delivery', suggestion: null });
  await saveDraft(draft);
});
afterEach(() => {
  fillNewDatabase(async () => undefined);
  vi.useRealTimers();
});

it('brings back drafts, unsent changes and who is signed in, and the server gets each change once', async () => {
  await copyNow();
  const before = { session: await sessionState(), outbox: await outboxState() };
  await throwAway();
  expect(await drafts()).toEqual([draft]);
  expect(await sessionState()).toEqual(before.session);
  expect((await outboxState()).waiting).toBe(before.outbox.waiting);
  ports.network.online = true;
  await runSync(ports, 'online');
  expect([...ports.backend.applied.values()]).toEqual(['review.seen', 'item.claimed', 'category.set']);
  expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({ category: 'delivery' });
  expect((await outboxState()).waiting).toBe(0);
});

it('sends nothing twice where the copy is older than the server', async () => {
  await copyNow();
  ports.network.online = true;
  await runSync(ports, 'online');
  await throwAway();
  await runSync(ports, 'online');
  expect([...ports.backend.applied.values()]).toEqual(['review.seen', 'item.claimed', 'category.set']);
  expect((await outboxState()).waiting).toBe(0);
});

it('leaves a database that is there as it is', async () => {
  await copyNow();
  await saveDraft({ ...draft, text: 'Younger' });
  closeDatabase();
  expect(await drafts()).toMatchObject([{ text: 'Younger' }]);
});

it.each([
  ['no copy', undefined],
  ['garbage', 'x'],
  ['half of one', { session: null, drafts: [{ reviewKey: 'a' }], parked: {}, outbox: [] }],
])('begins empty with %s', async (_name, stored) => {
  await fakeBrowser.storage.local.set({ safetyCopy: stored });
  await throwAway();
  expect(await drafts()).toEqual([]);
  expect(await sessionState()).toEqual({ state: 'none' });
});

it('copies after a change by itself, once for what comes together, and not what other tables do', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  const stop = keepSafetyCopy();
  const written = () => set.mock.calls.length;
  await saveDraft({ ...draft, text: 'a' });
  await saveDraft({ ...draft, text: 'ab' });
  vi.advanceTimersByTime(300);
  await vi.waitUntil(() => written() === 1);
  const { safetyCopy } = await fakeBrowser.storage.local.get('safetyCopy');
  expect(safetyCopy).toMatchObject({ drafts: [{ text: 'ab' }] });
  await withDatabase(async (db) => await db.reviews.clear());
  vi.advanceTimersByTime(1_000);
  stop();
  await saveDraft({ ...draft, text: 'abc' });
  vi.advanceTimersByTime(1_000);
  expect(written()).toBe(1);
});

it('keeps the oldest changes where more wait than the copy may hold', async () => {
  await withDatabase(async (db) => {
    const row = (await db.outbox.toArray()).at(-1);
    if (row === undefined) throw new Error('nothing waits');
    const { seq: _, ...rest } = row;
    const operation = { ...rest.operation, payload: { category: 'x'.repeat(40_000), suggestion: null } } as typeof rest.operation;
    await db.outbox.bulkAdd(Array.from({ length: 100 }, (_, index) => ({ ...rest, opId: `op-${index}`, operation })));
  });
  await copyNow();
  const { safetyCopy } = await fakeBrowser.storage.local.get('safetyCopy');
  const held = JSON.stringify(safetyCopy);
  expect(held.length).toBeLessThan(3_100_000);
  expect(held).toContain('op-0');
  expect(held).not.toContain('op-99');
});
