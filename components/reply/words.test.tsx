// Snippets, tone, facts and what goes into the draft of them: the reply section with a team's words.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { Template } from '../../lib/contracts/template.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { AGENT, baseItem, NOW, REFERENCE, REVIEWS, TEMPLATES } from '../../tests/panel/sample-desk.ts';
import { arrange, describeReview } from '../review/list-model.ts';
import { useTimeWords } from '../sla/use-time-words.ts';
import { isSlashTyped } from './DraftEditor.tsx';
import { ReplySection } from './ReplySection.tsx';
import type { ReplyPort } from './reply-props.ts';
import type { TeamWords } from './use-words.ts';

const at = Date.parse(NOW);
const review = REVIEWS[0]?.review;
if (review === undefined) throw new Error('no review');
const [entry] = arrange(
  [describeReview({ reviewKey: 'k', review, firstSeenAt: NOW, item: baseItem('k', review, { category: 'delivery' }) }, REFERENCE.policy)],
  REFERENCE.policy,
  at,
);
const [late] = TEMPLATES;
if (entry === undefined || late === undefined) throw new Error('no entry');

const snippet: Template = {
  ...late,
  templateId: '01930000-0000-7000-8000-000000000901',
  title: 'Години',
  kind: 'snippet',
  body: 'Ми працюємо {{fact:hours}}.',
};
const own: Template = {
  ...snippet,
  templateId: '01930000-0000-7000-8000-000000000902',
  title: 'Мій підпис',
  personal: true,
  body: 'До зустрічі.',
};
const skeleton: Template = {
  ...late,
  body: '{{greeting}} {{fact:hours}} [[коли приїде]] {{sign_off}}',
  cover: ['строк доставки', 'вибачення'],
};
const team = (validUntil: string): TeamWords => ({
  knowledge: [
    { id: 'hours', title: 'Години', text: 'щодня 9-18', language: 'uk', validUntil, version: 1, updatedAt: NOW, archived: false },
  ],
  uses: [],
  answered: [],
  today: '2026-11-23',
});
const TONES = REFERENCE.tones.map((tone) => ({ ...tone, use: [{ say: 'гість', insteadOf: ['клієнт'] }], updatedBy: 'Анна' }));

function Shown({ port, words, text }: { port: ReplyPort; words: TeamWords; text: string }) {
  const [held, setHeld] = useState({ text, notes: '', templateId: null as string | null });
  const time = useTimeWords(at);
  return entry === undefined ? null : (
    <ReplySection
      entry={entry}
      proposed={null}
      draft={{ ready: true, saving: 'saved', ...held, change: (part) => setHeld((before) => ({ ...before, ...part })) }}
      templates={[skeleton, snippet, own]}
      tones={TONES}
      team={words}
      company="Крамниця"
      agentName={AGENT.name}
      limit={null}
      records={[]}
      recordMissing={false}
      claimedBy={null}
      reviewOnPage
      now={at}
      words={time}
      port={port}
      handle={null}
    />
  );
}

const setup = (words = team('2026-12-31'), text = '') => {
  const port = {
    insert: vi.fn<ReplyPort['insert']>(async () => ({ ok: true, value: { status: 'inserted', text: '', replyBox: 'inline' } })),
    writeClipboard: vi.fn(async () => true),
    copied: vi.fn<ReplyPort['copied']>(async () => ({ ok: true, value: null })),
    chooseTemplate: vi.fn(),
    keepTemplate: vi.fn(async () => null),
    record: vi.fn(async () => {}),
  };
  renderPart(<Shown port={port} words={words} text={text} />);
  return { port, editor: () => screen.getByLabelText<HTMLTextAreaElement>('Your reply'), user: userEvent.setup() };
};

it('puts a snippet in place of the slash, fills its fact, and says what was put in', async () => {
  const { port, editor, user } = setup();
  await user.type(editor(), 'Добрий день. /');
  await user.type(await screen.findByRole('combobox', { name: 'Search snippets' }), 'годин{Enter}');
  expect(editor()).toHaveValue('Добрий день. Ми працюємо щодня 9-18.');
  expect(editor()).toHaveFocus();
  expect(port.chooseTemplate).toHaveBeenCalledWith(snippet, { filled: 'Ми працюємо щодня 9-18.', part: true });
});

it('sets a snippet at the caret with a space where words would meet, and goes on behind it', async () => {
  const { port, editor, user } = setup();
  await user.type(editor(), 'Добрий день.Чекаємо.');
  editor().setSelectionRange(12, 12);
  await user.keyboard('{Control>}[Slash]{/Control}');
  await user.type(await screen.findByRole('combobox', { name: 'Search snippets' }), 'годин{Enter}');
  expect(editor()).toHaveValue('Добрий день. Ми працюємо щодня 9-18. Чекаємо.');
  await waitFor(() => expect(editor().selectionStart).toBe('Добрий день. Ми працюємо щодня 9-18. '.length));
  expect(port.chooseTemplate).toHaveBeenCalledWith(snippet, { filled: 'Ми працюємо щодня 9-18.', part: true });
});

it('shows skeletons and snippets as they would go into the draft, and a slot that nothing fills by its word', async () => {
  const { editor, user } = setup(team('2026-11-22'));
  await user.click(screen.getByRole('button', { name: 'Choose another skeleton' }));
  const [offered] = screen.getAllByRole('option');
  expect(offered).toHaveTextContent('Олено, добрий день. ‹fact: Години› [[коли приїде]] Марта Лис, Крамниця');
  await user.keyboard('{Escape}');
  await user.type(editor(), '/');
  for (const option of await screen.findAllByRole('option')) expect(option).not.toHaveTextContent('{{');
});

