// Takes over what the team's server says of adapters: the signed update and what leads approved. Nothing of an update counts before its signature was
// found good by a key that counts here; whatever is refused leaves in use what is in use.
import type { Adapter } from '../../contracts/adapter.ts';
import type { SignedUpdate, TeamAdapters } from '../../contracts/adapter-update.ts';
import { type AcceptedUpdate, acceptUpdate } from '../../domain/adapters/accept-update.ts';
import { isSigned } from '../../domain/adapters/signature.ts';
import { ADAPTERS } from '../../sites/registry.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { AdapterRow, MetaRows, VidhukDatabase } from '../db/schema.ts';
import type { Ports } from '../ports.ts';
import { checkTaught } from './check-taught.ts';

const SHIPPED: ReadonlyMap<string, Adapter> = new Map(ADAPTERS.map((adapter) => [adapter.id, adapter]));
const HOOKS = new Set(ADAPTERS.flatMap(({ hook }) => (hook === null ? [] : [hook])));

const NOTHING_YET: MetaRows['teamAdapters'] = { sequence: 0, keys: [], taught: [], refused: null };

/** Null = not to be believed, or nothing new. */
const believed = async (signed: SignedUpdate | null, known: MetaRows['teamAdapters']): Promise<AcceptedUpdate | 'refused' | null> => {
  if (signed === null) return null;
  // The first update of a workspace says who may sign the next one, and must itself be signed by one of those.
  if (known.keys.length > 0 && !known.keys.includes(signed.publicKey)) return 'refused';
  if (!(await isSigned(signed))) return 'refused';
  const stored = await withDatabase(async (db) => await db.adapters.filter((row) => row.source === 'server').toArray());
  const update = acceptUpdate(signed.content, {
    sequence: known.sequence,
    shipped: SHIPPED,
    stored: new Map(stored.map(({ id, adapter }) => [id, adapter])),
    hooks: HOOKS,
  });
  if (!update.ok) return update.reason === 'older' ? null : 'refused';
  return known.keys.length > 0 || update.keys.includes(signed.publicKey) ? update : 'refused';
};

const storeUpdate = async (db: VidhukDatabase, update: AcceptedUpdate, takenAt: string): Promise<void> => {
  const kept = new Set([...update.adapters, ...update.refused].map(({ id }) => id));
  await db.adapters.filter((row) => row.source === 'server' && !kept.has(row.id)).delete();
  for (const adapter of update.adapters)
    await db.adapters.put({ id: adapter.id, source: 'server', version: adapter.version, adapter, off: false, takenAt });
  await writeMeta(db, 'switchedOff', update.off);
};

/** Taught here and not yet the team's: a copy from the team has no counts. */
const isOwn = ({ source, counts }: AdapterRow): boolean => source === 'taught' && counts !== undefined;

/** Approved adapters of the team; those that came from the team before and are approved no more go away, what this agent taught stays. */
const storeTaught = async (
  db: VidhukDatabase,
  taught: readonly Adapter[],
  before: readonly string[],
  takenAt: string,
): Promise<string[]> => {
  const ids: string[] = [];
  for (const given of taught) {
    const adapter = checkTaught(given, { shipped: SHIPPED.get(given.id), stored: undefined });
    if (typeof adapter === 'string') continue;
    ids.push(adapter.id);
    const stored = await db.adapters.get([adapter.id, 'taught']);
    if (stored !== undefined && isOwn(stored) && stored.version > adapter.version) continue;
    await db.adapters.put({ id: adapter.id, source: 'taught', version: adapter.version, adapter, off: false, takenAt });
  }
  await db.adapters.filter((row) => row.source === 'taught' && !isOwn(row) && before.includes(row.id) && !ids.includes(row.id)).delete();
  return ids;
};

/** True where open pages have to be read anew. */
export const takeTeamAdapters = async (ports: Ports, { update: signed, taught }: TeamAdapters): Promise<boolean> => {
  const known = (await withDatabase(async (db) => await readMeta(db, 'teamAdapters'))) ?? NOTHING_YET;
  const update = await believed(signed, known);
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  const before = await withDatabase(async (db) =>
    JSON.stringify(await db.adapters.toArray(), (key, value) => (key === 'takenAt' ? '' : value)),
  );
  await withDatabase(
    async (db) =>
      await db.transaction('rw', [db.adapters, db.meta], async () => {
        const ids = await storeTaught(db, taught, known.taught, takenAt);
        if (update === null || update === 'refused') {
          await writeMeta(db, 'teamAdapters', { ...known, taught: ids, refused: update === 'refused' ? { at: takenAt } : known.refused });
          return;
        }
        await storeUpdate(db, update, takenAt);
        await writeMeta(db, 'teamAdapters', { sequence: update.sequence, keys: update.keys, taught: ids, refused: null });
      }),
  );
  const after = await withDatabase(async (db) =>
    JSON.stringify(await db.adapters.toArray(), (key, value) => (key === 'takenAt' ? '' : value)),
  );
  const changed = before !== after || (update !== null && update !== 'refused');
  if (changed) await ports.refreshSites();
  return changed;
};

/** Signed out, or another workspace: its adapters and its keys are not the next one's. What was taught here and not yet approved stays. */
export const forgetTeamAdapters = async (db: VidhukDatabase): Promise<void> => {
  const known = await readMeta(db, 'teamAdapters');
  await db.adapters.filter((row) => row.source === 'server' || (!isOwn(row) && (known?.taught ?? []).includes(row.id))).delete();
  await db.meta.bulkDelete(['teamAdapters', 'switchedOff']);
};
