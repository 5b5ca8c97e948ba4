// The server as a process: killed in the middle of its work, stopped politely, started twice, and with the command line working beside it.
import { cpSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ItemEvent } from '../../lib/contracts/item-event.ts';
import { PushResponse } from '../../lib/contracts/sync.ts';
import { emptyDatabase } from './backend.ts';
import { operation, seen } from './operations.ts';
import { call, dataFolder, type Environment, endServers, PASSWORD, removeFolders, serve, signIn, vidhuk } from './serve.ts';

const ADMIN = 'admin@example.org';
/** Each test starts processes of its own, and a busy machine may take many seconds for one. */
const SLOW = 300_000;

let template = '';
beforeAll(async () => {
  template = dataFolder();
  await addAdmin({ VIDHUK_DATA: template }, ADMIN);
}, SLOW);
/** A data folder with a workspace and its admin, copied: a new store takes seconds to make. */
const filledFolder = (folder = dataFolder()): { VIDHUK_DATA: string } => {
  cpSync(template, folder, { recursive: true });
  return { VIDHUK_DATA: folder };
};

afterEach(endServers);
afterAll(removeFolders);

const addAdmin = async (extra: Environment, email: string): Promise<void> => {
  const args = ['user', 'add', '--email', email, '--name', 'Admin', '--role', 'admin', '--workspace', 'Acme', '--password-stdin'];
  const added = await vidhuk(args, extra, `${PASSWORD}\n`);
  expect(added).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(added.stdout)).toMatchObject({ email, passwordSet: true, workspaceCreated: true });
};

it(
  'loses no acknowledged operation and applies none twice over four kill -9 in the middle of pushes',
  async () => {
    const extra = filledFolder();
    let served = await serve(extra);
    let session = await signIn(served.url, ADMIN);
    const acknowledged = new Map<string, string>();
    let sent = 0;
    // What the outbox would hold: sent again after each kill until it is answered.
    let waiting: { opId: string; entityKey: string }[] = [];
    for (let round = 0; round < 5; round += 1) {
      // The last round lives.
      const deaths = [12, 7, 16, 5, Number.POSITIVE_INFINITY];
      let pushes = 0;
      while (pushes < (round === 4 ? 5 : 1_000)) {
        if (waiting.length === 0) {
          const itemId = `trustpilot:k${sent}`;
          waiting = [
            seen(itemId),
            ...Array.from({ length: 9 }, () => operation(itemId, 'category.set', { category: 'billing', suggestion: null })),
          ];
          sent += 1;
        }
        const answer = call(served.url, session, 'sync/push', { protocol: 2, operations: waiting });
        pushes += 1;
        if (pushes === deaths[round]) {
          // While the push is on its way or half done.
          setImmediate(() => served.process.kill('SIGKILL'));
        }
        let results: PushResponse['results'];
        try {
          results = PushResponse.parse(await (await answer).json()).results;
        } catch {
          break;
        }
        expect(results.map((result) => result.status).filter((status) => status !== 'applied' && status !== 'duplicate')).toEqual([]);
        for (const { opId, entityKey } of waiting) acknowledged.set(opId, entityKey);
        waiting = [];
      }
      if (round === 4) break;
      await served.end('SIGKILL');
      served = await serve(extra);
      session = await signIn(served.url, ADMIN);
    }
    const Events = z.object({ events: z.array(ItemEvent) });
    const kept: string[] = [];
    for (const itemId of new Set(acknowledged.values())) {
      const { events } = Events.parse(await (await call(served.url, session, `items/${encodeURIComponent(itemId)}/events`)).json());
      expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1));
      kept.push(...events.map((event) => event.opId));
    }
    expect(acknowledged.size).toBeGreaterThan(200);
    expect(new Set(kept)).toEqual(new Set(acknowledged.keys()));
    expect(kept.length).toBe(acknowledged.size);
  },
  SLOW,
);

