// What a learnt finding must stand on, whatever the words around it are like: another customer's story needs somebody it is told of, a plea for a
// rating needs a rating of ours, and words that go to those who earned them threaten nobody. Read by hand, since the model only knows the company that words keep.
import type { Sentence } from '../sentences.ts';
import { isByClerk, isCount, isOwnCase } from './everyday-grounds.ts';
import { isTiedToReview } from './gift-grounds.ts';
import { HOSTILE, type LearntRule } from './learnt-rules.ts';
import { isInvitation, isOwnedUp, isPlainSpeech, isRelief } from './plain-speech.ts';
import { isPleasantry } from './pleasantries.ts';
import { PLEA } from './second-rules.ts';
import { isSignOff } from './sign-off.ts';
import { isHouseRule, isOfDirt, isOfThings, isOtherDeleted, isOwnStep } from './things.ts';

/** Somebody, in whatever words: looked for generously. */
const SOMEBODY =
  / (?:клієнт|клиент|покуп|замовни|заказчи|пацієнт|пациент|гост|гіст|відвідувач|посетител|пасажир|пассажир|постоял|абонент|користувач|пользоват|сусід|сосед|мешкан|жиль?[ец]|людин|человек|люд|жінк|женщин|чоловік|мужчин|мужик|пан|госпо|дам|дівч|девуш|девоч|хлоп|паре?н|юнак|юнош|студент|учн|учени|мам|тат|папа|папы|батьк|от[еі]?ц|мат[іиье]|бабус|бабуш|дідус|дедуш|дитин|дитя|діт|дет|ребен|малю|малыш|син|сын|доч|доньк|подруг|подруж|друг|друз|колег|коллег|родин|род[иі]ч|родств|сім|семь|семей|пар[аиіуы] |мол|наречен|неве|жених|чолов|муж|жен|дружин|брат|сест|він |вона |йому |її |його |ним |ней |неї |нього |него |нее |он |она |его |ее |ей |ему |їй |хто|кто|комус|кому|чиє|чий|чия|чью|чужо|чужу|чужі|чужи|інш|перед вами|до вас |після вас|после вас|власни|хозя|господ|водій|водит|орендар|арендат|туріст|турист|пенсіон|пенсион|інвалід|инвалид|вагітн|беремен|customer|client|guest|patient|buyer|shopper|passenger|subscriber|visitor|tenant|resident|neighbou?r|diner|travell?er|member|someone|somebody|anyone|person|people|man |men |woman|women|lady|ladies|gentleman|gentlemen|guy|girl|boy|couple|famil|mother|father|mum|mom|dad|parent|child|kid|baby|son |daughter|sister|brother|wife|husband|friend|colleague|student|teacher|pensioner|bride|groom|he |she |him |her |his |hers |who|another|other |others |one |ones |before you|ahead of you|next to you|owner|driver|dog|cat |соба|пес |пса |кіт |кот |ребят|хлопц|іменинн|именинн|голова |голови |голову |громадян|гражданин|гражданк|земля[кч]|врач|лікар|педиатр|педіатр|chef|crew |rider|soldier|officer|doctor|nurse|chairman|neighbours)/u;
