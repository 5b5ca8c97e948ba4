// A lead's decision reaches the agent in the open panel: a reply that waited, a taught site; said once, with the lead's word, and nothing of what was so before.
import 'fake-indexeddb/auto';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { decisionKey } from '../../lib/extension/adapters/taught-news.ts';
import { saveDraft } from '../../lib/extension/db/queries.ts';
import { change, fillDesk, portsOf, putMeta } from '../../tests/panel/full-desk.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { AGENT, COLLEAGUE, NOW, REFERENCE, SESSION } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });
beforeEach(fillDesk);

const LEV = { userId: 'lead-1', name: 'Lev' };
const asked = (over: Partial<NonNullable<Item['approval']>> = {}): Pick<Item, 'approval'> => ({
  approval: {
    ...{ state: 'requested', text: 'We look into it.', why: [], note: '', requestedBy: AGENT, requestedAt: NOW },
    ...{ decidedBy: null, decidedAt: null, ...over },
  },
});
const given = (note = '') => asked({ state: 'given', decidedBy: LEV, decidedAt: NOW, note });
const refused = (note: string) => asked({ state: 'refused', decidedBy: LEV, decidedAt: NOW, note });

const show = () => {
  const { ports, sent } = portsOf();
  const view = renderPart(<Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
  return { ...view, sent };
};
const row = async (name: RegExp) => await screen.findByRole('button', { name });
const status = () => within(screen.getAllByRole('status')[0] ?? document.body);

it('a reply that waited: who said what, in a live region that was there before, and on its row', async () => {
  await change('sample:late', asked());
  await change('sample:running', { ...asked(), ...{ claimedBy: AGENT } });
  const { container } = show();
  expect(await row(/Olena K\./)).toHaveTextContent('waits for approval');
  const region = screen.getAllByRole('status')[0];
  expect(region).toBeEmptyDOMElement();
  await act(async () => await change('sample:late', refused('Name a day.')));
  expect(await status().findByText('Your reply to Olena K. is not approved by Lev.')).toBeVisible();
  expect(screen.getAllByRole('status')[0]).toBe(region);
  expect(status().getByText('“Name a day.”')).toBeVisible();
  await waitFor(async () => expect(await row(/Olena K\./)).toHaveTextContent('not approved by LevName a day.'));
  await act(async () => await change('sample:running', given()));
  expect(await status().findByText('Your reply to Sam Whitfield is approved by Lev.')).toBeVisible();
  await waitFor(async () => expect(await row(/Sam Whitfield/)).toHaveTextContent('approved by Lev'));
  expect(await axeProblems(container)).toEqual([]);
});

it('a text that the lead has changed: said so, shown, and taken first; the draft can be put back', async () => {
  await putMeta('session', { ...SESSION, role: 'agent' });
  await putMeta('reference', { ...REFERENCE, decision: { ...DEFAULT_DECISION_RULES, approval: { categories: ['praise'], risks: [] } } });
  await change('sample:running', { category: 'praise' });
  show();
  await userEvent.click(await row(/Sam Whitfield/));
  const draft = await screen.findByLabelText('Your reply');
  await waitFor(() => expect(draft).not.toHaveAttribute('readonly'));
  await userEvent.type(draft, 'Thanks.');
  await userEvent.click(await screen.findByRole('button', { name: 'Ask for approval' }));
  await screen.findByText(/^Waits for a lead since/);
  await act(async () => await change('sample:running', asked({ state: 'given', text: 'Thank you, Sam.', decidedBy: LEV, decidedAt: NOW })));
  expect(await status().findByText(/^Your reply to Sam Whitfield is approved with changes by Lev\./)).toBeVisible();
  expect(await screen.findByText(/^Approved with changes by Lev, /)).toBeVisible();
  expect(screen.getByText('Thank you, Sam.')).toBeVisible();
  const take = screen.getByRole('button', { name: 'Take the approved text' });
  const again = screen.getByRole('button', { name: 'Ask again with this text' });
  expect(take.className).toContain('primary');
  expect(again.className).not.toContain('primary');
  // The key of Insert does what the button in its place does.
  await userEvent.click(draft);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(draft).toHaveValue('Thank you, Sam.');
  expect(await screen.findByRole('button', { name: /^Insert/ })).toBeVisible();
  await waitFor(() => expect(draft).toHaveFocus());
  await userEvent.click(screen.getByRole('button', { name: 'Put the earlier draft back' }));
  expect(draft).toHaveValue('Thanks.');
});

const changedByLead = () => asked({ state: 'given', text: 'Thank you, Sam.', decidedBy: LEV, decidedAt: NOW });
const TAKE = /Take the approved text before you insert\.$/;
const CHANGED = /is approved with changes by Lev\./;
const openSam = async () => {
  await userEvent.click(await row(/Sam Whitfield/));
  await screen.findByLabelText('Your reply');
};

it('a changed text asks to be taken at its own review only, and is told elsewhere until it was read there', async () => {
  await change('sample:running', asked());
  show();
  expect(await row(/Sam Whitfield/)).toHaveTextContent('waits for approval');
  await act(async () => await change('sample:running', changedByLead()));
  expect(await status().findByText(CHANGED)).toBeVisible();
  expect(status().queryByText(TAKE)).toBeNull();
  await openSam();
  expect(await status().findByText(TAKE)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await row(/Olena K\./);
  await waitFor(() => expect(status().queryByText(CHANGED)).toBeNull());
  await openSam();
  expect(await status().findByText(TAKE)).toBeVisible();
});

const inserted = (text: string, minutes: number) => ({
  ...{ status: 'inserted' as const },
  inserted: { text, at: new Date(Date.parse(NOW) + minutes * 60_000).toISOString(), how: 'inserted' as const, by: AGENT },
});
const posted = {
  status: 'posted' as const,
  posted: { text: 'Thanks.', seenAt: NOW, source: 'here' as const, by: AGENT, postedAt: { from: null, to: NOW } },
};
const taken = { reviewKey: 'sample:running', text: 'Thank you, Sam.', notes: '', templateId: null, updatedAt: '2026-11-23T10:01:00.000Z' };

it.each<[string, () => Promise<unknown>]>([
  ['taken into the draft', async () => await saveDraft(taken)],
  ['inserted', async () => await change('sample:running', inserted('Thank you, Sam.', -1))],
  ['inserted otherwise', async () => await change('sample:running', inserted('Thanks.', 1))],
  ['posted', async () => await change('sample:running', posted)],
])('a changed text asks no more once it was %s, and not again when the draft changes', async (_what, follow) => {
  await change('sample:running', asked());
  show();
  await openSam();
  await act(async () => await change('sample:running', changedByLead()));
  expect(await status().findByText(TAKE)).toBeVisible();
  await act(async () => void (await follow()));
  await waitFor(() => expect(status().queryByText(CHANGED)).toBeNull());
  await act(async () => await saveDraft({ ...taken, text: 'Thank you, Sam!', updatedAt: '2026-11-23T10:02:00.000Z' }));
  await userEvent.keyboard('{Escape}');
  await row(/Olena K\./);
  expect(status().queryByText(CHANGED)).toBeNull();
});

it('what was inserted before the lead’s word takes nothing of it away', async () => {
  await change('sample:running', { ...asked(), ...inserted('Thanks.', -1) });
  show();
  await row(/Sam Whitfield/);
  await act(async () => await change('sample:running', changedByLead()));
  expect(await status().findByText(CHANGED)).toBeVisible();
});

it('is put aside by opening or closing it, and by asking again', async () => {
  for (const key of ['sample:late', 'sample:running', 'sample:soon']) await change(key, asked());
  show();
  await row(/Olena K\./);
  await waitFor(() => expect(screen.getAllByText('waits for approval')).toHaveLength(3));
  await act(async () => await change('sample:soon', refused('No.')));
  await status().findByText('“No.”');
  await act(async () => await change('sample:soon', asked()));
  await waitFor(() => expect(status().queryByText('“No.”')).toBeNull());
  await act(async () => await change('sample:late', refused('Name a day.')));
  await userEvent.click(await status().findByRole('button', { name: 'Close' }));
  await waitFor(() => expect(status().queryByText('“Name a day.”')).toBeNull());
  expect(document.body).not.toHaveFocus();
  await act(async () => await change('sample:running', given('Well said.')));
  await userEvent.click(await status().findByRole('button', { name: 'Open the review' }));
  expect(await screen.findByRole('heading', { name: 'Sam Whitfield' })).toBeVisible();
  expect(status().queryByText('“Well said.”')).toBeNull();
});

it('nothing is said of what was decided before, nor of a colleague’s reply', async () => {
  await change('sample:late', refused('Name a day.'));
  await change('sample:soon', asked({ requestedBy: COLLEAGUE }));
  show();
  await row(/Olena K\./);
  await act(async () => await change('sample:soon', asked({ requestedBy: COLLEAGUE, state: 'given', decidedBy: LEV, decidedAt: NOW })));
  expect(await screen.findByText('approved by Lev')).toBeVisible();
  expect(screen.getAllByRole('status')[0]).toBeEmptyDOMElement();
});

it.each([
  ['approved', 'Lev approved Lampa: the whole team uses it now.'],
  ['refused', 'Lev did not approve Lampa. It goes on working for you alone.'],
  ['off', 'Lev switched Lampa off. Nobody’s panel reads it any more.'],
] as const)('a taught site: %s', async (state, words) => {
  const { sent } = show();
  await row(/Olena K\./);
  const decision = { id: 'taught-lampa', name: 'Lampa', version: 1, state, note: 'The dates.', decidedBy: 'Lev', decidedAt: NOW };
  await act(async () => await putMeta('ownTaught', { asked: true, decided: [decision] }));
  expect(await status().findByText(words)).toBeVisible();
  expect(status().getByText('“The dates.”')).toBeVisible();
  await userEvent.click(status().getByRole('button', { name: 'Close' }));
  expect(sent.at(-1)).toEqual({ type: 'teach.told', request: { decision: decisionKey(decision) } });
  await act(async () => await putMeta('toldOfTaught', [decisionKey(decision)]));
  await waitFor(() => expect(status().queryByText(words)).toBeNull());
});
