// Names that are also words of the language: `Надія на краще`, `сума`, `Will`. Only a capital in the middle of a sentence, or a comma of address,
// makes one of them a name.
import { skeleton } from './skeleton.ts';

const WORDS = `
  надія надежда віра вера любов любовь люба слава світ свет света роман роза лев мир мила зоря поля рая рай воля доля світлана майя мая тома тема тома яра
  мороз сорока вовк волк лис заєць заяц кіт кот білий белый чорний черный зима весна літо лето сніг снег гончар кравець коваль ткач мельник кузнец кузнєц
  бондар скляр швець пекар кухар різник шевчук пасічник рибалка козак король князь барон граф майстер мастер голова рука борода вус хвиля хвилина година
  година береза дуб калина тополя вишня горох борщ сало каша хліб мак гриб голуб орел орёл сокіл сокол воробей горобець журавель синиця зозуля соловей
  соловей жук комар муха рак щука карась соболь собко мудрий добрий добра добрый лагідний тихий гарний красивий правда мова пісня слово книга ключ замок
  сума суми рівне ровно калуш ізюм стрий буча остер торг ринок базар міна броварі ромни самара воля новий старий місто море річка поле гай ліс лес
  park парк молодий молодой молода коротка довгий долгий великий малий золотий золото срібний крапка точка зірка звезда свят свята маяк маяки
  will mark may rose grace hope joy bill young brown white black green long price king best art rich frank faith dawn summer june april august lane
  park hill wood stone field bush fox wolf bird cook baker smith mason miller page day love gold silver sharp short small strong wise good west north
  case cash bank church street reading nice bath mobile orange sandy penny pat drew chase grant dean earl duke bishop major rob jack sue don ray
  gene stew max ben al di max max ned jay guy norm carol ivy lily daisy iris olive heather ruby pearl amber jade crystal`;

const COMMON = new Set(
  WORDS.split(/\s+/)
    .filter((word) => word !== '')
    .map(skeleton),
);

export const isCommonWord = (word: string): boolean => COMMON.has(skeleton(word));
