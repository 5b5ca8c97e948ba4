// The server's log tells what happened and never to whom: no review text, names, addresses, tokens, passwords or codes, also where things break.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ContactCandidate } from '../../lib/contracts/contact.ts';
import { Invitation } from '../../lib/contracts/workspace.ts';
import { createApp } from '../../server/app.ts';
import { createLog, errorFields } from '../../server/log.ts';
import { onBothStores, PASSWORD } from './backend.ts';
import { answered } from './operations.ts';

onBothStores('logging', (backend) => {
  it('a whole day’s work leaves routes, statuses and times, and nothing of its contents', async () => {
    const scope = await backend().workspace('Secretcompany');
    const lead = await backend().person(scope, 'lead', 'Secretlead');
    const of = (path: string) => `/api/v1/workspaces/${scope.workspaceId}/${path}`;
    const send = (method: string, path: string, body?: unknown) => backend().request(lead, method, path, body);
    await backend().request(null, 'POST', '/api/auth/sign-in/email', { email: lead.email, password: PASSWORD });
    await backend().request(null, 'POST', '/api/auth/sign-in/email', { email: 'secretmail@example.org', password: 'secretpassword' });
    const { code } = Invitation.parse(await (await send('POST', of('invitations'), { role: 'agent', email: null })).json());
    await backend().request(null, 'POST', '/api/v1/invitations/accept', {
      code,
      name: 'Secretname',
      email: 'secretnew@example.org',
      password: 'secretpassword',
    });
    await send('POST', of('contacts/import'), 'external_id,name,phones\nSecretid,Secretcontact Person,+380501234567\n\x22Secretbroken');
    const text = 'Secrettext about +380501234567';
    const operations = answered('trustpilot:secretitem', 'Secretreply', { text, author: { name: 'Secretauthor', profileUrl: null } });
    await send('POST', of('sync/push'), { protocol: 2, operations: [...operations, { secretkey: 'Secretgarbage' }] });
    await send('GET', of('sync/pull'));
    const query = { itemId: 'trustpilot:secretitem', author: { name: 'Secretcontact Person', profileUrl: null }, text };
    const { candidates } = z
      .object({ candidates: z.array(ContactCandidate) })
      .parse(await (await send('POST', of('contacts/candidates'), query)).json());
    await send('GET', of(`contacts/${candidates[0]?.contactId}/history?itemId=trustpilot:secretitem`));
    await send('GET', of('log?agent=Secretagent'));
    await (await send('GET', of('log/export'))).text();
    await send('GET', of('items/trustpilot%3Asecretitem/events'));
    await backend().request(lead, 'POST', of('sync/push'), '{"protocol":2,"operations":["Secrethalf', {
      'content-type': 'application/json',
    });
    await send('GET', '/api/v1/secretpath');

    const log = backend().logged.join('\n');
    expect(log).not.toMatch(/secret/i);
    for (const value of [
      lead.email,
      lead.token,
      lead.token.slice(0, 16),
      PASSWORD,
      code,
      '380501234567',
      candidates[0]?.contactId ?? 'none',
    ])
      expect(log).not.toContain(value);
    const requests = backend()
      .logged.map((line) =>
        z.looseObject({ msg: z.string(), route: z.string().optional(), status: z.number().optional() }).parse(JSON.parse(line)),
      )
      .filter((line) => line.msg === 'request');
    expect(requests.length).toBeGreaterThanOrEqual(14);
    expect(requests).toContainEqual(
      expect.objectContaining({ route: '/api/v1/workspaces/:workspaceId/sync/push', status: 200, method: 'POST' }),
    );
    expect(requests.map((line) => line.status)).not.toContain(500);
  });

  it('a fault is logged by class, code and place, and answered with its request id', async () => {
    const lines: string[] = [];
    const log = createLog('info', (line) => lines.push(line));
    const secret = Object.assign(new Error('Key (email)=(secret@example.org) already exists'), { code: '23505', detail: 'secret' });
    const auth = { ...backend().deps.auth, session: () => Promise.reject(secret) };
    const app = createApp({ ...backend().deps, auth, log });
    const answer = await app.request('/api/v1/me', { headers: { authorization: 'Bearer secret.token' } });
    const body = z
      .object({ error: z.object({ code: z.literal('internal'), message: z.string(), requestId: z.string() }) })
      .parse(await answer.json());
    expect(answer.status).toBe(500);
    expect(answer.headers.get('x-request-id')).toBe(body.error.requestId);
    expect(lines.join('')).not.toMatch(/secret/);
    expect(lines.map((line) => z.looseObject({ requestId: z.string() }).parse(JSON.parse(line)))).toEqual([
      expect.objectContaining({
        level: 'error',
        requestId: body.error.requestId,
        code: '23505',
        at: expect.stringContaining('logging.test.ts'),
      }),
      expect.objectContaining({ level: 'info', requestId: body.error.requestId, status: 500 }),
    ]);
  });

  it('a database error of a real statement gives away no value', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const { db } = scope;
    const fault = await db
      .insertInto('auth_users')
      .values({ id: 'x', name: 'Secret', email: agent.email, emailVerified: false, image: null })
      .execute()
      .catch((error: unknown) => error);
    expect(JSON.stringify(errorFields(fault))).not.toContain(agent.email);
    expect(errorFields(fault)).toMatchObject({ code: '23505' });
    const parse = await Promise.reject(new SyntaxError('Unexpected token, "secret" is not JSON')).catch(errorFields);
    expect(JSON.stringify(parse)).not.toContain('secret');
  });
});
