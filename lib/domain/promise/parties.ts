// Those who are named by a noun in the sentence and are not us: leagues, promoters, suppliers of light and water, makers, carriers, authorities and the
// banks of others. What they will do is no promise of ours, also where only a pronoun or nothing stands for them; who is called ours is ours.

const W = `(?<![a-zа-яёіїєґ'])`;
const E = `(?![a-zа-яёіїєґ'])`;

export const PARTIES_IN_ENGLISH = `(?:leagues?|federation|football association|governing body|promoters?|(?:concert |event )?organi[sz]ers?|manufacturers?|distributors?|wholesalers?|publishers?|record label|airlines?|airport|railway|rail operator|carriers?|haulier|shipping line|(?:energy|power|electric|electricity|gas|water|heating|utility|utilities) (?:company|supplier|firm|provider|board|network|operator)|(?:grid|network) operator|utility|tax (?:office|authority|inspectorate|service)|revenue service|hmrc|irs|customs(?: office)?|border force|embassy|consulate|(?:town |city |county |district |local )?council|municipality|city hall|town hall|land registry|notary|landlord|freeholder|(?:housing |local |port |road |highways? )authority|health department|(?:payee|recipient|receiver|beneficiary|customer|client|sender|buyer|seller)'s (?:own )?bank|(?:receiving|beneficiary|issuing|correspondent|acquiring|your(?: own)?) bank|card issuer|your (?:insurer|employer|school|doctor|travel agent|solicitor|lawyer))`;
/** "The airport shuttle", "your bank account": things that are named after them. */
const NO_THING = `(?! (?:shuttle|bags?|table|room|transfers?|lounge|account|portal|flat|desk|bus|train|taxi|parking|card|details|bill|meter|leak|pipe|gate|door|lift|order|page|site|statement|hall|pickup|run|form|fee|refund)\\b)`;
/** As the subject: no verb and no "our" before it, and the thing of nobody else. */
const SUBJECT_IN_ENGLISH = `(?:(?!\\b(?:will|shall|is|are|am|our|we|i|us|me|my|from|to|with|at|for|via|through|by (?:the|a|your))\\b|'ll)[^,;:—–])*\\b(?<!\\b(?:our|to|from|with|at|for|via|by|of) (?:the )?)${PARTIES_IN_ENGLISH}(?!'s|-)\\b${NO_THING}`;
const WILL = `(?:'ll|'s going to|'re going to| (?:(?:also|now|then|still|only|probably|itself|themselves) )?(?:will|shall|is going to|are going to|is due to|are due to|plans? to|intends? to))\\b`;
const THEY_WILL = new RegExp(
  `^\\s*(?:and |but |while |so )?${SUBJECT_IN_ENGLISH}(?: (?:of|in|for|at|behind) (?:the |your |this )?[a-z]+){0,2}${WILL}`,
  'u',
);
/** "… and will name the day": nobody stands before the verb; "and it will": what is done to things may still be ours. */
const SAME = /^\s*(?:(?:also|then|now|so) )*(?:will|shall|is going to|are going to|plans? to)(?![a-z])/u;
const THEY =
  /^\s*(?:(?:and|but|so|then|also|where|there|when) )?(?:he|she|they)(?:'ll|'re going to| (?:[a-z]+ )?(?:will|shall|are going to|is going to))(?![a-z]| (?:be|arrive|reach|come|appear|land|get to)\b)/u;
