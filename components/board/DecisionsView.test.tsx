import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { ApprovalVerdict, DecisionRules, DecisionRulesDraft } from '../../lib/contracts/decision.ts';
import type { DecisionBoard } from '../../lib/contracts/decision-board.ts';
import type { Item } from '../../lib/contracts/item.ts';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { applyOperation } from '../../lib/domain/item/project.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import { uk } from '../../lib/i18n/messages/uk.ts';
import { axeProblems } from '../../tests/panel/render.tsx';
import { CATEGORIES } from '../../tests/panel/sample-desk.ts';
import { ANNA, sampleOperation, sampleSeen } from '../../tests/samples/operations.ts';
import type { LoadJudge } from '../reply/use-gate-judge.ts';
import { ApprovalCard } from './ApprovalCard.tsx';
import { DecisionsView } from './DecisionsView.tsx';

const SEEN = applyOperation(null, sampleSeen(), ANNA);
const TEXT = 'We have found it and will report by Friday.';
const ASKED = applyOperation(
  SEEN,
  sampleOperation('approval.requested', { text: TEXT, why: [{ about: 'risk', id: 'legal' }], note: 'Is it so?' }),
  ANNA,
);
const LEFT = applyOperation(
  SEEN,
  sampleOperation('outcome.recorded', { outcome: 'do_not_engage', reason: 'Only provokes', reviewOn: '2026-11-20' }),
  ANNA,
);
let given: ApprovalVerdict[];
let saved: DecisionRulesDraft[];
beforeEach(() => {
  given = [];
  saved = [];
});
const show = (board: DecisionBoard, rules: DecisionRules = DEFAULT_DECISION_RULES, loadJudge?: LoadJudge) =>
  render(
    <I18nProvider locale="en" messages={en} timeZone="Europe/Kyiv">
      <DecisionsView
        workspaceId="w"
        categories={CATEGORIES}
        loadJudge={loadJudge}
        api={{
          decisions: async () => ({ ok: true, value: board }),
          decisionRules: async () => ({ ok: true, value: rules }),
          decisionHistory: async () => ({
            ok: true,
            value: { changes: [{ version: 3, at: '2026-11-20T10:00:00.000Z', by: 'Lena', changed: ['regulated', 'newer'] }] },
          }),
          giveVerdict: async (_, verdict) => {
            given.push(verdict);
            return { ok: true, value: null };
          },
          putDecisionRules: async (_, draft) => {
            saved.push(draft);
            return { ok: true, value: { ...DEFAULT_DECISION_RULES, version: 1 } };
          },
        }}
      />
    </I18nProvider>,
  );

it('says that nothing waits', async () => {
  const { container } = show({ approvals: [], dueAgain: [] });
  expect(await screen.findByText('Nothing waits for you')).toBeVisible();
  expect(screen.getByText('No review date has come.')).toBeVisible();
  expect(await axeProblems(container)).toEqual([]);
});

