// Who is not us: courts, the police, lawmakers, carriers, the customer's own bank and family. What they will do is no promise of ours, nor is what
// they know.
import { isOfParty, PARTIES, PARTIES_IN_ENGLISH } from './parties.ts';

/** Of these nobody of us is the subject. */
export const NOT_OURS = `you|customers?|guests?|visitors?|people|everyone|everybody|anyone|anybody|readers?|reviewers?|clients?|patients?|passengers?|there|nobody|none|hopefully|courts?|tribunal|judges?|jury|police|parliament|congress|senate|deputies|lawmakers|government|ministry|regulator|ombudsman|prosecutors?|watchdog|inspectorate|dpd|dhl|ups|fedex|evri|hermes|yodel|inpost|usps|parcelforce|mail(?<=royal mail)|landlord|(?:bank|insurer|issuer|provider|carrier|landlord|employer|school|doctor|daughter|son|husband|wife|partner|mother|father|mum|mom|dad|brother|sister|neighbou?r|friend)(?<=(?:your|(?:client|customer|driver|neighbou?r|tenant|buyer|sender|guest|party|owner)'s) [a-z]+)|tenants?|lessees?|buyers?|borrowers?`;

const OFFICES = `арбітраж(?:ний керуючий)?|арбитраж(?:ный управляющий)?|третейський суд|третейский суд|нотаріальна палата|ведомство|відомство|[a-zа-яёіїєґ]*надзор|[a-zа-яёіїєґ]*нагляд|(?:держ|гос)[a-zа-яёіїєґ]*служба|(?:державна|государственная|податкова|налоговая|митна|таможенная|трудова|пожарная|пожежна|санітарна|санитарная) (?:інспекція|инспекция|служба)|антимонопольн[a-zа-яёіїєґ]+ (?:комітет|комитет|служба)|нацбанк|нбу|мерія|мэрия|(?:судове |судебное )?(?:засідання|заседание)|слухання|слушани[ея]|депутат(?:и|ы)?|(?:верховна|верховная) рада|парламент|дума|уряд|правительство|міністерство|министерство|суд|суддя|судья|поліція|полиция|прокуратура|(?:міська|обласна|районна|державна|експертна|городская|областная|районная|государственная|экспертная) (?:комісія|комиссия)|енергозбут|энергосбыт|слідчий|следователь|митниця|таможня|податкова|налоговая|регулятор|омбудсмен`;
/** In the nominative: what they are bound to is no word of ours. */
const CUSTOMERS = `(?:клієнти?|покупець|покупці|замовник|споживач|користувач|орендар|наймач|клиенты?|покупатель|покупатели|заказчик|потребитель|пользователь|арендатор|наниматель)(?!-)`;
/** "страхова компанія клієнта", "банк отправителя". */
const OF_CUSTOMERS = `(?:страхова|страховая|страховик|страховщик|банк|роботодавець|работодатель)(?: компанія| компания)? (?:клієнта|покупця|замовника|орендаря|відправника|отримувача|винуватця|водія|сусіда|клиента|покупателя|заказчика|арендатора|отправителя|получателя|виновника|водителя|соседа)`;
const KIN = `донька|дочка|дочь|син|сын|муж|чоловік|дружина|супруг|супруга|жена|мама|мати|мать|тато|батько|отец|папа|брат|сестра|сусід|сусідка|сосед|соседка|подруга|друг|банк|страхова|страховая`;
/** What they bring is their word, though we sent it. */
const CARRIERS = `нова пошта|новая почта|укрпошта|укрпочта|почта россии|meest|сд[эе]к|cdek|boxberry|сама пошта|сама почта|dhl|dpd|ups|fedex|inpost|royal mail|evri|usps`;
const THEIRS = new RegExp(
  `(?<![a-zа-яёіїєґ'])(?<!(?<![a-zа-яёіїєґ])(?:в|у|на|через|кур'єром|курьером|службою|службой|by|via|with|through|to) (?:[a-zа-яёіїєґ]+(?:ий|ый|ой) )?)(?:${OFFICES}|${CARRIERS})(?![a-zа-яёіїєґ])|(?<![a-zа-яёіїєґ])ваш[аі]? (?:${KIN})(?![a-zа-яёіїєґ])|(?<![a-zа-яёіїєґ'])(?:${CUSTOMERS}|${OF_CUSTOMERS})(?![a-zа-яёіїєґ])|(?:банк|bank)[ -](?:емітент|эмитент)|(?:банк|страхова|страховая),? (?:який|яка|що|который|которая|выпустивш|емітував)`,
  'u',
);
/** In any case, for the "he" and "they" behind it. */
const NAMED =
  /(?<![a-zа-яёіїєґ])(?:ваш[a-zа-яёіїєґ]{2,3} (?:банк|страхов|перевізник|перевозчик|роботодав|работодат)|your (?:own )?(?:bank|insurer|card issuer|landlord|employer)|суд[уіе]?(?![a-zа-яёіїєґ])|судом|поліці[яїює]|полици[яию]|прокуратур|міністерств|министерств|ведомств|відомств|[a-zа-яёіїєґ]*надзор|(?:the )?(?:police|court|tribunal|ombudsman|regulator|dpd|dhl|ups|fedex|evri|royal mail)(?![a-z])|нов(?:ою|ої|ій|у) пошт|нов(?:ой|ую) почт|укрпошт|укрпочт|сд[эе]к)/u;
