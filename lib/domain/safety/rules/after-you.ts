// Blame told as a conclusion: every box is checked with us, so whatever is broken or gone happened at the author's. What broke with us or on the way is none.
import type { PhraseRule } from '../phrases/phrases.ts';

const SO =
  'so|therefore|hence|which means|that means|meaning|тож|тому|отже|значить|отож|виходить|так що|тобто|так что|значит|поэтому|следовательно|выходит|стало быть';
const BROKE =
  'broke|broken|cracked|crack|cracks|tore|torn|ripped|scratched|scratch|scratches|chipped|vanished|disappeared|missing|lost|damage|damaged|wet|water|moisture|leak|leaked|spilt|spilled|stain|stains|dent|dented|hole|burnt|burned|fell off|went|тріщин*|тріснул*|тріснув|розби*|зникл*|зник|пропал*|пропав|поділ*|загубил*|загубив*|вода|води|волога|рідина|намок*|промок*|подряп*|зламал*|зламав*|порвал*|порвав*|дірк*|діра|плям*|пляма|вмятин*|недостач*|трещин*|треснул*|разби*|исчез*|пропаж*|пропал|делись|девал*|потерял*|влага|вода|жидкост*|намок*|поцарап*|царапин*|сломал*|порвал*|порвался|дырк*|дыра|пятн*|пятно|вмятин*|недостач*';
/** Where it is said to have happened: with the author. */
const AT_YOURS =
  'after you|after youd|after youve|with you|on your side|on your end|on your kitchen|on your table|at your end|at your place|in your hands|in your home|in your house|in your kitchen|in your care|in your possession|in your bag|in your car|at your house|at yours|у вас вдома|у вас дома|у вас|після вас|після того як ви|на вашій|на вашому|у ваших руках|у вашій|у вашому|в вашій|в ваших руках|при вас|у вас удома|після вашого|после вас|после того как вы|на вашей|на вашем|в ваших|в вашей|в вашем|после вашего|на вашей стороне|по дорозі від нас';
const WHATEVER = 'whatever|wherever|whoever|however|куди б|де б|хоч куди|хоч би де|що б|хто б|як би|куда бы|где бы|что бы|кто бы|как бы';

const ODD =
  'funny|odd|strange|curious|interesting|convenient|convenient|remarkable|coincidence|coincidentally|дивно|цікаво|дивовижно|кумедно|зручно|збіг|странно|интересно|любопытно|забавно|удобно|совпадение';
const JUST_WHEN =
  'the day|the very day|the week|the same day|the same week|the minute|just when|right when|right after|exactly when|exactly after|just after|as soon as|саме тоді|саме коли|якраз коли|якраз тоді|рівно|одразу після|відразу після|того ж дня|наступного дня після|в день|именно тогда|именно когда|как раз когда|ровно|сразу после|в тот же день|на следующий день после|аккурат';
const GROUNDS_ENDED =
  'return|returns|warranty|guarantee|trial|refund|refunds|deadline|поверн*|гаранті*|строк*|термін*|пробний|пробного|возврат*|гаранти*|срок*|пробн*';
const INVENT =
  'придумывать|выдумывать|сочинять|придумать|выдумать|сочинить|вигадувати|видумувати|придумувати|вигадати|придумати|invent|inventing|inventing things|make up|making up|make things up';

/** Ours, or nobody's. */
const NOT_THEIRS = [
  '(а|and|but|rather) (не|not) ..2',
  '(rather than|instead of)',
  '(sorry|apolog*|вибач*|перепрош*|извин*|простите|пробачте|our fault|our mistake|наша провина|наша помилка|наша вина|наша ошибка|on us)',
  '(in transit|on the way|on its way|дорозі|дорогою|в дороге|по дороге|при перевезенні|при перевозке|курєр*|курьер*|courier|carrier|driver)',
  '(if|якщо|если|should|щоб|чтобы)',
  '(замін*|замен*|replace*|refund*|надішлемо|вишлемо|вышлем|пришлем|привеземо|привезем|приїде|приедет|заберемо|заберем)',
];

