import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockHolder, takeLock } from './lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vidhuk-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Id of a process that was and is no more. */
const deadProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ['--version']);
  await new Promise((resolve) => child.on('close', resolve));
  return child.pid ?? 0;
};

describe('lock of a data folder', () => {
  it('is held by one, names its holder and socket, and leaves nothing behind', () => {
    const first = takeLock(folder, '/run/admin.sock');
    expect(first.held).toBe(true);
    expect(takeLock(folder, null)).toMatchObject({ held: false, by: { pid: process.pid, socket: '/run/admin.sock' } });
    expect(lockHolder(folder)).toMatchObject({ pid: process.pid });
    if (first.held) first.lock.release();
    expect([lockHolder(folder), readdirSync(folder)]).toEqual([null, []]);
  });

  it('is taken over from a process that is gone, also where its id was given to another', async () => {
    writeFileSync(join(folder, 'store.lock'), JSON.stringify({ pid: await deadProcess(), startTicks: null, socket: null }));
    const first = takeLock(folder, null);
    expect(first.held).toBe(true);
    // The id lives, but its process started at another time.
    writeFileSync(join(folder, 'store.lock'), JSON.stringify({ pid: process.pid, startTicks: '1', socket: null }));
    expect(lockHolder(folder)).toBeNull();
    expect(takeLock(folder, null).held).toBe(true);
    expect(readdirSync(folder)).toEqual(['store.lock']);
  });

  it('is taken over where a crash left half a file', () => {
    writeFileSync(join(folder, 'store.lock'), '{"pid":');
    expect(takeLock(folder, null).held).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'store.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('is not released by who does not hold it any more', () => {
    const first = takeLock(folder, null);
    const others = JSON.stringify({ pid: 1, startTicks: null, socket: null });
    writeFileSync(join(folder, 'store.lock'), others);
    if (first.held) first.lock.release();
    expect(readFileSync(join(folder, 'store.lock'), 'utf8')).toBe(others);
  });
});
