// A query and what it is looked for in, spelt alike.

/** Case, accents and compatibility forms do not matter in a search. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export const searchWords = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);
