// The list by keyboard: one tab stop, J and K move, Enter opens; every row says its facts in words.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { AGENT, ITEMS, NOW, REFERENCE, REVIEW_ROWS } from '../../tests/panel/sample-desk.ts';
import { ANNA, sampleUuid } from '../../tests/samples/operations.ts';
import { useKeys } from '../keys/use-keys.ts';
import { arrange, describeReview, toAnswer } from './list-model.ts';
import { ReviewList } from './ReviewList.tsx';

const at = Date.parse(NOW);
const entries = arrange(
  REVIEW_ROWS.map(({ reviewKey, review, firstSeenAt }) =>
    describeReview(
      { reviewKey, review, firstSeenAt, item: ITEMS.find((item) => item.itemId === reviewKey)?.local ?? null },
      REFERENCE.policy,
    ),
  ),
  REFERENCE.policy,
  at,
);

function Shown({
  onOpen,
  hovered = null,
  shown = entries,
  start = null,
  teamZone,
}: {
  onOpen: (key: string) => void;
  hovered?: string | null;
  shown?: typeof entries;
  start?: string | null;
  teamZone?: string;
}) {
  const [cursor, setCursor] = useState<string | null>(start);
  const [filter, setFilter] = useState<'all' | 'open'>('all');
  useKeys({ filter: () => setFilter(filter === 'all' ? 'open' : 'all') });
  return (
    <ReviewList
      entries={shown}
      now={at}
      teamZone={teamZone}
      userId={AGENT.userId}
      drafts={new Set(['sample:soon'])}
      filter={filter}
      onFilter={setFilter}
      cursor={cursor}
      onCursor={setCursor}
      hovered={hovered}
      onOpen={onOpen}
    />
  );
}

const rows = () => within(screen.getByRole('list')).getAllByRole('button');
const rowOf = (name: string) => {
  const row = rows().find((one) => one.textContent?.includes(name));
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
};

