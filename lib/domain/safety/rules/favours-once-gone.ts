// Money or a free thing that waits until a post is gone or reads otherwise: `I can waive the fee, my boss only wants this thread gone first`; what falls into the
// author's lap once he has written.
import type { PhraseRule } from '../phrases/phrases.ts';

const GIVEN =
  'FAVOUR|refund*|fee|fees|charge|charges|money|credit|плату|оплату|доставку|кошти|гроші|комісію|вартість|штраф|рахунок|перерахунок|деньги|комиссию|стоимость|перерасчет|за наш рахунок|за наш счет|безкоштовно|бесплатно|for free|free of charge|on us|on the house';
const BUT = 'but|only|just|though|hed|shed|theyd|first|але|та|проте|однак|тільки|лише|но|однако|только|лишь|правда';
const WANTS =
  'want|wants|wanted|like|likes|needs|need|asks|asked|prefer|prefers|hopes|see|waits|waiting|хоче|хотів|хотіла|хотіли|хотілося|просить|просив|просила|чекає|чекаємо|хочет|хотел|хотела|хотели|хотелось|просит|просил|просила|ждет|ждем|бажано|желательно';
const POST =
  'thread|post|page|comment|review|text|гілк*|допис*|пост|посту|тред|текст*|сторінк*|відгук*|коментар*|ветк*|поста|страниц*|отзыв*|комментари*';
const GONE =
  'gone|disappear|disappears|vanish|vanishes|clear|down|removed|deleted|taken down|off|зник*|зникне|не було|не стало|прибра*|видал*|зняли|сховал*|исчез*|не было|убра*|удал*|снял*|скры*|пропал*';
const FIRST = 'first|before|beforehand|спершу|спочатку|перед тим|до того|сначала|сперва|прежде|перед этим|до этого';
const OTHERWISE =
  'another|other|different|new|kinder|softer|milder|nicer|інший|інші|інше|новий|нові|лагідніш*|мякш*|теплі*|другой|другие|другое|новый|новые|помягче|мягче|потеплее|добрее';
const LANDS =
  'впаде|прилетить|прийде|прийдуть|капне|капнуть|закинемо|скинемо|упадет|упадут|прилетит|придет|придут|капнет|капнут|закинем|скинем|lands|land|drops|drop|arrives|arrive|pings|hits';
const LAP = 'вам|тобі|тебе|в личку|в лічку|в особисті|в приват|на карт*|на рахунок|на счет|you|your|yours';
const AS_SOON = 'як тільки|щойно|коли|після того як|как только|когда|после того как|once|as soon as|the moment|the minute|when';
const WRITES =
  'напишете|напишеш|залишите|поставите|опублікуєте|викладете|додасте|оставите|опубликуете|выложите|добавите|напишешь|write|post|leave|rate|put|say';

const TAKE_OUT =
  'прибери|приберіть|забери|заберіть|зітри|зітріть|викресли|викресліть|скороти|скоротіть|убери|уберите|сотри|сотрите|вычеркни|вычеркните|сократи|сократите|drop|remove|delete|cut|take out|strike|lose';
const PIECE =
  'абзац*|слова|слово|рядок|рядки|речення|фраз*|частину|строк*|строчк*|предложени*|часть|bit|bits|line|lines|part|paragraph|sentence|sentences|words';
const FORGIVEN =
  'від нас|от нас|за нами|з нас|с нас|закриємо|закроем|забудемо|забудем|спишемо|спишем|простимо|простим|forget|waive|waived|hamper|даром|гратис';

export const FAVOURS_ONCE_GONE: readonly PhraseRule<'conditional_compensation'>[] = [
  {
    name: 'conditional_compensation',
    across: true,
    find: [
      `(${GIVEN}) ..12!THANKS (${BUT}) ..3 (${WANTS}) ..6 (${POST}) ..4 (${GONE})`,
      // `Dinner is on us. There is one condition: before that the review goes`.
      `(${GIVEN}) ..6!THANKS (умова|условие|condition|catch) ..12 (${POST}) ..4 (${GONE})`,
      `(${GIVEN}) ..6!THANKS (умова|условие|condition|catch) ..12 (${GONE}) ..3 (${POST})`,
      `(${GIVEN}) ..12!THANKS (${BUT}) ..3 (${WANTS}) ..6 (${GONE}) ..3 (${POST})`,
      `(${GIVEN}) ..12!THANKS (${BUT}) ..2 (${FIRST}) ..2 (${WANTS}) ..5 (${OTHERWISE}) ..2 (${POST}|слова|words)`,
      `(${GIVEN}) ..12!THANKS (${BUT}) ..2 (${FIRST}) ..3 (побачити|увидеть|прочитати|прочитать|see|read) ..4 (${OTHERWISE}) ..2 (${POST}|слова|words)`,
    ],
    unlessBefore: ['(не|not|no|never|without|без) ..2'],
    unless: ['(чому|почему|why|clear up|на сторінці статус|status page)'],
  },
  {
    name: 'conditional_compensation',
    find: [
      `(${LANDS}) ..2 (${LAP}) ..3 (${AS_SOON}) ..1 (you|ви|вы|ти|ты)? ..1 (${WRITES}) ..9 (THANKS|вирішил*|задоволен*|довольн*|решил*|все добре|все хорошо|happy|sorted|solved|${POST}|зірк*|звезд*|stars)`,
    ],
    unlessBefore: ['(не|not|no|never) ..2'],
    unless: ['(номер*|number|адрес*|address|реквізит*|реквизит*|заявк*|дані|данные|details|iban)'],
  },
  {
    // `Free the second we see a happier review`, `show this review at the till and the pint is ours`.
    name: 'conditional_compensation',
    find: [
      `(${GIVEN}|free) ..4!THANKS (the second|the moment|the minute|as soon as|once|when|щойно|як тільки|коли|как только|когда|сразу как) ..2 (we|ми|мы|я|i) ..1 (see|spot|read|побачимо|побачу|увидим|увижу) ..6 (${POST}|stars|зірк*|зірок|звезд*|пять|five)`,
      `(show|flash|покажіть|покажете|пред*явіть|покажите|предъявите) ..3!TILL_PAPER REVIEW ..12 (is ours|are ours|is yours|за нами|з нас|с нас|on us|on the house|за наш рахунок|за наш счет)`,
    ],
    unlessBefore: ['(не|not|no|never|without|без) ..2'],
  },
  {
    // `Take out the last paragraph, and the manicure is on us`.
    name: 'conditional_compensation',
    find: [`(${TAKE_OUT}) ..5 (${PIECE}) ..7!THANKS (і|й|та|и|а|and|then|тоді|тогда) ..5!THANKS (${GIVEN}|${FORGIVEN})`],
    unlessBefore: ['(не|not|no|never|ми|мы|we) ..2'],
    unless: ['(заяв*|form|форм*|договор*|договір|code|код|settings|резюме|cv|document|документ*|анкет*|листа|letter)'],
  },
];
