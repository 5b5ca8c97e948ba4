// The whole panel over real tables (fake-indexeddb) and a background that applies commands to them the simplest way.
import 'fake-indexeddb/auto';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withDatabase } from '../../lib/extension/db/open.ts';
import { draftOf } from '../../lib/extension/db/queries.ts';
import { change, fillDesk, portsOf, putMeta } from '../../tests/panel/full-desk.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { AGENT, NOW, PAGE, SESSION, TAB_ID } from '../../tests/panel/sample-desk.ts';
import { emptyPageOf } from './EmptyTab.tsx';
import { Panel } from './Panel.tsx';
import type { PanelPorts } from './panel-ports.ts';

// The whole panel over a database takes its time on a busy machine; what is waited for is an answer, not a moment.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const SETTINGS = { theme: 'system', density: 'comfortable', language: 'en' } as const;

beforeEach(fillDesk);

const show = (ports: PanelPorts) => renderPart(<Panel ports={ports} settings={SETTINGS} />);
const rowOf = async (name: RegExp) => await screen.findByRole('button', { name });

describe('a whole praise in five keys', () => {
  it('opens, accepts category and skeleton, edits and inserts without the mouse', async () => {
    const { ports, sent } = portsOf();
    show(ports);
    (await rowOf(/Sam Whitfield/)).focus();
    await userEvent.keyboard('{Enter}');
    const accept = await screen.findByRole('button', { name: /^Accept Praise/ });
    await waitFor(() => expect(accept).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Use “Thanks for kind words”' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    const draft = screen.getByLabelText<HTMLTextAreaElement>('Your reply');
    expect(draft).toHaveFocus();
    await userEvent.keyboard('We are glad it came early.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/In the reply box since 12:00/)).toBeVisible();
    const types = sent.map((one) => one.type).filter((type) => !/^(sync|contact)\./.test(type));
    expect(types).toEqual(['review.pick', 'category.set', 'template.choose', 'reply.insert']);
    expect(sent.find((one) => one.type === 'reply.insert')?.request.text).toBe(
      'Hello Sam,\n\nWe are glad it came early.\n\nMarta Lys, Kramnytsia',
    );
    expect((await draftOf('sample:running'))?.text).toContain('We are glad');
  });
});

describe('list and detail', () => {
  it('corrects the category with one key', async () => {
    const { ports, sent } = portsOf();
    show(ports);
    await userEvent.click(await rowOf(/Sam Whitfield/));
    await screen.findByRole('button', { name: /^Accept Praise/ });
    await userEvent.keyboard('{Alt>}[Digit4]{/Alt}');
    await waitFor(() => expect(sent.find((one) => one.type === 'category.set')?.request.category).toBe('delivery'));
    expect(await screen.findByText('Category: Delivery')).toBeInTheDocument();
  });

  it('goes back with Esc to the row that was open, and lets go of the review', async () => {
    const { ports, sent } = portsOf();
    show(ports);
    await userEvent.click(await rowOf(/Sam Whitfield/));
    await screen.findByLabelText('Your reply');
    await userEvent.keyboard('{Escape}');
    await waitFor(async () => expect(await rowOf(/Sam Whitfield/)).toHaveFocus());
    expect(sent.at(-1)).toEqual({ type: 'review.leave', request: { reviewKey: 'sample:running', tabId: TAB_ID } });
  });

  it('counts the draft by the review’s own box as soon as the page tells of it', async () => {
    const { ports } = portsOf();
    show(ports);
    await userEvent.click(await rowOf(/Olena K\./));
    await userEvent.type(await screen.findByLabelText('Your reply'), 'Sent again');
    expect(screen.getByText(/10 characters · the site’s limit is unknown/)).toBeVisible();
    await act(async () => await withDatabase(async (db) => await db.pages.put({ ...PAGE, box: { handle: 'r1', maxLength: 5 } })));
    expect(await screen.findByText('10 of 5 characters')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: /^Insert$/ })).toHaveAttribute('aria-disabled', 'true'));
  });

  it('opens the review whose mark was clicked in the page', async () => {
    const { ports } = portsOf();
    // The panel takes only clicks since it was loaded, which was by the machine's own clock, before the desk's day began.
    await putMeta('pick', { tabId: TAB_ID, reviewKey: 'sample:late', at: new Date(vi.getRealSystemTime()).toISOString() });
    show(ports);
    expect(await screen.findByRole('heading', { name: 'Olena K.' })).toBeVisible();
  });

  it('keeps the review open with its draft when the page no longer shows it', async () => {
    const { ports } = portsOf();
    show(ports);
    await userEvent.click(await rowOf(/Sam Whitfield/));
    await userEvent.type(await screen.findByLabelText('Your reply'), 'Kept');
    await act(async () => await withDatabase(async (db) => await db.pages.clear()));
    expect(await screen.findByText('This review is no longer on the page')).toBeVisible();
    expect(screen.getByLabelText('Your reply')).toHaveValue('Kept');
  });

  it('says calmly that the reply was seen, and goes to the next with Enter', async () => {
    const { ports } = portsOf();
    show(ports);
    await userEvent.click(await rowOf(/Sam Whitfield/));
    await screen.findByLabelText('Your reply');
    const posted = {
      text: 'Thanks',
      seenAt: '2026-11-23T12:35:00.000Z',
      source: 'here' as const,
      by: AGENT,
      postedAt: { from: null, to: NOW },
    };
    await act(async () => await change('sample:running', { status: 'posted', posted }));
    expect(await screen.findByText('Seen on the page at 14:35')).toBeVisible();
    expect(screen.getByRole('button', { name: /Next review/, description: '' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Olena K.' })).toBeVisible();
  });

  it('says who is on it, and lets the agent answer all the same', async () => {
    const { ports } = portsOf();
    show(ports);
    await userEvent.click(await rowOf(/Tetiana/));
    const insert = await screen.findByRole('button', { name: /^Insert/ });
    expect(await screen.findByText('Богдан Яремчук is on it')).toBeVisible();
    expect(insert).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Answer all the same' }));
    expect(insert).toHaveAttribute('aria-disabled', 'false');
  });

  it('has nothing for axe in list and detail', async () => {
    const { ports } = portsOf();
    const { container } = show(ports);
    await rowOf(/Olena/);
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.click(await rowOf(/Olena/));
    await screen.findByRole('button', { name: /Олена Ковальчук/ });
    expect(await axeProblems(container)).toEqual([]);
  });
});

describe('what stands in the way', () => {
  it('asks to sign in where nobody is', async () => {
    await withDatabase(async (db) => await db.meta.delete('session'));
    show(portsOf().ports);
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
  });

  it('keeps the list at work when the sign-in has ended', async () => {
    await putMeta('sync', { lastSuccessAt: NOW, lastError: { code: 'not_signed_in', detail: null }, retryAt: null });
    show(portsOf().ports);
    expect(await screen.findByText('Your sign-in has ended')).toBeVisible();
    expect(await rowOf(/Olena/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(screen.getByLabelText('E-mail')).toHaveValue(SESSION.email);
  });

  it('says that the site has changed, above the reviews it still found', async () => {
    await withDatabase(async (db) => await db.pages.put({ ...PAGE, health: 'limited' }));
    show(portsOf().ports);
    expect(await screen.findByText('Trustpilot has changed')).toBeVisible();
    expect(await rowOf(/Olena/)).toBeVisible();
  });

  it('offers to keep a site that is read for this time only', async () => {
    const { ports } = portsOf(undefined, false);
    show(ports);
    await userEvent.click(await screen.findByRole('button', { name: 'Always allow trustpilot.com' }));
    expect(ports.permissions.request).toHaveBeenCalledWith('https://www.trustpilot.com');
  });

  it('lists what is not sent', async () => {
    show(portsOf().ports);
    await rowOf(/Olena/);
    await act(async () => {
      await withDatabase(async (db) => {
        const opId = '01930000-0000-7000-8000-000000000901';
        await db.outbox.add({
          seq: 1,
          opId,
          entityKey: 'sample:late',
          account: 'a',
          operation: { opId, kind: 'item.claimed', entityKey: 'sample:late', baseVersion: 0, payload: {}, at: NOW },
          state: 'blocked',
          attempts: 1,
          nextAttemptAt: NOW,
          lastError: { code: 'claimed_by_other', detail: null },
        });
      });
    });
    await userEvent.click(await screen.findByRole('button', { name: '1 not accepted' }));
    const list = await screen.findByRole('region', { name: 'Not sent yet' });
    expect(within(list).getByText('Somebody else is on this review.')).toBeVisible();
  });

  it('knows why a tab shows nothing', () => {
    const tab = { tabId: 1, url: 'https://shop.example/', origin: 'https://shop.example', granted: false };
    expect(emptyPageOf(tab, null)).toEqual({ kind: 'not_allowed', origin: 'https://shop.example', host: 'shop.example' });
    expect(emptyPageOf({ ...tab, granted: true }, null)).toEqual({ kind: 'no_script' });
    expect(emptyPageOf({ ...tab, granted: true }, null, undefined, true)).toEqual({ kind: 'no_reviews', site: null, otherPage: true });
    expect(emptyPageOf({ ...tab, url: null, origin: null }, null)).toEqual({ kind: 'unknown_tab' });
    expect(emptyPageOf({ ...tab, url: 'chrome://settings/', origin: null }, null)).toEqual({ kind: 'closed_page' });
    expect(emptyPageOf(tab, PAGE)).toEqual({ kind: 'no_reviews', site: 'Trustpilot' });
    expect(emptyPageOf(tab, { site: 'schema-org', url: 'https://shop.example/' })).toEqual({ kind: 'no_reviews', site: null });
  });
});
