// Random work of two agents on one item, delivered to the backend in any interleaving and repeatedly: what must hold whatever happens.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANNA,
  BORYS,
  SAMPLE_KEY,
  sampleInserted,
  sampleOperation,
  sampleOutcome,
  samplePosted,
  sampleSeen,
  sampleUuid,
} from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { Item } from '../../contracts/item.ts';
import type { Actor, ItemEvent, Operation } from '../../contracts/item-event.ts';
import { acceptOperation } from './accept.ts';
import { applyOperation } from './project.ts';
import { projectEvents, replay } from './replay.ts';
import { rounds } from './rounds.ts';

type Sent = { operation: Operation; by: Actor };

/** The backend as far as it decides: duplicates, acceptance, projection. */
const backend = () => {
  const applied = new Set<string>();
  const events: ItemEvent[] = [];
  let item: Item | null = null;
  return {
    push({ operation, by }: Sent): 'applied' | 'duplicate' | 'refused' {
      if (applied.has(operation.opId)) return 'duplicate';
      if (!acceptOperation(item, operation, by).accept) return 'refused';
      item = Item.parse(applyOperation(item, operation, by));
      applied.add(operation.opId);
      const { opId, kind, payload, at } = operation;
      events.push({ opId, kind, itemId: SAMPLE_KEY, version: item.version, payload, at, receivedAt: at, by });
      return 'applied';
    },
    item: (): Item | null => item,
    events,
  };
};

const BEFORE = { text: 'The parcel is found.', title: null, rating: null };
const at = fc.integer({ min: 0, max: 600 }).map((minutes) => new Date(Date.UTC(2026, 10, 21, 12, minutes)).toISOString());
const text = fc.constantFrom('We are on it.', 'The parcel is found.', 'we are  on it.');
const operation: fc.Arbitrary<Operation> = fc
  .record({ at, baseVersion: fc.integer({ min: 0, max: 12 }), seenAt: at, text, choice: fc.integer({ min: 0, max: 20 }) })
  .map(({ at: moment, baseVersion, seenAt, text: words, choice }): Operation => {
    const changes = { at: moment, baseVersion };
    const length = { value: words.length, unit: 'characters', limit: null } as const;
    const contactId = '01890000-0000-7000-8000-00000000cccc';
    const makers: (() => Operation)[] = [
      () => sampleSeen(changes),
      () => sampleOperation('review.edited', { review: sampleReview({ text: words }) }, changes),
      () => sampleOperation('item.claimed', {}, changes),
      () => sampleOperation('item.released', {}, changes),
      () => sampleOperation('category.set', { category: 'delivery', suggestion: null }, changes),
      () => sampleOperation('contact.linked', { contactId, reasons: [] }, changes),
      () => sampleOperation('contact.unlinked', { contactId }, changes),
      () => sampleOperation('template.chosen', { templateId: sampleUuid(), version: 1, title: 'x' }, changes),
      () =>
        sampleOperation(
          'policy.applied',
          { policyId: contactId, policyVersion: 1, rule: 'all', startsAt: 'first_seen', due: { from: seenAt, to: seenAt } },
          changes,
        ),
      () => sampleInserted(words, moment),
      () => sampleOperation('reply.copied', { text: words, length, why: 'box_missing' }, changes),
      () => samplePosted({ text: words, source: 'here', seenAt }, changes),
      () => samplePosted({ text: words, source: 'elsewhere', seenAt }, changes),
      () => sampleOutcome('do_not_engage', changes),
      () => sampleOutcome('escalated', changes),
      () => sampleOperation('item.reopened', { reason: '' }, changes),
      () => sampleOperation('risk.set', { risks: ['legal'], proposed: [], lead: true }, changes),
      () => sampleOperation('review.edited', { review: sampleReview({ text: words }), before: BEFORE }, changes),
      () => sampleOperation('reply.changed', { before: 'x', text: words, source: 'elsewhere', seenAt }, changes),
      () => sampleOperation('reply.unneeded', { upon: seenAt, note: '' }, changes),
      () => sampleOperation('clock.restarted', { policyId: contactId, policyVersion: 1, rule: 'all', since: seenAt, due: null }, changes),
    ];
    return (makers[choice] ?? makers[0] ?? (() => sampleSeen()))();
  });
const sent: fc.Arbitrary<Sent> = fc.record({ operation, by: fc.constantFrom(ANNA, BORYS) });

/** What must be true of an item and its history at every moment. */
const holds = (item: Item, history: readonly ItemEvent[]): void => {
  expect(item.version).toBe(history.length);
  const seen = history.some((event) => event.kind === 'reply.posted');
  expect(item.posted !== null).toBe(seen);
  if (item.status === 'posted') expect(seen).toBe(true);
  if (item.status === 'posted') expect(item.outcome?.outcome).toBe('replied');
  if (item.outcome?.outcome === 'replied') expect(item.status).toBe('posted');
  if (item.status === 'inserted') expect([item.inserted?.how, item.outcome]).toEqual(['inserted', null]);
  if (item.outcome === null) expect(['open', 'inserted']).toContain(item.status);
  else {
    expect(item.outcome.outcome === 'replied' ? 'posted' : item.outcome.outcome).toBe(item.status);
    expect(item.outcome.version).toBeLessThanOrEqual(item.version);
  }
  const told = rounds(item);
  expect(told.map(({ since }) => since)).toEqual(told.map(({ since }) => since).sort());
  for (const { since, upon, changed, end } of told) {
    expect(
      [changed.from, changed.to, since, upon].map((moment) => Date.parse(moment)).every((ms, index, all) => ms >= (all[index - 1] ?? 0)),
    ).toBe(true);
    if (end?.how === 'replied') expect(Date.parse(end.from)).toBeLessThanOrEqual(Date.parse(end.to));
  }
  if (item.posted?.postedAt.from != null)
    expect(Date.parse(item.posted.postedAt.from)).toBeLessThanOrEqual(Date.parse(item.posted.postedAt.to));
};

