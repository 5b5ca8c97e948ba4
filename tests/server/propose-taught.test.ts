// What `vidhuk teach` learnt, from the command line to the team: proposed, approved by a lead, pulled.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { Adapter } from '../../lib/contracts/adapter.ts';
import { AdapterBoard } from '../../lib/contracts/adapter-update.ts';
import { PullResponse } from '../../lib/contracts/sync.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { call, dataFolder, endServers, PASSWORD, removeFolders, serve, signIn, vidhuk } from './serve.ts';

/** Each step is a process of its own, and a busy machine may take many seconds for one. */
const SLOW = 300_000;
const PAGE = `<!doctype html><title>Lamps</title><ul>${['Olena', 'Taras', 'Iryna', 'Bohdan']
  .map((name, index) => `<li class="opinion"><b class="who">${name}</b><p class="said">The lamp number ${index} shines well.</p></li>`)
  .join('')}</ul>`;
const EXAMPLE = { reviews: [0, 1].map((index) => ({ author: ['Olena', 'Taras'][index], text: `The lamp number ${index} shines well.` })) };

afterEach(endServers);
afterAll(removeFolders);

const team = async () => {
  const extra = { VIDHUK_DATA: dataFolder() };
  const file = (name: string, content: unknown): string => {
    const path = join(extra.VIDHUK_DATA, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const args = [
    'user',
    'add',
    '--email',
    'lead@example.org',
    '--name',
    'Lead',
    '--role',
    'admin',
    '--workspace',
    'Acme',
    '--password-stdin',
  ];
  expect((await vidhuk(args, extra, `${PASSWORD}\n`)).code).toBe(0);
  const taught = await vidhuk(
    ['teach', file('page.html', PAGE), '--url', 'https://lamps.example/all', '--example', file('example.json', EXAMPLE)],
    extra,
  );
  expect(taught.code).toBe(0);
  return { extra, file, taught: Adapter.parse(JSON.parse(taught.stdout)) };
};

it(
  'are proposed beside a running server, and the team has them once a lead approved',
  async () => {
    const { extra, file, taught } = await team();
    const served = await serve(extra);
    const path = file('adapter.json', taught);
    const proposed = await vidhuk(['adapters', 'propose', '--by', 'Olena, second line', path], extra);
    expect(proposed).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(proposed.stdout)).toMatchObject({ id: taught.id, version: taught.version, state: 'proposed' });
    const lead = await signIn(served.url, 'lead@example.org');
    const { taught: waiting } = AdapterBoard.parse(await (await call(served.url, lead, 'adapters')).json());
    expect(waiting).toMatchObject([{ state: 'proposed', proposedBy: 'Olena, second line', decidedBy: null }]);
    const pulled = async () =>
      PullResponse.parse(await (await call(served.url, lead, 'sync/pull?cursor=0&limit=10')).json()).reference?.adapters.taught;
    expect(await pulled()).toEqual([]);
    const decision = { id: taught.id, version: taught.version, state: 'approved' };
    expect((await call(served.url, lead, 'adapters/taught', decision, 'PUT')).status).toBe(200);
    expect(await pulled()).toEqual([taught]);

    const again = await vidhuk(['adapters', 'propose', '--by', 'Olena', path], extra);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('Send a higher one');
    const beside = file('beside.json', { ...taught, id: 'taught-beside' });
    expect((await vidhuk(['adapters', 'propose', '--by', 'Olena', beside, path], extra)).code).toBe(1);
    const raised = await vidhuk(['adapters', 'propose', '--by', 'Olena', file('raised.json', { ...taught, version: 2 }), beside], extra);
    expect(raised).toMatchObject({ code: 0, stderr: '' });
    expect(raised.stdout.trim().split('\n')).toHaveLength(2);
  },
  SLOW,
);

it(
  'are all refused where one would be, with the reason of each',
  async () => {
    const { extra, file, taught } = await team();
    const [shipped] = ADAPTERS;
    const good = file('good.json', taught);
    const cases: [string[], string][] = [
      [['--by', 'Olena'], 'Name at least one ADAPTER.json'],
      [[good], '--by NAME is missing'],
      [['--by', ' ', good], '--by NAME is missing'],
      [['--by', 'Olena', good, file('shipped.json', shipped)], 'mended by a signed update'],
      [['--by', 'Olena', good, file('wide.json', { ...taught, id: 'taught-wide', hosts: ['*'] })], 'any_host'],
      [['--by', 'Olena', good, good], 'given twice'],
      [['--by', 'Olena', good, file('cut.json', '{"id":"taught-cut"')], 'no JSON'],
      [['--by', 'Olena', good, file('slow.json', { ...taught, id: 'taught-slow', item: 'div:has(p:has(a))' })], 'unsafe'],
      [['--by', 'Olena', '--workspace', 'Acne', good], 'The workspaces are: "Acme"'],
      [['--by', 'x'.repeat(501), good], 'by'],
    ];
    for (const [args, message] of cases) {
      const outcome = await vidhuk(['adapters', 'propose', ...args], extra);
      expect([args, outcome.code, outcome.stdout]).toEqual([args, 1, '']);
      expect(outcome.stderr).toContain(message);
    }
    // Nothing of the good one beside them was kept: its first version is still free.
    expect((await vidhuk(['adapters', 'propose', '--by', 'Olena', good], extra)).code).toBe(0);
  },
  SLOW,
);
