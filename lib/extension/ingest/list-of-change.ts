// A page's list after it was told what went and what stands elsewhere (`lib/sites/engine/tell-order.ts`).
import type { ReviewHandle } from '../../contracts/review.ts';
import type { ListChange } from '../messages.ts';

/** `before` with what is new behind it. Null where the change cannot be of this list. */
export const changedList = (before: readonly ReviewHandle[], { gone = [], placed = [] }: ListChange): ReviewHandle[] | null => {
  if (gone.length + placed.length === 0) return [...before];
  const there = new Set(before);
  for (const handle of gone) if (!there.delete(handle)) return null;
  const behind = new Map(placed.map(([handle, other]) => [other, handle]));
  const elsewhere = new Set(behind.values());
  const after = new Set<ReviewHandle>();
  const put = (handle: ReviewHandle | null): void => {
    for (let next = handle === null ? behind.get(null) : handle; next !== undefined && !after.has(next); next = behind.get(next))
      after.add(next);
  };
  put(null);
  for (const handle of there) if (!elsewhere.has(handle)) put(handle);
  const isOfThis = behind.size === placed.length && after.size === there.size && placed.every(([handle]) => there.has(handle));
  return isOfThis ? [...after] : null;
};
