// Signing in and out, invitations, passwords, guessing, and requests from other pages.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { Invitation, Me } from '../../lib/contracts/workspace.ts';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores, PASSWORD, type Person, type TestBackend } from './backend.ts';

const EXTENSION = `chrome-extension://${'abcdefghijklmnop'.repeat(2)}`;
const signIn = (backend: TestBackend, email: string, password: string, headers: Record<string, string> = {}): Promise<Response> =>
  backend.request(null, 'POST', '/api/auth/sign-in/email', { email, password }, headers);
const codeOf = async (answer: Response): Promise<string> =>
  z.object({ error: z.object({ code: z.string() }) }).parse(await answer.json()).error.code;
const invite = async (backend: TestBackend, scope: Scope, by: Person, role: string, email: string | null = null): Promise<Invitation> =>
  Invitation.parse(
    await (await backend.request(by, 'POST', `/api/v1/workspaces/${scope.workspaceId}/invitations`, { role, email })).json(),
  );
const accept = (backend: TestBackend, code: string, email: string, password = PASSWORD): Promise<Response> =>
  backend.request(null, 'POST', '/api/v1/invitations/accept', { code, name: 'New Person', email, password });
const fresh = (): string => `${randomUUID()}@example.org`;

onBothStores('session', (backend) => {
  it('signs in with a token for the extension and a cookie for the board, and out again', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    const answer = await signIn(backend(), lead.email.toUpperCase(), PASSWORD);
    expect(answer.status).toBe(200);
    expect(Me.parse(await answer.json())).toEqual({
      user: { userId: lead.userId, name: lead.name, email: lead.email },
      memberships: [{ workspace: { workspaceId: scope.workspaceId, name: expect.any(String) }, role: 'lead' }],
    });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^vidhuk\.session_token=.*HttpOnly; SameSite=Lax/);
    const token = { ...lead, token: answer.headers.get('set-auth-token') ?? '' };
    const withCookie = { cookie: cookie?.split(';')[0] ?? '' };
    expect((await backend().request(token, 'GET', '/api/v1/me')).status).toBe(200);
    expect((await backend().request(null, 'GET', '/api/v1/me', undefined, withCookie)).status).toBe(200);
    expect((await backend().request(token, 'POST', '/api/auth/sign-out')).status).toBe(200);
    expect((await backend().request(token, 'GET', '/api/v1/me')).status).toBe(401);
    expect((await backend().request(null, 'GET', '/api/v1/me', undefined, withCookie)).status).toBe(401);
  });

  it('says the same of an unknown address and a wrong password', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const [wrong, unknown] = [await signIn(backend(), agent.email, 'not the password'), await signIn(backend(), fresh(), PASSWORD)];
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const bodies = [await wrong.json(), await unknown.json()].map((body) => JSON.stringify(body).replace(/"requestId":"[^"]*"/, ''));
    expect(bodies[0]).toBe(bodies[1]);
    expect(bodies[0]).toContain('wrong_credentials');
  });

  it('stops guessing at one account, and lets it go on a minute later', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    backend().now = () => '2026-11-21T10:00:30.000Z';
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) statuses.push((await signIn(backend(), agent.email, 'not the password')).status);
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
    const right = await signIn(backend(), agent.email, PASSWORD);
    expect([right.status, right.headers.get('retry-after')]).toEqual([429, '30']);
    // The colleague at another desk is not locked out by it.
    const elsewhere = await backend().app.request(
      '/api/auth/sign-in/email',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: agent.email, password: PASSWORD }) },
      { incoming: { socket: { remoteAddress: '10.0.0.7' } } },
    );
    expect(elsewhere.status).toBe(200);
    backend().now = () => '2026-11-21T10:01:00.000Z';
    expect((await signIn(backend(), agent.email, PASSWORD)).status).toBe(200);
    backend().now = () => new Date().toISOString();
  });

  it('counts at most a few guesses a minute of one address against the account, so that no stranger locks it for everybody', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    backend().now = () => '2026-11-21T11:00:30.000Z';
    const from = async (remoteAddress: string, password: string): Promise<number> =>
      (
        await backend().app.request(
          '/api/auth/sign-in/email',
          { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: agent.email, password }) },
          { incoming: { socket: { remoteAddress } } },
        )
      ).status;
    for (let attempt = 0; attempt < 115; attempt += 1) await from('10.1.0.1', 'not the password');
    expect(await from('10.1.0.2', PASSWORD)).toBe(200);
    // Guessing from many addresses at once still ends.
    for (let address = 3; address < 12; address += 1)
      for (let attempt = 0; attempt < 10; attempt += 1) await from(`10.1.0.${address}`, 'not the password');
    expect(await from('10.1.0.12', PASSWORD)).toBe(429);
    backend().now = () => new Date().toISOString();
  });

  it('lets nobody sign up by themselves', async () => {
    const body = { name: 'X', email: fresh(), password: PASSWORD };
    for (const path of ['/api/auth/sign-up/email', '/api/auth/sign-up', '/api/auth/update-user'])
      expect((await backend().request(null, 'POST', path, body)).status).toBe(404);
    expect((await signIn(backend(), body.email, PASSWORD)).status).toBe(401);
  });

  it('takes an invitation once, whoever is quicker, and tells used from unknown', async () => {
    const scope = await backend().workspace();
    const admin = await backend().person(scope, 'admin');
    const { code } = await invite(backend(), scope, admin, 'agent');
    const spellings = [code, code.toLowerCase().replaceAll('-', '')];
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => accept(backend(), spellings[index % 2] ?? code, fresh())));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array(7).fill(410)]);
    const good = answers.find((answer) => answer.status === 200);
    expect(Me.parse(await good?.json()).memberships).toEqual([
      { workspace: expect.objectContaining({ workspaceId: scope.workspaceId }), role: 'agent' },
    ]);
    expect(good?.headers.get('set-auth-token')).toMatch(/\./);
    expect(await codeOf(await accept(backend(), code, fresh()))).toBe('invitation_used');
    expect(await codeOf(await accept(backend(), 'AAAAA-BBBBB-CCCCC-DDDDD', fresh()))).toBe('not_found');
  });

  it('takes an invitation for one address from that address only, and none after a week', async () => {
    const scope = await backend().workspace();
    const admin = await backend().person(scope, 'admin');
    const email = fresh();
    const { code } = await invite(backend(), scope, admin, 'lead', email);
    expect(await codeOf(await accept(backend(), code, fresh()))).toBe('forbidden');
    backend().now = () => new Date(Date.now() + 8 * 86_400_000).toISOString();
    expect(await codeOf(await accept(backend(), code, email))).toBe('invitation_used');
    backend().now = () => new Date().toISOString();
    expect((await accept(backend(), code, email)).status).toBe(200);
  });

  it('adds a workspace to an account that exists, by its own password only', async () => {
    const [first, second] = [await backend().workspace(), await backend().workspace()];
    const agent = await backend().person(first, 'agent');
    const admin = await backend().person(second, 'admin');
    const { code } = await invite(backend(), second, admin, 'lead');
    expect(await codeOf(await accept(backend(), code, agent.email, 'not the password'))).toBe('wrong_credentials');
    const joined = Me.parse(await (await accept(backend(), code, agent.email)).json());
    expect(joined.user).toEqual({ userId: agent.userId, name: agent.name, email: agent.email });
    expect(joined.memberships.map((membership) => membership.role).sort()).toEqual(['agent', 'lead']);
  });

  it('keeps leads from making admins and a workspace from losing its last one', async () => {
    const scope = await backend().workspace();
    const [admin, lead] = [await backend().person(scope, 'admin'), await backend().person(scope, 'lead')];
    const members = `/api/v1/workspaces/${scope.workspaceId}/members`;
    const invitations = `/api/v1/workspaces/${scope.workspaceId}/invitations`;
    expect((await backend().request(lead, 'POST', invitations, { role: 'admin', email: null })).status).toBe(403);
    expect((await backend().request(lead, 'PATCH', members, { userId: lead.userId, role: 'admin' })).status).toBe(403);
    expect((await backend().request(lead, 'PATCH', members, { userId: admin.userId, role: null })).status).toBe(403);
    expect((await backend().request(admin, 'PATCH', members, { userId: admin.userId, role: 'lead' })).status).toBe(409);
    expect((await backend().request(admin, 'PATCH', members, { userId: lead.userId, role: 'admin' })).status).toBe(200);
    const others = await Promise.all(Array.from({ length: 4 }, () => backend().person(scope, 'admin')));
    const all = await Promise.all(
      [admin, lead, ...others].map((person) => backend().request(person, 'PATCH', members, { userId: person.userId, role: 'agent' })),
    );
    expect(all.map((answer) => answer.status).sort()).toEqual([...Array(5).fill(200), 409]);
  });

  it('a person who was taken out is out at once', async () => {
    const scope = await backend().workspace();
    const [admin, agent] = [await backend().person(scope, 'admin'), await backend().person(scope, 'agent')];
    await backend().request(admin, 'PATCH', `/api/v1/workspaces/${scope.workspaceId}/members`, { userId: agent.userId, role: null });
    expect((await backend().request(agent, 'GET', `/api/v1/workspaces/${scope.workspaceId}/sync/pull`)).status).toBe(403);
  });

  it('a new password ends every session, and a short one is refused', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const change = (currentPassword: string, newPassword: string) =>
      backend().request(agent, 'POST', '/api/auth/change-password', { currentPassword, newPassword });
    expect((await change(PASSWORD, 'too short')).status).toBe(400);
    expect(await codeOf(await change('not the password', 'another password'))).toBe('wrong_credentials');
    expect((await change(PASSWORD, 'another password')).status).toBe(200);
    expect((await backend().request(agent, 'GET', '/api/v1/me')).status).toBe(401);
    expect((await signIn(backend(), agent.email, 'another password')).status).toBe(200);
  });

  it('refuses a change that another page asks for with the board’s cookie', async () => {
    const scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead');
    const cookie = (await signIn(backend(), lead.email, PASSWORD)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const path = `/api/v1/workspaces/${scope.workspaceId}/invitations`;
    const from = (headers: Record<string, string>) =>
      backend().request(null, 'POST', path, { role: 'agent', email: null }, { cookie, host: 'desk.example', ...headers });
    expect((await from({ origin: 'http://desk.example' })).status).toBe(200);
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, {}, { origin: EXTENSION }])
      expect((await from(headers)).status).toBeGreaterThanOrEqual(401);
  });

  it('answers the extension by bearer token only: no cookie in, none out, no credentials', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const preflight = await backend().request(null, 'OPTIONS', '/api/v1/me', undefined, {
      origin: EXTENSION,
      'access-control-request-method': 'GET',
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, EXTENSION]);
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    const signed = await signIn(backend(), agent.email, PASSWORD, { origin: EXTENSION, 'sec-fetch-site': 'cross-site' });
    expect([signed.status, signed.headers.get('set-cookie'), signed.headers.get('access-control-expose-headers')]).toEqual([
      200,
      null,
      'set-auth-token, retry-after, x-request-id',
    ]);
    const refused = await backend().request(null, 'GET', '/api/v1/me', undefined, { origin: EXTENSION });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, EXTENSION]);
    for (const origin of ['https://evil.example', 'chrome-extension://short', 'moz-extension://abc'])
      expect(
        (await backend().request(agent, 'GET', '/api/v1/me', undefined, { origin })).headers.get('access-control-allow-origin'),
      ).toBeNull();
  });
});
