// `vidhuk user add`: the first admin of a new workspace, and anybody after. The backend is loaded when it runs, so that `--help` is quick.
import { parseArgs } from 'node:util';
import { Role } from '../../lib/contracts/workspace.ts';
import type { AddUser } from '../../server/admin/admin-app.ts';
import { UsageError, type Verb } from '../verb.ts';

export const verb: Verb = {
  summary: 'add a person to a workspace',
  help: `vidhuk user add --email EMAIL --name NAME --role agent|lead|admin [--workspace NAME|ID] [--password-stdin]

Without --password-stdin it makes an invitation: a one-time code for this address, good for seven days, with which the
person signs in for the first time in the extension or on the board. With --password-stdin the first line of stdin is the password (at
least 10 characters); an existing account gets it as its new one and all its sessions end.

A workspace that does not exist is made together with its first admin (--role admin). --workspace may be left out where
there is only one. Works while a server is running.

stdout: one JSON line {email, role, workspace:{workspaceId, name}, workspaceCreated, invitation:{code, role, expiresAt}}
        or {…, userId, passwordSet:true}`,
  run: async (args) => {
    const [action, ...rest] = args;
    if (action !== 'add') throw new UsageError('Say what to do: vidhuk user add …');
    const { values } = parseArgs({
      args: rest,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string' },
        workspace: { type: 'string' },
        'password-stdin': { type: 'boolean', default: false },
      },
    });
    if (values.email === undefined || values.name === undefined || values.role === undefined)
      throw new UsageError('--email, --name and --role are needed.');
    const role = Role.safeParse(values.role);
    if (!role.success) throw new UsageError('--role is agent, lead or admin.');
    const user: AddUser = {
      email: values.email,
      name: values.name,
      role: role.data,
      workspace: values.workspace ?? null,
      password: values['password-stdin'] ? await firstLineOfStdin() : null,
    };
    const { mustSucceed, textOf, withAdmin } = await import('../admin.ts');
    return withAdmin(async (admin) => {
      const answer = await mustSucceed(await admin.send({ method: 'POST', path: '/users', body: JSON.stringify(user) }));
      console.log(await textOf(answer));
      return 0;
    });
  },
};

const firstLineOfStdin = async (): Promise<string> => {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return text.split(/\r?\n/)[0] ?? '';
};
