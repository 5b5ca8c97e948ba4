// JSON that PostgreSQL can hold: its text and jsonb know neither U+0000 nor lone surrogates, and pages produce both (cut emoji).

/** The same value with U+0000 taken out and lone surrogates replaced by U+FFFD, in keys too. */
export const storableJson = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed();
  if (Array.isArray(value)) return value.map(storableJson);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [storableJson(key), storableJson(entry)]));
  return value;
};
