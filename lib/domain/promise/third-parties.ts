// Who is not us: courts, the police, lawmakers, carriers, the customer's own bank and family. What they will do is no promise of ours, nor is what
// they know.

/** Of these nobody of us is the subject. */
export const NOT_OURS = `you|customers?|guests?|visitors?|people|everyone|everybody|anyone|anybody|readers?|reviewers?|clients?|patients?|passengers?|there|nobody|none|hopefully|courts?|tribunal|judges?|jury|police|parliament|congress|senate|deputies|lawmakers|government|ministry|regulator|ombudsman|prosecutors?|watchdog|inspectorate|dpd|dhl|ups|fedex|evri|hermes|yodel|inpost|usps|parcelforce|mail(?<=royal mail)|landlord|(?:bank|insurer|issuer|provider|carrier|landlord|employer|school|doctor|daughter|son|husband|wife|partner|mother|father|mum|mom|dad|brother|sister|neighbou?r|friend)(?<=your [a-z]+)`;

const OFFICES = `ведомство|відомство|[a-zа-яёіїєґ]*надзор|[a-zа-яёіїєґ]*нагляд|держ[a-zа-яёіїєґ]*служба|(?:державна|государственная|податкова|налоговая|митна|таможенная|трудова|пожарная|пожежна|санітарна|санитарная) (?:інспекція|инспекция|служба)|антимонопольн[a-zа-яёіїєґ]+ (?:комітет|комитет|служба)|нацбанк|нбу|мерія|мэрия|(?:судове |судебное )?(?:засідання|заседание)|слухання|слушани[ея]|депутат(?:и|ы)?|(?:верховна|верховная) рада|парламент|дума|уряд|правительство|міністерство|министерство|суд|суддя|судья|поліція|полиция|прокуратура|слідчий|следователь|митниця|таможня|податкова|налоговая|регулятор|омбудсмен`;
const KIN = `донька|дочка|дочь|син|сын|муж|чоловік|дружина|супруг|супруга|жена|мама|мати|мать|тато|батько|отец|папа|брат|сестра|сусід|сусідка|сосед|соседка|подруга|друг|банк|страхова|страховая`;
/** What they bring is their word, though we sent it. */
const CARRIERS = `нова пошта|новая почта|укрпошта|укрпочта|почта россии|meest|сд[эе]к|cdek|boxberry|dhl|dpd|ups|fedex|inpost|royal mail|evri|usps`;
const THEIRS = new RegExp(
  `(?<![a-zа-яёіїєґ'])(?<!(?<![a-zа-яёіїєґ])(?:в|у|на|через|кур'єром|курьером|службою|службой|by|via|with|through|to) (?:[a-zа-яёіїєґ]+(?:ий|ый|ой) )?)(?:${OFFICES}|${CARRIERS})(?![a-zа-яёіїєґ])|(?<![a-zа-яёіїєґ])ваш[аі]? (?:${KIN})(?![a-zа-яёіїєґ])|(?:банк|bank)[ -](?:емітент|эмитент)|(?:банк|страхова|страховая),? (?:який|яка|що|который|которая|выпустивш|емітував)`,
  'u',
);
/** In any case, for the "he" and "they" behind it. */
const NAMED =
  /(?<![a-zа-яёіїєґ])(?:ваш[a-zа-яёіїєґ]{2,3} (?:банк|страхов|перевізник|перевозчик|роботодав|работодат)|your (?:own )?(?:bank|insurer|card issuer|landlord|employer)|суд[уіе]?(?![a-zа-яёіїєґ])|судом|поліці[яїює]|полици[яию]|прокуратур|міністерств|министерств|ведомств|відомств|[a-zа-яёіїєґ]*надзор|(?:the )?(?:police|court|tribunal|ombudsman|regulator|dpd|dhl|ups|fedex|evri|royal mail)(?![a-z])|нов(?:ою|ої|ій|у) пошт|нов(?:ой|ую) почт|укрпошт|укрпочт|сд[эе]к)/u;