describe('two agents, any order, any repetition', () => {
  it('keeps one coherent item whose version counts what was accepted', () => {
    fc.assert(
      fc.property(fc.array(sent, { maxLength: 25 }), fc.infiniteStream(fc.nat(24)), (queue, repeats) => {
        const server = backend();
        for (const [index, entry] of queue.entries()) {
          server.push(entry);
          const again = queue[(repeats.next().value ?? 0) % (index + 1)];
          if (again !== undefined) server.push(again);
          const item = server.item();
          if (item === null) expect(server.events).toEqual([]);
          else holds(item, server.events);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('answers every repetition as a duplicate and stays as it was', () => {
    fc.assert(
      fc.property(fc.array(sent, { maxLength: 15 }), (queue) => {
        const server = backend();
        const accepted = queue.filter((entry) => server.push(entry) === 'applied');
        const before = structuredClone(server.item());
        expect(accepted.map((entry) => server.push(entry))).toEqual(accepted.map(() => 'duplicate'));
        expect(server.item()).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same item when projected again from its stored events, given in any order', () => {
    fc.assert(
      fc.property(
        fc
          .array(sent, { maxLength: 20 })
          .chain((queue) => fc.record({ queue: fc.constant([{ operation: sampleSeen(), by: ANNA }, ...queue]), turn: fc.nat(20) })),
        ({ queue, turn }) => {
          const server = backend();
          for (const entry of queue) server.push(entry);
          const shuffled = [...server.events.slice(turn), ...server.events.slice(0, turn)].map((event) =>
            JSON.parse(JSON.stringify(event)),
          );
          expect(projectEvents(shuffled)).toEqual(server.item());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives each outcome to one agent: of two who do not know of each other the second is refused', () => {
    fc.assert(
      fc.property(fc.array(sent, { maxLength: 10 }), fc.boolean(), (queue, annaFirst) => {
        const server = backend();
        server.push({ operation: sampleSeen(), by: ANNA });
        for (const entry of queue) server.push(entry);
        const version = server.item()?.version ?? 0;
        server.push({ operation: sampleOperation('item.reopened', { reason: '' }, { baseVersion: version }), by: ANNA });
        const known = server.item()?.version ?? 0;
        const [first, second] = annaFirst ? [ANNA, BORYS] : [BORYS, ANNA];
        expect(server.push({ operation: sampleOutcome('escalated', { baseVersion: known }), by: first })).toBe('applied');
        expect(server.push({ operation: sampleOutcome('do_not_engage', { baseVersion: known }), by: second })).toBe('refused');
        expect(server.item()?.outcome).toMatchObject({ outcome: 'escalated', by: first });
      }),
      { numRuns: 100 },
    );
  });
});

describe('one reply that two machines report', () => {
  const seen: Sent = { operation: sampleSeen(), by: BORYS };
  const inserted: Sent = { operation: sampleInserted('We are on it.', '2026-11-21T12:10:00.000Z'), by: ANNA };
  const own: Sent = { operation: samplePosted({ source: 'here', seenAt: '2026-11-21T12:12:00.000Z' }), by: ANNA };
  const other: Sent = { operation: samplePosted({ source: 'elsewhere', seenAt: '2026-11-21T12:20:00.000Z' }), by: BORYS };
  const facts = (queue: Sent[]) => {
    const item = replay([seen, ...queue]);
    return { status: item?.status, posted: item?.posted, by: item?.outcome?.by, outcome: item?.outcome?.outcome };
  };

  it.each([
    ['hers first', [inserted, own, other]],
    ['the colleague’s between', [inserted, other, own]],
    ['the colleague’s first', [other, inserted, own]],
  ])('is hers, at one moment: %s', (_what, queue) => {
    expect(facts(queue)).toEqual({
      status: 'posted',
      posted: {
        text: 'We are on it.',
        seenAt: '2026-11-21T12:12:00.000Z',
        source: 'here',
        by: ANNA,
        postedAt: { from: '2026-11-21T12:10:00.000Z', to: '2026-11-21T12:12:00.000Z' },
      },
      by: ANNA,
      outcome: 'replied',
    });
  });

  it('is hers though she never sees it, whichever arrives first', () => {
    expect(facts([inserted, other])).toEqual(facts([other, inserted]));
    expect(facts([inserted, other])).toMatchObject({ by: ANNA, posted: { source: 'here' } });
  });
});

it('makes no item of no events', () => {
  expect(projectEvents([])).toBeNull();
});
