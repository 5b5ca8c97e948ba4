// `vidhuk teach` and `detect --adapter` as people call them: learnt alike in both engines, read with that adapter alone, and a clear word where
// the example does not fit the page.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Adapter } from '../../lib/contracts/adapter.ts';
import { PEOPLE, SHAPES } from './taught/shapes.ts';

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const URL_OF_SHOP = 'https://lampa.example/lamp';

type Answer = { code: number; out: string; err: string };
const vidhuk = (...args: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { maxBuffer: 20_000_000 }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });

let folder = '';
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const teach = (page: string, reviews: unknown, ...more: string[]): Promise<Answer> =>
  vidhuk('teach', page, '--url', URL_OF_SHOP, '--example', file('example.json', { reviews }), ...more);

const [shape] = SHAPES;
const two = [PEOPLE[0], PEOPLE[3]].map((one) => ({
  author: one?.author,
  text: one?.text.slice(0, 25),
  date: one?.date,
  rating: one?.rating,
}));
let page = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vidhuk-teach-'));
  page = file('page.html', shape?.html ?? '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('vidhuk teach', () => {
  it('prints one adapter, the same with both engines, with which detect reads the page', async () => {
    const learnt = await teach(page, two);
    expect(learnt).toMatchObject({ code: 0, err: expect.stringContaining('finds 8 reviews') });
    expect(() => Adapter.parse(JSON.parse(learnt.out))).not.toThrow();
    expect((await teach(page, two, '--engine', 'chromium')).out).toBe(learnt.out);
    const adapter = file('adapter.json', learnt.out);
    for (const engine of ['jsdom', 'chromium']) {
      const read = await vidhuk('detect', page, '--url', URL_OF_SHOP, '--adapter', adapter, '--engine', engine);
      const lines = read.out.trim().split('\n');
      expect(lines.map((line) => JSON.parse(line).author.name)).toEqual(PEOPLE.map(({ author }) => author));
    }
  });

  it.each([
    ['text of review 1 is not in the page', [{ author: 'Marek', text: 'Nobody wrote this here' }]],
    ['author of review 2 is not in the page', [two[0], { author: 'Zygmunt', text: PEOPLE[1]?.text }]],
    ['author of review 1 stands nowhere near', [{ author: 'Lampa Ltd, 12 Light Street. All rights reserved.', text: PEOPLE[1]?.text }]],
    ['Both examples are the same review', [two[0], two[0]]],
    ['Wanted: {"reviews"', []],
    ['Wanted: {"reviews"', [{ author: 'Marek' }]],
  ])('says: %s', async (message, reviews) => {
    const answer = await teach(page, reviews);
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.err).toContain(message);
  });

  it('says what is missing in the call', async () => {
    expect((await vidhuk('teach', page, '--url', URL_OF_SHOP)).err).toContain('--example is missing');
    expect((await vidhuk('teach', page, '--example', page)).err).toContain('--url is missing');
    expect((await vidhuk('teach', page, '--url', URL_OF_SHOP, '--example', page)).err).toContain('is not JSON');
  });
});

describe('vidhuk detect --adapter', () => {
  it('reads with that adapter and no other', async () => {
    const learnt = await teach(page, two);
    const adapter = file('adapter.json', learnt.out);
    const markup = file(
      'markup.html',
      '<div itemscope itemtype="https://schema.org/Review"><b itemprop="author">Ann</b><p itemprop="reviewBody">Good</p></div>',
    );
    expect(await vidhuk('detect', markup, '--url', URL_OF_SHOP, '--adapter', adapter)).toMatchObject({ code: 0, out: '' });
    expect((await vidhuk('detect', markup, '--url', URL_OF_SHOP)).out).toContain('"Ann"');
  });

  it('refuses what is no adapter, and pages that the adapter is not for', async () => {
    const learnt = await teach(page, two);
    const broken = file('broken.json', { ...JSON.parse(learnt.out), hosts: [] });
    expect((await vidhuk('detect', page, '--url', URL_OF_SHOP, '--adapter', broken)).err).toContain('is no adapter: hosts');
    const torn = file('torn.json', { ...JSON.parse(learnt.out), item: 'div[[' });
    expect(await vidhuk('detect', page, '--url', URL_OF_SHOP, '--adapter', torn)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('"div[[" is no CSS selector'),
    });
    const adapter = file('adapter.json', learnt.out);
    expect((await vidhuk('detect', page, '--url', 'https://other.example/', '--adapter', adapter)).err).toContain('does not take');
  });
});

it('refuses an example whose text is its author', async () => {
  expect(await teach(page, [{ author: 'Marek', text: 'Marek' }])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('same words'),
  });
});

it('says that reviews without any element of their own cannot be taught, and not that they are one review', async () => {
  const flat = file('flat.html', `<body>${PEOPLE.map((one) => `<b>${one.author}</b><br>${one.text}<br><i>${one.date}</i><hr>`).join('')}`);
  const answer = await teach(flat, two);
  expect(answer).toMatchObject({ code: 1, out: '', err: expect.stringContaining('stand in one and the same element') });
});

it('refuses an example put together from two reviews, and says where a page has nothing like a good one', async () => {
  const list = file('list.html', '<ul><li><b>Olena</b> <p>It hums every evening.</p></li><li><b>Petro</b> <p>Mine is quiet.</p></li></ul>');
  expect(await teach(list, [{ author: 'Olena', text: 'Mine is quiet.' }])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('of review 1 are of two different reviews'),
  });
  expect(await teach(list, [{ author: 'Petro', text: 'Mine is quiet.' }])).toMatchObject({
    code: 0,
    err: expect.not.stringContaining('like the'),
  });
  const one = file('one.html', '<main><p>A lamp.</p><div><b>Olena</b> <p>It hums every evening.</p></div></main>');
  expect(await teach(one, [{ author: 'Olena', text: 'It hums every evening.' }])).toMatchObject({
    code: 0,
    err: expect.stringContaining('Nothing in the page is like the example'),
  });
});
