// What one customer's record holds, written out in a text that is kept for many: the number of an order, what he paid, the day or the doctor of his
// visit. Prices, opening hours and thresholds (`orders over 500 UAH`) are everybody's and stay.

import { phonesIn } from '../safety/contacts/phone-numbers.ts';
import type { Span } from '../safety/contacts/phones.ts';
import { AFTER, countsThings, isPolicy } from '../safety/record/amount-words.ts';
import { amountsIn } from '../safety/record/amounts.ts';
import { datesIn, isPromise } from '../safety/record/dates.ts';
import { sentencesOf } from '../safety/sentences.ts';
import { wordsOf } from '../safety/words.ts';

const ORDER =
  'замовленн\\p{L}*|замовлень|заказ\\p{L}{0,3}|посил(?:к\\p{L}*|ок)|посыл(?:к\\p{L}*|ок)|бронюван\\p{L}*|бронь|брон[іи]|договор\\p{L}*|договір|заявк\\p{L}*|звернен\\p{L}*|обращен\\p{L}*|orders?|parcel|booking|reservation|invoice|claim|request|contract';
const PAYMENT = 'покупк\\p{L}*|оплат\\p{L}*|платіж|платеж\\p{L}*|рахун\\p{L}*|сч[её]т\\p{L}*|purchase|payment|bill|refund';
const VISIT =
  'візит\\p{L}*|визит\\p{L}*|прийом\\p{L}*|при[её]м\\p{L}*|консультаці\\p{L}*|консультаци\\p{L}*|лікуванн\\p{L}*|лечени\\p{L}*|операці\\p{L}*|операци\\p{L}*|обстеженн\\p{L}*|обследовани\\p{L}*|запис\\p{L}*|перебуванн\\p{L}*|проживанн?[яиі]\\p{L}*|visit|appointment|consultation|treatment|surgery|examination|stay';

/** `your order`, `ваше останнє замовлення`; the next or first one is anybody's. */
const YOURS = (nouns: string): string =>
  `(?<!\\p{L})(?:ваш\\p{L}{0,3}|тво\\p{L}{1,3}|твій|your)\\s(?!(?:наступн|следующ|перш|перв|next|first)\\p{L}*\\s)(?:\\p{L}+\\s)?(?:${nouns})(?!\\p{L})`;
const THEIR_MONEY = new RegExp(
  `${YOURS(`${ORDER}|${PAYMENT}`)}|(?<!\\p{L})(?:(?:ви|вы|you)\\s(?:\\p{L}+\\s){0,2}(?:сплатили|заплатили|оплатили|уплатили|paid)|(?:з|із|с)\\s(?:вас|ваш\\p{L}+\\s(?:карт|рахун|сч[её]т)\\p{L}*)\\s(?:\\p{L}+\\s)?(?:спис|стягн|зняли|сняли|удерж)\\p{L}*|(?:повернули|вернули|перерахували|перечислили)\\sвам|(?:refunded|charged)\\s(?:you|your\\scard))(?!\\p{L})`,
  'iu',
);
const THEIR_TIME = new RegExp(
  `${YOURS(`${ORDER}|${VISIT}`)}|(?<!\\p{L})(?:ви|вы|you)(?=\\s(?:були|приходили|завітали|відвідали|замовили|были|посетили|заказали|visited|came|stayed|ordered))`,
  'iu',
);
const THEIR_DOCTOR = new RegExp(
  `${YOURS(VISIT)}[^.!?\\n]{0,20}?\\s(?:with|at|by|у|до|к|в|з|із|с|со)\\s(?:our\\s|нашого\\s|нашего\\s|нашої\\s|нашей\\s)?(?:dr|doctor|лікар\\p{L}*|доктор\\p{L}*|врач\\p{L}*|майстр\\p{L}*|мастер\\p{L}*|nurse|dentist|therapist)\\.?\\s(\\p{L})\\p{L}+`,
  'giu',
);
const HAPPENED =
  /(?<!\p{L})(?:був|була|було|були|был[аои]?|відбу(?:вся|лася|лося)|состоял(?:ся|ась|ось)|прибу(?:в|ла|ло)|прибыл[аои]?|прийш(?:ов|ла|ло)|приш(?:[её]л|ла|ло)|приходили|завітали|відвідали|посетили|замовили|заказали|доставлен\p{L}{0,2}|доставили|отриман\p{L}{1,2}|отримали|получен\p{L}{0,2}|получили|відправлен\p{L}{1,2}|відправили|отправлен\p{L}{0,2}|отправили|оформлен\p{L}{0,2}|оформили|скасован\p{L}{1,2}|отмен[её]н\p{L}{0,2}|was|were|took place|arrived|delivered|shipped|placed|received|cancell?ed|visited|came|stayed|ordered)(?!\p{L})/iu;
