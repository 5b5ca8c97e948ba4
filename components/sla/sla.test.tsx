// The clock's words and looks in every state, and the warnings that are said once.
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ClockState } from '../../lib/domain/sla/clock.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { uk } from '../../lib/i18n/messages/uk.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { NOW, REFERENCE, REVIEW_ROWS } from '../../tests/panel/sample-desk.ts';
import { arrange, describeReview } from '../review/list-model.ts';
import { SlaBadge } from './SlaBadge.tsx';
import { SlaWarnings } from './SlaWarnings.tsx';
import { useTimeWords } from './use-time-words.ts';

const due = (from: string, to = from) => ({ from, to });
const published = { from: '2026-11-16T10:00:00.000Z', to: '2026-11-23T09:40:00.000Z', raw: 'a week ago' };
const clock = (over: Partial<ClockState>): ClockState => ({ state: 'running', due: null, remainingMs: null, why: 'on_time', ...over });
const MINUTE = 60_000;

describe('SlaBadge', () => {
  it.each([
    [clock({ due: due('2026-11-23T12:35:00.000Z'), remainingMs: 155 * MINUTE }), /14:35 · 2 h 35 min$/],
    [clock({ state: 'due_soon', due: due('2026-11-23T10:40:00.000Z'), remainingMs: 40 * MINUTE }), /12:40 · 40 min left$/],
    [clock({ state: 'late', due: due('2026-11-23T09:00:00.000Z'), remainingMs: -60 * MINUTE }), /^late by 1 h · was due/],
    [clock({ state: 'met' }), /^answered in time$/],
    [clock({ state: 'missed' }), /^answered late$/],
    [clock({ state: 'met', why: 'said_in_time' }), /^answered in time, as the agent says$/],
    [clock({ state: 'missed', why: 'said_late' }), /^answered late, as the agent says$/],
    [clock({ state: 'missed', why: 'left_late' }), /^late, then left without a reaction$/],
    [clock({ state: 'stopped' }), /^clock stopped$/],
    [clock({ state: 'none' }), /^no deadline$/],
  ])('says %o', (state, text) => {
    const { container } = renderPart(<SlaBadge clock={state} publishedAt={null} />);
    expect(container.textContent).toMatch(text);
    // Never by colour only.
    expect(container.querySelector('svg')).not.toBeNull();
  });

  it('tells why a deadline is unclear', () => {
    const { container } = renderPart(
      <SlaBadge
        clock={clock({ state: 'undecidable', due: due('2026-11-16T14:00:00.000Z', '2026-11-23T13:40:00.000Z'), remainingMs: 0 })}
        publishedAt={published}
      />,
    );
    expect(screen.getByText('deadline unclear')).toBeVisible();
    expect(container.firstElementChild).toHaveAttribute('title', expect.stringContaining('“a week ago”'));
    expect(container.firstElementChild).toHaveAttribute('title', expect.stringContaining('Nov 16, 2026, 16:00'));
  });
});

const SEEN = REVIEW_ROWS.filter((row) => row.reviewKey === 'sample:soon');

function Warned({ at, policy = REFERENCE.policy }: { at: number; policy?: typeof REFERENCE.policy }) {
  const words = useTimeWords(at);
  const described = SEEN.map((row) => describeReview({ ...row, item: null }, policy));
  return <SlaWarnings entries={arrange(described, policy, at)} words={words} />;
}

const HOUR = 60 * MINUTE;
const described = REVIEW_ROWS.filter(({ review }) => review.reply === null).map((row) =>
  describeReview({ ...row, item: null }, REFERENCE.policy),
);
type Told = { state: ClockState['state']; ms?: number; atHand?: string | null; only?: number };
function Told({ state, ms = 0, atHand = null, only = described.length }: Told) {
  const words = useTimeWords(Date.parse(NOW));
  const entries = described.map((entry, index) => ({
    ...entry,
    lookAgain: null,
    clock: index < only ? clock({ state, remainingMs: ms }) : clock({ state: 'none' }),
  }));
  return <SlaWarnings entries={entries} words={words} atHand={atHand} />;
}

describe('SlaWarnings', () => {
  const start = Date.parse(NOW) - 60 * MINUTE;

  it('says once that time runs out and once that it has, and nothing of what was so at the start', () => {
    const { update } = renderPart(<Warned at={start} />);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    update(<Warned at={start + 60 * MINUTE} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Review by Ігор Бондаренко-Слободянський: 35 min left to answer.');
    update(<Warned at={start + 61 * MINUTE} />);
    expect(screen.getByRole('alert')).toHaveTextContent('35 min left');
    update(<Warned at={start + 96 * MINUTE} />);
    expect(screen.getByRole('alert')).toHaveTextContent('the time to answer has run out');
  });

  it('is silent about a review that is late by another deadline than before', () => {
    const { update } = renderPart(<Warned at={start + 200 * MINUTE} policy={null} />);
    update(<Warned at={start + 200 * MINUTE} />);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('is silent about a review that was late before', () => {
    const { update } = renderPart(<Warned at={start + 200 * MINUTE} />);
    update(<Warned at={start + 201 * MINUTE} />);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  const polite = () => document.querySelector('[aria-live=polite]');

  it('tells many overdue reviews once, as a number, without interrupting', () => {
    const { update } = renderPart(<Told state="none" />);
    update(<Told state="late" ms={-20 * HOUR} />);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(polite()).toHaveTextContent(`${described.length} reviews are overdue.`);
    expect(polite()?.textContent).not.toMatch(/Review by/);
  });

  it('interrupts for minutes, not for hours', () => {
    const { update } = renderPart(<Told state="running" only={1} />);
    update(<Told state="due_soon" ms={14 * HOUR} only={1} />);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(polite()).toHaveTextContent(/14 h left to answer/);
    update(<Told state="running" only={1} />);
    update(<Told state="due_soon" ms={14 * MINUTE} only={1} />);
    expect(screen.getByRole('alert')).toHaveTextContent(/14 min left to answer/);
    expect(polite()).toBeEmptyDOMElement();
  });

  it('interrupts where it is the review at hand that is late, however many others are', () => {
    const [{ reviewKey, review } = { reviewKey: '', review: { author: { name: '' } } }] = described;
    const { update } = renderPart(<Told state="none" atHand={reviewKey} />);
    update(<Told state="late" ms={-20 * HOUR} atHand={reviewKey} />);
    expect(screen.getByRole('alert')).toHaveTextContent(`Review by ${review.author.name}: the time to answer has run out.`);
    expect(polite()).toHaveTextContent(/reviews are overdue/);
  });

  it('speaks the language that the panel has now', () => {
    const { update, rerender } = renderPart(<Told state="none" />);
    update(<Told state="late" ms={-20 * HOUR} />);
    rerender(
      <I18nProvider locale="uk" messages={uk} timeZone="Europe/Kyiv">
        <Told state="late" ms={-20 * HOUR} />
      </I18nProvider>,
    );
    expect(polite()).toHaveTextContent(/^Прострочено \d+ відгук/);
  });
});
