// The reply as an agent works it: skeleton, blanks, findings and length.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { LengthLimit } from '../../lib/contracts/adapter.ts';
import { axeProblems } from '../../tests/panel/render.tsx';
import { insertButton, replySection as setup } from '../../tests/panel/reply-section.tsx';
import { HISTORY } from '../../tests/panel/sample-desk.ts';

describe('skeleton', () => {
  it('offers the best one for review and category, fills what is known, and selects the first blank', async () => {
    const { editor, selected, port } = setup();
    await userEvent.click(screen.getByRole('button', { name: 'Use “Посилка запізнюється”' }));
    expect(editor().value).toMatch(/^Олено, добрий день\./);
    expect(editor().value).toContain('Марта Лис, Крамниця');
    expect(editor().value).not.toMatch(/\{\{/);
    expect(editor()).toHaveFocus();
    expect(selected()).toBe('[[що з’ясували про посилку]]');
    expect(port.chooseTemplate).toHaveBeenCalledOnce();
  });

  it('jumps from blank to blank by Tab, back by Shift+Tab, and leaves the field after the last', async () => {
    const { editor, selected } = setup();
    await userEvent.click(screen.getByRole('button', { name: /^Use/ }));
    await userEvent.keyboard('Посилка стоїть на сортуванні.{Tab}');
    expect(selected()).toBe('[[що зробимо і до якого дня]]');
    await userEvent.tab({ shift: true });
    expect(editor()).not.toHaveFocus();
    editor().focus();
    editor().setSelectionRange(0, 0);
    await userEvent.keyboard('{Tab}');
    expect(selected()).toBe('[[що зробимо і до якого дня]]');
    await userEvent.keyboard('Надішлемо нову до п’ятниці.{Tab}');
    expect(editor()).not.toHaveFocus();
  });

  it('asks before it replaces a draft, and gives the draft back', async () => {
    const { editor } = setup({ text: 'Моє' });
    await userEvent.click(screen.getByRole('button', { name: /^Use/ }));
    expect(editor().value).toBe('Моє');
    await userEvent.click(screen.getByRole('button', { name: 'Replace the draft' }));
    expect(editor().value).toContain('добрий день');
    await userEvent.click(screen.getByRole('button', { name: 'Put the earlier draft back' }));
    expect(editor().value).toBe('Моє');
  });

  it.each(['{Escape}', '{Enter}'])('asks in sight with the focus on what loses nothing, and keeps the draft on %s', async (key) => {
    const brought: (string | null)[] = [];
    // jsdom lays nothing out and has no such method.
    Element.prototype.scrollIntoView = function () {
      brought.push(this.textContent);
    };
    try {
      const { editor } = setup({ text: 'Моє' });
      await userEvent.click(screen.getByRole('button', { name: /^Use/ }));
      expect(brought).toEqual([expect.stringMatching(/The draft already has text/)]);
      expect(screen.getByRole('button', { name: 'Keep the draft' })).toHaveFocus();
      await userEvent.keyboard(key);
      expect(screen.queryByText(/The draft already has text/)).toBeNull();
      expect(editor().value).toBe('Моє');
      expect(editor()).toHaveFocus();
    } finally {
      Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
    }
  });

  it('finds another by its words and takes it with Enter', async () => {
    const { editor, handle } = setup();
    act(() => handle.current?.openPicker());
    await userEvent.keyboard('подя');
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(editor().value).toContain('[[за що саме дякуємо]]');
  });
});

describe('findings', () => {
  const leaky = 'Замовлення KR-48213 їде. [[коли]]';

  it('blocks a fact of the record that the review does not hold, and goes to it', async () => {
    const { port, selected } = setup({ text: leaky, records: [HISTORY] });
    await userEvent.click(insertButton());
    expect(port.insert).not.toHaveBeenCalled();
    expect(selected()).toBe('KR-48213');
    expect(screen.getByText('Fix what is underlined first.')).toBeVisible();
    expect(screen.getByText(/From the customer’s record.*an order number/)).toBeVisible();
  });

  it('does not know the record before the agent has opened it', () => {
    setup({ text: 'Замовлення KR-48213 їде.' });
    expect(screen.queryByText(/From the customer’s record/)).toBeNull();
  });

  it('marks each in place and walks through them', async () => {
    const { container, handle, selected } = setup({ text: leaky, records: [HISTORY] });
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['KR-48213', '[[коли]]']);
    act(() => handle.current?.goToFinding());
    expect(selected()).toBe('KR-48213');
    act(() => handle.current?.goToFinding());
    expect(selected()).toBe('[[коли]]');
    await waitFor(() => expect(screen.getByText(/Still to be written in your own words: коли/)).toBeVisible());
  });

  it('walks also to a finding inside another one, and starts again', async () => {
    const limit: LengthLimit = { value: 5, unit: 'characters', source: 'the site’s help', mark: 'P' };
    const { handle, selected } = setup({ text: 'Олено, замовлення KR-48213 їде.', records: [HISTORY], limit });
    const stops = Array.from({ length: 8 }, () => {
      act(() => handle.current?.goToFinding());
      return selected();
    });
    expect(new Set(stops)).toContain('KR-48213');
    const leak = stops.indexOf('KR-48213');
    expect(stops.slice(0, leak)).toContain(', замовлення KR-48213 їде.');
    expect(stops.slice(leak + 1)).toContain(', замовлення KR-48213 їде.');
  });

  it('gives back what was removed', async () => {
    const { editor } = setup({ text: leaky, records: [HISTORY] });
    await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(editor().value).not.toBe(leaky);
    await userEvent.click(screen.getByRole('button', { name: 'Put the earlier draft back' }));
    expect(editor().value).toBe(leaky);
    expect(screen.queryByRole('button', { name: 'Put the earlier draft back' })).toBeNull();
  });

  it('removes a leak on a click', async () => {
    const { editor } = setup({ text: leaky, records: [HISTORY] });
    await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(editor().value).toBe('Замовлення їде. [[коли]]');
    await waitFor(() => expect(screen.queryByText(/From the customer’s record/)).toBeNull());
  });
});

describe('length', () => {
  const google: LengthLimit = { value: 20, unit: 'utf8_bytes', source: 'Google Business Profile help', mark: 'P' };

  it('counts bytes where the site does, and blocks above without cutting', async () => {
    const { container, editor, port } = setup({ text: 'Дякуємо вам', limit: google });
    expect(screen.getByText('21 of 20 bytes')).toBeVisible();
    expect(screen.getByText(/1 too many/)).toBeVisible();
    expect(container.textContent?.match(/Longer than|too many|shorten|never cut/gi)).toEqual([
      'too many',
      'Longer than',
      'Shorten',
      'never cut',
    ]);
    await userEvent.click(insertButton());
    expect(port.insert).not.toHaveBeenCalled();
    expect(editor().value).toBe('Дякуємо вам');
  });

  it('proposes whole sentences to leave out, leaves them out on a click, and gives the text back', async () => {
    const long = 'Дякуємо, що написали. Ваша думка дуже важлива для нас, бо ми цінуємо кожного. Кошти повернемо до п’ятниці.';
    const { editor } = setup({ text: long, limit: { ...google, value: 60, unit: 'characters' } });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain(
      'Ваша думка дуже важлива для нас, бо ми цінуємо кожного.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Leave out this sentence' }));
    expect(editor().value).toBe('Дякуємо, що написали. Кошти повернемо до п’ятниці.');
    await userEvent.click(screen.getByRole('button', { name: 'Put the earlier draft back' }));
    expect(editor().value).toBe(long);
  });

  it('counts by the review’s own box where it takes less than the site, and blocks by it before Insert', async () => {
    const { port } = setup({ text: 'Дякуємо вам', limit: google, boxTakes: 5 });
    expect(screen.getByText('11 of 5 characters')).toBeVisible();
    expect(screen.getByTitle('The reply box on the page takes no more')).toBeVisible();
    expect(screen.getByText(/Longer than the site takes: 11\/5/)).toBeVisible();
    expect(insertButton()).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(insertButton());
    expect(port.insert).not.toHaveBeenCalled();
  });

  it('says so where no sentence can be spared', () => {
    setup({ text: 'Кошти повернемо до п’ятниці.', limit: google });
    expect(screen.getByText(/Every sentence says something needed/)).toBeVisible();
  });

  it('leaves the caret where it stops fitting after a refused Insert, so that the next letter replaces nothing', async () => {
    const { editor, handle } = setup({ text: 'Дякуємо вам за слова', limit: google });
    act(() => handle.current?.insert());
    expect(editor()).toHaveFocus();
    await userEvent.keyboard('!');
    expect(editor().value).toBe('Дякуємо ва!м за слова');
  });

  it('goes on from there to the next finding', () => {
    const { handle, selected } = setup({ text: 'Дякуємо вам. [[коли]]', limit: google });
    act(() => handle.current?.insert());
    act(() => handle.current?.goToFinding());
    expect(selected()).toBe('[[коли]]');
  });

  it('says that a limit is unknown', () => {
    setup({ text: 'abc' });
    expect(screen.getByText('3 characters · the site’s limit is unknown')).toBeVisible();
  });
});

