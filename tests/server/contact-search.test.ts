// Customers looked for by hand: in any script and spelling, by phone, address and order number; masked, logged, limited, and of one's own workspace only.
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { FoundContacts } from '../../lib/contracts/contact.ts';
import { viewsOf } from '../../server/db/contacts.ts';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores, type Person, type TestBackend } from './backend.ts';

const of = (scope: Scope, path: string): string => `/api/v1/workspaces/${scope.workspaceId}/${path}`;
const ITEM = 'trustpilot:a1';
const ask = async (backend: TestBackend, scope: Scope, person: Person | null, query: unknown): Promise<Response> =>
  await backend.request(person, 'POST', of(scope, 'contacts/search'), { itemId: ITEM, query });
const find = async (backend: TestBackend, scope: Scope, person: Person, query: string): Promise<FoundContacts> =>
  FoundContacts.parse(await (await ask(backend, scope, person, query)).json());
const names = async (backend: TestBackend, scope: Scope, person: Person, query: string): Promise<string[]> =>
  (await find(backend, scope, person, query)).found.map(({ name }) => name);

const CSV = [
  'external_id,name,other_names,phones,emails,city,order_ref,order_date',
  '1,Олена Коваленко,,+38 (067) 555-44-33,olena.k@example.org,Київ,KR-48213,2026-11-02',
  '1,,,,,,KR-30954,2025-12-20',
  '2,Olena Kovalenko,,,,Львів,,',
  '3,Ганна Мельник,Ганна Іваненко,0441234567,,Одеса,2026-00917,2026-03-01',
  '4,Марія Марієнко,,,,,,',
  '5,Дашкевич Ігор,,,,,,',
  '8,Бондар Сергій Петрович,,,,,,',
  '6,Юлія Щербак,,,,,,',
  '7,Oleksandr Moroz,,,sasha@example.org,,,',
].join('\n');

const team = async (backend: TestBackend, csv = CSV) => {
  const scope = await backend.workspace();
  const lead = await backend.person(scope, 'lead');
  await backend.request(lead, 'POST', of(scope, 'contacts/import'), csv, { 'content-type': 'text/csv' });
  return { scope, lead, agent: await backend.person(scope, 'agent') };
};

