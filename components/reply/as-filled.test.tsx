// A template whose blanks are gone and that holds nobody's own words: Insert says so and waits for one.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { insertButton, replySection as setup } from '../../tests/panel/reply-section.tsx';

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
