// The service level as a lead enters it: what is offered and not set, what is said at a field, and what is sent.
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../../lib/contracts/errors.ts';
import type { SlaPolicy } from '../../../lib/contracts/policy.ts';
import { type PolicyDraft, PolicyDraft as PolicyDraftSchema, type PolicyVersion } from '../../../lib/contracts/reference.ts';
import { I18nProvider } from '../../../lib/i18n/I18nProvider.tsx';
import { loadBoardMessages } from '../../../lib/i18n/load-board-messages.ts';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { axeProblems } from '../../../tests/panel/render.tsx';
import { officeWeek, samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { PolicyView } from './PolicyView.tsx';
import { timeOf } from './policy-form.ts';

const MESSAGES = { en: await loadBoardMessages('en'), uk: await loadBoardMessages('uk'), ru: await loadBoardMessages('ru') };
const CATEGORIES = [{ categoryId: 'praise', name: { en: 'Praise', uk: 'Подяка', ru: 'Благодарность' }, position: 0, archived: false }];
const NOW = Temporal.Instant.from('2026-11-25T10:00:00Z');
/** Saved by the lead before, newest first; the server of these tests. */
let versions: PolicyVersion[];
let sent: PolicyDraft[];
let refusal: ErrorCode | null;
/** The answer to a save comes once this is settled. */
let answered: Promise<void>;

const versionOf = (policy: SlaPolicy, by = 'Lev'): PolicyVersion => ({ policy, at: '2026-11-20T10:00:00.000Z', by });
const POLICY = samplePolicy([
  sampleRule({ name: 'low', ratingMax: 2, startsAt: 'published' }),
  sampleRule({ name: 'rest', firstResponseMinutes: 90 }),
]);

const api = {
  policy: async () => ({ ok: true as const, value: { versions } }),
  savePolicy: async (_workspaceId: string, draft: PolicyDraft) => {
    sent.push(PolicyDraftSchema.parse(draft));
    await answered;
    if (refusal !== null) return { ok: false as const, code: refusal };
    const [current] = versions;
    if ((current?.policy.version ?? 0) !== draft.baseVersion) return { ok: false as const, code: 'conflict' as const };
    const { baseVersion, policyId: _id, ...content } = draft;
    const policy = { ...content, policyId: POLICY.policyId, version: baseVersion + 1 };
    versions = [versionOf(policy), ...versions];
    return { ok: true as const, value: { policy } };
  },
};
const show = (locale: Locale = 'en') =>
  render(
    <I18nProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Kyiv">
      <PolicyView workspaceId="w" api={api} categories={CATEGORIES} now={() => NOW} onChanged={() => undefined} />
    </I18nProvider>,
  );
const user = userEvent.setup();
const press = async (name: RegExp | string) => await user.click(screen.getByRole('button', { name }));
const retype = async (name: string, text: string) => {
  const field = screen.getByLabelText(name);
  await user.clear(field);
  await user.type(field, text);
};
const save = async () => await press('Save and put in force');

beforeEach(() => {
  versions = [versionOf(POLICY)];
  sent = [];
  refusal = null;
  answered = Promise.resolve();
});

describe('a workspace without a policy', () => {
  beforeEach(() => {
    versions = [];
  });

  it.each(['en', 'uk', 'ru'] as const)('is offered a proposal that holds only once it is saved (%s)', async (locale) => {
    show(locale);
    await user.click(await screen.findByRole('button', { name: MESSAGES[locale].policy.startProposal }));
    expect(screen.getByText(MESSAGES[locale].policy.proposed)).toBeInTheDocument();
    expect(sent).toEqual([]);
    expect(await axeProblems(document.body)).toEqual([]);
    await user.click(screen.getByRole('button', { name: MESSAGES[locale].policy.save }));
    expect(sent).toMatchObject([{ policyId: null, baseVersion: 0, rules: [{ risks: ['safety', 'legal', 'publication'] }, {}, {}, {}] }]);
    expect(sent[0]?.rules.at(-1)).toEqual({
      ...{ name: MESSAGES[locale].policy.restName, firstResponseMinutes: 480, measure: 'business', startsAt: 'published' },
    });
  });

  it('may begin with an empty form, which wants hours where working time is counted', async () => {
    show();
    await user.click(await screen.findByRole('button', { name: 'Start with an empty form' }));
    await save();
    expect(screen.getByText('A rule counts working time, and there is none.')).toHaveFocus();
    await press('Add hours: Monday');
    await user.keyboard('9{Tab}18{Tab}');
    await press('Monday’s hours until Friday');
    await save();
    expect(sent[0]?.calendar.week).toMatchObject({ mon: [{ from: '09:00', to: '18:00' }], fri: [{ from: '09:00', to: '18:00' }], sat: [] });
  });

  it('keeps what both entered where a colleague was first', async () => {
    show();
    await user.click(await screen.findByRole('button', { name: 'Start with an empty form' }));
    await press('Add hours: Monday');
    await user.keyboard('9{Tab}18{Tab}');
    versions = [versionOf(POLICY, 'Oleh')];
    await save();
    expect(await screen.findByText(/^Oleh put version 1 in force while you were writing/)).toBeInTheDocument();
    expect(screen.getByText(/^You both changed this; .*: name, .*rules\.$/)).toBeInTheDocument();
    expect(screen.getByLabelText('Monday, interval 1, to')).toHaveValue('18:00');
    await save();
    expect(sent[1]).toMatchObject({ policyId: POLICY.policyId, baseVersion: 1, rules: [{ name: 'All others' }] });
  });
});

it('says at the field what cannot hold, goes to it, and sends nothing', async () => {
  show();
  await screen.findByLabelText('Time zone');
  await retype('Time zone', 'Europe/Kiyv');
  await retype('Monday, interval 1, from', 'nine');
  await retype('Tuesday, interval 1, to', '8');
  await press('Add hours: Wednesday');
  await user.keyboard('16{Tab}19{Tab}');
  const rest = within(screen.getByRole('group', { name: 'Rule 2' }));
  await user.clear(rest.getByLabelText('Answer within'));
  await user.type(rest.getByLabelText('Name of the rule'), '{Control>}a{/Control}');
  await user.clear(rest.getByLabelText('Name of the rule'));
  await user.type(rest.getByLabelText('Name of the rule'), 'LOW');
  await save();
  expect(screen.getByLabelText('Time zone')).toHaveFocus();
  for (const [field, words] of [
    [screen.getByLabelText('Time zone'), 'There is no such time zone.'],
    [screen.getByLabelText('Monday, interval 1, from'), 'Write a time such as 9:30.'],
    [screen.getByLabelText('Tuesday, interval 1, to'), 'The end comes before the start.'],
    [screen.getByLabelText('Wednesday, interval 2, from'), 'It overlaps another interval of the day.'],
    [rest.getByLabelText('Answer within'), 'Write a number above 0, at most a year.'],
    [rest.getByLabelText('Name of the rule'), 'Another rule has this name. Reports tell rules by their names.'],
  ] as const)
    expect(field).toHaveAccessibleDescription(expect.stringContaining(words));
  expect(screen.getByText('6 fields have to be mended.')).toBeInTheDocument();
  expect(sent).toEqual([]);
});

it('asks for a rule for everything, and gives one', async () => {
  versions = [versionOf(samplePolicy([sampleRule({ name: 'low', ratingMax: 2 })]))];
  show();
  await screen.findByLabelText('Time zone');
  await save();
  expect(screen.getByText(/^The last rule has to be for everything/)).toHaveFocus();
  await press('Add a rule for everything');
  await save();
  expect(sent[0]?.rules.map(({ name }) => name)).toEqual(['low', 'All others']);
});

it('tells when a review of Friday afternoon is due, on the team’s clock, and which rule takes it', async () => {
  versions = [versionOf({ ...POLICY, calendar: officeWeek('Europe/Kyiv', { holidays: ['2026-11-30'] }) })];
  show();
  // Half an hour is left on Friday; Monday is a day off.
  expect(await screen.findByText('Published Fri, Nov 27, 16:30: due Tue, Dec 1, 09:30.')).toBeInTheDocument();
  expect(screen.getAllByText(/First seen Fri, Nov 27, 16:30: due Tue, Dec 1, 10:00/)).toHaveLength(2);
  const preview = within(screen.getByRole('group', { name: 'Try it out' }));
  await user.selectOptions(preview.getByLabelText('Rating'), '1');
  expect(preview.getByRole('status')).toHaveTextContent('Rule “low” Published Fri, Nov 27, 16:30: due Tue, Dec 1, 09:30.');
  await retype('Time zone', 'nowhere');
  expect(preview.getByRole('status')).toHaveTextContent('The form has something to mend first.');
});

it('lists days off in order and each once', async () => {
  show();
  const field = await screen.findByLabelText('Another day off');
  await user.type(field, '2026-12-25{Enter}');
  await user.type(field, '2026-08-24{Enter}');
  await user.type(field, '2026-12-25');
  expect(screen.getByText('This day is listed already.')).toBeInTheDocument();
  await user.clear(field);
  await press('Remove: Aug 24, 2026');
  await press('Add such a day');
  await user.type(screen.getByLabelText('Date'), '2026-12-31');
  await save();
  expect(sent[0]?.calendar).toMatchObject({ holidays: ['2026-12-25'], exceptions: [{ date: '2026-12-31', intervals: [] }] });
});

it('saves nothing where nothing has changed, and once where the button is pressed twice', async () => {
  show();
  await screen.findByLabelText('Time zone');
  await save();
  expect(screen.getByText('Nothing has changed, so nothing was saved.')).toBeInTheDocument();
  await retype('Name', 'Faster');
  const { promise, resolve } = Promise.withResolvers<void>();
  answered = promise;
  await user.dblClick(screen.getByRole('button', { name: 'Save and put in force' }));
  resolve();
  expect(await screen.findByText('Version 2 is in force.')).toBeInTheDocument();
  expect(sent).toHaveLength(1);
});

it('keeps what was entered where the server refuses or is not there', async () => {
  refusal = 'unreachable';
  show();
  await screen.findByLabelText('Time zone');
  await retype('Name', 'Faster');
  await save();
  expect(await screen.findByText(MESSAGES.en.error.unreachable)).toBeInTheDocument();
  expect(screen.getByLabelText('Name')).toHaveValue('Faster');
  refusal = null;
  await save();
  expect(await screen.findByText('Version 2 is in force.')).toBeInTheDocument();
  expect(screen.queryByText(MESSAGES.en.error.unreachable)).not.toBeInTheDocument();
});

it('tells what each version changed, and takes an older one into the form after a question', async () => {
  versions = [versionOf({ ...POLICY, version: 2, name: 'Faster', rules: POLICY.rules.slice(1) }, 'Oleh'), versionOf(POLICY)];
  show();
  expect(await screen.findByText('Name: Standard → Faster')).toBeInTheDocument();
  expect(screen.getByText('Rules removed: low')).toBeInTheDocument();
  await retype('Name', 'Mine');
  await press('Go back to version 1');
  await press('Go on writing');
  expect(screen.getByLabelText('Name')).toHaveValue('Mine');
  await press('Go back to version 1');
  await press('Discard and close');
  expect(screen.getByText('Version 1 is in the form. It holds again once you save it.')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await save();
  expect(sent).toMatchObject([{ baseVersion: 2, name: 'Standard', rules: [{ name: 'low' }, { name: 'rest' }] }]);
});

it('keeps what is typed the moment that the form is there', async () => {
  const typed = new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      const field = document.querySelector<HTMLInputElement>('form input');
      if (field === null) return;
      watch.disconnect();
      fireEvent.input(field, { target: { value: 'Typed at once' } });
      resolve();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  show();
  await typed;
  await save();
  expect(await screen.findByText('Version 2 is in force.')).toBeInTheDocument();
  expect(screen.getByLabelText('Name')).toHaveValue('Typed at once');
});

it('keeps a target of minutes, hours with a fraction, and what a condition names that nobody knows any more', async () => {
  versions = [
    versionOf(samplePolicy([sampleRule({ name: 'old', categories: ['gone'], firstResponseMinutes: 90 }), sampleRule({ name: 'rest' })])),
  ];
  show();
  const card = within(await screen.findByRole('group', { name: 'Rule 1' }));
  expect(card.getByLabelText('Answer within')).toHaveValue('90');
  expect(card.getByRole('button', { name: 'Remove: gone' })).toBeInTheDocument();
  await user.clear(card.getByLabelText('Answer within'));
  await user.type(card.getByLabelText('Answer within'), '1,5');
  await user.selectOptions(card.getByLabelText('Counted in'), 'hours by the clock');
  await user.selectOptions(card.getByLabelText('Risk'), 'legal');
  await save();
  expect(sent[0]?.rules[0]).toMatchObject({ categories: ['gone'], risks: ['legal'], firstResponseMinutes: 90, measure: 'elapsed' });
});

it.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['9.30', '09:30'],
  [' 9:05 ', '09:05'],
  ['24', '24:00'],
  ['24:01', null],
  ['25', null],
  ['9:60', null],
  ['', null],
  ['nine', null],
])('reads %j as %j', (typed, time) => {
  expect(timeOf(typed)).toBe(time);
});
