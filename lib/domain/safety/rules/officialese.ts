// How a reply must not sound: an office's formulas, and snapping back at whoever complains.
import type { PhraseRule } from '../phrases/phrases.ts';

/** Two of these in one sentence, one of them weighty, are an office speaking; one of them is anybody's. */
const WEIGHTY =
  'duly|hereby|herewith|herein|aforementioned|aforesaid|pursuant|shall be|be informed|be notified|be advised|acknowledge receipt|чинного|чинним|регламенту|регламентом|належним чином|належному порядку|встановленому порядку|установленому порядку|вищезазначен*|вищевказан*|відповідною комісією|до вашого відома|прийнято до відома|взято до відома|узято до відома|действующего|действующим|регламента|регламенту|регламентом|надлежащим образом|надлежащем порядке|установленном порядке|вышеуказанн*|вышеизложенн*|соответствующей комиссией|до вашего сведения|принято к сведению|принята к сведению|принят к сведению';
const OFFICIAL = `${WEIGHTY}|correspondence|grievance|in accordance with|in line with the applicable|applicable|regulations|procedure|undersigned|цим|даним|відповідно до|у відповідності|встановленому|установленому|зареєстрован*|розглянут*|розгляду|нижчепідписан*|уповноважен*|компетентн*|настоящим|данным|в соответствии с|согласно|действующ*|зарегистрирован*|рассмотрен*|рассмотрению|нижеподписавш*|уполномочен*`;

export const OFFICIALESE: readonly PhraseRule<'tone'>[] = [
  {
    name: 'tone',
    find: [
      `(${WEIGHTY}) ..14 (${OFFICIAL})`,
      `(${OFFICIAL}) ..14 (${WEIGHTY})`,
      '^ duly noted $',
      '(настоящим|настоящим письмом|цим|цим листом) (сообщаем|уведомляем|извещаем|информируем|доводим|повідомляємо|сповіщаємо|інформуємо|доводимо)',
    ],
    // `We have duly noted`: thanked for, passed on.
    unless: ['duly noted ..3 (and|down) ..4 (shared|passed|forwarded|escalated)', 'we ..2 duly noted'],
  },
];

