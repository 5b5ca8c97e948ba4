// `vidhuk detect` as people call it: one JSON line a review, both engines alike, and a clear word where the call is wrong.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DetectedReview } from '../../lib/contracts/review.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixture = join(root, 'lib/sites/google-maps/fixtures/place-uk.html');
const expected: { url: string; at: string; reviews: unknown[] } = JSON.parse(readFileSync(fixture.replace(/html$/, 'json'), 'utf8'));

type Answer = { code: number; out: string; err: string };

const detect = (...args: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'cli/main.ts'), 'detect', ...args], { maxBuffer: 20_000_000 }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });

const lines = ({ out }: Answer): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vidhuk-detect-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what it prints', () => {
  it.each(['jsdom', 'chromium'])('is one JSON line a review in the order of the page, with %s', async (engine) => {
    const answer = await detect(fixture, '--url', expected.url, '--at', expected.at, '--engine', engine);
    expect(answer.code).toBe(0);
    expect(lines(answer)).toEqual(expected.reviews);
    for (const line of lines(answer)) expect(() => DetectedReview.parse(line)).not.toThrow();
    expect(answer.err).toContain('3 reviews (google-maps)');
  });

  it('is nothing for a page without reviews, which is no error', async () => {
    const file = join(folder, 'none.html');
    writeFileSync(file, '<p>About us</p>');
    expect(await detect(file, '--url', 'https://shop.example/')).toMatchObject({ code: 0, out: '' });
  });

  it('counts relative dates from now without --at', async () => {
    const answer = await detect(fixture, '--url', expected.url);
    const [first] = lines(answer).map((line) => DetectedReview.parse(line));
    expect(Date.now() - Date.parse(first?.publishedAt?.from ?? '')).toBeLessThan(29 * 86_400_000);
  });

  it('reads dates without a zone in the zone that is named', async () => {
    const file = join(root, 'lib/sites/google-play-console/fixtures/reviews.html');
    const url = 'https://play.google.com/console/u/0/developers/1/app/2/user-feedback/reviews';
    const from = async (...zone: string[]): Promise<unknown> => {
      const [first] = lines(await detect(file, '--url', url, '--at', '2026-11-21T20:00:00Z', ...zone)).map((line) =>
        DetectedReview.parse(line),
      );
      return first?.publishedAt?.from;
    };
    expect(await from()).toBe('2026-11-04T15:05:00.000Z');
    expect(await from('--time-zone', 'Europe/Kyiv')).toBe('2026-11-04T13:05:00.000Z');
  });

  it('tells all of it with --help', async () => {
    const { code, out } = await detect('--help');
    expect(code).toBe(0);
    for (const word of ['--url', '--at', '--engine', '--time-zone', 'publishedAt', 'replyBox']) expect(out).toContain(word);
  });
});

describe('what it refuses', () => {
  it.each([
    [[], 'Name the saved page'],
    [['a.html'], '--url is missing'],
    [['a.html', '--url', 'ftp://x'], 'not an http or https address'],
    [['a.html', '--url', 'x'], 'not an http or https address'],
    [['a.html', 'b.html', '--url', 'https://x.example'], 'One page at a time'],
    [['a.html', '--url', 'https://x.example', '--at', 'yesterday'], 'not an instant'],
    [['a.html', '--url', 'https://x.example', '--engine', 'lynx'], 'neither jsdom nor chromium'],
    [['a.html', '--url', 'https://x.example', '--time-zone', 'Mars/Base'], 'not an IANA zone'],
    [['a.html', '--url', 'https://x.example', '--fast'], "'--fast'"],
    [['/nowhere/a.html', '--url', 'https://x.example'], 'There is no file'],
    [[root, '--url', 'https://x.example'], 'is a folder'],
  ])('%j', async (args, word) => {
    const { code, out, err } = await detect(...args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(word);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
