// One process at a time opens a PGlite folder: a second one would destroy it. The lock is a file that appears whole (hard link), names its
// process by id and start time, and is taken over when that process is gone.
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const LockFile = z.object({
  pid: z.number().int().positive(),
  /** Start of the process in clock ticks since boot (Linux), so that a reused process id is not taken for the holder; null elsewhere. */
  startTicks: z.string().nullable(),
  /** Where the holder takes the commands of `vidhuk` verbs; null where it takes none. */
  socket: z.string().nullable(),
});
export type LockFile = z.infer<typeof LockFile>;

export type StoreLock = { release: () => void };
export type LockResult = { held: true; lock: StoreLock } | { held: false; by: LockFile };

const lockPath = (folder: string): string => join(folder, 'store.lock');

/** Field 22 of /proc/PID/stat, counted after the last `)` since the program's name may hold anything. Null where unknown. */
const startTicks = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const isAlive = (holder: LockFile): boolean => {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = startTicks(holder.pid);
  return holder.startTicks === null || now === null || now === holder.startTicks;
};

const read = (path: string): LockFile | null => {
  try {
    return LockFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
};

/** The living process that has the folder open, or null. */
export const lockHolder = (folder: string): LockFile | null => {
  const holder = read(lockPath(folder));
  return holder !== null && isAlive(holder) ? holder : null;
};

/** Takes the lock of a data folder, or says who has it. `socket` is written into it for the command line to find. */
export const takeLock = (folder: string, socket: string | null): LockResult => {
  const path = lockPath(folder);
  const own = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  const content: LockFile = { pid: process.pid, startTicks: startTicks(process.pid), socket };
  writeFileSync(own, JSON.stringify(content), { mode: 0o600 });
  try {
    // Twice is enough: the second time the stale file is out of the way, unless a third process was quicker, which then holds it.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        linkSync(own, path);
        return { held: true, lock: { release: () => releaseLock(path, content) } };
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const holder = read(path);
      if (holder !== null && isAlive(holder)) return { held: false, by: holder };
      moveStaleAway(path, own);
    }
  } finally {
    unlinkSync(own);
  }
  const holder = read(path);
  return { held: false, by: holder ?? { pid: 0, startTicks: null, socket: null } };
};

/** Renames first and looks at what it got: two processes that find the same stale lock must not remove the winner's fresh one. */
const moveStaleAway = (path: string, own: string): void => {
  const aside = `${own}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved !== null && isAlive(moved)) {
    try {
      linkSync(aside, path);
    } catch {
      // Somebody else holds the lock by now; the moved one will find out at its next start.
    }
  }
  rmSync(aside, { force: true });
};

const releaseLock = (path: string, content: LockFile): void => {
  const current = read(path);
  if (current?.pid === content.pid && current.startTicks === content.startTicks) rmSync(path, { force: true });
};
