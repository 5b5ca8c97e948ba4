import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { api, page, row, show } from '../../tests/samples/board-log.tsx';
import { ok } from '../../tests/samples/quiet-board.ts';
import type { BoardApi } from './board-api.ts';

it('takes several categories, stars and states of the clock at once, and gives each back', async () => {
  window.history.replaceState(null, '', '/?period=all');
  const log = vi.fn<BoardApi['log']>(async () => ok(page([row({})])));
  show(api({ log }));
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Category' }), 'billing');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'delivery');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Deadline' }), 'late');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rating' }), '1 star');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language of the review' }), 'Ukrainian');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Risk' }), 'a legal matter');
  expect(window.location.search).toBe('?period=all&category=billing%2Cdelivery&clock=late&rating=1&language=uk&risk=legal');
  await waitFor(() =>
    expect(log.mock.lastCall?.[1].filter).toEqual({
      ...{ category: 'billing,delivery', clock: 'late', rating: '1', language: 'uk', risk: 'legal' },
    }),
  );
  expect(
    screen.getByText(
      'Shelf: All time, all sites, everybody, The billing or The delivery, any outcome, too late, 1 star, language: Ukrainian, risk: a legal matter',
    ),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Remove: The billing' }));
  expect(new URLSearchParams(window.location.search).get('category')).toBe('delivery');
  expect(screen.getByRole('combobox', { name: 'Category' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(window.location.search).toBe('?period=all');
});

it('searches words on Enter and keeps them in the address; an emptied field searches nothing', async () => {
  window.history.replaceState(null, '', '/?period=all&page=2');
  const log = vi.fn<BoardApi['log']>(async () => ok(page([row({})])));
  show(api({ log }));
  const field = await screen.findByRole('searchbox', { name: 'Search author, review and reply' });
  await userEvent.type(field, ' Where parcel ');
  expect(log).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Enter}');
  expect(window.location.search).toBe('?period=all&text=Where+parcel');
  await waitFor(() => expect(log.mock.lastCall?.[1]).toEqual({ filter: { text: 'Where parcel' }, page: 1, pageSize: 50 }));
  expect(field).toHaveFocus();
  expect(screen.getByText(/any outcome, with “Where parcel”$/)).toBeInTheDocument();
  await userEvent.clear(field);
  expect(window.location.search).toBe('?period=all');
  act(() => {
    window.history.replaceState(null, '', '/?period=all&text=Olena');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(field).toHaveValue('Olena');
});
