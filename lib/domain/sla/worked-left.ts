// How much working time a running clock has left, or has been over by: leads see business time, agents the clock on the wall.
import type { SlaPolicy } from '../../contracts/policy.ts';
import { momentOf } from '../item/instants.ts';
import { workedMinutesBetween } from './calendar.ts';
import type { ClockedItem, ClockState } from './clock.ts';

/**
 * Whole worked minutes until the earliest possible deadline; negative since the latest. `policy` is the version that was frozen on the item. Null where it is not
 * at hand, where its rule counts the time on the wall, and where no clock runs or nobody can tell how it stands.
 */
export const workedLeft = (
  { policy: applied }: Pick<ClockedItem, 'policy'>,
  policy: SlaPolicy | null,
  state: ClockState['state'],
  now: Temporal.Instant,
): number | null => {
  const rule = policy?.rules.find(({ name }) => name === applied?.rule);
  if (policy === null || applied?.due == null || rule?.measure !== 'business') return null;
  if (state !== 'late' && state !== 'running' && state !== 'due_soon') return null;
  const due = momentOf(state === 'late' ? applied.due.to : applied.due.from);
  if (due === null) return null;
  return state === 'late'
    ? -Math.floor(workedMinutesBetween(due, now, policy.calendar))
    : Math.floor(workedMinutesBetween(now, due, policy.calendar));
};