const PRONOUN =
  /^\s*(?:(?:де|і там|где|и там|there|и|і|й|and|а) )?(?:він|вона|воно|вони|он|она|оно|они|he|she|they|it)(?:'ll)?(?![a-zа-яёіїєґ])/u;
/** What they get comes from us. */
const RECEIVE = /(?<![a-zа-яёіїєґ])(?:отрима(?:є|ють)|одерж(?:ить|ать)|получ(?:ит|ат)(?![a-zа-яёіїєґ])|матиме|надійд|поступ)/u;
const BY_THEM =
  /\bby (?:the |a |your )?(?:[a-z]+ )?(?:courts?|tribunal|judge|police|parliament|congress|senate|government|ministry|regulator|ombudsman)\b/u;

/** Whether the third person in a clause is one of them; `before`: the sentence up to it, for its "he" and "they". */
export const isOfOthers = (clause: string, before: string): boolean =>
  (PRONOUN.test(clause) && NAMED.test(before)) ||
  (isOfParty(clause, before) && !RECEIVE.test(clause)) ||
  (THEIRS.test(clause) && !RECEIVE.test(clause) && !/\b(?:we|i)\b/u.test(clause)) ||
  ((BY_THEM.test(clause) || THEIR_PEOPLE.test(clause)) && !/\b(?:we|i)\b/u.test(clause));

/** Up to a "but" or a "so". */
const ON = `(?:(?!,?\\s(?:але|проте|однак|зате|но|однако|зато|but|however|so|тому|поэтому)(?![a-zа-яёіїєґ])|;).){0,300}`;
const DELIVERY = `(?<!наш[a-zа-яёіїєґ]* )(?:(?:кур'єрськ|курьерск|поштов|почтов|логістичн|логистическ|транспортн|туристичн|туристическ)(?:а|ая) (?:служба|компанія|компания|фірма|фирма)|(?:фірма|компанія|фирма|компания) (?:з|із|по) (?:перевезен|доставц|перевозк|доставк|перее?зд|переїзд)[a-zа-яёіїєґ]+|служба (?:доставки|доставлення|перевезень|перевозок|таксі|такси))`;
/** Who supplies, insures, carries and governs, and says so himself: "обленерго пише, що …", "the council has said it will …". Who is called ours is ours. */
const ORGANISATION = `(?:[a-zа-яёіїєґ]{0,12}(?:енерго|энерго)|(?:[a-zа-яёіїєґ]{2,6})?водоканал|тепломереж|теплосет|теплоенерг|горгаз|міськгаз|облгаз|газмереж|[a-zа-яёіїєґ]{3,6}автодор)[a-zа-яёіїєґ]*|дтек|россет[ия]|(?:міськ|сільськ|районн|обласн|городск|сельск|районн|областн)[a-zа-яёіїєґ]+ (?:рад|совет|адміністраці|администраци|голов|влад|власт)[a-zа-яёіїєґ]*|міськрад[аиі]|горсовет[еа]?|виконком[іу]?|исполком[еа]?|мері[яї]|мэри[яи]|енергетики|энергетики|комунальники|коммунальщики|дорожники|страхов(?:а|ая|ій|ой|ик|щик)(?: компані[яї]| компани[яи])?|авіакомпані[яї]|авиакомпани[яи]|аеропорт[уі]?|аэропорт[уе]?|перевізник|перевозчик|забудовник|застройщик|виробник|производитель|орендодавець|арендодатель|провайдер|туроператор|порт|вокзал|пошта|почта|${DELIVERY}|${CARRIERS}|арбітраж|арбитраж`;
/** "за даними перевізника", "на сайте у них", "according to the carrier": what others know, up to a "but". Our own data and schedules are ours. */
const THEIR_WORD = new RegExp(
  `(?<![a-zа-яёіїєґ])(?:(?:за (?:даними|інформацією|словами|оцінк(?:ою|ами)|прогноз(?:ом|ами)|твердженням)|(?:за|по) (?:їхні(?:м|ми)|їх|їхньою|їхньої|його|її|их|его|е[её]) (?:граф|дан|план|слов|інформ|информ|оцін|оцен|прогноз|розклад|расписан)[a-zа-яёіїєґ]+|(?:за|по) (?:графіком|розкладом|планом|графику|расписанию|плану)(?= (?:${ORGANISATION}))|по (?:данным|информации|словам|оценк(?:е|ам)|прогноз(?:у|ам)|утверждению|сведениям)|зі слів|со слов) (?!наш|мо[єїего]|ваш)|according to (?!our|my|your|the (?:schedule|plan|terms|contract))|(?:на|у|в) (?:сайті|сайте|додатку|застосунку|приложении|табло) (?:авіакомпані|авиакомпани|перевізник|перевозчик|аеропорт|аэропорт|вокзал|порт|пошти|почты|служб|курьерск|кур'єрськ|виробник|производител|постачальник|поставщик|туроператор|банк|забудовник|застройщик|залізниц|железн)[a-zа-яёіїєґ]*|(?:на|у|в) (?:їхньому|їх|их) (?:сайті|сайте|додатку|приложении|системі|системе|трекері|трекере)|(?:на|у|в) (?:сайті|сайте|додатку|приложении|системі|системе|трекері|трекере) (?:у|в) (?:них|них|неї|нього|нее|неё|него)|у них (?:на|у|в) (?:сайті|сайте|додатку|приложении|системі|системе|трекері|трекере)|(?:кажуть|подейкують|говорят|поговаривают|ход(?:ять|или) чутки|ход(?:ят|или) слухи),? (?:що|что)|the (?:airline|carrier|courier|airport|railway|post office|ferry|port|delivery (?:company|firm|service)|courier (?:company|firm)|bank|manufacturer|supplier)(?:'s)? (?:own )?(?:site|website|app|page|tracker|board) (?:says|shows|states|claims|has it|tells)|they (?:say|tell us|promise|swear|reckon|claim)(?![a-z])|(?:word|rumou?r) has it|their (?:[a-z]+ )?(?:site|website|app|tracker|tracking|system|estimate|forecast)(?! (?:and|we|i)(?![a-z])))${ON}`,
  'gu',
);
const THEY_SAY = `клянеться|клянуться|клян[её]тся|клянутся|пиш(?:е|уть|ет|ут)|каж(?:е|уть)|говор(?:ить|ять|ит|ят)|обіця(?:є|ють)|обеща(?:ет|ют)|запевня(?:є|ють)|увер(?:яет|яют)|повідомля(?:є|ють)|сообща(?:ет|ют)|заявля(?:є|ють|ет|ют)|стверджу(?:є|ють)|утвержда(?:ет|ют)|(?:написа|повідоми|пообіця|обіця|сказа|заяви|сообщи|обеща|пообеща|анонсува|анонсирова|запевни|завери)(?:в|ла|ли|ло|л)`;
const ORGANISATION_IN_ENGLISH = `(?:(?:town|city|county|parish|borough|district|local) )?council|city hall|town hall|municipality|(?:local |highways? |port |housing )?authority|(?:water|gas|power|energy|electricity|electric|utility|insurance|phone|telecom|delivery|courier|moving|removal|shipping|postal|transport|logistics|haulage|freight|parcel) (?:company|board|supplier|firm|provider|network|service)|post office|utility|grid operator|network operator|insurers?|loss adjuster|landlord|freeholder|airport|airline|railway|manufacturer|developers?|broadband provider`;
/** "The council's surveyor is coming". */
const THEIR_PEOPLE = new RegExp(`(?<!\\bour )\\b(?:${ORGANISATION_IN_ENGLISH})'s (?:own )?[a-z]+(?:'s|'ll| (?:is|are|will))\\b`, 'u');
const SAYS_IN_ENGLISH = `(?:(?:itself|now|also|only|just|already|has|have|had|is|are) ){0,2}(?:said|says?|saying|told|tells?|tell|writes?|wrote|written|announced|announces|promised|promises|promising|claims?|claimed|estimates?|estimated|expects?|reckons?|insists?|swears?|assured|advised|advises|informed|informs|quoted|quotes)`;
const SAID_BY_THEM = new RegExp(
  `(?<![a-zа-яёіїєґ])(?:(?:${ORGANISATION}|${PARTIES})(?<!наш[a-zа-яёіїєґ]* [a-zа-яёіїєґ]+) (?:[a-zа-яёіїєґ]+ )?(?:${THEY_SAY})|(?:як|как) (?:${THEY_SAY}) (?:(?:у|в) )?(?:${ORGANISATION}))(?![a-zа-яёіїєґ])${ON}`,
  'gu',
);
const SAID_BY_THEM_IN_ENGLISH = new RegExp(
  `(?<![a-z])(?:${ORGANISATION_IN_ENGLISH}|${PARTIES_IN_ENGLISH})(?<!(?<![a-z])our (?:[a-z]+ )?[a-z]+) ${SAYS_IN_ENGLISH}(?![a-z])${ON}`,
  'gu',
);
const CYRILLIC = /[а-яіїєґ]/u;
/** "…, принаймні так вони написали вам", "… or so they say": of the whole sentence. */
const HEARSAY =
  /(?<![a-zа-яёіїєґ])(?:так (?:нам |вам )?(?:(?:вони|він|вона|они|он|она|там|у них|в них) (?:нам |вам )?)?(?:(?:на)?писали|(?:на)?писав|(?:на)?писала?|сказали|сказав|сказала?|кажуть|каже|говорят|говорит|пишуть|пише|пишут|пишет|пообіцяли|пообещали|обіцяють|обещают|запевнили|заверили|запевняють|уверяют)(?: (?:нам|вам|вони|они|там))?|(?:or |at least )+so (?:they|he|she|it|we|i|the [a-z]+) (?:say|says|said|claims?|told|tells?|are told|were told|was told|wrote|writes?)|(?:that's|that is|which is) what (?:they|he|she|the [a-z]+) (?:say|says|said|told|tell|wrote|write|promised|claims?))(?![a-zа-яёіїєґ])/u;
/** "далі все залежить від вашого банку: …", "всё решает порт", "it is up to your bank": of the whole sentence. */
const DEPENDS =
  /(?<![a-zа-яёіїєґ])(?:(?:все|усе|всё|далі|дальше|далее|решта|остальное|строки|терміни|сроки) (?:[a-zа-яёіїєґ]+ ){0,2}(?:залеж(?:ить|ать|атиме)|завис(?:ит|ят)|у руках|в руках)|(?:все|усе|всё|далі|дальше) (?:[a-zа-яёіїєґ]+ ){0,2}(?:вирішу(?:є|ють|ватиме)|реша(?:ет|ют)|решит)|(?:all|everything|the rest|it all|timing) (?:now )?(?:depends on|rests with|is up to|is down to|is in the hands of)|it(?:'s| is) (?:now )?(?:up to|down to|in the hands of) (?:the|your|their))(?![a-zа-яёіїєґ])/u;
/** Where only what we say of ourselves is a word of ours. */
export const foreignIn = (sentence: string): { start: number; end: number }[] =>
  DEPENDS.test(sentence) || HEARSAY.test(sentence)
    ? [{ start: 0, end: sentence.length }]
    : [...sentence.matchAll(THEIR_WORD), ...sentence.matchAll(CYRILLIC.test(sentence) ? SAID_BY_THEM : SAID_BY_THEM_IN_ENGLISH)].map(
        ({ index, 0: said }) => ({ start: index, end: index + said.length }),
      );
