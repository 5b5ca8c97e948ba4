// A customer looked for by hand: asked of the server, kept nowhere on this machine but for the link that the agent makes.
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_KEY, sampleUuid } from '../../../tests/samples/operations.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import { handleCommand } from '../background/commands.ts';
import { withDatabase } from '../db/open.ts';

let ports: TestPorts;
const FIELD = sampleUuid();
const FOUND = {
  found: [
    {
      ...{ contactId: sampleUuid(), name: 'Ганна Мельник', otherName: 'Ганна Іваненко', city: 'Одеса' },
      ...{ phone: '•••• 4433', email: null, lastOrderOn: '2026-11-02' },
    },
  ],
  more: false,
};
const search = async (query: unknown, field: unknown = FIELD) =>
  await handleCommand(ports, { type: 'command.contact.search', request: { reviewKey: SAMPLE_KEY, field, query } });

type Asked = { url: string; body: string; signal: AbortSignal; answer: (response: Response) => void };

/** Requests that wait for an answer, or for being ended. */
const holding = (): Asked[] => {
  const asked: Asked[] = [];
  ports.fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = await request.text();
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    const signal = request.signal;
    signal.addEventListener('abort', () => reject(signal.reason));
    asked.push({ url: request.url, body, signal, answer: resolve });
    return await promise;
  };
  return asked;
};

beforeEach(async () => {
  ports = await testPorts();
  await signInAs(ports, 'anna');
});

describe('a search by hand', () => {
  it('goes to the workspace’s own server with the review it is for, not in the address, and leaves nothing behind', async () => {
    const asked = holding();
    const answer = search('Ганна Мельник');
    await expect.poll(() => asked.length).toBe(1);
    expect(new URL(asked[0]?.url ?? '').pathname).toMatch(/^\/api\/v1\/workspaces\/[^/]+\/contacts\/search$/);
    expect(asked[0]?.url).not.toContain('?');
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ itemId: SAMPLE_KEY, query: 'Ганна Мельник' });
    asked[0]?.answer(Response.json(FOUND));
    expect(await answer).toEqual({ result: { ok: true, value: FOUND }, toSend: false });
    const stored = await withDatabase(async (db) => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray()))));
    expect(stored).not.toMatch(/Ганна|Мельник|4433/);
  });

  it('ends the one before it of the same field, and no other', async () => {
    const asked = holding();
    const first = search('Мель');
    await expect.poll(() => asked.length).toBe(1);
    const other = search('Мельн', sampleUuid());
    await expect.poll(() => asked.length).toBe(2);
    const second = search('Мельник');
    await expect.poll(() => asked.length).toBe(3);
    await expect.poll(() => asked.map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
    expect((await first)?.result).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    for (const { answer } of asked) answer(Response.json(FOUND));
    expect([(await second)?.result.ok, (await other)?.result.ok]).toEqual([true, true]);
  });

  it('of garbage, of too little and of too much is refused before anything is asked', async () => {
    const asked = holding();
    for (const query of ['', 'Ко', '!!!', '😀😀😀', 'x'.repeat(121), null, 48_213, ['Ганна']])
      expect([query, (await search(query))?.result]).toEqual([query, { ok: false, error: { code: 'bad_request', detail: null } }]);
    expect((await search('Ганна', 'not an id'))?.result.ok).toBe(false);
    ports.network.online = false;
    expect((await search('Ганна'))?.result).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(asked).toEqual([]);
  });

  it('believes no answer of another shape', async () => {
    for (const answer of [
      {},
      { found: 'all', more: false },
      { ...FOUND, secret: 1 },
      { found: Array(21).fill(FOUND.found[0]), more: true },
    ]) {
      ports.fetch = async () => Response.json(answer);
      expect((await search('Ганна'))?.result).toMatchObject({ ok: false, error: { code: 'not_vidhuk' } });
    }
  });
});
