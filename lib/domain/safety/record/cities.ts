// Cities whose names differ between languages by more than spelling; others are compared by their skeleton.
import { skeleton } from '../../people/skeleton.ts';

const CITIES: readonly string[][] = [
  ['Київ', 'Киев', 'Kyiv', 'Kiev'],
  ['Харків', 'Харьков', 'Kharkiv', 'Kharkov'],
  ['Львів', 'Львов', 'Lviv', 'Lvov'],
  ['Одеса', 'Одесса', 'Odesa', 'Odessa'],
  ['Дніпро', 'Днепр', 'Dnipro', 'Днепропетровск', 'Дніпропетровськ'],
  ['Запоріжжя', 'Запорожье', 'Zaporizhzhia'],
  ['Миколаїв', 'Николаев', 'Mykolaiv', 'Nikolaev'],
  ['Чернігів', 'Чернигов', 'Chernihiv'],
  ['Рівне', 'Ровно', 'Rivne'],
  ['Тернопіль', 'Тернополь', 'Ternopil'],
  ['Чернівці', 'Черновцы', 'Chernivtsi'],
  ['Івано-Франківськ', 'Ивано-Франковск', 'Ivano-Frankivsk'],
  ['Кривий Ріг', 'Кривой Рог', 'Kryvyi Rih'],
  ['Біла Церква', 'Белая Церковь', 'Bila Tserkva'],
  ["Кам'янець-Подільський", 'Каменец-Подольский', 'Kamianets-Podilskyi'],
  ['Маріуполь', 'Мариуполь', 'Mariupol'],
  ['Варшава', 'Warsaw', 'Warszawa'],
  ['Краків', 'Краков', 'Krakow', 'Cracow'],
  ['Прага', 'Prague', 'Praha'],
  ['Москва', 'Moscow', 'Moskva'],
  ['Відень', 'Вена', 'Vienna'],
  ['Мюнхен', 'Munich'],
  ['Рим', 'Rome', 'Roma'],
  ['Париж', 'Paris'],
  ['Ірпінь', 'Ирпень', 'Irpin'],
  ['Бориспіль', 'Борисполь', 'Boryspil'],
  ['Кременчук', 'Кременчуг', 'Kremenchuk'],
  ['Охтирка', 'Ахтырка', 'Okhtyrka'],
  ['Олександрія', 'Александрия', 'Oleksandriia'],
  ['Костянтинівка', 'Константиновка', 'Kostiantynivka'],
  ["Слов'янськ", 'Славянск', 'Sloviansk'],
  ['Бердичів', 'Бердичев', 'Berdychiv'],
  ['Чугуїв', 'Чугуев', 'Chuhuiv'],
  ['Васильків', 'Васильков', 'Vasylkiv'],
  ['Обухів', 'Обухов', 'Obukhiv'],
  ['Фастів', 'Фастов', 'Fastiv'],
  ['Зміїв', 'Змиев', 'Zmiiv'],
  ['Самбір', 'Самбор', 'Sambir'],
  ['Ніжин', 'Нежин', 'Nizhyn'],
  ['Канів', 'Канев', 'Kaniv'],
  ['Козятин', 'Казатин', 'Koziatyn'],
  ['Очаків', 'Очаков', 'Ochakiv'],
  ['Вінниця', 'Винница', 'Vinnytsia'],
  ['Вишневе', 'Вишнёвое', 'Vyshneve'],
  ["Кам'янське", 'Каменское', 'Kamianske'],
  ['Рубіжне', 'Рубежное', 'Rubizhne'],
  ['Чорноморськ', 'Черноморск', 'Chornomorsk'],
  ['Южне', 'Южное', 'Yuzhne'],
  ['Подільськ', 'Подольск', 'Podilsk'],
  ['Світловодськ', 'Светловодск', 'Svitlovodsk'],
  ["Знам'янка", 'Знаменка', 'Znamianka'],
  ['Лозова', 'Лозовая', 'Lozova'],
  ['Чортків', 'Чортков', 'Chortkiv'],
  ['Шепетівка', 'Шепетовка', 'Shepetivka'],
  ['Нетішин', 'Нетешин', 'Netishyn'],
  ['Тячів', 'Тячев', 'Tiachiv'],
  ['Виноградів', 'Виноградов', 'Vynohradiv'],
  ['Берегове', 'Берегово', 'Berehove'],
  ['Надвірна', 'Надворная', 'Nadvirna'],
  ['Болехів', 'Болехов', 'Bolekhiv'],
  ['Жовква', 'Жолква', 'Zhovkva'],
  ['Новояворівськ', 'Новояворовск', 'Novoiavorivsk'],
  ['Яворів', 'Яворов', 'Yavoriv'],
  ['Золочів', 'Золочев', 'Zolochiv'],
  ['Вроцлав', 'Wrocław', 'Wroclaw'],
  ['Катовіце', 'Катовице', 'Katowice'],
  ['Будапешт', 'Budapest'],
  ['Кишинів', 'Кишинёв', 'Chisinau'],
  ['Бухарест', 'Bucharest'],
  ['Афіни', 'Афины', 'Athens'],
  ['Стамбул', 'Istanbul'],
  ['Лісабон', 'Лиссабон', 'Lisbon'],
  ['Барселона', 'Barcelona'],
  ['Неаполь', 'Naples'],
  ['Флоренція', 'Флоренция', 'Florence'],
  ['Венеція', 'Венеция', 'Venice'],
  ['Женева', 'Geneva'],
  ['Цюріх', 'Цюрих', 'Zurich'],
  ['Брюссель', 'Brussels'],
  ['Кельн', 'Кёльн', 'Köln', 'Cologne'],
];

