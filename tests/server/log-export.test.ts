// The lead's log and its export: one row per handled item, the whole trail, nothing that a spreadsheet would run.
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { EXPORT_COLUMNS, LogPage } from '../../lib/contracts/export.ts';
import type { SlaPolicy } from '../../lib/contracts/policy.ts';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores, type Person, type TestBackend } from './backend.ts';
import { answered, doNotEngage, operation, seen } from './operations.ts';

const of = (scope: Scope, path: string): string => `/api/v1/workspaces/${scope.workspaceId}/${path}`;
const push = async (backend: TestBackend, scope: Scope, person: Person, operations: unknown[]): Promise<void> => {
  for (let start = 0; start < operations.length; start += 50)
    await backend.request(person, 'POST', of(scope, 'sync/push'), { protocol: 2, operations: operations.slice(start, start + 50) });
};
const log = async (backend: TestBackend, scope: Scope, person: Person, query = ''): Promise<LogPage> =>
  LogPage.parse(await (await backend.request(person, 'GET', of(scope, `log?${query}`))).json());
const file = async (backend: TestBackend, scope: Scope, person: Person, query: string): Promise<string> => {
  const bytes = new Uint8Array(await (await backend.request(person, 'GET', of(scope, `log/export?${query}`))).arrayBuffer());
  // Text decoding would take the BOM away.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};
const rowsOf = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
const Ndjson = z.record(z.enum(EXPORT_COLUMNS), z.unknown());
const objectsOf = (text: string): z.infer<typeof Ndjson>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => Ndjson.parse(JSON.parse(line)));

const open = { from: '00:00', to: '24:00' };
const week = { mon: [open], tue: [open], wed: [open], thu: [open], fri: [open], sat: [open], sun: [open] };
const policy = (timeZone: string): Omit<SlaPolicy, 'version' | 'policyId'> & { policyId: null; baseVersion: number } => ({
  policyId: null,
  baseVersion: 0,
  name: 'Standard',
  calendar: { timeZone, week, holidays: [], exceptions: [] },
  rules: [{ name: 'All', firstResponseMinutes: 60, measure: 'elapsed', startsAt: 'first_seen' }],
});

