import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import type { EventPayload } from '../../lib/contracts/item-event.ts';
import { applyOperation } from '../../lib/domain/item/project.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { ANNA, sampleOperation, samplePosted, sampleSeen, sampleUuid } from '../../tests/samples/operations.ts';
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
beforeEach(() => {
  noted = [];
  closed = [];
});

function Shown({ item, text, zone = CALENDAR.timeZone }: { item: Item; text: string; zone?: string }) {
  const words = useTimeWords(NOW);
  const port = {
    make: async (promise: { text: string; due: string }) => void noted.push(promise),
    close: async (payload: EventPayload<'promise.closed'>) => void closed.push(payload),
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
  const { update } = renderPart(<Shown item={made('2026-11-20T16:00:00.000Z')} text="" />);
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
