// `vidhuk serve`: the backend in the foreground until Ctrl-C. The backend is loaded when it runs, so that `--help` is quick.
import { parseArgs } from 'node:util';
import { UsageError, type Verb } from '../verb.ts';

export const verb: Verb = {
  summary: 'run the backend and the board',
  help: `vidhuk serve [--port 8787] [--host 127.0.0.1]

Runs the backend in the foreground; Ctrl-C ends it cleanly. Port 0 takes a free one.

Environment (empty = not set):
  DATABASE_URL          PostgreSQL 15 or newer; several servers may share it. Without it: PGlite in VIDHUK_DATA/store
  VIDHUK_DATA           folder of store, secret and command socket (default: .vidhuk beside package.json)
  VIDHUK_SECRET         signs sessions, at least 32 characters; needed where several machines share one database
                        (default: made once in VIDHUK_DATA/secret)
  VIDHUK_HOST, VIDHUK_PORT   where to listen (default 127.0.0.1, 8787)
  VIDHUK_PUBLIC_URL     the address people use where a proxy stands in front; https makes cookies secure
  VIDHUK_TRUST_PROXY    1 = believe X-Forwarded-For
  VIDHUK_LOG_LEVEL      error, info, debug or silent (default info)

stdout: one JSON line an event. Requests are logged by route, never with contents.`,
  run: async (args) => {
    const { values } = parseArgs({ args, options: { port: { type: 'string' }, host: { type: 'string' } } });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
      throw new UsageError('--port is a number from 0 to 65535.');
    const { forPerson } = await import('../admin.ts');
    const { countAccounts } = await import('../../server/db/accounts.ts');
    const { readEnv } = await import('../../server/env.ts');
    const { startServer } = await import('../../server/start-server.ts');
    try {
      const env = readEnv();
      const stopped = Promise.withResolvers<void>();
      // Before the store opens: a signal during the start must still leave it clean.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.resolve());
      const server = await startServer({ env: { ...env, port: port ?? env.port, host: values.host ?? env.host } });
      if ((await countAccounts(server.deps.store.db)) === 0)
        console.error(
          'There is no account yet. Make the first one in another terminal:\n  vidhuk user add --email YOU@COMPANY --name "YOUR NAME" --role admin --workspace "COMPANY"',
        );
      await stopped.promise;
      await server.close();
      return 0;
    } catch (error) {
      throw forPerson(error);
    }
  },
};