export const SNAPPING: readonly PhraseRule<'tone'>[] = [
  {
    name: 'tone',
    find: [
      '^ (а|ну|ну а|і|и|так) (що|чого|что|чего|чого ж|чего же|що ж|что же) (ви|вы|ти|ты) ..1 (хотіли|чекали|очікували|думали|сподівалися|сподівались|хотіла|хотів|хотели|ждали|ожидали|надеялись)',
      '(що|чого|что|чего) (ви|вы) ..1 (хотіли|чекали|очікували|хотели|ждали|ожидали) ..1 (за) ..1 (такі|ці|цю|таку|такие|эти|эту|такую|копійки|копейки|гроші|деньги)',
      '^ (so|and|well|but)? (what) (did|do|were|was|else did|exactly did) you ..1 (expect|expecting|want|think)',
      '(не) ..0 (наші|наша|наш|наше|наши) (проблем*|клопіт|клопоти|турбота|турботи|біда|справа|справи|забота|заботы|беда|дело)',
      '(not|hardly|isnt|aint|never|scarcely) ..1 (our|my) (problem|problems|concern|business|headache)',
      '(з ким|с кем) (не|такого не|этого не) (буває|бывает|бува|случается|трапляється)',
      '(get over it|suck it up|live with it|tough luck|cry me a river|boo hoo|big deal|not the end of the world|не смертельно|не помрете|не умрете|переживете|переживемо якось|обійдетеся|обойдетесь|перебьетесь)',
    ],
    // Told of somebody else's words, or denied.
    unlessBefore: [
      '(не|ніколи|никогда|never|not|чи|ли|якщо|если|if|how|as|як|как|сказав|сказала|казав|казала|сказал|said|told|say|hope|think|believe) ..3',
    ],
    // An answer that takes the question up.
    unless: ['(не наша|not our|не наш) ..1 (справа|дело|business) ..4 (судити|судить|judge)'],
  },
  {
    // From above to whoever is angry: `ну что вы так завелись`, `simmer down`.
    name: 'tone',
    find: [
      '(що|чого|чому|навіщо|что|чего|почему|зачем) ..1 (ви|вы|ти|ты) ..2 (завелися|завелись|завелась|завівся|завелся|кипятіться|кипятитесь|розійшлися|разошлись|психуєте|психуете|нервуєте|нервничаете|істерите|истерите|розкричалися|раскричались|накручуєте|накручиваете)',
      '(не) (кипятіться|кипятитесь|кипятись|кипішуйте|кипишуйте|накручуйте|накручивайте|психуйте|заводьтеся|заводитесь|драматизуйте|драматизируйте|горячитесь|гарячкуйте|гарячіться)',
      '(no need to|dont|do not|stop|why) ..3 worked up',
      '^ ..1 (simmer down|settle down|lighten up|cool it|cool down|cool your jets|chillax|keep your hair on|keep your shirt on|wind your neck in|dry your eyes|take a deep breath|deep breaths)',
      '(бережіть нерви|нерви бережіть|берегите нервы|нервы берегите)',
    ],
  },
  {
    name: 'tone',
    find: ['(розслабтеся|розслабтесь|охолоньте|охолоніть|видихніть|видихайте|расслабьтесь|остыньте|остынь|выдохните|выдыхайте)'],
    // In a spa and at a lesson it is meant as it is said.
    unless: [
      '(спа|spa|саун*|лазн*|бан*|масаж*|массаж*|басейн*|бассейн*|йог*|вправ*|упражнени*|сеанс*|терас*|террас*|вечор*|вечер*|відпочи*|отдых*)',
    ],
  },
  {
    // Told not to feel so, and that nothing happened: `не надо так нервничать, ничего страшного не случилось`.
    name: 'tone',
    find: [
      '(не) (треба|варто|потрібно|надо|стоит|нужно) (так|аж так|настільки|настолько|стільки|столько) ..1 (нервувати|нервуватися|хвилюватися|хвилюватись|переживати|гарячитися|сердитися|сердитись|злитися|обурюватися|кричати|нервничать|волноваться|переживать|горячиться|сердиться|злиться|возмущаться|кричать)',
      '(не) (треба|варто|потрібно|надо|стоит|нужно) (нервувати|нервуватися|гарячитися|нервничать|горячиться)',
      '^ CAP? (спокійніше|спокойнее|поспокійніше|поспокойнее|тихіше тихіше|тише тише|тихо тихо) (не|нічого|ничего|прошу|будь ласка|пожалуйста)',
      '(no need|dont|do not|stop|why) ..1 (to)? (get|getting|be|being) (so|all|quite so|that|this) ..1 (upset|angry|emotional|agitated|nervous|dramatic|cross|excited|hysterical)',
      '(роби*|робіть|роздувайте|раздувайте|делайте|робити|делать|роздувати|раздувать) ..1 (з|із|из) ..1 (мухи|мухі|цього|этого|дрібниці|пустяка|ерунды) ..1 (слона|трагедію|трагедию|драму|проблему|катастрофу)',
      '(make|making) ..1 (a)? (mountain|mountains|drama|tragedy|fuss) ..1 (out of|over|about)',
      '(давайте|прошу|можна|можно|тільки|только|обійдемось|обійдемося|обойдемся) ..1 (без) ..1 (драм|драми|драмы|трагедій|трагедий|істерик|истерик|паніки|паники|зайвих емоцій|лишних эмоций)',
      '(не) (влаштовуйте|робіть|устраивайте|делайте|розводьте|разводите) ..1 (драм*|трагеді*|трагеди*|істерик*|истерик*|панік*|панику|цирк*)',
      '^ ..1 (яка|ой яка|какая|ой какая|what a) (трагедія|драма|біда|горе|трагедия|драма|беда|tragedy|drama)',
      '(не) (переживайте|хвилюйтеся|хвилюйтесь|волнуйтесь|нервничайте|злитесь|злітьcя|сердьтеся|сердитесь) (ви|вы)? ..1 (так) ..4 (через|из за|над)? ..1 (дрібниц*|ерунд*|пустяк*|мелоч*|дурниц*)?',
      '(через|из за) (таку|такой|таких|такую|якусь|какой то|таких)? ..1 (дрібницю|дрібниці|дрібниць|дурницю|дурниці|ерунды|ерунду|пустяка|пустяков|мелочи) ..3 (нерву*|пережива*|хвилю*|нервнич*|волнова*|злит*|сердит*|скандал*|шум*|галас*|крич*)',
      '(all this|such a|all that|so much|stop|stop the|quit) (fuss|fussing|drama|commotion) ..3',
      '(let us|lets|dont|do not|no need to|try not to) ..1 (not)? ..1 (be|get|being) ..2 (dramatic|melodramatic|hysterical|silly about)',
      '(you|youre|ви|вы|your) ..2 (overreact|overreacting|over reacting|overreaction)',
      '(надто|занадто|слишком|чересчур|too) (гостро|остро|бурхливо|бурно|емоційно|эмоционально|болісно|болезненно|emotionally|strongly) ..1 (реагу*|реагир*|сприйма*|воспринима*|react*)',
      '(не) (приймайте|беріть|принимайте|берите) ..3 (близько|близко) ..1 (до|к) (серця|сердцу)',
      '(dont|do not|try not to) take (it|this|things) (so|too|quite so) (personally|hard|to heart|seriously)',
      '(calm yourself|calm yourselves|pull yourself together|compose yourself)',
      '(perhaps|maybe|next time|why not|how about) ..1 (try|you try|trying) (reading|listening|looking|checking) ..6 (before|first|next time)',
      '(ще один|еще один|another|yet another|знову|опять|self appointed|диванний|диванный) ..1 (експерт|эксперт|знавець|знаток|фахівець|специалист|expert|critic|connoisseur) ..4',
      '^ CAP? (easy now|easy there|steady on|there there|now now|calm calm)',
    ],
    unlessBefore: ['(ми|мы|we|нам|us|дитин*|ребен*|child) ..2', '(sorry|вибач*|прост*|извин*|як|как|how|why|розуміємо|понимаем) ..3'],
  },
  {
    name: 'tone',
    find: [
      '(нічого|ничего) (страшного|жахливого|ужасного|трагічного|трагического|смертельного) ..1 (не) (сталося|сталось|трапилося|трапилось|відбулося|случилось|случилося|произошло)',
      '(nothing|no) ..1 (terrible|awful|dreadful|tragic|horrible|harm) ..1 (happened|has happened|was done|done)',
    ],
    // Glad that nobody came to harm.
    unless: [
      '(щаст*|счаст*|слав*|перевір*|провер*|лікар*|врач*|дитин*|ребен*|раді|рады|рада|рад|якщо|если|fortunately|luckily|glad|relieved|thankful*|checked|doctor|if|child|nobody|ніхто|никто)',
    ],
  },
];
