// Contacts from a spreadsheet's CSV, candidates for an author, and the history of one contact with every view on record.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ContactCandidate, ContactHistory } from '../../lib/contracts/contact.ts';
import { viewsOf } from '../../server/db/contacts.ts';
import type { Scope } from '../../server/db/scope.ts';
import { ImportResult } from '../../server/services/import-contacts/import-contacts.ts';
import { onBothStores, type Person, type TestBackend } from './backend.ts';
import { answered, operation, seen } from './operations.ts';

const of = (scope: Scope, path: string): string => `/api/v1/workspaces/${scope.workspaceId}/${path}`;
const load = async (backend: TestBackend, scope: Scope, lead: Person, csv: string | Uint8Array): Promise<ImportResult> =>
  ImportResult.parse(await (await backend.request(lead, 'POST', of(scope, 'contacts/import'), csv, { 'content-type': 'text/csv' })).json());
const lookUp = async (backend: TestBackend, scope: Scope, agent: Person, name: string, text = '', profileUrl: string | null = null) =>
  z.strictObject({ candidates: z.array(ContactCandidate) }).parse(
    await (
      await backend.request(agent, 'POST', of(scope, 'contacts/candidates'), {
        itemId: 'trustpilot:a1',
        author: { name, profileUrl },
        text,
      })
    ).json(),
  ).candidates;
const record = async (backend: TestBackend, scope: Scope, agent: Person, contactId: string, itemId = 'trustpilot:a1') =>
  ContactHistory.parse(await (await backend.request(agent, 'GET', of(scope, `contacts/${contactId}/history?itemId=${itemId}`))).json());
const team = async (backend: TestBackend) => {
  const scope = await backend.workspace();
  return { scope, lead: await backend.person(scope, 'lead') };
};

const HEADER =
  'external_id,name,other_names,phones,emails,city,address,notes,order_ref,order_date,order_product,order_amount,order_status,ticket_ref,ticket_opened,ticket_closed,ticket_subject';

