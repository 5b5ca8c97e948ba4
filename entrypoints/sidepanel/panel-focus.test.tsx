// The keyboard is never dead in an open review: where a pressed button goes away, the focus goes on.
import 'fake-indexeddb/auto';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { change, fillDesk, PROMISE_ID, portsOf, putMeta } from '../../tests/panel/full-desk.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { AGENT, NOW, REFERENCE, SESSION } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

// As for the whole panel: it takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(fillDesk);

const PROMISES = [{ promiseId: PROMISE_ID, text: 'By Friday.', due: '2026-11-27T16:00:00.000Z', madeAt: NOW, by: AGENT, closed: null }];

/** Sam's review, open; `text` is in the draft. */
async function open(text = '') {
  const { ports, sent } = portsOf();
  renderPart(<Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
  await userEvent.click(await screen.findByRole('button', { name: /Sam Whitfield/ }));
  const draft = await screen.findByLabelText<HTMLTextAreaElement>('Your reply');
  await waitFor(() => expect(draft).not.toHaveAttribute('readonly'));
  if (text !== '') await userEvent.type(draft, text);
  return { draft, sent };
}

/** By the key, as it is pressed without a mouse. */
async function press(button: HTMLElement) {
  button.focus();
  expect(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
}

it('goes to the draft after a promise was noted, which stands between the draft and Insert', async () => {
  const { draft } = await open('We will report by Friday.');
  const note = await screen.findByRole('button', { name: /^Note the promise/ });
  expect(draft.compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(note.compareDocumentPosition(screen.getByRole('button', { name: /^Insert/ }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await press(await screen.findByRole('button', { name: /^Note the promise/ }));
  expect(await screen.findByText(/^promised by/)).toBeVisible();
  await waitFor(() => expect(draft).toHaveFocus());
});

it('goes to the draft after a follow-up was said to be posted, and after the question was put aside', async () => {
  await change('sample:running', { promises: PROMISES, inserted: { text: 'Thanks', at: NOW, how: 'inserted', by: AGENT } });
  const { draft } = await open();
  await press(await screen.findByRole('button', { name: 'Follow-up is posted' }));
  expect(screen.getByLabelText('Where does the follow-up stand?')).toHaveFocus();
  await press(within(screen.getByRole('region', { name: 'Promises' })).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(draft).toHaveFocus());
  await press(screen.getByRole('button', { name: 'Follow-up is posted' }));
  await userEvent.keyboard('In the same thread{Enter}');
  await waitFor(() => expect(screen.queryByText(/^promised by/)).toBeNull());
  await waitFor(() => expect(draft).toHaveFocus());
});

it('goes to the heading of the reply where there is no draft any more', async () => {
  const posted = { text: 'Thanks', seenAt: NOW, source: 'here' as const, by: AGENT, postedAt: { from: null, to: NOW } };
  await change('sample:running', { promises: PROMISES, status: 'posted', posted });
  const { ports } = portsOf();
  renderPart(<Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
  await userEvent.click(await screen.findByRole('button', { name: /Sam Whitfield/ }));
  await press(await screen.findByRole('button', { name: 'Follow-up is posted' }));
  await userEvent.keyboard('In the same thread{Enter}');
  await waitFor(() => expect(screen.queryByText(/^promised by/)).toBeNull());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Reply' })).toHaveFocus());
});

it('goes to the draft after Esc out of the questions of the decision', async () => {
  const { draft } = await open();
  await press(screen.getByRole('button', { name: /^Decide/ }));
  await waitFor(() => expect(screen.getAllByRole('radio')).toContain(document.activeElement));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(draft).toHaveFocus());
});

it('goes to the draft after it was decided to answer', async () => {
  const { draft, sent } = await open();
  await press(screen.getByRole('button', { name: /^Decide/ }));
  while (screen.queryByText(/^Suggested:/) === null) await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('1{Enter}');
  await waitFor(() => expect(sent.find(({ type }) => type === 'decision.record')?.request.payload).toMatchObject({ outcome: 'A' }));
  await waitFor(() => expect(draft).toHaveFocus());
});

it('goes to the draft after a snippet was kept or put aside', async () => {
  const { draft } = await open('We write every day.');
  for (const name of ['Cancel', 'Keep']) {
    await press(screen.getByRole('button', { name: 'Keep as my snippet' }));
    const form = document.activeElement?.closest('form');
    if (form == null) throw new Error('no form');
    await press(within(form).getByRole('button', { name }));
    await waitFor(() => expect(form).not.toBeInTheDocument());
    await waitFor(() => expect(draft).toHaveFocus());
  }
});

it('goes to the draft after approval was asked for', async () => {
  await putMeta('session', { ...SESSION, role: 'agent' });
  await putMeta('reference', {
    ...REFERENCE,
    decision: { ...DEFAULT_DECISION_RULES, approval: { categories: ['praise'], risks: [] } },
  });
  await change('sample:running', { category: 'praise' });
  const { draft } = await open('Thank you.');
  await press(await screen.findByRole('button', { name: 'Ask for approval' }));
  expect(await screen.findByText(/^Waits for a lead since/)).toBeVisible();
  await waitFor(() => expect(draft).toHaveFocus());
});
