// What one agent is told that is owed, of all that the team has, and in which order.
import { describe, expect, it } from 'vitest';
import { ANNA, BORYS, sampleOperation, sampleOutcome, sampleSeen, sampleUuid } from '../../../tests/samples/operations.ts';
import type { Item } from '../../contracts/item.ts';
import type { Actor, Operation } from '../../contracts/item-event.ts';
import { noteFor } from '../item/handed-to.ts';
import { applyOperation } from '../item/project.ts';
import { handedItems, owedPromises } from './owed.ts';

const NOW = Temporal.Instant.from('2026-11-25T12:00:00Z');
const VIRA: Actor = { userId: 'user-vira', name: 'Vira' };

const itemOf = (name: string, ...steps: [Operation, Actor][]): Item => {
  const item = steps.reduce<Item>(
    (before, [operation, by]) => applyOperation(before, operation, by),
    applyOperation(null, sampleSeen(), ANNA),
  );
  return { ...item, itemId: `trustpilot:native:${name}` };
};
const made = (due: string, promiseId = sampleUuid()) =>
  sampleOperation('promise.made', { promiseId, text: 'We will report.', due }, { at: '2026-11-20T12:00:00.000Z' });
const handTo = (to: string, note = '', at = '2026-11-24T10:00:00.000Z') =>
  sampleOperation('outcome.recorded', { outcome: 'escalated', to, note }, { at });
const LATE = '2026-11-25T11:00:00.000Z';
const LATER = '2026-11-24T11:00:00.000Z';
const SOON = '2026-11-25T18:00:00.000Z';
const FAR = '2026-12-20T18:00:00.000Z';

const namesOf = (items: Item[], me: Actor = ANNA) =>
  owedPromises(items, me, NOW).map(
    ({ item, state, own }) => `${item.itemId.slice('trustpilot:native:'.length)} ${state}${own ? '' : ' of a colleague'}`,
  );

describe('promises', () => {
  it('are told overdue ones first, whoever was to keep them, and the agent’s own that fall due soon', () => {
    const items = [
      itemOf('own-soon', [made(SOON), ANNA]),
      itemOf('own-far', [made(FAR), ANNA]),
      itemOf('theirs-soon', [made(SOON), BORYS]),
      itemOf('theirs-late', [made(LATE), BORYS]),
      itemOf('own-later', [made(LATER), ANNA]),
      itemOf('none'),
    ];
    expect(namesOf(items)).toEqual(['own-later late', 'theirs-late late of a colleague', 'own-soon due_soon']);
    expect(namesOf([...items].reverse())).toEqual(namesOf(items));
  });

  it('of a review that the agent holds or was handed are the agent’s to keep', () => {
    const held = itemOf('held', [made(SOON), BORYS], [sampleOperation('item.claimed', {}), ANNA]);
    const handed = itemOf('handed', [made(SOON), BORYS], [handTo('Anna'), BORYS]);
    const handedToVira = itemOf('vira', [made(SOON), BORYS], [handTo('Vira'), BORYS]);
    expect(namesOf([held, handed, handedToVira])).toEqual(['handed due_soon', 'held due_soon']);
  });

  it('that are closed are owed no more, and one that was moved counts once, by its new time', () => {
    const [kept, moved] = [sampleUuid(), sampleUuid()];
    const close = (promiseId: string, how: 'seen' | 'withdrawn') => sampleOperation('promise.closed', { promiseId, how, note: '' });
    expect(namesOf([itemOf('kept', [made(LATE, kept), ANNA], [close(kept, 'seen'), BORYS])])).toEqual([]);
    expect(namesOf([itemOf('moved', [made(LATE, moved), ANNA], [close(moved, 'withdrawn'), ANNA], [made(SOON), ANNA])])).toEqual([
      'moved due_soon',
    ]);
  });

  it('of one review are told each, and at one moment stand in the same order however they come', () => {
    const item = itemOf('two', [made(LATE), ANNA], [made(LATER), ANNA]);
    const same = ['a', 'b', 'c'].map((name) => itemOf(name, [made(LATE), ANNA]));
    expect(owedPromises([item], ANNA, NOW).map(({ promise }) => promise.due)).toEqual([LATER, LATE]);
    expect(namesOf(same)).toEqual(namesOf([...same].reverse()));
  });
});

describe('a review that was handed on', () => {
  it('is told to whom it was handed, with who, when and the note, whoever waits longest first', () => {
    const first = itemOf('first', [handTo('Anna', 'Knows the shop: ask her'), BORYS]);
    const second = itemOf('second', [handTo('Anna', '', '2026-11-24T12:00:00.000Z'), VIRA]);
    expect(handedItems([second, first, itemOf('else', [handTo('Vira'), BORYS])], ANNA)).toMatchObject([
      { item: { itemId: 'trustpilot:native:first' }, by: BORYS, at: '2026-11-24T10:00:00.000Z', note: 'Knows the shop: ask her' },
      { item: { itemId: 'trustpilot:native:second' }, by: VIRA, note: '' },
    ]);
  });

  it.each<[string, [Operation, Actor][]]>([
    ['taken on', [[sampleOperation('item.reopened', { reason: '' }), ANNA]]],
    ['handed back', [[handTo('Borys', 'Not mine'), ANNA]]],
    ['left alone', [[sampleOutcome('do_not_engage'), ANNA]]],
    ['answered', [[sampleOperation('reply.posted', { text: 'Done.', source: 'elsewhere', seenAt: '2026-11-25T10:00:00.000Z' }), BORYS]]],
  ])('is told no more once it was %s', (_what, steps) => {
    expect(handedItems([itemOf('done', [handTo('Anna'), BORYS], ...steps)], ANNA)).toEqual([]);
  });

  it('is meant for a name as a whole, with or without a note, and for a name that has a colon in it', () => {
    const to = (name: string, note: string) => itemOf('x', [handTo(name, note), BORYS]);
    expect(noteFor(to('Anna', ''), ' Anna ')).toBe('');
    expect(noteFor(to('Anna', 'a: b'), 'Anna')).toBe('a: b');
    expect(noteFor(to('Anna: Lviv', 'call'), 'Anna: Lviv')).toBe('call');
    expect(noteFor(to('Annabel', 'call'), 'Anna')).toBeNull();
    expect(noteFor(to('Ann', 'call'), 'Anna')).toBeNull();
    expect(noteFor(to('Anna', 'call'), '  ')).toBeNull();
    expect(noteFor(itemOf('open'), 'Anna')).toBeNull();
  });
});
