// A second copy of what only this machine has: unsent changes, drafts, and who is signed in. Chromium throws a database away as a whole when it finds
// it damaged (seen once after a browser that was killed in the middle of its writes); `storage.local` is another file. Whoever opens a database that
// is empty anew gets the copy back; the server takes an operation that it has already as done.
import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Operation } from '../../contracts/item-event.ts';
import { Role } from '../../contracts/workspace.ts';
import { onEvent } from '../background/on-event.ts';
import { takeOver } from '../items/rebase.ts';
import { accountKey } from '../session/account.ts';
import { readMeta, writeMeta } from './meta.ts';
import { fillNewDatabase, withDatabase } from './open.ts';
import type { VidhukDatabase } from './schema.ts';

const KEY = 'safetyCopy';
/** So long after a change it is copied, together with what changed meanwhile. */
const DELAY_MS = 300;
/** `storage.local` holds ten million bytes; where more waits, the oldest changes are copied, since the younger ones need them. */
const CHARACTERS_MAX = 3_000_000;

const Draft = z.object({
  reviewKey: z.string(),
  text: z.string(),
  notes: z.string(),
  templateId: z.string().nullable(),
  updatedAt: z.string(),
});
const Outbox = z.object({
  seq: z.number(),
  opId: z.string(),
  entityKey: z.string(),
  account: z.string(),
  operation: Operation,
  state: z.enum(['waiting', 'blocked']),
  attempts: z.number(),
  nextAttemptAt: z.string(),
});
const Session = z.object({
  serverUrl: z.string(),
  workspaceId: z.string(),
  workspaceName: z.string(),
  role: Role,
  userId: z.string(),
  userName: z.string(),
  email: z.string(),
});
const Copy = z.object({
  session: Session.nullable(),
  drafts: z.array(Draft),
  parked: z.record(z.string(), z.array(Draft)),
  outbox: z.array(Outbox),
});
type Copy = z.infer<typeof Copy>;

const fitting = <T>(rows: readonly T[], characters: number): T[] => {
  let left = characters;
  const enough = rows.findIndex((row) => {
    left -= JSON.stringify(row).length;
    return left < 0;
  });
  return enough < 0 ? [...rows] : rows.slice(0, enough);
};

const readTables = async (): Promise<Copy> =>
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
    await browser.storage.local.set({ [KEY]: copy });
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

/** Fills a database that was just made with what the copy holds. Nothing happens where there is none or it cannot be read. */
export const restoreCopy = async (db: VidhukDatabase): Promise<void> => {
  const copy = Copy.safeParse((await browser.storage.local.get(KEY))[KEY]).data;
  if (copy === undefined) return;
  await db.transaction('rw', db.items, db.drafts, db.outbox, db.meta, async () => {
    if (copy.session !== null) await writeMeta(db, 'session', copy.session);
    await writeMeta(db, 'parked', copy.parked);
    await db.drafts.bulkPut(copy.drafts);
    await db.outbox.bulkPut(copy.outbox.map((row) => ({ ...row, lastError: null })));
    if (copy.session === null) return;
    const account = accountKey(copy.session);
    const own = copy.outbox.filter((row) => row.account === account);
    for (const itemId of new Set(own.map((row) => row.entityKey))) await takeOver(db, copy.session, itemId, null);
  });
};

/** To be called at the start of everything that opens the database, before it does. */
export const guardDatabase = (): void => {
  fillNewDatabase(restoreCopy);
  keepSafetyCopy();
};
