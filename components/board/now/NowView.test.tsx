import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NowBoard, NowRow } from '../../../lib/contracts/now.ts';
import { api, show } from '../../../tests/samples/board-log.tsx';
import { LEAD, ok, QUIET_NOW, WORKSPACE } from '../../../tests/samples/quiet-board.ts';
import type { Answer, BoardApi } from '../board-api.ts';
import { readAddress } from '../log-address.ts';
import { ASK_EVERY_MS } from '../use-waiting.ts';
import { queryOf } from './now-lists.ts';

const BOARD: NowBoard = {
  ...QUIET_NOW,
  ...{ late: 2, unclear: 1, approvals: 3 },
  held: [
    { by: { userId: 'u-9', name: 'Borys, who left' }, items: 4, inserted: 1, late: 2 },
    { by: null, items: 2, inserted: 0, late: 0 },
  ],
  new: { count: 12, days: 4, unusual: [{ what: 'category', id: 'delivery', count: 12, usual: 3.25 }] },
};

const ROW: NowRow = {
  ...{ itemId: 'schema-org:n-1', site: 'schema-org', url: 'https://shop.example/reviews', author: 'Olena K.', rating: null, title: null },
  ...{
    text: 'Where is it?',
    category: null,
    firstSeenAt: '2026-03-02T08:00:00.000Z',
    claimedBy: null,
    inserted: true,
    outcome: null,
    returned: false,
  },
  due: { from: '2026-03-02T08:00:00.000Z', to: '2026-03-02T08:00:00.000Z' },
  ...{ publishedAt: null, sla: 'late', workedMinutes: -60 },
  promise: { text: 'We will report', due: '2026-03-03T08:00:00.000Z' },
};

beforeEach(() => window.history.replaceState(null, '', '/?view=now'));
afterEach(() => vi.useRealTimers());

describe('Now', () => {
  it('makes every number a link to its items, and says who is free and what is unusual with its rule', async () => {
    show(api({ now: async () => ok(BOARD) }));
    const numbers = await screen.findByRole('list', { name: 'What stands open' });
    const links = within(numbers).getAllByRole<HTMLAnchorElement>('link');
    expect(links.map((link) => [link.textContent.trim(), link.search])).toEqual([
      ['2late', '?view=now&list=late'],
      ['1deadline unclear', '?view=now&list=unclear'],
      ['3wait for your word', '?view=decisions'],
      ['12new today', '?view=now&list=new'],
    ]);
    const held = screen.getAllByRole<HTMLAnchorElement>('link', { name: /^\d+: / });
    expect(
      held.map((link) => [
        link.getAttribute('aria-label'),
        new URLSearchParams(link.search).get('list'),
        new URLSearchParams(link.search).get('of'),
      ]),
    ).toEqual([
      ['4: Borys, who left, not handled', 'held', 'u-9'],
      ['1: Borys, who left, in the reply box', 'held_inserted', 'u-9'],
      ['2: Borys, who left, late', 'held_late', 'u-9'],
      ['2: nobody, not handled', 'free', null],
    ]);
    expect(screen.getByText('Hold nothing: Sofia.')).toBeTruthy();
    expect(screen.getByText('The delivery').closest('li')?.textContent).toBe('The delivery: 12 new today, usually 3.3 by this hour');
    expect(screen.getByText(/new today > usual \+ 3 × √usual/)).toBeTruthy();
    expect(screen.getByText(/what nobody has opened yet is not known here/)).toBeTruthy();
  });

  it('shows the items behind a number, with clock, working time, promise and trail, and asks for no more than that list', async () => {
    const nowItems = vi.fn<BoardApi['nowItems']>(async () => ok({ at: BOARD.at, rows: [ROW], total: 1 }));
    show(api({ now: async () => ok(BOARD), nowItems }));
    await userEvent.click(await screen.findByRole('link', { name: /new today, usually|12 new$/ }));
    expect(nowItems.mock.calls.at(-1)?.[1]).toEqual({ list: 'new', category: 'delivery', page: 1, pageSize: 50 });
    await screen.findByRole('heading', { name: 'new today, The delivery: 1' });
    const cells = within(screen.getByRole('table')).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Olena K.'),
      expect.stringMatching(/^late by 2 h.*late by 1 h of working time$/),
      'none',
      'nobody',
      expect.stringMatching(/^inserted, not seen posted.*promised by .*We will report$/),
    ]);
    await userEvent.click(screen.getByRole('link', { name: 'Overview' }));
    expect(window.location.search).toBe('?view=now');
  });

  it('is asked again while it is open, keeps its numbers where an answer fails, and says so', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let answer: Answer<NowBoard> = ok(BOARD);
    const now = vi.fn<BoardApi['now']>(async () => answer);
    show(api({ now }));
    await screen.findByText('late', { selector: 'a span' });
    answer = ok({ ...BOARD, late: 7 });
    await act(async () => await vi.advanceTimersByTimeAsync(ASK_EVERY_MS));
    await screen.findByRole('link', { name: /7 ?late/ });
    answer = { ok: false, code: 'unreachable' };
    await act(async () => await vi.advanceTimersByTimeAsync(ASK_EVERY_MS));
    await screen.findByText('What stands open could not be read.');
    expect(screen.getByRole('link', { name: /7 ?late/ })).toBeTruthy();
    const asked = now.mock.calls.length;
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await act(async () => await vi.advanceTimersByTimeAsync(3 * ASK_EVERY_MS));
    expect(now.mock.calls.length).toBe(asked);
    vi.restoreAllMocks();
  });

  it('is not shown to an agent, who gets the own log', async () => {
    const now = vi.fn<BoardApi['now']>(async () => ok(BOARD));
    show(api({ now, me: async () => ok({ user: LEAD, memberships: [{ workspace: WORKSPACE, role: 'agent' }] }) }));
    await screen.findByRole('heading', { name: 'Log' });
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Now' })).toBeNull());
    expect(now).not.toHaveBeenCalled();
  });
});

describe('a list in the address', () => {
  it.each([
    ['list=late', { list: 'late' }],
    ['list=late&of=u-1', { list: 'late' }],
    ['list=held&of=u-1', { list: 'held', by: 'u-1' }],
    ['list=held_late&of=u-1', { list: 'held_late', by: 'u-1' }],
    ['list=new&of=site:trustpilot', { list: 'new', site: 'trustpilot' }],
    ['list=new&of=category:delivery', { list: 'new', category: 'delivery' }],
    ['list=new&of=site:%27--', { list: 'new' }],
    ['list=new&of=rain', { list: 'new' }],
    ['list=rain&of=u-1', null],
    ['of=u-1', null],
  ])('%s asks for %j', (search, query) => expect(queryOf(readAddress(`?view=now&${search}`))).toEqual(query));
});
