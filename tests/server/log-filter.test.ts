// The log's search and its filters beside the dates: server side, for log and export alike, over what is told of an item when it changes.
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { LogPage } from '../../lib/contracts/export.ts';
import { renewFacets } from '../../server/db/renew-facets.ts';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores } from './backend.ts';
import { answered, doNotEngage, operation, seen } from './operations.ts';

const POLICY_ID = '01890000-0000-7000-8000-00000000aaaa';

onBothStores('the log’s filters', (backend) => {
  const team = async () => {
    const scope: Scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    const path = `/api/v1/workspaces/${scope.workspaceId}`;
    return {
      scope,
      send: async (...operations: unknown[]) => {
        const answer = await backend().request(lead, 'POST', `${path}/sync/push`, { protocol: 2, operations });
        expect((await answer.json()).results.filter(({ status }: { status: string }) => status !== 'applied')).toEqual([]);
      },
      found: async (query: Record<string, string>) => {
        const answer = await backend().request(lead, 'GET', `${path}/log?${new URLSearchParams(query)}`);
        const { rows, total } = LogPage.parse(await answer.json());
        expect(total).toBe(rows.length);
        return rows.map(({ itemId }) => itemId.slice('trustpilot:'.length)).sort();
      },
      exported: async (query: Record<string, string>) => {
        const answer = await backend().request(lead, 'GET', `${path}/log/export?${new URLSearchParams({ ...query, format: 'ndjson' })}`);
        return (await answer.text()).split('\n').filter((line) => line !== '').length;
      },
      status: async (query: string) => (await backend().request(lead, 'GET', `${path}/log?${query}`)).status,
    };
  };
  const author = (name: string) => ({ name, profileUrl: null });

  it('finds beginnings of words in author, review and reply, all of them, whatever the letters’ case', async () => {
    const { send, found, exported, status } = await team();
    await send(
      seen('trustpilot:a1', { text: 'Посилки досі немає. Ещё жду', title: 'Пусто', author: author('Олена Ткачук') }),
      ...answered('trustpilot:a1', 'Комп’ютер вже їде.').slice(1),
      seen('trustpilot:a2', { text: 'Посилка розбита', author: author('Daniel O’Neill') }),
      doNotEngage('trustpilot:a2'),
    );
    const words: [string, string[]][] = [
      ['посил', ['a1', 'a2']],
      ['ПОСИЛКА', ['a2']],
      ['посил немає', ['a1']],
      ["ткач комп'ютер", ['a1']],
      ['еще', ['a1']],
      ['oneill', ['a2']],
      ['пусто', ['a1']],
      ['осилка', []],
      ['посил відсутнє', []],
      ['!!!', []],
      ["' | 'a':* \\ & !(", ['a1', 'a2'].filter(() => false)],
    ];
    for (const [text, ids] of words) expect([text, await found({ text })]).toEqual([text, ids]);
    expect(await exported({ text: 'посил' })).toBe(2);
    expect(await found({ text: 'посил', outcome: 'do_not_engage' })).toEqual(['a2']);
    expect(await status('text=')).toBe(400);
  });

  it('narrows by several categories, stars, language and risk at once', async () => {
    const { send, found, status } = await team();
    const item = (id: string, category: string, change: object) => [
      seen(`trustpilot:${id}`, { title: null, ...change }),
      operation(`trustpilot:${id}`, 'category.set', { category, suggestion: null }),
      doNotEngage(`trustpilot:${id}`),
    ];
    await send(
      ...item('b1', 'delivery', { text: 'Звернуся до суду, якщо не повернете гроші.', rating: { value: 1, max: 5 } }),
      ...item('b2', 'billing', { text: 'The parcel was late and nobody told me why.', rating: { value: 4, max: 10 } }),
      ...item('b3', 'praise', { text: 'Спасибо большое, всё отлично, буду ещё заказывать', rating: null }),
    );
    const queries: [Record<string, string>, string[]][] = [
      [{ category: 'delivery,billing' }, ['b1', 'b2']],
      [{ category: 'praise' }, ['b3']],
      [{ rating: '1,2' }, ['b1', 'b2']],
      [{ rating: 'none' }, ['b3']],
      [{ rating: '2,none' }, ['b2', 'b3']],
      [{ language: 'uk' }, ['b1']],
      [{ language: 'en,ru' }, ['b2', 'b3']],
      [{ risk: 'legal,safety' }, ['b1']],
      [{ risk: 'safety' }, []],
      [{ category: 'delivery,billing', rating: '2', language: 'en' }, ['b2']],
    ];
    for (const [query, ids] of queries) expect([query, await found(query)]).toEqual([query, ids]);
    for (const query of ['rating=6', 'clock=soon', 'risk=', 'language=uk,,en', 'category=delivery,%27'])
      expect(await status(query)).toBe(400);
  });

  it('narrows by the clock as the rows show it, also where time alone makes it late', async () => {
    const { send, found } = await team();
    const timed = (id: string, due: string) => [
      seen(`trustpilot:${id}`),
      operation(`trustpilot:${id}`, 'policy.applied', {
        ...{ policyId: POLICY_ID, policyVersion: 1, rule: 'All', startsAt: 'first_seen' },
        due: { from: due, to: due },
      }),
    ];
    const escalated = (id: string) =>
      operation(
        `trustpilot:${id}`,
        'outcome.recorded',
        { outcome: 'escalated', to: 'Office', note: '' },
        { at: '2026-11-20T10:00:00.000Z' },
      );
    const at = '2026-11-20T10:00:00.000Z';
    await send(
      ...timed('c1', '2026-11-20T11:00:00.000Z'),
      ...answered('trustpilot:c1', 'In time.', {}, at).slice(1),
      ...timed('c2', '2026-11-20T09:59:00.000Z'),
      ...answered('trustpilot:c2', 'Late.', {}, at).slice(1),
      ...timed('c3', '2026-11-20T11:00:00.000Z'),
      doNotEngage('trustpilot:c3', 'Spam', { at }),
      ...timed('c4', '2026-11-25T11:00:00.000Z'),
      escalated('c4'),
    );
    backend().now = () => '2026-11-25T10:00:00.000Z';
    expect(await found({ clock: 'in_time' })).toEqual(['c1']);
    expect(await found({ clock: 'late' })).toEqual(['c2']);
    expect(await found({ clock: 'stopped' })).toEqual(['c3']);
    expect(await found({ clock: 'in_time,stopped' })).toEqual(['c1', 'c3']);
    backend().now = () => '2026-11-25T11:00:00.001Z';
    expect(await found({ clock: 'late' })).toEqual(['c2', 'c4']);
    expect(await found({ clock: 'unclear' })).toEqual([]);
  });

  it('tells of what an older Vidhuk recorded when the store is opened, and of nothing twice', async () => {
    const { scope, send, found } = await team();
    await send(seen('trustpilot:d1', { text: 'Посилки досі немає' }), doNotEngage('trustpilot:d1'));
    await sql`update items set facets = 0, words = null, language = null where workspace_id = ${scope.workspaceId}`.execute(scope.db);
    expect(await found({ text: 'посил' })).toEqual([]);
    await renewFacets(scope.db);
    expect(await found({ text: 'посил', language: 'uk' })).toEqual(['d1']);
    await sql`update items set words = null where workspace_id = ${scope.workspaceId}`.execute(scope.db);
    await renewFacets(scope.db);
    expect(await found({ text: 'посил' })).toEqual([]);
  });

  it('finds no more what was reopened', async () => {
    const { send, found } = await team();
    await send(seen('trustpilot:e1', { text: 'Посилки досі немає' }), doNotEngage('trustpilot:e1'));
    expect(await found({ text: 'посил' })).toEqual(['e1']);
    await send(operation('trustpilot:e1', 'item.reopened', { reason: 'A mistake' }));
    expect(await found({ text: 'посил' })).toEqual([]);
    await send(doNotEngage('trustpilot:e1', 'Spam', { at: '2026-11-21T10:00:00.000Z', baseVersion: 3 }));
    expect(await found({ text: 'посил' })).toEqual(['e1']);
  });

  it('asks indexes for words, counts and sites, not every item', async () => {
    const { scope } = await team();
    const { db, workspaceId } = scope;
    await sql`insert into items (workspace_id, item_id, version, seq, site, status, outcome, outcome_at, first_seen_at, projection, words)
      select ${workspaceId}, 'trustpilot:' || n, 1, 1, 'trustpilot', 'posted', 'replied', now(), now(), jsonb_build_object('text', repeat(md5(n::text), 40)),
        array_to_tsvector(array['w' || n])
      from generate_series(1, 4000) as n`.execute(db);
    await sql`vacuum analyze items`.execute(db);
    const plan = async (query: ReturnType<typeof sql>): Promise<string> =>
      (await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(db)).rows.map((row) => row['QUERY PLAN']).join('\n');
    const ours = sql`workspace_id = ${workspaceId} and outcome_at is not null`;
    expect(await plan(sql`select projection from items where ${ours} and words @@ ${"'w77':*"}::tsquery`)).toContain('items_words');
    expect(await plan(sql`select outcome, count(*) from items where ${ours} and stars = 1 and clock = 'met' group by outcome`)).toContain(
      'Index Only Scan using items_handled',
    );
    const few = sql`select item_id from items where ${ours} and stars = 1 order by outcome_at desc, item_id limit 50`;
    expect(await plan(few)).toContain('Index Only Scan');
    expect(await plan(sql`select site from items where ${ours} and site > 'a' order by site limit 1`)).toContain(
      'Index Only Scan using items_sites',
    );
  });
});
