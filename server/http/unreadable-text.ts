// U+0000 in a request: PostgreSQL cannot hold it, and no person types it. Found before anything is stored, and named by its place.

/** Deeper than any contract; `storableJson` keeps nothing below it. */
const DEPTH_MAX = 64;

/** The path of the first text or key with U+0000 in it, such as `author.name`; null = none. Without recursion: the value may be of any depth. */
export const placeOfNul = (value: unknown): string | null => {
  const waiting: { value: unknown; path: string[] }[] = [{ value, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: current, path } = next;
    if (typeof current === 'string' && current.includes('\u0000')) return path.join('.');
    if (typeof current !== 'object' || current === null || path.length >= DEPTH_MAX) continue;
    for (const [key, entry] of Object.entries(current)) {
      if (key.includes('\u0000')) return path.join('.');
      waiting.push({ value: entry, path: [...path, key] });
    }
  }
  return null;
};
