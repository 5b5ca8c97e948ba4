// The words of a text as they are searched: small letters, without apostrophes and stress marks, ё as е and ґ as г, as people type them. The same
// for what is stored and for what is looked for, and the same on every store: no database's own idea of letters comes in.

/** No word of a language is longer; what is may still be found by its beginning. */
const LONGEST = 60;

/** Each word once, in the order of the text. */
export const searchWords = (text: string): string[] => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ`]|\u0301/g, '')
    .replaceAll('ё', 'е')
    .replaceAll('ґ', 'г');
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, LONGEST)))];
};
