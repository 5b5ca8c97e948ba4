// The way of an update on the command line, as a person goes it, and what each border says of garbage.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SignedUpdate } from '../../lib/contracts/adapter-update.ts';
import { isSigned } from '../../lib/domain/adapters/signature.ts';
import { newerAdapter } from '../../tests/samples/signed-update.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vidhuk-adapters-'));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const vidhuk = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'adapters', ...args], { encoding: 'utf8' });
  return { status, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
};
const json = (line: string | undefined): unknown => JSON.parse(line ?? 'null');
const keyFile = join(folder, 'key.pem');

beforeAll(() => {
  expect(vidhuk('key', '--out', keyFile).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('makes a key for its owner alone and never over another', () => {
  expect(statSync(keyFile).mode & 0o077).toBe(0);
  const before = readFileSync(keyFile, 'utf8');
  const again = vidhuk('key', '--out', keyFile);
  expect([again.status, again.lines]).toEqual([1, []]);
  expect(again.stderr).toContain('never overwritten');
  expect(readFileSync(keyFile, 'utf8')).toBe(before);
});

describe('check', () => {
  it('finds what ships in order', () => {
    const { status, lines } = vidhuk('check', '--shipped');
    expect(status).toBe(0);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(json(line)).toMatchObject({ ok: true, problems: [], page: null });
  });

  it('says line by line what an update would be refused for', () => {
    const path = file('mixed.json', [newerAdapter('trustpilot'), newerAdapter('trustpilot', { hosts: ['*'] }), 7]);
    const { status, lines } = vidhuk('check', path);
    expect(status).toBe(1);
    expect(lines.map(json)).toMatchObject([
      { id: 'trustpilot', ok: true, file: path },
      { id: 'trustpilot', ok: false, problems: [expect.stringContaining('wider_hosts')] },
      { id: '?', ok: false, version: null },
    ]);
  });
});

describe('sign', () => {
  it('signs what holds', async () => {
    const good = file('good.json', newerAdapter('trustpilot'));
    const { status, lines } = vidhuk('sign', '--key', keyFile, '--sequence', '7', '--off', 'facebook', '--off', 'g2@3', good);
    expect(status).toBe(0);
    const update = SignedUpdate.parse(json(lines[0]));
    expect(await isSigned(update)).toBe(true);
    expect(json(update.content)).toMatchObject({
      sequence: 7,
      keys: [update.publicKey],
      adapters: [{ id: 'trustpilot' }],
      off: [
        { id: 'facebook', version: null },
        { id: 'g2', version: 3 },
      ],
    });
  });

  it.each([
    ['an adapter that is refused', () => [file('wide.json', newerAdapter('trustpilot', { hosts: ['*'] }))], 'wider_hosts'],
    [
      'the same site twice',
      () => [file('one.json', newerAdapter('trustpilot')), file('two.json', newerAdapter('trustpilot'))],
      'given twice',
    ],
    ['a file cut short', () => [file('cut.json', '{"id":"trust')], 'no JSON'],
    ['no file', () => [join(folder, 'none.json')], 'cannot be read'],
  ])('signs nothing with %s', (_name, paths, why) => {
    const { status, lines, stderr } = vidhuk('sign', '--key', keyFile, '--sequence', '1', ...paths());
    expect([status, lines]).toEqual([1, []]);
    expect(stderr).toContain(why);
  });

  it.each([
    [['--key', 'none.pem', '--sequence', '1'], 'cannot be read'],
    [['--sequence', '1'], '--key'],
    [['--key', keyFile, '--sequence', '0'], '--sequence'],
    [['--key', keyFile, '--sequence', '1', '--off', 'A B'], '--off'],
    [['--key', keyFile, '--sequence', '1', '--next-key', 'x'], '--next-key'],
  ])('says what is wrong with %j', (args, why) => {
    const { status, stderr } = vidhuk('sign', ...args);
    expect(status).toBe(1);
    expect(stderr).toContain(why);
  });
});

it('takes no other words', () => {
  expect(vidhuk('explode')).toMatchObject({ status: 1, lines: [] });
  expect(vidhuk('publish', file('unsigned.json', {}))).toMatchObject({ status: 1, lines: [] });
  expect(existsSync(join(folder, '.vidhuk'))).toBe(false);
});
