import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { LearningBoard, LearntDecision, LearntVersion } from '../../../lib/contracts/category-learning.ts';
import type { CategoryDrafts } from '../../../lib/contracts/reference.ts';
import { I18nProvider } from '../../../lib/i18n/I18nProvider.tsx';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { en } from '../../../lib/i18n/messages/en.ts';
import { uk } from '../../../lib/i18n/messages/uk.ts';
import { axeProblems } from '../../../tests/panel/render.tsx';
import type { Answer } from '../board-api.ts';
import { CategoriesView } from './CategoriesView.tsx';
import { freeId } from './category-names.ts';

const CATEGORIES = [
  { categoryId: 'delivery', name: { en: 'Delivery', uk: 'Доставка', ru: 'Доставка' }, position: 0, archived: false },
  { categoryId: 'ramps', name: { en: 'Ramps', uk: 'Пандуси', ru: 'Пандусы' }, position: 1, archived: false, route: 'Building services' },
];
const version = (number: number, more: Partial<LearntVersion> = {}): LearntVersion => ({
  version: number,
  trainedAt: '2026-11-20T10:00:00.000Z',
  trainedBy: null,
  items: 64,
  unconfirmed: 1,
  categories: [{ categoryId: 'ramps', confirmed: 30, state: 'learnt', precision: 0.93, recall: 0.8, offered: 0.95 }],
  comparedWith: 0,
  compared: 65,
  changes: [{ from: 'delivery', to: 'ramps', items: 12, right: 11 }],
  heldBack: null,
  ...more,
});
const LEARNING: LearningBoard = {
  inForce: 1,
  running: false,
  failed: false,
  confirmedSince: 7,
  startsAt: 20,
  versions: [version(2, { heldBack: 'worse', trainedBy: 'Lena', changes: [] }), version(1)],
  choices: [{ sequence: 1, version: 1, at: '2026-11-20T10:00:00.000Z', by: null }],
};
let saved: CategoryDrafts[];
let chosen: LearntDecision[];
let lessons: number;
beforeEach(() => {
  saved = [];
  chosen = [];
  lessons = 0;
  // jsdom has no dialogs of its own.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});
const show = (learning: Partial<LearningBoard> = {}, verdict: Answer<null> = { ok: true, value: null }, locale: Locale = 'en') =>
  render(
    <I18nProvider locale={locale} messages={locale === 'uk' ? uk : en} timeZone="Europe/Kyiv">
      <CategoriesView
        workspaceId="w"
        onChanged={() => undefined}
        api={{
          categories: async () => ({
            ok: true,
            value: {
              categories: CATEGORIES,
              version: 4,
              changes: [{ version: 4, at: '2026-11-19T08:00:00.000Z', by: 'Anna', changed: ['ramps'] }],
            },
          }),
          saveCategories: async (_, drafts) => {
            saved.push(drafts);
            return verdict;
          },
          learning: async () => ({ ok: true, value: { ...LEARNING, ...learning } }),
          learnNow: async () => {
            lessons += 1;
            return { ok: true, value: null };
          },
          putLearntInForce: async (_, decision) => {
            chosen.push(decision);
            return verdict;
          },
          learntExamples: async () => ({
            ok: true,
            value: {
              examples: [{ itemId: 'a:native:1', from: 'delivery', to: 'ramps', confirmed: null, author: 'Olena', text: 'No ramp here' }],
            },
          }),
        }}
      />
    </I18nProvider>,
  );

it('shows the set, what was learnt and who changed what, without a barrier', async () => {
  const { container } = show();
  const table = await screen.findByRole('table', { name: 'The team’s categories' });
  expect(within(table).getByText('Building services')).toBeVisible();
  expect(screen.getByText(/Anna: Ramps/)).toBeVisible();
  const first = await screen.findByRole('article', { name: 'Version 1' });
  expect(first).toHaveTextContent(/in force.*Ramps3093%80%95%.*From Delivery to Ramps: 12 reviews, 11 as people confirmed/);
  expect(screen.getByRole('article', { name: 'Version 2' })).toHaveTextContent(/Lena.*does worse than.*No suggestion changes/);
  expect(await axeProblems(container)).toEqual([]);
});

it('adds and renames a category upon the version that was read, and only with every name', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'New category' }));
  const dialog = screen.getByRole('dialog', { hidden: true });
  await userEvent.type(within(dialog).getByLabelText('Name in English'), 'Lost luggage!');
  await userEvent.click(within(dialog).getByText('Save'));
  expect(saved).toEqual([]);
  expect(within(dialog).getAllByText('Give it a name in every language.')).toHaveLength(2);
  await userEvent.type(within(dialog).getByLabelText('Name in Ukrainian'), 'Загублений багаж');
  await userEvent.type(within(dialog).getByLabelText('Name in Russian'), 'Потерянный багаж');
  await userEvent.type(within(dialog).getByLabelText('Reviews go on to'), 'Lost and found');
  await userEvent.click(within(dialog).getByText('Save'));
  expect(saved).toMatchObject([
    { baseVersion: 4, categories: [{ categoryId: 'lost-luggage', position: 2, archived: false, route: 'Lost and found' }] },
  ]);
});

it('puts a category aside, and says that somebody was quicker', async () => {
  show({}, { ok: false, code: 'conflict' });
  await userEvent.click(await screen.findByRole('button', { name: 'Edit Ramps' }));
  await userEvent.click(within(screen.getByRole('dialog', { hidden: true })).getByText('Put aside'));
  expect(saved).toMatchObject([{ categories: [{ categoryId: 'ramps', archived: true, route: 'Building services' }] }]);
  expect(await screen.findByText(/Somebody changed it meanwhile/)).toBeVisible();
});

it('shows examples, puts a version in force or none, and starts a lesson', async () => {
  show();
  const first = await screen.findByRole('article', { name: 'Version 1' });
  await userEvent.click(within(first).getByRole('button', { name: 'Show some of them' }));
  expect(await within(first).findByText('No ramp here')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Put version 2 in force' }));
  await userEvent.click(screen.getByRole('button', { name: 'Use none' }));
  await userEvent.click(screen.getByRole('button', { name: 'Learn now' }));
  expect(chosen).toEqual([
    { version: 2, inForce: 1 },
    { version: 0, inForce: 1 },
  ]);
  expect(lessons).toBe(1);
});

it('says what goes on and what failed, in the reader’s language', async () => {
  show({ running: true }, undefined, 'uk');
  expect(await screen.findByText('Навчання триває. Сторінку можна залишити.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Навчити зараз' }));
  expect(lessons).toBe(0);
});

it('names new categories by their English letters, each once', () => {
  expect(freeId('Lost & found', [])).toBe('lost-found');
  expect(freeId('Пандуси', ['category'])).toBe('category-2');
  expect(freeId('x'.repeat(60), [])).toHaveLength(30);
});
