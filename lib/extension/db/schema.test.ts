// What a store of an earlier version brings along.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { readMeta, writeMeta } from './meta.ts';
import { VidhukDatabase } from './schema.ts';

it.each([
  [3, 'words on risks'],
  [4, 'rules by risk'],
])('asks once more for all that the team has, which was told to version %i without %s', async (version) => {
  const name = `vidhuk-before-${version}`;
  const before = new Dexie(name);
  before.version(version).stores({
    pages: '[tabId+frameId], tabId',
    reviews: 'reviewKey, lastSeenAt',
    items: 'itemId',
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
