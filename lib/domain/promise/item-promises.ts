// The promises of an item: obligations that agents confirmed, each with its own clock, open until the public follow-up was posted.
import type { Item } from '../../contracts/item.ts';
import type { Actor, EventPayload } from '../../contracts/item-event.ts';

export type ItemPromise = NonNullable<Item['promises']>[number];

const PROMISES_MAX = 20;

/** The same promise reported twice is one; more than twenty on one item are no promises any more, and the newest are left out. */
export function withPromise(item: Item, { promiseId, text, due }: EventPayload<'promise.made'>, at: string, by: Actor): Item {
  const promises = item.promises ?? [];
  if (promises.length >= PROMISES_MAX || promises.some((known) => known.promiseId === promiseId)) return item;
  return { ...item, promises: [...promises, { promiseId, text, due, madeAt: at, by, closed: null }] };
}

/** The first word about it counts. */
export function withPromiseClosed(item: Item, { promiseId, how, note }: EventPayload<'promise.closed'>, at: string, by: Actor): Item {
  if (item.promises === undefined) return item;
  const promises = item.promises.map((promise) =>
    promise.promiseId === promiseId && promise.closed === null ? { ...promise, closed: { how, note, at, by } } : promise,
  );
  return { ...item, promises };
}

/** Whether one more is kept, which a change of time needs too. */
export const takesPromise = (item: Pick<Item, 'promises'>): boolean => (item.promises ?? []).length < PROMISES_MAX;

/** Without those that were moved to another time, which is a withdrawal and the same promise anew at one moment. */
export const notedPromises = (item: Pick<Item, 'promises'>): ItemPromise[] => {
  const all = item.promises ?? [];
  return all.filter(
    ({ text, closed }) => closed?.how !== 'withdrawn' || !all.some((other) => other.text === text && other.madeAt === closed.at),
  );
};

/** Whether a reply of ours stands in the page's box, on the clipboard or on the page, as far as anybody knows. */
export const isReplyOut = (item: Pick<Item, 'inserted' | 'posted' | 'marks'>): boolean =>
  item.inserted !== null || item.posted !== null || (item.marks ?? []).length > 0;

export const openPromises = (item: Pick<Item, 'promises'> | null): ItemPromise[] =>
  (item?.promises ?? []).filter(({ closed }) => closed === null).sort((a, b) => Date.parse(a.due) - Date.parse(b.due));

export type PromiseClock = { state: 'running' | 'due_soon' | 'late'; due: string; remainingMs: number };

/** The last fifth of the time between promise and deadline, as for the other clocks. */
const WARNING_SHARE = 1 / 5;

/** Of one promise that is open. */
export function clockOf({ due, madeAt }: Pick<ItemPromise, 'due' | 'madeAt'>, now: Temporal.Instant): PromiseClock {
  const remainingMs = Date.parse(due) - now.epochMilliseconds;
  const span = Date.parse(due) - Date.parse(madeAt);
  return { state: remainingMs < 0 ? 'late' : remainingMs <= span * WARNING_SHARE ? 'due_soon' : 'running', due, remainingMs };
}

/** Of the open promise that falls due first; null where none is open. */
export function promiseClock(item: Pick<Item, 'promises'> | null, now: Temporal.Instant): PromiseClock | null {
  const [first] = openPromises(item);
  return first === undefined ? null : clockOf(first, now);
}

/**
 * Whether the page proves a follow-up: a reply of ours was seen after the promise was made that is not the one which made it, posted anew or
 * written over the earlier one. Without it the agent has to say where the follow-up stands.
 */
export const isFollowedUp = (item: Pick<Item, 'posted' | 'replyNow'>, promise: ItemPromise): boolean => {
  const shown = item.replyNow == null ? item.posted : item.replyNow;
  // A reply that was taken away follows nothing up.
  return (
    shown !== null && shown.text !== null && Date.parse(shown.seenAt) > Date.parse(promise.madeAt) && !shown.text.includes(promise.text)
  );
};
