// The day on which somebody looks again: today at the earliest, in a year of four digits. A date field takes others, typed into it.

/** Both are local dates (ISO), which order as text. */
export const isDayToCome = (day: string, today: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= today;
