// A greeting by a name that is not the author's: pasted from the reply to somebody else.
import { isCommonWord } from '../people/common-words.ts';
import { givenNameIds } from './contacts/person-words.ts';
import type { Span } from './contacts/phones.ts';
import type { Word } from './words.ts';

const GREETING =
  /^(?:вітаємо|вітаю|добрий|доброго|добридень|шановний|шановна|шановні|дорогий|дорога|пане|пані|привіт|дякуємо|здравствуйте|добрый|доброе|доброго|уважаемый|уважаемая|дорогой|дорогая|приветствуем|благодарим|спасибо|dear|hello|hi|hey|greetings|good|thank|thanks|mr|mrs|ms|miss)$/iu;
const GREETING_WORDS = 5;

const idsOf = (text: string): Set<number> => {
  const ids = new Set<number>();
  for (const word of text.replace(/(\p{Ll})(\p{Lu})|[\d_.]+/gu, '$1 $2').match(/[\p{L}'’ʼ]{3,}/gu) ?? [])
    for (const id of givenNameIds(word)) ids.add(id);
  return ids;
};

/** Only where both names are known as given names: a surname or a handle proves nothing. */
export const wrongGreetedName = (words: readonly Word[], review: { author: string; text: string }): Span | null => {
  const first = words[0];
  if (first === undefined) return null;
  const greeted = GREETING.test(first.text);
  for (const [index, word] of words.slice(0, GREETING_WORDS).entries()) {
    if (word.sentence !== first.sentence && index > 1) return null;
    if (!word.capital || word.text.length < 3 || isCommonWord(word.text) || GREETING.test(word.text)) continue;
    if (!(greeted || (index === 0 && word.calls))) return null;
    const ids = givenNameIds(word.text);
    if (ids.size === 0) continue;
    // `Dear Guest, thank you for choosing Anna Palace`: a name is called when a comma follows or the greeting stands right before it.
    const previous = words[index - 1];
    if (!word.calls && !(previous !== undefined && GREETING.test(previous.text))) return null;
    const author = idsOf(review.author);
    if (author.size === 0 || [...ids].some((id) => author.has(id))) return null;
    const inReview = (review.text.match(/\p{Lu}[\p{L}'’ʼ]+/gu) ?? []).some((other) => [...givenNameIds(other)].some((id) => ids.has(id)));
    return inReview ? null : { start: word.start, end: word.end };
  }
  return null;
};
