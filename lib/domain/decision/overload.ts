// How many open items an agent holds at once.
import type { DecisionRules } from '../../contracts/decision.ts';
import type { Item } from '../../contracts/item.ts';

type Held = Pick<Item, 'claimedBy' | 'status'>;

export const heldOpen = (items: Iterable<Held>, userId: string): number => {
  let count = 0;
  for (const { claimedBy, status } of items) if (claimedBy?.userId === userId && (status === 'open' || status === 'inserted')) count += 1;
  return count;
};

/** Null where it is no more than the team's own measure, or there is none. */
export const overload = (held: number, rules: Pick<DecisionRules, 'overload'>): { held: number; limit: number } | null => {
  const limit = rules.overload.openItemsPerAgent;
  return limit !== null && held > limit ? { held, limit } : null;
};
