// Nothing that was typed into a form of a review is thrown away: Escape closes the form and no more, and a look at another review keeps it as it was.
import 'fake-indexeddb/auto';
import { act, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { change, fillDesk, PROMISE_ID, portsOf, putMeta } from '../../tests/panel/full-desk.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { AGENT, NOW, REFERENCE, SESSION, TEMPLATES } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });
beforeEach(fillDesk);

async function open(text = '') {
  const { ports } = portsOf();
  renderPart(<Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
  await userEvent.click(await screen.findByRole('button', { name: /Sam Whitfield/ }));
  await atSam();
  const draft = await screen.findByLabelText<HTMLTextAreaElement>('Your reply');
  await waitFor(() => expect(draft).not.toHaveAttribute('readonly'));
  if (text !== '') await userEvent.type(draft, text);
  return draft;
}
const atSam = async () => expect(await screen.findByRole('heading', { name: 'Sam Whitfield' })).toBeVisible();
const draftOf = async () => {
  const draft = await screen.findByLabelText('Your reply');
  await waitFor(() => expect(draft).not.toHaveAttribute('readonly'));
  return draft;
};
const shown = (): string | null | undefined => screen.getAllByRole('heading')[1]?.textContent;
const toAnother = async (arrow: 'ArrowUp' | 'ArrowDown'): Promise<void> => {
  const before = shown();
  await userEvent.keyboard(`{Alt>}{${arrow}}{/Alt}`);
  await waitFor(() => expect(shown()).not.toBe(before));
  await draftOf();
};
/** To another review by Alt+Up, and back: one or two steps, since the category that is suggested for the opened one may move it in the list meanwhile. */
async function lookAway() {
  await toAnother('ArrowUp');
  expect(shown()).not.toBe('Sam Whitfield');
  await toAnother('ArrowDown');
  if (shown() !== 'Sam Whitfield') await toAnother('ArrowDown');
  await atSam();
}
const leave = async () => {
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('button', { name: /Sam Whitfield/ })).toBeVisible();
};

it.each([
  ['Do not engage', 'Reason'],
  ['Hand on to a colleague', 'Note'],
  ['Wait for the customer', 'Note'],
])('%s: Escape closes the form alone, and its words stay', async (decision, field) => {
  await open();
  const choice = () => screen.getByLabelText('Decision');
  await userEvent.selectOptions(choice(), decision);
  await userEvent.type(screen.getByLabelText(field), 'Said before');
  await userEvent.keyboard('{Escape}');
  await atSam();
  expect(screen.queryByLabelText(field)).toBeNull();
  expect(choice()).toHaveFocus();
  await userEvent.selectOptions(choice(), decision);
  expect(screen.getByLabelText(field)).toHaveValue('Said before');
  await lookAway();
  expect(choice()).toHaveDisplayValue(decision);
  expect(screen.getByLabelText(field)).toHaveValue('Said before');
  screen.getByLabelText(field).focus();
  await userEvent.keyboard('{Escape}');
  await atSam();
  await leave();
});

it('is another review’s own: a form that is open on one is not on the next, and a recorded decision is done with', async () => {
  await open();
  await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Do not engage');
  await userEvent.type(screen.getByLabelText('Reason'), 'Said before');
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Sam Whitfield' })).toBeNull());
  expect(await screen.findByLabelText('Decision')).toHaveDisplayValue('Answer here');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await atSam();
  const done: Pick<Item, 'status' | 'outcome'> = {
    status: 'do_not_engage',
    outcome: { outcome: 'do_not_engage', detail: 'Said before', at: NOW, by: AGENT, version: 3 },
  };
  await act(async () => await change('sample:running', done));
  await waitFor(() => expect(screen.queryByLabelText('Decision')).toBeNull());
  await act(async () => await change('sample:running', { status: 'open', outcome: null }));
  expect(await screen.findByLabelText('Decision')).toHaveDisplayValue('Answer here');
  await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Do not engage');
  expect(screen.getByLabelText('Reason')).toHaveValue('');
});

it('what is said to the lead who is asked', async () => {
  await putMeta('session', { ...SESSION, role: 'agent' });
  await putMeta('reference', { ...REFERENCE, decision: { ...DEFAULT_DECISION_RULES, approval: { categories: ['praise'], risks: [] } } });
  await change('sample:running', { category: 'praise' });
  const draft = await open('Thank you.');
  await userEvent.type(await screen.findByLabelText('For the lead'), 'Is it so?');
  await userEvent.keyboard('{Escape}');
  await atSam();
  expect(draft).toHaveFocus();
  expect(screen.getByLabelText('For the lead')).toHaveValue('Is it so?');
  await lookAway();
  expect(await screen.findByLabelText('For the lead')).toHaveValue('Is it so?');
  (await draftOf()).focus();
  await leave();
});

it('the name of a snippet', async () => {
  await open('We write every day.');
  const opener = () => screen.getByRole('button', { name: 'Keep as my snippet' });
  await userEvent.click(opener());
  await userEvent.clear(screen.getByLabelText('Name of the snippet'));
  await userEvent.type(screen.getByLabelText('Name of the snippet'), 'Daily');
  await userEvent.keyboard('{Escape}');
  await atSam();
  expect(screen.queryByLabelText('Name of the snippet')).toBeNull();
  expect(opener()).toHaveFocus();
  await userEvent.click(opener());
  expect(screen.getByLabelText('Name of the snippet')).toHaveValue('Daily');
  await lookAway();
  expect(await screen.findByLabelText('Name of the snippet')).toHaveValue('Daily');
  screen.getByLabelText('Name of the snippet').focus();
  await userEvent.keyboard('{Escape}');
  await atSam();
  await leave();
});

it('a change of a snippet of one’s own', async () => {
  const [template] = TEMPLATES;
  if (template === undefined) throw new Error('no template');
  const own = { ...template, templateId: '01930000-0000-7000-8000-000000000902', title: 'Mine', kind: 'snippet' as const, personal: true };
  await putMeta('reference', { ...REFERENCE, templates: [...TEMPLATES, { ...own, language: 'en' as const, body: 'See you.' }] });
  await open();
  const edit = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Add a snippet' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Change “Mine”' }));
    return screen.getByLabelText('Text of the snippet');
  };
  await userEvent.type(await edit(), ' Soon.');
  await lookAway();
  expect(await edit()).toHaveValue('See you. Soon.');
  await userEvent.keyboard('{Escape}');
  await userEvent.click(await screen.findByRole('button', { name: 'Discard and close' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Change “Mine”' }));
  expect(screen.getByLabelText('Text of the snippet')).toHaveValue('See you.');
});

it('half of the questions of the decision', async () => {
  await open();
  const opener = () => screen.getByRole('button', { name: /^Decide step by step/ });
  await userEvent.click(opener());
  await waitFor(() => expect(screen.getAllByRole('radio')).toContain(document.activeElement));
  await userEvent.keyboard('{Enter}{Enter}');
  expect(screen.getByText(/^Question 3 of/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await atSam();
  await userEvent.click(opener());
  expect(screen.getByText(/^Question 3 of/)).toBeVisible();
  await lookAway();
  expect(await screen.findByText(/^Question 3 of/)).toBeVisible();
  while (screen.queryByText(/^Suggested:/) === null) await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  await userEvent.click(screen.getByRole('button', { name: 'Record the decision' }));
  await userEvent.click(await screen.findByRole('button', { name: /^Decide/ }));
  expect(screen.getByText(/^Question 1 of/)).toBeVisible();
});

it('where the follow-up of a promise stands', async () => {
  const promise = { promiseId: PROMISE_ID, text: 'By Friday.', due: '2026-11-27T16:00:00.000Z', madeAt: NOW, by: AGENT, closed: null };
  await change('sample:running', { promises: [promise], inserted: { text: 'Thanks', at: NOW, how: 'inserted', by: AGENT } });
  await open();
  const ask = async () => await userEvent.click(await screen.findByRole('button', { name: 'Follow-up is posted' }));
  const field = () => screen.getByLabelText('Where does the follow-up stand?');
  await ask();
  await userEvent.type(field(), 'In the thread');
  await userEvent.keyboard('{Escape}');
  await atSam();
  expect(screen.queryByLabelText('Where does the follow-up stand?')).toBeNull();
  await lookAway();
  await ask();
  expect(field()).toHaveValue('In the thread');
});

it('the address of a statement, on a review that is handled, until it is recorded', async () => {
  const decision: Item['decision'] = { gates: [], outcome: 'B', statementUrl: null, at: NOW, by: AGENT };
  const outcome: Item['outcome'] = { outcome: 'do_not_engage', detail: 'D', at: NOW, by: AGENT, version: 3 };
  await change('sample:running', { status: 'do_not_engage', outcome, decision, claimedBy: null });
  const { ports } = portsOf();
  renderPart(<Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
  const toSam = async () => await userEvent.click(await screen.findByRole('button', { name: /Sam Whitfield/ }));
  const add = async () => await userEvent.click(await screen.findByRole('button', { name: 'Add the address of the statement' }));
  const field = async () => await screen.findByLabelText('Address of the statement');
  await toSam();
  await add();
  await userEvent.type(await field(), 'https://shop.example/word{Escape}');
  await add();
  expect(await field()).toHaveValue('https://shop.example/word');
  await userEvent.click(screen.getByRole('button', { name: /Back to the list/ }));
  await toSam();
  await add();
  expect(await field()).toHaveValue('https://shop.example/word');
});
