// The words of a text as they are told apart where only words count: without case, marks, stress and signs that nobody sees, and without a possessive's
// ending; with what tells a name, its capital and where it stands.

export type PlainWord = {
  text: string;
  /** UTF-16 offsets in the text that it is of. */
  start: number;
  end: number;
  /** As written, with its capital. */
  written: string;
  isCapital: boolean;
  startsLine: boolean;
  startsSentence: boolean;
  /** Nothing but spaces stands between it and the word before. */
  isBeside: boolean;
};

/** An apostrophe between letters is within the word; a quotation mark or a hyphen is none of it. Signs that take no room may stand anywhere. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}]|['’ʼ`´](?=\p{L}))*/gu;
const POSSESSIVE = /['’ʼ`´]s$/iu;
const UNSEEN = /[\p{Cf}\p{M}'’ʼ`´]/gu;

/** In order. Linear in the length of the text. */
export const plainWords = (text: string): PlainWord[] => {
  const words: PlainWord[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const between = text.slice(before, start);
    const isFirst = words.length === 0;
    const written = match[0]
      .replace(POSSESSIVE, '')
      .replace(/\p{Cf}/gu, '')
      .normalize('NFKC');
    const startsLine = isFirst || between.includes('\n');
    words.push({
      ...{ text: written.replace(UNSEEN, '').toLowerCase(), start, end: start + match[0].length, written },
      ...{ isCapital: /^\p{Lu}/u.test(written), startsLine, startsSentence: startsLine || /[.!?…]/u.test(between) },
      isBeside: !isFirst && /^[ \u00A0]+$/u.test(between),
    });
    before = start + match[0].length;
  }
  return words;
};
