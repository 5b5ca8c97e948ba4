// A dialog with a form does not throw away what was entered: Escape, the cross and a click outside ask first.
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../tests/panel/render.tsx';
import { Dialog } from './Dialog.tsx';

beforeAll(() => {
  // jsdom has the element but not its methods.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const show = (isForm = true) => {
  const onClose = vi.fn();
  renderPart(
    <Dialog title="Template" isForm={isForm} onClose={onClose}>
      <label>
        Name <input />
      </label>
    </Dialog>,
  );
  return { onClose, field: screen.getByLabelText<HTMLInputElement>('Name'), dialog: screen.getByRole('dialog') };
};

describe('a dialog with a form', () => {
  const ways = [
    ['Escape', async () => await userEvent.keyboard('{Escape}')],
    ['the cross', async () => await userEvent.click(screen.getByRole('button', { name: 'Close' }))],
    ['a click outside', async () => void fireEvent.click(screen.getByRole('dialog'))],
  ] as const;

  it.each(ways)('asks on %s once something was entered, and goes on where the hands were', async (_way, leave) => {
    const { onClose, field } = show();
    await userEvent.type(field, 'Thanks');
    await leave();
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByText('What you entered is not saved.')).toBeVisible();
    const stay = screen.getByRole('button', { name: 'Go on writing' });
    expect(stay).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('What you entered is not saved.')).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    expect(field.value).toBe('Thanks');
    await leave();
    await userEvent.click(screen.getByRole('button', { name: 'Discard and close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each(ways)('closes at once on %s while nothing was entered', async (_way, leave) => {
    const { onClose, field } = show();
    field.focus();
    await leave();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

it('closes at once where it is only for reading', async () => {
  const { onClose, field } = show(false);
  await userEvent.type(field, 'Thanks{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});