export const AFTER_YOU: readonly PhraseRule<'accusation'>[] = [
  {
    name: 'accusation',
    sure: true,
    find: [
      `(${SO}) ..7 (${BROKE}) ..5 (${AT_YOURS})`,
      `(${SO}) ..4 (${AT_YOURS}) ..4 (${BROKE})`,
      `(${WHATEVER}) ..4 (${BROKE}|happened|ended|got|стал*|трапил*|случил*) ..6 (${AT_YOURS})`,
      `(${BROKE}) ..2 (якщо й|если и|if anything|if at all)? (лише|тільки|только|уже|вже|only|already|clearly|evidently) ..1 (${AT_YOURS})`,
    ],
    unlessBefore: ['(не|not|never|nothing|нічого|ничего|sorry|glad|раді|рады) ..3'],
    unless: NOT_THEIRS,
  },
  {
    // `Doors do not unlock themselves`, `funny how it broke the day the guarantee ended`, `who emptied the minibar is a rhetorical question`.
    name: 'accusation',
    sure: true,
    find: [
      `(сам|сама|само|самі|сами|саме) (по собі|по себе|собою) ..3 (не) ..1 (відламу*|відпада*|лама*|розбива*|рветься|рвуться|тріска*|згина*|зника*|відломи*|зламається|отлом*|отламыва*|лома*|сломается|разбива*|рвется|рвутся|треска*|гнет*|исчеза*|пропада*|отпада*|умика*|вмика*|включа*|відчиня*|открыва*|намока*|виллється|выльется|трапляється|случается|бывает)`,
      `(сам|сама|само|самі|сами|саме) (по собі|по себе|собою) ..4 (не) (відломить|зламає|розіб*|порветься|трісне|зігнеться|отломит|сломает|разобь*|порвется|треснет|согнется)`,
      `(dont|doesnt|do not|does not|rarely|never|seldom|hardly) ..1 (break|snap|crack|tear|scratch|bend|vanish|flood|burn|rip|smash|dent|stain|unlock|empty) ..1 (themselves|itself|by themselves|by itself|on their own|on its own|all by itself|all by themselves)`,
      `(dont|do not|rarely|never|seldom) ..1 (turn|switch|open|set|walk|drink|pour) ..1 (themselves|on their own|by themselves)`,
      `(${ODD}) ..2 (how|that|it is|its|isnt it|що|як|что|как)? ..10 (${JUST_WHEN}) ..8 (${GROUNDS_ENDED})`,
      '(хто|кто|who) ..7 (питання|вопрос|question) ..1 (риторичне|риторичний|риторический|rhetorical)',
      '(хто|кто|who) ..6 (is a|це|это|то)? (rhetorical|риторичне|риторический) (question|питання|вопрос)',
      `(${INVENT}) ..7 (не стоило|не варто було|не надо было|не треба було|не обязательно|необовязково|was uncalled for|was not necessary|wasnt necessary|was not needed|wasnt needed)`,
      `(не стоило|не варто було|не надо было|не треба було|no need to|did not need to|didnt need to|did not have to|didnt have to) ..3 (${INVENT})`,
    ],
    unless: [
      '(sorry|apolog*|вибач*|перепрош*|извин*|простите|пробачте|our fault|our mistake|наша провина|наша помилка|наша вина|наша ошибка)',
      '(парол*|password*|нік|ник|nickname|логін*|логин*|username|причин*|reason*|excuse*|рецепт*|назв*|назван*|велосипед*|wheel)',
    ],
    unlessBefore: ['(ми|мы|we|us|нам) ..4'],
  },
  {
    // `You opened it and got carried away`.
    name: 'accusation',
    find: [
      '(you|youd|youve) ..5!WE (got|get|were|been) ..2 (carried away|overenthusiastic|heavy handed|clumsy|careless)',
      '(ви|вы) ..4!WE (трохи|дещо|надто|занадто|немного|слишком|чересчур)? ..1 (перестаралися|перестарались|захопилися|розмахнулися|переусердствовали|перестарались|увлеклись)',
    ],
    unlessBefore: ['(не|not|never|if|якщо|если) ..3', '(glad|happy|love|раді|рады|приємно|приятно) ..3'],
    unless: ['(fun|fan|love|loved|enjoy*|shopping|reading|dancing|танц*|читан*|покупк*|чтен*|курс*|spa)'],
  },
];