describe('ReviewList', () => {
  it('takes the focus on the first row and moves by J and K', async () => {
    const onOpen = vi.fn();
    renderPart(<Shown onOpen={onOpen} />);
    expect(rows()[0]).toHaveFocus();
    await userEvent.keyboard('jj');
    expect(rows()[2]).toHaveFocus();
    await userEvent.keyboard('k');
    expect(rows()[1]).toHaveFocus();
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith('sample:soon');
  });

  it('moves by the place of the keys, whatever the layout', async () => {
    renderPart(<Shown onOpen={vi.fn()} />);
    await userEvent.keyboard('[KeyJ]');
    expect(rows()[1]).toHaveFocus();
  });

  it('goes to the nearest row when the filter takes away the one in focus, and the keys go on from there', async () => {
    const onOpen = vi.fn();
    renderPart(<Shown onOpen={onOpen} />);
    rowOf('Nina').focus();
    const waiting = new Set(toAnswer(entries).map(({ reviewKey }) => reviewKey));
    const at = entries.findIndex(({ review }) => review.author.name.includes('Nina'));
    const nearest = entries
      .map(({ reviewKey }, index) => ({ reviewKey, far: Math.abs(index - at) }))
      .filter(({ reviewKey }) => waiting.has(reviewKey))
      .sort((a, b) => a.far - b.far)[0]?.reviewKey;
    await userEvent.keyboard('f');
    await waitFor(() => expect(rows()).toHaveLength(6));
    expect(document.activeElement).toHaveAttribute('data-review', nearest);
    await userEvent.keyboard('{Home}j');
    expect(rows()[1]).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith(rows()[1]?.dataset.review);
  });

  it('goes to the way back where the filter leaves no row, and from there to the rows again', async () => {
    renderPart(<Shown onOpen={vi.fn()} shown={entries.filter((entry) => entry.answered)} />);
    await userEvent.keyboard('f');
    const all = await screen.findByRole('button', { name: 'Show all' });
    await waitFor(() => expect(all).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(rows()[0]).toHaveFocus());
  });

  it('goes to the nearest row when the page has no longer the one in focus', async () => {
    const { update } = renderPart(<Shown onOpen={vi.fn()} />);
    await userEvent.keyboard('jj');
    const next = rows()[3];
    update(<Shown onOpen={vi.fn()} shown={entries.filter((_, index) => index !== 2)} />);
    await waitFor(() => expect(next).toHaveFocus());
  });

  it('moves and opens by keys while nothing has the focus', async () => {
    const onOpen = vi.fn();
    renderPart(<Shown onOpen={onOpen} />);
    const nothing = () => document.activeElement instanceof HTMLElement && document.activeElement.blur();
    nothing();
    await userEvent.keyboard('j');
    expect(rows()[1]).toHaveFocus();
    nothing();
    await userEvent.keyboard('k');
    expect(rows()[0]).toHaveFocus();
    nothing();
    await userEvent.keyboard('{Enter}');
    expect(onOpen.mock.calls).toEqual([[rows()[0]?.dataset.review]]);
  });

  it('takes the focus on a row beyond the first screens as soon as it is drawn', async () => {
    const [one] = entries;
    if (one === undefined) throw new Error('no entry');
    const many = Array.from({ length: 90 }, (_, index) => ({ ...one, reviewKey: `many:${index}` }));
    renderPart(<Shown onOpen={vi.fn()} shown={many} start="many:80" />);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-review', 'many:80'));
  });

  it('says stars, clock, state, who is on it and a kept draft in words', () => {
    renderPart(<Shown onOpen={vi.fn()} />);
    expect(within(rowOf('Olena K.')).getByRole('img', { name: '1 star of 5' })).toBeVisible();
    expect(rowOf('Olena K.')).toHaveTextContent('late 1 h');
    expect(rowOf('Olena K.')).toHaveTextContent('you are on it');
    expect(rowOf('Tetiana')).toHaveTextContent('Богдан Яремчук is on it');
    expect(rowOf('Ігор')).toHaveTextContent('draft');
    expect(rowOf('Ігор')).toHaveTextContent('35 min left');
    expect(rowOf('Nina')).toHaveTextContent('answered');
    expect(rowOf('Павел')).toHaveTextContent('deadline unclear');
    expect(rowOf('Kateryna')).toHaveTextContent('inserted, not seen posted');
  });

  it('says of a customer who was waited for until today since when', () => {
    const shown = entries.map((entry) =>
      entry.reviewKey === 'sample:ignored' ? { ...entry, lookAgain: '2026-11-16T10:00:00.000Z' } : entry,
    );
    renderPart(<Shown onOpen={vi.fn()} shown={shown} />);
    const row = document.querySelector('[data-review="sample:ignored"]');
    expect(row).toHaveTextContent('Look again: waiting since Nov 16');
    expect(row).not.toHaveTextContent('not engaged');
  });

  it('says what waits for a lead’s word, and what the word was, until a reply stands there', () => {
    const approval = (state: 'requested' | 'refused') => ({
      ...{ state, text: 'x', why: [], note: '', requestedBy: AGENT, requestedAt: NOW, decidedBy: null, decidedAt: null },
    });
    const asked = entries.map((entry, index) =>
      entry.item === null ? entry : { ...entry, item: { ...entry.item, approval: approval(index === 0 ? 'requested' : 'refused') } },
    );
    renderPart(<Shown onOpen={vi.fn()} shown={asked} />);
    expect(rows()[0]).toHaveTextContent('waits for approval');
    expect(rowOf('Tetiana')).toHaveTextContent('not approved');
    expect(rowOf('Nina')).not.toHaveTextContent('approv');
  });

  it('says who gave the word, and the word itself', () => {
    const LEV = { userId: 'lead-1', name: 'Lev' };
    const approval = (state: 'given' | 'refused') => ({
      ...{ state, text: 'x', why: [], note: state === 'given' ? '' : 'Name a day.', requestedBy: AGENT, requestedAt: NOW },
      ...{ decidedBy: LEV, decidedAt: NOW },
    });
    const decided = entries.map((entry, index) =>
      entry.item === null ? entry : { ...entry, item: { ...entry.item, approval: approval(index === 0 ? 'given' : 'refused') } },
    );
    renderPart(<Shown onOpen={vi.fn()} shown={decided} />);
    expect(rows()[0]).toHaveTextContent('approved by Lev');
    expect(rowOf('Tetiana')).toHaveTextContent('not approved by Lev');
    expect(within(rowOf('Tetiana')).getByText('Name a day.')).toHaveAttribute('title', 'Name a day.');
  });

  it('shows only what waits with the filter', async () => {
    renderPart(<Shown onOpen={vi.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: 'To answer' }));
    expect(rows()).toHaveLength(6);
  });

  it('calls handled, not answered, what somebody decided to leave without a reply', async () => {
    const { container } = renderPart(<Shown onOpen={vi.fn()} shown={entries.filter((entry) => entry.answered || entry.decided)} />);
    expect(rows().map((one) => one.textContent)).toContainEqual(expect.stringContaining('not engaged'));
    expect(container).toHaveTextContent('2 reviews · all handled');
    await userEvent.click(screen.getByRole('button', { name: 'To answer' }));
    expect(screen.getByText(/Everything here is handled/)).toBeVisible();
  });

  it('gives the exact date on hover', () => {
    renderPart(<Shown onOpen={vi.fn()} />);
    expect(within(rowOf('Sam')).getByText('1 h')).toHaveAttribute('title', expect.stringContaining('Nov 23, 2026, 11:00'));
    expect(within(rowOf('Павел')).getByText(/≈/)).toHaveAttribute('title', expect.stringMatching(/^a week ago \(/));
  });

  it('tells a promise by the team’s clock where the agent sits in another zone', () => {
    const promise = { promiseId: sampleUuid(), text: 'By Friday.', due: '2026-11-27T23:00:00.000Z', madeAt: NOW, by: ANNA, closed: null };
    const promised = entries.map((entry) => (entry.item === null ? entry : { ...entry, item: { ...entry.item, promises: [promise] } }));
    renderPart(<Shown onOpen={vi.fn()} shown={promised} teamZone="America/New_York" />);
    expect(screen.getAllByText(/^promised by/)[0]).toHaveTextContent(/^promised by Fri, Nov 27, 18:00 (?:GMT-5|EST)$/);
  });

  it('has nothing for axe', async () => {
    const { container } = renderPart(<Shown onOpen={vi.fn()} hovered="sample:late" />);
    expect(await axeProblems(container)).toEqual([]);
  });
});
