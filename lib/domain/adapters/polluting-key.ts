// Keys that reach the prototype of an object where somebody copies them one by one. No adapter and no update needs one, so whoever sends one is refused.

const POLLUTING = new Set(['__proto__', 'constructor', 'prototype']);

/** The first such key anywhere in what JSON gave, null where there is none. In steps, not in calls: JSON may be nested deeper than calls may. */
export function pollutingKey(given: unknown): string | null {
  const left: unknown[] = [given];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    const found = Object.keys(value).find((key) => POLLUTING.has(key));
    if (found !== undefined) return found;
    for (const inner of Object.values(value)) left.push(inner);
  }
  return null;
}
