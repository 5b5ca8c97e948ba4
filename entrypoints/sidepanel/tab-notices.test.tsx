// What the panel says of a tab, over real tables: the page of a review that is gone, a site that has changed, a site that the team taught.
import 'fake-indexeddb/auto';
import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { noteVisit, type SiteYield } from '../../lib/domain/adapters/site-yield.ts';
import { writeMeta } from '../../lib/extension/db/meta.ts';
import { withDatabase } from '../../lib/extension/db/open.ts';
import type { PageRow } from '../../lib/extension/db/schema.ts';
import { useViewState } from '../../lib/extension/state/view-state.ts';
import { site } from '../../lib/sites/engine/define.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { baseItem, NOW, PAGE, REFERENCE, REVIEW_ROWS, REVIEWS, SESSION, TAB_ID } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';
import type { PanelPorts } from './panel-ports.ts';

// The whole panel over a database takes its time on a busy machine; what is waited for is an answer, not a moment.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const [FIRST] = REVIEWS;
if (FIRST === undefined) throw new Error('no sample review');
const OWN = 'https://www.trustpilot.com/reviews/65f0c0ffee0000000000abcd';
const GONE = { ...baseItem(FIRST.key, { ...FIRST.review, url: OWN, externalId: '65f0c0ffee0000000000abcd' }) };

const show = (url: string, draft = '') => {
  const row = { reviewKey: FIRST.key, text: draft, notes: '', templateId: null, updatedAt: NOW };
  const ports: PanelPorts = {
    send: (async (type: string) => ({ ok: true, value: type === 'contact.candidates' ? [] : null })) as unknown as PanelPorts['send'],
    drafts: { load: async () => (draft === '' ? null : row), save: async () => {} },
    tabs: { now: async () => ({ tabId: TAB_ID, url }), onChange: () => {}, reload: async () => {}, open: async () => null },
    permissions: { has: async () => true, request: async () => true, onChange: () => {} },
    classifier: async () => null,
    openOptions: () => {},
    writeClipboard: async () => true,
  };
  return renderPart(<Panel ports={ports} settings={{ theme: 'system', density: 'comfortable', language: 'en' }} />);
};

const put = async (page: Partial<PageRow> | null, more: { deleted?: boolean } = {}) =>
  await withDatabase(async (db) => {
    if (page !== null) await db.pages.put({ ...PAGE, reviews: [], ...page });
    const deleted = { proof: 'not_found', seenAt: NOW } as const;
    await db.items.put({ itemId: FIRST.key, server: null, local: more.deleted ? { ...GONE, deleted } : GONE });
  });

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.parse(NOW), toFake: ['Date'] });
  useViewState.setState({ opened: {}, cursor: {}, overlay: null, folded: {}, filter: 'all' });
  await withDatabase(async (db) => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.reviews.bulkPut(REVIEW_ROWS);
    await writeMeta(db, 'session', SESSION);
    await writeMeta(db, 'reference', REFERENCE);
  });
  return () => vi.useRealTimers();
});

it('says of a review’s own page that the review is gone, and which one it was', async () => {
  await put(null, { deleted: true });
  const { container } = show(OWN);
  expect(await screen.findByText('The site no longer has this review')).toBeVisible();
  expect(screen.getByText(new RegExp(`This page was the review by ${FIRST.review.author.name}`))).toBeVisible();
  expect(container).toHaveTextContent(FIRST.review.text.slice(0, 30));
  expect(await axeProblems(container)).toEqual([]);
});

it('says nothing of the kind on another page, or of a review that is there', async () => {
  await put({}, { deleted: true });
  show(`${OWN}e`);
  expect(await screen.findByText(/No reviews/i)).toBeVisible();
  expect(screen.queryByText(/no longer has/)).toBe(null);
});

it('says above an open review that it is gone', async () => {
  await put({ reviews: [{ handle: 'r1', reviewKey: FIRST.key, shown: null }] }, { deleted: true });
  show(PAGE.url);
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(FIRST.review.author.name) }));
  expect(await screen.findByText('The site no longer has this review')).toBeVisible();
});

it.each([
  {
    of: 'on another site, with no draft',
    url: 'https://shop.example/',
    text: '',
    said: ['The page that is open does not show this review', 'Open the address of the review.'],
  },
  {
    of: 'on another site, with a draft',
    url: 'https://shop.example/',
    text: 'We are',
    said: ['The page that is open does not show this review', 'Your draft is kept. Open the address of the review. Then Insert.'],
  },
  {
    of: 'on its own site, with no draft',
    url: PAGE.url,
    text: '',
    said: ['This review is no longer on the page', 'Scroll the page to the review or open its address.'],
  },
])('says of an open review that the page does not show only what is so: $of', async ({ url, text, said }) => {
  await put(null);
  useViewState.setState({ opened: { [TAB_ID]: FIRST.key } });
  show(url, text);
  for (const words of said) expect(await screen.findByText(words)).toBeVisible();
});

it('says that a site has changed where its latest pages held no reviews', async () => {
  await put({});
  let seen: SiteYield | null = null;
  for (let at = 0; at < 14; at += 1) seen = noteVisit(seen, 1, `d${at}`, at < 6);
  const dropped = seen;
  if (dropped === null) throw new Error('no visits');
  await withDatabase(async (db) => await writeMeta(db, 'siteYields', { trustpilot: dropped }));
  const { container } = show(PAGE.url);
  expect(await screen.findByText('Trustpilot has changed')).toBeVisible();
  expect(screen.getByText(/None of its latest pages gave a review/)).toBeVisible();
  expect(await axeProblems(container)).toEqual([]);
});

it('calls a taught site by its name, and knows its limit', async () => {
  const limit = { value: 500, unit: 'characters', source: 'the field', mark: 'U' } as const;
  const adapter = site({ id: 'taught-lampa-example', name: 'Lampa shop', hosts: ['lampa.example'], item: 'article', limit });
  await withDatabase(async (db) => {
    await db.adapters.put({ id: adapter.id, source: 'taught', version: 1, adapter, off: false, takenAt: NOW });
    await db.reviews.put({
      ...(REVIEW_ROWS[0] ?? { firstSeenAt: NOW, lastSeenAt: NOW }),
      reviewKey: FIRST.key,
      review: { ...FIRST.review, site: adapter.id },
    });
  });
  await put({ site: adapter.id, url: 'https://lampa.example/', reviews: [{ handle: 'r1', reviewKey: FIRST.key, shown: null }] });
  show('https://lampa.example/');
  expect(await screen.findByText('Lampa shop')).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(FIRST.review.author.name) }));
  expect(await screen.findByText(/500/)).toBeVisible();
});

it('calls a site without a name of its own by words of the agent’s language', async () => {
  await put({ site: 'schema-org', url: 'https://lampa.example/', reviews: [{ handle: 'r1', reviewKey: FIRST.key, shown: null }] });
  const { container } = show('https://lampa.example/');
  expect(await screen.findByText('Reviews on a website')).toBeVisible();
  expect(container).not.toHaveTextContent('Review markup');
});
