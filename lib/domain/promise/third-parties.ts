// Who is not us: courts, the police, lawmakers, the customer's own bank and family. What they will do is no promise of ours.

/** Of these nobody of us is the subject. */
export const NOT_OURS = `you|customers?|guests?|visitors?|people|everyone|everybody|anyone|anybody|readers?|reviewers?|clients?|patients?|passengers?|there|nobody|none|hopefully|courts?|tribunal|judges?|jury|police|parliament|congress|senate|deputies|lawmakers|government|ministry|regulator|ombudsman|prosecutors?|(?:bank|insurer|issuer|provider|daughter|son|husband|wife|partner|mother|father|mum|mom|dad|brother|sister|neighbou?r|friend)(?<=your [a-z]+)`;

const OFFICES = `депутат(?:и|ы)?|(?:верховна|верховная) рада|парламент|дума|уряд|правительство|міністерство|министерство|суд|суддя|судья|поліція|полиция|прокуратура|слідчий|следователь|митниця|таможня|податкова|налоговая|регулятор|омбудсмен`;
const KIN = `донька|дочка|дочь|син|сын|муж|чоловік|дружина|супруг|супруга|жена|мама|мати|мать|тато|батько|отец|папа|брат|сестра|сусід|сусідка|сосед|соседка|подруга|друг|банк|страхова|страховая`;
const THEIRS = new RegExp(
  `(?<![a-zа-яёіїєґ'])(?<!(?<![a-zа-яёіїєґ])(?:в|у|на|через) (?:[a-zа-яёіїєґ]+(?:ий|ый|ой) )?)(?:${OFFICES})(?![a-zа-яёіїєґ])|(?<![a-zа-яёіїєґ])ваш[аі]? (?:${KIN})(?![a-zа-яёіїєґ])|(?:банк|bank)[ -](?:емітент|эмитент)`,
  'u',
);
/** What they get comes from us. */
const RECEIVE = /(?<![a-zа-яёіїєґ])(?:отрима(?:є|ють)|получ(?:ит|ат)|матиме|надійд|поступ)/u;
const BY_THEM =
  /\bby (?:the |a |your )?(?:[a-z]+ )?(?:courts?|tribunal|judge|police|parliament|congress|senate|government|ministry|regulator|ombudsman)\b/u;

/** Whether the third person in a clause is one of them. */
export const isOfOthers = (clause: string): boolean =>
  (THEIRS.test(clause) && !RECEIVE.test(clause)) || (BY_THEM.test(clause) && !/\b(?:we|i)\b/u.test(clause));
