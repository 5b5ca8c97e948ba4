// Plain sentences that the learnt part hears threats, scorn and blame in: headings of a long reply, the denial of a harm, a farewell, a kettle that is on, a thought
// for the next time, the author's own eyes as proof of a repair, a fault that is ours.
import type { Sentence } from '../sentences.ts';

/** `Что дальше`, `Мелочи, о которых легко забыть`: what a part of a reply is about. */
const HEADING = [
  '(?:and |so |а |і |та |и |отже |итак )?(?:what (?:is |comes |happens )?next|whats next|next steps|що далі|що дальше|що тепер|что дальше|что теперь|как дальше|як далі)',
  '(?:the |some |a few |ще |еще |кілька |несколько )?(?:small |little |minor )?(?:things|details|trifles|bits and pieces|дрібниці|мелочи|деталі|детали) (?:(?:that|which|про|о|об|які|которые|яких|которых) ){0,2}(?:[^ ]+ ){0,3}(?:forget|forgotten|overlook|overlooked|miss|missed|забути|забыть|забувають|забывают|упустити|упустить|пропустити|пропустить|загубити|проґавити)',
];
/** `Music to our ears! Or teeth, I suppose`: a word of one's own put right. */
const PUT_RIGHT = [
  '(?:or|чи|або|або ж|или|а може|а может)(?: [^ ]+){1,2} (?:i suppose|i guess|rather|perhaps|maybe|мабуть|певно|напевно|наверное|пожалуй|скоріше|скорее|кажется|здається)',
];
/** `Шкода вас втрачати, але вибір розуміємо`. */
const FAREWELL = [
  '(?:(?:нам|мені|мне|we are|were|its|it is) )?(?:дуже |очень |very |so |really )?(?:шкода|жаль|прикро|сумно|грустно|sorry|sad) (?:(?:що |что )?(?:вас |тебе |тебя |з вами |с вами )?(?:втрачати|втратити|терять|потерять|прощатися|прощатись|прощаться|відпускати|отпускать|йдете|уходите)|to lose you|to be losing you|to see you go|to say goodbye|(?:that )?(?:youre|you are) leaving)(?: [^ ]+){0,2}(?: (?:але|но|but|та|and|та ми|і|и) (?:[^ ]+ ){0,3}(?:вибір|рішення|причини|выбор|решение|причины|choice|decision|reasons|понимаем|розуміємо|поважаємо|уважаем|respect|understand)(?: (?:розуміємо|поважаємо|приймаємо|понимаем|уважаем|принимаем|completely|fully|it|you|ваш|ваше|your|this|that|цілком|повністю|полностью|вибір|рішення|выбор|решение|choice|decision)){0,3})?',
];
const whole = (kinds: readonly string[]): RegExp => new RegExp(`^ (?:[^ ]+ )?(?:${kinds.join('|')}) $`, 'u');
const SAYS_NOTHING = whole([...HEADING, ...PUT_RIGHT, ...FAREWELL]);

/** `Nobody is disconnecting you`: a harm denied. */
const HARM_DENIED =
  /^ (?:(?:and|but|so|please|rest assured|a|та|але|і|й|и|но|так|тож|заспокоїмо|повірте|поверьте) )*(?:nobody|no one|noone|none of us|ніхто|нікого|никто|никого) (?:[^ ]+ ){0,5}?(?:disconnect|cut|clos|charg|block|switch|remov|tak|delet|cancel|fin(?:e|ing|ed) |punish|blam|accus|doubt|pressur|rush|evict|terminat|вимика|вимкн|відключ|закрива|закри|блоку|списує|спиш|спису|забир|забер|штраф|звинувач|підганя|виселя|скасову|отключ|закро|закры|блокир|спис|забир|забер|обвиня|вини|выселя|торопит|отменя)[^ ]*/u;
