// A second copy of what only this machine has: unsent changes, drafts, and who is signed in. Chromium throws a database away as a whole when it finds
// it damaged (seen once after a browser that was killed in the middle of its writes); `storage.local` is another file. Whoever opens a database that
// is empty anew gets the copy back; the server takes an operation that it has already as done.
import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import { onEvent } from '../background/on-event.ts';
import { readMeta } from './meta.ts';
import { fillNewDatabase, withDatabase } from './open.ts';
import type { VidhukDatabase } from './schema.ts';

export const COPY_KEY = 'safetyCopy';
/** So long after a change it is copied, together with what changed meanwhile. */
const DELAY_MS = 300;
/** `storage.local` holds ten million bytes; where more waits, the oldest changes are copied, since the younger ones need them. */
const CHARACTERS_MAX = 3_000_000;

const fitting = <T>(rows: readonly T[], characters: number): T[] => {
  let left = characters;
  const enough = rows.findIndex((row) => {
    left -= JSON.stringify(row).length;
    return left < 0;
  });
  return enough < 0 ? [...rows] : rows.slice(0, enough);
};

const readTables = async () =>
  await withDatabase(
    async (db) =>
      await db.transaction('r', db.drafts, db.outbox, db.meta, async () => ({
        session: await readMeta(db, 'session'),
        drafts: await db.drafts.toArray(),
        parked: (await readMeta(db, 'parked')) ?? {},
        outbox: fitting(await db.outbox.orderBy('seq').toArray(), CHARACTERS_MAX).map(({ lastError: _, ...row }) => row),
      })),
  );

/** Copies the tables as they stand now. One at a time over all contexts, so that no older state follows a newer one. */
export const copyNow = async (): Promise<void> =>
  await navigator.locks.request('vidhuk.safety-copy', async () => {
    const copy = await readTables();
    await browser.storage.local.set({ [COPY_KEY]: copy });
  });

const COPIED = /\/(?:drafts|outbox|meta)\//;

/** From now on every change that this context commits is copied. Where that fails the database itself is whole, and the next change tries again. */
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
export const guardDatabase = (restore: (db: VidhukDatabase) => Promise<void>): void => {
  fillNewDatabase(restore);
  keepSafetyCopy();
};
