// Members of a workspace and invitations into it.
import { Invitation, MemberChange, Members, NewInvitation } from '../../lib/contracts/workspace.ts';
import { listMembers } from '../db/members.ts';
import { Failure } from '../http/failure.ts';
import { accessOf, addRoute, EVERY_ROLE, LEADS, type Router, WorkspaceParams } from '../http/route.ts';
import { changeMember, invite } from '../services/people.ts';

export const addPeopleRoutes = (router: Router): void => {
  const { deps } = router;

  addRoute(
    router,
    {
      method: 'get',
      path: '/api/v1/workspaces/{workspaceId}/members',
      tag: 'People',
      summary: 'Who belongs to the workspace',
      access: EVERY_ROLE,
      params: WorkspaceParams,
      answer: Members,
    },
    async (_input, c) => ({ members: await listMembers(accessOf(c).scope) }),
  );

  addRoute(
    router,
    {
      method: 'patch',
      path: '/api/v1/workspaces/{workspaceId}/members',
      tag: 'People',
      summary: 'Change a role or end a membership; only an admin makes or changes admins, and the last one stays',
      access: LEADS,
      params: WorkspaceParams,
      body: MemberChange,
      answer: Members,
      errors: ['not_found', 'conflict'],
    },
    async ({ body }, c) => {
      const { scope, role } = accessOf(c);
      return { members: await changeMember(scope, role, body.userId, body.role) };
    },
  );

  addRoute(
    router,
    {
      method: 'post',
      path: '/api/v1/workspaces/{workspaceId}/invitations',
      tag: 'People',
      summary: 'A one-time code to join with; shown once',
      access: LEADS,
      params: WorkspaceParams,
      body: NewInvitation,
      answer: Invitation,
    },
    ({ body }, c) => {
      const { scope, role, person } = accessOf(c);
      if (body.role === 'admin' && role !== 'admin') throw new Failure('forbidden', 'Only an admin can invite an admin.');
      return invite(scope, { role: body.role, email: body.email, createdBy: person.userId }, deps.now());
    },
  );
};
