// Stands between extension and backend at an address that stays the same, and does to requests what networks do.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { bodyOf, portOf } from './review-site.ts';

export type Fault =
  | 'twice'
  | 'late'
  | 'status_500'
  | 'status_429'
  | 'cut_before'
  | 'cut_after'
  | 'garbage'
  /** As if the cable were out, until `heal`. */
  | 'offline';

/** When something happens to the next push: before the server has it, while it works, after it answered and before anybody hears. */
export type Moment = 'before_push' | 'during_push' | 'after_answer';

export type FaultProxy = {
  url: string;
  /** Every other request meets the fault, so that the next try gets through; `offline` meets all. Null = none. */
  fault: Fault | null;
  /** Runs `what` at that moment of the next push; then the request goes on, if anybody is left. */
  at: (moment: Moment, what: () => Promise<void>) => Promise<void>;
  close: () => Promise<void>;
};

/** `late` is longer than anybody waits for a click, shorter than the client's own time-out. */
const LATE_MS = 1_500;

type Answer = { status: number; headers: Headers; body: Buffer };

export const startFaultProxy = async (backendUrl: () => string | null): Promise<FaultProxy> => {
  let waiting: { moment: Moment; what: () => Promise<void>; done: () => void } | null = null;
  let requests = 0;

  const forward = async (method: string, path: string, headers: IncomingHttpHeaders, body: string): Promise<Answer> => {
    const base = backendUrl();
    if (base === null) throw new Error('The backend is down.');
    const sent = new Headers();
    for (const name of ['authorization', 'content-type', 'origin']) {
      const value = headers[name];
      if (typeof value === 'string') sent.set(name, value);
    }
    const answer = await fetch(`${base}${path}`, { method, headers: sent, ...(body === '' ? {} : { body }) });
    return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
  };

  const moment = async (now: Moment, path: string): Promise<void> => {
    if (waiting?.moment !== now || !path.includes('/sync/push')) return;
    const { what, done } = waiting;
    waiting = null;
    await what();
    done();
  };

  const proxy: FaultProxy = {
    url: '',
    fault: null,
    at: (when, what) =>
      new Promise<void>((resolve) => {
        waiting = { moment: when, what, done: resolve };
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const method = request.method ?? 'GET';
    const body = await bodyOf(request);
    requests += 1;
    const fault = proxy.fault === 'offline' || requests % 2 === 0 ? proxy.fault : null;
    try {
      if (fault === 'offline' || fault === 'cut_before') return void response.destroy();
      if (fault === 'status_500') return void response.writeHead(500).end('<h1>Internal error</h1>');
      if (fault === 'status_429') return void response.writeHead(429, { 'retry-after': '1' }).end();
      if (fault === 'garbage')
        return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in to the Wi-Fi</html>');
      await moment('before_push', path);
      const work = forward(method, path, request.headers, body);
      await Promise.all([moment('during_push', path), work.catch(() => undefined)]);
      const first = await work;
      const answer = fault === 'twice' ? await forward(method, path, request.headers, body) : first;
      await moment('after_answer', path);
      if (fault === 'cut_after') return void response.destroy();
      if (fault === 'late') await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      send(response, answer);
    } catch {
      // The backend is down or was killed under the request: the client sees a cut connection.
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy.url = `http://127.0.0.1:${portOf(server.address())}`;
  return proxy;
};

const send = (response: ServerResponse, { status, headers, body }: Answer): void => {
  for (const name of ['content-type', 'set-auth-token', 'retry-after']) {
    const value = headers.get(name);
    if (value !== null) response.setHeader(name, value);
  }
  response.writeHead(status).end(body);
};
