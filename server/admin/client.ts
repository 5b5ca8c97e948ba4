// How a `vidhuk` verb reaches the store: over the private socket of the server that has it open, otherwise by opening it itself.
import { request as httpRequest } from 'node:http';
import { Readable } from 'node:stream';
import { lockHolder } from '../db/lock.ts';
import type { Env } from '../env.ts';
import { createLog } from '../log.ts';
import { StartError } from '../start-error.ts';
import { openBackend } from '../start-server.ts';
import { createAdminApp } from './admin-app.ts';

export type AdminRequest = { method: 'GET' | 'POST'; path: string; body?: AsyncIterable<Uint8Array> | string };
export type AdminAnswer = { status: number; body: AsyncIterable<Uint8Array> };
export type AdminClient = { send: (request: AdminRequest) => Promise<AdminAnswer>; close: () => Promise<void> };

/** Throws `StartError` with what to do where the store cannot be reached. */
export const openAdmin = async (env: Env): Promise<AdminClient> => {
  const holder = env.databaseUrl === null ? lockHolder(env.dataFolder) : null;
  if (holder === null) return inProcess(env);
  if (holder.socket === null)
    throw new StartError(
      `Another vidhuk command (process ${holder.pid}) is using the store in ${env.dataFolder}. Try again when it is done.`,
    );
  return overSocket(holder.socket);
};

const inProcess = async (env: Env): Promise<AdminClient> => {
  // Messages of a verb go to stderr by the verb itself; a log on stdout would stand among its results.
  const backend = await openBackend({ env, log: createLog('error', (line) => process.stderr.write(line)) }, null);
  const app = createAdminApp(backend.deps);
  return {
    send: async ({ method, path, body }) => {
      const stream = body === undefined || typeof body === 'string' ? body : streamOf(body);
      const response = await app.request(path, { method, ...(stream === undefined ? {} : { body: stream, duplex: 'half' }) });
      return { status: response.status, body: response.body ?? Readable.from([]) };
    },
    close: backend.close,
  };
};

const streamOf = (chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> => {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
};

const overSocket = (socketPath: string): AdminClient => ({
  send: ({ method, path, body }) =>
    new Promise((resolve, reject) => {
      const outgoing = httpRequest({ socketPath, method, path, agent: false }, (answer) =>
        resolve({ status: answer.statusCode ?? 500, body: answer }),
      );
      outgoing.on('error', (error: Error) =>
        reject(new StartError(`The running server does not take commands (${error.message}). Stop it and try again.`)),
      );
      if (body === undefined || typeof body === 'string') outgoing.end(body);
      else {
        const source = Readable.from(body);
        source.on('error', (error) => outgoing.destroy(error));
        source.pipe(outgoing);
      }
    }),
  close: async () => undefined,
});
