// JSON that PostgreSQL can hold: its text and jsonb know neither U+0000 nor lone surrogates, and pages produce both (cut emoji).

/** Deeper than any contract: an operation that is, is refused by its schema. Without an end the stack would overflow. */
const DEPTH_MAX = 64;

/** The same value with U+0000 taken out and lone surrogates replaced by U+FFFD, in keys too, and null below 64 levels. */
export const storableJson = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed();
  if (typeof value === 'object' && depth >= DEPTH_MAX) return null;
  if (Array.isArray(value)) return value.map((entry) => storableJson(entry, depth + 1));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [storableJson(key), storableJson(entry, depth + 1)]));
  return value;
};
