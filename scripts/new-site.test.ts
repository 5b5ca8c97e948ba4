// `npm run new:site` in a copy of what sites are read with: the stubs fail and say what to fill in; filled in, they pass.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let copy = '';
const site = (path: string): string => join(copy, 'lib/sites', path);
const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
const newSite = (...args: string[]) => node('scripts/new-site.ts', ...args);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'vidhuk-new-site-'));
  mkdirSync(join(copy, 'scripts'));
  for (const file of ['new-site.ts', 'list-sites.ts', 'site-stubs.ts']) cpSync(join(root, 'scripts', file), join(copy, 'scripts', file));
  for (const folder of ['lib/contracts', 'lib/domain', 'lib/sites/engine'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  mkdirSync(join(copy, 'lib/sites/shop'));
  for (const file of ['registry.ts', 'fixtures.test.ts']) cpSync(join(root, 'lib/sites', file), site(file));
  writeFileSync(join(copy, 'package.json'), '{"type": "module"}');
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('refuses', () => {
  it.each([
    [[], 'Name the site'],
    [['Trust Pilot'], 'is no id of a site'],
    [['../engine'], 'is no id of a site'],
    [['a--b'], 'is no id of a site'],
    [['x'.repeat(41)], 'is no id of a site'],
    [['engine'], 'belongs to the engine'],
    [['shop'], 'is there already; nothing was changed'],
  ])('%j', (args, word) => {
    const { status, stderr } = newSite(...args);
    expect(stderr).toContain(word);
    expect(status).toBe(1);
  });
});

type Report = { testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[] };

it('writes stubs that fail, each with what to fill in, and pass once they are filled in', () => {
  for (const id of ['stub', '2-filled']) expect(newSite(id)).toMatchObject({ status: 0, stderr: '' });
  const adapter = readFileSync(site('2-filled/adapter.ts'), 'utf8').replace(/^.*FILL IN:.*\n/gm, '');
  writeFileSync(site('2-filled/adapter.ts'), `// A shop. Made by hand.\n${adapter.replace(/^ {2}(limit|require): .*\n/gm, '')}`);
  const review = '<article data-fill-in="7"><b data-fill-in-author>Olena K.</b><p data-fill-in-text>Fine</p></article>';
  writeFileSync(site('2-filled/fixtures/list.html'), `<!doctype html><main>${review}</main>`);
  const expectation = JSON.parse(readFileSync(site('2-filled/fixtures/list.json'), 'utf8'));
  const read = { externalId: '7', author: { name: 'Olena K.', profileUrl: null }, rating: null, text: 'Fine', replyBox: 'none' };
  expectation.reviews = [{ ...expectation.reviews[0], ...read }];
  writeFileSync(site('2-filled/fixtures/list.json'), JSON.stringify(expectation));

  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const written = join(copy, 'report.json');
  node(vitest, 'run', 'lib/sites/fixtures.test.ts', '--root', copy, '--reporter', 'json', '--outputFile', written);
  const report: Report = JSON.parse(readFileSync(written, 'utf8'));
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const of = (name: string) => results.filter(({ fullName }) => fullName.includes(name));
  expect(of('2-filled').map(({ status }) => status)).toEqual(['passed', 'passed', 'passed', 'passed']);
  expect(
    of('stub')
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName),
  ).toEqual(['stub: list.html reads what is expected', 'stub has nothing left to fill in']);
  const said = of('stub has nothing left to fill in')[0]?.failureMessages.join('\n') ?? '';
  for (const place of ['adapter.ts:1 ', 'adapter.ts:8 ', 'fixtures/list.html:3 ', 'fixtures/list.json:']) expect(said).toContain(place);
  for (const what of ['exact host names', 'the root of one review', 'where the owner writes', 'the smallest page', 'vidhuk -- detect'])
    expect(said).toContain(what);
}, 60_000);
