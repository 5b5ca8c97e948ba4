// The words of a text with their places: what the gate compares facts with.

export type Word = {
  text: string;
  start: number;
  end: number;
  /** Count of the sentence, from 0. */
  sentence: number;
  /** First word of its sentence, where a capital says nothing. */
  opens: boolean;
  capital: boolean;
  /** A comma or an exclamation mark follows: an address (`Надіє, дякуємо`). */
  calls: boolean;
};

const WORD = /[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu;

/** Apostrophes stay inside a word; a hyphen parts words. Accents that only mark stress are the word's own letters. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    const opens = words.length === 0 || /[.!?…\n]/u.test(between);
    if (opens && words.length > 0) sentence++;
    end = match.index + match[0].length;
    words.push({
      text: match[0],
      start: match.index,
      end,
      sentence,
      opens,
      capital: /^\p{Lu}/u.test(match[0]),
      calls: /^\s*[,!]/u.test(text.slice(end, end + 3)),
    });
  }
  return words;
};
