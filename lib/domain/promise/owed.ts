// What one agent is told that is owed, wherever the browser stands: of the promises that are the agent's to keep those that fall due soon or are overdue,
// of the colleagues' those that are overdue, since then they are the team's; and the reviews that were handed to the agent.
import type { Item } from '../../contracts/item.ts';
import { noteFor } from '../item/handed-to.ts';
import { clockOf, type ItemPromise, openPromises } from './item-promises.ts';

export type Owner = { userId: string; name: string };

export type OwedPromise = {
  item: Item;
  promise: ItemPromise;
  state: 'due_soon' | 'late';
  /** The agent's to keep. */
  own: boolean;
};

/** Whoever promised, holds the review or has it handed to them keeps its promises. */
const isOwn = (item: Item, { by }: ItemPromise, me: Owner): boolean =>
  by.userId === me.userId || item.claimedBy?.userId === me.userId || noteFor(item, me.name) !== null;

/** Overdue ones first, each part by when they fall due; what falls due at one moment stands by item and promise, so that nothing changes its place. */
export function owedPromises(items: Iterable<Item>, me: Owner, now: Temporal.Instant): OwedPromise[] {
  const owed: OwedPromise[] = [];
  for (const item of items)
    for (const promise of openPromises(item)) {
      const { state } = clockOf(promise, now);
      const own = isOwn(item, promise, me);
      if (state === 'late' || (state === 'due_soon' && own)) owed.push({ item, promise, state, own });
    }
  // What is overdue was due before what is not.
  return owed.sort((a, b) => Date.parse(a.promise.due) - Date.parse(b.promise.due) || (signOf(a) < signOf(b) ? -1 : 1));
}

const signOf = ({ item, promise }: OwedPromise): string => `${item.itemId} ${promise.promiseId}`;

export type HandedItem = { item: Item; by: Owner; at: string; note: string };

/** The reviews that wait for this agent because somebody handed them on, whoever has waited longest first. */
export function handedItems(items: Iterable<Item>, me: Pick<Owner, 'name'>): HandedItem[] {
  const handed: HandedItem[] = [];
  for (const item of items) {
    const note = noteFor(item, me.name);
    if (note !== null && item.outcome !== null) handed.push({ item, by: item.outcome.by, at: item.outcome.at, note });
  }
  return handed.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.item.itemId < b.item.itemId ? -1 : 1));
}
