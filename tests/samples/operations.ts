// Operations and actors for tests, with ids that tell what they belong to.
import type { Actor, EventKind, EventPayload, Operation } from '../../lib/contracts/item-event.ts';
import { Operation as OperationSchema } from '../../lib/contracts/item-event.ts';
import { sampleReview } from './reviews.ts';

export const ANNA: Actor = { userId: 'user-anna', name: 'Anna' };
export const BORYS: Actor = { userId: 'user-borys', name: 'Borys' };

export const SAMPLE_KEY = 'trustpilot:native:65f0c0ffee0000000000abcd';
export const SAMPLE_POLICY_ID = '01890000-0000-7000-8000-00000000aaaa';

let made = 0;
export const sampleUuid = (): string => {
  made += 1;
  return `01890000-0000-7000-8000-${String(made).padStart(12, '0')}`;
};

/** An operation, checked by its contract. `at` defaults to noon of 21 November 2026 UTC. */
export const sampleOperation = <K extends EventKind>(
  kind: K,
  payload: EventPayload<K>,
  changes: Partial<Pick<Operation, 'at' | 'baseVersion' | 'entityKey' | 'opId'>> = {},
): Operation =>
  OperationSchema.parse({
    opId: sampleUuid(),
    kind,
    entityKey: SAMPLE_KEY,
    baseVersion: 0,
    payload,
    at: '2026-11-21T12:00:00.000Z',
    ...changes,
  });

export const sampleSeen = (changes: Partial<Pick<Operation, 'at' | 'baseVersion' | 'entityKey'>> = {}): Operation =>
  sampleOperation('review.seen', { review: sampleReview(), firstSeenAt: '2026-11-21T11:50:00.000Z' }, changes);

export const sampleInserted = (text = 'We are on it.', at = '2026-11-21T12:10:00.000Z'): Operation =>
  sampleOperation('reply.inserted', { text, length: { value: text.length, unit: 'characters', limit: null }, replyBox: 'inline' }, { at });

export const samplePosted = (
  changes: Partial<EventPayload<'reply.posted'>> = {},
  operation: Partial<Pick<Operation, 'at' | 'baseVersion'>> = {},
): Operation =>
  sampleOperation('reply.posted', { text: 'We are on it.', source: 'here', seenAt: '2026-11-21T12:12:00.000Z', ...changes }, operation);

export const sampleOutcome = (
  outcome: 'do_not_engage' | 'escalated' | 'waiting_for_customer',
  changes: Partial<Pick<Operation, 'at' | 'baseVersion'>> = {},
): Operation => {
  if (outcome === 'do_not_engage') return sampleOperation('outcome.recorded', { outcome, reason: 'Attack without facts' }, changes);
  if (outcome === 'escalated') return sampleOperation('outcome.recorded', { outcome, to: 'Warehouse', note: 'Lost parcel' }, changes);
  return sampleOperation('outcome.recorded', { outcome, note: 'Asked for the date' }, changes);
};
