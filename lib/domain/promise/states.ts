// A state that is promised for things instead of a deed: "will be usable again by Friday", "снова будет работать", "знову запрацює". Opening hours, stock
// and seasons are said with the same verbs: those count only where something comes back, or never.

const BE = `(?:will|'ll|shall|should|is going to|are going to) be`;
const SOUND = `usable|operational|functional|functioning|serviceable|step-free|up(?=\\s*$)|fit for (?:use|purpose)|(?:back )?in (?:full |good |proper )?(?:working order|service|operation|working condition|order)|fully (?:working|running|active|restored)|live`;
/** Of things that also open, run and are on sale. */
const USUAL = `working|running|accessible|available|active|valid|in use|reachable|playable|online|warm|hot|dry|quiet|complete|clean|safe`;
const UNTIL = `(?:by(?! (?:appointment|request|bus|car|train|foot))|no later than|not later than|before)`;
const SOUND_AGAIN = [
  `\\b${BE} (?:(?:once |all |fully |safely |already |also )*)(?:${SOUND})\\b`,
  `\\b${BE} (?:[a-z-]+ ){0,2}(?:${USUAL}) (?:[a-z]+ ){0,2}?(?:again|once more|properly|normally|as normal|as it should)\\b(?! (?:from|between|until|till|every))`,
  `\\b${BE} (?:working|running|accessible|active|reachable|playable|online|open again) (?:for you )?${UNTIL}\\b`,
  `\\b${BE} (?!(?:happy|glad|pleased|delighted|here|waiting|proud|full|busy|crowded|packed|booked)\\b)(?:[a-z-]+ ){1,4}again ${UNTIL}\\b`,
  `^\\s*${UNTIL}\\b.* ${BE} (?!(?:happy|glad|pleased|delighted|here|waiting|proud|full|busy|crowded|packed|booked)\\b)(?:[a-z-]+ ){1,3}again\\b`,
  `\\b${BE} (?!available)[a-z]+[ai]ble (?:for [a-z]+ )?${UNTIL}\\b`,
  `\\b(?:is|are|'s|'re) back (?:in (?:service|action|operation|use)|online|up|working|running) (?=by|from|on|tomorrow|next|no later)`,
  `\\b(?:works?|runs?|functions?|heats?|opens and closes) (?:[a-z]+ly )?again (?=by|from|on|tomorrow|next|no later|before)`,
  `^\\s*(?:by|from|tomorrow|next week)\\b.{0,40} (?:works?|runs?|functions?|heats?) (?:[a-z]+ly )?again\\b`,
  `\\b(?:comes?|goes) back (?:online|up|into (?:service|operation|use)|on) (?=by|from|on|tomorrow|next|no later|before)`,
].map((source) => new RegExp(source, 'u'));