/** A capital letter of a name, a word that is one, or a number of a room or a house. */
const MARKED = / (?:\^|\d)/u;
const ABBREVIATED = /^[\p{Lu}\d]{2,}$/u;
const QUOTED = /[«“„"]$/u;

/** A group of whom nothing is told but that it was there before. */
const NAMELESS_GROUP =
  / (?:попередн[^ ]*|предыдущ[^ ]*|previous|earlier|preceding|outgoing) (?:[^ ]+ )?(?:груп[^ ]*|заїзд[^ ]*|заезд[^ ]*|рейс[^ ]*|захід|заход[^ ]*|мероприят[^ ]*|екскурс[^ ]*|экскурс[^ ]*|змін[^ ]*|смен[^ ]*|group|groups|party|tour|event|function|conference|class|session|sitting|shift|flight|booking|arrivals) /u;

/** The marks of names in a sentence but for abbreviations, `ПДВ`, `ОСББ`, and, where a firm is blamed, for what stands in quotation marks. */
const marksOf = (text: string, { named, tokens }: Sentence, blamed: boolean): { kept: string; signs: boolean } => {
  let signs = false;
  const words = named
    .trim()
    .split(' ')
    .map((word, at) => {
      const token = tokens[at];
      if (token === undefined || !word.startsWith('^')) return word;
      const isSign = ABBREVIATED.test(text.slice(token.start, token.end)) || (blamed && QUOTED.test(text.slice(0, token.start)));
      signs ||= isSign;
      return isSign ? word.slice(1) : word;
    });
  return { kept: ` ${words.join(' ')} `, signs };
};

/** A thing that the sentence before spoke of, and what is done to things alone: `картку заблокував збій. Її вже розблоковано`. */
const THING =
  /(?<![a-zа-яёіїєґ])(?:картк|карт[уауеоы]|посилк|посылк|заявк|квитанц|сімк|симк|послуг|услуг|страховк|бронь|бронюв|брониров|замовлен|заказ|платіж|платеж|рахун|счет|сч[её]т|підписк|подписк|антен|вежу|вишк|вышк|труб[уа]|помилк|ошибк|card|parcel|order|sim|payment|booking|account|subscription|mast|pipe|error)[a-zа-яёіїєґ]*/iu;
const DONE_TO_THING =
  / (?:її|його|їх|ее|его|их|it|they|them) (?:[^ ]+ ){0,3}?(?:розблок|відправ|надісл|вислан|вислал|знайд|знайш|виправ|замін|скасов|поверн|оновл|перевип|доставл|передрук|активов|полагод|разблок|отправ|высл|найд|нашли|исправ|замен|отмен|верну|возвращ|обнов|перевыпу|активир|починил|unblock|unlock|sent|found|fixed|replaced|reissued|cancelled|refunded|activated|repaired)[^ ]* /u;
const REACH = 200;
const isOfThing = (text: string, { line, tokens }: Sentence): boolean => {
  const start = tokens[0]?.start ?? 0;
  const before = text.slice(Math.max(0, start - REACH), start);
  return DONE_TO_THING.test(line) && THING.test(before) && !SOMEBODY.test(line.replace(DONE_TO_THING, ' '));
};

/** Somebody nameless who only said the same or was right, or neighbours who mended their pipe. */
const AT_ONE_WITH =
  / (?:(?:мав|мала|мали|має|мають) рацію|(?:був|була|були|был|была|были|was|were|is|are) (?:[^ ]+ )?(?:прав[^ ]*|right)|прав[аы]?|had a point|(?:told|said|wrote|noticed|mentioned|сказал[^ ]*|казал[^ ]*|казали|писал[^ ]*|написал[^ ]*|говорил[^ ]*|помітил[^ ]*|заметил[^ ]*) (?:[^ ]+ ){0,2}?(?:the same|те саме|те ж|то же|тоже самое)|(?:сусід[^ ]*|сосед[^ ]*|neighbou?rs?) (?:[^ ]+ ){0,3}?(?:полагодили|відремонтували|замінили|закінчили|починили|отремонтировали|заменили|закончили|mended|fixed|repaired|finished|replaced)) /u;
const TOLD_OF =
  / (?:п[ья]ян[^ ]*|drunk|divorc[^ ]*|розлуч[^ ]*|развод[^ ]*|сварк[^ ]*|свари[^ ]*|ссор[^ ]*|скандал[^ ]*|борг[^ ]*|долг[^ ]*|debt[^ ]*|owe[sd]?|sick|ill|хвор[^ ]*|бол(?:іє|іла|ить|ит|ел|ела|ьной|ьная|ьного)|болезн[^ ]*|pregnan[^ ]*|вагіт[^ ]*|беремен[^ ]*|diabet[^ ]*|arrest[^ ]*|police|поліц[^ ]*|полиц[^ ]*|пенсіон[^ ]*|пенсион[^ ]*|чоловік[^ ]*|муж[^ ]*|дружин[^ ]*|жен[аыуе]|husband|wife|кохан[^ ]*|любов[^ ]*|lover|fight|бійк[^ ]*|драк[^ ]*|paid|платив|платил[^ ]*|вкра[^ ]*|укра[^ ]*|stole[^ ]*|пь[ею]т|пє|пють|пил[аи]?|drinks?|фальшив[^ ]*|fake|хозя[^ ]*|господар[^ ]*|owners?|діагноз[^ ]*|диагноз[^ ]*)(?= )/u;
const isAtOne = (text: string, sentence: Sentence, blamed: boolean): boolean =>
  AT_ONE_WITH.test(sentence.line) && !TOLD_OF.test(sentence.line) && !MARKED.test(marksOf(text, sentence, blamed).kept);

/** False only where all that looked like a name is a sign, or a group goes without any, and nobody is spoken of. */
const tellsOfSomebody = (text: string, sentence: Sentence, blamed: boolean): boolean => {
  if (isOfThing(text, sentence) || isAtOne(text, sentence, blamed)) return false;
  if (SOMEBODY.test(sentence.line)) return true;
  const { kept, signs } = marksOf(text, sentence, blamed);
  return MARKED.test(kept) || !(signs || NAMELESS_GROUP.test(sentence.line));
};

const RATED = '(?:рейтинг|шкал|оцін(?:к|ок|ц)|оцен(?:к|ок)|бал(?:и|ів|ы|л)|клас|класс|rating|scale|score|grade)[^ ]*';
/** A scale of something else than reviews, named before or behind it. */
const OTHER_SCALE = new RegExp(
  ` (?:${RATED} (?:[^ ]+ )?(?:гостр|острот|пряност|енерг|энерг|безпек|безопасн|пожеж|пожар|складн|сложност|важкост|кредитн|вогнест|огнест|вологозахист|влагозащит|міцн|прочн|жорстк|жестк|шум|споживан|потреблен|якості повітря|качества воздуха|of (?:the )?(?:heat|spic|difficult|safety|energy|hard|firm|fire|noise|skill|risk))[^ ]*|(?:energy|heat|spice|spiciness|safety|fire|age|credit|fuel|difficulty|hardness|firmness|noise|crash|hygiene|efficiency|chilli|chili|scoville|water|wind|power|insulation|skill|risk|movie|film|ip|гостроти|остроты|енергетичн[^ ]*|энергетическ[^ ]*|пожежн[^ ]*|пожарн[^ ]*|вікови[^ ]*|возрастн[^ ]*|кредитн[^ ]*) ${RATED}) `,
  'u',
);
/** Whose ratings no author gives: `the hygiene office gives us a new rating in January`. */
const BY_INSPECTORS =
  / (?:(?:hygiene|health|sanitary|food|fire|building|trading|tourism|education|school) (?:[^ ]+ )?(?:office|officer|officers|inspector|inspectors|inspection|inspectorate|authority|agency|council|department|standards|board)|inspectors?|inspectorate|ofsted|cqc|(?:держпродспожив|роспотреб|санепідем|санэпид|санстанц|інспекц|инспекц|інспектор|инспектор|міністерств|министерств|нсзу)[^ ]*) (?:[^ ]+ ){0,6}?(?:rat(?:e|es|ed|ing)|scores?|scored|grade[ds]?|оцін(?:к|ок|ц|ю|ит|ює)|оцен(?:к|ок|ит|ив)|рейтинг|категорі|категори|клас|класс)[^ ]* /u;
/** The author, or what he is to do as well. */
const OF_AUTHOR =
  / (?:ви|вы|вас|вам|вами|ваш[^ ]*|ти|ты|теб[^ ]*|you|your|yours|kindly|likewise|сподіва[^ ]*|надеем[^ ]*|надею[^ ]*|hope|hoping|хотілося|хотелось|виправ[^ ]*|исправ[^ ]*|сделайте|зробіть|make|пят[^ ]*|five|одиниц[^ ]*|единиц[^ ]*|one up) /u;
const byInspectors = (line: string): boolean => BY_INSPECTORS.test(line) && !OF_AUTHOR.test(line);
/** A review, stars, or whom one asks for them. */
const OF_REVIEW =
  / (?:відгук|отзыв|review|feedback|коментар|комментари|comment|зірк|зірок|зіроч|звезд|stars? |поставте|поставьте|оцініть|оцените|змініть|измените|підніміть|поднимите|підвищ|повысьте|rate us|leave|please|наш[^ ]* (?:рейтинг|оцінк|оценк)|our rating|ваш[^ ]* (?:рейтинг|оцінк|оценк)|your rating)/u;

/** Stars that a hotel or a kitchen has. */
const HOUSE_STARS =
  / (?:(?:готел|отел|hotel|resort|hostel|пансіонат|пансионат|санатор|ресторан|restaurant)[^ ]* (?:[^ ]+ )?(?:зір(?:ок|к)|звезд|stars? )[^ ]*|[^ ]*(?:зірков|звездочн|звездн)[^ ]*|(?:two|three|four|five|seven|\d) star (?=[^ ])(?!rating|review|score)[^ ]+|michelin stars?|(?:мішлен|мишлен)[^ ]* (?:зір|звезд)[^ ]*)(?= )/gu;
const ofHouseClass = (line: string): boolean => line.search(HOUSE_STARS) >= 0 && !OF_REVIEW.test(line.replace(HOUSE_STARS, ' '));

/** `The old wing earns its two stars`: the class of a house, told of a part of it. */
const OWN_STARS =
  / (?:свої|свої ж|свои|своїх|своих|its|their|our) (?:дві|дви|две|три|чотири|четыре|two|three|four|\d) (?:зірки|зірок|зірочки|звезды|звезд|звездочки|stars?)(?= )/gu;
const OF_BUILDING =
  / (?:поверх[^ ]*|корпус[^ ]*|крил[оа]|крыл[оа]|номер[^ ]*|готел[^ ]*|отел[^ ]*|будів[^ ]*|здани[^ ]*|кімнат[^ ]*|комнат[^ ]*|ремонт[^ ]*|этаж[^ ]*|hotel|wing|floor|floors|rooms?|building|house|annexe?)(?= )/u;
const ofHouse = (line: string): boolean =>
  (line.search(OWN_STARS) >= 0 && OF_BUILDING.test(line) && !OF_REVIEW.test(line.replace(OWN_STARS, ' '))) || ofHouseClass(line);

/** The star of a telephone: `press star, then two`. */
const KEY_STAR =
  / (?:натисн|натиска|нажм|нажим|нажат|набер|набир|press|dial)[^ ]* (?:[^ ]+ )?(?:зірочк|звездочк|star|asterisk)[^ ]* (?:(?:і|та|и|and|then|потім|потом|затем|а) ){0,2}(?:\d|нул|нол|zero|один|одини|едини|двійк|двойк|трійк|тройк|решітк|решетк|hash|pound|key|two|three)/u;

/** Stars that an app lets one put on things of one's own: `you can mark a song with stars again`. */
const STARRED_THINGS =
  / (?:mark|tag|flag|sort|filter|rate|познач|відміч|сорту|фільтру|помеч|отмеч|отмет|сортир|фильтр)[^ ]* (?:(?:a|an|the|your|any|each|every|ваш[^ ]*|свої|свои|кожн[^ ]*|кажд[^ ]*) )?(?:album|song|track|photo|picture|file|note|recipe|message|e?mail|contact|task|playlist|book|episode|альбом|пісн|песн|трек|фото|знімк|снимк|файл|нотатк|заметк|рецепт|лист|письм|контакт|завдан|задач|книг|епізод|эпизод)[^ ]* (?:with |by |за |по |кількома |несколькими )?(?:stars?|зір[^ ]*|звезд[^ ]*)(?= )/gu;
const ofThings = (line: string): boolean => line.search(STARRED_THINGS) >= 0 && !OF_REVIEW.test(line.replace(STARRED_THINGS, ' '));

const ofOtherScale = ({ line }: Sentence): boolean =>
  ((OTHER_SCALE.test(line) || byInspectors(line)) && !OF_REVIEW.test(line)) || ofHouse(line) || ofThings(line) || KEY_STAR.test(line);

/** `We will pass your words on to the people who did it`: the author's words or thanks go to those who earned them. */
const WORDS_PASSED_ON =
  / (?:pass|passed|passing|relay|share|shared|передамо|передаємо|передали|перекажемо|передадим|передаем) (?:[^ ]+ )?(?:your|ваш[^ ]*|these|those|ці|эти) (?:[^ ]+ ){0,2}?(?:words|thanks|praise|compliments?|gratitude|слова|подяку|похвалу|благодарность) (?:[^ ]+ ){0,4}?(?:team|people|crew|colleagues?|chefs?|cooks?|nurses?|drivers?|couriers?|waiters?|masters?|everyone|all who|those who|команді|команде|колегам|коллегам|людям|усім|всім|всем|кухар[^ ]*|повар[^ ]*|майстр[^ ]*|мастер[^ ]*|водієві|водителю|курєр[^ ]*|курьер[^ ]*) /u;
const TO_POWERS =
  / (?:lawyer|attorney|solicitor|legal|police|court|boss|employer|judge|юрист|адвокат|юридич|поліці|полици|суд|роботодав|работодат|начальств|начальник|керівни|руковод|пошкод|пожал|regret|know where)/u;

const passesWordsOn = ({ line }: Sentence): boolean => WORDS_PASSED_ON.test(line) && !TO_POWERS.test(line);

/** `Шкода, що вас не було вдома`, and nothing more: whom nobody found at home. */
const NOT_AT_HOME =
  /^ (?:нам |мені |мне |it is |its |what )?(?:a )?(?:дуже |очень )?(?:шкода|жаль|прикро|жалко|sorry|pity|shame) (?:що |что |that )?(?:(?:вас|тебе) (?:тоді |тогда |вчора |вчера )?не (?:було|было|застали|застав|застал)|you (?:were not|werent|were out|were away|are not|was not))(?: (?:вдома|дома|на місці|на месте|there|at home|home|in|then|вчора|вчера|yesterday|тоді|тогда|at)){0,3} $/u;
/** `we write under this comment tomorrow`: where our own word will stand. */
const OUR_NOTE =
  / (?:write|answer|reply|post|report|update|note|напишемо|напишу|напишем|відповімо|відпишемо|ответим|отпишемся|отпишем|повідомимо|сообщим|допишемо|допишем) (?:[^ ]+ ){0,3}?(?:under|below|beneath|beside|right here|під|под) (?:[^ ]+ ){0,2}?(?:comment|review|post|відгук|отзыв|коментар|комментари)/u;

/** A draft that is only begun: `Відгук`, `Ваша оцінка`, `За ваш отзыв` ask, threaten and tell of nothing yet. Behind another sentence they go on with it. */
const ONLY_BEGUN =
  /^ (?:(?:за|про|на|по|о|об|в|у|for|about|on|in|to) )?(?:(?:ваш|наш|цей|цю|це|ці|цього|этот|эту|это|эти|этого|той|тот|the|this|your|our|that|these|усі|всі|все|all)[^ ]* ){0,2}(?:(?:відгук|отзыв|review|feedback|текст|text|коментар|комментари|comment|оцін(?:к|ок)|оцен(?:к|ок)|rating|зір(?:к|ок)|звезд|stars?|допис|пост|post|слов|words?|повідомлен|сообщени|message|звернен|обращени|скарг|жалоб|complaint)[^ ]*|клієнт|клиент|гість|гость|customer|guest) $/u;

const isOnlyBegun = (text: string, { line, tokens }: Sentence): boolean =>
  ONLY_BEGUN.test(line) && !/[\p{L}\d]/u.test(text.slice(0, tokens[0]?.start)) && !/[\p{L}\d]/u.test(text.slice(tokens.at(-1)?.end));

/** Whether a sentence has what a finding of the rule must stand on; `blamed` where a phrase of it accuses. */
export const hasGrounds = (rule: LearntRule, text: string, sentence: Sentence, blamed: boolean): boolean => {
  if (isSignOff(text, sentence) || isOnlyBegun(text, sentence) || (rule !== 'other_customer' && isPleasantry(sentence))) return false;
  if (HOSTILE.has(rule) && (isPlainSpeech(sentence) || isInvitation(sentence))) return false;
  if (rule === 'conditional_compensation') return isTiedToReview(sentence) && !isHouseRule(sentence);
  if (rule === 'other_customer') return tellsOfSomebody(text, sentence, blamed) && !isByClerk(sentence);
  if (rule === 'threat') return !(passesWordsOn(sentence) || isOwnCase(sentence) || isOwnStep(sentence));
  if (rule === 'insult') return !(NOT_AT_HOME.test(sentence.line) || isCount(sentence) || isOfThings(sentence) || isOfDirt(sentence));
  if (rule === 'accusation') return !(isCount(sentence) || isOwnedUp(sentence) || isOfThings(sentence));
  return (
    rule !== 'rating_request' ||
    !(
      ofOtherScale(sentence) ||
      isOtherDeleted(text, sentence) ||
      (isRelief(sentence) && !PLEA.test(sentence.line)) ||
      (OUR_NOTE.test(sentence.line) && !PLEA.test(sentence.line))
    )
  );
};
