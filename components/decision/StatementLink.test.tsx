// Where our statement stands, said after the reply is out: what is no address is not recorded, and what was entered stays until the record has it.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { AGENT, baseItem, NOW, REVIEWS } from '../../tests/panel/sample-desk.ts';
import { HandledReply } from '../reply/HandledReply.tsx';
import { useTimeWords } from '../sla/use-time-words.ts';

const URL = 'https://shop.example/word';
const handled = (outcome: string, statementUrl: string | null): Item => {
  const [first] = REVIEWS;
  if (first === undefined) throw new Error('no sample review');
  const posted = { text: 'We are on it.', seenAt: NOW, source: 'here', by: AGENT, postedAt: { from: null, to: NOW } } as const;
  const decision = { gates: [], outcome, statementUrl, at: NOW, by: AGENT };
  return { ...baseItem(first.key, first.review), status: 'posted', posted, decision };
};
const OWN = { outcomeId: 'call', name: 'Call and write', reply: true, statement: true, archived: false };

type ShownProps = { first: Item; onLink: (url: string) => Promise<void>; takes: boolean };
function Shown({ first, onLink, takes }: ShownProps) {
  const [item, setItem] = useState(first);
  const words = useTimeWords(Date.parse(NOW));
  const link = async (url: string) => {
    await onLink(url);
    if (takes && item.decision !== undefined) setItem({ ...item, decision: { ...item.decision, statementUrl: url } });
  };
  return (
    <HandledReply
      item={item}
      words={words}
      onReopen={() => {}}
      onNext={() => {}}
      statement={{ rules: { outcomes: [OWN] }, onLink: link }}
    />
  );
}
const show = async (first: Item, takes = true) => {
  const onLink = vi.fn(async () => {});
  const view = renderPart(<Shown first={first} onLink={onLink} takes={takes} />);
  // The part comes when it is first needed.
  await act(async () => void (await import('./StatementLink.tsx')));
  return { onLink, ...view };
};
const field = () => screen.getByLabelText('Address of the statement');

it('asks for the address that is missing, records a whole one only, and once, and shows it', async () => {
  const { onLink, container } = await show(handled('B', null));
  expect(screen.getByText('Our statement has no address yet.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add the address of the statement' }));
  expect(field()).toHaveFocus();
  for (const [typed, said] of [
    ['', 'This is needed.'],
    ['shop.example/word', 'A whole address, with https://'],
    ['javascript:alert(1)', 'A whole address, with https://'],
    ['ftp://shop.example/word', 'A whole address, with https://'],
    ['https://', 'A whole address, with https://'],
  ] as const) {
    await userEvent.clear(field());
    if (typed !== '') await userEvent.type(field(), typed);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(said)).toBeVisible();
  }
  expect(await axeProblems(container)).toEqual([]);
  expect(onLink).not.toHaveBeenCalled();
  await userEvent.clear(field());
  await userEvent.type(field(), ` ${URL} {Enter}`);
  expect(onLink).toHaveBeenCalledExactlyOnceWith(URL);
  expect(await screen.findByRole('link', { name: 'Our statement' })).toHaveAttribute('href', URL);
  expect(screen.getByRole('button', { name: 'Change the address' })).toHaveFocus();
});

it('changes an address, and leaves it on Escape or where it is the same', async () => {
  const { onLink } = await show(handled('D', URL));
  await userEvent.click(screen.getByRole('button', { name: 'Change the address' }));
  expect(field()).toHaveValue(URL);
  await userEvent.type(field(), '/other{Escape}');
  expect(screen.getByRole('link', { name: 'Our statement' })).toHaveAttribute('href', URL);
  expect(screen.getByRole('button', { name: 'Change the address' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Change the address' }));
  await userEvent.keyboard('{Enter}');
  expect(onLink).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Change the address' }));
  await userEvent.type(field(), '/other');
  await userEvent.click(screen.getByRole('button', { name: 'Keep the address' }));
  expect(onLink).toHaveBeenCalledExactlyOnceWith(`${URL}/other`);
  expect(screen.getByRole('link', { name: 'Our statement' })).toHaveAttribute('href', `${URL}/other`);
});

it('keeps what was entered where it was not recorded', async () => {
  await show(handled('B', null), false);
  await userEvent.click(screen.getByRole('button', { name: 'Add the address of the statement' }));
  await userEvent.type(field(), `${URL}{Enter}`);
  expect(field()).toHaveValue(URL);
  expect(screen.getByRole('button', { name: 'Keep the address' })).toBeEnabled();
});

it.each([
  ['A', null, 0],
  ['call', null, 1],
  ['gone', null, 0],
  ['gone', URL, 1],
])('of a decision %s with the address %s there are so many: %i', async (outcome, url, count) => {
  await show(handled(outcome, url));
  expect(screen.queryAllByRole('button', { name: /the address/ })).toHaveLength(count);
});
