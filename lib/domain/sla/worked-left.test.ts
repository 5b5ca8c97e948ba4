import { expect, it } from 'vitest';
import { samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import type { Item } from '../../contracts/item.ts';
import { workedLeft } from './worked-left.ts';

/** Monday to Friday, 9 to 17 in Kyiv: two hours ahead of UTC in November. */
const POLICY = samplePolicy([sampleRule(), sampleRule({ name: 'wall', measure: 'elapsed' })]);
const applied = (from: string, to = from, rule = 'all'): Pick<Item, 'policy'> => ({
  policy: { policyId: POLICY.policyId, policyVersion: 1, rule, startsAt: 'first_seen', due: { from, to } },
});
const FRIDAY_16 = Temporal.Instant.from('2026-11-20T14:00:00Z');
const MONDAY_930 = '2026-11-23T07:30:00.000Z';

it('counts working time only, until the earliest deadline and since the latest', () => {
  expect(workedLeft(applied(MONDAY_930), POLICY, 'running', FRIDAY_16)).toBe(90);
  expect(workedLeft(applied(MONDAY_930, '2026-11-23T12:00:00.000Z'), POLICY, 'due_soon', FRIDAY_16)).toBe(90);
  expect(workedLeft(applied('2026-11-19T12:00:00.000Z', '2026-11-19T14:00:00.000Z'), POLICY, 'late', FRIDAY_16)).toBe(-480);
});

it.each([
  ['a rule by the wall', applied(MONDAY_930, MONDAY_930, 'wall'), POLICY, 'running'],
  ['a rule that is not there', applied(MONDAY_930, MONDAY_930, 'gone'), POLICY, 'running'],
  ['no policy at hand', applied(MONDAY_930), null, 'running'],
  ['a clock that nobody can tell', applied(MONDAY_930), POLICY, 'undecidable'],
  ['a clock that has ended', applied(MONDAY_930), POLICY, 'met'],
  ['no deadline', { policy: null }, POLICY, 'running'],
] as const)('says nothing with %s', (_what, item, policy, state) => expect(workedLeft(item, policy, state, FRIDAY_16)).toBeNull());
