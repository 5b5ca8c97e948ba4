// The search for a customer in the whole panel: by its key and from the palette, also where "Who" is folded; whom it links.
import { act, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { useViewState } from '../../lib/extension/state/view-state.ts';
import { change, fillDesk, portsOf } from '../../tests/panel/full-desk.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { FOUND } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

// The whole panel over a database takes its time on a busy machine; what is waited for is an answer, not a moment.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const SETTINGS = { theme: 'system', density: 'comfortable', language: 'en' } as const;
const KEY = 'sample:running';

beforeEach(fillDesk);

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const open = async () => {
  const { ports, sent } = portsOf();
  renderPart(<Panel ports={ports} settings={SETTINGS} />);
  await userEvent.click(await screen.findByRole('button', { name: /Sam Whitfield/ }));
  return { draft: await screen.findByLabelText('Your reply'), sent };
};
const field = async () => await screen.findByRole('textbox', { name: 'Find a customer' });

it('opens by its key from the draft, also where “Who” is folded, on any layout; Escape goes back to its button and not to the list', async () => {
  const { draft } = await open();
  act(() => useViewState.getState().fold('who', true));
  draft.focus();
  await userEvent.keyboard('{Alt>}[KeyW]{/Alt}');
  expect(await field()).toHaveFocus();
  expect(draft).toHaveValue('');
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: /^Find a customer/ })).toHaveFocus();
  expect(screen.getByLabelText('Your reply')).toBeVisible();
});

it('is in the palette with its key', async () => {
  await open();
  await userEvent.keyboard('{Control>}[KeyK]{/Control}');
  await userEvent.type(await screen.findByRole('combobox', { name: 'Search commands and reviews' }), 'customer by hand');
  expect((await screen.findByRole('option', { name: /Find a customer by hand/ })).textContent).toMatch(/Alt.?\+?.?W/);
  await userEvent.keyboard('{Enter}');
  await waitFor(async () => expect(await field()).toHaveFocus());
});

it('asks for the open review, links by the same event as a proposal, and leaves the focus at the draft', async () => {
  const { sent } = await open();
  await userEvent.keyboard('{Alt>}[KeyW]{/Alt}');
  await userEvent.type(await field(), 'Мельник{Enter}');
  await userEvent.click(await screen.findByRole('button', { name: /Ганна Мельник/ }));
  const contactId = FOUND.found[0]?.contactId ?? '';
  await userEvent.click(await screen.findByRole('button', { name: 'This is the author' }));
  const linked = { reviewKey: KEY, contactId, reasons: [{ code: 'found_by_hand', detail: '' }] };
  await waitFor(() => expect(sent.filter(({ type }) => type === 'contact.link')).toEqual([{ type: 'contact.link', request: linked }]));
  expect(sent.filter(({ type }) => type === 'contact.search').at(-1)?.request).toMatchObject({ reviewKey: KEY, query: 'Мельник' });
  await act(async () => await change(KEY, { contactId }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Find a customer' })).toBeNull());
  await waitFor(() => expect(screen.getByLabelText('Your reply')).toHaveFocus());
});

it('what a record tells guards the draft from the moment it is opened, also when the search is closed; who is only listed tells nothing', async () => {
  const { draft } = await open();
  await userEvent.type(draft, 'Your order KR-48213 is on its way.');
  await userEvent.keyboard('{Alt>}[KeyW]{/Alt}');
  await userEvent.type(await field(), 'Мельник{Enter}');
  const person = await screen.findByRole('button', { name: /Ганна Мельник/ });
  const leaks = () => [...document.querySelectorAll('mark')].filter((mark) => mark.textContent === 'KR-48213');
  expect(leaks()).toEqual([]);
  await userEvent.click(person);
  await waitFor(() => expect(leaks()).toHaveLength(1));
  await userEvent.type(await field(), '{Escape}');
  expect(screen.queryByRole('textbox', { name: 'Find a customer' })).toBeNull();
  expect(leaks()).toHaveLength(1);
});

it('sends no letter into the draft where a colleague links whom the agent is still typing', async () => {
  const { draft } = await open();
  await userEvent.keyboard('{Alt>}[KeyW]{/Alt}');
  await userEvent.type(await field(), 'Мельник{Enter}');
  await screen.findByRole('button', { name: /Ганна Мельник/ });
  await act(async () => await change(KEY, { contactId: FOUND.found[0]?.contactId ?? '' }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Find a customer' })).toBeNull());
  await waitFor(() => expect(screen.getByRole('button', { name: /^Find a customer/ })).toHaveFocus());
  await userEvent.keyboard('Ганна');
  expect(draft).toHaveValue('');
});
