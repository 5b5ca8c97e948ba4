// A granted page that reports nothing: asking tells a page without reviews from one that was there before Vidhuk, and one that is being loaded is neither.
import 'fake-indexeddb/auto';
import { act, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { withDatabase } from '../../lib/extension/db/open.ts';
import { fillDesk, portsOf } from '../../tests/panel/full-desk.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { Panel } from './Panel.tsx';
import type { PanelPorts, TabNow } from './panel-ports.ts';

// The whole panel over a database takes its time on a busy machine; what is waited for is an answer, not a moment.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const OPENED_BEFORE = 'The page was open before Vidhuk';
const NO_REVIEWS = 'No reviews on this page';

beforeEach(async () => {
  const end = await fillDesk();
  await withDatabase(async (db) => await db.pages.clear());
  return end;
});

/** `answers`: whether a content script is in the page. */
const desk = (first: TabNow, answers: boolean) => {
  const { ports, sent } = portsOf();
  let tab = first;
  let isThere = answers;
  let changed = () => {};
  const all: PanelPorts = {
    ...ports,
    send: (async (type: string, request: Record<string, unknown>) => {
      sent.push({ type, request });
      const isAsked = type === 'page.rescan' && !isThere;
      return isAsked ? { ok: false, error: { code: 'not_found', detail: null } } : { ok: true, value: null };
    }) as unknown as PanelPorts['send'],
    tabs: {
      ...ports.tabs,
      now: async () => tab,
      onChange: (listener) => {
        changed = listener;
      },
    },
  };
  const view = renderPart(<Panel ports={all} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
  const become = async (now: TabNow, answersNow: boolean) => {
    tab = now;
    isThere = answersNow;
    await act(async () => changed());
  };
  return { ...view, become };
};

it('says of a page that answers and that nothing reads that it has no reviews, and offers to teach it', async () => {
  const { container } = desk({ tabId: 9, url: 'https://www.instagram.com/about/' }, true);
  expect(await screen.findByRole('heading', { name: NO_REVIEWS })).toBeVisible();
  expect(screen.getByText(/reads other pages of Instagram/)).toBeVisible();
  expect(screen.getByRole('button', { name: /Teach/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
  expect(await axeProblems(container)).toEqual([]);
});

it('says that it was open before Vidhuk only where nothing answers, and looks again on a click', async () => {
  const { become } = desk({ tabId: 9, url: 'https://shop.example/' }, false);
  expect(await screen.findByRole('heading', { name: OPENED_BEFORE })).toBeVisible();
  await become({ tabId: 9, url: 'https://shop.example/' }, true);
  await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
  expect(await screen.findByRole('heading', { name: NO_REVIEWS })).toBeVisible();
  expect(screen.getByText(/does not know this site/)).toBeVisible();
});

it('says neither while the page is being loaded', async () => {
  const { become } = desk({ tabId: 9, url: 'https://shop.example/', loading: true }, false);
  expect(await screen.findByText('Reading the page…')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: OPENED_BEFORE })).toBeNull();
  await become({ tabId: 9, url: 'https://shop.example/', loading: false }, true);
  expect(await screen.findByRole('heading', { name: NO_REVIEWS })).toBeVisible();
  await become({ tabId: 9, url: 'https://shop.example/2', loading: false }, false);
  await waitFor(() => expect(screen.getByRole('heading', { name: OPENED_BEFORE })).toBeVisible());
});
