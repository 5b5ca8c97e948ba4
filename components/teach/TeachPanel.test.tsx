// What the agent reads and presses while a page is taught, in each state.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { TeachState } from '../../lib/contracts/teaching.ts';
import { site } from '../../lib/sites/engine/define.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { TeachPanel } from './TeachPanel.tsx';

const adapter = site({ id: 'taught-lampa', name: 'Lampa', hosts: ['lampa.example'], item: '.card' });
const state = (changes: Partial<TeachState>): TeachState => ({
  step: 'author',
  review: 0,
  said: { author: null, text: null, date: null, rating: null, reply: null },
  found: null,
  problem: null,
  ...changes,
});
const found = { reviews: 8, withAuthor: 8, withText: 8, withDate: 7, withRating: 0, adapter };

const show = (changes: Partial<TeachState>, kept = true) => {
  const onAct = vi.fn();
  const onSave = vi.fn(async () => kept);
  const { container } = renderPart(<TeachPanel state={state(changes)} host="lampa.example" onAct={onAct} onSave={onSave} />);
  return { container, onAct, onSave, press: async (name: string) => await userEvent.click(screen.getByRole('button', { name })) };
};

describe('asking', () => {
  it('says what to click next, and what was clicked', async () => {
    const { container, press, onAct } = show({
      step: 'date',
      said: { author: 'Olena K.', text: 'Third week', date: null, rating: null, reply: null },
    });
    expect(screen.getByRole('status')).toHaveTextContent('Click its date.');
    expect(screen.getByText('Olena K.')).toBeVisible();
    expect(screen.getByText('Date').closest('li')).toHaveAttribute('aria-current', 'step');
    await press('The page shows none');
    await press('Back');
    await press('Cancel');
    expect(onAct.mock.calls.map(([action]) => action.do)).toEqual(['skip', 'back', 'end']);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('wants a text in any case, and no reply box of another review', () => {
    show({ step: 'text', review: 1 });
    expect(screen.queryByRole('button', { name: 'The page shows none' })).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Click the text of that review.');
    expect(screen.queryByText('Reply box')).toBeNull();
  });

  it('says why a click did not count', () => {
    show({ problem: 'too_much' });
    expect(screen.getByText('That is more than a name or a date. Click closer.')).toBeVisible();
  });
});

it('goes to the heading where the pressed button goes away, and stays on one that is still there', async () => {
  const panel = (step: TeachState['step']) => (
    <TeachPanel state={state({ step, ...(step === 'found' ? { found } : {}) })} host="lampa.example" onAct={vi.fn()} onSave={vi.fn()} />
  );
  const { update } = renderPart(panel('date'));
  const back = screen.getByRole('button', { name: 'Back' });
  back.focus();
  update(panel('text'));
  expect(back).toHaveFocus();
  update(panel('author'));
  await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
  update(panel('remove'));
  screen.getByRole('button', { name: 'Back to what was found' }).focus();
  update(panel('found'));
  await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
});

describe('found', () => {
  it('counts what is read, takes corrections and keeps it under a name', async () => {
    const { container, press, onAct, onSave } = show({ step: 'found', found });
    expect(screen.getByText('8 reviews found')).toBeVisible();
    expect(screen.getByText('7 of 8')).toBeVisible();
    await press('One is missing');
    await press('One is no review');
    await press('Point again: Stars');
    expect(onAct.mock.calls.map(([action]) => action)).toEqual([{ do: 'another' }, { do: 'remove' }, { do: 'point', field: 'rating' }]);
    const name = screen.getByRole('textbox', { name: 'Name of the site' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Lampa shop{Enter}');
    expect(onSave).toHaveBeenCalledWith('Lampa shop');
    expect(await axeProblems(container)).toEqual([]);
  });

  it('says that nothing was found, and asks for another review', () => {
    show({ step: 'found', problem: 'no_structure' });
    expect(screen.getByText('No review found')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show another review' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save and use' })).toBeNull();
  });

  it('does not hide that it could not be kept', async () => {
    const { press } = show({ step: 'found', found }, false);
    await press('Save and use');
    expect(await screen.findByText('It could not be saved. Point at the review once more.')).toBeVisible();
  });
});