onBothStores('contacts', (backend) => {
  it('imports people with several orders and tickets, and the same file again duplicates nothing', async () => {
    const { scope, lead } = await team(backend());
    const csv = [
      HEADER,
      'c1,Олена Ковальчук,Olena Kovalchuk; Lena,+380 50 111-22-33;0441234567,OLENA@example.org,Київ,"вул. Довга, 5",VIP,A-100,2026-10-01,Kettle,"1 240,00 UAH",delivered,T-1,2026-10-05,,Does not heat',
      'c1,,,,,,,,A-101,05.11.2026,Toaster,,new,T-2,2026-09-01,2026-09-03,"Where is it?',
      'No answer"',
      'c2,Bohdan Melnyk,,,,,,,,,,,,,,,',
      '',
    ].join('\r\n');
    expect(await load(backend(), scope, lead, csv)).toEqual({ imported: 2, updated: 0, rejected: [] });
    expect(await load(backend(), scope, lead, csv)).toEqual({ imported: 0, updated: 2, rejected: [] });
    const [olena] = await lookUp(backend(), scope, lead, 'Олена Ковальчук');
    const history = await record(backend(), scope, lead, olena?.contactId ?? '');
    expect(history.contact).toMatchObject({
      externalId: 'c1',
      name: 'Олена Ковальчук',
      otherNames: ['Olena Kovalchuk', 'Lena'],
      phones: ['+380 50 111-22-33', '0441234567'],
      emails: ['olena@example.org'],
      city: 'Київ',
      address: 'вул. Довга, 5',
      notes: ['VIP'],
    });
    expect(history.orders).toEqual([
      { ref: 'A-101', date: '2026-11-05', product: 'Toaster', amount: null, status: 'new' },
      { ref: 'A-100', date: '2026-10-01', product: 'Kettle', amount: '1 240,00 UAH', status: 'delivered' },
    ]);
    expect(history.tickets).toEqual([
      { ref: 'T-1', openedAt: '2026-10-05', closedAt: null, subject: 'Does not heat', status: 'open' },
      { ref: 'T-2', openedAt: '2026-09-01', closedAt: '2026-09-03', subject: 'Where is it? No answer', status: 'closed' },
    ]);
  });

  it('takes over what a later file says of a person, and keeps the orders of earlier ones', async () => {
    const { scope, lead } = await team(backend());
    const header = 'external_id,name,phones,city,order_ref,order_date,order_status\n';
    await load(backend(), scope, lead, `${header}c1,Iryna Bondar,111 1111;222 2222,Lviv,A-1,2026-01-01,new\n`);
    await load(backend(), scope, lead, `${header}c1,Iryna Bondar,333 3333,Kyiv,A-1,2026-01-01,sent\nc1,,444 4444,,A-2,2026-02-01,new\n`);
    const [iryna] = await lookUp(backend(), scope, lead, 'Iryna Bondar');
    const { contact, orders } = await record(backend(), scope, lead, iryna?.contactId ?? '');
    expect([contact.phones, contact.city]).toEqual([['333 3333', '444 4444'], 'Kyiv']);
    expect(orders.map((order) => [order.ref, order.status])).toEqual([
      ['A-2', 'new'],
      ['A-1', 'sent'],
    ]);
  });

  it('names every bad row by its line and keeps the rest', async () => {
    const { scope, lead } = await team(backend());
    const csv = [
      'name,external_id,emails,order_ref,order_date,ticket_ref,ticket_opened,ticket_closed',
      'Good One,1,,,,,,',
      ',2,,,,,,',
      '"Two',
      'lines",3,,A-1,,,,',
      'Wrong Date,4,,A-2,03/04/2026,,,',
      'No Such Day,5,,A-3,2026-02-30,,,',
      'Not An Address,6,nobody,,,,,',
      'Closed Early,7,,,,T-1,2026-02-02,2026-02-01',
      'Too,many,fields,,,,,,,',
      'Order Without Number,8,,,2026-01-01,,,',
      'Good Two,9,,,,,,',
      '',
    ].join('\n');
    const result = await load(backend(), scope, lead, csv);
    expect([result.imported, result.updated]).toEqual([2, 0]);
    expect(result.rejected.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      '3: name is missing',
      '4: order_date is missing beside order_ref',
      '6: order_date is not a date like 2026-11-21 or 21.11.2026',
      '7: order_date is not a date like 2026-11-21 or 21.11.2026',
      '8: emails holds something that is not an e-mail address',
      '9: ticket_closed is before ticket_opened',
      '10: the row has 10 fields, the header has 8',
      '11: order_ref is missing beside other columns of the order',
    ]);
  });

  it('reads what spreadsheets write: semicolons, tabs, BOM, Windows-1251, UTF-16, any line ending', async () => {
    const { scope, lead } = await team(backend());
    const names = async (): Promise<string[]> => (await lookUp(backend(), scope, lead, 'Сергій Шевченко')).map((found) => found.name);
    await load(backend(), scope, lead, '\uFEFFname;city\r\n"Сергій Шевченко";"a;b"\r\n');
    expect(await names()).toEqual(['Сергій Шевченко']);
    await load(backend(), scope, lead, 'Name\tCity\rСергій Шевченко\tТернопіль\r');
    // `name,city\nСергій Шевченко,Одеса\n` in Windows-1251: Cyrillic letters one byte each, і = 0xb3.
    const cp1251 = Uint8Array.from(
      [...'name,city\nСергій Шевченко,Одеса\n'].map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return letter === 'і' ? 0xb3 : code < 128 ? code : code - 0x350;
      }),
    );
    await load(backend(), scope, lead, cp1251);
    const utf16 = Buffer.from('\uFEFFname,city\nСергій Шевченко,Рівне\n', 'utf16le');
    await load(backend(), scope, lead, utf16);
    expect(await names()).toEqual(Array(4).fill('Сергій Шевченко'));
    const cities = (await lookUp(backend(), scope, lead, 'Сергій Шевченко')).map((found) => found.city);
    expect(new Set(cities)).toEqual(new Set(['a;b', 'Тернопіль', 'Одеса', 'Рівне']));
  });

  it('keeps what stands before and after a quote that is never closed', async () => {
    const { scope, lead } = await team(backend());
    const open = await load(backend(), scope, lead, `name,notes\nOne,fine\nTwo,"never closed\n${'x,y\n'.repeat(100)}`);
    expect(open).toEqual({
      imported: 2,
      updated: 0,
      rejected: [{ line: 3, reason: 'a quote is not closed or stands in the wrong place' }],
    });
  });

  it('refuses a file without the column it needs, and an empty one', async () => {
    const { scope, lead } = await team(backend());
    for (const csv of ['first,last\na,b\n', '', '\n'])
      expect((await backend().request(lead, 'POST', of(scope, 'contacts/import'), csv, { 'content-type': 'text/csv' })).status).toBe(400);
  });

  it('imports three thousand rows over several batches, with the rows of a contact far apart', async () => {
    const { scope, lead } = await team(backend());
    const row = (index: number, ref: string) => `p${index},Person ${index},${ref},2026-01-01`;
    const rows = [...Array(1_500).keys()].map((index) => row(index, `A${index}`));
    const more = [...Array(1_500).keys()].map((index) => row(index, `B${index}`));
    const csv = ['external_id,name,order_ref,order_date', ...rows, ...more].join('\n');
    expect(await load(backend(), scope, lead, csv)).toEqual({ imported: 1_500, updated: 0, rejected: [] });
    const [found] = await lookUp(backend(), scope, lead, 'Somebody', 'order B777 never came');
    expect(found?.name).toBe('Person 777');
    expect((await record(backend(), scope, lead, found?.contactId ?? '')).orders.map((order) => order.ref).sort()).toEqual([
      'A777',
      'B777',
    ]);
  });

  it('finds a contact by order, phone and address in the text, and by an earlier link of the same profile', async () => {
    const { scope, lead } = await team(backend());
    await load(
      backend(),
      scope,
      lead,
      'external_id,name,phones,emails,order_ref,order_date\n1,Taras Hrytsenko,+38 (067) 555-44-33,taras@example.org,ORD-90417,2026-01-01\n2,Marta Ivanova,,,,\n',
    );
    for (const text of ['Where is ORD-90417?', 'call me 067 555 44 33', 'write to TARAS@example.org'])
      expect((await lookUp(backend(), scope, lead, 'anonymous', text)).map((found) => found.name)).toEqual(['Taras Hrytsenko']);
    expect(await lookUp(backend(), scope, lead, 'anonymous', 'nothing here')).toEqual([]);

    const profile = 'https://www.trustpilot.com/users/marta-77';
    const author = { name: 'M. 77', profileUrl: profile };
    const [marta] = await lookUp(backend(), scope, lead, 'Marta Ivanova');
    const link = operation('trustpilot:m1', 'contact.linked', { contactId: marta?.contactId ?? '', reasons: [] });
    const push = of(scope, 'sync/push');
    await backend().request(lead, 'POST', push, { protocol: 2, operations: [seen('trustpilot:m1', { author }), link] });
    const [linked] = await lookUp(backend(), scope, lead, 'M. 77', '', profile);
    expect([linked?.name, linked?.strength, linked?.reasons[0]?.code]).toEqual(['Marta Ivanova', 'strong', 'linked_before']);
  });

  it('shows earlier reviews with our replies, and writes down who saw whom and why', async () => {
    const { scope, lead } = await team(backend());
    const agent = await backend().person(scope, 'agent');
    await load(backend(), scope, lead, 'external_id,name\n1,Petro Lysenko\n');
    const [petro] = await lookUp(backend(), scope, lead, 'Petro Lysenko');
    const contactId = petro?.contactId ?? '';
    const operations = [
      ...answered('trustpilot:p1', 'We will call you.', { text: 'First', publishedAt: null }, '2026-11-01T09:00:00.000Z'),
      operation('trustpilot:p1', 'contact.linked', { contactId, reasons: [] }),
      seen('trustpilot:p2', { text: 'Second', publishedAt: null }, { at: '2026-11-10T09:00:00.000Z' }),
      operation('trustpilot:p2', 'contact.linked', { contactId, reasons: [] }),
      seen('trustpilot:p3', { text: 'Of somebody else' }),
    ];
    await backend().request(agent, 'POST', of(scope, 'sync/push'), { protocol: 2, operations });
    const history = await record(backend(), scope, agent, contactId, 'trustpilot:p2');
    expect(history.reviews.map(({ text, reply }) => [text, reply])).toEqual([
      ['Second', null],
      ['First', 'We will call you.'],
    ]);
    const views = (await viewsOf(scope, contactId)).map(({ userId, itemId, what }) => [userId, itemId, what]);
    expect(views).toEqual([
      [agent.userId, 'trustpilot:p2', 'history'],
      [lead.userId, 'trustpilot:a1', 'candidate'],
    ]);
    expect((await backend().request(agent, 'GET', of(scope, `contacts/${contactId}/history`))).status).toBe(400);
    expect(await viewsOf(scope, contactId)).toHaveLength(2);
  });
});
