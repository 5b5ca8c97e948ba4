import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import type { DecisionContext } from '../../lib/domain/decision/gates.ts';
import { applyOperation } from '../../lib/domain/item/project.ts';
import { axeProblems, renderPart } from '../../tests/panel/render.tsx';
import { CATEGORIES } from '../../tests/panel/sample-desk.ts';
import { ANNA, BORYS, sampleOperation, sampleSeen } from '../../tests/samples/operations.ts';
import { useTimeWords } from '../sla/use-time-words.ts';
import { ApprovalBar, ApprovedText } from './ApprovalBar.tsx';
import { DecisionFlow, type DecisionPayload } from './DecisionFlow.tsx';
import { DecisionSection } from './DecisionSection.tsx';

const NOW = Date.parse('2026-11-21T13:00:00Z');
const LATE: DecisionContext = { category: 'delivery', risks: [], ageDays: 2, ratingShare: 0 };
const ITEM = applyOperation(null, sampleSeen(), ANNA);

let recorded: DecisionPayload[];
let cancelled: number;
beforeEach(() => {
  recorded = [];
  cancelled = 0;
});
const flow = (context = LATE, rules = DEFAULT_DECISION_RULES, lateWith: readonly (string | null)[] = []) =>
  renderPart(
    <DecisionFlow
      context={context}
      rules={rules}
      categories={CATEGORIES}
      today="2026-11-21"
      isLateWith={(category) => lateWith.includes(category)}
      onRecord={(payload) => recorded.push(payload)}
      onCancel={() => {
        cancelled += 1;
      }}
    />,
  );

describe('the questions', () => {
  it('goes through with Enter alone, and records every answer with what was suggested', async () => {
    const { container } = flow();
    expect(screen.getByText(/^Question 1 of 6/)).toBeVisible();
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('Suggested: Answer in place');
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(recorded).toEqual([
      {
        gates: [
          { gate: 'topic', answer: 'delivery' },
          { gate: 'nature', answer: 'malfunction' },
          { gate: 'author', answer: 'customer' },
          { gate: 'accuracy', answer: 'unknown' },
          { gate: 'worth', answer: 'yes' },
          { gate: 'alone', answer: 'yes' },
        ],
        suggested: 'A',
        outcome: 'A',
      },
    ]);
  });

  it('takes digits, goes back, and ends without a word with Esc', async () => {
    flow();
    await userEvent.keyboard('6');
    expect(screen.getByText(/Praise/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /Thanks/ })).toBeChecked();
    await userEvent.keyboard('{Backspace}');
    expect(screen.getByRole('group', { name: 'What is it about?' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect([recorded, cancelled]).toEqual([[], 1]);
  });

  it('asks a reason and a day of the next look where nobody reacts', async () => {
    flow({ ...LATE, ageDays: 400 });
    await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('Do not engage');
    await userEvent.keyboard('{Enter}');
    expect(recorded).toEqual([]);
    expect(screen.getByText('This is needed.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Reason'), 'From last year');
    await userEvent.keyboard('{Enter}');
    expect(recorded).toMatchObject([{ outcome: 'G', suggested: 'G', reason: 'From last year', reviewOn: '2026-12-21' }]);
  });

  it('wants a link where only a statement of ours answers, and lets it come later beside a reply', async () => {
    flow();
    await userEvent.keyboard('1415{Enter}');
    // fault, attack, customer, no facts, worth it: the last question is whether others are needed
    await userEvent.keyboard('{Enter}4');
    expect(screen.getByRole('radio', { name: /Only a statement/ })).toBeChecked();
    await userEvent.type(screen.getByLabelText('Address of the statement'), 'our page');
    await userEvent.click(screen.getByRole('button', { name: 'Record the decision' }));
    expect(screen.getByText('A whole address, with https://')).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Address of the statement'));
    await userEvent.type(screen.getByLabelText('Address of the statement'), 'https://shop.example/word');
    await userEvent.click(screen.getByRole('button', { name: 'Record the decision' }));
    expect(recorded).toMatchObject([{ outcome: 'D', suggested: 'A', statementUrl: 'https://shop.example/word' }]);
  });

  it('says that the breach stays where the review is late by the category that was answered', async () => {
    const view = flow(LATE, DEFAULT_DECISION_RULES, ['delivery']);
    await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}3');
    expect(screen.getByLabelText('Reason')).toHaveAccessibleDescription(/the breach stays\.$/);
    await userEvent.keyboard('4');
    expect(screen.getByLabelText('Address of the statement')).toHaveAccessibleDescription(/the breach stays\.$/);
    view.unmount();
    flow(LATE, DEFAULT_DECISION_RULES, ['praise', null]);
    await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}3');
    expect(screen.getByLabelText('Reason')).toHaveAccessibleDescription('Goes into the log. The clock stops without a breach.');
  });

  it('offers what the team has defined, by what it does', async () => {
    const outcomes = [{ outcomeId: 'call', name: 'We call', reply: true, statement: false, archived: false }];
    flow(LATE, { ...DEFAULT_DECISION_RULES, outcomes });
    await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}5{Enter}');
    expect(recorded).toMatchObject([{ suggested: 'A', outcome: 'call' }]);
  });
});

