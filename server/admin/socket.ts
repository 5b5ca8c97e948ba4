// A private socket in the data folder, on which the process that has the PGlite store open takes the commands of `vidhuk` verbs. Who can open
// the socket can open the store's files too: file permissions are the lock, so it asks for no token.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** Unix sockets have addresses of at most 107 bytes (104 on macOS). */
const PATH_MAX_BYTES = 100;

/** Where the socket of a data folder is; a folder with a long name gets one in the temporary folder, for its owner only. */
export const adminSocketPath = (dataFolder: string): string => {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\vidhuk-${name}`;
  const inside = join(dataFolder, 'admin.sock');
  if (Buffer.byteLength(inside) <= PATH_MAX_BYTES) return inside;
  const folder = join(tmpdir(), `vidhuk-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  return join(folder, `${name}.sock`);
};

/** The caller holds the folder's lock, so a socket file that is there already is a leftover. */
export const listenOnSocket = (app: Hono, path: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    if (process.platform !== 'win32') rmSync(path, { force: true });
    // An import of a large file may take long between two chunks.
    const server = createServer({ requestTimeout: 0 }, getRequestListener(app.fetch));
    server.on('error', reject);
    server.listen(path, () => {
      if (process.platform !== 'win32') chmodSync(path, 0o600);
      resolve(server);
    });
  });