const IT = /^\s*(?:(?:and|but|so|then|also) )?it(?:'ll| (?:[a-z]+ )?will)(?! be)(?![a-z])/u;
const SAID_LAST = new RegExp(`(?:^|[,;:—–]|\\band|\\bbut)\\s*${SUBJECT_IN_ENGLISH}(?:(?!\\b(?:we|i|our)\\b)[^;])*$`, 'u');
/** "…, which will", "…, who will". */
const WHO = /^\s*(?:which|who)(?:'ll| (?:[a-z]+ )?(?:will|shall|is going to))(?![a-z])/u;
const JUST_NAMED = new RegExp(`\\b(?<!\\bour (?:[a-z]+ )?)${PARTIES_IN_ENGLISH},\\s*$`, 'u');
/** In whatever place, and nobody of ours behind it. */
const MENTIONED = new RegExp(`\\b(?<!\\bour (?:[a-z]+ )?)${PARTIES_IN_ENGLISH}(?!'s|-)\\b(?:(?!\\b(?:we|i|our)\\b).)*$`, 'u');
const OF_OURS_IN_ENGLISH =
  /\b(?:our|managers?|engineers?|technicians?|fitters?|colleagues?|accountants?|agents?|receptionists?|drivers?|team)\b/u;

/** `clause` in lower case; `before`: the sentence up to it. */
const isOfThemInEnglish = (clause: string, before: string): boolean =>
  !/\b(?:we|i)\b/u.test(clause) &&
  (THEY_WILL.test(clause) ||
    (WHO.test(clause) && JUST_NAMED.test(before)) ||
    ((SAME.test(clause) || IT.test(clause)) && SAID_LAST.test(before)) ||
    (THEY.test(clause) && MENTIONED.test(before) && !OF_OURS_IN_ENGLISH.test(before)));

/** Nouns by the pronoun that stands for them: in the nominative, and their stem in any case. */
const SHE = [
  ["ліга|лига|прем'єр-ліга|премьер-лига", 'ліг[иіоу]|лиг[иеоу]'],
  ['федерація|федерация|асоціація|ассоциация', '(?:федерац|асоціац|ассоциац)[іи][юєеї]'],
  [
    '(?:енерго|электро|энерго|електро|газо|авіа|авиа)(?:компанія|компания)|(?:енергетична|энергетическая|газова|газовая|транспортна|транспортная|страхова|страховая|логістична|логистическая) (?:компанія|компания)',
    '(?:енерго|электро|энерго|електро|газо|авіа|авиа|енергетичн[а-яіїє]+ |энергетическ[а-я]+ |газов[а-яіїє]+ |транспортн[а-яіїє]+ |логіст[а-яіїє]+ |логист[а-я]+ )компан[іи][а-яії]',
  ],
  [
    'податкова|налоговая|митниця|таможня|мерія|мэрия|ратуша|міськрада|міська рада|городская администрация|міська адміністрація',
    '(?:податков|налогов)(?:ій|ою|ої|у|ой|ую)|митниц[іюе]|таможн[еюи]|мері[юїє]|мэри[юие]',
  ],
  ['залізниця|укрзалізниця|железная дорога', '(?:укр)?залізниц[іюею]+|железн[а-я]+ дорог[а-я]'],
  ['санепідемслужба|санэпидемслужба|держпродспоживслужба|інспекція|инспекция|прокуратура', 'інспекці[юїє]|инспекци[юие]|прокуратур[іуоие]'],
] as const;
const HE = [
  [
    "промоутер|концертний агент|організатор|организатор|дистриб'ютор|дистрибьютор|дистрибутор|видавець|издатель|правовласник|правообладатель",
    "промоутер|організатор|организатор|дистриб'ютор|дистрибьютор|видавц|издател|правовласник|правообладател",
  ],
  [
    '(?:завод-)?виробник|(?:завод-)?производитель|завод-виробник|завод-изготовитель|изготовитель|(?<!наш[а-яіїєё]* )завод',
    'виробник|производител|изготовител',
  ],
  ['перевізник|перевозчик|авіаперевізник|авиаперевозчик|експедитор|экспедитор', 'перевізник|перевозчик'],
  [
    'забудовник|застройщик|орендодавець|арендодатель|наймодавець|домовласник|домовладелец|власник квартири|власник будинку|хозяин квартиры|владелец квартиры',
    'забудовник|застройщик|орендодавц|арендодател',
  ],
  [
    'водоканал|горводоканал|міськводоканал|горгаз|міськгаз|облгаз|газопостачальник|енергопостачальник|энергопоставщик|постачальник (?:світла|газу|води|тепла|електроенергії|електрики)|поставщик (?:света|газа|воды|тепла|электроэнергии|электричества)',
    'водоканал|горгаз|міськгаз|облгаз',
  ],
  [
    '(?:ваш|банк-(?:емітент|эмитент)) банк|банк (?:(?:[а-яіїєё]+ого )?(?:отримувача|одержувача|получателя|продавця|продавца|платника|плательщика|клієнта|клиента|відправника|отправителя))|банк-(?:емітент|эмитент|кореспондент|корреспондент|отримувач|получатель|посередник|посредник)',
    'ваш(?:ого|ему|ому|им|ім|ем|его) банк|банк[уаоеі]м? (?:отримувача|одержувача|получателя)|банк[уаоеі]м?-(?:емітент|эмитент|корреспондент|кореспондент)',
  ],
  [
    'ваш роботодавець|ваш работодатель|роботодавець|работодатель|нотаріус|нотариус|аеропорт|аэропорт',
    'роботодавц|работодател|нотаріус|нотариус|аеропорт|аэропорт',
  ],
  ['пенсійний фонд|пенсионный фонд|[а-яіїєё]{3,9}комітет|[а-яіїєё]{3,9}комитет', 'пенс[а-яіїє]+ фонд'],
] as const;
/** Neuter and plural: nobody says "it" of them. */
const IT_OR_THEY = `посольство|консульство|генконсульство|[а-яіїєё]{2,12}(?:енерго|энерго)|енергетики|энергетики|комунальники|коммунальщики|дорожники|тепломережі|теплосети|тепломережа|теплосеть|електромережі|электросети|газовики|управління архітектури|казначейство|міносвіти|минобр|моз|минздрав|мінздоров'я`;
const nominatives = (nouns: readonly (readonly [string, string])[]): string => nouns.map(([noun]) => noun).join('|');
const stems = (nouns: readonly (readonly [string, string])[]): string => nouns.map(([noun, stem]) => `${noun}|${stem}`).join('|');

const NOT_OUR = `(?<!${W}наш[а-яіїєё]* (?:[а-яіїєё]+ )?)`;
/** Nor of whom something is sent, got or said. */
const NOT_OURS = `${NOT_OUR}(?<!${W}(?:в|у|на|через|до|к|от|від|из|з|із|для|про|о) (?:[а-яіїєё]+(?:ий|ый|ой|у|ую|ої) )?)`;
/** In the nominative. */
export const PARTIES = `${nominatives(SHE)}|${nominatives(HE)}|${IT_OR_THEY}`;
const THEM = `${W}${NOT_OURS}(?:${PARTIES})${E}`;
const NAMED = new RegExp(THEM, 'u');
const SAID_BEFORE_HER = new RegExp(`${W}${NOT_OUR}(?:${stems(SHE)})`, 'u');
const SAID_BEFORE_HIM = new RegExp(`${W}${NOT_OUR}(?:${stems(HE)})`, 'u');
const SAID_BEFORE_THEM = new RegExp(`${W}${NOT_OUR}(?:${stems(HE)}|${stems(SHE)}|${IT_OR_THEY})`, 'u');
const pronoun = (words: string): RegExp => new RegExp(`${W}(?:${words})${E}`, 'u');
const [SHE_SAID, HE_SAID, THEY_SAID] = [pronoun('вона|она|яка|которая'), pronoun('він|он|який|который'), pronoun('вони|они|які|которые')];
const OF_OURS =
  /(?<![a-zа-яёіїєґ'])(?:наш|менеджер|майст|мастер|інженер|инженер|бухгалтер|адміністратор|администратор|оператор|колег|коллег|юрист|технік|техник|керівни|руководител|директор|головн|главн|управля|кур'єр|курьер|слюсар|слесар|електрик|электрик|лікар|врач|шеф|кухар|повар)/u;
/** "Авиакомпания нашла сумку, и она приедет": things come, those others do. */
const ARRIVES =
  /(?<![a-zа-яёіїєґ'])(?:приїд|приед|прибуд|надійд|дійд|дойд|поступ|повернеться|повернуться|верн[её]тся|вернутся|з'яв|появ|буде(?![a-zа-яёіїєґ])|будуть|будет|будут)/u;
/** "Налоговая проверяет | и ответит": they stand at the head of the clause before, without a comma between. */
const GOES_ON = new RegExp(`${THEM}[^,;:—–]*\\s(?:і|й|та|и|а потім|а потом|але|но)\\s*$`, 'u');
const VERB_FIRST =
  /^\s*(?:(?:потім|потом|згодом|далі|затем|вже|уже|скоро|скоріш|також|также|тоді|тогда|сама|сам|її|його|їх|его|её|ее|их|вас|вам) )*(?:[а-яёіїєґ']+(?:ить|ять|ать|уть|ють|ит|[её]т|ут|ют|ат|ят|є|же|де|не|ме|сть|ст))(?:ся)?(?![а-яёіїєґ'])/u;
/** "Світло вимкнуло обленерго, дадуть завтра": nobody is named, and we give no light. */
const SUPPLIERS = new RegExp(
  `${W}(?:[а-яіїєё]{2,12}(?:енерго|энерго)|(?:енерго|энерго|электро|електро|газо)компан[а-яіїє]+|[а-яіїєё]{0,9}водоканал[а-яіїє]*|(?:тепло|газо|электро|електро)(?:мереж|сет)[а-яіїє]*|енергетик[а-яіїє]*|энергетик[а-я]*|(?:гор|міськ|обл)газ[а-яіїє]*)`,
  'u',
);
const LIGHT =
  /(?<![а-яёіїєґ'])(?:світл|вод[аиуы](?![а-я])|електр|газ(?![а-я])|тепл|свет(?![а-я])|электр|її|його|е[её](?![а-я])|его(?![а-я]))/u;
const GIVE = `(?:(?:да|подад|відда|віддад|верн|поверн|пуст|запуст|увімкн|ввімкн|включ|відновл|восстанов|подключ|підключ|з'яв|появ|буд|дад)(?:уть|ять|ать|ут|ят|ат|иться|ится|е|ет))(?![а-яёіїєґ'])`;
const GIVEN = new RegExp(`(?<![а-яёіїєґ'])${GIVE}`, 'u');
const GIVEN_FIRST = new RegExp(`^\\s*(?:(?:а|і|и|й) )?${GIVE}`, 'u');

/** Whether the third person in a clause is one of them; `before`: the sentence up to it. */
export const isOfParty = (clause: string, before: string): boolean =>
  isOfThemInEnglish(clause, before) ||
  (NAMED.test(clause) && !OF_OURS.test(clause)) ||
  (!OF_OURS.test(before) &&
    !ARRIVES.test(clause) &&
    ((SHE_SAID.test(clause) && SAID_BEFORE_HER.test(before)) ||
      (HE_SAID.test(clause) && SAID_BEFORE_HIM.test(before)) ||
      (THEY_SAID.test(clause) && SAID_BEFORE_THEM.test(before)))) ||
  (VERB_FIRST.test(clause) && GOES_ON.test(before)) ||
  (SUPPLIERS.test(before) && GIVEN.test(clause) && (LIGHT.test(clause) || (GIVEN_FIRST.test(clause) && LIGHT.test(before))));
