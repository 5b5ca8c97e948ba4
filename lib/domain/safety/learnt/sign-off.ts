// The line under a reply that says who writes: `Business centre administration`, `Служба підтримки`. No sentence, so nothing is learnt of it.
import type { Sentence } from '../sentences.ts';

const LONGEST = 7;
const UNIT =
  / (?:administration|management|team|crew|staff|department|services?|support|care|relations|desk|office|reception|secretariat|board|адміністраці[^ ]*|администраци[^ ]*|дирекці[^ ]*|дирекци[^ ]*|команд[^ ]*|колектив[^ ]*|коллектив[^ ]*|відділ|отдел|служб[^ ]*|сервіс[^ ]*|сервис[^ ]*|підтримк[^ ]*|поддержк[^ ]*|керівництв[^ ]*|руководств[^ ]*|правлінн[^ ]*|управлени[^ ]*) /u;
/** Somebody spoken to, or anything done: then it is a sentence. */
const SPOKEN =
  / (?:you[^ ]*|your[^ ]*|is|are|was|were|be|been|has|have|had|will|shall|would|can|could|may|might|must|do|does|did|knows?|sees?|finds?|takes?|waits?|watch(?:es)?|remembers?|reads?|comes?|gets?|never|not|no|always|soon|already|against|where|who|what|[^ ]+ing|[^ ]+ed|ви|вы|вас|вам|вами|ваш[^ ]*|ти|ты|тебе|тебя|не|ні|нет|уже|вже|скоро|все|усе|де|где|хто|кто|за|проти|против|[^ ]+(?:ть|ться|тся|ти|ли|ла|ло|мо|ємо|имо|ем|им|ет|ит|ют|ут|ят|єте|ете|ите|їте|іть|їть|йте|шь|ш|є)) /u;

/** What no part of a firm is called by: courts, police, gifts, stars and rivals. */
const GRAVE =
  / (?:суд[^ ]*|court[^ ]*|поліц[^ ]*|полиц[^ ]*|police|lawyers?|адвокат[^ ]*|зустріч[^ ]*|встреч[^ ]*|знижк[^ ]*|скидк[^ ]*|discounts?|vouchers?|бонус[^ ]*|bonus[^ ]*|stars?|зір[^ ]*|звезд[^ ]*|видален[^ ]*|удален[^ ]*|deletion|removal|please|rivals?|rival s|конкурент[^ ]*|competitors?|проплач[^ ]*|paid|blackmail[^ ]*|шантаж[^ ]*|fake[^ ]*|фейк[^ ]*|брех[^ ]*|лжец[^ ]*|liars?) /u;

/** Whether a sentence is the last line of its text and names but a part of the firm, in one breath and without a word of what it threatens or gives. */
export const isSignOff = (text: string, { line, tokens }: Sentence): boolean => {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || tokens.length > LONGEST) return false;
  return (
    UNIT.test(line) &&
    !SPOKEN.test(line) &&
    !GRAVE.test(line) &&
    !/[,:;–—]/u.test(text.slice(first.start, last.end)) &&
    /^\p{Lu}/u.test(text.slice(first.start)) &&
    /^[^\p{L}\p{N}?!]*$/u.test(text.slice(last.end))
  );
};
