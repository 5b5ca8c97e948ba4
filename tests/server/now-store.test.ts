// What the store keeps for "Now": told of what was there before when it is opened, and asked over indexes.
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { renewFacets } from '../../server/db/renew-facets.ts';
import { onBothStores } from './backend.ts';
import { claimed, exactly, NOW, nowTeam, policy } from './now-team.ts';
import { answered, doNotEngage, operation, review, seen } from './operations.ts';

const MIGRATION = readFileSync(new URL('../../server/db/migrations/0012_now.sql', import.meta.url), 'utf8');

onBothStores('the store behind “Now”', (backend) => {
  const team = () => nowTeam(backend());

  it('tells of what an older Vidhuk recorded when the store is opened', async () => {
    const { scope, send, board } = await team();
    const owed = { promiseId: '01890000-0000-7000-8000-000000000001', text: 'We will report', due: '2026-11-25T09:00:00.000Z' };
    await send(
      ...[seen('trustpilot:old'), claimed('old'), policy('old', exactly('2026-11-24T09:00:00.000Z'))],
      ...[...answered('trustpilot:owed', 'By noon.'), operation('trustpilot:owed', 'promise.made', owed)],
    );
    await send(
      ...answered('trustpilot:back', 'Here.'),
      operation('trustpilot:back', 'review.edited', { review: review({ text: 'Nowhere.' }) }, { at: NOW }),
      ...[seen('trustpilot:handed'), policy('handed', null)],
      operation('trustpilot:handed', 'outcome.recorded', { outcome: 'escalated', to: 'Office', note: '' }),
      ...[...answered('trustpilot:done', 'Here.'), seen('trustpilot:left'), doNotEngage('trustpilot:left')],
    );
    const known = await board();
    // As the migration finds them and leaves them: without what it adds, and marked what has nothing open.
    await sql`update items set clock = case when outcome_at is not null then clock end, unhandled = default, in_box = default, waits = null,
        waits_from = null, waits_to = null, claimed_by = null, promises_due = null, facets = case when outcome_at is null then 0 else 2 end`.execute(
      scope.db,
    );
    await sql.raw(/^update items[^;]+;/m.exec(MIGRATION)?.[0] ?? '').execute(scope.db);
    const marked = await sql<{
      id: string;
    }>`select item_id as id from items where workspace_id = ${scope.workspaceId} and facets = 3`.execute(scope.db);
    expect(marked.rows.map(({ id }) => id).sort()).toEqual(['trustpilot:done', 'trustpilot:left']);
    expect(await board()).toMatchObject({ late: 0, promisesLate: 0 });
    await renewFacets(scope.db);
    expect(await board()).toEqual(known);
    expect(known).toMatchObject({ late: 1, unclear: 1, promisesLate: 1 });
    expect(known.held.map(({ items, late }) => [items, late])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('reads indexes, not every item', async () => {
    const { scope, get } = await team();
    const { db, workspaceId } = scope;
    // A third unhandled, a third of those late; what lies behind a row is as long as an item.
    await sql`insert into items (workspace_id, item_id, version, seq, site, status, category, outcome, outcome_at, first_seen_at, projection, facets, clock,
        unhandled, waits, waits_from, waits_to, claimed_by)
      select ${workspaceId}, 'trustpilot:' || n, 1, 1, 'trustpilot', 'open', 'c' || n % 9, case when n % 3 > 0 then 'replied' end,
        case when n % 3 > 0 then now() end, ${NOW}::timestamptz - n * interval '10 minutes', jsonb_build_object('text', repeat(md5(n::text), 60)), 3,
        case when n % 3 = 0 then 'open' else 'met' end, n % 3 = 0, case when n % 3 = 0 then 'dated' end, ${NOW}::timestamptz + (n % 9000 - 3000) * interval '1 minute',
        ${NOW}::timestamptz + (n % 9000 - 3000) * interval '1 minute', 'u' || n % 12
      from generate_series(1, 4000) as n`.execute(db);
    await sql`vacuum analyze items`.execute(db);
    expect((await get('')).status).toBe(200);
    const plan = async (query: ReturnType<typeof sql>): Promise<string> =>
      (await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(db)).rows.map((row) => row['QUERY PLAN']).join('\n');
    const ours = sql`select count(*) from items where workspace_id = ${workspaceId}`;
    expect(await plan(sql`${ours} and waits = 'dated' and waits_to < ${NOW}`)).toContain('Index Only Scan using items_waiting');
    expect(await plan(sql`${ours} and promises_due < array[${NOW}::timestamptz]`)).toContain('items_owed');
    expect(await plan(sql`${ours} and first_seen_at >= ${NOW}::timestamptz - interval '1 day' and first_seen_at < ${NOW}`)).toContain(
      'items_new',
    );
    expect(
      await plan(sql`select claimed_by, count(*) from items where workspace_id = ${workspaceId} and unhandled group by claimed_by`),
    ).toContain('items_unhandled');
  });
});
