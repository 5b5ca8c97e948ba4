// Cities whose names differ between languages by more than spelling; others are compared by their skeleton.
import { skeleton } from '../people/skeleton.ts';

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
];

const BY_SKELETON = new Map(CITIES.flatMap((spellings) => spellings.map((spelling) => [skeleton(spelling), spellings] as const)));

/** The city's name as given and in the other languages. */
export const citySpellings = (city: string): string[] => [...new Set([city, ...(BY_SKELETON.get(skeleton(city)) ?? [])])];
