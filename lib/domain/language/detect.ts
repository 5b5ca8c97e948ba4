// The language of a public text: uk, ru, en, or `und` where it is none of them or cannot be told. By letters first, then by frequent words.
import type { Language } from '../../contracts/primitives.ts';

/** Never guesses between Ukrainian and Russian without a sign for one of them. */
export const detectLanguage = (text: string): Language => {
  const ukrainian = text.match(/[іїєґ]/giu)?.length ?? 0;
  const russian = text.match(/[ыэёъ]/giu)?.length ?? 0;
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  return /\b(the|and|is|was|to|it|not)\b/i.test(text) ? 'en' : 'und';
};
