// Whether two texts are the same text for a reader. Sites change what they were given: they trim, join lines, curl quotes, turn `--` into a dash,
// add invisible marks. None of that makes a reply another reply; any other difference does.

/** Characters that take no room: soft hyphen, zero-width signs, direction marks, word joiner, byte order mark, variation selectors. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]/gu;
const SINGLE_QUOTES = /[\u0060\u00B4\u2018-\u201B\u2032\u02B9\u02BC\uFF07]/gu;
const DOUBLE_QUOTES = /[\u00AB\u00BB\u201C-\u201F\u2033\uFF02]|''/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]|-{2,}/gu;

/**
 * The text as compared: NFC, one space between words, straight quotes, plain dashes, no invisible characters. Case and punctuation stay.
 * For comparing only, never for showing: line breaks are gone.
 */
export function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\u2026/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** True where a reader would call both the same text. Two empty texts are the same. */
export function sameText(a: string, b: string): boolean {
  return a === b || normalizeText(a) === normalizeText(b);
}
