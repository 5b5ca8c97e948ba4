// A page that is loaded anew and a tab that one comes back to: the pair is bound again, and what was written stands there from the first moment.
import 'fake-indexeddb/auto';
import { act, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { withDatabase } from '../../lib/extension/db/open.ts';
import type { DraftRow, PageRow } from '../../lib/extension/db/schema.ts';
import { fillDesk, portsOf } from '../../tests/panel/full-desk.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { PAGE, TAB_ID } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';
import type { PanelPorts, TabNow } from './panel-ports.ts';

// The whole panel over a database takes its time on a busy machine; what is waited for is an answer, not a moment.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(fillDesk);

const show = (ports: PanelPorts) =>
  renderPart(<Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
const put = async (page: PageRow | null) =>
  await act(
    async () =>
      await withDatabase(async (db) => void (await (page === null ? db.pages.delete([PAGE.tabId, PAGE.frameId]) : db.pages.put(page)))),
  );

it('has the pair highlighted again in a page that was loaded anew, without moving it', async () => {
  await put({ ...PAGE, documentId: 'first' });
  const { ports, sent } = portsOf();
  show(ports);
  await userEvent.click(await screen.findByRole('button', { name: /Sam Whitfield/ }));
  await screen.findByLabelText('Your reply');
  const highlights = () => sent.filter(({ type }) => type === 'review.highlight').map(({ request }) => request);
  // A reading of the same document changes nothing.
  await put({ ...PAGE, documentId: 'first', takenAt: new Date().toISOString(), health: 'limited' });
  expect(highlights()).toEqual([]);
  await put(null);
  expect(await screen.findByText('This review is no longer on the page')).toBeVisible();
  await put({ ...PAGE, documentId: 'second' });
  await waitFor(() => expect(highlights()).toEqual([{ reviewKey: 'sample:running', tabId: TAB_ID, scroll: false }]));
});

it('comes back to a tab with the draft and its measure in the box, which takes no key until the stored draft is read', async () => {
  await put({ ...PAGE, box: { handle: 'r2', maxLength: 900 }, reviews: [{ handle: 'r2', reviewKey: 'sample:running', shown: null }] });
  let tab: TabNow = { tabId: TAB_ID, url: PAGE.url };
  let comeToFront = () => {};
  const read = Promise.withResolvers<DraftRow | null>();
  let isSlow = false;
  const { ports } = portsOf();
  show({
    ...ports,
    drafts: { ...ports.drafts, load: async (key) => await (isSlow ? read.promise : ports.drafts.load(key)) },
    tabs: {
      ...ports.tabs,
      now: async () => tab,
      onChange: (listener) => {
        comeToFront = listener;
      },
    },
  });
  const goTo = async (tabId: number) => {
    tab = { tabId, url: PAGE.url };
    await act(async () => comeToFront());
  };
  await userEvent.click(await screen.findByRole('button', { name: /Sam Whitfield/ }));
  await userEvent.type(await screen.findByLabelText('Your reply'), 'Half a sentence');
  expect(screen.getByText('15 of 900 characters')).toBeVisible();
  await goTo(TAB_ID + 1);
  await waitFor(() => expect(screen.queryByLabelText('Your reply')).toBeNull());
  isSlow = true;
  await goTo(TAB_ID);
  const draft = await screen.findByLabelText('Your reply');
  expect(draft).toHaveValue('Half a sentence');
  expect(draft).toHaveAttribute('readonly');
  expect(screen.getByText('15 of 900 characters')).toBeVisible();
  read.resolve({
    reviewKey: 'sample:running',
    text: 'Half a sentence',
    notes: '',
    templateId: null,
    updatedAt: '2099-01-01T00:00:00.000Z',
  });
  await waitFor(() => expect(draft).not.toHaveAttribute('readonly'));
});
