// Teaching is offered where reviews are shown too, if nobody described the site: its markup may name some of them only, and what was taught may miss some.
import 'fake-indexeddb/auto';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { withDatabase } from '../../lib/extension/db/open.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { loadMessages } from '../../lib/i18n/load-messages.ts';
import { fillDesk, portsOf, putMeta } from '../../tests/panel/full-desk.ts';
import { axeProblems } from '../../tests/panel/render.tsx';
import { TAB_ID } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });
// The panel fetches them beside the list: their loading would outlive the tests.
beforeAll(async () => {
  await Promise.all([import('../../components/reply/ReplySection.tsx'), import('../../components/promise/PromiseSection.tsx')]);
});
beforeEach(fillDesk);

// As the panel has them: without the words of teaching, which come with it.
const messages = await loadMessages('en');
const readBy = async (site: string): Promise<void> =>
  await withDatabase(async (db) => void (await db.pages.toCollection().modify({ site })));
const show = () => {
  const desk = portsOf();
  const request = vi.fn(async () => true);
  const ports = { ...desk.ports, permissions: { ...desk.ports.permissions, request } };
  return {
    ...render(
      <I18nProvider locale="en" messages={messages} timeZone="Europe/Kyiv">
        <Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />
      </I18nProvider>,
    ),
    ...{ sent: desk.sent, request },
  };
};
const QUESTION = 'Reviews missing here, or read wrongly?';

it.each(['schema-org', 'taught-lampa-example'])(
  'asks under the list of %s, and begins at a click, with the page’s origin only',
  async (site) => {
    await readBy(site);
    const { sent, request, container } = show();
    expect(await screen.findByText(QUESTION)).toBeVisible();
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Teach this page' }));
    expect(request).toHaveBeenCalledExactlyOnceWith('https://www.trustpilot.com');
    expect(sent.find(({ type }) => type === 'teach.begin')?.request).toMatchObject({ tabId: TAB_ID });
  },
);

it('does not ask where the site is described', async () => {
  show();
  expect(await screen.findByRole('button', { name: /Sam Whitfield/ })).toBeVisible();
  expect(screen.queryByText(QUESTION)).toBeNull();
});

it('shows the teaching in the place of the list while it is under way, and the list again behind it', async () => {
  await readBy('schema-org');
  show();
  await screen.findByText(QUESTION);
  const said = { author: null, text: null, date: null, rating: null, reply: null };
  const url = (await withDatabase(async (db) => await db.pages.toCollection().first()))?.url ?? '';
  await putMeta('teaching', { tabId: TAB_ID, url, state: { step: 'author', review: 0, said, found: null, problem: null, taken: null } });
  expect(await screen.findByRole('heading', { name: /^Teach [a-z.]+$/ })).toBeVisible();
  expect(screen.getByText('Click the author’s name of one review on the page.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Sam Whitfield/ })).toBeNull();
  expect(screen.queryByText(QUESTION)).toBeNull();
  await withDatabase(async (db) => await db.meta.delete('teaching'));
  expect(await screen.findByRole('button', { name: /Sam Whitfield/ })).toBeVisible();
});
