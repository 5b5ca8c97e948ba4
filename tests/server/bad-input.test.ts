// What a broken or hostile client may send: characters that cannot be stored, dates that no calendar of the store has, JSON without a bottom.
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores, PASSWORD } from './backend.ts';
import { seen } from './operations.ts';

const of = (scope: Scope, path: string): string => `/api/v1/workspaces/${scope.workspaceId}/${path}`;
const ErrorOf = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const errorOf = async (answer: Response) => ({ status: answer.status, ...ErrorOf.parse(await answer.json()).error });

onBothStores('bad input', (backend) => {
  it('U+0000 is refused by its place wherever it stands', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    const name = { en: 'a\u0000b', uk: 'b', ru: 'c' };
    const all = { from: '00:00', to: '24:00' };
    const week = { mon: [all], tue: [all], wed: [all], thu: [all], fri: [all], sat: [all], sun: [all] };
    const rule = { firstResponseMinutes: 60, measure: 'elapsed', startsAt: 'first_seen' };
    const policy = (policyName: string, ruleName: string) => ({
      policyId: null,
      baseVersion: 0,
      name: policyName,
      calendar: { timeZone: 'Europe/Kyiv', week, holidays: [], exceptions: [] },
      rules: [{ name: ruleName, ...rule }],
    });
    const cases: [string, string, unknown, string][] = [
      [
        'PUT',
        of(scope, 'categories'),
        { categories: [{ categoryId: 'own', name, position: 0, archived: false }] },
        'body.categories.0.name.en',
      ],
      ['PUT', of(scope, 'policy'), policy('a\u0000', 'b'), 'body.name'],
      ['PUT', of(scope, 'policy'), policy('a', '\u0000b'), 'body.rules.0.name'],
      [
        'POST',
        of(scope, 'contacts/candidates'),
        { itemId: 'trustpilot:a1', author: { name: 'A', profileUrl: 'https://x.example/\u0000' }, text: '' },
        'body.author.profileUrl',
      ],
      [
        'POST',
        '/api/v1/invitations/accept',
        { code: 'A'.repeat(20), name: '\u0000', email: 'a@example.org', password: PASSWORD },
        'body.name',
      ],
      ['GET', of(scope, 'log?agent=%00'), undefined, 'query.agent'],
      ['GET', of(scope, 'items/trustpilot%3A%00aaaa/events'), undefined, 'path.itemId'],
    ];
    for (const [method, path, body, place] of cases) {
      const { status, code, message } = await errorOf(await backend().request(lead, method, path, body));
      expect([path, status, code]).toEqual([path, 400, 'bad_request']);
      expect(message).toContain(`${place}: holds the character U+0000`);
    }
    expect(backend().logged.filter((line) => line.includes('request failed'))).toEqual([]);
  });

  it('half an emoji in a name is kept as the sign for an unreadable character', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    const name = { en: 'cut \ud83d', uk: 'b', ru: 'c' };
    const answer = await backend().request(lead, 'PUT', of(scope, 'categories'), {
      categories: [{ categoryId: 'own', name, position: 0, archived: false }],
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('cut \ufffd');
  });

  it('JSON nested a hundred thousand deep is one refused operation, and the others are applied', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const body = `{"protocol":2,"operations":[{"opId":${deep}},${deep},${JSON.stringify(seen('trustpilot:z1'))}]}`;
    const answer = await backend().request(lead, 'POST', of(scope, 'sync/push'), body, { 'content-type': 'application/json' });
    const { results } = z.object({ results: z.array(z.object({ status: z.string() })) }).parse(await answer.json());
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected', 'applied']);
    const put = await backend().request(lead, 'PUT', of(scope, 'categories'), `{"categories":${deep}}`, {
      'content-type': 'application/json',
    });
    expect(put.status).toBe(400);
  });

  it('years that the store does not know are refused before the export begins', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    for (const filter of ['from=0000-01-01', 'from=0001-01-01', 'to=9999-12-31'])
      for (const path of ['log?', 'log/export?', 'log/export?format=ndjson&']) {
        const { status, code, message } = await errorOf(await backend().request(lead, 'GET', of(scope, `${path}${filter}`)));
        expect([path, filter, status, code]).toEqual([path, filter, 400, 'bad_request']);
        expect(message).toContain('a year from 0002 to 9998');
      }
    for (const filter of ['from=0002-01-01', 'to=9998-12-31'])
      expect([filter, (await backend().request(lead, 'GET', of(scope, `log/export?${filter}`))).status]).toEqual([filter, 200]);
  });

  it('an export that fails at once is an error like any other', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    const { db } = backend().deps.store;
    await db.schema.alterTable('items').renameTo('items_away').execute();
    try {
      for (const format of ['csv', 'ndjson']) {
        const answer = await errorOf(await backend().request(lead, 'GET', of(scope, `log/export?format=${format}`)));
        expect(answer).toMatchObject({ status: 500, code: 'internal' });
      }
    } finally {
      await db.schema.alterTable('items_away').renameTo('items').execute();
    }
  });
});
