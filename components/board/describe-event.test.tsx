// Codes of the protocol are worded in the trail, each in the reader's language.
import { screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import type { ItemEvent } from '../../lib/contracts/item-event.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { AGENT, NOW } from '../../tests/panel/sample-desk.ts';
import { sampleReview } from '../../tests/samples/reviews.ts';
import { TrailDialog } from './TrailDialog.tsx';

const event = (n: number, kind: ItemEvent['kind'], payload: unknown): ItemEvent => ({
  opId: `01930000-0000-7000-8000-00000000090${n}`,
  itemId: 'sample:late',
  version: n,
  kind,
  payload,
  by: AGENT,
  at: NOW,
  receivedAt: NOW,
});

// jsdom has no dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

it('words why a reply was copied, and what needed a lead’s word', async () => {
  const length = { value: 6, unit: 'characters', limit: null };
  const events = [
    event(1, 'reply.copied', { text: 'Готово', length, why: 'box_missing' }),
    event(2, 'reply.copied', { text: 'Готово', length, why: 'by_choice' }),
    event(3, 'approval.missed', {
      text: 'Готово',
      why: [
        { about: 'category', id: 'billing' },
        { about: 'risk', id: 'fraud' },
      ],
    }),
  ];
  renderPart(
    <TrailDialog
      api={{ events: async () => ({ ok: true, value: events }) }}
      workspaceId="w"
      itemId="sample:late"
      categoryName={(id) => (id === 'billing' ? 'Billing' : id)}
      timeZone={null}
      onClose={() => {}}
    />,
  );
  expect(await screen.findByText('Copied the reply: the reply box was not open')).toBeInTheDocument();
  expect(screen.getByText('Copied the reply: by the agent’s choice')).toBeInTheDocument();
  expect(screen.getByText('Billing, fraud or theft')).toBeInTheDocument();
});

it('words a reply that was changed and one that was added with both texts, each as what it is', async () => {
  const both = { before: 'We are on it.', text: 'It has arrived.', seenAt: NOW };
  const events = [
    event(1, 'reply.changed', { ...both, source: 'here' }),
    event(2, 'reply.changed', { ...both, source: 'here', added: true }),
    event(3, 'reply.changed', { ...both, source: 'elsewhere', added: true }),
  ];
  renderPart(
    <TrailDialog
      api={{ events: async () => ({ ok: true, value: events }) }}
      workspaceId="w"
      itemId="sample:late"
      categoryName={(id) => id}
      timeZone={null}
      onClose={() => {}}
    />,
  );
  expect(await screen.findByText('Reply on the page now reads otherwise: our new text')).toBeInTheDocument();
  expect(screen.getByText('Follow-up seen on the page, under the earlier reply: our text')).toBeInTheDocument();
  expect(screen.getByText('Follow-up seen on the page, under the earlier reply: written elsewhere')).toBeInTheDocument();
  expect(screen.getAllByText(/Before it:\s+We are on it\.\s+Follow-up:\s+It has arrived\./)).toHaveLength(2);
});

it('words where a statement stands, and until when a customer is waited for', async () => {
  const events = [
    event(1, 'statement.linked', { url: 'https://shop.example/word' }),
    event(2, 'outcome.recorded', { outcome: 'waiting_for_customer', note: 'Order number', reviewOn: '2026-11-30' }),
  ];
  renderPart(
    <TrailDialog
      api={{ events: async () => ({ ok: true, value: events }) }}
      workspaceId="w"
      itemId="sample:late"
      categoryName={(id) => id}
      timeZone={null}
      onClose={() => {}}
    />,
  );
  expect(await screen.findByText('Address of the statement')).toBeInTheDocument();
  expect(screen.getByText('https://shop.example/word')).toBeInTheDocument();
  expect(screen.getByText('Somebody looks again on Nov 30, 2026')).toBeInTheDocument();
});

it('words who said which risks a review has, and what was proposed', async () => {
  const events = [
    event(1, 'risk.set', { risks: ['legal', 'fraud'], proposed: ['safety'] }),
    event(2, 'risk.set', { risks: [], proposed: [], lead: true }),
  ];
  renderPart(
    <TrailDialog
      api={{ events: async () => ({ ok: true, value: events }) }}
      workspaceId="w"
      itemId="sample:late"
      categoryName={(id) => id}
      timeZone={null}
      onClose={() => {}}
    />,
  );
  expect(await screen.findByText('Risks: a legal matter, fraud or theft')).toBeInTheDocument();
  expect(screen.getByText('proposed: danger to health or safety')).toBeInTheDocument();
  expect(screen.getByText('No risks')).toBeInTheDocument();
  expect(screen.getByText('a lead’s word; none was proposed')).toBeInTheDocument();
});

it('words a breach that a decision did not unmake', async () => {
  const due = { from: '2026-11-23T08:00:00.000Z', to: '2026-11-23T08:00:00.000Z' };
  renderPart(
    <TrailDialog
      api={{ events: async () => ({ ok: true, value: [event(1, 'clock.missed', { rule: 'all', due })] }) }}
      workspaceId="w"
      itemId="sample:late"
      categoryName={(id) => id}
      timeZone={null}
      onClose={() => {}}
    />,
  );
  expect(await screen.findByText(/^The time to answer had run out before: due .*10:00.*\. The breach stays$/)).toBeInTheDocument();
});

it('words the clock of a next reply, and the word that none is needed', async () => {
  const since = '2026-11-23T08:00:00.000Z';
  const due = { from: '2026-11-23T08:00:00.000Z', to: '2026-11-23T10:00:00.000Z' };
  const restarted = { policyId: '01890000-0000-7000-8000-00000000aaaa', policyVersion: 3, rule: 'all', since, due };
  const events = [event(1, 'clock.restarted', restarted), event(2, 'reply.unneeded', { upon: since, note: 'He rang us' })];
  renderPart(
    <TrailDialog
      api={{ events: async () => ({ ok: true, value: events }) }}
      workspaceId="w"
      itemId="sample:late"
      categoryName={(id) => id}
      timeZone={null}
      onClose={() => {}}
    />,
  );
  expect(
    await screen.findByText(
      /^The author wrote again after our reply\. Next reply by rule “all”, version 3: due between .*10:00.* and .*12:00/,
    ),
  ).toBeInTheDocument();
  expect(screen.getByText('The change since our reply needs no further one')).toBeInTheDocument();
  expect(screen.getByText('He rang us')).toBeInTheDocument();
});

it('words a reply that is only said to be posted as nobody’s sight', async () => {
  const events = [event(1, 'reply.marked', { text: 'Готово' }), event(2, 'reply.unmarked', {}), event(3, 'reply.marked', { text: null })];
  renderPart(
    <TrailDialog
      api={{ events: async () => ({ ok: true, value: events }) }}
      workspaceId="w"
      itemId="sample:late"
      categoryName={(id) => id}
      timeZone={null}
      onClose={() => {}}
    />,
  );
  expect(await screen.findAllByText('The agent says that the reply is posted; nobody has seen it on the page')).toHaveLength(2);
  expect(screen.getByText('The agent takes that back: the reply is not posted')).toBeInTheDocument();
  expect(screen.getByText('written in the site itself; its words are not known here')).toBeInTheDocument();
  expect(screen.getByText('Готово')).toBeInTheDocument();
});

it('tells until when something is owed by the team’s clock', async () => {
  const promise = {
    promiseId: '01930000-0000-7000-8000-0000000009ff',
    text: 'We write to you by Friday noon.',
    due: '2026-11-27T10:00:00Z',
  };
  const api = { events: async () => ({ ok: true as const, value: [event(1, 'promise.made', promise)] }) };
  const dialog = (timeZone: string | null) => (
    <TrailDialog api={api} workspaceId="w" itemId="sample:late" categoryName={(id) => id} timeZone={timeZone} onClose={() => {}} />
  );
  const { update } = renderPart(dialog('Europe/London'));
  expect(await screen.findByText(/Nov 27, 2026, 10:00 GMT/)).toBeInTheDocument();
  update(dialog('Europe/Kyiv'));
  expect(await screen.findByText(/Nov 27, 2026, 12:00$/)).toBeInTheDocument();
});

it('tells by the reader’s clock when a review was first seen', async () => {
  const seen = { review: sampleReview({}), firstSeenAt: '2026-11-20T10:00:00Z' };
  const api = { events: async () => ({ ok: true as const, value: [event(1, 'review.seen', seen)] }) };
  renderPart(
    <TrailDialog api={api} workspaceId="w" itemId="sample:late" categoryName={(id) => id} timeZone="Europe/London" onClose={() => {}} />,
  );
  expect(await screen.findByText(/first seen Nov 20, 2026, 12:00/)).toBeInTheDocument();
});
