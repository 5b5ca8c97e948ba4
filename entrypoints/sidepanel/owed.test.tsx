// What an agent owes is seen on every page: promises that press and reviews that were handed on, counted in the header, listed, and followed to their pages.
import 'fake-indexeddb/auto';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import type { Actor } from '../../lib/contracts/item-event.ts';
import { withDatabase } from '../../lib/extension/db/open.ts';
import { useViewState } from '../../lib/extension/state/view-state.ts';
import { fillDesk, portsOf } from '../../tests/panel/full-desk.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { AGENT, baseItem, COLLEAGUE, NOW, sampleReview } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });
beforeEach(fillDesk);

const hours = (count: number) => new Date(Date.parse(NOW) + count * 3_600_000).toISOString();
let made = 0;
const promise = (text: string, due: string, by: Actor = AGENT) => {
  made += 1;
  const promiseId = `01930000-0000-7000-8000-${String(made).padStart(12, '0')}`;
  return { promiseId, text, due, madeAt: hours(-72), by, closed: null };
};
const handed = (by: Actor, note: string, at = hours(-2)): Pick<Item, 'status' | 'outcome'> => ({
  status: 'escalated',
  outcome: { outcome: 'escalated', detail: note === '' ? AGENT.name : `${AGENT.name}: ${note}`, at, by, version: 3 },
});
/** Items of other pages. */
const put = async (items: Record<string, Partial<Item>>) =>
  await withDatabase(
    async (db) =>
      await db.items.bulkPut(
        Object.entries(items).map(([name, over]) => {
          const local = baseItem(`other:${name}`, sampleReview({ name, minutesAgo: 9_000, site: 'google-play' }), over);
          return { itemId: local.itemId, server: local, local };
        }),
      ),
  );
const forget = async () => await withDatabase(async (db) => await Promise.all([db.pages.clear(), db.items.clear()]));

