// Between the store's Dates and the contracts' instants.

/** ISO 8601 in UTC with milliseconds, ending in Z. */
export const instantOf = (date: Date): string => date.toISOString();
export const instantOrNull = (date: Date | null): string | null => (date === null ? null : date.toISOString());
