// The last line of a reply that only says who writes: `Софія Гриник, «Полиця»`, `Best regards, Sofia from Polytsia`. It says nothing of the matter, and
// its spelling nothing of the language. Lines that name a part of the firm in small words are told by `learnt/sign-off.ts`, for what is learnt of sentences.
import type { Sentence } from './sentences.ts';

const LONGEST = 8;
const JOINING = /^(?:і|й|та|и|з|із|зі|из|с|от|від|в|у|of|from|at|the|and|for|de|von|van)$/iu;
const FAREWELL =
  /^(?:повагою|повага|пошаною|щиро|щирістю|ваш|ваша|ваші|уважением|искренне|ваши|best|kind|kindest|warm|warmest|regards|wishes|sincerely|yours|faithfully|truly|cheers|команда|команди|команды|коллектив|колектив|адміністрація|администрация|служба|підтримки|поддержки|турботи|заботы|клієнтів|клиентов|магазин|магазину|магазина|team|support|service|care|customer)$/iu;

/** Null where the text does not end on such a line, or is nothing else. */
export const closingNames = (text: string, sentences: readonly Sentence[]): Sentence | null => {
  const last = sentences.at(-1);
  if (last === undefined || sentences.length < 2 || last.tokens.length > LONGEST) return null;
  const words = last.tokens.map(({ start, end }) => text.slice(start, end));
  const isName = (word: string): boolean => /^\p{Lu}[\p{L}'’ʼ-]*$/u.test(word);
  if (!words.every((word) => isName(word) || JOINING.test(word) || FAREWELL.test(word))) return null;
  if (!words.some((word) => isName(word) && !FAREWELL.test(word) && !JOINING.test(word))) return null;
  const behind = text.slice(last.tokens.at(-1)?.end);
  return /[?!\p{N}]/u.test(behind) ? null : last;
};
