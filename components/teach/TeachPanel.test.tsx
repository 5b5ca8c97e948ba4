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
  taken: null,
  ...changes,
});
const found = { reviews: 8, withAuthor: 8, withText: 8, withDate: 7, withRating: 0, withReply: 0, adapter };

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

  it('says what the last click was taken for, and what is odd about it', () => {
    const { container } = show({ step: 'text', taken: { field: 'author', words: 'Reply', note: 'repeated' } });
    expect(screen.getByRole('status')).toHaveTextContent(
      /Taken: Author, “Reply”\..*If it is a label, go back.*Click the text of the same review\./,
    );
    expect(screen.getByRole('button', { name: 'Back' })).toBeVisible();
    expect(container.querySelectorAll('[role=status]')).toHaveLength(1);
  });

  it('cuts a long text that was taken', () => {
    show({ step: 'date', taken: { field: 'text', words: 'Very good. '.repeat(40), note: null } });
    expect(screen.getByText(/^Taken: Text, “Very good\..{60,80}…”\.$/)).toBeVisible();
  });

  it('asks for the reply box, says what goes without one, and takes a plain no', async () => {
    const { press, onAct } = show({ step: 'reply', taken: { field: 'reply', words: 'Answer', note: 'opened' } });
    expect(screen.getByRole('status')).toHaveTextContent('Now click the box that it opened.');
    expect(screen.getByText('Without a box Vidhuk copies the reply, and you paste it.')).toBeVisible();
    await press('There is no reply box');
    expect(onAct).toHaveBeenCalledWith({ do: 'skip' });
  });

  it('shows a box without a name as pointed at', () => {
    show({ step: 'reply', said: { author: 'Olena K.', text: 'Third week', date: null, rating: null, reply: '' } });
    expect(screen.getByText('pointed at')).toBeVisible();
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

  it('in the dead end names the cause, keeps what was pointed at, and offers every way on', async () => {
    const said = { author: 'Lampa shop', text: 'Third week', date: null, rating: null, reply: null };
    const { container, press, onAct } = show({ step: 'found', problem: 'apart', said });
    expect(screen.getByText(/do not stand in one review/)).toBeVisible();
    expect(screen.getByText('Lampa shop')).toBeVisible();
    await press('Point again: Author');
    await press('Back');
    await press('Show another review');
    await press('Start again');
    expect(onAct.mock.calls.map(([action]) => action)).toEqual([
      { do: 'point', field: 'author' },
      { do: 'back' },
      { do: 'another' },
      { do: 'restart' },
    ]);
    expect(await axeProblems(container)).toEqual([]);
  });

  it.each([
    [0, 'none: replies are copied, and you paste them', false],
    [5, '5 of 8', true],
    [8, '8 of 8', false],
  ])('says whether every review has a reply box: %i', (withReply, words, isPart) => {
    show({ step: 'found', found: { ...found, withReply } });
    expect(screen.getByText('Reply box').nextElementSibling).toHaveTextContent(words);
    expect(screen.queryByText(/^Where no reply box was found/) !== null).toBe(isPart);
  });

  it('does not hide that it could not be kept', async () => {
    const { press } = show({ step: 'found', found }, false);
    await press('Save and use');
    expect(await screen.findByText('It could not be saved. Point at the review once more.')).toBeVisible();
  });
});