const NOT_YET =
  / (?:yet|until|unless|if|but|though|as long as|while|still|so far|for now|поки|пока|ще|еще|якщо|если|але|но|хоча|хотя|доки|надалі|care|cares|forces?|forced|makes?|made|asked|begged|held|stopp?s?|змушу|заставля|просив|просил|тримає|держит|прислухав|liked?|loves?|wants?|believes?|вірить|верит|потрібен|нужен|жалить|шкодує|review[^ ]*|відгук[^ ]*|отзыв[^ ]*)(?= )/u;

/** A kettle, a cake, an open door: whoever is asked in for them is not threatened. */
const HOSPITABLE =
  / (?:kettles?|cuppa|tea|coffee|biscuits?|cake|cakes|table|чайник[^ ]*|чаю|чай|чаєм|чаем|кав[аиуою]+|кофе|самовар[^ ]*|печив[^ ]*|печень[ея]|пиріг|пирог[^ ]*|пирож[^ ]*|столик[^ ]*|двері відчинені|двери открыты|door is (?:always )?open|(?:free|безкоштовн[^ ]*|бесплатн[^ ]*) (?:[^ ]+ )?(?:top|check[^ ]*|wash|service|balanc[^ ]*|підкач[^ ]*|подкач[^ ]*|перевірк[^ ]*|проверк[^ ]*|огляд|осмотр|балансув[^ ]*|балансир[^ ]*|діагност[^ ]*|диагност[^ ]*|чистк[^ ]*)) /u;
const COME_IN =
  / (?:next time|whenever|anytime|any time|(?:if|when) (?:youre|you are|you re|you) (?:ever |next |both |all |passing |in |around |round |back |nearby ){1,4}|pop (?:in|by|round)|drop (?:in|by)|stop by|come (?:in|by|round|again|over|back)|swing by|заходьте|заходите|заглядайте|загляньте|завітайте|зазирайте|забігайте|забегайте|заезжайте|заїжджайте|приїздіть|приезжайте|приходьте|приходите|як будете|коли будете|когда будете|чекаємо|ждем|наступного разу|в следующий раз) /u;
/** `The next time you are looking for a hotel, think of us`. */
const NEXT_TIME =
  /^ (?:(?:so|and|а|і|и|тож) )?(?:(?:the )?next time (?:that )?(?:you|youre|your|someone|anyone) (?:[^ ]+ ){0,9}?(?:think|remember|consider|try|choose|pick|call|ring|give us|come|stop by|look us up|look|stay|book|visit) |(?:наступного разу|в наступний раз|в следующий раз|следующий раз) (?:як |коли |когда |если |якщо )?(?:[^ ]+ ){0,9}?(?:згадайте|згадуйте|пам[я’]?ятайте|обирайте|телефонуйте|дзвоніть|приходьте|приїздіть|завітайте|вспомните|вспоминайте|помните|выбирайте|звоните|набирайте|приходите|приезжайте|заглядывайте|бронюйте|бронируйте) )/u;
/** `What a story with that suitcase!`: marvelled at, and not doubted. */
const MARVELLED =
  /^ (?:оце|оце так|ото|ото так|ну й|вот это|вот так|вот|ну и|what a|quite a|quite the|that was quite a) (?:[^ ]+ )?(?:історія|пригода|пригоди|день|подорож|сюрприз|история|приключение|приключения|путешествие|story|adventure|day|journey|trip|surprise) (?:[^ ]+ ){0,8}$/u;
const DOUBTED =
  / (?:каз[^ ]*|сказ[^ ]*|вигад[^ ]*|выдум[^ ]*|придум[^ ]*|фантаз[^ ]*|уяв[^ ]*|вообраз[^ ]*|fairy|fiction|invent[^ ]*|imagin[^ ]*|fantas[^ ]*|oscar|оскар|жаль|шкода|only|тільки|только|неправд[^ ]*|true|брех[^ ]*|вран[^ ]*|роман[^ ]*|детектив[^ ]*|novel|netflix|кіно|кино|movie|film|театр[^ ]*|theatre|drama|драм[^ ]*|ви|вы|you|your|ваш[^ ]*)(?= )/u;
