import { expect, it } from 'vitest';
import { ANNA, sampleInserted, sampleOperation, sampleOutcome, samplePosted, sampleSeen } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import type { Operation } from '../../contracts/item-event.ts';
import { openWork } from './open-work.ts';
import { applyOperation } from './project.ts';

const at = (time: string): string => `2026-11-21T${time}:00.000Z`;
const SINCE = at('13:00');
const DUE = { from: at('15:00'), to: at('15:00') };
const edited = sampleOperation(
  'review.edited',
  { review: sampleReview({ text: 'It came, and it is broken. Nobody answers me.' }) },
  { at: SINCE },
);
const clock = (due: typeof DUE | null): Operation =>
  sampleOperation('clock.restarted', {
    policyId: '01890000-0000-7000-8000-00000000aaaa',
    policyVersion: 1,
    rule: 'All',
    since: SINCE,
    due,
  });
const gone = sampleOperation('review.deleted', {
  ...{ before: { text: 'x', title: null, rating: null }, proof: 'not_found', url: 'https://example.org/r', seenAt: at('14:00') },
});
const work = (...operations: Operation[]) => {
  const item = operations.reduce((known, operation) => applyOperation(known, operation, ANNA), applyOperation(null, sampleSeen(), ANNA));
  const { unhandled, inBox, waits } = openWork(item);
  return [unhandled, inBox, waits === null ? null : (waits.due?.to ?? 'undated')];
};
const replied = [sampleInserted(), samplePosted()];

it.each<[string, Operation[], unknown[]]>([
  ['was only seen', [], [true, false, null]],
  ['has our text in its box', [sampleInserted()], [true, true, null]],
  ['has a reply', replied, [false, false, null]],
  ['came back', [...replied, edited], [true, false, null]],
  ['came back, with a clock', [...replied, edited, clock(DUE)], [true, false, DUE.to]],
  ['came back, and nobody can tell until when', [...replied, edited, clock(null)], [true, false, 'undated']],
  ['has the next reply in its box', [...replied, edited, clock(DUE), sampleInserted('Once more.', at('13:10'))], [true, true, DUE.to]],
  ['has the next reply', [...replied, edited, clock(DUE), samplePosted({ text: 'Once more.', seenAt: at('13:20') })], [false, false, null]],
  // The text was written before the change: it answers nothing of it, though it was seen only later.
  [
    'was answered before, as is known only later',
    [sampleInserted(), edited, samplePosted({ seenAt: at('13:30') }), clock(DUE)],
    [true, false, DUE.to],
  ],
  ['was handed on since', [...replied, edited, clock(DUE), sampleOutcome('escalated', { at: at('13:20') })], [false, false, DUE.to]],
  ['was left alone since', [...replied, edited, clock(DUE), sampleOutcome('do_not_engage', { at: at('13:20') })], [false, false, null]],
  ['came back and is gone', [...replied, edited, clock(DUE), gone], [false, false, null]],
  ['is gone with our text in its box', [sampleInserted(), gone], [false, false, null]],
])('a review that %s', (_what, operations, expected) => expect(work(...operations)).toEqual(expected));