onBothStores('customers by hand', (backend) => {
  it('are found by a name in any script, spelling and order, also one that is not typed to the end', async () => {
    const { scope, agent } = await team(backend());
    for (const [query, found] of [
      ['Олена Коваленко', ['Олена Коваленко', 'Olena Kovalenko']],
      ['kovalenko olena', ['Олена Коваленко', 'Olena Kovalenko']],
      ['Ковал', ['Олена Коваленко', 'Olena Kovalenko']],
      ['КОВАЛЕНКО ОЛ', ['Олена Коваленко', 'Olena Kovalenko']],
      ['Лена Коваленко', ['Олена Коваленко', 'Olena Kovalenko']],
      ['Коваленко О', ['Олена Коваленко', 'Olena Kovalenko']],
      ['Коваленко О.', ['Олена Коваленко', 'Olena Kovalenko']],
      ['Коваленко П', []],
      ['Koval', ['Олена Коваленко', 'Olena Kovalenko']],
      ['Ковалинко', ['Олена Коваленко', 'Olena Kovalenko']],
      ['scherbak', ['Юлія Щербак']],
      ['Shcher', ['Юлія Щербак']],
      ['Марі', ['Марія Марієнко']],
      ['Саша Мороз', ['Oleksandr Moroz']],
      ['Дашк', ['Дашкевич Ігор']],
      ['Сергій Петрович', ['Бондар Сергій Петрович']],
      ['Ірина Коваленко', []],
      ['Порошин', []],
    ] as const)
      expect([query, (await names(backend(), scope, agent, query)).toSorted()]).toEqual([query, [...found].sort()]);
  });

  it('are found by an earlier name, which the answer tells', async () => {
    const { scope, agent } = await team(backend());
    const { found } = await find(backend(), scope, agent, 'Hanna Ivanenko');
    expect(found.map(({ name, otherName }) => [name, otherName])).toEqual([['Ганна Мельник', 'Ганна Іваненко']]);
    expect((await find(backend(), scope, agent, 'Мельник')).found[0]?.otherName).toBe(null);
  });

  it('are found by phone, address and order number, with or without its letters', async () => {
    const { scope, agent } = await team(backend());
    for (const query of [
      '067 555 44 33',
      '+380675554433',
      'OLENA.K@example.org',
      'KR-48213',
      'kr 48213',
      '48213',
      '№48213',
      'замовлення KR48213',
    ])
      expect([query, await names(backend(), scope, agent, query)]).toEqual([query, ['Олена Коваленко']]);
    expect(await names(backend(), scope, agent, '2026-00917')).toEqual(['Ганна Мельник']);
    for (const query of ['067 555 44 34', 'KR-48214', '4821', 'k@example.org'])
      expect([query, await names(backend(), scope, agent, query)]).toEqual([query, []]);
  });

  it('are found by what was typed whole only: not by a part of a phone, the year in a number, or a list of numbers tried', async () => {
    const csv = [
      'external_id,name,phones,emails,order_ref,order_date',
      '1,Right One,+38 (067) 555-44-33;+380501112233,first@example.org;Second.Mail@Example.org,2026-00917,2026-03-01',
      '2,Same Year,,,2026-00555,2026-11-01',
      '3,Small Order,,,555,2026-10-01',
      '4,Another,,,KR-4433,2026-10-01',
      '5,Коваленко Олена,,,KR-48213-01,2026-10-01',
    ];
    const { scope, agent } = await team(backend(), csv.join('\n'));
    for (const [query, found] of [
      ['067 555 44 33', ['Right One']],
      ['(067) 555-4433', ['Right One']],
      ['067.555.44.33', ['Right One']],
      ['+38\u00a0067\u00a0555\u00a044\u00a033', ['Right One']],
      ['067\u2011555\u201144\u201133', ['Right One']],
      ['067/555-44-33', ['Right One']],
      ['０６７５５５４４３３', ['Right One']],
      ['Коваленко 067 555 44 33', ['Right One']],
      ['mailto:second.mail@example.org', ['Right One']],
      ['2026-00917', ['Right One']],
      ['00917', ['Right One']],
      ['555', ['Small Order']],
      ['KR-48213-01', ['Коваленко Олена']],
      ['№48213', ['Коваленко Олена']],
      ['Ко\u200bвален\u00adко', ['Коваленко Олена']],
      ['Коваленко 2026', ['Коваленко Олена']],
      ['067 555 4434', []],
      ['050 444 4433', []],
      ['067-666-4433', []],
      ['2026-00918', []],
      ['2026', []],
      ['1001 1002 1003 4433', []],
      ['KR-1 KR-2 KR-3 KR-4433', []],
    ] as const)
      expect([query, await names(backend(), scope, agent, query)]).toEqual([query, found]);
    expect((await find(backend(), scope, agent, '050 111 22 33')).found[0]?.phone).toBe('•••• 2233');
    expect((await find(backend(), scope, agent, 'second.mail@example.org')).found[0]?.email).toBe('s•••@example.org');
  });

  it('are told apart by a city, a masked phone and address and the last order, and by nothing else of the record', async () => {
    const { scope, agent } = await team(backend());
    const answer = await (await ask(backend(), scope, agent, 'Коваленко')).text();
    const { found, more } = FoundContacts.parse(JSON.parse(answer));
    expect(more).toBe(false);
    expect(found.map(({ contactId: _, ...rest }) => rest)).toEqual([
      { name: 'Олена Коваленко', otherName: null, city: 'Київ', phone: '•••• 4433', email: 'o•••@example.org', lastOrderOn: '2026-11-02' },
      { name: 'Olena Kovalenko', otherName: null, city: 'Львів', phone: null, email: null, lastOrderOn: null },
    ]);
    // An id is made by chance, and may hold any three digits.
    expect(answer.replaceAll(/"contactId":"[^"]*"/g, '')).not.toMatch(/555|olena\.k|48213/);
  });

  it('are ten at most, those named whole first, and the answer says that there are more', async () => {
    const rows = [...Array(400).keys()].map((index) => `m${index},Name${String.fromCharCode(97 + (index % 26))} Ковальчук`);
    const { scope, agent } = await team(backend(), ['external_id,name', ...rows, 'z,Яків Коваль'].join('\n'));
    const answer = await find(backend(), scope, agent, 'коваль');
    expect([answer.found.length, answer.more, answer.found[0]?.name]).toEqual([10, true, 'Яків Коваль']);
    expect((await find(backend(), scope, agent, 'Яків Ков')).more).toBe(false);
  });

  it('are not looked for by letters alone, or by words that are no names', async () => {
    const { scope, agent } = await team(backend());
    for (const query of ['О. К. П.', 'Ол 1', 'пан клієнт'])
      expect([query, await names(backend(), scope, agent, query)]).toEqual([query, []]);
  });

  it('of a store from before the search are found by the number of an order too', async () => {
    const { scope, agent } = await team(backend());
    const { db } = backend().deps.store;
    const strip = sql`update contacts set search_keys = array(select key from unnest(search_keys) as key where key not like 'num:%') where workspace_id = ${scope.workspaceId}`;
    await strip.execute(db);
    expect(await names(backend(), scope, agent, '48213')).toEqual([]);
    const script = readFileSync(new URL('../../server/db/migrations/0011_contact_search.sql', import.meta.url), 'utf8');
    await sql.raw(script.slice(script.indexOf('update'), script.indexOf(';'))).execute(db);
    expect(await names(backend(), scope, agent, '48213')).toEqual(['Олена Коваленко']);
    expect(await names(backend(), scope, agent, '00917')).toEqual(['Ганна Мельник']);
  });

  it('garbage and what is too short or too long is refused, and looks at nobody', async () => {
    const { scope, agent } = await team(backend());
    for (const query of [
      '',
      '  ',
      'аб',
      '!!!',
      '😀😀😀😀',
      '(--)',
      'x'.repeat(121),
      'a\u0000bcd',
      null,
      7,
      ['Olena'],
      { name: 'Olena' },
      undefined,
    ])
      expect([query, (await ask(backend(), scope, agent, query)).status]).toEqual([query, 400]);
    for (const query of [
      "'; drop table contacts; --",
      '%%%abc',
      '\\\\\\abc_%',
      'p:qqq',
      '{qqq}',
      'n12.k',
      '王小明',
      'abc\ud83d',
      '()()000',
      '٣٤٥',
    ])
      expect([query, (await ask(backend(), scope, agent, query)).status, await names(backend(), scope, agent, query)]).toEqual([
        query,
        200,
        [],
      ]);
    const unknown = { itemId: ITEM, query: 'Олена', workspaceId: scope.workspaceId };
    expect((await backend().request(agent, 'POST', of(scope, 'contacts/search'), unknown)).status).toBe(400);
    expect(backend().logged.filter((line) => line.includes('request failed'))).toEqual([]);
  });

  it('answers the same twice and at once, writes down who saw whom for which review, and nothing that was typed', async () => {
    const { scope, agent } = await team(backend());
    const before = backend().logged.length;
    const both = await Promise.all([find(backend(), scope, agent, 'Мельник Ганна'), find(backend(), scope, agent, 'Мельник Ганна')]);
    expect(both[0]).toEqual(both[1]);
    const views = await viewsOf(scope, both[0].found[0]?.contactId ?? '');
    expect(views.map(({ userId, itemId, what }) => [userId, itemId, what])).toEqual([
      [agent.userId, ITEM, 'search'],
      [agent.userId, ITEM, 'search'],
    ]);
    await ask(backend(), scope, agent, 'x'.repeat(121));
    expect(backend().logged.slice(before).join('\n')).not.toMatch(/Мельник|xxx|Ганна/);
  });

  it('belong to one workspace: another finds nobody, by name or by number, and strangers may not ask', async () => {
    const { scope, agent } = await team(backend());
    const theirs = await backend().workspace();
    const stranger = await backend().person(theirs, 'admin');
    for (const query of ['Коваленко', 'Ковал', 'KR-48213', '0675554433', 'olena.k@example.org']) {
      expect(await find(backend(), theirs, stranger, query)).toEqual({ found: [], more: false });
      expect((await ask(backend(), scope, stranger, query)).status).toBe(403);
      expect((await ask(backend(), scope, null, query)).status).toBe(401);
      expect((await find(backend(), scope, agent, query)).found).not.toEqual([]);
    }
  });

  it('sixty times a minute at most for each person, and then again', async () => {
    const { scope, agent, lead } = await team(backend(), 'external_id,name\n1,Olena Koval\n');
    try {
      backend().now = () => '2026-11-23T10:00:20.000Z';
      const statuses: number[] = [];
      for (let times = 0; times < 61; times += 1) statuses.push((await ask(backend(), scope, agent, 'Koval')).status);
      expect(statuses.lastIndexOf(200)).toBe(59);
      const refused = await ask(backend(), scope, agent, 'Koval');
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40']);
      expect((await ask(backend(), scope, lead, 'Koval')).status).toBe(200);
      backend().now = () => '2026-11-23T10:01:00.000Z';
      expect((await ask(backend(), scope, agent, 'Koval')).status).toBe(200);
    } finally {
      backend().now = () => new Date().toISOString();
    }
  });
});
