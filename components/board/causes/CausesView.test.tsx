import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Causes } from '../../../lib/contracts/causes.ts';
import { api, show } from '../../../tests/samples/board-log.tsx';
import { ok, QUIET_CAUSES } from '../../../tests/samples/quiet-board.ts';
import type { BoardApi } from '../board-api.ts';

const CAUSES: Causes = {
  ...QUIET_CAUSES,
  total: { count: 9, before: 6 },
  parts: [
    { from: '2026-03-01', to: '2026-03-01', count: 2 },
    { from: '2026-03-02', to: '2026-03-02', count: 7 },
  ],
  categories: [
    { id: null, count: 5, before: 0, trend: [0, 5] },
    { id: 'billing', count: 2, before: 6, trend: [1, 1] },
    { id: 'delivery', count: 2, before: 0, trend: [1, 1] },
  ],
  risks: [{ id: 'legal', count: 1, before: 0, trend: [0, 1] }],
  sites: [{ id: 'schema-org', count: 9, before: 6, trend: [2, 7] }],
  allSites: ['schema-org'],
};

beforeEach(() => window.history.replaceState(null, '', '/?view=causes&outcome=replied'));

it('says what rose most first, of what has a name, and leads from each number to the log under the same filter', async () => {
  const causes = vi.fn<BoardApi['causes']>(async () => ok(CAUSES));
  const causesUrl = vi.fn<BoardApi['causesUrl']>(() => '/file');
  show(api({ causes, causesUrl }));
  await screen.findByText('Rose most: The delivery, 2 after 0 in the period before.');
  const filter = { from: '2026-02-24', to: '2026-03-02', outcome: 'replied' };
  expect(causes.mock.calls[0]?.[1]).toEqual(filter);
  expect(causesUrl.mock.calls.at(-1)?.slice(1)).toEqual([
    filter,
    expect.stringMatching(/^Shelf: Causes\. Feb 24, 2026 to Mar 2, 2026, all sites/),
  ]);
  const linksOf = (name: string) =>
    within(screen.getByRole('table', { name }))
      .getAllByRole<HTMLAnchorElement>('link')
      .map((link) => [link.getAttribute('aria-label'), Object.fromEntries(new URLSearchParams(link.search))]);
  const search = (narrowed: Record<string, string>, from: string, to: string) => ({
    outcome: 'replied',
    period: 'dates',
    ...narrowed,
    from,
    to,
  });
  const period = (narrowed: Record<string, string>) => search(narrowed, '2026-02-24', '2026-03-02');
  expect(linksOf('Category')).toEqual([
    ['5: without a category, Period', period({ category: '-' })],
    ['2: The billing, Period', period({ category: 'billing' })],
    ['6: The billing, Before', search({ category: 'billing' }, '2026-02-17', '2026-02-23')],
    ['2: The delivery, Period', period({ category: 'delivery' })],
  ]);
  expect(linksOf('Risk')).toEqual([[expect.stringMatching(/^1: .+, Period$/), period({ risk: 'legal' })]]);
  expect(linksOf('Site')[1]).toEqual([
    expect.stringMatching(/^6: .+, Before$/),
    search({ site: 'schema-org' }, '2026-02-17', '2026-02-23'),
  ]);
  expect(linksOf('By day')[1]).toEqual(['7: Mar 2', search({}, '2026-03-02', '2026-03-02')]);
  expect(screen.getByText(/The last day is not over yet/)).toBeTruthy();
});

it('narrows a number of the period to its one category and risk, as that of the days before, under a filter of several', async () => {
  window.history.replaceState(null, '', '/?view=causes&category=billing%2Cdelivery&risk=legal%2Csafety');
  const risk = { count: 1, before: 1, trend: [0, 1] };
  show(
    api({
      causes: async () =>
        ok({
          ...CAUSES,
          risks: [
            { id: 'legal', ...risk },
            { id: 'safety', ...risk },
          ],
        }),
    }),
  );
  await screen.findByRole('table', { name: 'Category' });
  const valuesOf = (name: string, parameter: string) =>
    within(screen.getByRole('table', { name }))
      .getAllByRole<HTMLAnchorElement>('link')
      .map((link) => [/Period|Before/.exec(link.getAttribute('aria-label') ?? '')?.[0], new URLSearchParams(link.search).get(parameter)]);
  expect(valuesOf('Category', 'category')).toEqual([
    ['Period', '-'],
    ['Period', 'billing'],
    ['Before', 'billing'],
    ['Period', 'delivery'],
  ]);
  expect(valuesOf('Category', 'risk')).toEqual(Array.from({ length: 4 }, (_, n) => [n === 2 ? 'Before' : 'Period', 'legal,safety']));
  expect(valuesOf('Risk', 'risk')).toEqual([
    ['Period', 'legal'],
    ['Before', 'legal'],
    ['Period', 'safety'],
    ['Before', 'safety'],
  ]);
});

it('goes on from the log’s heading after a number', async () => {
  show(api({ causes: async () => ok(CAUSES) }));
  (await screen.findByRole('link', { name: '6: The billing, Before' })).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText('Olena K.');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Log' }));
});

it('does not say what rose against days of which nothing can be known', async () => {
  show(api({ causes: async () => ok({ ...CAUSES, knownSince: '2026-02-20' }) }));
  await screen.findByText(
    'Too early to say what rose: the first review here was seen on Feb 20, 2026, and the period before began earlier.',
  );
  expect(screen.queryByText(/^Rose most/)).toBeNull();
});

it('tells a last bar of fewer days by its look, in words and in the table', async () => {
  const parts = [
    { from: '2026-01-01', to: '2026-01-07', count: 7 },
    { from: '2026-01-08', to: '2026-01-08', count: 2 },
  ];
  const { container } = show(api({ causes: async () => ok({ ...CAUSES, unfinished: false, parts }) }));
  await screen.findByText('The last bar holds 1 of 7 days.');
  expect(screen.getByRole('link', { name: '2: Jan 8 (1 of 7 days)' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '7: Jan 1, 2026 to Jan 7, 2026' })).toBeTruthy();
  const pillars = [...container.querySelectorAll('[class*="pillar"]')].map(({ className }) => className.includes('unfinished'));
  expect(pillars).toEqual([false, true]);
});

it('says that nothing rose where nothing did, and that nothing is there', async () => {
  show(api());
  await screen.findByText('No category rose against the period before.');
  expect(screen.getAllByText('None in this period and none in the one before.')).toHaveLength(3);
});

it.each([
  'period=all',
  'period=dates',
  'period=dates&from=2026-03-02',
  'period=dates&from=2026-03-02&to=2026-03-01',
  'period=dates&from=2020-01-01&to=2026-03-01',
])('asks for a period that can be compared where there is none: %s', async (search) => {
  window.history.replaceState(null, '', `/?view=causes&${search}`);
  const causes = vi.fn<BoardApi['causes']>(async () => ok(CAUSES));
  show(api({ causes }));
  await screen.findByRole('heading', { name: 'Choose a period to compare' });
  expect(causes).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Last 30 days' }));
  await screen.findByRole('heading', { name: 'Category' });
  expect(causes.mock.calls[0]?.[1]).toEqual({ from: '2026-02-01', to: '2026-03-02' });
});

it('says that it could not be read, and asks again', async () => {
  let broken = true;
  show(api({ causes: async () => (broken ? { ok: false, code: 'unreachable' } : ok(CAUSES)) }));
  await screen.findByText('The counts could not be read.');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText(/^Rose most/);
});
