// All categories are put aside by Esc before the review is left.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderPart } from '../../tests/panel/render.tsx';
import { CATEGORIES } from '../../tests/panel/sample-desk.ts';
import { useKeys } from '../keys/use-keys.ts';
import { CategoryChooser } from './CategoryChooser.tsx';

const leave = vi.fn();
beforeEach(() => leave.mockClear());

function Shown() {
  useKeys({ back: leave });
  return (
    <>
      <CategoryChooser
        categories={CATEGORIES}
        chosen={null}
        proposal={{ category: null, confidence: 0, alternatives: [] }}
        onChoose={vi.fn()}
        acceptButton={null}
      />
      <textarea aria-label="Draft" />
      <input aria-label="Own Esc" onKeyDown={(event) => event.preventDefault()} />
    </>
  );
}
const toggle = () => screen.getByRole('button', { name: 'All categories' });

it('closes all categories with Esc, goes back to their button, and leaves the review with the next', async () => {
  renderPart(<Shown />);
  await userEvent.click(toggle());
  screen.getAllByRole('button').at(-2)?.focus();
  await userEvent.keyboard('{Escape}');
  expect(toggle()).toHaveAttribute('aria-expanded', 'false');
  expect(toggle()).toHaveFocus();
  expect(leave).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(leave).toHaveBeenCalledOnce();
});

it('closes them from the draft too, where the hands stay; what has an Esc of its own is asked first', async () => {
  renderPart(<Shown />);
  await userEvent.click(toggle());
  await userEvent.click(screen.getByLabelText('Own Esc'));
  await userEvent.keyboard('{Escape}');
  expect(toggle()).toHaveAttribute('aria-expanded', 'true');
  await userEvent.click(screen.getByLabelText('Draft'));
  await userEvent.keyboard('{Escape}');
  expect(toggle()).toHaveAttribute('aria-expanded', 'false');
  expect(screen.getByLabelText('Draft')).toHaveFocus();
  expect(leave).not.toHaveBeenCalled();
});
