// Phone numbers of anybody in a text, by their shape: in usual groupings, parted by dots or slashes, with letters for zero, in words or half in words.

import type { Word } from '../words.ts';
import { type NumberRun, numberRuns, withDigits } from './number-runs.ts';
import { digitsOf, type Span } from './phones.ts';

export type PhoneInText = Span & { digits: string };

/** International with +, or national with a trunk 0 or 8 and nine or ten digits, in usual groupings. */
const PHONE =
  /(?<![\p{L}\d.,/№#-])(?:\+\s?\d{1,3}[\s().-]*(?:\d[\s().-]{0,2}){7,11}\d|(?:3?8[\s-]?)?\(?0\d{2}\)?(?:[\s.-]{0,2}\d){7,8}|8[\s-]?\(?9\d{2}\)?(?:[\s.-]{0,2}\d){7}|\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}|\(?0\d{3,4}\)?[\s.-]\d{3}[\s.-]?\d{3,4})(?![\p{L}\d])/gu;

/** Whole numbers of the countries around, with a country code, a trunk prefix or neither. */
const NATIONAL =
  /^(?:0\d{9,10}|380\d{9}|80\d{9}|[78]?9\d{9}|[78][3-8]\d{9}|[2-9]\d{2}[2-9]\d{6}|1[2-9]\d{9}|44\d{9,10}|375\d{9}|48\d{9}|420\d{9}|49\d{10,11}|33\d{9}|99[4568]\d{9}|37[0-4]\d{8}|972\d{8,9}|91\d{10})$/;
/** A mobile half in words with a digit too many: one counts wrongly when one spells. */
const MISCOUNTED = /^(?:[78]9\d{10}|0\d{11})$/;
const MISCOUNTED_MOBILE = /^0(?:39|50|63|66|67|68|73|9[1-9])\d{8}$/;
const counted = (digits: string, spoken: boolean): string => (spoken && MISCOUNTED_MOBILE.test(digits) ? digits.slice(0, 10) : digits);
const INTERNATIONAL = /^\d{9,14}$/;

/** What makes a run of digits a phone where its shape alone does not. */
const CONTACT =
  /(?:номер|телеф|тел\.|моб[.\s]|мобіл|мобил|дзвон|дзвін|набер|набир|звон|пиш|смс|sms|вайбер|viber|whats ?app|вотсап|ватсап|телеграм|telegram|зв['’ʼ]?яз|связ|связь|контакт|phone|(?<!\p{L})(?:call|ring|rang|text|reach|number|cell|mobile|contact|dial|line|message|plus|плюс)(?!\p{L}))[^.!?\n]*$|[\p{L}]:\s?$/iu;
const REFERENCE =
  /(?:№|#|замовлен\p{L}*|заказ\p{L}*|order|tracking|трек\p{L}*|накладн\p{L}*|ттн|invoice|рахун\p{L}*|счет\p{L}*|isbn|iban)[\s:#№.-]*$/iu;
/** A link to somebody's chat. */
const CHAT =
  /(?<![\p{L}\d])(?:https?:\/\/)?(?:wa\.me\/|(?:api\.)?whatsapp\.com\/send\/?\?phone=|viber:\/\/chat\?number=|tel:)(\+?\d{9,14})(?!\d)/giu;

/** Words of calling and writing, before ten digits set together that might be anything else. */
const CALLED =
  /(?:телеф|тел\.|моб\.|мобіл|мобил|дзвон|дзвін|набер|набир|звон|смс|sms|вайбер|viber|whats ?app|вотсап|ватсап|phone|(?<!\p{L})(?:call|ring|rang|text|reach|cell|mobile|contact|dial|message)(?!\p{L}))[^.!?\n]*$/iu;
/** Numbers of things: where one is named in the sentence, the digits are its. */
const THING =
  /(?:№|#|замовлен|заказ|order|track|трек|накладн|ттн|invoice|рахун|сч[её]т|isbn|iban|код|(?<!\p{L})(?:code|quote|case|ticket|booking|ref|reference|claim|id|pin|инн|іпн)(?!\p{L})|звернен|обращен|заявк|заявлен|тікет|тикет|брон|договор|договір|артикул|поліс|полис|квитанц|чек|посил|посыл|parcel|policy|account|акаунт|аккаунт|карт)/iu;
/** Mobile numbers without trunk prefix and numbers of North America: ten digits set together. */
const BARE = /^(?:9\d{9}|0\d{9}|[2-9]\d{2}[2-9]\d{6})$/;
const isBareCall = (digits: string, before: string): boolean => {
  const sentence = before.slice(Math.max(...[...before.matchAll(/[.!?\n](?=\s|$)/gu)].map(({ index }) => index + 1), 0));
  return BARE.test(digits) && CALLED.test(sentence) && !THING.test(sentence);
};

/** Read aloud digit by digit, `five five five, oh one nine …`: a number of its own, whatever prefix it has. */
const isReadAloud = (text: string, part: NumberRun, digits: string): boolean =>
  digits.length >= 9 &&
  digits.length <= 12 &&
  part.every(({ spoken }) => spoken) &&
  part.reduce((words, { start, end }) => words + text.slice(start, end).split(/[\s-]+/u).length, 0) >= digits.length - 2;

const REACH = 80;
/** Where one number of a list may end and the next begin. */
const BREAK = /[,;]|\.\s/u;

const runPhones = (text: string, words: Word[]): PhoneInText[] =>
  numberRuns(text, words).flatMap((run) => {
    if (run.some(({ mask }) => mask)) return [];
    const starts = run.flatMap((piece, index) => {
      const previous = run[index - 1];
      return previous === undefined || BREAK.test(text.slice(previous.end, piece.start)) ? [index] : [];
    });
    for (const from of starts)
      for (const to of [run.length, ...starts.filter((start) => start > from).toReversed()]) {
        const part = run.slice(from, to);
        const first = part[0];
        const last = part.at(-1);
        if (first === undefined || last === undefined) continue;
        const digits = part.map((piece) => piece.digits).join('');
        const before = text.slice(Math.max(0, first.start - REACH), first.start);
        if (part.length < 2 && !first.spoken && !/\p{L}/u.test(text.slice(first.start, first.end)) && !isBareCall(digits, before)) continue;
        const opening = /(?:(?:\+|(?<!\p{L})(?:плюс|plus))\s?)?\(?$/iu.exec(before)?.[0] ?? '';
        const plus = /\+|p|п/iu.test(opening);
        const spoken = part.some((piece) => piece.spoken);
        const told = isReadAloud(text, part, digits) || (spoken && MISCOUNTED.test(digits));
        if (!(NATIONAL.test(digits) || (plus && INTERNATIONAL.test(digits)) || (told && CONTACT.test(before)))) continue;
        if (spoken || plus || (CONTACT.test(before) && !REFERENCE.test(before)))
          return [{ start: first.start - opening.length, end: last.end, digits: counted(digits, spoken) }];
      }
    return [];
  });

/** Runs first: of two readings of one place the whole one stands before the one that ends at a word. */
export const phonesIn = (text: string, words: Word[]): PhoneInText[] => {
  const plain = withDigits(text);
  return [
    ...[...text.matchAll(CHAT)].map((match) => ({
      start: match.index + match[0].length - (match[1] ?? '').length,
      end: match.index + match[0].length,
      digits: digitsOf(match[1] ?? ''),
    })),
    ...runPhones(text, words),
    ...[...plain.matchAll(PHONE)].map((match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      digits: digitsOf(match[0]),
    })),
  ];
};
