import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Template } from '../../../lib/contracts/template.ts';
import { DEFAULT_DECISION_RULES } from '../../../lib/domain/decision/default-rules.ts';
import { I18nProvider } from '../../../lib/i18n/I18nProvider.tsx';
import { en } from '../../../lib/i18n/messages/en.ts';
import type { Answer, BoardWords, WordsChange } from '../board-api.ts';
import { TemplatesView } from './TemplatesView.tsx';

const template = (title: string, more: Partial<Template> = {}): Template => ({
  templateId: `01900000-0000-7000-8000-00000000000${title.length}`,
  title,
  language: 'en',
  categories: ['delivery'],
  sites: [],
  body: 'We are open {{fact:hours}}.',
  version: 2,
  updatedAt: '2026-11-01T00:00:00.000Z',
  updatedBy: 'Anna',
  archived: false,
  ...more,
});
const WORDS: BoardWords = {
  templates: [template('Late'), template('Thanks', { body: 'Thank you.', categories: [] }), template('Old one', { archived: true })],
  tones: [
    {
      language: 'en',
      formality: 'formal',
      greeting: 'Hello {{name}},',
      greetingWithoutName: 'Hello,',
      signOff: '',
      avoid: [],
      version: 3,
    },
  ],
  knowledge: [
    {
      id: 'hours',
      title: 'Opening hours',
      text: '9 to 18',
      language: 'und',
      validUntil: '2026-11-20',
      version: 1,
      updatedAt: '2026-11-01T00:00:00.000Z',
      archived: false,
    },
  ],
  uses: [
    {
      templateId: template('Thanks').templateId,
      title: 'Thanks',
      uses: 12,
      lastUsedAt: '2026-11-20T00:00:00.000Z',
      posted: 10,
      doNotEngage: 1,
      escalated: 0,
      waiting: 0,
      returned: 2,
      changed: 0.25,
      own: 0.5,
      places: [],
    },
  ],
};
const CATEGORIES = [{ categoryId: 'delivery', name: { en: 'Delivery', uk: 'Доставка', ru: 'Доставка' }, position: 0, archived: false }];

const show = (saved: WordsChange[] = [], verdict: Answer<null> = { ok: true, value: null }, words = WORDS) => {
  // jsdom has no dialogs of its own.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  return render(
    <I18nProvider locale="en" messages={en} timeZone="Europe/Kyiv">
      <TemplatesView
        workspaceId="w"
        categories={CATEGORIES}
        timeZone="Europe/Kyiv"
        now={() => Temporal.Instant.from('2026-11-20T23:00:00Z')}
        api={{
          decisionRules: async () => ({ ok: true, value: { ...DEFAULT_DECISION_RULES, ownContacts: ['067 123 45 67'] } }),
          words: async () => ({ ok: true, value: words }),
          saveWords: async (_, change) => {
            saved.push(change);
            return verdict;
          },
        }}
      />
    </I18nProvider>,
  );
};

it('shows what became of each template, most used first', async () => {
  show();
  const table = await screen.findByRole('table', { name: 'Templates' });
  const [, first, second] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent(/^Thanks.*any121025%50%not engaged: 1, author came back: 2/);
  expect(second).toHaveTextContent(/^Late.*Delivery/);
  expect(within(table).queryByText('Old one')).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Show what was put aside' }));
  expect(within(table).getByText(/Old one/)).toBeVisible();
});

it('offers samples where there are no templates, in the languages chosen, all in one go', async () => {
  const saved: WordsChange[] = [];
  show(saved, { ok: true, value: null }, { ...WORDS, templates: [] });
  const take = await screen.findByRole('button', { name: 'Add 1 sample' });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ukrainian' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'English' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Russian' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add 2 samples' }));
  expect(take).toBeEnabled();
  expect(saved).toMatchObject([
    {
      what: 'templates',
      draft: [
        { language: 'uk', categories: ['delivery'] },
        { language: 'ru', baseVersion: 0 },
      ],
    },
  ]);
  expect(await screen.findByText('Saved.')).toBeVisible();
});

it('offers no samples without a language, nor beside templates', async () => {
  const { unmount } = show([], undefined, { ...WORDS, templates: [] });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'English' }));
  expect(screen.getByRole('button', { name: /^Add 0 samples/ })).toBeDisabled();
  unmount();
  show();
  await screen.findByRole('table', { name: 'Templates' });
  expect(screen.queryByRole('button', { name: /samples?$/ })).toBeNull();
});

it('flags a fact that is out of date in every template that names it, by the day of the team', async () => {
  show();
  const row = (await screen.findByText(/Out of date since/)).closest('tr');
  expect(row).toHaveTextContent('Late');
  const facts = screen.getByRole('table', { name: 'Facts' });
  expect(within(facts).getByText('out of date')).toBeVisible();
  expect(within(facts).getByText('Late')).toBeVisible();
});

it('does not save what is refused, says why, and saves the next version of the rest', async () => {
  const saved: WordsChange[] = [];
  show(saved);
  await userEvent.click(await screen.findByRole('button', { name: 'Edit Thanks' }));
  const dialog = screen.getByRole('dialog', { hidden: true });
  const body = within(dialog).getByLabelText('Text');
  const save = within(dialog).getByText('Save').closest('button');
  await userEvent.type(body, ' Please change your rating.');
  expect(within(dialog).getByText(en.words.refused.rating_request)).toBeInTheDocument();
  expect(save).toBeDisabled();
  await userEvent.clear(body);
  await userEvent.type(body, 'Thank you, {{{{name}}.');
  expect(save).toBeEnabled();
  if (save !== null) await userEvent.click(save);
  expect(saved).toMatchObject([{ what: 'templates', draft: { title: 'Thanks', body: 'Thank you, {{name}}.', baseVersion: 2 } }]);
  expect(await screen.findByText('Saved.')).toBeVisible();
});

it('saves no telephone of a person and no order of a customer, and the company’s own it does', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Edit Thanks' }));
  const dialog = screen.getByRole('dialog', { hidden: true });
  const body = within(dialog).getByLabelText('Text');
  const save = within(dialog).getByText('Save').closest('button');
  const write = async (text: string) => {
    await userEvent.clear(body);
    await userEvent.type(body, text);
  };
  await write('Call me: 050 765 43 21.');
  expect(within(dialog).getByText(en.words.refused.personal_data)).toBeInTheDocument();
  expect(save).toBeDisabled();
  await write('Call me: 067 123 45 67.');
  expect(save).toBeEnabled();
  await write('Your order 12345 has arrived.');
  expect(within(dialog).getByText(en.words.refused.contact_fact)).toBeInTheDocument();
  expect(save).toBeDisabled();
});

it('says that somebody else was quicker', async () => {
  show([], { ok: false, code: 'conflict' });
  await userEvent.click(await screen.findByRole('button', { name: 'Edit Opening hours' }));
  await userEvent.click(within(screen.getByRole('dialog', { hidden: true })).getByText('Save'));
  expect(await screen.findByText(/Somebody changed it meanwhile/)).toBeVisible();
});
