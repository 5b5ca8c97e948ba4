// What may be typed to look for a customer, apart from its schema: the panel, which runs none, asks it before it asks the server.

/** Fewer say nothing about anybody. */
const SIGNS_MIN = 3;
/** Above any name, and short enough that nobody sends a text. */
export const SEARCH_LENGTH_MAX = 120;

/** Whether there are letters and digits enough to look for. */
export const canBeSearched = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= SIGNS_MIN;
