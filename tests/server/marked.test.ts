// A reply that an agent says is posted, on the way through the server: the log, the export, two agents, and extensions from before it.
import { expect, it } from 'vitest';
import { LogPage } from '../../lib/contracts/export.ts';
import { ACCEPTS_MARKS, PullResponse, PushResponse } from '../../lib/contracts/sync.ts';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores, type Person, type TestBackend } from './backend.ts';
import { answered, operation, seen } from './operations.ts';

const KEY = 'reddit:e000001';
const TEXT = 'We found it.';
const length = { value: TEXT.length, unit: 'characters', limit: null } as const;
const T = (time: string): string => `2026-11-20T${time}:00.000Z`;
const of = (scope: Scope, path: string): string => `/api/v1/workspaces/${scope.workspaceId}/${path}`;
const KNOWS = { accept: ACCEPTS_MARKS };

const push = async (backend: TestBackend, scope: Scope, person: Person, operations: unknown[], headers = {}): Promise<PushResponse> =>
  PushResponse.parse(await (await backend.request(person, 'POST', of(scope, 'sync/push'), { protocol: 2, operations }, headers)).json());
const inserted = [
  seen(KEY, { site: 'reddit' }),
  operation(KEY, 'reply.inserted', { text: TEXT, length, replyBox: 'inline' }, { at: T('10:05') }),
];
const fresh = (): typeof inserted => inserted.map((one) => ({ ...one, opId: crypto.randomUUID() }));
const mark = (time: string, text: string | null = TEXT) => operation(KEY, 'reply.marked', { text }, { at: T(time) });

onBothStores('a reply that is said to be posted', (backend) => {
  it('is in the log and the export as said and not as seen, and as seen once the page shows it', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead', 'Larysa');
    const row = async () => LogPage.parse(await (await backend().request(lead, 'GET', of(scope, 'log?'))).json()).rows[0];
    const exported = async (): Promise<unknown> =>
      JSON.parse((await (await backend().request(lead, 'GET', of(scope, 'log/export?format=ndjson'))).text()).trim());
    await push(backend(), scope, lead, [...fresh(), mark('10:10')]);
    expect(await row()).toMatchObject({ outcome: 'replied', reply: TEXT, replySource: 'marked', slaSaid: true });
    expect(await exported()).toMatchObject({ reply: TEXT, reply_source: 'marked', response_source: 'marked', posted_seen_at: null });

    await push(backend(), scope, lead, [
      operation(KEY, 'reply.posted', { text: TEXT, source: 'here', seenAt: T('11:00') }, { at: T('11:00') }),
    ]);
    expect(await row()).toMatchObject({ replySource: 'here', slaSaid: false });
    expect(await exported()).toMatchObject({ reply_source: 'here', response_source: 'seen', posted_seen_at: T('11:00') });
    const kinds = (await (await backend().request(lead, 'GET', of(scope, `items/${KEY}/events`))).text()).match(/reply\.(marked|posted)/g);
    expect(kinds).toEqual(['reply.marked', 'reply.posted']);
  });

  it('takes the words of two agents in any order, the earliest counts, and each takes back his own', async () => {
    const scope = await backend().workspace();
    const anna = await backend().person(scope, 'agent', 'Anna');
    const borys = await backend().person(scope, 'agent', 'Borys');
    await push(backend(), scope, anna, fresh());
    await push(backend(), scope, borys, [mark('10:30')], KNOWS);
    // Anna was offline: hers is older and comes last.
    const said = await push(backend(), scope, anna, [mark('10:10')], KNOWS);
    expect(said.results[0]).toMatchObject({
      status: 'applied',
      item: { status: 'marked', outcome: { by: { name: 'Anna' }, at: T('10:10') } },
    });
    const back = await push(backend(), scope, anna, [operation(KEY, 'reply.unmarked', {}, { at: T('10:40') })], KNOWS);
    expect(back.results[0]?.item).toMatchObject({ status: 'marked', outcome: { by: { name: 'Borys' } } });
    const gone = await push(backend(), scope, borys, [operation(KEY, 'reply.unmarked', {}, { at: T('10:50') })], KNOWS);
    expect(gone.results[0]?.item).toMatchObject({ status: 'inserted', outcome: null });
  });

  it('is told as waiting to an extension from before marks, which would refuse what it does not know', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const pushed = await push(backend(), scope, agent, [...fresh(), mark('10:10'), ...answered('trustpilot:a1', TEXT)]);
    expect(pushed.results[2]?.item).toMatchObject({ status: 'inserted', outcome: null, posted: null });
    const pulled = async (headers: Record<string, string>) => {
      const { items } = PullResponse.parse(
        await (await backend().request(agent, 'GET', of(scope, 'sync/pull'), undefined, headers)).json(),
      );
      return items.map((item) => [item.itemId, item.status, 'marks' in item]);
    };
    for (const headers of [{}, { accept: '*/*' }])
      expect(await pulled(headers)).toEqual([
        [KEY, 'inserted', false],
        ['trustpilot:a1', 'posted', false],
      ]);
    expect(await pulled(KNOWS)).toEqual([
      [KEY, 'marked', true],
      ['trustpilot:a1', 'posted', false],
    ]);
  });
});
