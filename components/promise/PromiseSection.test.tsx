import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import type { EventPayload } from '../../lib/contracts/item-event.ts';
import { applyOperation } from '../../lib/domain/item/project.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { ANNA, sampleInserted, sampleOperation, samplePosted, sampleSeen, sampleUuid } from '../../tests/samples/operations.ts';
import { useTimeWords } from '../sla/use-time-words.ts';
import { PromiseSection } from './PromiseSection.tsx';

const NOW = Date.parse('2026-11-18T08:00:00Z');
const day = [{ from: '09:00', to: '18:00' }];
const CALENDAR = {
  timeZone: 'Europe/Kyiv',
  week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
  holidays: [],
  exceptions: [],
};
const ITEM = applyOperation(null, sampleSeen(), ANNA);
const ID = sampleUuid();
const made = (due: string): Item =>
  applyOperation(
    ITEM,
    sampleOperation('promise.made', { promiseId: ID, text: 'We will report by Friday.', due }, { at: '2026-11-16T08:00:00.000Z' }),
    ANNA,
  );

let noted: { text: string; due: string }[];
let closed: EventPayload<'promise.closed'>[];
let moved: { promiseId: string; due: string; note: string }[];
beforeEach(() => {
  noted = [];
  closed = [];
  moved = [];
});

function Shown({ item, text, zone = CALENDAR.timeZone }: { item: Item; text: string; zone?: string }) {
  const words = useTimeWords(NOW);
  const port = {
    make: async (promise: { text: string; due: string }) => void noted.push(promise),
    close: async (payload: EventPayload<'promise.closed'>) => void closed.push(payload),
    move: async (change: { promiseId: string; due: string; note: string }) => void moved.push(change),
  };
  return <PromiseSection item={item} text={text} calendar={{ ...CALENDAR, timeZone: zone }} now={NOW} words={words} port={port} />;
}

it('notes a promise of the draft on a click, with its day', async () => {
  const { container } = renderPart(<Shown item={ITEM} text="Hello. We will report by Friday. Thank you." />);
  await userEvent.click(screen.getByRole('button', { name: 'Note the promise: by Fri 18:00' }));
  expect(noted).toEqual([{ text: 'We will report by Friday.', due: '2026-11-20T16:00:00.000Z' }]);
  expect(await axeProblems(container)).toEqual([]);
});

it('tells the hour by the clock of the team where the agent sits in another zone', () => {
  renderPart(<Shown item={ITEM} text="We will report by Friday 18:00." zone="America/New_York" />);
  expect(screen.getByRole('button', { name: /^Note the promise/ })).toHaveTextContent(/by Fri, Nov 20, 18:00 (?:GMT-5|EST)$/);
});

it('tells a noted promise by the same clock as it was offered', () => {
  renderPart(<Shown item={made('2026-11-20T23:00:00.000Z')} text="" zone="America/New_York" />);
  const badge = screen.getByText(/^promised by/);
  expect(badge).toHaveTextContent(/^promised by Fri, Nov 20, 18:00 (?:GMT-5|EST)$/);
  expect(badge.closest('[title]')).toHaveAttribute('title', expect.stringMatching(/^Nov 20, 2026, 18:00 (?:GMT-5|EST)$/));
});

it('still offers the other promise of a sentence when one is noted', () => {
  const text = "Today we'll ask the bank, and on Friday we'll refund you.";
  const one = (due: string): Item =>
    applyOperation(ITEM, sampleOperation('promise.made', { promiseId: ID, text, due }, { at: '2026-11-18T07:00:00.000Z' }), ANNA);
  const { unmount } = renderPart(<Shown item={one('2026-11-20T16:00:00.000Z')} text={text} />);
  expect(screen.getAllByRole('button', { name: /^Note the promise/ }).map((button) => button.textContent)).toEqual([
    'Note the promise: by 18:00',
  ]);
  unmount();
  renderPart(<Shown item={one('2026-11-18T16:00:00.000Z')} text={text} />);
  expect(screen.getAllByRole('button', { name: /^Note the promise/ }).map((button) => button.textContent)).toEqual([
    'Note the promise: by Fri 18:00',
  ]);
});

it('asks for the day where the words name none', async () => {
  renderPart(<Shown item={ITEM} text="We will come back to you shortly." />);
  await userEvent.click(screen.getByRole('button', { name: 'Note the promise: choose a day' }));
  expect(noted).toEqual([]);
  await userEvent.type(screen.getByLabelText('By which day?'), '2026-11-23');
  await userEvent.click(screen.getByRole('button', { name: /^Note the promise: by Mon/ }));
  expect(noted).toEqual([{ text: 'We will come back to you shortly.', due: '2026-11-23T21:59:59.000Z' }]);
});

it('shows nothing where nothing is promised, and a noted promise once', () => {
  const { container, update } = renderPart(<Shown item={ITEM} text="Thank you for your review." />);
  expect(container).toBeEmptyDOMElement();
  update(<Shown item={made('2026-11-20T16:00:00.000Z')} text="We will report by Friday." />);
  expect(screen.getAllByText('We will report by Friday.')).toHaveLength(1);
  expect(screen.getByText('promised by Fri 18:00')).toBeVisible();
});

it('says what is overdue', () => {
  renderPart(<Shown item={made('2026-11-17T16:00:00.000Z')} text="" />);
  expect(screen.getByText('promise overdue by 16 h')).toBeVisible();
});