/** `Glad that it all ended with tea`. */
const ENDED_WELL =
  /^ (?:добре|гаразд|хорошо|славно|слава богу|good|glad|happy|lucky|thank goodness|what a relief) (?:(?:що|что|that|it|all|все|усе) ){0,3}(?:[^ ]+ )?(?:скінчи|закінчи|обійшл|минул|закончи|кончи|обошл|ended|turned out|worked out|went well|finished)[^ ]* /u;

/** Something is still to be done, or stands above the text. */
const LEFT_TO_DO =
  / (?:лишил[^ ]*|залишил[^ ]*|остал[^ ]*|тепер|теперь|now|left|remains|could|можна|можно|цифр[^ ]*|циферк[^ ]*|текст[^ ]*|слов[^ ]*|words?|numbers?|above|над|біля|возле|beside)(?= )/u;

/** What makes an invitation something else: looked for generously. */
const GRIM =
  / (?:twice|before|carefully|hard about|again before|lawyers?|attorneys?|solicitors?|legal|court|police|sue|regret|careful|watch|boss|employer|address|home address|you live|know where|rather|elsewhere|somewhere else|instead|competitors?|lies|liars?|lie|lying|complain[^ ]*|whin[^ ]*|moan[^ ]*|rant[^ ]*|idiot[^ ]*|stupid|brain[^ ]*|manners|mouth|rude[^ ]*|not|dont|wont|never|no|cannot|cant|nobody|unless|or else|otherwise|rubbish|nonsense|fuss|behav[^ ]*|read|learn|bite|poison[^ ]*|spit[^ ]*|cold|people like|person|head|двічі|дважды|перш ніж|прежде чем|добре подума[^ ]*|хорошо подума[^ ]*|не|ні|ни|нікуди|никуда|ніхто|никто|суд[^ ]*|юрист[^ ]*|адвокат[^ ]*|поліці[^ ]*|полици[^ ]*|шкодуват[^ ]*|пожале[^ ]*|інше місце|другое место|інших|других|брех[^ ]*|вран[^ ]*|ложь|лож[^ ]*|скарж[^ ]*|жалов[^ ]*|хам[^ ]*|дур[^ ]*|мозк[^ ]*|мозг[^ ]*|голов[^ ]*|вчинк[^ ]*|поведін[^ ]*|поведен[^ ]*|язик[^ ]*|язык[^ ]*|навчіт[^ ]*|научит[^ ]*|відгук[^ ]*|отзыв[^ ]*|review[^ ]*|stars?|зір[^ ]*|звезд[^ ]*|без скарг|адрес[^ ]*|дружин[^ ]*|жен[ауыеой]+|роботодав[^ ]*|работодат[^ ]*|заспоко[^ ]*|успоко[^ ]*|валер[^ ]*|нерв[^ ]*|ромашк[^ ]*|calm[^ ]*|chill|nerves|chamomile|camomile|spill|поговор[^ ]*|розмов[^ ]*|разговор[^ ]*|talk|chat|а то|інакше|иначе|про вас|о вас|about you|сусід[^ ]*|сосед[^ ]*|neighbou?rs?|кажете|says?)(?= )/u;

/** `The squeak is gone, you drove it yourself`: his own eyes and ears as proof of a repair. */
const SEEN_BY_SELF =
  / (?:(?:ви|вы) (?:[^ ]+ ){0,2}?(?:самі|сами) (?:[^ ]+ ){0,3}?(?:проїха|перевір|перекон|чули|чуєте|почули|бачили|побачили|послуха|випроб|спробув|сіли|прокат|обійш|проеха|провер|убед|видели|увидели|слышали|услышали|послуш|испыт|попробов|сели|прокат|обошл)[^ ]*|you (?:[^ ]+ ){0,7}?(?:yourself|yourselves)) /u;
const MENDED =
  / (?:скрип[^ ]*|стук[^ ]*|шум[^ ]*|гул|зник[^ ]*|пішо[^ ]*|пішл[^ ]*|замін[^ ]*|полагод[^ ]*|відремонт[^ ]*|налаш[^ ]*|перевстанов[^ ]*|працює|рівно|тихо|починили|заменили|отремонт[^ ]*|настроили|ушел|ушла|исчез[^ ]*|работает|ровно|quiet|quietly|fixed|mended|repaired|gone|smooth|smoothly|replaced|running|sorted|works)(?= )/u;
