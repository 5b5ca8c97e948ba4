// Keys work on any keyboard layout, leave typing alone, and the dialogs find and close.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../tests/panel/render.tsx';
import CommandPalette from './CommandPalette.tsx';
import KeysDialog from './KeysDialog.tsx';
import { keyName } from './key-names.ts';
import { actionOf, type KeyActions } from './use-keys.ts';

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const press = (over: Partial<KeyboardEvent>) => ({
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...over,
});

describe('actionOf', () => {
  const actions = {
    insert: vi.fn(),
    copy: vi.fn(),
    category: vi.fn(),
    help: vi.fn(),
    filter: vi.fn(),
    back: vi.fn(),
    palette: vi.fn(),
    posted: vi.fn(),
    second: vi.fn(),
  } satisfies KeyActions;

  it('takes the category from the place of the key, whatever it types', () => {
    actionOf(press({ key: '¡', code: 'Digit1', altKey: true }), true, actions)?.();
    expect(actions.category).toHaveBeenCalledWith(1);
  });

  it('inserts by Ctrl or Cmd with Enter, copies with Shift', () => {
    expect(actionOf(press({ key: 'Enter', ctrlKey: true }), true, actions)).toBe(actions.insert);
    expect(actionOf(press({ key: 'Enter', metaKey: true }), true, actions)).toBe(actions.insert);
    expect(actionOf(press({ key: 'Enter', metaKey: true, shiftKey: true }), true, actions)).toBe(actions.copy);
  });

  it('says “posted” by the place of P with Alt, also while somebody types', () => {
    expect(actionOf(press({ key: 'з', code: 'KeyP', altKey: true }), true, actions)).toBe(actions.posted);
  });

  it('begins a second reply by the place of R with Alt, and by nothing else', () => {
    expect(actionOf(press({ key: 'к', code: 'KeyR', altKey: true }), true, actions)).toBe(actions.second);
    expect(actionOf(press({ key: 'r', code: 'KeyR' }), false, actions)).toBe(undefined);
    expect(actionOf(press({ key: 'r', code: 'KeyR', ctrlKey: true }), false, actions)).toBe(undefined);
  });

  it('opens the palette on a Ukrainian layout', () => {
    expect(actionOf(press({ key: 'л', code: 'KeyK', ctrlKey: true }), true, actions)).toBe(actions.palette);
  });

  it('leaves letters to those who type', () => {
    expect(actionOf(press({ key: '?', code: 'Slash', shiftKey: true }), true, actions)).toBeUndefined();
    expect(actionOf(press({ key: '?', code: 'Slash', shiftKey: true }), false, actions)).toBe(actions.help);
    expect(actionOf(press({ key: 'f', code: 'KeyF' }), true, actions)).toBeUndefined();
    expect(actionOf(press({ key: 'f', code: 'KeyF' }), false, actions)).toBe(actions.filter);
  });

  it('leaves AltGr and plain Enter alone', () => {
    expect(actionOf(press({ key: '@', code: 'Digit2', altKey: true, ctrlKey: true }), true, actions)).toBeUndefined();
    expect(actionOf(press({ key: 'Enter' }), false, actions)).toBeUndefined();
  });
});

it('writes keys as each system does', () => {
  expect(keyName('Ctrl+Enter', true)).toBe('⌘↵');
  expect(keyName('Ctrl+Enter', false)).toBe('Ctrl ↵');
});

describe('CommandPalette', () => {
  it('finds by words in any order and runs with Enter', async () => {
    const run = vi.fn();
    const onClose = vi.fn();
    const commands = [
      { id: 'dark', name: 'Theme: dark', run },
      { id: 'light', name: 'Theme: light', run: vi.fn() },
      { id: 'open', name: 'Open: Olena', run: vi.fn() },
    ];
    renderPart(<CommandPalette commands={commands} onClose={onClose} />);
    await userEvent.type(screen.getByRole('combobox'), 'dark theme');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(run).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says when nothing is called that', async () => {
    renderPart(<CommandPalette commands={[]} onClose={vi.fn()} />);
    await userEvent.type(screen.getByRole('combobox'), 'xyz');
    expect(screen.getByText('Nothing is called “xyz”.')).toBeVisible();
  });
});

it('lists the keys', () => {
  renderPart(<KeysDialog onClose={vi.fn()} />);
  expect(screen.getByText('Insert into the page')).toBeVisible();
});
