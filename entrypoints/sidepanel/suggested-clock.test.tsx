// The panel's clocks by a category that is only suggested: in the list, in the open review, in what is counted; and where Alt+Down leads.
import 'fake-indexeddb/auto';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SlaRule } from '../../lib/contracts/policy.ts';
import type { TextRisks } from '../../lib/domain/sla/suggested-clock.ts';
import { wordsOf } from '../../lib/extension/categories/suggested.ts';
import { withDatabase } from '../../lib/extension/db/open.ts';
import { change, fillDesk, portsOf, putMeta } from '../../tests/panel/full-desk.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { AGENT, ITEMS, NOW, REFERENCE, REVIEW_ROWS } from '../../tests/panel/sample-desk.ts';
import { Panel } from './Panel.tsx';

// The whole panel over a database takes its time on a busy machine; what is waited for is an answer, not a moment.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const SETTINGS = { theme: 'system', density: 'comfortable', language: 'en' } as const;
const HINT = 'by the suggested category';
const rule = (name: string, minutes: number, categories?: string[]): SlaRule => ({
  name,
  firstResponseMinutes: minutes,
  measure: 'elapsed',
  startsAt: 'published',
  ...(categories === undefined ? {} : { categories }),
});

const suggest = async (reviewKey: string, category: string, risks: TextRisks = { named: [], proposed: [] }) => {
  const review = REVIEW_ROWS.find((row) => row.reviewKey === reviewKey)?.review;
  if (review === undefined) throw new Error(`no review ${reviewKey}`);
  await withDatabase(async (db) => await db.suggestions.put({ reviewKey, words: wordsOf(review), team: '', category, risks }));
};
const names = () =>
  screen.getAllByRole('button').flatMap((row) => (row.dataset.review === undefined ? [] : [row.dataset.review.replace('sample:', '')]));
const show = () => renderPart(<Panel ports={portsOf().ports} settings={SETTINGS} />);
const rowOf = async (name: RegExp) => await screen.findByRole('button', { name });

beforeEach(async () => {
  const end = await fillDesk();
  if (REFERENCE.policy === null) throw new Error('no policy');
  const rules = [rule('Доставка', 70, ['delivery']), rule('Подяка', 4_000, ['praise']), rule('Усі відгуки', 240)];
  await putMeta('reference', { ...REFERENCE, policy: { ...REFERENCE.policy, rules } });
  return end;
});

it('is what the list shows and stands in order by, what the header counts, and told of in the open review', async () => {
  await suggest('sample:late', 'praise');
  await suggest('sample:running', 'delivery');
  show();
  expect(await rowOf(/Sam Whitfield.*10 min left/)).toBeVisible();
  expect(screen.getByRole('button', { name: /Olena K\..*due Thu 0/ })).toBeVisible();
  expect(names()[0]).toBe('running');
  expect(names().indexOf('late')).toBeGreaterThan(names().indexOf('inserted'));
  expect(screen.getByText('10 min left').closest('[title]')).toHaveAttribute('title', expect.stringContaining(HINT));
  await userEvent.click(await rowOf(/Sam Whitfield/));
  expect(await screen.findByText(HINT)).toBeVisible();
  expect(await screen.findByRole('button', { name: '1 due soon' })).toBeVisible();
});

it('goes by a risk that the model sees, told as its guess, until somebody says that it is none', async () => {
  const { policy } = REFERENCE;
  if (policy === null) throw new Error('no policy');
  const rules = [{ ...rule('Суд', 70), risks: ['legal'] }, rule('Усі відгуки', 240)];
  await putMeta('reference', { ...REFERENCE, policy: { ...policy, rules } });
  await suggest('sample:running', 'delivery', { named: [], proposed: ['legal'] });
  show();
  await userEvent.click(await rowOf(/Sam Whitfield.*10 min left/));
  expect(await screen.findByText('by a suggested risk')).toBeVisible();
  expect(screen.queryByText(HINT)).toBeNull();
  const item = ITEMS.find(({ itemId }) => itemId === 'sample:running')?.local;
  await change('sample:running', { ...item, risk: { flags: [], at: NOW, by: AGENT } });
  await waitFor(() => expect(screen.queryByText('by a suggested risk')).toBeNull());
});

it('is not told of once the category is set, nor where none is suggested', async () => {
  await suggest('sample:running', 'delivery');
  show();
  await userEvent.click(await rowOf(/Sam Whitfield/));
  expect(await screen.findByText(HINT)).toBeVisible();
  await userEvent.keyboard('{Alt>}[Digit4]{/Alt}');
  await screen.findByText('Category: Delivery');
  expect(screen.queryByText(HINT)).toBeNull();
  await userEvent.keyboard('{Escape}');
  await userEvent.click(await rowOf(/Olena K\./));
  await screen.findByRole('heading', { name: 'Olena K.' });
  expect(screen.queryByText(HINT)).toBeNull();
});

it('lets Alt+Down go to the next unanswered one, past a review of which only a promise is owed', async () => {
  const due = new Date(Date.parse(NOW) + 60_000).toISOString();
  const promise = { promiseId: '01930000-0000-7000-8000-000000000951', text: 'By Friday', due, madeAt: NOW, by: AGENT, closed: null };
  const ignored = ITEMS.find(({ itemId }) => itemId === 'sample:ignored')?.local;
  await change('sample:ignored', { ...ignored, promises: [promise] });
  show();
  await userEvent.click(await rowOf(/Olena K\./));
  await screen.findByLabelText('Your reply');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: /^Ігор/ })).toBeVisible());
});