it('names a slot that is left in the draft by its word', async () => {
  setup(team('2026-12-31'), '{{sign_off}}');
  expect(await screen.findByText(/Still to be written in your own words: sign-off/)).toBeVisible();
});

it('leaves the slash and gives the caret back on Escape', async () => {
  const { editor, user } = setup();
  await user.type(editor(), 'і /');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(editor()).toHaveFocus());
  await user.keyboard('так');
  expect(editor()).toHaveValue('і /так');
});

it('takes a slash inside a word, a date or an address for what it is', () => {
  expect(isSlashTyped('a ', 'a /', 3)).toBe(true);
  expect(isSlashTyped('', '/', 1)).toBe(true);
  expect(isSlashTyped('12', '12/', 3)).toBe(false);
  expect(isSlashTyped('', 'a/b', 3)).toBe(false);
});

it('does not fill in a fact that is out of date, and says so where the skeleton is chosen', async () => {
  const { editor, user } = setup(team('2026-11-22'));
  await user.click(screen.getByRole('button', { name: /Use .*Посилка/ }));
  expect(editor().value).toContain('{{fact:hours}}');
  expect(screen.getByText(/Out of date since/)).toBeVisible();
});

it('shows tone, its words and the facts to cover', async () => {
  const { editor, user } = setup();
  await user.click(screen.getByRole('button', { name: /Use .*Посилка/ }));
  expect(screen.getByText(/Tone: formal.*closes with “Марта Лис, Крамниця”/)).toBeVisible();
  expect(screen.getByText('гість, а не клієнт'.replace('а не', 'not'))).toBeInTheDocument();
  const cover = screen.getByRole('list', { name: 'To cover' });
  expect(cover).toHaveTextContent('вибачення: not yet');
  await user.type(editor(), ' Просимо вибачення.');
  await waitFor(() => expect(cover).toHaveTextContent('вибачення: covered'));
});

it('keeps the draft as a snippet of one’s own, unless it is refused', async () => {
  const { port, user } = setup(team('2026-12-31'), 'Доставимо завтра.');
  await user.click(screen.getByRole('button', { name: 'Keep as my snippet' }));
  await user.click(screen.getByRole('button', { name: 'Keep' }));
  expect(port.keepTemplate).toHaveBeenCalledWith(
    expect.objectContaining({ kind: 'snippet', personal: true, title: 'Доставимо завтра.', body: 'Доставимо завтра.', baseVersion: 0 }),
  );
  expect(await screen.findByText(/Kept\./)).toBeVisible();
});

it('keeps no part of a draft that tells what one customer’s record holds', async () => {
  const { user } = setup(team('2026-12-31'), 'Ваше замовлення 20451 уже у вас.');
  await user.click(screen.getByRole('button', { name: 'Keep as my snippet' }));
  expect(screen.getByText(/What one customer’s record holds/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
});

it('changes a snippet of one’s own, as its next version, and refuses what may not be said', async () => {
  const { port, editor, user } = setup();
  await user.type(editor(), '/');
  expect(screen.queryByRole('button', { name: 'Change “Години”' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Change “Мій підпис”' }));
  const body = screen.getByLabelText('Text of the snippet');
  await user.clear(body);
  await user.type(body, 'Змініть оцінку на 5 зірок.');
  expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
  await user.clear(body);
  await user.type(body, 'Чекаємо на вас.');
  await user.click(screen.getByRole('button', { name: 'Keep' }));
  expect(port.keepTemplate).toHaveBeenCalledWith(
    expect.objectContaining({
      templateId: own.templateId,
      personal: true,
      title: 'Мій підпис',
      body: 'Чекаємо на вас.',
      baseVersion: own.version,
    }),
  );
  expect(await screen.findByRole('combobox', { name: 'Search snippets' })).toHaveFocus();
});

it('has the hands at the search again after the change of a snippet was put aside', async () => {
  const { editor, user } = setup();
  await user.type(editor(), '/');
  (await screen.findByRole('button', { name: 'Change “Мій підпис”' })).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByLabelText('Name of the snippet')).toHaveFocus();
  screen.getByRole('button', { name: 'Cancel' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('combobox', { name: 'Search snippets' })).toHaveFocus();
});

it('asks before a change of a snippet that is not kept is thrown away', async () => {
  const { port, editor, user } = setup();
  await user.type(editor(), '/');
  await user.click(await screen.findByRole('button', { name: 'Change “Мій підпис”' }));
  await user.type(screen.getByLabelText('Text of the snippet'), ' Чекаємо.');
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Go on writing' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByLabelText('Text of the snippet')).toHaveFocus();
  expect(screen.getByLabelText('Text of the snippet')).toHaveValue('До зустрічі. Чекаємо.');
  await user.click(document.body);
  expect(screen.getByLabelText('Text of the snippet')).toHaveValue('До зустрічі. Чекаємо.');
  screen.getByLabelText('Text of the snippet').focus();
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Discard and close' }));
  expect(await screen.findByRole('combobox', { name: 'Search snippets' })).toHaveFocus();
  expect(port.keepTemplate).not.toHaveBeenCalled();
});