const BY_SKELETON = new Map(CITIES.flatMap((spellings) => spellings.map((spelling) => [skeleton(spelling), spellings] as const)));

/** The city's name as given and in the other languages. */
export const citySpellings = (city: string): string[] => [...new Set([city, ...(BY_SKELETON.get(skeleton(city)) ?? [])])];

/** Names that a place goes by in talk, after its full ones: `full, full: short, short`. Those of capitals only are told by their very letters. */
const SHORT = `
  Санкт-Петербург, Saint Petersburg, St Petersburg, Петербург, Ленинград: Питер, Пітер, Петербург, СПб, СПБ, Спб, Санкт-Петербург
  Москва, Moscow, Moskva: Мск, МСК, Москва
  Екатеринбург, Єкатеринбург, Yekaterinburg, Ekaterinburg: Екб, ЕКБ, Ёбург, Екатеринбург
  Новосибирск, Новосибірськ, Novosibirsk: Нск, НСК, Новосиб, Новосибирск
  Нижний Новгород, Nizhny Novgorod: НН, Нижний Новгород
  Великий Новгород: Новгород
  Челябинск, Chelyabinsk: Челяба, Челябинск
  Набережные Челны: Челны
  Краснодар, Krasnodar: Крд, КРД, Краснодар
  Красноярск, Krasnoyarsk: Крск, КРСК, Красноярск
  Владивосток, Vladivostok: Владик, Владивосток
  Магнитогорск: Магнитка
  Петропавловск-Камчатский: Петропавловск
  Комсомольск-на-Амуре: Комсомольск
  Калининград, Kaliningrad: Кёниг, Калининград
  Тольятти, Togliatti: Тлт, ТЛТ
  Алматы, Almaty, Алма-Ата: Алматы, Алма-Ата, Алмата
  Астана, Astana, Нур-Султан: Астана, Нур-Султан
  Івано-Франківськ, Ивано-Франковск, Ivano-Frankivsk: Франківськ, Франковск, Франик, Франік, Frankivsk
  Кам'янець-Подільський, Каменец-Подольский: Кам'янець, Каменец
  Кропивницький, Кропивницкий, Кіровоград, Кировоград: Кропивницький, Кропивницкий, Кіровоград, Кировоград, Кроп
  Кам'янське, Каменское, Дніпродзержинськ: Дніпродзержинськ, Днепродзержинск
  Хмельницький, Хмельницкий: Хмель
  Новоград-Волинський, Звягель: Звягель, Новоград
  Переяслав-Хмельницький: Переяслав
  Чорноморськ, Черноморск: Іллічівськ, Ильичёвск
  Ужгород, Uzhhorod: Ужик
  Кривий Ріг, Кривой Рог: Кривбас, Кривбасс
  New York, New York City, Нью-Йорк: NYC, NY, Big Apple, New York, Нью-Йорк
  Los Angeles, Лос-Анджелес, Лос-Анжелес: LA, Los Angeles, Лос-Анджелес
  San Francisco, Сан-Франциско: SF, Frisco, San Fran, San Francisco, Сан-Франциско
  Las Vegas, Лас-Вегас: Vegas, Вегас
  Philadelphia, Филадельфия, Філадельфія: Philly, Філадельфія, Филадельфия
  Washington, Washington DC, Вашингтон: DC
  New Orleans: NOLA, Nola
  Chicago, Чикаго: Chi-town, Чикаго
  Atlanta: ATL
  Indianapolis: Indy
  Minneapolis: Mpls
  Jacksonville: Jax
  Salt Lake City: SLC, Salt Lake
  Oklahoma City: OKC
  St Louis, Saint Louis: STL, St Louis, Saint Louis
  Birmingham: Brum
  London, Лондон: LDN, Лондон
  Melbourne: Melb
  Johannesburg: Joburg, Jozi
  Mexico City: CDMX
  Ho Chi Minh City: Saigon
  Rio de Janeiro: Rio`;