it(
  'takes commands while it runs, and the same commands work when it does not',
  async () => {
    const extra = filledFolder();
    const file = join(extra.VIDHUK_DATA, 'contacts.csv');
    writeFileSync(file, 'external_id,name,order_ref,order_date\n1,Olena Koval,A-1,2026-01-01\n2,,,\n3,Taras Hrytsenko,,\n');
    const expectImported = async (counts: { imported: number; updated: number }) => {
      const imported = await vidhuk(['import-contacts', file], extra);
      expect(imported).toMatchObject({ code: 0, stderr: 'line 3: name is missing\n' });
      expect(JSON.parse(imported.stdout)).toEqual({ ...counts, rejected: [{ line: 3, reason: 'name is missing' }] });
    };
    await expectImported({ imported: 2, updated: 0 });

    const served = await serve(extra);
    await expectImported({ imported: 0, updated: 2 });
    const session = await signIn(served.url, ADMIN);
    await call(served.url, session, 'sync/push', {
      protocol: 2,
      operations: [seen('trustpilot:a1'), operation('trustpilot:a1', 'outcome.recorded', { outcome: 'do_not_engage', reason: 'Spam' })],
    });
    const invited = await vidhuk(
      ['user', 'add', '--email', 'a@example.org', '--name', 'A', '--role', 'agent', '--workspace', 'acme'],
      extra,
    );
    const { invitation } = z.object({ invitation: z.object({ code: z.string() }) }).parse(JSON.parse(invited.stdout));
    const accepted = await fetch(`${served.url}/api/v1/invitations/accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: invitation.code, name: 'Agent', email: 'a@example.org', password: PASSWORD }),
    });
    expect(accepted.status).toBe(200);
    const during = await vidhuk(['export', '--format', 'ndjson'], extra);
    expect(z.looseObject({ item_id: z.string() }).parse(JSON.parse(during.stdout)).item_id).toBe('trustpilot:a1');
    expect(statSync(join(extra.VIDHUK_DATA, 'admin.sock')).mode & 0o077).toBe(0);
    expect(statSync(join(extra.VIDHUK_DATA, 'secret')).mode & 0o077).toBe(0);

    expect(await served.end('SIGTERM')).toBe(0);
    expect(existsSync(join(extra.VIDHUK_DATA, 'store.lock'))).toBe(false);
    const after = await vidhuk(['export', '--format', 'ndjson'], extra);
    expect(after).toEqual({ ...during, stderr: '' });
    expect((await vidhuk(['export', '--format', 'csv', '--from', '2020-01-01', '--to', '2020-01-02'], extra)).stdout).toMatch(
      /^\uFEFFitem_id,[^\n]+\r\n$/,
    );
  },
  SLOW,
);

it(
  'refuses what it cannot do in one sentence, with exit code 1',
  async () => {
    const extra = filledFolder();
    const cases: [string[], Environment, string][] = [
      [['user', 'add', '--email', 'x', '--name', 'X', '--role', 'agent'], extra, 'email'],
      [['user', 'add', '--email', 'x@example.org', '--name', 'X', '--role', 'boss'], extra, '--role is agent, lead or admin'],
      [
        ['user', 'add', '--email', 'x@example.org', '--name', 'X', '--role', 'agent', '--workspace', 'Acne'],
        extra,
        'The workspaces are: "Acme"',
      ],
      [['export', '--format', 'xlsx'], extra, '--format is not usable'],
      [['export', '--from', '2026-02-30'], extra, '--from is not usable'],
      [['import-contacts', '/no/such/file.csv'], extra, 'cannot be read'],
      [['serve', '--port', 'http'], extra, '--port is a number'],
      [['serve'], { ...extra, VIDHUK_SECRET: 'short' }, 'VIDHUK_SECRET: needs at least 32 characters'],
      [['serve'], { ...extra, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 'PostgreSQL at DATABASE_URL cannot be reached'],
    ];
    for (const [args, environment, message] of cases) {
      const outcome = await vidhuk(args, environment);
      expect([args, outcome.code, outcome.stdout]).toEqual([args, 1, '']);
      expect(outcome.stderr).toContain(message);
      expect(outcome.stderr).not.toContain('    at ');
    }
  },
  SLOW,
);

it(
  'says who has the store where a second server is started on it',
  async () => {
    // A name so long that the command socket cannot stand in the folder.
    const extra = filledFolder(join(dataFolder(), 'x'.repeat(120)));
    const served = await serve(extra);
    const second = await vidhuk(['serve', '--port', '0'], extra);
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`Another Vidhuk (process ${served.process.pid}) has the store`);
    expect((await vidhuk(['user', 'add', '--email', 'b@example.org', '--name', 'B', '--role', 'lead'], extra)).code).toBe(0);
    expect(await served.end('SIGINT')).toBe(0);
  },
  SLOW,
);

it(
  'ends a running request before it stops',
  async () => {
    const extra = filledFolder();
    const served = await serve(extra);
    const session = await signIn(served.url, ADMIN);
    const operations = Array.from({ length: 50 }, (_, index) => seen(`trustpilot:s${index}`));
    const answer = call(served.url, session, 'sync/push', { protocol: 2, operations });
    const ended = answer.then(async (response) => PushResponse.parse(await response.json()).results.length);
    // The connection is there and the request on its way; the stop comes into the middle of it.
    await fetch(`${served.url}/health`);
    const code = served.end('SIGTERM');
    expect(await ended).toBe(50);
    expect(await code).toBe(0);
  },
  SLOW,
);

it(
  'two servers and a command share one PostgreSQL',
  async () => {
    const database = await emptyDatabase();
    const extra = { VIDHUK_DATA: dataFolder(), DATABASE_URL: database, VIDHUK_SECRET: 'the same secret on both machines, long' };
    const [one, two] = await Promise.all([serve(extra), serve({ ...extra, VIDHUK_DATA: dataFolder() })]);
    expect(await vidhuk(['export'], extra)).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no workspace yet') });
    await addAdmin(extra, ADMIN);
    const session = await signIn(one.url, ADMIN);
    const operations = Array.from({ length: 30 }, (_, index) => seen(`trustpilot:t${index}`));
    const answers = await Promise.all(
      [one, two, one, two].map(async (server) =>
        PushResponse.parse(await (await call(server.url, session, 'sync/push', { protocol: 2, operations })).json()),
      ),
    );
    for (const index of operations.keys())
      expect(answers.map((answer) => answer.results[index]?.status).sort()).toEqual(['applied', 'duplicate', 'duplicate', 'duplicate']);
  },
  SLOW,
);
