// Decisions besides a reply, as the bar under the draft records them.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../tests/panel/render.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import type { Decision, OutcomePayload } from './OutcomeForm.tsx';

type ShownProps = { handOn: string | null; late: boolean; record: (payload: OutcomePayload) => Promise<void> };

function Shown({ handOn, late, record }: ShownProps) {
  const [decision, setDecision] = useState<Decision>('reply');
  const insert = { busy: false, again: false, disabled: false, run: () => undefined };
  return (
    <DecisionBar decision={decision} onDecision={setDecision} instead={null} {...{ handOn, late }} insert={insert} onRecord={record} />
  );
}

const setup = (handOn: string | null = null, late = false) => {
  const port = { record: vi.fn(async () => {}) };
  const { unmount } = renderPart(<Shown {...{ handOn, late }} record={port.record} />);
  return { port, unmount };
};

describe('other decisions', () => {
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

  it('waits for the customer', async () => {
    const { port } = setup();
    await userEvent.selectOptions(screen.getByLabelText('Decision'), 'Wait for the customer');
    await userEvent.type(screen.getByLabelText('Note'), 'Номер замовлення');
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(port.record).toHaveBeenCalledWith({ outcome: 'waiting_for_customer', note: 'Номер замовлення' });
  });
});
