// What the board makes of the server's answers: each refusal by the code in its body, and what is no answer of ours by its status.
import { afterEach, expect, it, vi } from 'vitest';
import { createBoardApi } from './board-api.ts';

afterEach(() => vi.unstubAllGlobals());

const refused = (body: unknown, status: number, type = 'application/json') =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: { 'content-type': type } });
const own = (code: string, status: number) => refused({ error: { code, message: 'In English.', requestId: 'r-1' } }, status);
const asked = async (answer: () => Response | Promise<Response>) => {
  vi.stubGlobal('fetch', async () => await answer());
  return await createBoardApi('https://board.example/').policy('w');
};

it.each<[string, () => Response, string]>([
  ['a conflict', () => own('conflict', 409), 'conflict'],
  ['a refusal for the role', () => own('forbidden', 403), 'forbidden'],
  ['a session that has ended', () => own('not_signed_in', 401), 'not_signed_in'],
  ['a fault of the server', () => own('internal', 500), 'internal'],
  ['the words of the accounts for a wrong password', () => refused({ message: 'Invalid' }, 401), 'wrong_credentials'],
  ['a proxy’s page', () => refused('<h1>Bad gateway</h1>', 502, 'text/html'), 'internal'],
  ['a proxy that asks for patience', () => refused('Slow down', 429, 'text/plain'), 'too_many_requests'],
  ['a code of no list', () => own('nonsense', 409), 'internal'],
  ['nothing', () => refused('', 500), 'internal'],
])('reads %s', async (_what, answer, code) => {
  expect(await asked(answer)).toEqual({ ok: false, code });
});

it('tells an answer that it does not understand from none at all', async () => {
  expect(await asked(() => Response.json({ versions: 'many' }))).toEqual({ ok: false, code: 'protocol_mismatch' });
  expect(await asked(() => Promise.reject(new TypeError('offline')))).toEqual({ ok: false, code: 'unreachable' });
});

it('tells the reader’s time zone wherever days are cut', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request.url);
    return own('internal', 500);
  });
  const api = createBoardApi('https://board.example/', 'Europe/Kyiv');
  const days = { from: '2026-11-25', to: '2026-11-25' };
  const paging = { page: 1, pageSize: 50 };
  await api.log('w', { filter: days, ...paging });
  await api.now('w');
  await api.nowItems('w', { list: 'new', ...paging });
  await api.causes('w', days);
  asked.push(api.causesUrl('w', days, 'Title'), api.exportUrl('w', days, 'csv'));
  expect(asked.map((url) => new URL(url).searchParams.get('timeZone'))).toEqual(Array.from({ length: 6 }, () => 'Europe/Kyiv'));
});
