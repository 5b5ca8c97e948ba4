// Words of a record that name an illness or a condition: a fact alone, where another word of a note needs a companion. Told by the label before them or
// by how such words are made.

/** `діагноз: розацеа`, `хворіє на подагру`, `history of lupus`: what follows is the condition. */
const LABEL =
  /(?<![a-zа-яёіїєґ])(?:діагноз[a-zа-яёіїєґ]*|диагноз[a-zа-яёіїєґ]*|diagnos[ei]s|diagnosed|dx|хвороб[a-zа-яёіїєґ]*|захворюванн[a-zа-яёіїєґ]*|болезн[a-zа-яёіїєґ]*|заболевани[a-zа-яёіїєґ]*|illness[a-zа-яёіїєґ]*|diseases?|conditions?|disorders?|синдром[a-zа-яёіїєґ]*|syndrome|хворі[єюв][a-zа-яёіїєґ]*|стражда[єюв][a-zа-яёіїєґ]*|болеет|страдает|suffers|suffering|lives|living|history|здоров['’ʼ]?я|здоровье|health|medical|anamnesis|анамнез[a-zа-яёіїєґ]*)\s?(?:(?:is|as|with|from|of|на|від|от|з|с|у|в)(?![a-zа-яёіїєґ])|[:=–—-])\s*(?:(?:a|an|the|на|хронічн[a-zа-яёіїєґ]+|хроническ[a-zа-яёіїєґ]+|chronic)\s)?([a-zа-яёіїєґ'’ʼ-]+)((?:\s[a-zа-яёіїєґ'’ʼ-]+)?)/u;

/** Names without a telling ending. */
const NAMES =
  /^(?:подагр[аиіуо][a-zа-яёіїєґ]*|вовчак[a-zа-яёіїєґ]*|волчанк[a-zа-яёіїєґ]*|целі?[ая]кі[яюєї][a-zа-яёіїєґ]*|целиаки[a-zа-яёіїєґ]*|розаце[a-zа-яёіїєґ]*|акне|герпес[a-zа-яёіїєґ]*|ендометр[a-zа-яёіїєґ]+|эндометр[a-zа-яёіїєґ]+|мігрен[a-zа-яёіїєґ]*|аритмі[a-zа-яёіїєґ]*|аритми[a-zа-яёіїєґ]*|тахікарді[a-zа-яёіїєґ]*|тахикарди[a-zа-яёіїєґ]*|глауком[a-zа-яёіїєґ]*|катаракт[a-zа-яёіїєґ]*|ожирінн[a-zа-яёіїєґ]*|ожирени[a-zа-яёіїєґ]*|безсонн[a-zа-яёіїєґ]*|бессонниц[a-zа-яёіїєґ]*|заїканн[a-zа-яёіїєґ]*|заикани[a-zа-яёіїєґ]*|дислексі[a-zа-яёіїєґ]*|дислекси[a-zа-яёіїєґ]*|шизофрені[a-zа-яёіїєґ]*|шизофрени[a-zа-яёіїєґ]*|біполярн[a-zа-яёіїєґ]*|биполярн[a-zа-яёіїєґ]*|вітиліго|витилиго|геморо[йїя][a-zа-яёіїєґ]*|нетриманн[a-zа-яёіїєґ]*|недержани[a-zа-яёіїєґ]*|сифіліс[a-zа-яёіїєґ]*|сифилис[a-zа-яёіїєґ]*|гоноре[a-zа-яёіїєґ]*|хламіді[a-zа-яёіїєґ]*|хламиди[a-zа-яёіїєґ]*|менопауз[a-zа-яёіїєґ]*|клімакс[a-zа-яёіїєґ]*|климакс[a-zа-яёіїєґ]*|тиреотоксикоз[a-zа-яёіїєґ]*|муковісцидоз[a-zа-яёіїєґ]*|судом[иах]?|судом|судорог[a-zа-яёіїєґ]*|припад(?:ок|к)[a-zа-яёіїєґ]*|інсулін[a-zа-яёіїєґ]*|инсулин[a-zа-яёіїєґ]*|антидепрес[a-zа-яёіїєґ]*|кардіостимулятор[a-zа-яёіїєґ]*|кардиостимулятор[a-zа-яёіїєґ]*|варфарин[a-zа-яёіїєґ]*|seizures?|convulsions?|palpitations|insulin|warfarin|antidepressants?|pacemaker|chemo|кульга[a-zа-яёіїєґ]*|хрома(?:ет|ть|ю|л)[a-zа-яёіїєґ]*|хромот[a-zа-яёіїєґ]*|limp(?:s|ing)?|gout|lupus|coeliac|celiac|rosacea|acne|herpes|eczema|shingles|vertigo|tinnitus|epileptic|bipolar|schizophrenia|schizophrenic|dyslexia|dyslexic|obesity|obese|insomnia|menopause|incontinence|haemorrhoids|hemorrhoids|syphilis|gonorrhoea|gonorrhea|chlamydia|cataracts?|arrhythmia|tachycardia|anaemic|anemic|haemophiliac|hemophiliac|vitiligo|fibromyalgia|scleroderma|crohn|crohn's|sciatica|angina|copd|dialysis|chemotherapy|хіміотерапі[a-zа-яёіїєґ]*|химиотерапи[a-zа-яёіїєґ]*|діаліз[a-zа-яёіїєґ]*|диализ[a-zа-яёіїєґ]*)$/u;

/** How illnesses are named in three languages: fears, bloods, pains, growths and inflammations; words of everyday life that end so are left out. */
const SHAPES = [
  // Гемофілія, клаустрофобія, нарколепсія, анемія, невралгія, нейропатія.
  '[a-zа-яёіїєґ]{3,}(?:філі|фили|фобі|фоби|лепсі|лепси|плегі|плеги|астені|астени|пені|пени)[яюїйєи][a-zа-яёіїєґ]{0,3}',
  '[a-zа-яёіїєґ]{2,}(?<!ак[ао]д|пр|панд|епід|эпид|бог|окр|фр)(?:емі|еми)[яюїйєи][a-zа-яёіїєґ]{0,3}',
  '[a-zа-яёіїєґ]{2,}(?<!ност)аль?г[іи][яюїйєи][a-zа-яёіїєґ]{0,3}',
  '(?:нейро|невро|міо|мио|кардіоміо|кардиомио|ретино|нефро|артро|енцефало|энцефало|остео)пат[іи][яюїйєи][a-zа-яёіїєґ]{0,3}',
  // Псоріаз is listed; склероз, остеохондроз, ендометріоз, цироз.
  '[a-zа-яёіїєґ]*(?:склер|стен|псих|невр|артр|кокс|хондр|метрі|метри|цир|цирр|фібр|фибр|тромб|кіфі?|кифи?|лорд|сколі|сколи|коїд|коид|мік|мик|туберкуль?|туберкул|лейк|стом|дискін|поліп|некр|невр|копро|кетоацид|ацид|цитид|сальмонель|лістері|токсоплазм|муковісцид|муковисцид|парат|тиреотоксик|нейр)оз[a-zа-яёіїєґ]{0,2}',
  '(?:дермат|гастр|бронх|от|синус|гаймор|тонзил+|цист|нефр|кол|менінг|менинг|рин|панкреат|простат|фле[бй]|мі?оз|мио?з|парот|стомат|аднекс|гепат|плевр|артр|енцефал|энцефал|холецист|вагін|вагин|поліартр|полиартр)(?:ит|іт)(?:у|ом|і|е|а|ам|и|ы)?',
  '(?:лімф|лимф|мелан|карцин|сарк|фібр|фибр|мієл|миел|аден|гемат|глі|гли|мі|ми|міом|миом|ендотелі)ом(?:а|и|і|у|ою|ы|е|ой)',
  '[a-zа-яёіїєґ]{3,}(?:philia|phobia|lepsy|plegia|asthenia|algia|sclerosis|penia)(?<!nostalgia)',
  '[a-zа-яёіїєґ]{2,}(?<!acad)(?<!pand)(?<!boh)emia|[a-zа-яёіїєґ]{3,}rh?r?h(?:o?ea)',
  '(?:[a-zа-яёіїєґ]*(?:scoli|kypho|lord|psychos|neur|fibr|thromb|tubercul|cirrh|arthr|sten|endometri|psych|sarcoid|necr|leuk|myc|halit|hallucin|acid|ket)osis)',
  '(?:derm|arthr|poly|rheumat|gastr|bronch|ot|sinus|tonsill|cyst|nephr|col|mening|rhin|pancreat|prostat|phleb|hepat|neur|tendon|burs|conjunctiv|dermat|cellul|encephal|cholecyst|vagin)itis',
  '(?:lymph|melan|carcin|sarc|fibr|myel|aden|hemat|glauc|gli)oma',
  '(?:neuro|cardiomyo|retino|nephro|arthro|encephalo|osteo)pathy|[a-zа-яёіїєґ]*dystrophy',
  // What is taken for it: phenobarbital, amoxicillin, omeprazole.
  '[a-z]{3,}(?:barbital|cillin|mycin|oxetine|statin|prazole|sartan|azepam|azolam|gabalin)|[а-яёіїєґ]{3,}(?:барб[иі]тал|цил+[іи]н|м[іи]цин|оксетин|статин|празол|сартан|азепам|азолам|габал[іи]н)(?:у|ом|е|і|а)?',
];
const SHAPE = new RegExp(`^(?:${SHAPES.join('|')})$`, 'u');

export const isCondition = (word: string): boolean => {
  const lower = word.toLowerCase();
  return NAMES.test(lower) || SHAPE.test(lower);
};

/** The words, in small letters, of a note's sentence that its label calls a condition. With two of them the second may be the noun or the rest of the sentence. */
export const labelledConditions = (sentence: string): ReadonlySet<string> => {
  const [, first = '', second = ''] = LABEL.exec(sentence.toLowerCase()) ?? [];
  if (first === '') return new Set();
  // Of two words the first may be any adjective: `цукровий діабет`.
  return new Set(second === '' ? [first] : [first, second.trim()].filter((word) => isCondition(word)));
};
