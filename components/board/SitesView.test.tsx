import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { AdapterBoard, TaughtDecision } from '../../lib/contracts/adapter-update.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import { site } from '../../lib/sites/engine/define.ts';
import { axeProblems } from '../../tests/panel/render.tsx';
import type { Answer } from './board-api.ts';
import { SitesView } from './SitesView.tsx';

const taught = (state: 'proposed' | 'approved'): AdapterBoard['taught'][number] => ({
  adapter: site({ id: 'shop-example', name: 'The shop', hosts: ['shop.example'], item: '.opinion' }),
  state,
  proposedBy: 'Anna',
  proposedAt: '2026-11-20T10:00:00.000Z',
  decidedBy: state === 'approved' ? 'Lev' : null,
  decidedAt: state === 'approved' ? '2026-11-20T11:00:00.000Z' : null,
});
const EMPTY: AdapterBoard = { update: null, taught: [], checks: [] };

const show = (answers: Answer<AdapterBoard>[], decided: TaughtDecision[] = [], verdict: Answer<null> = { ok: true, value: null }) => {
  let asked = 0;
  return render(
    <I18nProvider locale="en" messages={en} timeZone="Europe/Kyiv">
      <SitesView
        workspaceId="w"
        api={{
          adapters: async () => answers[Math.min(asked++, answers.length - 1)] ?? { ok: false, code: 'internal' },
          decideAdapter: async (_, decision) => {
            decided.push(decision);
            return verdict;
          },
        }}
      />
    </I18nProvider>,
  );
};

it('says that all is well where it is', async () => {
  show([{ ok: true, value: EMPTY }]);
  expect(await screen.findByText('No site has changed')).toBeVisible();
  expect(screen.getByText(/Nobody has taught a site yet/)).toBeVisible();
  expect(screen.getByText(/What ships with the extension is in use/)).toBeVisible();
});

it('names problems in words, with counts, and codes that it does not know as they are', async () => {
  const check = { site: 'trustpilot', version: 2, candidates: 1200, reviews: 3, reports: 4, day: '2026-11-20' };
  show([{ ok: true, value: { ...EMPTY, checks: [{ ...check, problems: ['author_missing', 'brand_new_problem'] }] } }]);
  const row = (await screen.findAllByRole('row'))[1];
  if (row === undefined) throw new Error('No row.');
  expect(within(row).getByText('authors cannot be read; brand_new_problem')).toBeVisible();
  expect(row).toHaveTextContent('Trustpilot version 2');
  expect(row).toHaveTextContent('3 of 1,200');
});

it('calls a taught site by its name, where it has changed and where it is switched off', async () => {
  const checks = [
    { site: 'shop-example', version: 1, candidates: 9, reviews: 3, reports: 4, day: '2026-11-20', problems: ['author_missing'] },
  ];
  const update = {
    sequence: 2,
    createdAt: '2026-11-20T09:00:00.000Z',
    publishedAt: '2026-11-20T10:00:00.000Z',
    adapters: [],
    off: [{ id: 'shop-example', version: null }],
  };
  show([{ ok: true, value: { update, taught: [taught('approved')], checks } }]);
  expect(await screen.findByText(/authors cannot be read/)).toBeVisible();
  expect(screen.getByRole('row', { name: /The shop version 1.*3 of 9/ })).toBeVisible();
  expect(screen.getByText(/The shop/, { selector: 'li' })).toBeVisible();
  expect(screen.queryByText(/shop-example/)).toBeNull();
});

