// "I have posted it" in the command palette, and the way back: each only while the review itself offers it.
import { act, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { useViewState } from '../../lib/extension/state/view-state.ts';
import { change, fillDesk, portsOf } from '../../tests/panel/full-desk.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { AGENT, NOW } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

// The whole panel over a database takes its time on a busy machine; what is waited for is an answer, not a moment.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const SETTINGS = { theme: 'system', density: 'comfortable', language: 'en' } as const;
const KEY = 'sample:running';
const LONG_AGO = new Date(Date.parse(NOW) - 10 * 60_000).toISOString();
const inserted = { text: 'Thanks', how: 'inserted' as const, by: AGENT };

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
const close = () => act(() => useViewState.getState().show(null));

const open = async () => {
  const { ports, sent } = portsOf();
  renderPart(<Panel ports={ports} settings={SETTINGS} />);
  await userEvent.click(await screen.findByRole('button', { name: /Sam Whitfield/ }));
  await screen.findByLabelText('Your reply');
  return sent;
};
const search = async (words: string) => {
  await userEvent.keyboard('{Control>}[KeyK]{/Control}');
  await userEvent.type(await screen.findByRole('combobox', { name: 'Search commands and reviews' }), words);
};

it('is there with its key once the reply was inserted and not seen, and says it', async () => {
  const sent = await open();
  await search('posted');
  expect(screen.queryByRole('option', { name: /I have posted it/ })).toBe(null);
  close();
  await act(async () => await change(KEY, { status: 'inserted', inserted: { ...inserted, at: LONG_AGO } }));
  await screen.findByRole('button', { name: /I have posted it/ });
  await search('posted');
  expect((await screen.findByRole('option', { name: /I have posted it/ })).textContent).toMatch(/Alt.?\+?.?P/);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(sent.at(-1)).toEqual({ type: 'reply.mark', request: { reviewKey: KEY } }));
});

it('can be taken back by whoever said it, and then no more', async () => {
  const sent = await open();
  await search('take it back');
  expect(screen.queryByRole('option', { name: 'Take it back' })).toBe(null);
  close();
  const mark = { text: 'Thanks', at: NOW, by: AGENT, version: 2, postedAt: { from: LONG_AGO, to: NOW } };
  const outcome = { outcome: 'replied' as const, detail: '', at: NOW, by: AGENT, version: 2 };
  await act(async () => change(KEY, { status: 'marked', inserted: { ...inserted, at: LONG_AGO }, marks: [mark], outcome }));
  await screen.findByRole('button', { name: 'Take it back' });
  await search('take it back');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(sent.at(-1)).toEqual({ type: 'reply.unmark', request: { reviewKey: KEY } }));
  await act(async () => change(KEY, { status: 'inserted', marks: [], outcome: null }));
  await screen.findByLabelText('Your reply');
  await search('take it back');
  expect(screen.queryByRole('option', { name: 'Take it back' })).toBe(null);
});
