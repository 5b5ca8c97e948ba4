// Decisions besides a reply, as the bar under the draft records them.
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../tests/panel/render.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import type { Decision, OutcomePayload } from './OutcomeForm.tsx';

type ShownProps = {
  handOn: string | null;
  late: boolean;
  paths?: string[];
  people?: () => Promise<string[] | null>;
  record: (payload: OutcomePayload) => Promise<void>;
};

function Shown({ record, ...handing }: ShownProps) {
  const [decision, setDecision] = useState<Decision>('reply');
  const insert = { busy: false, again: false, disabled: false, run: () => undefined };
  return <DecisionBar decision={decision} onDecision={setDecision} instead={null} {...handing} insert={insert} onRecord={record} />;
}

const setup = (handOn: string | null = null, late = false, whom: Partial<ShownProps> = {}) => {
  const port = { record: vi.fn(async () => {}) };
  const { unmount } = renderPart(<Shown {...{ handOn, late, ...whom }} record={port.record} />);
  return { port, unmount };
};

describe('other decisions', () => {
  it.each(['2020-01-01', '+012026-01-01', '22026-11-30'])(
    'records no day that has passed or is none (%s), says so, and keeps the words',
    async (day) => {
      const { port } = setup();
      await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Wait for the customer');
      await userEvent.type(screen.getByLabelText('Note'), 'Order number');
      fireEvent.change(screen.getByLabelText('Look at it again on'), { target: { value: day } });
      await userEvent.click(screen.getByRole('button', { name: 'Record' }));
      await userEvent.click(screen.getByRole('button', { name: 'Record' }));
      expect(port.record).not.toHaveBeenCalled();
      expect(screen.getByText(/This day has passed\.|This is needed\./)).toBeVisible();
      expect(screen.getByLabelText('Note')).toHaveValue('Order number');
      const today = Temporal.Now.plainDateISO().toString();
      fireEvent.change(screen.getByLabelText('Look at it again on'), { target: { value: today } });
      await userEvent.click(screen.getByRole('button', { name: 'Record' }));
      expect(port.record).toHaveBeenCalledWith({ outcome: 'waiting_for_customer', note: 'Order number', reviewOn: today });
    },
  );

  it('needs a reason to not engage', async () => {
    const { port } = setup();
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Do not engage');
    expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(screen.getByText('This is needed.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Reason'), 'Attack without facts{Enter}');
    expect(port.record).toHaveBeenCalledWith({
      outcome: 'do_not_engage',
      reason: 'Attack without facts',
      reviewOn: Temporal.Now.plainDateISO().add({ days: 30 }).toString(),
    });
  });

  it('says that leaving it alone stops the clock without a breach, and that a breach stays where it was late', async () => {
    const { unmount } = setup();
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Do not engage');
    expect(screen.getByLabelText('Reason')).toHaveAccessibleDescription('Goes into the log. The clock stops without a breach.');
    unmount();
    setup(null, true);
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Do not engage');
    expect(screen.getByLabelText('Reason')).toHaveAccessibleDescription(/the clock stops, the breach stays\.$/);
  });

  it('hands on to somebody with a note', async () => {
    const { port } = setup();
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Hand on to a colleague');
    await userEvent.type(screen.getByLabelText('To whom'), 'Склад');
    await userEvent.type(screen.getByLabelText('Note'), 'Знайти посилку');
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(port.record).toHaveBeenCalledWith({ outcome: 'escalated', to: 'Склад', note: 'Знайти посилку' });
  });

  it('hands on to whom the settings name, unless the agent says another', async () => {
    setup('Бухгалтерія');
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Hand on to a colleague');
    expect(screen.getByLabelText('To whom')).toHaveValue('Бухгалтерія');
  });

  it('offers the ways that the settings name and the people of the workspace, and no name of one’s own', async () => {
    const { port } = setup('Склад', false, { paths: ['Бухгалтерія', 'Склад'], people: async () => ['Артем Левченко', 'Склад'] });
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Hand on to a colleague');
    await screen.findByRole('option', { name: 'Артем Левченко' });
    const whom = screen.getByRole<HTMLSelectElement>('combobox', { name: 'To whom' });
    expect(whom).toHaveFocus();
    expect(whom).toHaveValue('Склад');
    expect([...whom.options].map(({ text }) => text)).toEqual(['Choose…', 'Бухгалтерія', 'Склад', 'Артем Левченко']);
    await userEvent.selectOptions(whom, 'Choose…');
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(whom).toHaveAccessibleDescription('This is needed.');
    await userEvent.selectOptions(whom, 'Артем Левченко');
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(port.record).toHaveBeenCalledWith({ outcome: 'escalated', to: 'Артем Левченко', note: '' });
  });

  it('takes any name where neither ways nor people are known', async () => {
    setup(null, false, { paths: [], people: async () => null });
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Hand on to a colleague');
    const whom = await screen.findByRole('textbox', { name: 'To whom' });
    expect(whom).toHaveFocus();
  });

  it('records no name that was typed while nobody was known and is not shown now', async () => {
    let people: string[] | null = null;
    const { port } = setup(null, false, { paths: [], people: async () => people });
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Hand on to a colleague');
    await userEvent.type(await screen.findByRole('textbox', { name: 'To whom' }), 'Artm');
    await userEvent.keyboard('{Escape}');
    people = ['Артем Левченко'];
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Hand on to a colleague');
    await screen.findByRole('option', { name: 'Артем Левченко' });
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(port.record).not.toHaveBeenCalled();
  });

  it('takes no hands away from the note when it learns late that nobody is known', async () => {
    const { promise, resolve } = Promise.withResolvers<null>();
    setup(null, false, { paths: [], people: async () => await promise });
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Hand on to a colleague');
    await userEvent.click(screen.getByLabelText('Note'));
    resolve(null);
    await screen.findByRole('textbox', { name: 'To whom' });
    expect(screen.getByLabelText('Note')).toHaveFocus();
  });

  it('waits for the customer until a day, which it proposes and asks for', async () => {
    const { port } = setup();
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Wait for the customer');
    await userEvent.type(screen.getByLabelText('Note'), 'Номер замовлення');
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    const reviewOn = Temporal.Now.plainDateISO().add({ days: 7 }).toString();
    expect(port.record).toHaveBeenCalledWith({ outcome: 'waiting_for_customer', note: 'Номер замовлення', reviewOn });
    await userEvent.clear(screen.getByLabelText('Look at it again on'));
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(port.record).toHaveBeenCalledOnce();
    expect(screen.getByLabelText('Look at it again on')).toHaveAccessibleDescription('This is needed.');
  });
});
