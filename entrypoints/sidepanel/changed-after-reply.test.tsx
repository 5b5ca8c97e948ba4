// The whole panel over a review that its author changed after our reply: from the list to a further reply, or to the word that none is needed.
import 'fake-indexeddb/auto';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { openRound } from '../../lib/domain/item/rounds.ts';
import { withDatabase } from '../../lib/extension/db/open.ts';
import { change, fillDesk, portsOf } from '../../tests/panel/full-desk.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { AGENT, changedItem, NOW, REVIEW_ROWS } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

// The whole panel over a database takes its time on a busy machine; what is waited for is an answer, not a moment.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const KEY = 'sample:answered';
const SETTINGS = { theme: 'system', density: 'comfortable', language: 'en' } as const;
const row = () => screen.findByRole('button', { name: /Nina.*changed since our reply/ });

beforeEach(async () => {
  const end = await fillDesk();
  const item = changedItem(KEY);
  const known = REVIEW_ROWS.find(({ reviewKey }) => reviewKey === KEY);
  if (known === undefined) throw new Error('no row');
  await withDatabase(async (db) => await db.reviews.put({ ...known, review: item.review }));
  await change(KEY, item);
  return end;
});

it('stands among what is to be answered, and opens where its author came back', async () => {
  const { ports, sent } = portsOf();
  renderPart(<Panel ports={ports} settings={SETTINGS} />);
  await userEvent.click(await screen.findByRole('button', { name: 'To answer' }));
  await userEvent.click(await row());
  const again = await screen.findByRole('button', { name: 'Answer again' });
  // By keyboard at once, and not over the button that goes on to the next review.
  await waitFor(() => expect(again).toHaveFocus());
  await userEvent.keyboard('{Enter}');
  // A second reply, upon the one that stands there: the item stays in the log as it was handled.
  expect(await screen.findByRole('button', { name: 'Leave the reply as it is' })).toBeVisible();
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveFocus());
  expect(sent.map(({ type }) => type)).not.toContain('item.reopen');
  // What it was and is stays in sight above the draft.
  expect(await screen.findByRole('region', { name: 'Before' })).toHaveTextContent('Чудовий сервіс.');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Answer again' })).toBe(null));
});

it('leaves the list with the word that no further reply is needed, and says whose that is', async () => {
  const { ports, sent } = portsOf();
  renderPart(<Panel ports={ports} settings={SETTINGS} />);
  await userEvent.click(await row());
  await userEvent.click(await screen.findByRole('button', { name: 'No further reply needed' }));
  await waitFor(() => expect(sent).toContainEqual({ type: 'reply.unneeded', request: { reviewKey: KEY, note: '' } }));
  const item = changedItem(KEY);
  await change(KEY, changedItem(KEY, { further: { unneeded: [{ upon: openRound(item)?.upon ?? NOW, note: '', at: NOW, by: AGENT }] } }));
  expect(await screen.findByText(/says that the change needs no further reply/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'No further reply needed' })).toBe(null);
});
