// The commands of `vidhuk` verbs as a small app: called in process where the verb opens the store itself, over the private socket where a server
// has it open. Never mounted on a port.
import { Hono } from 'hono';
import { z } from 'zod';
import { Adapter } from '../../lib/contracts/adapter.ts';
import { SignedUpdate } from '../../lib/contracts/adapter-update.ts';
import { LogFilter } from '../../lib/contracts/export.ts';
import { Line } from '../../lib/contracts/primitives.ts';
import { Role, type Workspace } from '../../lib/contracts/workspace.ts';
import { listWorkspaces } from '../db/workspaces.ts';
import type { Deps } from '../http/app-env.ts';
import { Failure, failureResponse } from '../http/failure.ts';
import { textStream } from '../http/text-stream.ts';
import { errorFields } from '../log.ts';
import { proposeAdapters, publishUpdate } from '../services/adapters.ts';
import { exportLog } from '../services/export.ts';
import { importContacts } from '../services/import-contacts/import-contacts.ts';
import { addPerson, createWorkspace, invite } from '../services/people.ts';

const WorkspaceName = z
  .string()
  .trim()
  .max(500, 'The name of a workspace has at most 500 characters')
  .min(1, 'The name of a workspace must not be empty')
  .refine((name) => !name.includes('\u0000'), 'The name of a workspace holds the character U+0000');

export const AddUser = z.strictObject({
  email: z.email().max(254),
  name: Line.trim().min(1, 'The name must not be empty'),
  role: Role,
  /** Name or id; null = the only one there is. */
  workspace: WorkspaceName.nullable(),
  password: z.string().min(10, 'The password needs at least 10 characters').max(128).nullable(),
});
export type AddUser = z.infer<typeof AddUser>;

/** The workspace of that name or id, or the only one. Throws `not_found` with the names there are. */
export const chooseWorkspace = async (deps: Deps, wanted: string | null): Promise<Workspace> => {
  const all = await listWorkspaces(deps.store.db);
  const names = all.map((workspace) => `"${workspace.name}"`).join(', ');
  if (wanted === null) {
    const [only] = all;
    if (all.length === 1 && only !== undefined) return only;
    throw new Failure(
      'not_found',
      all.length === 0
        ? 'There is no workspace yet. Make one with its first admin: vidhuk user add --email E --name N --role admin --workspace NAME'
        : `There are several workspaces; choose one with --workspace: ${names}.`,
    );
  }
  const found = all.find((workspace) => workspace.workspaceId === wanted || workspace.name.toLowerCase() === wanted.toLowerCase());
  if (found === undefined)
    throw new Failure('not_found', `There is no workspace "${wanted}".${all.length === 0 ? '' : ` The workspaces are: ${names}.`}`);
  return found;
};

/** `by`: who taught them, as the board shows. */
const TaughtByHand = z.strictObject({ adapters: z.array(Adapter).min(1).max(100), by: Line.trim().min(1, 'Say who taught them') });

export const ExportQuery = LogFilter.extend({ format: z.enum(['csv', 'ndjson']) });

const addUser = async (deps: Deps, user: AddUser): Promise<Record<string, unknown>> => {
  let created = false;
  let workspace: Workspace;
  try {
    workspace = await chooseWorkspace(deps, user.workspace);
  } catch (error) {
    // A new workspace begins with its admin; for any other role a name that is not there is a slip of the pen.
    if (!(error instanceof Failure) || user.role !== 'admin' || user.workspace === null) throw error;
    workspace = await createWorkspace(deps.store.db, user.workspace);
    created = true;
  }
  const scope = { db: deps.store.db, workspaceId: workspace.workspaceId };
  const about = { email: user.email, role: user.role, workspace, workspaceCreated: created };
  if (user.password === null) {
    const invitation = await invite(scope, { role: user.role, email: user.email, createdBy: null }, deps.now());
    return { ...about, invitation };
  }
  const { userId } = await addPerson(scope, deps.auth, { ...user, password: user.password }, deps.now());
  return { ...about, userId, passwordSet: true };
};

export const createAdminApp = (deps: Deps): Hono => {
  const app = new Hono();
  app.onError((error) => {
    if (error instanceof Failure) return failureResponse(error.code, error.message, '');
    if (error instanceof z.ZodError)
      return failureResponse('bad_request', error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '), '');
    deps.log.error(errorFields(error), 'command failed');
    return failureResponse('internal', 'The command failed on the running server. Its log says where.', '');
  });
  const scopeOf = async (workspace: string | undefined) => ({
    db: deps.store.db,
    workspaceId: (await chooseWorkspace(deps, workspace ?? null)).workspaceId,
  });
  app.post('/users', async (c) => c.json(await addUser(deps, AddUser.parse(await c.req.json()))));
  app.post('/contacts/import', async (c) => {
    const scope = await scopeOf(c.req.query('workspace'));
    const body = c.req.raw.body;
    if (body === null) throw new Failure('bad_request', 'The file is empty.');
    return c.json(await importContacts(scope, body, deps.now));
  });
  app.post('/adapters/updates', async (c) => {
    const signed = SignedUpdate.parse(await c.req.json());
    const scope = await scopeOf(c.req.query('workspace'));
    const { sequence, adapters, off } = await publishUpdate(scope, signed, deps.now());
    return c.json({ sequence, adapters: adapters.length, off: off.length, workspaceId: scope.workspaceId });
  });
  app.post('/adapters/taught', async (c) => {
    const { adapters, by } = TaughtByHand.parse(await c.req.json());
    const scope = await scopeOf(c.req.query('workspace'));
    const proposals = adapters.map((adapter) => ({ adapter, counts: null }));
    await proposeAdapters(scope, proposals, { name: by, userId: null }, deps.now());
    const { workspaceId } = scope;
    return c.json({ proposed: adapters.map(({ id, version }) => ({ id, version, state: 'proposed', workspaceId })) });
  });
  app.get('/log/export', async (c) => {
    const { workspace, ...query } = c.req.query();
    const { format, ...filter } = ExportQuery.parse(query);
    const pieces = await exportLog(await scopeOf(workspace), filter, format, deps.now());
    return c.body(
      textStream(pieces, (error) => deps.log.error(errorFields(error), 'export failed on the way')),
      200,
    );
  });
  return app;
};
