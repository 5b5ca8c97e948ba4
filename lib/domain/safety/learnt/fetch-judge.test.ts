import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fetchJudge } from './fetch-judge.ts';

const BYTES = readFileSync(new URL('../../../../public/models/gate.bin', import.meta.url));

it.each<[string, () => Promise<Response>, boolean]>([
  ['the model', async () => new Response(BYTES), true],
  ['a page in its place', async () => new Response('<!doctype html>'), false],
  ['an error of the server', async () => new Response(BYTES, { status: 404 }), false],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), false],
])('%s', async (_name, fetchModel, there) => {
  expect((await fetchJudge(fetchModel)) !== null).toBe(there);
});