it('lets the lead approve what an agent taught, and take it back', async () => {
  const decided: TaughtDecision[] = [];
  show(
    [
      { ok: true, value: { ...EMPTY, taught: [taught('proposed')] } },
      { ok: true, value: { ...EMPTY, taught: [taught('approved')] } },
    ],
    decided,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Approve The shop' }));
  expect(await screen.findByText('the team uses it')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Switch off The shop' }));
  expect(decided).toEqual([
    { id: 'shop-example', version: 1, state: 'approved', was: 'proposed' },
    { id: 'shop-example', version: 1, state: 'off', was: 'approved' },
  ]);
});

it('shows what it reads before the lead decides, and sends the word along', async () => {
  const decided: TaughtDecision[] = [];
  const counts = {
    reviews: 8,
    withAuthor: 8,
    withText: 8,
    withDate: 7,
    withRating: 0,
    withReply: 0,
    authorLengths: [5, 14] as [number, number],
  };
  const one = taught('proposed');
  const adapter = site({ ...one.adapter, fields: { author: [{ select: '.who', from: 'text', parse: 'line' }] } });
  const refused = { ...one, state: 'refused' as const, decidedBy: 'Lev', note: 'The dates are wrong.' };
  const { container } = show(
    [
      { ok: true, value: { ...EMPTY, taught: [{ ...one, adapter, counts }] } },
      { ok: true, value: { ...EMPTY, taught: [refused] } },
    ],
    decided,
  );
  const row = (await screen.findAllByRole('row'))[1];
  if (row === undefined) throw new Error('No row.');
  expect(row).toHaveTextContent('shop.example');
  expect(row).toHaveTextContent(/Anna.*Nov 20, 2026/);
  expect(row).toHaveTextContent('8 reviews on the page it was taught on');
  const read = (field: string) => within(row).getAllByText(field)[0]?.nextElementSibling?.textContent;
  expect(['Author', 'Text', 'Date', 'Stars', 'Reply box'].map(read)).toEqual([
    '8 of 8, 5 to 14 characters',
    '8 of 8',
    '7 of 8',
    'none',
    'none',
  ]);
  expect(row).toHaveTextContent('No reply box is known');
  await userEvent.click(within(row).getByText('Where it looks'));
  expect(within(row).getByText('.who')).toBeVisible();
  expect(within(row).getByText('.opinion')).toBeVisible();
  expect(await axeProblems(container)).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: 'A word to the agent: The shop' }), 'The dates are wrong.');
  await userEvent.click(screen.getByRole('button', { name: 'Refuse The shop' }));
  expect(decided).toEqual([{ id: 'shop-example', version: 1, state: 'refused', was: 'proposed', note: 'The dates are wrong.' }]);
  expect(await screen.findByText('The dates are wrong.')).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Taught by the team' })).toHaveFocus());
});

it('says where nothing was counted', async () => {
  show([{ ok: true, value: { ...EMPTY, taught: [taught('proposed')] } }]);
  expect(await screen.findByText(/^Nothing was counted/)).toBeVisible();
});

it('says why nothing is there, and tries again', async () => {
  show([
    { ok: false, code: 'unreachable' },
    { ok: true, value: EMPTY },
  ]);
  await userEvent.click(await screen.findByRole('button', { name: en.common.retry }));
  expect(await screen.findByText('No site has changed')).toBeVisible();
});

it('says where a decision was refused', async () => {
  show([{ ok: true, value: { ...EMPTY, taught: [taught('proposed')] } }], [], { ok: false, code: 'forbidden' });
  await userEvent.click(await screen.findByRole('button', { name: 'Refuse The shop' }));
  await waitFor(() => expect(screen.getByText(en.error.forbidden)).toBeVisible());
});

it('keeps the word where another lead was faster, and shows what that one decided', async () => {
  const faster = { ...taught('approved'), decidedBy: 'Mia' };
  show(
    [
      { ok: true, value: { ...EMPTY, taught: [taught('proposed')] } },
      { ok: true, value: { ...EMPTY, taught: [faster] } },
    ],
    [],
    { ok: false, code: 'conflict' },
  );
  await userEvent.type(await screen.findByRole('textbox', { name: 'A word to the agent: The shop' }), 'The dates are wrong.');
  await userEvent.click(screen.getByRole('button', { name: 'Refuse The shop' }));
  expect(await screen.findByText('Mia')).toBeVisible();
  expect(screen.getByText(en.error.conflict)).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('The dates are wrong.');
});
