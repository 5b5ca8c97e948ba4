// To whom a review can be handed on: the people of the workspace, without the agent.
import { beforeEach, expect, it } from 'vitest';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import { handleCommand } from '../background/commands.ts';

let ports: TestPorts;
beforeEach(async () => {
  ports = await testPorts();
});
const names = async () => await handleCommand(ports, { type: 'command.people.names', request: {} });
const member = (userId: string, name: string) => ({ userId, name, email: `${userId}@example.com`, role: 'agent' });

it('are the others, each name once, in the order of the alphabet', async () => {
  await signInAs(ports, 'anna');
  const members = [
    member('user-anna', 'Anna'),
    member('user-2', 'Lev '),
    member('user-3', 'Borys'),
    member('user-4', 'Lev'),
    member('user-5', ' '),
  ];
  ports.fetch = async () => Response.json({ members });
  expect(await names()).toEqual({ result: { ok: true, value: ['Borys', 'Lev'] }, toSend: false });
});

it('are not known without a session or a network', async () => {
  expect((await names())?.result).toMatchObject({ ok: false, error: { code: 'not_signed_in' } });
  await signInAs(ports, 'anna');
  ports.network.online = false;
  expect((await names())?.result).toMatchObject({ ok: false, error: { code: 'unreachable' } });
});
