// A review that its author changed after our reply: in the list, in its row, and what the panel offers.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { openRound } from '../../lib/domain/item/rounds.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { AGENT, changedItem, ITEMS, NOW, REFERENCE, REVIEW_ROWS } from '../../tests/panel/sample-desk.ts';
import { useTimeWords } from '../sla/use-time-words.ts';
import { ChangedSince } from './ChangedSince.tsx';
import { arrange, describeReview, nextToAnswer, toAnswer } from './list-model.ts';
import { ReviewHeader } from './ReviewHeader.tsx';
import { ReviewRow } from './ReviewRow.tsx';

const at = Date.parse(NOW);
const settled = changedItem('sample:answered', {
  further: { unneeded: [{ upon: NOW, note: '', at: NOW, by: AGENT }] },
});
const decided = changedItem('sample:answered', {
  posted: null,
  status: 'do_not_engage',
  outcome: { outcome: 'do_not_engage', detail: 'Spam', at: '2026-11-22T10:00:00.000Z', by: AGENT, version: 3 },
});
const entriesWith = (item: Item, now = at) =>
  arrange(
    REVIEW_ROWS.map(({ reviewKey, review, firstSeenAt }) =>
      describeReview(
        {
          ...{ reviewKey, firstSeenAt },
          review: reviewKey === item.itemId ? item.review : review,
          item: reviewKey === item.itemId ? item : (ITEMS.find(({ itemId }) => itemId === reviewKey)?.local ?? null),
        },
        REFERENCE.policy,
      ),
    ),
    REFERENCE.policy,
    now,
  );
const entryOf = (item: Item, now = at) => {
  const entry = entriesWith(item, now).find(({ reviewKey }) => reviewKey === item.itemId);
  if (entry === undefined) throw new Error('no entry');
  return entry;
};
const keys = (entries: readonly { reviewKey: string }[]) => entries.map(({ reviewKey }) => reviewKey.replace('sample:', ''));

function Notice({ item, onAgain, onUnneeded }: { item: Item; onAgain?: () => void; onUnneeded?: () => void }) {
  const words = useTimeWords(at);
  return <ChangedSince {...{ item, words, onAgain, onUnneeded }} round={openRound(item)} />;
}
function Header({ item }: { item: Item }) {
  return <ReviewHeader entry={entryOf(item)} words={useTimeWords(at)} />;
}
function Row({ item }: { item: Item }) {
  const words = useTimeWords(at);
  const rest = { now: at, teamZone: undefined, userId: null, hasDraft: false, current: false, hovered: false };
  return <ReviewRow {...{ words, ...rest }} entry={entryOf(item)} onOpen={() => {}} onFocus={() => {}} />;
}

describe('in the list', () => {
  it('stands among what is to be answered by the time its next reply is due, and is the next one', () => {
    const item = changedItem('sample:answered');
    const entries = entriesWith(item);
    // Written at some time since our reply: what cannot be told counts by its latest moment, four hours after the sight.
    expect(keys(entries)).toEqual(['late', 'soon', 'inserted', 'claimed', 'running', 'answered', 'unclear', 'ignored']);
    expect(keys(toAnswer(entries))).toContain('answered');
    expect(nextToAnswer(entries, 'sample:running', AGENT.name)?.reviewKey).toBe('sample:answered');
    expect(entryOf(item).clock.state).toBe('undecidable');
    expect(entryOf(item, at + 86_400_000).clock.state).toBe('late');
  });

  it('is done again once somebody says that no reply is needed', () => {
    expect(keys(toAnswer(entriesWith(settled)))).not.toContain('answered');
    expect(entryOf(settled).round).toBe(null);
  });

  it('stands behind what has a deadline where it is only a hint, and is never late', () => {
    const entries = entriesWith(decided, at + 86_400_000 * 30);
    const waiting = keys(toAnswer(entries));
    expect(waiting.at(-1)).toBe('answered');
    expect(entryOf(decided, at + 86_400_000 * 30).clock.state).not.toBe('late');
  });

  it('says so in its row, with the stars before and now', async () => {
    const { container } = renderPart(<Row item={changedItem('sample:answered')} />);
    const row = within(screen.getByRole('button'));
    expect(row.getByText('changed since our reply')).toBeVisible();
    expect(row.getByText('Stars: 5 → 1')).toBeInTheDocument();
    expect(row.getByText('answered')).toBeVisible();
    expect(await axeProblems(container)).toEqual([]);
  });
});

describe('in the panel', () => {
  it('shows both versions and the stars of each, and what can be done', async () => {
    const [onAgain, onUnneeded] = [vi.fn(), vi.fn()];
    const { container } = renderPart(<Notice item={changedItem('sample:answered')} {...{ onAgain, onUnneeded }} />);
    expect(screen.getByRole('status')).toHaveTextContent('The author has changed this review since our reply');
    const [before, now] = [screen.getByRole('region', { name: 'Before' }), screen.getByRole('region', { name: 'Now' })];
    expect(before).toHaveTextContent('Чудовий сервіс.');
    expect(within(before).getByRole('img', { name: '5 stars of 5' })).toBeVisible();
    expect(now).toHaveTextContent('Зламалося за тиждень, ніхто не відповідає!');
    expect(within(now).getByRole('img', { name: '1 star of 5' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Answer again' }));
    await userEvent.click(screen.getByRole('button', { name: 'No further reply needed' }));
    expect([onAgain.mock.calls.length, onUnneeded.mock.calls.length]).toEqual([1, 1]);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('says who found that no reply is needed, and nothing where the author wrote nothing', () => {
    const view = renderPart(<Notice item={settled} />);
    expect(screen.getByRole('status')).toHaveTextContent(`${AGENT.name} says that the change needs no further reply`);
    expect(screen.queryByRole('button')).toBe(null);
    view.unmount();
    const { further: _, ...untouched } = settled;
    expect(renderPart(<Notice item={untouched} />).container).toBeEmptyDOMElement();
  });

  it('asks for another look after a decision, and offers no second answer where the review is open', () => {
    renderPart(<Notice item={decided} />);
    expect(screen.getByRole('status')).toHaveTextContent('since the decision');
    expect(screen.queryByRole('button')).toBe(null);
  });

  it('tells the clock of the next reply, why it is unclear, and earlier stars', async () => {
    renderPart(<Header item={changedItem('sample:answered')} />);
    expect(screen.getByText('changed since our reply')).toBeVisible();
    expect(screen.getByText(/It is not known when the author wrote that, so the deadline lies between/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Edited once: earlier texts' }));
    expect(screen.getByText('Чудовий сервіс.')).toBeVisible();
    expect(screen.getAllByRole('img', { name: '5 stars of 5' })).toHaveLength(1);
  });
});
