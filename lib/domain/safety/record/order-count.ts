// That somebody has ordered before, and how often: where the record holds several orders, "your two earlier orders" tells what only we know. Words of the
// author himself ("my third order") are the same fact, so that a draft may take them up.
import type { Fact } from './fact.ts';

/** Fewer tell nothing of before. */
const SEVERAL = 2;

const COUNT_EN = String.raw`two|three|four|five|six|seven|eight|nine|ten|dozen|both|several|many|\d{1,3}`;
const EARLIER_EN = 'previous|earlier|past|prior|other|former';
const ORDERS_EN = 'orders|purchases|bookings|reservations|stays|visits|appointments|deliveries|parcels';

const COUNT_UK = String.raw`дв(?:а|і|ох|ом|ома)|три|трьо(?:х|м|ма)|чотир(?:и|ьох|ьом|ма)|п['’]ят(?:ь|и|ьох|ьом|ьма)|шіст(?:ь|ьох)|сім(?:ох)?|вісім|восьми|дев['’]ят(?:ь|и)|десят(?:ь|ки|и)|обид(?:ва|ві|вох|вом|вома)|кільк(?:а|ох|ом|ома)|\d{1,3}`;
const EARLIER_UK = 'попередн(?:і|іх|ім|іми)|минул(?:і|их|им|ими)|інш(?:і|их|им|ими)|колишн(?:і|іх|ім|іми)|давніш(?:і|их|им|ими)';
const ORDERS_UK =
  'замовлен(?:ня|ь|ням|нями|нях)|покуп(?:ки|ок|кам|ками|ках)|візит(?:и|ів|ам|ами|ах)|бронюван(?:ня|ь|нях|нями)|посил(?:ки|ок|ках)';

const COUNT_RU = String.raw`дв(?:а|е|ух|ум|умя)|три|тр[её](?:х|м|мя)|четыр(?:е|[её]х|[её]м|ьмя)|пят(?:ь|и|ью)|шест(?:ь|и)|сем(?:ь|и)|восемь|восьми|девят(?:ь|и)|десят(?:ь|ки|и)|об(?:а|е|оих|еих|оим|оими)|нескольк(?:о|их|им|ими)|\d{1,3}`;
const EARLIER_RU = 'предыдущ(?:ие|их|им|ими)|прошл(?:ые|ых|ым|ыми)|друг(?:ие|их|им|ими)|прежн(?:ие|их|им|ими)';
const ORDERS_RU =
  'заказ(?:а|ы|ов|ам|ами|ах)|покуп(?:ки|ок|кам|ками|ках)|визит(?:а|ы|ов|ам|ами|ах)|бронирован(?:ия|ий|иям|иях)|посыл(?:ки|ок|ках)';

const WORDS_BETWEEN = (words: string): string => String.raw`(?:(?:${words})\s){1,2}`;

/** One that is still to come tells of none before: `ждём ваш второй визит`. */
const AWAITED = String.raw`(?:жд[её]м|будем рады|forward to|welcome you (?:for|on))\s`;

/** `your two earlier orders`; the author says "my". */
const OWNED = [
  String.raw`(?:your|my)\s${WORDS_BETWEEN(`${COUNT_EN}|${EARLIER_EN}|last`)}(?:${ORDERS_EN})`,
  String.raw`(?:ваш|мо)(?:і|ї|их|їх|им|їм|ими|їми)\s${WORDS_BETWEEN(`${COUNT_UK}|${EARLIER_UK}|останн(?:і|іх|ім|іми)`)}(?:${ORDERS_UK})`,
  String.raw`(?:ваш|мо)(?:и|их|им|ими)\s${WORDS_BETWEEN(`${COUNT_RU}|${EARLIER_RU}|последн(?:ие|их|им|ими)`)}(?:${ORDERS_RU})`,
  String.raw`(?:${COUNT_EN})\s(?:(?:${EARLIER_EN})\s)?(?:${ORDERS_EN})\sof\s(?:yours|mine)`,
  String.raw`(?<!${AWAITED})(?:your|my)\s(?:second|third|fourth|fifth|sixth|tenth)\s(?:order|purchase|booking|reservation|stay|visit)`,
  String.raw`(?:ваше|моє)\s(?:друге|третє|четверте|п['’]яте|шосте|десяте)\s(?:замовлення|бронювання)`,
  String.raw`(?:ваша|моя)\s(?:друга|третя|четверта|п['’]ята|шоста|десята|вторая|третья|четв[её]ртая|пятая|шестая|десятая)\s(?:покупка|посилка|посылка|бронь)`,
  String.raw`(?<!${AWAITED})(?:ваш|мой)\s(?:второй|третий|четв[её]ртый|пятый|шестой|десятый)\s(?:заказ|визит)`,
];

