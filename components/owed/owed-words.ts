// What the parts about what is owed share: their names, and how their counts are told from the lists.
import type { HandedItem, OwedPromise } from '../../lib/domain/promise/owed.ts';

export type OwedKind = 'promised' | 'handed';
export type OwedLists = { promises: readonly OwedPromise[]; handed: readonly HandedItem[] };

export const countsOf = ({ promises, handed }: OwedLists) => {
  const late = promises.filter(({ state }) => state === 'late').length;
  return { late, soon: promises.length - late, handed: handed.length };
};

/** Where the count of one kind stands and the list that it opens: ids, for the one to name the other and for the focus. */
export const pillId = (kind: OwedKind): string => `owed-${kind}-count`;
export const listId = (kind: OwedKind): string => `owed-${kind}`;