describe('a reply that stands elsewhere', () => {
  it('shows the nearest one and whose review it answers, and does not block', async () => {
    const { port } = setup({
      text: 'Надіслали нову посилку.',
      nearest: () => ({ likeness: 0.93, text: 'Надіслали вам нову посилку.', where: 'Ірина' }),
    });
    expect(screen.getByText(/Almost the same reply \(93 %\) stands under the review by Ірина/)).toBeVisible();
    expect(screen.getByText('Надіслали вам нову посилку.')).toBeVisible();
    await userEvent.click(insertButton());
    expect(port.insert).toHaveBeenCalled();
  });
});

describe('the bar of Insert', () => {
  const short: LengthLimit = { value: 40, unit: 'characters', source: 'the site’s help', mark: 'P' };

  it('says beside the grey button how long the draft is, how much is to be fixed and what comes first, and leads there', async () => {
    const { editor, selected } = setup({ text: 'Замовлення KR-48213 їде, і ще [[коли воно]] буде.', records: [HISTORY], limit: short });
    const why = screen.getByRole('button', { name: '49/40 · 3 to fix: from the record …' });
    expect(insertButton()).toHaveAccessibleDescription('49/40 · 3 to fix: from the record …');
    await userEvent.click(why);
    expect(editor()).toHaveFocus();
    expect(selected()).toBe('KR-48213');
  });

  it('says no length where that fits, and nothing where nothing has to be fixed', async () => {
    const { editor } = setup({ text: 'Посилка їде. [[коли]]', limit: short });
    screen.getByRole('button', { name: 'To fix: still to be written' });
    await userEvent.clear(editor());
    await userEvent.type(editor(), 'Посилка їде.');
    await waitFor(() => expect(screen.queryByRole('button', { name: /fix/ })).toBeNull());
    expect(insertButton()).not.toHaveAccessibleDescription();
  });
});

it('has nothing for axe, with findings, picker and a form open', async () => {
  const { container, handle } = setup({ text: 'Замовлення KR-48213. [[коли]]', records: [HISTORY] });
  await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Hand on to a colleague');
  act(() => handle.current?.openPicker());
  expect(within(container).getByRole('listbox')).toBeVisible();
  expect(await axeProblems(container)).toEqual([]);
});
