// The key of Insert where a lead's word is needed: it asks for that, or says why there is nothing to ask for.
import 'fake-indexeddb/auto';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { change, fillDesk, portsOf, putMeta } from '../../tests/panel/full-desk.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { REFERENCE, SESSION } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

// As for the whole panel: it takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

let brought: string[];
beforeEach(async () => {
  await fillDesk();
  await putMeta('session', { ...SESSION, role: 'agent' });
  await putMeta('reference', { ...REFERENCE, decision: { ...DEFAULT_DECISION_RULES, approval: { categories: ['praise'], risks: [] } } });
  brought = [];
  // jsdom lays nothing out and has no such method.
  Element.prototype.scrollIntoView = function () {
    brought.push(this.textContent ?? '');
  };
});
afterEach(() => Reflect.deleteProperty(Element.prototype, 'scrollIntoView'));

/** Sam's review, open, with `text` in the draft and the hands there. */
async function open(text: string) {
  const { ports, sent } = portsOf();
  renderPart(<Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
  await userEvent.click(await screen.findByRole('button', { name: /Sam Whitfield/ }));
  const draft = await screen.findByLabelText<HTMLTextAreaElement>('Your reply');
  await waitFor(() => expect(draft).not.toHaveAttribute('readonly'));
  await userEvent.click(draft);
  if (text !== '') await userEvent.type(draft, text);
  const asked = () => sent.filter(({ type }) => type === 'approval.ask').map(({ request }) => request.text);
  return { draft, sent, asked };
}
const pressKey = async () => await userEvent.keyboard('{Control>}{Enter}{/Control}');

it('asks with the text as it stands, says that it waits, and asks no second time', async () => {
  await change('sample:running', { category: 'praise' });
  const { draft, sent, asked } = await open('Thank you.');
  const button = await screen.findByRole('button', { name: 'Ask for approval' });
  expect(button.closest('div')).toContainElement(screen.getByLabelText('Decision'));
  await pressKey();
  expect(await screen.findByText(/^Waits for a lead since/)).toBeVisible();
  await waitFor(() => expect(brought.at(-1)).toMatch(/Waits for a lead since/));
  brought = [];
  await pressKey();
  await waitFor(() => expect(brought.at(-1)).toMatch(/Waits for a lead since/));
  expect(asked()).toEqual(['Thank you.']);
  expect(sent.map(({ type }) => type)).not.toContain('reply.insert');
  expect(draft).toHaveFocus();
});

it('says that the draft is empty', async () => {
  await change('sample:running', { category: 'praise' });
  const { asked } = await open('');
  await screen.findByRole('button', { name: 'Ask for approval' });
  await pressKey();
  expect(await screen.findByText('There is nothing to insert yet.')).toBeVisible();
  expect(asked()).toEqual([]);
});

it('says that a category is wanted first', async () => {
  const { asked } = await open('Thank you.');
  const why = await screen.findByText(/category first/i);
  await pressKey();
  await waitFor(() => expect(brought.at(-1)).toBe(why.textContent));
  expect(screen.getByText(/category first/i).closest('[role=status]')).toBeVisible();
  expect(asked()).toEqual([]);
});