/** `you have ordered from us three times`. */
const TIMES_EN = 'twice|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\\d{1,3})\\stimes';
const TIMES_UK = "двічі|тричі|(?:вже|уже)\\sне\\sвперше|(?:кілька|багато|чотири|п['’]ять|шість|сім|вісім|десять|\\d{1,3})\\sраз(?:и|ів)";
const TIMES_RU = 'дважды|трижды|уже\\sне\\sвпервые|(?:несколько|много|два|три|четыре|пять|шесть|семь|восемь|десять|\\d{1,3})\\sраза?';
const OFTEN = [
  String.raw`(?:you|i)(?:['’]ve|\shave)?\s(?:already\s)?(?:ordered|bought|booked|stayed|shopped)\s(?:(?:from|with|at|here)\s(?:us|you)?\s?|here\s)?(?:${TIMES_EN})`,
  String.raw`(?:замовл(?:яли|яв|яла|яєте|яю)|купу(?:вали|вав|вала|єте|ю)|бронюва(?:ли|в|ла))\s(?:у\s(?:нас|вас)\s)?(?:вже\s|уже\s)?(?:${TIMES_UK})`,
  String.raw`(?:заказыва(?:ли|л|ла|ете|ю)|покупа(?:ли|л|ла|ете|ю)|бронирова(?:ли|л|ла))\s(?:у\s(?:нас|вас)\s)?(?:уже\s)?(?:${TIMES_RU})`,
];

const TOLD = new RegExp(String.raw`(?<!\p{L})(?:${[...OWNED, ...OFTEN].join('|')})(?!\p{L})`, 'giu');

/** How the author counts without a word of ours: `третий раз заказываю`, `both my parcels`. */
const SAID = new RegExp(
  [
    TOLD.source,
    String.raw`(?<!\p{L})(?:(?:second|third|fourth|fifth|sixth|tenth)\s(?:time|order|purchase|booking|visit|parcel)|(?:order(?:ed)?|bought|booked|stayed|shopped)\s(?:[a-z]+\s){0,3}?(?:${TIMES_EN})|(?:my|placed|made)\s(?:(?:${COUNT_EN}|${EARLIER_EN})\s)?(?:${ORDERS_EN}))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:вдруге|втретє|вчетверте|впяте|(?:друг|трет|четверт|п['’]ят)[а-яіїєґ]{1,3}\s(?:раз|замовлення|покупк[а-яі]|посилк[а-яі]|візит)|(?:${COUNT_UK})\s(?:${ORDERS_UK})|(?:${TIMES_UK})\s(?:замовл|купу|купи|брон)[а-яіїєґ]*|(?:замовл|купу|купи|брон)[а-яіїєґ]*\s(?:[а-яіїєґ]+\s){0,3}?(?:${TIMES_UK}))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:втор|трет|четв[её]рт|пят)[а-яё]{1,3}\s(?:раз|заказ|покупк[а-я]|посылк[а-я]|визит)|(?:${COUNT_RU})\s(?:${ORDERS_RU})|(?:${TIMES_RU})\s(?:заказ|покуп|купи|брон)[а-яё]*|(?:заказ|покуп|купи|брон)[а-яё]*\s(?:[а-яё]+\s){0,3}?(?:${TIMES_RU}))(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** `orders`: how many the record holds. */
export const orderCountFacts = (orders: number): Fact[] =>
  orders < SEVERAL ? [] : [{ how: 'told', id: 'orders', kind: 'order_count', told: TOLD, said: SAID }];
