import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ErrorCode } from '../../lib/contracts/errors.ts';
import type { ItemEvent } from '../../lib/contracts/item-event.ts';
import type { Me, Role } from '../../lib/contracts/workspace.ts';
import { site } from '../../lib/sites/engine/define.ts';
import { api, page, row, show } from '../../tests/samples/board-log.tsx';
import { LEAD, ok, WORKSPACE } from '../../tests/samples/quiet-board.ts';
import type { Answer, BoardApi } from './board-api.ts';

const refused = (code: ErrorCode): Answer<never> => ({ ok: false, code });

const me = (role: Role): Me => ({
  user: LEAD,
  memberships: [{ workspace: WORKSPACE, role }],
});

const event = (part: Partial<ItemEvent>): ItemEvent => ({
  opId: '01890a5d-ac96-774b-bcce-b302099a8058',
  kind: 'item.claimed',
  itemId: 'schema-org:r-1',
  version: 1,
  payload: {},
  at: '2026-03-02T09:00:00.000Z',
  receivedAt: '2026-03-02T09:00:01.000Z',
  by: { userId: 'u-1', name: 'Sofia' },
  ...part,
});

beforeAll(() => {
  // jsdom has the element but not its methods.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

beforeEach(() => window.history.replaceState(null, '', '/'));

describe('the log', () => {
  it('asks for the filter of the address and shows a row with its author, outcome and clock', async () => {
    window.history.replaceState(null, '', '/?period=dates&from=2026-02-01&to=2026-02-28&category=delivery');
    const log = vi.fn<BoardApi['log']>(async () => ok(page([row({})])));
    show(api({ log }));
    const cells = within(await screen.findByRole('table', { name: /newest first/ })).getAllByRole('cell');
    expect(cells.some((cell) => cell.textContent?.includes('Reviews on a website'))).toBe(true);
    expect(log.mock.calls[0]?.[1]).toEqual({
      filter: { from: '2026-02-01', to: '2026-02-28', category: 'delivery' },
      page: 1,
      pageSize: 50,
    });
    expect(cells.map((cell) => cell.textContent)).toEqual([
      expect.stringContaining('11:12'),
      expect.stringMatching(/Olena K\..*Where is my parcel\?.*It leaves today\./),
      'The delivery',
      'replied',
      'in time',
      '1 h 35 min after it was published',
      'Sofia',
    ]);
  });

  it.each([
    [{ from: 180, to: 180 }, { from: 8, to: 8 }, '3 h 0 min after it was published8 min after it was seen'],
    [{ from: 630, to: 2_070 }, { from: 30, to: 30 }, '10 h 30 min to 34 h 30 min after it was published30 min after it was seen'],
    [{ from: 0, to: 3_000 }, null, 'up to 2 d 2 h after it was published'],
    [null, { from: 8, to: 8 }, '8 min after it was seenthe site does not say when it was published'],
    [null, null, ''],
  ])('says from when a reply time counts: %j since the publication, %j since the sight', async (sincePublished, sinceSeen, words) => {
    show(api({ log: async () => ok(page([row({ sincePublished, sinceSeen })])) }));
    const table = await screen.findByRole('table');
    const column = within(table)
      .getAllByRole('columnheader')
      .findIndex(({ textContent }) => textContent === 'Reply time');
    expect(within(table).getAllByRole('cell')[column]?.textContent).toBe(words);
  });

  it.each([
    ['lead' as const, 'The taught shop'],
    ['agent' as const, 'shop.example'],
  ])('calls a taught site as a %s knows it', async (role, name) => {
    const adapter = site({ id: 'taught-www-shop-example', name: 'The taught shop', hosts: ['www.shop.example'], item: '.opinion' });
    const proposal = {
      state: 'approved' as const,
      proposedBy: 'Sofia',
      proposedAt: '2026-03-01T09:00:00.000Z',
      decidedBy: 'Lev',
      decidedAt: null,
    };
    const adapters = vi.fn<BoardApi['adapters']>(async () => ok({ update: null, taught: [{ adapter, ...proposal }], checks: [] }));
    const log = async () => ok(page([row({ site: adapter.id, url: 'https://www.shop.example/reviews' })], { sites: [adapter.id] }));
    show(api({ me: async () => ok(me(role)), adapters, log }));
    expect(await screen.findByText(name, { selector: 'td *' })).toBeVisible();
    expect(screen.getByRole('option', { name })).toBeInTheDocument();
    // The server lets leads only ask.
    expect(adapters).toHaveBeenCalledTimes(role === 'lead' ? 1 : 0);
  });

  it('shows a reply that an agent only says is posted in words of its own, never as seen or in time without them', async () => {
    show(api({ log: async () => ok(page([row({ replySource: 'marked', slaSaid: true })])) }));
    expect(await screen.findByText('replied, as the agent says')).toBeInTheDocument();
    expect(screen.getByText('in time, as the agent says')).toBeInTheDocument();
    expect(screen.queryByText('in time')).toBe(null);
  });

  it('puts a chosen filter into the address and asks again from the first page', async () => {
    window.history.replaceState(null, '', '/?period=all&page=2');
    const log = vi.fn<BoardApi['log']>(async () => ok(page([row({})], { total: 120 })));
    show(api({ log }));
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Category' }), 'billing');
    expect(window.location.search).toBe('?period=all&category=billing');
    await waitFor(() => expect(log.mock.lastCall?.[1]).toEqual({ filter: { category: 'billing' }, page: 1, pageSize: 50 }));
  });

  it('leads from a total to its items', async () => {
    const outcomes = { replied: 3, do_not_engage: 2, escalated: 0, waiting_for_customer: 0 };
    show(api({ log: async () => ok(page([row({})], { outcomes })) }));
    await userEvent.click(await screen.findByRole('link', { name: '2 not engaged' }));
    expect(window.location.search).toBe('?outcome=do_not_engage');
    expect(screen.queryByRole('link', { name: /escalated/ })).toBeNull();
  });

  it('downloads with the same filter', async () => {
    window.history.replaceState(null, '', '/?period=all&outcome=escalated');
    show(api());
    const link = await screen.findByRole('link', { name: /^CSV/ });
    expect(link).toHaveAttribute('href', '/export?outcome=escalated&format=csv');
  });

  it('pages by the address', async () => {
    window.history.replaceState(null, '', '/?period=all');
    const log = vi.fn<BoardApi['log']>(async () => ok(page([row({})], { total: 51 })));
    show(api({ log }));
    expect(await screen.findByText('1–50 of 51')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Older' }));
    await waitFor(() => expect(log.mock.lastCall?.[1].page).toBe(2));
    expect(screen.getByRole('button', { name: 'Older' })).toBeDisabled();
  });

  it('keeps what is shown when a newer answer fails, says why, and tries again', async () => {
    window.history.replaceState(null, '', '/?period=all');
    let fail = false;
    show(api({ log: async () => (fail ? refused('unavailable') : ok(page([row({})]))) }));
    await screen.findByText('Olena K.');
    fail = true;
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'replied');
    expect(await screen.findByRole('alert')).toHaveTextContent('The server is not ready');
    expect(screen.getByText('Olena K.')).toBeInTheDocument();
    fail = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('tells an empty log from a filter that matches nothing', async () => {
    window.history.replaceState(null, '', '/?period=all');
    show(api({ log: async () => ok(page([])) }));
    expect(await screen.findByRole('heading', { name: 'Nothing handled yet' })).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Agent' }), 'u-1');
    expect(await screen.findByRole('heading', { name: 'Nothing matches this filter' })).toBeInTheDocument();
  });

  it('shows an agent the own items only, whatever the address says', async () => {
    window.history.replaceState(null, '', '/?period=all&agent=u-1');
    const log = vi.fn<BoardApi['log']>(async () => ok(page([row({})])));
    show(api({ me: async () => ok(me('agent')), log }));
    await screen.findByText('Olena K.');
    expect(log.mock.lastCall?.[1].filter).toEqual({ agent: 'u-lead' });
    expect(screen.queryByRole('combobox', { name: 'Agent' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Invite' })).toBeNull();
  });
});

describe('the decision trail', () => {
  it('opens from a row, by its address, and says who did what', async () => {
    const events = [
      event({ kind: 'category.set', payload: { category: 'delivery', suggestion: { category: 'service', confidence: 0.61 } } }),
      event({
        opId: '01890a5d-ac96-774b-bcce-b302099a8059',
        version: 2,
        kind: 'reply.posted',
        payload: { text: 'It leaves today.', source: 'here', seenAt: '2026-03-02T09:12:00.000Z' },
        receivedAt: '2026-03-02T10:00:00.000Z',
      }),
      event({ opId: '01890a5d-ac96-774b-bcce-b302099a805a', version: 3, kind: 'item.reopened', payload: { unknown: true } }),
    ];
    show(api({ events: async () => ok(events) }));
    await userEvent.click(await screen.findByRole('button', { name: /Olena K\./ }));
    expect(window.location.search).toBe('?item=schema-org%3Ar-1');
    const entries = within(await screen.findByRole('dialog', { name: 'Decision trail' })).getAllByRole('listitem');
    expect(entries[0]).toHaveTextContent(/Sofia.*Category: The delivery.*suggested: The service, 61%/);
    expect(entries[1]).toHaveTextContent(/the one from here.*It leaves today\..*reached the server/);
    // A payload of another shape is shown by its kind, not dropped.
    expect(entries[2]).toHaveTextContent('item.reopened');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(window.location.search).toBe('');
  });
});

describe('signing in', () => {
  it('asks where nobody is signed in, and shows the log after', async () => {
    let signedIn = false;
    show(
      api({
        me: async () => (signedIn ? ok(me('lead')) : refused('not_signed_in')),
        signIn: async (email, password) => {
          signedIn = email === 'lev@example.com' && password === ' secret ';
          return signedIn ? ok(null) : refused('wrong_credentials');
        },
      }),
    );
    await userEvent.type(await screen.findByLabelText('E-mail'), 'lev@example.com');
    await userEvent.type(screen.getByLabelText('Password'), 'wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('does not match');
    expect(screen.getByLabelText('E-mail')).toHaveValue('lev@example.com');
    await userEvent.clear(screen.getByLabelText('Password'));
    await userEvent.type(screen.getByLabelText('Password'), ' secret ');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Olena K.')).toBeInTheDocument();
  });

  it('asks again where the session has ended, and keeps the filter', async () => {
    window.history.replaceState(null, '', '/?period=all&outcome=escalated');
    let ended = true;
    show(
      api({
        log: async () => (ended ? refused('not_signed_in') : ok(page([row({})]))),
        signIn: async () => {
          ended = false;
          return ok(null);
        },
      }),
    );
    expect(await screen.findByText(/Your sign-in has ended/)).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('E-mail'), 'lev@example.com');
    await userEvent.type(screen.getByLabelText('Password'), 'secret');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Olena K.')).toBeInTheDocument();
    expect(window.location.search).toBe('?period=all&outcome=escalated');
  });

  it('joins with a one-time code', async () => {
    const join = vi.fn<BoardApi['join']>(async () => refused('invitation_used'));
    show(api({ me: async () => refused('not_signed_in'), join }));
    await userEvent.click(await screen.findByRole('button', { name: 'I have an invitation code' }));
    await userEvent.type(screen.getByLabelText('Invitation code'), '7K3QM-AAAAA-BBBBB-CCCCC');
    await userEvent.type(screen.getByLabelText(/Your name/), 'Lev');
    await userEvent.type(screen.getByLabelText('E-mail'), 'lev@example.com');
    await userEvent.type(screen.getByLabelText('Choose a password'), 'long enough');
    await userEvent.click(screen.getByRole('button', { name: 'Join' }));
    expect(join).toHaveBeenCalledWith({ code: '7K3QM-AAAAA-BBBBB-CCCCC', name: 'Lev', email: 'lev@example.com', password: 'long enough' });
    expect(await screen.findByRole('alert')).toHaveTextContent('Ask for a new one');
  });
});

describe('inviting', () => {
  it('makes a code for the chosen role and says how to use it', async () => {
    const invite = vi.fn<BoardApi['invite']>(async (_, role) =>
      ok({ code: '7K3QM-AAAAA-BBBBB-CCCCC', role, expiresAt: '2026-03-09T09:00:00.000Z' }),
    );
    show(api({ invite }));
    await userEvent.click(await screen.findByRole('button', { name: 'Invite' }));
    const dialog = screen.getByRole('dialog', { name: 'Invite to Shelf' });
    expect(within(dialog).queryByRole('radio', { name: /Admin/ })).toBeNull();
    await userEvent.click(within(dialog).getByRole('radio', { name: /Team lead/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Make a code' }));
    expect(invite).toHaveBeenCalledWith(WORKSPACE.workspaceId, 'lead');
    expect(await within(dialog).findByRole('status')).toHaveTextContent('7K3QM-AAAAA-BBBBB-CCCCC');
    expect(dialog).toHaveTextContent('http://127.0.0.1:1');
  });
});
