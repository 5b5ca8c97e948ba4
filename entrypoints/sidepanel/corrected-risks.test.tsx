// What the agent says of the risks, in the whole panel: it decides at once whether a lead is asked.
import 'fake-indexeddb/auto';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { change, fillDesk, portsOf, putMeta } from '../../tests/panel/full-desk.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { AGENT, REFERENCE, SESSION } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

// As for the whole panel: it takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  await fillDesk();
  await putMeta('session', { ...SESSION, role: 'agent' });
  const approval = { categories: [], risks: ['legal', 'fraud'] };
  const escalationPaths = [{ to: 'Lawyers', categories: [], risks: ['legal'] }];
  await putMeta('reference', { ...REFERENCE, decision: { ...DEFAULT_DECISION_RULES, approval, escalationPaths } });
});

async function open(author: RegExp) {
  const { ports, sent } = portsOf();
  renderPart(<Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
  await userEvent.click(await screen.findByRole('button', { name: author }));
  await screen.findByLabelText('Your reply');
  await userEvent.click(screen.getByRole('button', { name: 'Add a risk' }));
  return sent;
}

it('asks for a lead’s word at once where a risk is added, and no more once it is taken back', async () => {
  const sent = await open(/Sam Whitfield/);
  expect(screen.queryByRole('button', { name: 'Ask for approval' })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'fraud or theft' }));
  expect(await screen.findByRole('button', { name: 'Ask for approval' })).toBeVisible();
  expect(screen.getByText('Risk: fraud or theft')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'fraud or theft' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Ask for approval' })).toBeNull());
  expect(sent.filter(({ type }) => type === 'risk.correct').map(({ request }) => request)).toEqual([
    { reviewKey: 'sample:running', proposed: [], add: ['fraud'], remove: [] },
    { reviewKey: 'sample:running', proposed: [], add: [], remove: ['fraud'] },
  ]);
});

it('goes on asking where the words name what the agent takes away, and says why', async () => {
  await change('sample:ignored', { status: 'open', outcome: null });
  await open(/xX_user_Xx/);
  expect(await screen.findByRole('button', { name: 'Ask for approval' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'No risk' }));
  expect(await screen.findByText(`No risk, says ${AGENT.name}`)).toBeVisible();
  const told = `${AGENT.name} says that this is not so: fraud or theft. A lead’s word is needed all the same.`;
  expect(await screen.findByText(told)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ask for approval' })).toBeVisible();
});

it('asks no more where a lead has taken it away', async () => {
  const said = { flags: [], at: '2026-11-23T08:00:00.000Z', by: { userId: 'lev', name: 'Lev' } };
  await change('sample:ignored', { status: 'open', outcome: null, risk: { ...said, lead: said } });
  const { ports } = portsOf();
  renderPart(<Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
  await userEvent.click(await screen.findByRole('button', { name: /xX_user_Xx/ }));
  await screen.findByLabelText('Your reply');
  expect(screen.getByText('No risk, says Lev')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ask for approval' })).toBeNull();
});

it('hands the review on by what was added', async () => {
  await open(/Sam Whitfield/);
  await userEvent.click(screen.getByRole('checkbox', { name: 'law or regulator' }));
  await screen.findByText('Risk: law or regulator');
  await userEvent.selectOptions(screen.getByLabelText('Decision'), 'escalated');
  expect(await screen.findByDisplayValue('Lawyers')).toBeVisible();
});
