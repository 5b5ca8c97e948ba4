// What the panel says of a reply after it was posted: only what the page said, and when.
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { AGENT, baseItem, NOW, REVIEWS } from '../../tests/panel/sample-desk.ts';
import { useTimeWords } from '../sla/use-time-words.ts';
import { HandledReply } from './HandledReply.tsx';

const SEEN = { seenAt: NOW };

const answered = (over: Partial<Item>): Item => {
  const [first] = REVIEWS;
  if (first === undefined) throw new Error('no sample review');
  const posted = { text: 'We are on it.', ...SEEN, source: 'here', by: AGENT, postedAt: { from: null, to: NOW } } as const;
  return { ...baseItem(first.key, first.review), status: 'posted', posted, ...over };
};

function Shown({ item }: { item: Item }) {
  const words = useTimeWords(Date.parse(NOW));
  return <HandledReply item={item} words={words} onReopen={() => {}} onNext={null} />;
}

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