it('asks where the follow-up stands, unless the page has shown it', async () => {
  const out = applyOperation(made('2026-11-20T16:00:00.000Z'), sampleInserted(), ANNA);
  const { update } = renderPart(<Shown item={out} text="" />);
  await userEvent.click(screen.getByRole('button', { name: 'Follow-up is posted' }));
  const form = screen.getByLabelText('Where does the follow-up stand?').closest('form');
  if (form === null) throw new Error('No form.');
  await userEvent.click(within(form).getByRole('button', { name: 'Follow-up is posted' }));
  expect(closed).toEqual([]);
  await userEvent.type(screen.getByLabelText('Where does the follow-up stand?'), 'In the same thread');
  await userEvent.click(within(form).getByRole('button', { name: 'Follow-up is posted' }));
  expect(closed).toEqual([{ promiseId: ID, how: 'said', note: 'In the same thread' }]);
  const posted = applyOperation(
    made('2026-11-20T16:00:00.000Z'),
    samplePosted({ text: 'It has arrived.', seenAt: '2026-11-18T07:00:00.000Z' }),
    ANNA,
  );
  update(<Shown key="seen" item={posted} text="" />);
  await userEvent.click(screen.getByRole('button', { name: 'Follow-up was seen: promise kept' }));
  expect(closed.at(-1)).toEqual({ promiseId: ID, how: 'seen', note: '' });
});

it('offers no follow-up before the reply itself is out', () => {
  const { update } = renderPart(<Shown item={made('2026-11-20T16:00:00.000Z')} text="" />);
  expect(screen.queryByRole('button', { name: 'Follow-up is posted' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Withdraw the promise' })).toBeVisible();
  const said = sampleOperation('reply.marked', { text: 'We will report by Friday.' });
  update(<Shown item={applyOperation(made('2026-11-20T16:00:00.000Z'), said, ANNA)} text="" />);
  expect(screen.getByRole('button', { name: 'Follow-up is posted' })).toBeVisible();
});

describe('day and hour', () => {
  it('are changed before the promise is noted, by keys alone, by the clock of the team', async () => {
    const { container } = renderPart(<Shown item={ITEM} text="We will report by Friday." zone="America/New_York" />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByLabelText('By which day?')).toHaveFocus();
    expect(screen.getByLabelText('By which day?')).toHaveValue('2026-11-20');
    expect(screen.getByLabelText('By what hour?')).toHaveValue('18:00');
    expect(screen.getByText(/America\/New_York/)).toBeVisible();
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.clear(screen.getByLabelText('By what hour?'));
    await userEvent.type(screen.getByLabelText('By what hour?'), '15:30{Enter}');
    expect(noted).toEqual([{ text: 'We will report by Friday.', due: '2026-11-20T20:30:00.000Z' }]);
  });

  it('are as they were read when the agent thinks better of it', async () => {
    renderPart(<Shown item={ITEM} text="We will report by Friday." />);
    await userEvent.click(screen.getByRole('button', { name: 'Change day and time' }));
    await userEvent.clear(screen.getByLabelText('By which day?'));
    await userEvent.type(screen.getByLabelText('By which day?'), '2026-11-23{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Note the promise: by Fri 18:00' }));
    expect(noted).toEqual([{ text: 'We will report by Friday.', due: '2026-11-20T16:00:00.000Z' }]);
  });

  it('are none that have passed', async () => {
    renderPart(<Shown item={ITEM} text="We will report by Friday." />);
    await userEvent.click(screen.getByRole('button', { name: 'Change day and time' }));
    await userEvent.clear(screen.getByLabelText('By which day?'));
    await userEvent.type(screen.getByLabelText('By which day?'), '2026-11-17{Enter}');
    expect(screen.getByText('This time has passed.')).toBeVisible();
    expect(noted).toEqual([]);
  });

  it('are changed after the promise was noted, and the trail is told from what to what', async () => {
    const { container } = renderPart(<Shown item={made('2026-11-20T16:00:00.000Z')} text="" />);
    await userEvent.click(screen.getByRole('button', { name: 'Change day and time' }));
    expect(screen.getByRole('button', { name: 'Change day and time' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.clear(screen.getByLabelText('By what hour?'));
    await userEvent.type(screen.getByLabelText('By what hour?'), '12:00');
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Change it to Fri 12:00' }));
    expect(moved).toEqual([
      {
        promiseId: ID,
        due: '2026-11-20T10:00:00.000Z',
        note: expect.stringMatching(/^Time changed: Nov 20, 2026, 18:00.* → Nov 20, 2026, 12:00/),
      },
    ]);
  });
});

it('still offers the other promise of a sentence when the first was moved', () => {
  const text = "Today we'll ask the bank, and on Friday we'll refund you.";
  const at = '2026-11-18T07:30:00.000Z';
  const first = sampleOperation(
    'promise.made',
    { promiseId: ID, text, due: '2026-11-18T16:00:00.000Z' },
    { at: '2026-11-18T07:00:00.000Z' },
  );
  const moving = [
    sampleOperation('promise.closed', { promiseId: ID, how: 'withdrawn', note: 'moved' }, { at }),
    sampleOperation('promise.made', { promiseId: sampleUuid(), text, due: '2026-11-18T14:00:00.000Z' }, { at }),
  ];
  const item = [first, ...moving].reduce((before, operation) => applyOperation(before, operation, ANNA), ITEM);
  renderPart(<Shown item={item} text={text} />);
  expect(screen.getAllByRole('button', { name: /^Note the promise/ }).map((button) => button.textContent)).toEqual([
    'Note the promise: by Fri 18:00',
  ]);
});
