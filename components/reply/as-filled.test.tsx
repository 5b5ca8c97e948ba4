// A template whose blanks are gone and that holds nobody's own words: Insert says so and waits for one.
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Template } from '../../lib/contracts/template.ts';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { insertButton, replySection as setup } from '../../tests/panel/reply-section.tsx';
import { REFERENCE } from '../../tests/panel/sample-desk.ts';

const BARE = 'Олено, добрий день. Затримка сталася з нашого боку. Марта Лис, Крамниця';

const takeAndEmpty = async (options: Parameters<typeof setup>[0] = {}) => {
  const shown = setup(options);
  await userEvent.click(screen.getByRole('button', { name: 'Use “Посилка запізнюється”' }));
  await userEvent.clear(shown.editor());
  await userEvent.paste(BARE);
  return shown;
};

it('does not insert it, says what to add and where, and goes on once a word of one’s own stands there', async () => {
  const { port, editor } = await takeAndEmpty();
  await waitFor(() => expect(insertButton()).toHaveAttribute('aria-disabled', 'true'));
  expect(insertButton()).toHaveAccessibleDescription(/add a word of your own/);
  expect(editor()).toHaveAccessibleDescription(/The skeleton stands here as it was filled in/);
  await userEvent.click(insertButton());
  await userEvent.click(insertButton());
  expect(port.insert).not.toHaveBeenCalled();
  expect(screen.getByText(/A finished skeleton does not go out by itself/)).toBeVisible();
  expect(editor()).toHaveFocus();
  await userEvent.type(editor(), ' 👍 ...');
  expect(insertButton()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.type(editor(), ' Посилка вже їде.');
  expect(screen.queryByText(/A finished skeleton|The skeleton stands here/)).toBeNull();
  await waitFor(() => expect(insertButton()).not.toHaveAttribute('aria-disabled', 'true'));
  await userEvent.click(insertButton());
  expect(port.insert).toHaveBeenCalledWith(`${BARE} 👍 ... Посилка вже їде.`, false);
});

it('leads to the draft from the bar', async () => {
  const { editor } = await takeAndEmpty();
  await userEvent.click(screen.getByRole('button', { name: 'add a word of your own' }));
  expect(editor()).toHaveFocus();
});

it('does not mean the same words where no template was taken, nor a part that was put in', async () => {
  const { port } = setup({ text: BARE });
  await userEvent.click(insertButton());
  expect(port.insert).toHaveBeenCalledWith(BARE, false);
});

it.each([
  ['praise', true],
  ['delivery', false],
])('under %s, with praise allowed, it goes out: %s', async (category, goes) => {
  const reaction = {
    rules: { ...DEFAULT_DECISION_RULES, praiseAsFilled: true },
    ...{ role: 'agent' as const, risks: [], categories: [], isLateWith: () => false, record: () => {}, ask: async () => {} },
  };
  const { port, editor } = setup({ item: { category }, reaction });
  await userEvent.click(screen.getByRole('button', { name: 'Choose another skeleton' }));
  await userEvent.click(screen.getByRole('option', { name: /Посилка запізнюється/ }));
  await userEvent.clear(editor());
  await userEvent.paste(BARE);
  await userEvent.click(insertButton());
  expect(port.insert).toHaveBeenCalledTimes(goes ? 1 : 0);
});

const sample = REFERENCE.templates[0];
if (sample === undefined) throw new Error('no template');
const of = (number: number, title: string, body: string, over: Partial<Template> = {}): Template => ({
  ...{ ...sample, templateId: `01930000-0000-7000-8000-00000000099${number}`, title, body, cover: [] },
  ...over,
});
REFERENCE.templates.push(
  of(1, 'Пошук', '{{greeting}}\n\nЗатримка сталася з нашого боку, ми вже шукаємо посилку.\n\n{{sign_off}}'),
  of(2, 'Оплата', '{{greeting}}\n\nПеревірили оплату: кошти повернуться на картку.\n\n{{sign_off}}'),
  of(3, 'Дзвінок', 'Кур’єр подзвонить за годину до приїзду.', { kind: 'snippet' }),
);
const choose = async (name: RegExp) => {
  await userEvent.click(screen.getByRole('button', { name: /Choose (another|a) skeleton/ }));
  await userEvent.click(screen.getByRole('option', { name }));
};
const addSnippet = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Add a snippet' }));
  await userEvent.click(screen.getByRole('option', { name: /Дзвінок/ }));
};

it('knows the first skeleton again where the second was undone, and the record has the first as chosen', async () => {
  const { port, editor } = setup();
  await choose(/Пошук/);
  const first = editor().value;
  await choose(/Оплата/);
  await userEvent.click(screen.getByRole('button', { name: /^Replace/ }));
  expect(editor()).not.toHaveValue(first);
  await userEvent.click(screen.getByRole('button', { name: 'Put the earlier draft back' }));
  expect(editor()).toHaveValue(first);
  expect(port.chooseTemplate).toHaveBeenLastCalledWith(expect.objectContaining({ title: 'Пошук' }), { filled: first, part: false });
  await userEvent.click(insertButton());
  expect(port.insert).not.toHaveBeenCalled();
  await userEvent.type(editor(), ' Ваша вже в Луцьку.');
  await userEvent.click(insertButton());
  expect(port.insert).toHaveBeenCalledOnce();
});

it('brings words of one’s own back as such', async () => {
  const { port, editor } = setup({ text: 'Пані Олено, посилка вже на складі.' });
  await choose(/Пошук/);
  await userEvent.click(screen.getByRole('button', { name: /^Replace/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Put the earlier draft back' }));
  await userEvent.click(insertButton());
  expect(port.insert).toHaveBeenCalledWith('Пані Олено, посилка вже на складі.', false);
  expect(editor()).toHaveValue('Пані Олено, посилка вже на складі.');
});

it.each([
  ['alone', async () => {}],
  ['beside a skeleton', async () => await choose(/Пошук/)],
])('does not insert a snippet %s before a word of one’s own', async (_how, before) => {
  const { port, editor } = setup();
  await before();
  await addSnippet();
  await userEvent.click(insertButton());
  expect(port.insert).not.toHaveBeenCalled();
  await userEvent.type(editor(), ' Це завтра.');
  await userEvent.click(insertButton());
  expect(port.insert).toHaveBeenCalledOnce();
});

it('does not copy it either, says why, and copies what has a word of one’s own', async () => {
  const { port, handle, editor } = setup();
  await choose(/Пошук/);
  act(() => handle.current?.copy());
  expect(await screen.findByText(/A finished skeleton does not go out by itself/)).toBeVisible();
  expect(port.writeClipboard).not.toHaveBeenCalled();
  await userEvent.type(editor(), ' Ваша вже в Луцьку.');
  act(() => handle.current?.copy());
  await waitFor(() => expect(port.copied).toHaveBeenCalledOnce());
  expect(port.writeClipboard).toHaveBeenCalledWith(editor().value);
});