const PRONOUN =
  /^\s*(?:(?:де|і там|где|и там|there|и|і|й|and|а) )?(?:він|вона|воно|вони|он|она|оно|они|he|she|they|it)(?:'ll)?(?![a-zа-яёіїєґ])/u;
/** What they get comes from us. */
const RECEIVE = /(?<![a-zа-яёіїєґ])(?:отрима(?:є|ють)|получ(?:ит|ат)|матиме|надійд|поступ)/u;
const BY_THEM =
  /\bby (?:the |a |your )?(?:[a-z]+ )?(?:courts?|tribunal|judge|police|parliament|congress|senate|government|ministry|regulator|ombudsman)\b/u;

/** Whether the third person in a clause is one of them; `before`: the sentence up to it, for its "he" and "they". */
export const isOfOthers = (clause: string, before: string): boolean =>
  (PRONOUN.test(clause) && NAMED.test(before)) ||
  (THEIRS.test(clause) && !RECEIVE.test(clause) && !/\b(?:we|i)\b/u.test(clause)) ||
  (BY_THEM.test(clause) && !/\b(?:we|i)\b/u.test(clause));

/** Up to a "but" or a "so". */
const ON = `(?:(?!,?\\s(?:але|проте|однак|зате|но|однако|зато|but|however|so|тому|поэтому)(?![a-zа-яёіїєґ])|;).){0,300}`;
/** "за даними перевізника", "на сайте у них", "according to the carrier": what others know, up to a "but". Our own data and schedules are ours. */
const THEIR_WORD = new RegExp(
  `(?<![a-zа-яёіїєґ])(?:(?:за (?:даними|інформацією|словами|оцінк(?:ою|ами)|прогноз(?:ом|ами)|твердженням)|по (?:данным|информации|словам|оценк(?:е|ам)|прогноз(?:у|ам)|утверждению|сведениям)|зі слів|со слов) (?!наш|мо[єїего]|ваш)|according to (?!our|my|your|the (?:schedule|plan|terms|contract))|(?:на|у|в) (?:їхньому|їх|их) (?:сайті|сайте|додатку|приложении|системі|системе|трекері|трекере)|(?:на|у|в) (?:сайті|сайте|додатку|приложении|системі|системе|трекері|трекере) (?:у|в) (?:них|них|неї|нього|нее|неё|него)|у них (?:на|у|в) (?:сайті|сайте|додатку|приложении|системі|системе|трекері|трекере)|(?:кажуть|подейкують|говорят|поговаривают|ходять чутки|ходят слухи),? (?:що|что)|they (?:say|tell us|promise|swear|reckon|claim)(?![a-z])|(?:word|rumou?r) has it|their (?:[a-z]+ )?(?:site|website|app|tracker|tracking|system|estimate|forecast)(?! (?:and|we|i)(?![a-z])))${ON}`,
  'gu',
);
/** "далі все залежить від вашого банку: …", "всё решает порт", "it is up to your bank": of the whole sentence. */
const DEPENDS =
  /(?<![a-zа-яёіїєґ])(?:(?:все|усе|всё|далі|дальше|далее|решта|остальное|строки|терміни|сроки) (?:[a-zа-яёіїєґ]+ ){0,2}(?:залеж(?:ить|ать|атиме)|завис(?:ит|ят)|у руках|в руках)|(?:все|усе|всё|далі|дальше) (?:[a-zа-яёіїєґ]+ ){0,2}(?:вирішу(?:є|ють|ватиме)|реша(?:ет|ют)|решит)|(?:all|everything|the rest|it all|timing) (?:now )?(?:depends on|rests with|is up to|is down to|is in the hands of)|it(?:'s| is) (?:now )?(?:up to|down to|in the hands of) (?:the|your|their))(?![a-zа-яёіїєґ])/u;
/** Where only what we say of ourselves is a word of ours. */
export const foreignIn = (sentence: string): { start: number; end: number }[] =>
  DEPENDS.test(sentence)
    ? [{ start: 0, end: sentence.length }]
    : [...sentence.matchAll(THEIR_WORD)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
