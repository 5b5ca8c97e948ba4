// How people come into a workspace and what adding them again may change: nobody lets themself back in, nobody loses a role unawares.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { Invitation } from '../../lib/contracts/workspace.ts';
import { createAdminApp } from '../../server/admin/admin-app.ts';
import { listMembers } from '../../server/db/members.ts';
import type { Scope } from '../../server/db/scope.ts';
import { listWorkspaces } from '../../server/db/workspaces.ts';
import { onBothStores, PASSWORD, type Person, type TestBackend } from './backend.ts';

const of = (scope: Scope, path: string): string => `/api/v1/workspaces/${scope.workspaceId}/${path}`;
const ErrorOf = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const invite = async (backend: TestBackend, scope: Scope, by: Person, role: string): Promise<string> =>
  Invitation.parse(await (await backend.request(by, 'POST', of(scope, 'invitations'), { role, email: null })).json()).code;
const accept = (backend: TestBackend, code: string, email: string): Promise<Response> =>
  backend.request(null, 'POST', '/api/v1/invitations/accept', { code, name: 'Somebody', email, password: PASSWORD });
const setRole = (backend: TestBackend, scope: Scope, by: Person, userId: string, role: string | null): Promise<Response> =>
  backend.request(by, 'PATCH', of(scope, 'members'), { userId, role });
const addUser = async (backend: TestBackend, user: object): Promise<Response> =>
  createAdminApp(backend.deps).request('/users', {
    method: 'POST',
    body: JSON.stringify({ email: `${randomUUID()}@example.org`, name: 'Somebody', password: PASSWORD, ...user }),
  });

onBothStores('membership', (backend) => {
  it('a code dies with the right of the one who made it', async () => {
    const scope = await backend().workspace();
    const admin = await backend().person(scope, 'admin');
    const cases: { was: 'lead' | 'admin'; gives: string; becomes: 'lead' | 'agent' | null; status: number }[] = [
      { was: 'lead', gives: 'lead', becomes: null, status: 410 },
      { was: 'lead', gives: 'agent', becomes: 'agent', status: 410 },
      { was: 'admin', gives: 'admin', becomes: 'lead', status: 410 },
      { was: 'admin', gives: 'lead', becomes: 'lead', status: 200 },
    ];
    for (const { was, gives, becomes, status } of cases) {
      const maker = await backend().person(scope, was);
      const code = await invite(backend(), scope, maker, gives);
      expect((await setRole(backend(), scope, admin, maker.userId, becomes)).status).toBe(200);
      for (const email of [maker.email, `${randomUUID()}@example.org`]) {
        const answer = await accept(backend(), code, email);
        expect([was, gives, becomes, answer.status]).toEqual([was, gives, becomes, status]);
        if (status === 200) break;
      }
      const role = (await listMembers(scope)).find((member) => member.userId === maker.userId)?.role ?? null;
      expect([was, gives, role]).toEqual([was, gives, becomes]);
    }
  });

  it('adding a person again never lowers the role, says so, and changes nothing then', async () => {
    const scope = await backend().workspace();
    const admin = await backend().person(scope, 'admin');
    const again = (role: string, password: string) =>
      addUser(backend(), { email: admin.email, name: admin.name, role, workspace: scope.workspaceId, password });
    for (const role of ['agent', 'lead']) {
      const answer = await again(role, 'another password');
      expect([role, answer.status]).toEqual([role, 409]);
      expect(ErrorOf.parse(await answer.json()).error.message).toContain('is admin of this workspace already');
    }
    expect((await listMembers(scope)).map((member) => member.role)).toEqual(['admin']);
    expect((await backend().request(admin, 'GET', '/api/v1/me')).status).toBe(200);
    expect((await again('admin', 'another password')).status).toBe(200);
    const agent = await backend().person(scope, 'agent');
    const raised = await addUser(backend(), { email: agent.email, role: 'lead', workspace: scope.workspaceId });
    expect(raised.status).toBe(200);
    expect((await listMembers(scope)).find((member) => member.userId === agent.userId)?.role).toBe('lead');
  });

  it('a workspace has a name of 1 to 500 characters', async () => {
    const before = (await listWorkspaces(backend().deps.store.db)).length;
    for (const workspace of ['', '   ', 'x'.repeat(501), 'a\u0000b']) {
      const answer = await addUser(backend(), { role: 'admin', workspace });
      expect(answer.status).toBe(400);
      expect(ErrorOf.parse(await answer.json()).error.message).toMatch(/^workspace: .*workspace/);
    }
    expect(await listWorkspaces(backend().deps.store.db)).toHaveLength(before);
    const name = `Shop ${randomUUID()}`;
    expect((await addUser(backend(), { role: 'admin', workspace: `  ${name} ` })).status).toBe(200);
    expect((await listWorkspaces(backend().deps.store.db)).map((workspace) => workspace.name)).toContain(name);
  });
});
