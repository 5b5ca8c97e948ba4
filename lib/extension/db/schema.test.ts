// What a store of an earlier version brings along.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { readMeta, writeMeta } from './meta.ts';
import { VidhukDatabase } from './schema.ts';

it.each([
  [3, 'words on risks'],
  [4, 'rules by risk'],
  [6, 'what praise may get'],
])('asks once more for all that the team has, which was told to version %i without %s', async (version) => {
  const name = `vidhuk-before-${version}`;
  const before = new Dexie(name);
  before.version(version).stores({
    pages: '[tabId+frameId], tabId',
    reviews: 'reviewKey, lastSeenAt',
    items: version < 6 ? 'itemId' : 'itemId, local.status, local.promises.length',
    drafts: 'reviewKey, updatedAt',
    outbox: '++seq, &opId, entityKey, state',
    meta: 'name',
    adapters: '[id+source]',
    suggestions: 'reviewKey',
  });
  await before.table('meta').bulkAdd([
    { name: 'cursor', value: '7' },
    { name: 'sync', value: null },
  ]);
  before.close();
  const db = new VidhukDatabase(name);
  expect(await readMeta(db, 'cursor')).toBeNull();
  expect(await db.meta.count()).toBe(1);
  await writeMeta(db, 'cursor', '9');
  db.close();
  const again = new VidhukDatabase(name);
  expect(await readMeta(again, 'cursor')).toBe('9');
  await again.delete();
});

it('asks once more for the settings, which were told without what praise may get', async () => {
  const name = 'vidhuk-before-praise';
  const before = new Dexie(name);
  before.version(4).stores({ meta: 'name', drafts: 'reviewKey, updatedAt' });
  const draft = { reviewKey: 'k', text: 'Kept', notes: '', templateId: null, updatedAt: '2026-11-23T12:00:00Z' };
  await before.table('meta').add({ name: 'cursor', value: '7' });
  await before.table('drafts').add(draft);
  before.close();
  const db = new VidhukDatabase(name);
  expect(await readMeta(db, 'cursor')).toBeNull();
  expect(await db.drafts.toArray()).toEqual([draft]);
  await db.delete();
});
