// What the panel says of a reply after it was posted: only what the page said, and when.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { AGENT, baseItem, NOW, REVIEWS } from '../../tests/panel/sample-desk.ts';
import { useTimeWords } from '../sla/use-time-words.ts';
import { HandledReply } from './HandledReply.tsx';
import type { OutcomePayload } from './OutcomeForm.tsx';

const SEEN = { seenAt: NOW };

const answered = (over: Partial<Item>): Item => {
  const [first] = REVIEWS;
  if (first === undefined) throw new Error('no sample review');
  const posted = { text: 'We are on it.', ...SEEN, source: 'here', by: AGENT, postedAt: { from: null, to: NOW } } as const;
  return { ...baseItem(first.key, first.review), status: 'posted', posted, ...over };
};

type ShownProps = { item: Item; onUnmark?: () => void; onWait?: (payload: OutcomePayload) => Promise<void> };
function Shown({ item, ...ways }: ShownProps) {
  const words = useTimeWords(Date.parse(NOW));
  return <HandledReply item={item} words={words} onReopen={() => {}} {...ways} onNext={null} />;
}

describe('a reply that is only said to be posted', () => {
  const mark = { text: 'We are on it.', at: NOW, by: AGENT, postedAt: { from: null, to: NOW }, version: 3 };
  const outcome = { outcome: 'replied', detail: '', at: NOW, by: AGENT, version: 3 } as const;
  const item = answered({ status: 'marked', posted: null, marks: [mark], outcome });

  it('is told as somebody’s word, unlike one that was seen', async () => {
    const { container } = renderPart(<Shown item={item} />);
    expect(screen.getByText(`Posted, as ${AGENT.name} says: 12:00`)).toBeVisible();
    expect(screen.getByText(/Nobody has seen it on the page/)).toBeVisible();
    expect(screen.queryByText(/Seen on the page/)).toBe(null);
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBe(null);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('can be taken back by whoever said so', async () => {
    const onUnmark = vi.fn();
    renderPart(<Shown item={item} onUnmark={onUnmark} />);
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(onUnmark).toHaveBeenCalledOnce();
  });
});

describe('a customer who was waited for until today', () => {
  const outcome = {
    outcome: 'waiting_for_customer',
    detail: 'Order number',
    at: NOW,
    by: AGENT,
    version: 3,
    reviewOn: '2026-11-23',
  } as const;
  const item = answered({ status: 'waiting_for_customer', posted: null, outcome });

  it('can be waited for until another day, with what was said the last time', async () => {
    const onWait = vi.fn(async () => {});
    const { container } = renderPart(<Shown item={item} onWait={onWait} />);
    await userEvent.click(screen.getByRole('button', { name: 'Wait again' }));
    expect(await screen.findByLabelText('Note')).toHaveValue('Order number');
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Wait again' })).toHaveFocus();
    expect(onWait).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Wait again' }));
    await userEvent.type(await screen.findByLabelText('Note'), ', and a photo');
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    const reviewOn = Temporal.Now.plainDateISO().add({ days: 7 }).toString();
    expect(onWait).toHaveBeenCalledExactlyOnceWith({ outcome: 'waiting_for_customer', note: 'Order number, and a photo', reviewOn });
  });

  it('is not waited for anew while the day is to come', () => {
    renderPart(<Shown item={item} />);
    expect(screen.queryByRole('button', { name: 'Wait again' })).toBe(null);
  });
});

describe('a posted reply', () => {
  it.each([
    ['pending', /waiting for its check/, 'status'],
    ['published', /reply is public/, 'status'],
    ['rejected', /turned the reply down/, 'alert'],
    [null, /note about the reply is gone/, 'status'],
  ] as const)('of which the site says: %s', async (state, said, role) => {
    const { container } = renderPart(<Shown item={answered({ replyState: { state, ...SEEN } })} />);
    expect(screen.getAllByRole(role).some((banner) => said.test(banner.textContent ?? ''))).toBe(true);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('of which the site says nothing has no word about it, nor one that was taken away', () => {
    renderPart(<Shown item={answered({})} />);
    expect(screen.queryByText(/check|public|turned down|note about/)).toBe(null);
    renderPart(<Shown item={answered({ replyState: { state: null, ...SEEN }, replyNow: { text: null, ...SEEN } })} />);
    expect(screen.queryByText(/note about/)).toBe(null);
    expect(screen.getByText(/taken away/)).toBeDefined();
  });
});
