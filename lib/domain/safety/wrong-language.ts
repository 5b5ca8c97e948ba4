// Whether the reply is in another language than the one it should be in. Only where both are sure: a short text is never accused.
import type { Language } from '../../contracts/primitives.ts';
import { detectLanguage } from '../language/detect.ts';

const SURE_LETTERS = 12;
const LETTER = /\p{L}/gu;

const lettersIn = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** `expected` is the language of the review or, where the agent has chosen one, of the skeleton. */
export const isWrongLanguage = (draft: string, expected: Language): boolean => {
  if (expected === 'und' || (draft.match(LETTER)?.length ?? 0) < SURE_LETTERS) return false;
  const own = detectLanguage(draft);
  if (own !== 'und') {
    if (own === expected) return false;
    // Two languages one after the other, ours among them: each reader finds his part.
    return !draft
      .split(/\n+|\s\/\s|\s\|\s/u)
      .some((part) => (part.match(LETTER)?.length ?? 0) >= SURE_LETTERS && detectLanguage(part) === expected);
  }
  const cyrillic = lettersIn(draft, /\p{Script=Cyrillic}/gu);
  const latin = lettersIn(draft, /\p{Script=Latin}/gu);
  if (expected === 'en') return cyrillic > latin || (latin > 60 && /[ąćęłńśźżäöüßñçğışãõàèéêîôûåæø]/iu.test(draft));
  return latin > 3 * cyrillic && latin >= 2 * SURE_LETTERS;
};
