// Trades of people who come, make and carry: a number given beside one is that person's, not the company's line.

const LATIN =
  'fitter|installer|repairman|repairer|handyman|builder|roofer|plasterer|painter|decorator|tiler|joiner|carpenter|cleaner|mover|packer|gardener|landscaper|landlord|landlady|caretaker|janitor|mechanic|upholsterer|seamstress|tailor|florist|baker|butcher|stylist|hairdresser|barber|beautician|masseur|masseuse|therapist|dentist|surgeon|vet|groomer|trainer|coach|tutor|instructor|photographer|foreman|welder|locksmith|surveyor|inspector|estimator|tech|tech guy|serviceman|warden|cashier|salesman|saleswoman|salesperson|realtor|broker|buyer|bookkeeper|host|hostess|rep';
const UKRAINIAN =
  'монтажни|монтувальни|установни|встановлювач|складальни|збирач|вантажни|прибиральни|швач|кравчин|слюсар|електрик|столяр|тесляр|маляр|плиточни|механік|зварювальни|продав(?:ец|ц|чин)|касир|тренер|викладач|інструктор|масажист|перукар|стиліст|косметолог|стоматолог|хірург|фельдшер|ветеринар|господар(?!сь|ств)|господин(?:я|і|ю|ею)|власни(?:к|ц)|орендодав|комендант|двірни|консьєрж|вахтер|охорон(?:ец|ц|ни)|фотограф|ріелтор|ріелтер|куратор|супервайзер|кухар|флорист|пекар|покоїв|нян|доглядальни|замірни|листонош|завгосп|комірни';
const RUSSIAN =
  'монтажни|установщи|сборщи|грузчи|уборщи|шве[йяиюе]|портн|закройщи|слесар|электрик|плотни|маляр|плиточни|механик|сварщи|продавец|продавц|продавщиц|кассир|тренер|преподавател|инструктор|массажист|парикмахер|стилист|косметолог|стоматолог|хирург|фельдшер|ветеринар|хозяин|хозяйк|хозяев|владел[еь]?ц|арендодател|комендант|дворни|консьерж|вахт[её]р|охранни|фотограф|риелтор|риэлтор|куратор|супервайзер|повар|флорист|пекар|горничн|нян|сиделк|замерщи|почтальон|завхоз|кладовщи|кровельщи';

/** A trade with its ending; groups none. */
const TRADE = `(?<!\\p{L})(?:(?:${LATIN})(?!\\p{L})|(?:${UKRAINIAN}|${RUSSIAN})\\p{L}*)`;
const TRADES = new RegExp(TRADE, 'giu');
/** So far behind the trade the number may stand: `our fitter, mornings only, on …`. */
const NEAR = 42;

/** Whether the words before a number or mailbox name one who has a trade, close by or with his name. */
export const namesTrade = (words: string): boolean =>
  [...words.matchAll(TRADES)].some((match) => words.length - match.index - match[0].length < NEAR || isNamedAfter(words, match));

const isNamedAfter = (words: string, match: RegExpMatchArray): boolean =>
  /^,?\s\p{Lu}\p{Ll}+/u.test(words.slice((match.index ?? 0) + match[0].length));

/** `our fitter Neil`: whatever the name is, it is one. */
export const namesTradesman = (words: string): boolean => [...words.matchAll(TRADES)].some((match) => isNamedAfter(words, match));