const show = (tab?: Parameters<typeof portsOf>[0]) => {
  const { ports, sent } = portsOf(tab);
  const view = renderPart(<Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
  return { ...view, ports, sent };
};
const pill = async (name: RegExp) => await screen.findByRole('button', { name });
const listed = async (name: string) => within(await screen.findByRole('region', { name })).getAllByRole('listitem');

describe('promises', () => {
  beforeEach(
    async () =>
      await put({
        Orest: { promises: [promise('We report by Monday noon.', hours(3))] },
        Daryna: { promises: [promise('A call today.', hours(-1), COLLEAGUE)] },
        Vasyl: { promises: [promise('Answer by Friday.', hours(-30))] },
        Inna: { promises: [promise('A colleague’s, in time.', hours(3), COLLEAGUE)] },
      }),
  );

  it('are counted over a page’s own list, and listed by one click, overdue ones first', async () => {
    const { container } = show();
    const count = await pill(/^Promised: 2 overdue, 1 soon$/);
    expect(count).toHaveAttribute('aria-expanded', 'false');
    expect(count.querySelector('svg')).not.toBeNull();
    expect(screen.queryByRole('region', { name: 'Promised' })).toBeNull();
    await userEvent.click(count);
    const rows = await listed('Promised');
    expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual([
      'Vasyl · Google Play',
      'Daryna · Google Play',
      'Orest · Google Play',
    ]);
    expect(rows[0]).toHaveTextContent(/Answer by Friday\..*promise overdue by 1 d 6 h.*was due by Sun.* 06:00.*promised by you/);
    expect(rows[1]).toHaveTextContent(/promised by Богдан Яремчук/);
    expect(rows[2]).toHaveTextContent(/promised by 15:00/);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('stand open by themselves where the page has no reviews, also where nothing can be read', async () => {
    await withDatabase(async (db) => await db.pages.clear());
    const { container } = show({ tabId: 99, url: null });
    expect(await screen.findByRole('region', { name: 'Promised' })).toBeVisible();
    expect(await listed('Promised')).toHaveLength(3);
    const count = await pill(/^Promised: 2 overdue/);
    expect(count).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(count);
    expect(screen.getByRole('region', { name: 'Promised' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    expect(await axeProblems(container)).toEqual([]);
  });

  it('are opened, walked through, followed and closed with keys alone', async () => {
    const { ports, sent } = show();
    vi.mocked(ports.tabs.open).mockResolvedValueOnce(12);
    (await pill(/^Promised:/)).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('region', { name: 'Promised' });
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Promised' })).toBeNull();
    expect(await pill(/^Promised:/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.tab();
    const link = screen.getByRole('link', { name: 'Vasyl · Google Play' });
    expect(link).toHaveFocus();
    expect(link).toHaveAttribute('href', 'https://www.trustpilot.com/reviews/Vasyl');
    await userEvent.keyboard('{Enter}');
    // The page in a new tab, with its review open there.
    expect(ports.tabs.open).toHaveBeenCalledExactlyOnceWith('https://www.trustpilot.com/reviews/Vasyl');
    await waitFor(() => expect(useViewState.getState().opened[12]).toBe('other:Vasyl'));
    expect(screen.queryByRole('region', { name: 'Promised' })).toBeNull();
    // Nothing is claimed by looking from here.
    expect(sent.filter(({ type }) => type === 'review.pick')).toEqual([]);
  });

  it('open here where the page shows the review, or no tab can be opened', async () => {
    await withDatabase(async (db) => {
      const row = await db.items.get('other:Vasyl');
      if (row !== undefined) await db.items.put({ ...row, itemId: 'sample:answered', local: { ...row.local, itemId: 'sample:answered' } });
    });
    const { ports } = show();
    await screen.findByRole('button', { name: /Sam Whitfield/ });
    await userEvent.click(await pill(/^Promised:/));
    await userEvent.click((await screen.findAllByRole('link', { name: /^Vasyl/ })).at(-1) ?? document.body);
    expect(await screen.findByRole('heading', { name: 'Nina' })).toBeVisible();
    expect(ports.tabs.open).not.toHaveBeenCalled();
    // Over an open review the list opens as well, and its Escape leaves the review open.
    await userEvent.click(await pill(/^Promised:/));
    (await screen.findByRole('link', { name: /^Daryna/ })).focus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Promised' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Nina' })).toBeVisible();
    await userEvent.click(await pill(/^Promised:/));
    await userEvent.click(await screen.findByRole('link', { name: /^Daryna/ }));
    expect(await screen.findByRole('heading', { name: 'Daryna' })).toBeVisible();
  });

  it('are gone from header and list once they are kept, and do not come back open', async () => {
    show();
    await userEvent.click(await pill(/^Promised:/));
    await act(forget);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Promised/ })).toBeNull());
    await act(async () => await put({ Orest: { promises: [promise('By Monday.', hours(-1))] } }));
    // Without a page the list stands open by itself; what matters is what is remembered.
    await pill(/^Promised: 1 overdue$/);
    expect(useViewState.getState().overlay).toBeNull();
  });
});

it('more than fit are told as a number', async () => {
  await put(Object.fromEntries(Array.from({ length: 70 }, (_, n) => [`A${n}`, { promises: [promise('Soon.', hours(-n - 1))] }])));
  show();
  await userEvent.click(await pill(/^Promised: 70 overdue$/));
  expect(await listed('Promised')).toHaveLength(50);
  expect(screen.getByText('And 20 more.')).toBeVisible();
});

describe('those who listen', () => {
  const said = () => screen.getAllByRole('status').map((region) => region.textContent);

  it('hear once of what becomes overdue or is handed on while the panel is open, and of nothing that was so before', async () => {
    await put({ Vasyl: { promises: [promise('By Friday.', hours(-30))] }, Olha: handed(COLLEAGUE, 'Old.') });
    show();
    await pill(/^Handed to you: 1$/);
    expect(said().join('')).toBe('');
    await act(async () => await put({ Orest: { promises: [promise('By noon.', hours(-0.1))] } }));
    await waitFor(() => expect(said()).toContain('Review by Orest: the promise is overdue.'));
    await act(async () => await put({ Petro: handed(COLLEAGUE, 'Yours.') }));
    await waitFor(() => expect(said()).toContain('The review by Petro was handed to you. From: Богдан Яремчук.'));
    await act(
      async () =>
        await put({ A: { promises: [promise('a', hours(-1))] }, B: { promises: [promise('b', hours(-1)), promise('c', hours(-2))] } }),
    );
    await waitFor(() => expect(said()).toContain('3 promises are overdue.'));
  });
});

describe('a review that was handed to the agent', () => {
  beforeEach(async () => await put({ Petro: handed(COLLEAGUE, 'He is your customer: call him.') }));
  const open = async () => {
    await userEvent.click(await pill(/^Handed to you: 1$/));
    await userEvent.click(await screen.findByRole('link', { name: 'Petro · Google Play' }));
    return await screen.findByText('This review was handed to you');
  };

  it('is counted and listed with who, when and the note', async () => {
    const { container } = show();
    await userEvent.click(await pill(/^Handed to you: 1$/));
    expect(await listed('Handed to you')).toHaveLength(1);
    expect((await listed('Handed to you'))[0]).toHaveTextContent(/He is your customer: call him\..*from Богдан Яремчук, 10:00/);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('is taken on where it is open: opened again and claimed', async () => {
    const { container, sent } = show();
    await open();
    expect(within(screen.getByRole('region', { name: 'This review was handed to you' })).getByText(/^He is your customer/)).toBeVisible();
    expect(await axeProblems(container)).toEqual([]);
    sent.length = 0;
    await userEvent.click(screen.getByRole('button', { name: 'Take it on' }));
    await waitFor(() => expect(sent.map(({ type }) => type)).toEqual(['item.reopen', 'review.pick']));
    await act(async () => await put({ Petro: { status: 'open', outcome: null, claimedBy: AGENT } }));
    await waitFor(() => expect(screen.queryByText('This review was handed to you')).toBeNull());
    expect(screen.queryByRole('button', { name: /^Handed to you/ })).toBeNull();
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });

  it('is handed back with a word why, and Escape only closes the question', async () => {
    const { sent } = show();
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Hand it back' }));
    const why = screen.getByRole('textbox', { name: 'Why does it go back?' });
    expect(why).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(sent.some(({ type }) => type === 'outcome.record')).toBe(false);
    await userEvent.keyboard('Not{Escape}');
    expect(screen.getByText('This review was handed to you')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Hand it back' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Why does it go back?' }), ' mine{Enter}');
    const payload = { outcome: 'escalated', to: COLLEAGUE.name, note: 'Not mine' };
    expect(sent.at(-1)).toEqual({ type: 'outcome.record', request: { reviewKey: 'other:Petro', payload } });
  });

  it('cannot be handed back to oneself', async () => {
    await put({ Petro: handed(AGENT, '') });
    show();
    await open();
    expect(screen.queryByRole('button', { name: 'Hand it back' })).toBeNull();
  });
});
