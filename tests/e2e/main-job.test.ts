// `npm start -- --headless`, run as a person runs it: on a new store, and on the same store again.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dataFolder = mkdtempSync(join(tmpdir(), 'vidhuk-main-job-'));

type Run = { code: number | null; output: string; folder: string };

const start = (name: string): Promise<Run> =>
  new Promise((resolve, reject) => {
    const folder = join(dataFolder, name);
    const child = spawn('npm', ['start', '--', '--headless', '--data', join(dataFolder, 'store'), '--port', '0', '--output', folder], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, folder }));
  });

const PICTURES = ['1-review.png', '2-history.png', '3-draft.png', '4-inserted.png', '5-posted.png', '6-board.png'];
const rowsOf = (run: Run): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(run.folder, 'log.csv'), 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

const runs: Run[] = [];
beforeAll(async () => {
  runs.push(await start('first'));
  runs.push(await start('second'));
}, 300_000);
afterAll(() => rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 }));

describe.each([
  { name: 'a new store', index: 0, handled: 1 },
  { name: 'the same store again', index: 1, handled: 2 },
])('npm start -- --headless on $name', ({ index, handled }) => {
  it('holds every fact and says each step with its time', () => {
    const run = runs[index];
    expect(run?.code, run?.output).toBe(0);
    expect(run?.output).toMatch(/Every fact holds, \d+\.\d s in all/);
    for (const step of [
      'Open the page',
      'Press the mark',
      "The customer's history",
      'Insert',
      "shop's own button",
      'The record on the server',
    ])
      expect(run?.output).toMatch(new RegExp(`\\d+\\.\\d\\d s {2}.*${step}`));
  });

  it('leaves pictures of page and panel', () => {
    const folder = runs[index]?.folder ?? '';
    for (const picture of PICTURES) expect(statSync(join(folder, picture)).size, picture).toBeGreaterThan(20_000);
    expect(existsSync(join(folder, 'failed.png'))).toBe(false);
  });

  it('leaves the log with every handled item once', () => {
    const run = runs[index];
    const rows = run === undefined ? [] : rowsOf(run);
    expect(rows).toHaveLength(handled);
    expect(new Set(rows.map((row) => row.item_id)).size).toBe(handled);
    for (const row of rows) {
      const kinds: string[] = JSON.parse(row.events ?? '[]').map((event: { kind: string }) => event.kind);
      expect(kinds.filter((kind) => kind === 'reply.posted')).toHaveLength(1);
      expect(row).toMatchObject({ outcome: 'replied', reply_source: 'here', rating: '1', agent: 'Софія Гриник' });
      expect(row.reply).not.toMatch(/\[\[/);
    }
  });
});

it('makes the demo workspace once', () => {
  expect(runs[0]?.output).toContain('demo workspace made');
  expect(runs[1]?.output).toContain('demo workspace as you left it');
});