onBothStores('log and export', (backend) => {
  it('has one row per handled item, newest first, and none for the others', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead', 'Larysa');
    await push(backend(), scope, lead, [
      ...answered('trustpilot:a1', 'We found it.', {}, '2026-11-01T09:00:00.000Z'),
      seen('google-maps:a2', { site: 'google-maps', rating: null }),
      doNotEngage('google-maps:a2', 'Advertising', { at: '2026-11-02T09:00:00.000Z' }),
      seen('trustpilot:a3'),
      operation('trustpilot:a3', 'item.claimed', {}),
    ]);
    const page = await log(backend(), scope, lead);
    expect(page.rows.map((row) => [row.itemId, row.outcome, row.outcomeDetail, row.reply, row.agent.name, row.sla])).toEqual([
      ['google-maps:a2', 'do_not_engage', 'Advertising', null, 'Larysa', 'none'],
      ['trustpilot:a1', 'replied', '', 'We found it.', 'Larysa', 'none'],
    ]);
    expect([page.total, page.outcomes, page.sites]).toEqual([
      2,
      { replied: 1, do_not_engage: 1, escalated: 0, waiting_for_customer: 0 },
      ['google-maps', 'trustpilot'],
    ]);
    const filtered = await log(backend(), scope, lead, 'outcome=replied&page=1&pageSize=1');
    expect([filtered.rows.length, filtered.total, filtered.outcomes.do_not_engage]).toEqual([1, 1, 1]);
    for (const query of ['site=google-maps', `agent=${lead.userId}&category=delivery`, 'from=2026-11-02', 'to=2026-11-01'])
      expect([query, (await log(backend(), scope, lead, query)).rows.length]).toEqual([query, 1]);
    expect((await log(backend(), scope, lead, 'agent=nobody')).total).toBe(0);
    expect((await backend().request(lead, 'GET', of(scope, 'log?from=2026-11-02&to=2026-11-01'))).status).toBe(400);
    expect((await backend().request(lead, 'GET', of(scope, 'log?colour=red'))).status).toBe(400);
  });

  it('shows an agent their own items only', async () => {
    const scope = await backend().workspace();
    const [one, two] = [await backend().person(scope, 'agent'), await backend().person(scope, 'agent')];
    await push(backend(), scope, one, [seen('trustpilot:b1'), doNotEngage('trustpilot:b1')]);
    await push(backend(), scope, two, [seen('trustpilot:b2'), doNotEngage('trustpilot:b2')]);
    expect((await log(backend(), scope, one)).rows.map((row) => row.itemId)).toEqual(['trustpilot:b1']);
    expect((await log(backend(), scope, one)).total).toBe(1);
    expect((await backend().request(one, 'GET', of(scope, `log?agent=${two.userId}`))).status).toBe(403);
    expect((await backend().request(one, 'GET', of(scope, 'log/export'))).status).toBe(403);
  });

  it('takes dates as whole days of the policy’s time zone, also where the clock was set back', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    await backend().request(lead, 'PUT', of(scope, 'policy'), policy('Europe/Kyiv'));
    // 25 October 2026 has 25 hours in Kyiv: it begins at 21:00Z the day before and ends at 22:00Z.
    const times = ['2026-10-24T20:59:59.999Z', '2026-10-24T21:00:00.000Z', '2026-10-25T21:59:59.999Z', '2026-10-25T22:00:00.000Z'];
    await push(
      backend(),
      scope,
      lead,
      times.flatMap((at, index) => [seen(`trustpilot:c${index}`, {}, { at }), doNotEngage(`trustpilot:c${index}`, 'Spam', { at })]),
    );
    const day = await log(backend(), scope, lead, 'from=2026-10-25&to=2026-10-25');
    expect(day.rows.map((row) => row.outcomeAt)).toEqual([times[2], times[1]]);
    const exported = rowsOf(await file(backend(), scope, lead, 'from=2026-10-25&to=2026-10-25&format=csv'));
    expect(exported.map((row) => row.outcome_at)).toEqual([times[1], times[2]]);
  });

  it('writes CSV with BOM, CRLF and every column, and the same as NDJSON with real types', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead', 'Larysa');
    await backend().request(lead, 'PUT', of(scope, 'policy'), policy('Europe/Kyiv'));
    const { policy: current } = z
      .object({ policy: z.object({ policyId: z.string() }) })
      .parse(await (await backend().request(lead, 'GET', of(scope, 'policy'))).json());
    const at = '2026-11-20T10:00:00.000Z';
    await push(backend(), scope, lead, [
      seen('trustpilot:d1', { text: 'Третій тиждень\r\nбез посилки; "вже" досить, дякую', title: null }, { at }),
      operation('trustpilot:d1', 'policy.applied', {
        policyId: current.policyId,
        policyVersion: 1,
        rule: 'All',
        startsAt: 'first_seen',
        due: { from: '2026-11-20T11:00:00.000Z', to: '2026-11-20T11:00:00.000Z' },
      }),
      ...answered('trustpilot:d1', 'Вже їде.', {}, '2026-11-20T10:30:20.000Z').slice(1),
    ]);
    const csv = await file(backend(), scope, lead, 'format=csv');
    expect(csv.startsWith(`\uFEFF${EXPORT_COLUMNS.join(',')}\r\n`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const [row] = rowsOf(csv);
    expect(row).toMatchObject({
      item_id: 'trustpilot:d1',
      site: 'trustpilot',
      author: 'Olena K.',
      rating: '1',
      rating_max: '5',
      title: '',
      text: 'Третій тиждень\r\nбез посилки; "вже" досить, дякую',
      language: 'uk',
      published_from: '2026-11-19T00:00:00.000Z',
      first_seen_at: at,
      category: 'delivery',
      suggested_category: 'delivery',
      suggested_confidence: '0.9',
      outcome: 'replied',
      outcome_at: '2026-11-20T10:30:20.000Z',
      agent: 'Larysa',
      agent_id: lead.userId,
      reply: 'Вже їде.',
      reply_source: 'here',
      inserted_at: '2026-11-20T10:30:20.000Z',
      posted_seen_at: '2026-11-20T10:30:20.000Z',
      policy: 'Standard: All',
      policy_version: '1',
      due_to: '2026-11-20T11:00:00.000Z',
      sla: 'met',
      first_response_minutes: '30',
      contact_id: '',
      first_response_since: 'first_seen',
      // The site names a day, 19 November: the author waited for 10.5 to 34.5 hours.
      minutes_since_published_from: '630',
      minutes_since_published_to: '2070',
      minutes_since_seen_from: '30',
      minutes_since_seen_to: '30',
    });
    expect((await log(backend(), scope, lead)).rows).toMatchObject([
      { firstResponseMinutes: 30, sincePublished: { from: 630, to: 2_070 }, sinceSeen: { from: 30, to: 30 } },
    ]);
    const trail = z
      .array(z.object({ kind: z.string(), at: z.string(), by: z.object({ name: z.string() }) }))
      .parse(JSON.parse(row?.events ?? ''));
    expect(trail.map((event) => event.kind)).toEqual([
      'review.seen',
      'policy.applied',
      'item.claimed',
      'category.set',
      'reply.inserted',
      'reply.posted',
    ]);
    expect(new Set(trail.map((event) => event.by.name))).toEqual(new Set(['Larysa']));
    const [object] = objectsOf(await file(backend(), scope, lead, 'format=ndjson'));
    expect(Object.keys(object ?? {})).toEqual([...EXPORT_COLUMNS]);
    expect(object).toMatchObject({ rating: 1, suggested_confidence: 0.9, title: null, contact_id: null, first_response_minutes: 30 });
    expect(object?.events).toEqual(JSON.parse(row?.events ?? ''));
  });

  it('lets no text start as a formula, and leaves numbers and other texts alone', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead', '=HYPERLINK("http://evil.example","me")');
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|x\nsecond line', '＝1+1'];
    const harmless = ['5 - 1 = 4', 'a@b', 'Fine, thanks', '"=1"'];
    const texts = [...dangerous, ...harmless];
    await push(
      backend(),
      scope,
      lead,
      texts.flatMap((text, index) => {
        const at = new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString();
        const itemId = `trustpilot:e${index}`;
        const change = { text, title: text, author: { name: text, profileUrl: null }, rating: { value: 0, max: 5 } };
        return [seen(itemId, change, { at }), doNotEngage(itemId, text, { at })];
      }),
    );
    const csv = await file(backend(), scope, lead, 'format=csv');
    const rows = rowsOf(csv);
    for (const column of ['text', 'title', 'author', 'outcome_detail'])
      expect(rows.map((row) => row[column])).toEqual([...dangerous.map((text) => `'${text}`), ...harmless]);
    expect(rows[0]?.agent).toBe(`'=HYPERLINK("http://evil.example","me")`);
    expect(rows[0]?.rating).toBe('0');
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    const [object] = objectsOf(await file(backend(), scope, lead, 'format=ndjson'));
    expect(object?.text).toBe('=1+1');
  });

  it('streams more items than a page, each once, in order', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    // Many at the same instant: the page border falls among equals.
    const operations = Array.from({ length: 620 }, (_, index) => {
      const itemId = `trustpilot:f${String(index).padStart(4, '0')}`;
      return [seen(itemId), doNotEngage(itemId)];
    }).flat();
    await push(backend(), scope, lead, operations);
    const ids = objectsOf(await file(backend(), scope, lead, 'format=ndjson')).map((object) => object.item_id);
    expect(ids).toEqual(Array.from({ length: 620 }, (_, index) => `trustpilot:f${String(index).padStart(4, '0')}`));
    const pages = [await log(backend(), scope, lead, 'pageSize=200&page=1'), await log(backend(), scope, lead, 'pageSize=200&page=4')];
    expect(pages.map((page) => [page.rows.length, page.total])).toEqual([
      [200, 620],
      [20, 620],
    ]);
  });

  it('quotes a cell that holds the separator of other countries', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    await push(backend(), scope, lead, [seen('trustpilot:q1', { text: 'abc;=1+1' }), doNotEngage('trustpilot:q1')]);
    expect(await file(backend(), scope, lead, 'format=csv')).toContain(',"abc;=1+1",');
  });

  it('drops an item that was reopened, and tells its whole trail by its address', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    const itemId = 'schema-org:https://shop.example/p?a=1&b=2#x';
    await push(backend(), scope, lead, [
      seen(itemId, { site: 'schema-org' }),
      doNotEngage(itemId),
      operation(itemId, 'item.reopened', { reason: 'A mistake' }),
    ]);
    expect((await log(backend(), scope, lead)).total).toBe(0);
    const answer = await backend().request(lead, 'GET', of(scope, `items/${encodeURIComponent(itemId)}/events`));
    const { events } = z.object({ events: z.array(z.object({ kind: z.string(), version: z.number() })) }).parse(await answer.json());
    expect(events.map((event) => event.kind)).toEqual(['review.seen', 'outcome.recorded', 'item.reopened']);
  });
});
