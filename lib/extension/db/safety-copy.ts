// A second copy of what only this machine has: unsent changes, drafts, who is signed in, sites that were taught and not yet proposed. Chromium throws a
// database away as a whole when it finds it damaged (seen once after a browser that was killed in the middle of its writes); `storage.local` is
// another file. A database without its birth mark gets the copy back (`restore-copy.ts`) and is not copied before that has happened, so an empty one
// never takes the copy's place. The server takes an operation that it has already as done.
import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import { onEvent } from '../background/on-event.ts';
import { readMeta } from './meta.ts';
import { prepareDatabase, withDatabase } from './open.ts';
import type { AdapterRow, DraftRow, MetaRows, OutboxRow, VidhukDatabase } from './schema.ts';

export const COPY_KEY = 'safetyCopy';
/** So long after a change it is copied, together with what changed meanwhile. */
const DELAY_MS = 300;
/** `storage.local` holds 10 MB in all, and other things beside this. */
const BYTES_MAX = 3_500_000;

export type SafetyCopy = {
  session: MetaRows['session'] | null;
  drafts: DraftRow[];
  parked: MetaRows['parked'];
  outbox: Omit<OutboxRow, 'lastError'>[];
  taught: AdapterRow[];
};

const encoder = new TextEncoder();
const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** The first of them, as many as there is room for. */
const fitting = <T>(rows: readonly T[], bytes: number): T[] => {
  let left = bytes;
  const end = rows.findIndex((row) => {
    left -= bytesOf(row);
    return left < 0;
  });
  return end < 0 ? [...rows] : rows.slice(0, end);
};

/** Of too much, the youngest drafts and the oldest changes: the younger changes need those before them. Null before the birth mark stands. */
const readTables = async (): Promise<SafetyCopy | null> =>
  await withDatabase(
    async (db) =>
      await db.transaction('r', db.drafts, db.outbox, db.meta, db.adapters, async () => {
        if ((await readMeta(db, 'born')) === null) return null;
        const unproposed = (await readMeta(db, 'unproposed')) ?? [];
        const drafts = fitting(await db.drafts.orderBy('updatedAt').reverse().toArray(), BYTES_MAX);
        const parked = (await readMeta(db, 'parked')) ?? {};
        return {
          session: await readMeta(db, 'session'),
          drafts,
          parked: bytesOf(drafts) + bytesOf(parked) > BYTES_MAX ? {} : parked,
          outbox: fitting(await db.outbox.orderBy('seq').toArray(), BYTES_MAX).map(({ lastError: _, ...row }) => row),
          taught: (await db.adapters.bulkGet(unproposed.map((id) => [id, 'taught']))).filter((row) => row !== undefined),
        };
      }),
  );

/** Copies the tables as they stand now. One at a time over all contexts, so that no older state follows a newer one. */
export const copyNow = async (): Promise<void> =>
  await navigator.locks.request('vidhuk.safety-copy', async () => {
    const copy = await readTables();
    if (copy === null) return;
    const { [COPY_KEY]: before } = await browser.storage.local.get(COPY_KEY);
    if (JSON.stringify(before) === JSON.stringify(copy)) return;
    try {
      await browser.storage.local.set({ [COPY_KEY]: copy });
    } catch (error) {
      // A copy that ages would bring back what was sent or given up since.
      await browser.storage.local.remove(COPY_KEY);
      throw error;
    }
  });

const COPIED = /\/(?:drafts|outbox|meta|adapters)\//;

/**
 * From now on every change is copied, whoever committed it: Dexie tells all contexts, and the one that wrote may be gone. Where copying fails the
 * database itself is whole, and the next change tries again.
 */
export const keepSafetyCopy = (): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (parts: object): void => {
    if (timer !== undefined || !Object.keys(parts).some((part) => COPIED.test(part))) return;
    timer = setTimeout(() => {
      timer = undefined;
      onEvent('safety copy', copyNow);
    }, DELAY_MS);
  };
  Dexie.on('storagemutated', changed);
  return () => {
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(changed);
  };
};

/**
 * To be called at the start of everything that opens the database, before it does. `restore`: `restoreCopy`, by itself in the worker; pages load it
 * when it is needed, since it checks what it reads.
 */
export const guardDatabase = (restore: (db: VidhukDatabase) => Promise<void>): (() => void) => {
  prepareDatabase(async (db) => {
    if ((await readMeta(db, 'born')) !== null) return;
    // Without what is in the copy the agent can work still.
    await restore(db).catch((error: unknown) => onEvent('restoring the safety copy', async () => await Promise.reject(error)));
  });
  return keepSafetyCopy();
};
