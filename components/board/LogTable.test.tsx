// A row of the log, and the totals above it, where a review was late and then left without a reaction.
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { LogPage, LogRow } from '../../lib/contracts/export.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { LogTable } from './LogTable.tsx';
import { readAddress } from './log-address.ts';
import { Totals } from './Totals.tsx';

const row: LogRow = {
  itemId: 'schema-org:r-1',
  site: 'schema-org',
  url: 'https://shop.example/reviews',
  author: 'bud_da_88',
  rating: { value: 1, max: 5 },
  title: null,
  text: 'All of you are the same!!!',
  category: 'abuse',
  outcome: 'do_not_engage',
  outcomeDetail: 'Attack without facts',
  outcomeAt: '2026-03-02T09:12:00.000Z',
  agent: { userId: 'u-1', name: 'Sofia' },
  reply: null,
  replySource: null,
  sla: 'missed',
  slaSaid: false,
  leftLate: true,
  firstResponseMinutes: null,
  sincePublished: null,
  sinceSeen: null,
};
const show = (rows: LogRow[]) => renderPart(<LogTable rows={rows} categoryName={(id) => id} onOpen={() => {}} stale={false} />);

it('says that it was late before it was left alone', () => {
  show([row]);
  expect(screen.getByText('late, then left without a reaction')).toBeVisible();
  expect(screen.queryByText('clock stopped')).toBeNull();
});

it('says that the clock was stopped where it was left alone in time', () => {
  show([{ ...row, sla: 'stopped', leftLate: false }]);
  expect(screen.getByText('clock stopped')).toBeVisible();
});

it('is counted among those without a reaction', () => {
  const page = (leftLate: number): LogPage => ({
    rows: [],
    total: 4,
    outcomes: { replied: 1, do_not_engage: 3, escalated: 0, waiting_for_customer: 0 },
    leftLate,
    sites: [],
  });
  const address = readAddress('');
  const { update } = renderPart(<Totals page={page(2)} address={address} change={() => {}} />);
  expect(screen.getByRole('link', { name: '3 not engaged, 2 of them late' })).toBeVisible();
  update(<Totals page={page(0)} address={address} change={() => {}} />);
  expect(screen.getByRole('link', { name: '3 not engaged' })).toBeVisible();
});

it('says who named the risks of a review, or said that it has none', () => {
  show([
    { ...row, risk: { flags: ['fraud', 'legal'], by: 'Anna' } },
    { ...row, itemId: 'schema-org:r-2', risk: { flags: [], by: 'Borys' } },
    { ...row, itemId: 'schema-org:r-3' },
  ]);
  expect(screen.getByText('Risk: law or regulator, fraud or theft, says Anna')).toBeVisible();
  expect(screen.getByText('No risk, says Borys')).toBeVisible();
  expect(screen.getAllByText(/, says /)).toHaveLength(2);
});
