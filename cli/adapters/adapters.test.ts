// The way of an update on the command line, as a person goes it, and what each border says of garbage.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Adapter } from '../../lib/contracts/adapter.ts';
import { SignedUpdate } from '../../lib/contracts/adapter-update.ts';
import { isSigned } from '../../lib/domain/adapters/signature.ts';
import { line, rating, site, text } from '../../lib/sites/engine/define.ts';
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

/** As `vidhuk teach` prints one. */
const lamps = site({
  id: 'taught-lamps',
  name: 'lamps.example',
  hosts: ['lamps.example'],
  item: 'li',
  require: ['b'],
  fields: { author: [line('b')], text: [text('p')], rating: [rating('i')] },
});

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

/** As a program newer than this one would have it. */
const unread = [{ select: 'p', from: 'text', parse: 'eval' }];

describe('check', () => {
  it('finds what ships in order', () => {
    const { status, lines } = vidhuk('check', '--shipped');
    expect(status).toBe(0);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(json(line)).toMatchObject({ as: 'shipped', ok: true, problems: [], page: null });
  });

  it('says line by line what an update would be refused for', () => {
    const { fields } = Adapter.parse(newerAdapter('trustpilot'));
    const path = file('mixed.json', [
      newerAdapter('trustpilot'),
      newerAdapter('trustpilot', { hosts: ['*'] }),
      newerAdapter('trustpilot', { item: 'div[[' }),
      7,
      JSON.parse(JSON.stringify(newerAdapter('trustpilot')).replace('{', '{"__proto__":{"polluted":true},')),
      newerAdapter('trustpilot', { fields: { ...fields, text: unread } }),
      newerAdapter('trustpilot', { fields: { ...fields, mood: unread } }),
    ]);
    const { status, lines } = vidhuk('check', path);
    expect(status).toBe(1);
    expect(lines.map(json)).toMatchObject([
      { id: 'trustpilot', ok: true, as: 'update', file: path },
      { id: 'trustpilot', ok: false, problems: [expect.stringContaining('wider_hosts')] },
      { id: 'trustpilot', ok: false, problems: ['broken: item: "div[[" is no CSS selector'] },
      { id: '?', ok: false, version: null },
      { id: 'trustpilot', ok: false, problems: ['unsafe: holds the key __proto__'] },
      { id: 'trustpilot', ok: false, problems: [expect.stringContaining('loses_part: nothing of text')], skipped: ['fields.text (eval)'] },
      { id: 'trustpilot', ok: true, problems: [], skipped: ['fields.mood'] },
    ]);
  });

  it('says of a site that does not ship whether the team may use it, and what it reads', () => {
    const given = [
      lamps,
      { ...lamps, hosts: ['*'] },
      { ...lamps, item: 'li:has(a:hover *)', exclude: ['* * * * *'] },
      { ...lamps, hosts: undefined },
      { ...lamps, later: true },
    ];
    // As an editor that writes byte order marks leaves it.
    const path = file('taught.json', `\u{feff}${JSON.stringify(given)}`);
    const page = file(
      'lamps.html',
      '<ul><li><b>Olena</b> <p>It hums.</p></li><li><b>Petro</b> <p>Mine too.</p><i>5/5</i></li><li>Nobody said this.</li></ul>',
    );
    const { status, lines } = vidhuk('check', path, '--page', page, '--url', 'https://lamps.example/');
    expect(status).toBe(1);
    const read = { author: 2, rating: 1, title: 0, text: 2, publishedAt: 0, reply: 0 };
    expect(lines.map(json)).toMatchObject([
      { id: 'taught-lamps', as: 'taught', ok: true, problems: [], page: { candidates: 2, reviews: 2, read, problems: [] } },
      { as: 'taught', ok: false, problems: [expect.stringContaining('any_host')] },
      { as: 'taught', ok: false, problems: [expect.stringMatching(/^unsafe: exclude: .* has \* for more than/)] },
      { id: 'taught-lamps', ok: false, problems: [expect.stringContaining('malformed: hosts')], page: null },
      { id: 'taught-lamps', ok: false, problems: [expect.stringContaining('malformed')], page: null },
    ]);
    const elsewhere = vidhuk('check', file('one-taught.json', lamps), '--page', page, '--url', 'https://other.example/');
    expect(elsewhere.status).toBe(0);
    expect(json(elsewhere.lines[0])).toMatchObject({ ok: true, page: { reviews: 0, problems: ['address_not_taken'] } });
  });
});

describe('sign', () => {
  it('signs what holds', async () => {
    const good = file('good.json', newerAdapter('trustpilot'));
    const { status, lines } = vidhuk(
      'sign',
      '--key',
      keyFile,
      '--sequence',
      '7',
      '--off',
      'facebook',
      '--off',
      'g2@3',
      '--off',
      'taught-lamps',
      good,
    );
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
        { id: 'taught-lamps', version: null },
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
    ['a selector that is none', () => [file('broken.json', newerAdapter('trustpilot', { item: 'div[[' }))], 'is no CSS selector'],
    ['a part that is not understood', () => [file('newer.json', newerAdapter('trustpilot', { shimmer: 1 }))], 'not understood: shimmer'],
    ['a site that was taught', () => [file('taught-one.json', lamps)], 'a lead approves it'],
    ['an empty list', () => [file('nothing.json', [])], 'holds no adapter'],
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
    [['--key', keyFile, '--sequence', '1', '--off', 'nosuch'], '--off nosuch: no site of this id ships'],
    [['--key', keyFile, '--sequence', '1', '--off', 'nosuch@2'], '--off nosuch@2'],
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