const WEEKDAY =
  /(?<!\p{L})(?:понеділ(?:ок|ка|ку)|вівтор(?:ок|ка)|серед[ауи]|четвер(?:га?)?|п['’ʼ]?ятниц[яюіу]|субот[ауи]|неділ[яюі]|понедельник|вторник|сред[ауы]|пятниц[аыу]|суббот[ауы]|воскресенье|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})/giu;
const CONDITION = /(?<!\p{L})(?:якщо|коли|кожн\p{L}+|если|когда|кажд\p{L}+|if|when|whenever|every|each)(?!\p{L})/iu;
const SAVED = /(?<!\p{L})(?:зниж|скид|бонус|купон|промокод|безкоштовн|бесплатн|discount|off(?!\p{L})|bonus|voucher|coupon|free(?!\p{L}))/iu;
/** Between what happened and its day. */
const SAME_CLAUSE = /^[^,;:—–]{0,40}$/u;

/** `order № 55-123`, `Ваш заказ 12345`; what stands between says that a number follows. */
const NUMBERED = new RegExp(
  `(?<!\\p{L})(?:${ORDER}|ttn|ттн|ticket|тікет\\p{L}*|тикет\\p{L}*)\\s{0,2}((?:(?:number|no\\.?|id|номер\\p{L}{0,3}|is|під|под|за|with|:|№|#)\\s{0,2}){0,3})((?:\\p{L}{1,4}[-_/]?)?\\d[\\d\\p{L}]*(?:[-_/]\\d[\\d\\p{L}]*)*)`,
  'giu',
);
const SIGN = /number|no|id|номер|№|#/iu;
const LEAST_DIGITS = 3;
const LEAST_SIGNED = 2;
const YEAR_OR_ALWAYS = /^(?:(?:19|20)\d\d|24\/7)$/;

const numbersIn = (text: string): Span[] => {
  const others: Span[] = [...phonesIn(text, wordsOf(text)), ...datesIn(text)];
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const [whole, link = '', number = ''] = match;
    const end = match.index + whole.length;
    const start = end - number.length;
    const signed = SIGN.test(link);
    const digits = number.replace(/\D/g, '').length;
    if (digits < (signed ? LEAST_SIGNED : LEAST_DIGITS) || (!signed && YEAR_OR_ALWAYS.test(number))) return [];
    if (/^[:.]\d\d/.test(text.slice(end, end + 3)) || others.some((other) => start < other.end && other.start < end)) return [];
    const counted = start + (/^\D*\d+/u.exec(number)?.[0].length ?? 0);
    if (!signed && (AFTER.test(text.slice(counted, counted + 34)) || countsThings(text, counted))) return [];
    return [{ start: match.index, end }];
  });
};

const sumIn = (said: string): Span | null => {
  const theirs = THEIR_MONEY.exec(said);
  if (theirs === null || CONDITION.test(said.slice(0, theirs.index)) || SAVED.test(said)) return null;
  const sum = amountsIn(said, wordsOf(said)).find(({ start, currency }) => currency && start > theirs.index && !isPolicy(said, start));
  return sum === undefined ? null : { start: theirs.index, end: sum.end };
};

const dayIn = (said: string): Span | null => {
  const theirs = THEIR_TIME.exec(said);
  if (theirs === null || CONDITION.test(said.slice(0, theirs.index))) return null;
  const from = theirs.index + theirs[0].length;
  const happened = HAPPENED.exec(said.slice(from));
  if (happened === null) return null;
  const done = from + happened.index + happened[0].length;
  const days: Span[] = [
    ...datesIn(said).filter((date) => !isPromise(said, date)),
    ...[...said.matchAll(WEEKDAY)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ];
  const day = days.find(({ start, end }) =>
    start >= done ? SAME_CLAUSE.test(said.slice(done, start)) : end <= theirs.index && SAME_CLAUSE.test(said.slice(end, theirs.index)),
  );
  return day === undefined ? null : { start: Math.min(theirs.index, day.start), end: Math.max(done, day.end) };
};

/** Places in a text where a fact of one customer's record is told. */
export const toldFacts = (text: string): Span[] => {
  const doctors = [...text.matchAll(THEIR_DOCTOR)].filter(([, letter = '']) => /\p{Lu}/u.test(letter));
  const starts = sentencesOf(text).map(({ tokens }) => tokens[0]?.start ?? 0);
  const told = starts.flatMap((from, index) => {
    const said = text.slice(from, starts[index + 1]);
    return [sumIn(said), dayIn(said)].flatMap((span) => (span === null ? [] : [{ start: from + span.start, end: from + span.end }]));
  });
  return [...numbersIn(text), ...told, ...doctors.map(({ index, 0: all }) => ({ start: index, end: index + all.length }))];
};
