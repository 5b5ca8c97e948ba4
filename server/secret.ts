// The secret that signs sessions: from the environment, or made once and kept in the data folder for its owner only.
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret of a data folder, made at the first call. Two processes that start at once get the same one. */
export const folderSecret = (folder: string): string => {
  const path = join(folder, 'secret');
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(own, randomBytes(48).toString('base64url'), { mode: 0o600 });
  try {
    // A hard link appears whole or not at all, and fails where another process was first.
    linkSync(own, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    unlinkSync(own);
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 32)
    throw new Error(`${path} is too short to be a secret. Remove it: a new one is made, and everybody signs in again.`);
  return secret;
};
