// Where a word of Latin or Cyrillic letters begins and ends, for patterns of several wordings.

/** Letters of the three languages, for a class. */
export const L = 'a-zа-яёіїєґ';
const BEFORE = `(?<![${L}])`;
export const AFTER = `(?![${L}])`;
/** One of these wordings, at the beginning of a word. */
export const any = (...sources: string[]): string => `${BEFORE}(?:${sources.join('|')})`;
