// The browser threw the database away: what only this machine had comes back, once, and to whom it belongs.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { SAMPLE_KEY } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import { ADAPTERS } from '../../sites/registry.ts';
import { proposeLater } from '../adapters/propose-taught.ts';
import { setCategory } from '../commands/decide.ts';
import { pickReview } from '../commands/pick.ts';
import { runSync } from '../sync/run.ts';
import { readMeta } from './meta.ts';
import { closeDatabase, prepareDatabase, withDatabase } from './open.ts';
import { itemOf, outboxState, saveDraft, sessionState } from './queries.ts';
import { restoreCopy } from './restore-copy.ts';
import { copyNow, guardDatabase, keepSafetyCopy } from './safety-copy.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

let ports: TestPorts;
const draft = {
  ...{ reviewKey: SAMPLE_KEY, text: 'Ми перевіримо 🙂', notes: 'call', templateId: null, updatedAt: '2026-11-23T12:00:00Z' },
  filled: { text: 'Ми перевіримо', slots: [{ start: 0, end: 2 }], earlier: [{ text: 'Дякуємо', slots: [] }] },
};
const drafts = async () => await withDatabase(async (db) => await db.drafts.toArray());
const storedCopy = async (): Promise<unknown> => (await fakeBrowser.storage.local.get<{ safetyCopy?: unknown }>('safetyCopy')).safetyCopy;
const throwAway = async (): Promise<void> => {
  closeDatabase();
  await Dexie.delete('vidhuk');
};

beforeEach(async () => {
  fakeBrowser.reset();
  ports = await testPorts();
  prepareDatabase(restoreCopy);
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
  prepareDatabase(null);
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

it('comes back as well where the browser closes a connection that goes on being used', async () => {
  await copyNow();
  const stop = keepSafetyCopy();
  const open = await withDatabase(async (db) => db);
  open.close({ disableAutoOpen: false });
  await Dexie.delete('vidhuk');
  expect(await drafts()).toEqual([draft]);
  await copyNow();
  expect(await storedCopy()).toMatchObject({ drafts: [{ text: draft.text }] });
  stop();
});

it.each([
  ['no copy', undefined],
  ['garbage', 'x'],
  ['half of one', { session: null, drafts: [draft] }],
])('begins empty with %s', async (_name, stored) => {
  await fakeBrowser.storage.local.set({ safetyCopy: stored });
  await throwAway();
  expect(await drafts()).toEqual([]);
  expect(await sessionState()).toEqual({ state: 'none' });
});

it('brings back every row that can be read', async () => {
  await copyNow();
  const copy = z.looseObject({ drafts: z.array(z.unknown()), outbox: z.array(z.unknown()) }).parse(await storedCopy());
  await fakeBrowser.storage.local.set({
    safetyCopy: { ...copy, session: 7, drafts: [{ reviewKey: 'a' }, ...copy.drafts], outbox: [null, ...copy.outbox] },
  });
  await throwAway();
  expect(await drafts()).toEqual([draft]);
  expect(await withDatabase(async (db) => await db.outbox.count())).toBe(copy.outbox.length);
  expect(await sessionState()).toEqual({ state: 'none' });
});

it('brings back what a second reply was begun upon, and the words alone where that cannot be read', async () => {
  const second = { kind: 'follow_up', upon: 'We are on it.', at: '2026-11-23T12:00:00Z', past: null, before: '' } as const;
  await saveDraft({ ...draft, second });
  await copyNow();
  const copy = z.looseObject({ drafts: z.array(z.looseObject({})) }).parse(await storedCopy());
  await throwAway();
  expect(await drafts()).toEqual([{ ...draft, second }]);
  await fakeBrowser.storage.local.set({ safetyCopy: { ...copy, drafts: copy.drafts.map((row) => ({ ...row, second: { upon: 5 } })) } });
  await throwAway();
  expect(await drafts()).toMatchObject([draft]);
  expect((await drafts())[0]?.second).toBe(undefined);
});

it('is not written over by a database that has not taken it over', async () => {
  await copyNow();
  prepareDatabase(null);
  await throwAway();
  expect(await drafts()).toEqual([]);
  await copyNow();
  expect(await storedCopy()).toMatchObject({ drafts: [{ text: draft.text }] });
});

it('lets the agent work where it cannot be read', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const read = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
  guardDatabase(restoreCopy)();
  await throwAway();
  expect(await drafts()).toEqual([]);
  await saveDraft(draft);
  expect(await drafts()).toEqual([draft]);
  expect(logged).toHaveBeenCalledWith('ERROR restoring the safety copy: Error');
  read.mockRestore();
  logged.mockRestore();
});

it('is taken away where it cannot be renewed', async () => {
  await copyNow();
  await saveDraft({ ...draft, text: 'Younger' });
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await expect(copyNow()).rejects.toThrow('QUOTA_BYTES');
  expect(await storedCopy()).toBeUndefined();
  set.mockRestore();
  await copyNow();
  expect(await storedCopy()).toMatchObject({ drafts: [{ text: 'Younger' }] });
});

it('holds sites that were taught and not proposed', async () => {
  const [adapter] = ADAPTERS;
  if (adapter === undefined) throw new Error('nothing ships');
  const row = {
    id: 'taught-lamps',
    source: 'taught' as const,
    version: 1,
    adapter: { ...adapter, id: 'taught-lamps' },
    off: false,
    takenAt: 'x',
  };
  await withDatabase(async (db) => await db.adapters.put(row));
  await proposeLater('taught-lamps');
  await copyNow();
  await throwAway();
  expect(await withDatabase(async (db) => await db.adapters.toArray())).toEqual([row]);
  expect(await withDatabase(async (db) => await readMeta(db, 'unproposed'))).toEqual(['taught-lamps']);
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
  expect(await storedCopy()).toMatchObject({ drafts: [{ text: 'ab' }] });
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
    const operation = { ...rest.operation, payload: { category: 'Ж'.repeat(20_000), suggestion: null } } as typeof rest.operation;
    await db.outbox.bulkAdd(Array.from({ length: 100 }, (_, index) => ({ ...rest, opId: `op-${index}`, operation })));
  });
  await copyNow();
  const held = JSON.stringify(await storedCopy());
  expect(new TextEncoder().encode(held).length).toBeLessThan(3_700_000);
  expect(held).toContain('op-0');
  expect(held).not.toContain('op-99');
});