it('shows why a reply waits; approves it as it is or changed, refuses only with a word', async () => {
  show({ approvals: [ASKED], dueAgain: [LEFT] });
  await userEvent.click(await screen.findByRole('button', { name: 'Refuse' }));
  expect(given).toEqual([]);
  expect(screen.getByText(/Say in a word what is wrong/)).toBeVisible();
  expect(screen.getByText(/Why it waits: a legal matter/)).toBeVisible();
  expect(screen.getByText(/Anna: Only provokes/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
  await userEvent.click(screen.getByLabelText('The reply'));
  await userEvent.paste(' Sorry for the wait.');
  await userEvent.click(screen.getByLabelText('A word to the agent'));
  await userEvent.paste('Apologise');
  await userEvent.click(screen.getByRole('button', { name: 'Approve as changed' }));
  await userEvent.click(screen.getByRole('button', { name: 'Refuse' }));
  expect(given).toEqual([
    { itemId: SEEN.itemId, verdict: 'given', text: TEXT, note: '' },
    { itemId: SEEN.itemId, verdict: 'given', text: `${TEXT} Sorry for the wait.`, note: 'Apologise' },
    { itemId: SEEN.itemId, verdict: 'refused', note: 'Apologise' },
  ]);
});

it('tells a customer who is waited for from what was left alone', async () => {
  const payload = { outcome: 'waiting_for_customer', note: 'Order number', reviewOn: '2026-11-20' } as const;
  const waits = applyOperation({ ...SEEN, itemId: `${SEEN.itemId}2` }, sampleOperation('outcome.recorded', payload), ANNA);
  show({ approvals: [], dueAgain: [LEFT, waits] });
  expect(await screen.findByText(/^Anna: Only provokes · since /)).toBeVisible();
  expect(screen.getByText(/^waiting for the customer, Anna: Order number · since /)).toBeVisible();
});

it('lists what wants a statement and has no address of it, with who decided what', async () => {
  const decided = applyOperation(SEEN, sampleOperation('decision.recorded', { gates: [], suggested: null, outcome: 'D' }), ANNA);
  const { unmount } = show({ approvals: [], dueAgain: [], statements: [decided] });
  expect(await screen.findByRole('heading', { name: 'Statements without an address' })).toBeVisible();
  expect(screen.getByText(/Only a statement on our own page · Anna, /)).toBeVisible();
  unmount();
  show({ approvals: [], dueAgain: [] });
  expect(await screen.findByText('No review date has come.')).toBeVisible();
  expect(screen.queryByText('Statements without an address')).toBeNull();
});

it('says who denies a risk that the reply waits for', async () => {
  const denied = applyOperation(ASKED, sampleOperation('risk.set', { risks: ['fraud'], proposed: ['legal'] }), ANNA);
  show({ approvals: [ASKED, { ...denied, itemId: `${ASKED.itemId}2` }], dueAgain: [] });
  const [plain, said] = await screen.findAllByRole('article');
  if (plain === undefined || said === undefined) throw new Error('no card');
  expect(within(said).getByText('Anna says that this is not so: a legal matter.')).toBeVisible();
  expect(within(said).getByText(/Why it waits: a legal matter/)).toBeVisible();
  expect(within(plain).queryByText(/not so/)).toBeNull();
});

it('shows stars, title and clock of the review: what is late by icon and word, what is not with its time', async () => {
  const due = (at: string): Item['policy'] => ({
    ...{ policyId: '01890000-0000-7000-8000-00000000aaaa', policyVersion: 1, rule: 'All', startsAt: 'first_seen' },
    due: { from: at, to: at },
  });
  const review = { ...ASKED.review, title: 'Third week', rating: { value: 1, max: 5 } };
  const late = { ...ASKED, review, policy: due('2026-11-21T12:30:00.000Z') };
  const later = {
    ...ASKED,
    itemId: `${ASKED.itemId}2`,
    review: { ...review, title: null, rating: null },
    policy: due('2999-11-21T12:30:00.000Z'),
  };
  show({ approvals: [late, later, { ...ASKED, itemId: `${ASKED.itemId}3`, policy: null }], dueAgain: [] });
  const [first, second, third] = await screen.findAllByRole('article');
  if (first === undefined || second === undefined || third === undefined) throw new Error('no card');
  expect(within(first).getByRole('img', { name: '1 star of 5' })).toBeVisible();
  expect(within(first).getByText('Third week')).toBeVisible();
  const clock = within(first).getByText(/^late by .* was due /);
  expect(clock.parentElement?.querySelector('svg')).not.toBeNull();
  expect(clock.closest('[class*="bad"]')).not.toBeNull();
  expect(within(second).queryByRole('img')).toBeNull();
  expect(within(second).queryByText(/late/)).toBeNull();
  expect(within(second).getByText(/^due .*14:30/)).toBeVisible();
  expect(within(third).queryByText(/due|deadline/)).toBeNull();
});

// A whole card under axe takes seconds on a busy machine.
it('has no barrier in a card', { timeout: 30_000 }, async () => {
  const { container } = show({ approvals: [ASKED], dueAgain: [LEFT] });
  await screen.findByRole('button', { name: 'Refuse' });
  expect(await axeProblems(container)).toEqual([]);
});

it('says in the language of the board what the gate blocks', async () => {
  render(
    <I18nProvider locale="uk" messages={uk} timeZone="Europe/Kyiv">
      <ApprovalCard item={ASKED} categoryName={(id) => id} rules={{}} judge={null} onVerdict={(verdict) => given.push(verdict)} />
    </I18nProvider>,
  );
  await userEvent.click(screen.getByLabelText('Відповідь'));
  await userEvent.paste(' +380 67 000 00 01');
  expect(screen.getByText(/^Цей текст публікувати не можна: Особисті дані/)).toBeVisible();
});

it('approves nothing that the gate blocks', async () => {
  show({ approvals: [ASKED], dueAgain: [] });
  await userEvent.click(await screen.findByLabelText('The reply'));
  await userEvent.paste(' [[what has been done]]');
  await userEvent.click(screen.getByRole('button', { name: 'Approve as changed' }));
  expect(given).toEqual([]);
  expect(screen.getByText(/This text cannot go out/)).toBeVisible();
});

it('warns of what is no reason to hold a text back, however short it is', async () => {
  show({ approvals: [ASKED], dueAgain: [] });
  await userEvent.clear(await screen.findByLabelText('The reply'));
  await userEvent.type(screen.getByLabelText('The reply'), 'OK');
  expect(screen.getByText(/Before it goes out: Names no solution/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Approve as changed' }));
  expect(given).toMatchObject([{ verdict: 'given', text: 'OK' }]);
});

it('approves nothing that was learnt to break a rule, and lets the company give its own address', async () => {
  const rules = { ...DEFAULT_DECISION_RULES, ownContacts: ['petro.koval@gmail.com'] };
  show(
    { approvals: [ASKED], dueAgain: [] },
    rules,
    async () => (text) => (text.includes('half-wit') ? [{ rule: 'insult', verdict: 'found' }] : []),
  );
  await userEvent.click(await screen.findByLabelText('The reply'));
  await userEvent.paste(' Petro will help you: petro.koval@gmail.com');
  await userEvent.click(screen.getByRole('button', { name: 'Approve as changed' }));
  expect(given).toHaveLength(1);
  await userEvent.click(screen.getByLabelText('The reply'));
  await userEvent.paste('. Even a half-wit could read that');
  await userEvent.click(screen.getByRole('button', { name: 'Approve as changed' }));
  expect(given).toHaveLength(1);
  expect(screen.getByText(/This text cannot go out/)).toBeVisible();
});

it('keeps the company’s own contacts, each line once, and says what is wrong with a line', async () => {
  show({ approvals: [], dueAgain: [] }, { ...DEFAULT_DECISION_RULES, ownContacts: ['help@shop.example'] });
  const own = await screen.findByLabelText(/^Company's own contacts/);
  expect(own).toHaveValue('help@shop.example');
  await userEvent.type(own, '\n 0800 123 456 \n\nhelp@shop.example\nx');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(saved).toEqual([]);
  expect(screen.getByText(/each of 3 to 500 characters/)).toBeVisible();
  await userEvent.type(own, 'yz street');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(saved).toMatchObject([{ ownContacts: ['help@shop.example', '0800 123 456', 'xyz street'] }]);
});

it('saves what needs a word, upon the version that was read', async () => {
  show({ approvals: [], dueAgain: [] });
  await userEvent.click(await screen.findByLabelText('Delivery'));
  await userEvent.click(screen.getByLabelText('a legal matter'));
  await userEvent.clear(screen.getByLabelText(/Open reviews that one agent/));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(saved).toMatchObject([
    { baseVersion: 0, ageDays: 180, approval: { categories: ['delivery'], risks: ['legal'] }, overload: { openItemsPerAgent: null } },
  ]);
  expect(await screen.findByText(/^Saved/)).toBeVisible();
});

it('sets ways of handing on, outcomes of the team and the regulated mode, each with a name, and says who changed what', async () => {
  show({ approvals: [], dueAgain: [] });
  expect(await screen.findByText(/Lena: regulated, newer/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add a way' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add an outcome' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(saved).toEqual([]);
  expect(screen.getByText('Say to whom.')).toBeVisible();
  await userEvent.type(screen.getByLabelText(/To whom or which queue/), ' Warehouse ');
  const way = screen.getByRole('group', { name: 'Way 1' });
  await userEvent.click(within(way).getByLabelText('Delivery'));
  await userEvent.type(screen.getByLabelText(/Name of the outcome/), 'Call');
  await userEvent.click(screen.getByLabelText('a statement on our own page'));
  await userEvent.click(screen.getByLabelText(/^Regulated/));
  await userEvent.click(
    screen.getByRole('checkbox', { name: 'Praise: a skeleton may be inserted unchanged', description: /set to praise/ }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(saved).toMatchObject([
    {
      regulated: true,
      praiseAsFilled: true,
      escalationPaths: [{ to: 'Warehouse', categories: ['delivery'], risks: [] }],
      outcomes: [{ outcomeId: 'own', name: 'Call', reply: false, statement: true, archived: false }],
    },
  ]);
});
