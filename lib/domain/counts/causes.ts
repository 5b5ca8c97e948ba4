// Causes from counts: how often each stands in the period, in the one before and in each part, and which rose most.
import type { Cause } from '../../contracts/causes.ts';

/** `part`: 0 is the period before, 1 the first part of the period. */
export type PartCount<Id> = { part: number; id: Id; count: number };

/** Most first; of equals, most before. */
export const causesOf = <Id extends string | null>(counts: readonly PartCount<Id>[], parts: number): Cause<Id>[] => {
  const byId = new Map<Id, Cause<Id>>();
  for (const { part, id, count } of counts) {
    const cause = byId.get(id) ?? { id, count: 0, before: 0, trend: Array.from({ length: parts }, () => 0) };
    byId.set(id, cause);
    if (part === 0) cause.before += count;
    else {
      cause.count += count;
      cause.trend[part - 1] = (cause.trend[part - 1] ?? 0) + count;
    }
  }
  return [...byId.values()].sort((a, b) => b.count - a.count || b.before - a.before || ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
};

/** The one that grew by most items; of equals, the one that stands first. Null where none grew. */
export const topRise = <C extends { count: number; before: number }>(causes: readonly C[]): C | null => {
  const rise = ({ count, before }: C): number => count - before;
  return causes.reduce<C | null>((top, each) => (rise(each) > 0 && (top === null || rise(each) > rise(top)) ? each : top), null);
};