const HELD_AGAINST =
  / (?:підпис[^ ]*|подпис[^ ]*|договор[^ ]*|цін[^ ]*|цен[уыа]|знал[^ ]*|знаєте|знаете|правил[^ ]*|злама[^ ]*|сломал[^ ]*|винн[^ ]*|виноват[^ ]*|вин[аиу]|але|но|проте|однако|а тепер|а теперь|тепер|теперь|but|yet|and now|still|broke|broken|blame|fault|signed|agreed|knew|caused|чому|почему|why|навіщо|зачем|чого|then you|then why|потім|потом|погод[^ ]*|соглас[^ ]*|просили|хотіли|хотели|asked|wanted|wrote|написали|пишете|брех[^ ]*|вр[еа][^ ]*|lie|lying|could have|should have|мали|могли|треба|надо)(?= )/u;
/** `Ми помітили це лише тоді, коли поскаржилися кілька родин`: whose fault it is, is said. */
const OUR_FAULT =
  / (?:ми|мы|we) (?:[^ ]+ )?(?:(?:помітили|побачили|дізналися|дізнались|зрозуміли|заметили|увидели|узнали|поняли|noticed|saw|learned|learnt|realised|realized|found out|heard) (?:(?:це|про це|це все|это|об этом|it|this|of it|about it) )?(?:лише|тільки|аж|только|лишь|only|too late|запізно|слишком поздно)|(?:пропустили|прогавили|проґавили|проглядели|недогледіли|недосмотрели|проморгали|missed|overlooked)) /u;
/** `It got wet with us, not in your hands`: the author's fault denied. */
const NOT_YOURS =
  / (?:у нас|наш[^ ]*|нами|our|us|ours|в дорозі|дорогою|в дороге|по дороге|on the way|in transit) (?:[^ ]+ ){0,6}?(?:а не|а зовсім не|а вовсе не|not|and not|rather than|instead of) (?:(?:у|в|на|від|от|через|з|с|in|on|with|by|at|while it was with|because of|over) )?(?:(?:вас|ваш|тво)[^ ]*|you|your|yours) /u;
const CLAIMED =
  / (?:you (?:say|claim|write|wrote|said)|apparently|supposedly|of course|but|кажете|каже|пишете|стверджуєте|нібито|начебто|мовляв|звісно|але|говорите|утверждаете|якобы|мол|конечно|но)(?= )/u;
const AT_AUTHOR = / (?:ви|вы|вас|вам|вами|ваш[^ ]*|ти|ты|you|your|yours|youve|youre) /u;

/** A heading, a word put right, a farewell or a harm denied: they threaten, scorn and blame nobody. */
export const isPlainSpeech = ({ line }: Sentence): boolean =>
  SAYS_NOTHING.test(line) || (MARVELLED.test(line) && !DOUBTED.test(line)) || (HARM_DENIED.test(line) && !NOT_YET.test(line));

/** One is asked in, or to think of us. */
export const isInvitation = ({ line }: Sentence): boolean => {
  const asked = NEXT_TIME.test(line) || (HOSPITABLE.test(line) && COME_IN.test(line));
  return asked && !GRIM.test(line);
};

/** Proof of a repair, or a fault of ours. */
export const isOwnedUp = ({ line }: Sentence): boolean =>
  (SEEN_BY_SELF.test(line) && MENDED.test(line) && !HELD_AGAINST.test(line)) ||
  (OUR_FAULT.test(line) && !AT_AUTHOR.test(line)) ||
  (NOT_YOURS.test(line) && !CLAIMED.test(line));

/** `Good that it all ended with tea`: what has ended well is no plea. */
export const isRelief = ({ line }: Sentence): boolean => ENDED_WELL.test(line) && !GRIM.test(line) && !LEFT_TO_DO.test(line);