function Section({ item, used }: { item: Item; used: string[][] | null }) {
  const words = useTimeWords(NOW);
  return (
    <DecisionSection
      item={item}
      context={LATE}
      rules={DEFAULT_DECISION_RULES}
      categories={CATEGORIES}
      today="2026-11-21"
      isLateWith={() => false}
      words={words}
      open={false}
      onOpen={() => {}}
      onRecord={() => {}}
      onUseSteps={used === null ? null : (steps) => used.push(steps)}
    />
  );
}

it('shows what was decided with its steps, and starts an empty draft with them', async () => {
  const gates = [{ gate: 'nature' as const, answer: 'deceit' }];
  const payload = { gates, suggested: 'B' as const, outcome: 'B' as const, statementUrl: 'https://shop.example/word' };
  const item = applyOperation(ITEM, sampleOperation('decision.recorded', payload), ANNA);
  const used: string[][] = [];
  const { container, update } = renderPart(<Section item={item} used={used} />);
  expect(screen.getByRole('link', { name: /Our statement/ })).toHaveAttribute('href', 'https://shop.example/word');
  expect(screen.getAllByRole('listitem').map((step) => step.textContent)).toContain('Ask in private for what is missing');
  await userEvent.click(screen.getByRole('button', { name: 'Start the draft with these' }));
  expect(used).toEqual([['investigate', 'ask_in_private', 'report_outcome_here']]);
  expect(await axeProblems(container)).toEqual([]);
  update(<Section item={item} used={null} />);
  expect(screen.queryByRole('button', { name: 'Start the draft with these' })).toBeNull();
});

const WHY = [{ about: 'risk' as const, id: 'legal' }];
const asked = applyOperation(ITEM, sampleOperation('approval.requested', { text: 'First', why: WHY, note: '' }), ANNA);
let sent: unknown[];
let taken: string[];
function Bar({ item, draft, blocked = false }: { item: Item; draft: string; blocked?: boolean }) {
  const words = useTimeWords(NOW);
  return (
    <ApprovalBar
      need={{ need: 'approval', why: WHY }}
      approval={item.approval}
      draft={draft}
      blocked={blocked}
      categoryName={(id) => id}
      words={words}
      onAsk={async (request) => void sent.push(request)}
      onTake={(text) => taken.push(text)}
      onBack={() => {}}
    />
  );
}

function Approved({ item, draft }: { item: Item; draft: string }) {
  return <ApprovedText item={item} draft={draft} words={useTimeWords(NOW)} />;
}

describe('a lead’s word', () => {
  beforeEach(() => {
    sent = [];
    taken = [];
  });
  it('is asked for with the text as it stands, not while the gate blocks it', async () => {
    const { container, update } = renderPart(<Bar item={ITEM} draft="First" blocked />);
    await userEvent.click(screen.getByRole('button', { name: 'Ask for approval' }));
    expect(sent).toEqual([]);
    update(<Bar item={ITEM} draft="First" />);
    await userEvent.type(screen.getByLabelText('For the lead'), 'Is it so?');
    await userEvent.click(screen.getByRole('button', { name: 'Ask for approval' }));
    expect(sent).toEqual([{ text: 'First', why: WHY, note: 'Is it so?' }]);
    expect(screen.getByText(/a legal matter/)).toBeVisible();
    expect(await axeProblems(container)).toEqual([]);
  });

  it('waits, says no with the reason, and gives the text that a lead has changed', async () => {
    const { update } = renderPart(<Bar item={asked} draft="First" />);
    expect(screen.getByRole('status')).toHaveTextContent('Waits for a lead since');
    expect(screen.queryByRole('button')).toBeNull();
    update(<Bar item={applyOperation(asked, sampleOperation('approval.refused', { note: 'Too vague' }), BORYS)} draft="First" />);
    expect(screen.getByRole('status')).toHaveTextContent('Not approved by Borys: Too vague');
    expect(screen.getByRole('button', { name: 'Ask again with this text' })).toBeVisible();
    update(<Bar item={applyOperation(asked, sampleOperation('approval.given', { text: 'Better', note: '' }), BORYS)} draft="First" />);
    expect(screen.getByRole('status')).toHaveTextContent('Borys approved this text; the draft is another.');
    expect(screen.getByText('Better')).toBeVisible();
    await userEvent.click(within(document.body).getByRole('button', { name: 'Take the approved text' }));
    expect(taken).toEqual(['Better']);
  });

  it('stands beside Insert with who gave it, for that very text only', () => {
    const given = applyOperation(asked, sampleOperation('approval.given', { text: 'First', note: 'Well said' }), BORYS);
    const { container, update } = renderPart(<Approved item={given} draft="First" />);
    expect(screen.getByText(/^Approved by Borys, /)).toBeVisible();
    expect(screen.getByText('Well said')).toBeVisible();
    update(<Approved item={given} draft="First!" />);
    expect(container).toBeEmptyDOMElement();
    update(<Approved item={asked} draft="First" />);
    expect(container).toBeEmptyDOMElement();
  });
});