const AGAIN = `(?:знову|знов|снова|вновь|опять|наново|заново)`;
const PROPERLY = `(?:справно|нормально|належно|повноцінно|стабільно|безперебійно|як (?:слід|треба|раніше|годиться)|исправно|полноценно|стабильно|бесперебойно|как (?:следует|надо|раньше|положено)|(?:в|у|на) пов?н(?:ую|у|ою) (?:силу|потужність)|на полную)`;
const WILL = `(?:буде|будуть|будет|будут)`;
const FEW = `(?:[a-zа-яёіїєґ'-]+ ){0,3}?`;
/** What things do and people do not. */
const RUN = `(?:працювати|функціонувати|(?:від|за)чинятися|(?:від|за)криватися|вмикатися|гріти|світити|їздити|йти|текти|відображатися|оновлюватися|показувати|видавати|ловити|друкувати|работать|функционировать|(?:от|за)крываться|включаться|греть|светить|ездить|идти|течь|отображаться|обновляться|показывать|выдавать|ловить|печатать)`;
const RUN_LONG = `(?:працюват|функціонуват|чинят|(?:від|за)чинят|(?:від|за)криват|вмикат|гріт|світит|їздит|йт|тект|відображат|оновлюват|показуват|видават|друкуват)им(?:е|уть)(?:ться)?`;
const SOUND_CYRILLIC = `(?:справн|робоч|активн|працездатн|придатн|чинн|дійсн|исправн|рабоч|работоспособн|пригодн|годн|действительн)[а-яёіїє]{1,4}|активен|исправен|пригоден|годен|действителен|на ходу|(?:в|у) (?:стро[юї]|робочому стані|рабочем состоянии|порядку|порядке|мережі|сети)|онлайн`;
const AVAILABLE = `доступн[а-яёіїє]{1,4}|доступен|(?!рад|щасл|счастл|вдячн|благодар|відкри|відчин|открыт|зачин|закри|закры)[а-яёіїє]{3,}(?:им|ым|ими|ыми|ною|ной)`;
/** Opening hours and timetables. */
const HOURS =
  /(?:прац[a-zа-яёіїєґ]+|работать)(?: [a-zа-яёіїєґ]+)? (?:(?:до|з|із|с|по|о|об) \d|без вихідн|без выходн|цілодобов|круглосуточн)|графік|график|режим|розклад|расписани|сезон|свят|праздн/u;
const END = `(?![a-zа-яёіїєґ'])`;
const SOUND_AGAIN_CYRILLIC = new RegExp(
  `(?<![a-zа-яёіїєґ'])(?:${[
    `${AGAIN} ${FEW}${WILL} ${FEW}(?:${RUN}|${SOUND_CYRILLIC}|${AVAILABLE})`,
    `${WILL} ${FEW}${AGAIN} ${FEW}(?:${RUN}|${SOUND_CYRILLIC}|${AVAILABLE})`,
    `${WILL} ${FEW}(?:${RUN}|${SOUND_CYRILLIC}|${AVAILABLE}) ${FEW}${AGAIN}`,
    `${AGAIN} ${FEW}${RUN_LONG}`,
    `${RUN_LONG} ${FEW}(?:${AGAIN}|${PROPERLY})`,
    `${PROPERLY} ${FEW}(?:${RUN_LONG}|${WILL} ${FEW}${RUN})`,
    `${WILL} ${FEW}${PROPERLY} ${FEW}${RUN}`,
    `${WILL} ${FEW}${RUN} ${FEW}${PROPERLY}`,
    `(?:стане|стануть|станет|станут) ${FEW}(?:${SOUND_CYRILLIC}|${AGAIN} ${FEW}${AVAILABLE})`,
    `${AGAIN} ${FEW}(?:стане|стануть|станет|станут) ${FEW}(?:${SOUND_CYRILLIC}|${AVAILABLE})`,
    `${WILL} ${FEW}(?:${SOUND_CYRILLIC})`,
    `(?:вода|світло|тепло|інтернет|газ|зв'язок|опалення|свет|интернет|связь|отопление|электричество) ${FEW}(?:${AGAIN} ${FEW}${WILL}|${WILL} ${FEW}${AGAIN})`,
  ].join('|')})${END}`,
  'u',
);
/** "К пятнице лифт будет работать": the end is named with a case that no opening hours have. */
const RUNS_BY = new RegExp(
  `(?<![a-zа-яёіїєґ'])(?:к|ко) (?!\\d).*${WILL} ${FEW}${RUN}${END}|${WILL} ${FEW}${RUN} (?:уже )?(?:к|ко) (?!\\d)`,
  'u',
);

/** `clause` in lower case with straight apostrophes. */
export const promisesState = (clause: string): boolean =>
  /буд|стан|им(?:е|уть)/u.test(clause) && (SOUND_AGAIN_CYRILLIC.test(clause) || RUNS_BY.test(clause)) && !HOURS.test(clause);
export const promisesStateInEnglish = (clause: string): boolean => SOUND_AGAIN.some((pattern) => pattern.test(clause));
