// The view "Causes": counts of a period beside the one before, the same numbers as the log has under the same filter; for leads of the workspace alone.
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { Causes } from '../../lib/contracts/causes.ts';
import { LogPage } from '../../lib/contracts/export.ts';
import { insertPolicy } from '../../server/db/reference.ts';
import type { Scope } from '../../server/db/scope.ts';
import { officeWeek, samplePolicy, sampleRule } from '../samples/policy.ts';
import { onBothStores } from './backend.ts';
import { doNotEngage, operation, seen } from './operations.ts';

onBothStores('the view “Causes”', (backend) => {
  const team = async () => {
    backend().now = () => '2026-11-25T10:00:00.000Z';
    const scope: Scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    const agent = await backend().person(scope, 'agent');
    const path = `/api/v1/workspaces/${scope.workspaceId}`;
    const get = async (query: Record<string, string>, what = 'causes', person = lead) =>
      await backend().request(person, 'GET', `${path}/${what}?${new URLSearchParams(query)}`);
    return {
      ...{ scope, lead, agent, get },
      send: async (...operations: unknown[]) => {
        const answer = await backend().request(lead, 'POST', `${path}/sync/push`, { protocol: 2, operations });
        expect((await answer.json()).results.filter(({ status }: { status: string }) => status !== 'applied')).toEqual([]);
      },
      causes: async (query: Record<string, string>) => Causes.parse(await (await get(query)).json()),
      inLog: async (query: Record<string, string>) => LogPage.parse(await (await get(query, 'log')).json()).total,
    };
  };
  let made = 0;
  const handled = (day: string, category: string | null, change: Parameters<typeof seen>[1] = {}) => {
    made += 1;
    const id = `${change.site ?? 'trustpilot'}:r-${made}`;
    const at = `${day}T09:00:00.000Z`;
    return [
      seen(id, { title: null, text: 'Nothing of note here', ...change }, { at }),
      ...(category === null ? [] : [operation(id, 'category.set', { category, suggestion: null }, { at })]),
      doNotEngage(id, 'Spam', { at }),
    ];
  };
  const WEEK = { from: '2026-11-19', to: '2026-11-25' };

  it('counts by category, risk and site, with the days before and a trend, as the log does', async () => {
    const { send, causes, inLog } = await team();
    await send(
      ...handled('2026-11-18', 'delivery'),
      ...handled('2026-11-12', 'billing'),
      // Before the period before, and not handled: in no count.
      ...handled('2026-11-11', 'billing'),
      seen('trustpilot:open'),
      ...handled('2026-11-19', 'delivery', { site: 'yelp', text: 'Звернуся до суду, якщо не повернете гроші.' }),
      ...handled('2026-11-19', 'delivery'),
      ...handled('2026-11-25', 'delivery'),
      ...handled('2026-11-25', null),
    );
    const found = await causes(WEEK);
    expect(found).toEqual({
      before: { from: '2026-11-12', to: '2026-11-18' },
      unfinished: true,
      total: { count: 4, before: 2 },
      parts: [2, 0, 0, 0, 0, 0, 2].map((count, n) => ({ from: `2026-11-${19 + n}`, to: `2026-11-${19 + n}`, count })),
      categories: [
        { id: 'delivery', count: 3, before: 1, trend: [2, 0, 0, 0, 0, 0, 1] },
        { id: null, count: 1, before: 0, trend: [0, 0, 0, 0, 0, 0, 1] },
        { id: 'billing', count: 0, before: 1, trend: [0, 0, 0, 0, 0, 0, 0] },
      ],
      risks: [{ id: 'legal', count: 1, before: 0, trend: [1, 0, 0, 0, 0, 0, 0] }],
      sites: [
        { id: 'trustpilot', count: 3, before: 2, trend: [1, 0, 0, 0, 0, 0, 2] },
        { id: 'yelp', count: 1, before: 0, trend: [1, 0, 0, 0, 0, 0, 0] },
      ],
      allSites: ['trustpilot', 'yelp'],
    });
    for (const { id, count, before } of found.categories) {
      expect([id, await inLog({ ...WEEK, category: id ?? '-' })]).toEqual([id, count]);
      expect([id, await inLog({ ...found.before, category: id ?? '-' })]).toEqual([id, before]);
    }
    expect(await inLog({ ...WEEK, category: '-,delivery' })).toBe(4);
    expect(await inLog({ ...WEEK, risk: 'legal' })).toBe(1);
    expect((await causes({ ...WEEK, site: 'yelp' })).total).toEqual({ count: 1, before: 0 });
    expect((await causes({ ...WEEK, category: 'billing' })).total).toEqual({ count: 0, before: 1 });
    expect((await causes({ ...WEEK, to: '2026-11-24' })).unfinished).toBe(false);
  });

  it('cuts days where the team’s clock does, and takes long periods by sevens', async () => {
    const { scope, send, causes, get } = await team();
    const calendar = {
      timeZone: 'America/New_York',
      week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
      holidays: [],
      exceptions: [],
    };
    await sql`insert into policies (workspace_id, policy_id, version, name, calendar, rules, created_at)
      values (${scope.workspaceId}, '01890000-0000-7000-8000-00000000aaaa', 1, 'All', ${JSON.stringify(calendar)}, ${JSON.stringify([
        { name: 'all', firstResponseMinutes: 60, measure: 'elapsed', startsAt: 'first_seen' },
      ])}, now())`.execute(scope.db);
    // Two o'clock in the morning of the 20th in UTC is the evening of the 19th there.
    await send(
      seen('trustpilot:night', {}, { at: '2026-11-20T02:00:00.000Z' }),
      doNotEngage('trustpilot:night', 'Spam', { at: '2026-11-20T02:00:00.000Z' }),
    );
    expect((await causes(WEEK)).parts.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0]);
    const year = await causes({ from: '2025-11-26', to: '2026-11-25' });
    expect([year.parts.length, year.parts[0], year.parts.at(-1)]).toEqual([
      53,
      { from: '2025-11-26', to: '2025-12-02', count: 0 },
      { from: '2026-11-25', to: '2026-11-25', count: 0 },
    ]);
    expect(year.before).toEqual({ from: '2024-11-26', to: '2025-11-25' });
    expect((await get({ from: '2025-11-24', to: '2026-11-25' })).status).toBe(400);
  });

  it('shows under a filter of risks those alone, each as many as the log has under the same filter', async () => {
    const { send, causes, inLog } = await team();
    const risky = (id: string, risks: ('legal' | 'safety' | 'fraud')[]) => [
      seen(`trustpilot:${id}`, { title: null, text: 'Nothing of note' }, { at: '2026-11-20T09:00:00.000Z' }),
      operation(`trustpilot:${id}`, 'risk.set', { risks, proposed: [] }, { at: '2026-11-20T09:00:00.000Z' }),
      doNotEngage(`trustpilot:${id}`, 'Spam', { at: '2026-11-20T09:00:00.000Z' }),
    ];
    await send(...risky('a', ['legal', 'safety']), ...risky('b', ['safety']), ...risky('c', ['fraud']));
    for (const risk of ['legal', 'legal,fraud', 'safety,legal']) {
      const { risks } = await causes({ ...WEEK, risk });
      expect(risks.map(({ id }) => id).sort()).toEqual(risk.split(',').sort());
      for (const { id, count } of risks) expect([id, count]).toEqual([id, await inLog({ ...WEEK, risk: id })]);
    }
    expect((await causes(WEEK)).risks.map(({ id, count }) => [id, count])).toEqual([
      ['safety', 2],
      ['fraud', 1],
      ['legal', 1],
    ]);
  });

  it('cuts days by the reader’s clock where the team has set none, as the log and Now do, and by the team’s where it has', async () => {
    const { scope, lead, send, causes, get, inLog } = await team();
    // Half an hour into the 25th in Kyiv.
    backend().now = () => '2026-11-24T22:30:00.000Z';
    await send(
      seen('trustpilot:night', {}, { at: '2026-11-24T22:10:00.000Z' }),
      doNotEngage('trustpilot:night', 'Spam', { at: '2026-11-24T22:20:00.000Z' }),
    );
    const today = { from: '2026-11-25', to: '2026-11-25' };
    const here = { ...today, timeZone: 'Europe/Kyiv' };
    const now = async (timeZone: string) =>
      (await (await backend().request(lead, 'GET', `/api/v1/workspaces/${scope.workspaceId}/now?timeZone=${timeZone}`)).json()) as object;
    const exported = async (query: Record<string, string>) =>
      (await (await get(query, 'log/export')).text()).trim().split('\r\n').length - 1;
    expect([(await causes(here)).total.count, await inLog(here), await exported(here)]).toEqual([1, 1, 1]);
    expect([(await causes(today)).total.count, await inLog(today), await exported(today)]).toEqual([0, 0, 0]);
    expect(await now('Europe/Kyiv')).toMatchObject({ dayEnds: '2026-11-25T22:00:00.000Z', new: { count: 1 } });
    expect((await get({ ...today, timeZone: 'Kyiv/Europe' })).status).toBe(400);
    expect((await get({ ...today, timeZone: 'x'.repeat(65) }, 'log')).status).toBe(400);
    await insertPolicy(scope, samplePolicy([sampleRule()], { calendar: officeWeek('UTC') }), '2026-11-01T00:00:00.000Z', null);
    expect([(await causes(here)).total.count, await inLog(here)]).toEqual([0, 0]);
    // Not needed any more, and so no fault.
    expect((await causes({ ...today, timeZone: 'Kyiv/Europe' })).total.count).toBe(0);
    expect(await now('Europe/Kyiv')).toMatchObject({ dayEnds: '2026-11-25T00:00:00.000Z' });
  });

  it('says since when anything is known, where the period before began earlier', async () => {
    const { send, causes } = await team();
    expect(await causes(WEEK)).not.toHaveProperty('knownSince');
    await send(...handled('2026-11-12', 'billing'), ...handled('2026-11-20', 'billing'));
    expect(await causes(WEEK)).toMatchObject({ knownSince: '2026-11-12', total: { count: 1, before: 1 } });
    await send(seen('trustpilot:first', {}, { at: '2026-11-12T00:00:00.000Z' }));
    expect(await causes(WEEK)).not.toHaveProperty('knownSince');
  });

  it('is empty where nothing is there, of this workspace alone, for its leads alone', async () => {
    const [own, other] = [await team(), await team()];
    await own.send(...handled('2026-11-20', 'delivery'));
    expect(await other.causes(WEEK)).toMatchObject({ total: { count: 0, before: 0 }, categories: [], risks: [], sites: [], allSites: [] });
    for (const what of ['causes', 'causes/export']) {
      expect((await own.get(WEEK, what, other.lead)).status).toBe(403);
      expect((await own.get(WEEK, what, own.agent)).status).toBe(403);
    }
  });

  it.each([
    {},
    { from: '2026-11-19' },
    { to: '2026-11-19' },
    { from: '2026-11-25', to: '2026-11-24' },
    { from: '2026-02-30', to: '2026-03-24' },
    { ...WEEK, risk: 'rain' },
    { ...WEEK, category: '--' },
    { from: '0001-01-01', to: '0001-01-02' },
  ])('refuses %j', async (query) => {
    const { get } = await team();
    expect((await get(query)).status).toBe(400);
    expect((await get(query, 'causes/export')).status).toBe(400);
  });

  it('gives the counts as a file under the filter’s sentence, with no formula in it', async () => {
    const { send, get } = await team();
    await send(...handled('2026-11-20', 'delivery'), ...handled('2026-11-18', 'delivery'));
    const answer = await get({ ...WEEK, title: '=Полиця; 7 днів' }, 'causes/export');
    expect(answer.headers.get('content-disposition')).toContain('vidhuk-causes-2026-11-19--2026-11-25.csv');
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()).split('\r\n');
    expect(lines.slice(0, 5)).toEqual([
      `\uFEFF"'=Полиця; 7 днів"`,
      'what,id,from,to,count,count_before,before_from,before_to',
      'all,,2026-11-19,2026-11-25,1,1,2026-11-12,2026-11-18',
      'category,delivery,2026-11-19,2026-11-25,1,1,2026-11-12,2026-11-18',
      'site,trustpilot,2026-11-19,2026-11-25,1,1,2026-11-12,2026-11-18',
    ]);
    expect(lines[6]).toBe('trend,,2026-11-20,2026-11-20,1,,,');
  });

  it('counts over the index alone, not over every item', async () => {
    const { scope, get } = await team();
    await sql`insert into items (workspace_id, item_id, version, seq, site, status, category, risks, outcome, outcome_at, first_seen_at, projection, facets, clock)
      select ${scope.workspaceId}, 'trustpilot:' || n, 1, 1, 's' || n % 12, 'posted', 'c' || n % 9, case when n % 10 = 0 then array['legal', 'safety'] else '{}' end,
        'replied', '2026-11-25T10:00:00Z'::timestamptz - n * interval '5 minutes', now(), jsonb_build_object('text', repeat(md5(n::text), 60)), 2, 'met'
      from generate_series(1, 4000) as n`.execute(scope.db);
    await sql`vacuum analyze items`.execute(scope.db);
    expect((await get({ from: '2025-11-26', to: '2026-11-25' })).status).toBe(200);
    const { rows } = await sql<{
      'QUERY PLAN': string;
    }>`explain select width_bucket(outcome_at, array['2026-11-01'::timestamptz, '2026-11-09']), unnest(risks), count(*)
      from items where workspace_id = ${scope.workspaceId} and outcome_at is not null and outcome_at >= '2026-11-01' and outcome_at < '2026-11-09'
      group by 1, 2`.execute(scope.db);
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('Index Only Scan using items_handled');
  });
});
