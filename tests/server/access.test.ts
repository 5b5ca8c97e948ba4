// Who may call what. The cases come from the OpenAPI document, so that a new route cannot be forgotten; a last test holds the document against the
// routes that the app really has.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { Role } from '../../lib/contracts/workspace.ts';
import { onBothStores, type TestBackend } from './backend.ts';
import { answered } from './operations.ts';

const Access = z.union([z.enum(['public', 'signed_in']), z.array(Role)]);
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.object({ 'x-access': Access }))) });

type Declared = { method: string; path: string; access: z.infer<typeof Access> };

const declaredRoutes = async (backend: TestBackend): Promise<Declared[]> => {
  const document = Document.parse(await (await backend.request(null, 'GET', '/openapi.json')).json());
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, access: operation['x-access'] })),
  );
};

const WORKSPACE = '/api/v1/workspaces/{workspaceId}/';
const fill = (path: string, workspaceId: string): string =>
  path
    .replace('{workspaceId}', workspaceId)
    .replace('{itemId}', encodeURIComponent('trustpilot:none'))
    .replace('{contactId}', '0199aaaa-0000-7000-8000-000000000000');

const statusOf = async (backend: TestBackend, person: Parameters<TestBackend['request']>[0], route: Declared, workspaceId: string) =>
  (await backend.request(person, route.method, fill(route.path, workspaceId), route.method === 'GET' ? undefined : {})).status;

onBothStores('access', (backend) => {
  it('only a handful of routes is public, and every route of a workspace asks for a role', async () => {
    const routes = await declaredRoutes(backend());
    const open = routes.filter((route) => route.access === 'public').map((route) => `${route.method} ${route.path}`);
    expect(open.sort()).toEqual([
      'GET /docs',
      'GET /health',
      'GET /openapi.json',
      'GET /version',
      'POST /api/auth/sign-in/email',
      'POST /api/v1/invitations/accept',
    ]);
    for (const route of routes) expect([route.path, Array.isArray(route.access)]).toEqual([route.path, route.path.startsWith(WORKSPACE)]);
    expect(routes.filter((route) => route.path.startsWith(WORKSPACE)).length).toBeGreaterThan(10);
  });

  it('no route but the public ones answers without a token, or with a made-up one', async () => {
    const scope = await backend().workspace();
    const forged = { userId: 'x', name: 'x', email: 'x', token: 'abcdefghijklmnop.c2lnbmF0dXJl' };
    for (const route of await declaredRoutes(backend())) {
      if (route.access === 'public') continue;
      for (const person of [null, forged])
        expect([route.method, route.path, await statusOf(backend(), person, route, scope.workspaceId)]).toEqual([
          route.method,
          route.path,
          401,
        ]);
    }
  });

  it('a member of another workspace is refused everywhere, and learns nothing about whether the workspace exists', async () => {
    const [ours, theirs] = [await backend().workspace(), await backend().workspace()];
    const stranger = await backend().person(theirs, 'admin');
    for (const route of await declaredRoutes(backend())) {
      if (!route.path.startsWith(WORKSPACE)) continue;
      const path = (workspaceId: string) => fill(route.path, workspaceId);
      const send = async (workspaceId: string) => {
        const answer = await backend().request(stranger, route.method, path(workspaceId), route.method === 'GET' ? undefined : {});
        const { error } = z.object({ error: z.object({ code: z.string(), message: z.string() }) }).parse(await answer.json());
        return [route.path, answer.status, error.code, error.message];
      };
      const refused = await send(ours.workspaceId);
      expect(refused.slice(0, 3)).toEqual([route.path, 403, 'forbidden']);
      expect(await send('0199bbbb-0000-7000-8000-000000000000')).toEqual(refused);
      expect((await send('not-an-id')).slice(1)).toEqual(refused.slice(1));
    }
  });

  it('each role may call what the document says, and nothing above it', async () => {
    const scope = await backend().workspace();
    const people = {
      agent: await backend().person(scope, 'agent'),
      lead: await backend().person(scope, 'lead'),
      admin: await backend().person(scope, 'admin'),
    };
    for (const route of await declaredRoutes(backend())) {
      if (!Array.isArray(route.access)) continue;
      for (const role of Role.options) {
        const status = await statusOf(backend(), people[role], route, scope.workspaceId);
        const allowed = route.access.includes(role);
        expect([route.method, route.path, role, status === 403 || status === 401]).toEqual([route.method, route.path, role, !allowed]);
      }
    }
  });

  it('nothing of one workspace is found under the address of another', async () => {
    const [ours, theirs] = [await backend().workspace(), await backend().workspace()];
    const lead = await backend().person(ours, 'lead');
    const stranger = await backend().person(theirs, 'lead');
    const of = (scope: { workspaceId: string }, path: string) => `/api/v1/workspaces/${scope.workspaceId}/${path}`;
    await backend().request(lead, 'POST', of(ours, 'sync/push'), { protocol: 2, operations: answered('trustpilot:x1', 'Answer') });
    await backend().request(lead, 'POST', of(ours, 'contacts/import'), 'external_id,name,phones\n1,Olena Koval,+380501112233\n');
    const query = { itemId: 'trustpilot:x1', author: { name: 'Olena Koval', profileUrl: null }, text: 'call +380501112233' };
    const found = await (await backend().request(lead, 'POST', of(ours, 'contacts/candidates'), query)).json();
    const { candidates } = z.object({ candidates: z.array(z.object({ contactId: z.string() })) }).parse(found);
    expect(candidates).toHaveLength(1);
    const contactId = candidates[0]?.contactId;
    expect((await backend().request(lead, 'GET', of(ours, `contacts/${contactId}/history?itemId=trustpilot:x1`))).status).toBe(200);

    expect((await backend().request(stranger, 'GET', of(theirs, `contacts/${contactId}/history?itemId=trustpilot:x1`))).status).toBe(404);
    expect((await backend().request(stranger, 'GET', of(theirs, 'items/trustpilot:x1/events'))).status).toBe(404);
    expect(await (await backend().request(stranger, 'POST', of(theirs, 'contacts/candidates'), query)).json()).toEqual({ candidates: [] });
    expect(await (await backend().request(stranger, 'GET', of(theirs, 'log'))).json()).toMatchObject({ rows: [], total: 0, sites: [] });
    expect(await (await backend().request(stranger, 'GET', of(theirs, 'sync/pull'))).json()).toMatchObject({ items: [] });
    expect((await (await backend().request(stranger, 'GET', of(theirs, 'log/export'))).text()).split('\r\n')).toHaveLength(2);
    const members = z.object({ members: z.array(z.object({ userId: z.string() })) });
    const others = members.parse(await (await backend().request(stranger, 'GET', of(theirs, 'members'))).json());
    expect(others.members.map((member) => member.userId)).toEqual([stranger.userId]);
    expect((await backend().request(stranger, 'PATCH', of(theirs, 'members'), { userId: lead.userId, role: null })).status).toBe(404);
  });

  it('the document names every route that the app has', async () => {
    const declared = new Set(
      (await declaredRoutes(backend())).map((route) => `${route.method} ${route.path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const real = backend().app.routes.filter((route) => route.path.startsWith('/api/') && route.method !== 'ALL');
    expect(new Set(real.map((route) => `${route.method} ${route.path}`)).difference(declared)).toEqual(new Set());
    expect(real.length).toBeGreaterThan(20);
  });
});
