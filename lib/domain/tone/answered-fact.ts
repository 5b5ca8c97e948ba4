// Whether a draft answers what a fact to cover asks, in whatever words: where a thing is, by when, why, how much, and an apology. What the answer
// is made of counts (a place, a time, a cause, a sum), not the words of the question.
import { DUE_WORDS } from '../promise/due-words.ts';
import { amountsIn } from '../safety/record/amounts.ts';
import { wordsOf as placedWords } from '../safety/words.ts';
import { EMPTY_WORDS, wordsOf } from './stems.ts';

const anyOf = (source: string, flags = 'u'): RegExp => new RegExp(`(?<![a-zа-яёіїєґ'])(?:${source})`, flags);
const END = `(?![a-zа-яёіїєґ'])`;

const PREPOSITION = `(?:у|в|во|на|до|біля|при|возле|до|из|із|зі|з|со?|in|at|on|to|inside|near|with|from)`;
const PLACE = anyOf(
  `${PREPOSITION} (?:[a-zа-яёіїєґ'-]+ ){0,2}?(?:склад|відділен|отделен|пункт|сортув|сортир|дороз|пути${END}|магазин|термінал|терминал|митниц|таможн|кур'єр|курьер|поштомат|почтомат|постамат|офіс|офис|постачальник|поставщик|виробник|производител|завод|майстерн|мастерск|сервісн|сервисн|депо${END}|пошт|почт|вітрин|warehouse|depot|branch|post office|store|shop|hub${END}|sorting|customs|transit|(?:its|the|their) way|van${END}|courier|carrier|locker|workshop|office|supplier|factory|maker)`,
);
/** A place by its name: "у Києві", "in Lviv". With its capital. */
const NAMED_PLACE = /(?<![\p{L}'])(?:у|в|во|біля|до|in|at|to|near)\s\p{Lu}\p{Ll}{2}/u;
const ON_ITS_WAY = anyOf(`(?:в|у) (?:дорозі|дороге|пути)${END}|(?:in transit|on (?:its|the|their) way)${END}`);
const STANDS = anyOf(
  `стоїть|стоять|лежить|лежать|перебува|знаходи|чека[єю]|застряг|їде${END}|їдуть|прямує|руха|прибу|надійш|виїха|вируши|відправлен|передан|стоит|стоят|лежит|лежат|находит|жд[её]т|ждут|застря|едет|едут|направля|движет|прибы|поступ|выех|отправлен|is${END}|are${END}|sits|lies|lying|waits|waiting|held${END}|stuck|left${END}|arrived|reached|stands|remains`,
);
const SORRY = anyOf(`вибач|перепрош|пробач|прощення|извин|прощени|простите|apolog|sorry|regret`);
const CAUSE = anyOf(
  `через(?! (?:\\d|дн|день|тижд|недел|годин|час|місяц|месяц|кільк|декільк|нескольк))|бо${END}|тому,? що|оскільки|адже${END}|причин|из-за|потому,? что|так как|поскольку|because|due to|owing to|caused|reason`,
);

type Question = { asks: RegExp; isAnswer: (clause: string, folded: string, shares: boolean) => boolean };

const isTime = (folded: string): boolean =>
  DUE_WORDS.some(
    ({ pattern, read, names }) =>
      names?.test(folded) !== false &&
      [...folded.matchAll(pattern)].some((match) => {
        const day = read(match.groups ?? {});
        return day !== null && day.kind !== 'vague';
      }),
  );

const QUESTIONS: readonly Question[] = [
  {
    asks: anyOf(`(?:де|куди|where|где|куда)${END}`),
    isAnswer: (clause, folded, shares) =>
      ON_ITS_WAY.test(folded) || ((PLACE.test(folded) || NAMED_PLACE.test(clause)) && (shares || STANDS.test(folded))),
  },
  {
    asks: anyOf(`(?:коли|день|дата|дату|час|година|when|day|date|time|deadline|когда|время)${END}|строк|термін|срок|how (?:long|soon)`),
    isAnswer: (_clause, folded, shares) => shares && isTime(folded),
  },
  { asks: anyOf(`чому|причин|why|reason|почему`), isAnswer: (_clause, folded, shares) => shares && CAUSE.test(folded) },
  {
    asks: anyOf(`сум[аиуоыме]|скільки|сколько|how much|amount`),
    isAnswer: (clause, _folded, shares) => shares && amountsIn(clause, placedWords(clause)).some(({ currency }) => currency),
  },
  { asks: SORRY, isAnswer: (_clause, folded) => SORRY.test(folded) },
];

const folded = (text: string): string => text.toLowerCase().replace(/[’ʼ‘`´]/g, "'");

/** So much of the beginning is one word's: "доставка" and "доставимо". */
const SAME_LETTERS = 5;
const isAkin = (one: string, other: string): boolean => one.slice(0, SAME_LETTERS) === other.slice(0, SAME_LETTERS);
const tellingWords = (text: string): string[] => wordsOf(text).filter((word) => !EMPTY_WORDS.has(word));

const CLAUSE_END = /(?<=[.!?\n;:,—–])\s+/;

/** `draft` without what is still to be written. */
export const answersFact = (draft: string, fact: string): boolean => {
  const asked = QUESTIONS.filter(({ asks }) => asks.test(folded(fact)));
  if (asked.length === 0) return false;
  // What it is about: the words that ask are no part of it.
  const about = tellingWords(fact).filter((word) => !QUESTIONS.some(({ asks }) => asks.test(word)));
  return draft.split(CLAUSE_END).some((clause) => {
    const said = tellingWords(clause);
    const shares = about.length === 0 || about.some((word) => said.some((other) => isAkin(word, other)));
    return asked.some(({ isAnswer }) => isAnswer(clause, folded(clause), shares));
  });
};
