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

  it('marks who is no longer in the team, and nobody else', async () => {
    const held = [{ userId: 'u-9', name: 'Borys' }, { userId: 'u-1', name: 'Sofia' }, null].map((by) => ({
      by,
      items: 1,
      inserted: 0,
      late: 0,
    }));
    show(api({ now: async () => ok({ ...QUIET_NOW, held }) }));
    await screen.findByRole('table');
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Borysno longer in the team',
      'Sofia',
      'nobody',
    ]);
  });

  it('tells working time in hours and minutes, and says where none has passed', async () => {
    window.history.replaceState(null, '', '/?view=now&list=late');
    const rows = [-28 * 60, -(28 * 60 + 5), -7, 0].map((workedMinutes, n) => ({ ...ROW, itemId: `schema-org:w-${n}`, workedMinutes }));
    const left = { ...ROW, itemId: 'schema-org:w-left', sla: 'running' as const, workedMinutes: 0, due: null };
    show(api({ now: async () => ok(BOARD), nowItems: async () => ok({ at: BOARD.at, rows: [...rows, left], total: 5 }) }));
    const said = (await screen.findAllByText(/working time/)).map(({ textContent }) => textContent);
    expect(said).toEqual([
      'late by 28 h of working time',
      'late by 28 h 5 min of working time',
      'late by 7 min of working time',
      'no working time since the deadline yet',
      '0 min of working time left',
    ]);
  });

  it('says of a review that came back that its next reply waits', async () => {
    window.history.replaceState(null, '', '/?view=now&list=late');
    const back = { ...ROW, outcome: 'replied' as const, returned: true, promise: null };
    const rows = [back, { ...back, itemId: 'schema-org:n-2', inserted: false }];
    show(api({ now: async () => ok(BOARD), nowItems: async () => ok({ at: BOARD.at, rows, total: 2 }) }));
    const states = (await screen.findAllByText('changed since our reply')).map(({ parentElement }) => parentElement?.textContent);
    expect(states).toEqual([
      expect.stringMatching(/^inserted, not seen posted.*changed since our reply/),
      expect.stringMatching(/^replied.*changed since our reply/),
    ]);
  });

  it('goes to the last page that there is where what stood on a later one is answered, without a step for Back', async () => {
    window.history.replaceState(null, '', '/?view=now&list=late&page=2');
    const steps = window.history.length;
    const nowItems = vi.fn<BoardApi['nowItems']>(async (_, { page }) => ok({ at: BOARD.at, rows: page === 1 ? [ROW] : [], total: 50 }));
    show(api({ now: async () => ok({ ...BOARD, late: 50 }), nowItems }));
    await screen.findByText('Olena K.');
    expect(window.location.search).toBe('?view=now&list=late');
    expect(screen.queryByText('Nothing here at this moment.')).toBeNull();
    expect(window.history.length).toBe(steps);
    expect(nowItems.mock.calls.map(([, { page }]) => page)).toEqual([2, 1]);
  });

  it('goes on from the heading of what a link leads to, where the link is gone, and stays at one that is still there', async () => {
    show(api({ now: async () => ok(BOARD), nowItems: async () => ok({ at: BOARD.at, rows: [ROW], total: 1 }) }));
    const holder = await screen.findByRole('link', { name: '4: Borys, who left, not handled' });
    // Whoever opens the board has followed no link.
    expect(document.activeElement).toBe(document.body);
    holder.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /^not handled yet, Borys, who left/ }));
    screen.getByRole('link', { name: 'Overview' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Now' }));
    const late = screen.getByRole('link', { name: /2 ?late/ });
    late.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toContain('late');
    expect(document.activeElement?.tagName).toBe('A');
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
