// A term that we ask for to do something of ours is one that we promise: "give us 48 hours to investigate", "please allow 3-5 days for the refund",
// "просимо два дні на перевірку". How long the way or a visa takes is none, and what we need from the customer is none either.
import { NUMBER } from './number-words.ts';

const COUNT = `(?:(?:до|up to|about|around|roughly|at least|just|only|another|a further|приблизно|орієнтовно|близько|щонайменше|щонайбільше|примерно|около|минимум|максимум|не більше|не более|ще|еще|ещё)\\s)*(?:(?:${NUMBER})(?:\\s?[-–—]\\s?\\d{1,3}|\\s(?:to|or|або|чи|или|до)\\s(?:${NUMBER}))?\\s)?`;
const SORT = `(?:(?:full|more|extra|working|business|banking|calendar|robust|повн[a-zа-яёіїєґ]+|робоч[a-zа-яёіїєґ]+|банківськ[a-zа-яёіїєґ]+|календарн[a-zа-яёіїєґ]+|полн[a-zа-яёіїєґ]+|рабоч[a-zа-яёіїєґ]+|банковск[a-zа-яёіїєґ]+)\\s)?`;
const UNIT = `(?:minutes?|hours?|days?|weeks?|months?|хвилин[иу]?|годин[иу]?|дн(?:ів|і|я|ей)|день|доб[иу]|діб|тиж(?:нів|ні|день)|місяц(?:ів|і|ь)|минут[уы]?|час(?:а|ов)?|сут(?:ок|ки)|недел[иьюя]|недель|месяц(?:ев|а)?)`;
const TERM = `${COUNT}${SORT}${UNIT}(?![a-zа-яёіїєґ'])`;
const OUR_DEED = `перевір|провер|розгляд|рассмотр|розбір|розбор|разбор|з'ясув|выясн|аналіз|анализ|розслідув|расследов|ремонт|замін|замен|пошук|поиск|повернен|возврат|виправл|исправл|підготов|подготов|відповід|ответ|перерах|перерасч|узгодж|согласов|виготовл|изготов|опрацюв|обработ|відновл|восстанов|налаштув|настройк|пересил|пересыл|виплат|выплат|переказ|перевод|зарахув|зачислен|усунен|устранен`;
const DEED_IN_ENGLISH = `refund|money|payment|credit|repl(?:y|ies)|answer|response|replacement|parcel|package|correction|transfer|repair|fix|investigation|check|review|reimbursement|compensation|dispatch|delivery`;

/** What stands before the term; the term itself is read as any other. */
export const TERM_LEAD = `(?:give\\s+(?:us|me)|(?<=\\b(?:please|kindly|and|just|do) |^\\s*)allow|allow\\s+(?:us|me)|(?<=\\b(?:we|i)(?:'ll| will| shall)?(?: now| still| just)? )need|(?<=\\b(?:we|i)(?:'d| would|'re| are| am|'m)? )ask(?:ing)?(?:\\s+you)?\\s+for|дайте\\s+(?:нам|мені|мне)(?:\\s+(?:ще|еще|ещё))?|(?:прошу|просимо|просим)(?:\\s+(?:у|в)\\s+вас)?(?:\\s+(?:ще|еще|ещё))?|(?<!вам\\s)(?:потріб(?:ен|на|ні|но)|треба|необхідно|нуж(?:ен|на|ны|но)|необходим[оы]?))\\s+`;

const NEED = `(?:потріб(?:ен|на|ні|но)|треба|необхідно|нуж(?:ен|на|ны|но)|необходим[оы]?)`;
const TO_WHOM = `(?<!(?:вам|тобі|тебе|им|їм|ему|йому|ей|їй|клієнт[a-zа-яёіїєґ]+|клиент[a-zа-яёіїєґ]+|гост[a-zа-яёіїєґ]+)\\s)`;
const ASKS = [
  `(?:give|allow) (?:us|me)\\s+(?:please )?(?:until|till|${TERM})`,
  `(?:please|kindly) allow ${TERM} (?:for (?:the |your |our |a |this |it |us |me |any )?(?:[a-z]+ ){0,2}(?:${DEED_IN_ENGLISH})s?|to (?:reach|arrive|appear|show|land|clear|investigate|check|look|process)|while we)(?![a-z])`,
  `(?:we|i)(?:'ll| will| shall)?(?: now| still| just)? need (?:(?:until|till) [^,;:.]{2,25}?|${TERM}(?: from now)?)(?= to (?!visit|see|walk|get there|drive)| for (?:the|this|our|it|that)| on (?:this|it)|\\s*(?:[,;:.!—–-]|$))`,
  `(?:we|i)(?:'d| would|'re| are| am|'m)? ask(?:ing)?(?: you)? for (?:(?:until|till) [^,;:.]{2,25}?|${TERM})(?= to | for | on |\\s*(?:[,;:.!—–-]|$))`,
  `(?:прошу|просимо|просим)(?: (?:у|в) вас)?(?: ще| еще| ещё)? (?:${TERM}(?= (?:на|щоб|чтобы|для) |\\s*(?:[,;:.!—–]|$))|(?:строк|термін|срок|час|время|отсрочк[уи]|відстрочк[уи]) (?:до|на|в|у) )`,
  `(?:нам|мені|мне|майстр(?:у|ові|ам)|мастер(?:у|ам)) (?:на (?:це|это|[a-zа-яёіїєґ]+) |для (?:цього|этого) |ще |еще |ещё ){0,2}${NEED} (?:ще |еще |ещё )?${TERM}`,
  `${TO_WHOM}${NEED} (?:нам |мені |мне )?(?:ще |еще |ещё )?${TERM} (?:на|для) (?:[a-zа-яёіїєґ]+ )?(?:${OUR_DEED})`,
  `(?:на|для) (?:[a-zа-яёіїєґ]+ )?(?:${OUR_DEED})[a-zа-яёіїєґ']*(?: [a-zа-яёіїєґ']+){0,3} ${TO_WHOM}${NEED} (?:нам |мені |мне )?${TERM}`,
].map((source) => new RegExp(`(?<![a-zа-яёіїєґ'])(?:${source})`, 'u'));

const HINT = /allow|give|need|ask|прос|прош|потріб|треба|необх|нуж/u;
/** `clause` in lower case with straight apostrophes. */
export const asksForTerm = (clause: string): boolean => HINT.test(clause) && ASKS.some((pattern) => pattern.test(clause));

/** "дайте нам, будь ласка, два дні": the word of courtesy stands between the request and its term. Same length as `sentence`. */
export const withoutCourtesy = (sentence: string): string =>
  sentence.replace(
    /(?<=дайте(?: нам| мені| мне)?),? (?:будь ласка|пожалуйста),?(?= )|(?<=(?:give|allow) (?:us|me)), please,(?= )/u,
    (found) => ' '.repeat(found.length),
  );
