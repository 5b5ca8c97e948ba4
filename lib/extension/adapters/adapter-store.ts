// The extension's adapters besides those that ship: stored after they were checked, and put together with what ships whenever they are read.
// After a change, `ports.refreshSites()` tells the open pages.
import type { LengthLimit } from '../../contracts/adapter.ts';
import type { SwitchedOff } from '../../contracts/adapter-update.ts';
import { ADAPTERS } from '../../sites/registry.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { AdapterRow, VidhukDatabase } from '../db/schema.ts';
import { checkTaught, type TaughtRefusal } from './check-taught.ts';
import { adaptersInForce, type InForce } from './in-force.ts';

type Source = AdapterRow['source'];

/** Null = stored, and switched on. Otherwise nothing has changed. */
export const putTaught = async (
  db: VidhukDatabase,
  given: unknown,
  takenAt: string,
  told: Pick<AdapterRow, 'counts' | 'by'> = {},
): Promise<TaughtRefusal | null> =>
  await db.transaction('rw', db.adapters, async () => {
    const id = typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string' ? given.id : '';
    const stored = (await db.adapters.get([id, 'taught']))?.adapter;
    const adapter = checkTaught(given, { shipped: ADAPTERS.find((shipped) => shipped.id === id), stored });
    if (typeof adapter === 'string') return adapter;
    await db.adapters.put({ id, source: 'taught', version: adapter.version, adapter, ...told, off: false, takenAt });
    return null;
  });

export const setAdapterOff = async (db: VidhukDatabase, id: string, source: Source, off: boolean): Promise<void> => {
  await db.adapters.update([id, source], { off });
};

export const removeAdapter = async (db: VidhukDatabase, id: string, source: Source): Promise<void> => {
  await db.adapters.delete([id, source]);
};

/** Takes the place of the whole list before. */
export const setSwitchedOff = async (db: VidhukDatabase, list: SwitchedOff[]): Promise<void> => {
  await writeMeta(db, 'switchedOff', list);
};

/** What counts now. One read transaction: also for live queries. */
export const readInForce = async (): Promise<InForce> =>
  await withDatabase(async (db) => {
    const [rows, switchedOff] = await Promise.all([db.adapters.toArray(), readMeta(db, 'switchedOff')]);
    return adaptersInForce(ADAPTERS, rows, switchedOff ?? []);
  });

/** The sites' limits for replies: of the adapter that counts or, for what was read before it was switched off, of the shipped one. Null = unknown. */
export const readLimits = async (): Promise<(site: string) => LengthLimit | null> => {
  const { adapters } = await readInForce();
  return (site) => [...adapters, ...ADAPTERS].find(({ id }) => id === site)?.limit ?? null;
};
