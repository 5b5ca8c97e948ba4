// What a lead has changed and not saved is not lost by a click: the board asks before it shows anything else.
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { applyOperation } from '../../lib/domain/item/project.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import { axeProblems } from '../../tests/panel/render.tsx';
import { ANNA, sampleOperation, sampleSeen } from '../../tests/samples/operations.ts';
import { LEAD, ok, quietBoard, WORKSPACE } from '../../tests/samples/quiet-board.ts';
import { Board } from './Board.tsx';
import type { BoardApi } from './board-api.ts';

const OTHER = { workspaceId: '01890a5d-ac96-774b-bcce-b302099a8059', name: 'Lamp' };

const board = (approvals: Item[]): BoardApi => ({
  ...quietBoard,
  me: async () => ok({ user: LEAD, memberships: [WORKSPACE, OTHER].map((workspace) => ({ workspace, role: 'lead' })) }),
  signOut: vi.fn(async () => ok(null)),
  decisions: async () => ok({ approvals, dueAgain: [] }),
});

beforeEach(() => window.history.replaceState(null, '', '/?view=decisions'));

const show = async (approvals: Item[] = []) => {
  const api = board(approvals);
  const view = render(
    <I18nProvider locale="en" messages={en} timeZone="Europe/Kyiv">
      <Board
        api={api}
        appearance={{ locale: 'en', theme: 'system', setLocale: () => undefined, setTheme: () => undefined }}
        serverAddress="http://127.0.0.1:1"
        now={() => Temporal.Instant.from('2026-03-02T10:00:00Z')}
      />
    </I18nProvider>,
  );
  await screen.findByLabelText(AGE);
  return { ...view, api };
};
const AGE = /^Older than so many days/;
const age = () => screen.getByLabelText<HTMLInputElement>(AGE);
const enter = async () => {
  await userEvent.clear(age());
  await userEvent.type(age(), '90');
};
const question = () => screen.queryByText('What you entered is not saved.');
const toLog = async () => await userEvent.click(screen.getByRole('link', { name: 'Log' }));

it('asks before another view takes the place of changed settings, goes on with them, and goes where they are discarded', async () => {
  const { container } = await show();
  await enter();
  await toLog();
  expect(question()).toBeVisible();
  expect(screen.getByRole('button', { name: 'Go on writing' })).toHaveFocus();
  expect(await axeProblems(container)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(question()).toBeNull();
  expect(age()).toHaveValue('90');
  expect(age()).toHaveFocus();
  expect(window.location.search).toBe('?view=decisions');
  await toLog();
  await userEvent.keyboard('{Escape}');
  expect(age()).toHaveValue('90');
  expect(age()).toHaveFocus();
  await toLog();
  await userEvent.click(screen.getByRole('button', { name: 'Discard and close' }));
  await waitFor(() => expect(screen.queryByLabelText(AGE)).toBeNull());
  expect(question()).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Decisions' }));
  expect(await screen.findByLabelText(AGE)).toHaveValue(String(DEFAULT_DECISION_RULES.ageDays));
});

it('asks at the browser’s own Back, before another workspace, and before signing out', async () => {
  window.history.pushState(null, '', '/?view=decisions');
  const { api } = await show();
  await enter();
  // What the browser says after Back.
  await act(async () => {
    window.history.replaceState(null, '', '/');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(question()).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Go on writing' }));
  await userEvent.selectOptions(screen.getByLabelText('Workspace'), 'Lamp');
  expect(question()).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Go on writing' }));
  expect(screen.getByLabelText('Workspace')).toHaveDisplayValue('Shelf');
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(api.signOut).not.toHaveBeenCalled();
  expect(age()).toHaveValue('90');
  await userEvent.click(screen.getByRole('button', { name: 'Discard and close' }));
  expect(api.signOut).toHaveBeenCalledOnce();
});

it('asks of the tab that is closed, only while something would be lost', async () => {
  await show();
  const closing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(closing()).toBe(false);
  await enter();
  expect(closing()).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^Saved\./);
  await waitFor(() => expect(closing()).toBe(false));
  await enter();
  await userEvent.clear(age());
  await userEvent.type(age(), '9');
  expect(closing()).toBe(true);
  await userEvent.type(age(), '0');
  expect(closing()).toBe(false);
  await toLog();
  expect(question()).toBeNull();
  await waitFor(() => expect(screen.queryByLabelText(AGE)).toBeNull());
});

it('asks before the text that a lead has begun to change is gone', async () => {
  const seen = applyOperation(null, sampleSeen(), ANNA);
  const why = [{ about: 'risk' as const, id: 'legal' }];
  await show([applyOperation(seen, sampleOperation('approval.requested', { text: 'We look.', why, note: '' }), ANNA)]);
  await userEvent.type(await screen.findByLabelText('The reply'), ' Soon.');
  await toLog();
  expect(question()).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Go on writing' }));
  expect(screen.getByLabelText('The reply')).toHaveValue('We look. Soon.');
});
