import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Member, Role } from '../../../lib/contracts/workspace.ts';
import { axeProblems } from '../../../tests/panel/render.tsx';
import { api, show } from '../../../tests/samples/board-log.tsx';
import { LEAD, ok, WORKSPACE } from '../../../tests/samples/quiet-board.ts';
import type { BoardApi } from '../board-api.ts';

const member = (userId: string, name: string, role: Role): Member => ({ userId, name, role, email: `${userId}@example.com` });
const TEAM = [member(LEAD.userId, LEAD.name, 'lead'), member('u-anna', 'Anna', 'agent'), member('u-boss', 'Boris', 'admin')];
const seen = (role: Role): Pick<BoardApi, 'me' | 'members'> => ({
  me: async () => ok({ user: LEAD, memberships: [{ workspace: WORKSPACE, role }] }),
  members: async () => ok(TEAM),
});

beforeAll(() => {
  // jsdom has the element but not its methods.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
beforeEach(() => window.history.replaceState(null, '', '/?view=people'));

describe('the team', () => {
  it('lets a lead change agents and leads, never himself and no admin', async () => {
    const { container } = show(api(seen('lead')));
    const rows = within(await screen.findByRole('table', { name: 'Team' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Name'),
      expect.stringMatching(/^Lev \(you\).*lead$/),
      expect.stringMatching(/^Anna.*agentChange$/),
      expect.stringMatching(/^Boris.*admin$/),
    ]);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('gives a role by a button of its own, tells what is now so, and asks for the list anew', async () => {
    const user = userEvent.setup();
    const changeMember = vi.fn<BoardApi['changeMember']>(async () => ok(null));
    const members = vi.fn<BoardApi['members']>(async () => ok(TEAM));
    show(api({ ...seen('lead'), members, changeMember }));
    await user.click(await screen.findByRole('button', { name: 'Change: Anna' }));
    expect(screen.getByRole('button', { name: 'Save the role' })).toBeDisabled();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    await user.click(screen.getByRole('radio', { name: /lead/i }));
    expect(changeMember).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Save the role' }));
    expect(changeMember).toHaveBeenCalledExactlyOnceWith(WORKSPACE.workspaceId, 'u-anna', 'lead');
    expect(await screen.findByText('Anna: now lead')).toBeVisible();
    await waitFor(() => expect(members).toHaveBeenCalledTimes(2));
  });

  it('takes somebody out only after a second word', async () => {
    const user = userEvent.setup();
    const changeMember = vi.fn<BoardApi['changeMember']>(async () => ok(null));
    show(api({ ...seen('lead'), changeMember }));
    await user.click(await screen.findByRole('button', { name: 'Change: Anna' }));
    await user.click(screen.getByRole('button', { name: 'Take out of the team' }));
    expect(changeMember).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Take out' }));
    expect(changeMember).toHaveBeenCalledExactlyOnceWith(WORKSPACE.workspaceId, 'u-anna', null);
    expect(await screen.findByText('Anna: no longer in the team')).toBeVisible();
  });

  it('says why the server refuses, and keeps what was chosen', async () => {
    const user = userEvent.setup();
    show(api({ ...seen('admin'), changeMember: async () => ({ ok: false, code: 'conflict' }) }));
    await user.click(await screen.findByRole('button', { name: 'Change: Boris' }));
    await user.click(screen.getByRole('radio', { name: /^Agent/ }));
    await user.click(screen.getByRole('button', { name: 'Save the role' }));
    expect(await screen.findByText('This is the last admin. Make somebody else admin first.')).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Agent/ })).toBeChecked();
  });

  it('is only to be read by an agent, who has a password all the same', async () => {
    show(api(seen('agent')));
    expect(within(await screen.findByRole('table', { name: 'Team' })).getAllByRole('row')).toHaveLength(4);
    expect(screen.queryByRole('button', { name: /^Change:/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Change password' })).toBeVisible();
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      expect.stringContaining('Log'),
      expect.stringContaining('Team'),
    ]);
  });
});

describe('the password', () => {
  const fill = async (user: ReturnType<typeof userEvent.setup>, current: string, next: string) => {
    await user.click(await screen.findByRole('button', { name: 'Change password' }));
    await user.type(screen.getByLabelText('Present password'), current);
    await user.type(screen.getByLabelText('New password'), next);
    await user.click(screen.getByRole('button', { name: 'Change' }));
  };

  it('goes as it was typed, and ends at the door with the reason', async () => {
    const user = userEvent.setup();
    const changePassword = vi.fn<BoardApi['changePassword']>(async () => ok(null));
    show(api({ ...seen('lead'), changePassword }));
    await fill(user, ' old secret ', 'new long secret ');
    expect(changePassword).toHaveBeenCalledExactlyOnceWith(' old secret ', 'new long secret ');
    expect(await screen.findByText('The password is changed. Sign in with the new one.')).toBeVisible();
  });

  it('stays in the dialog where the present one is wrong: that is no end of the session', async () => {
    const user = userEvent.setup();
    show(api({ ...seen('lead'), changePassword: async () => ({ ok: false, code: 'wrong_credentials' }) }));
    await fill(user, 'not it', 'new long secret');
    expect(await screen.findByText(/The present password is wrong/)).toBeVisible();
    expect(screen.getByLabelText('New password')).toHaveValue('new long secret');
  });
});