const partsOf = (line: string): [full: string[], short: string[]] => {
  const [full = '', short = ''] = line.split(':').map((part) => part.trim());
  return [full.split(', '), short.split(', ')];
};
const SHORT_BY_SKELETON = new Map(
  SHORT.split('\n')
    .filter((line) => line.trim() !== '')
    .map(partsOf)
    .flatMap(([full, short]) => full.map((name) => [skeleton(name), short] as const)),
);

/** `Ростов-на-Дону`, `Newcastle upon Tyne`: the river is left out in talk. */
const ON_RIVER = /^(\p{L}{3,})[\s-](?:на|над|upon|on|am|an der|sur)[\s-]\p{Lu}/iu;

const ABBREVIATION = /^(?:\p{Lu}{2,4}|\p{Lu}{2}\p{Ll}|\p{Lu}[бвгджзклмнпрстфхцчшщbcdfghjklmnpqrstvwxz]{2,3})$/u;
/** `СПб`, `NYC`: told by its very letters, or half of the short words of a text would be one. */
export const isCityAbbreviation = (name: string): boolean => ABBREVIATION.test(name);

const CLOCK_BEFORE = /(?:\d[:.-]\d{2}|\d\s?(?:годин\p{L}*|час\p{L}*|am|pm))\s(?:по\s|за\s)?$/iu;
const CLOCK_AFTER = /^\s(?:час(?:ом|у)?|времен[иі]|время|time)(?!\p{L})/iu;
/** `до 19:00 по Москве`, `за київським часом`: whose clock it is tells nobody's home. */
export const isClockOf = (text: string, start: number, end: number): boolean =>
  CLOCK_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || CLOCK_AFTER.test(text.slice(end, end + 12));

/** `Лубни - Лубен`, `Ромни - Ромен`, `Химки - Химок`: a vowel comes between the last two letters of a town in the plural. */
export const pluralGenitives = (word: string): string[] => {
  const stem = /^(\p{Script=Cyrillic}+[бвгґджзклмнпрстфхцчшщ])(ь?)([кнлрцв])[иіы]$/iu.exec(word);
  if (stem === null) return [];
  const [, head = '', , last = ''] = stem;
  return ['о', 'е'].map((vowel) => head + vowel + last);
};

/** The usual short names of a city; none that is one of its spellings already. */
export const shortCityNames = (city: string): string[] => {
  const known = SHORT_BY_SKELETON.get(skeleton(city)) ?? [];
  const head = ON_RIVER.exec(city)?.[1];
  const taken = new Set(citySpellings(city));
  return [...new Set([...known, ...(head === undefined ? [] : [head])])].filter((name) => !taken.has(name));
};
