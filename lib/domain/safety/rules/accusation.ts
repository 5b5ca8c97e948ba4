// Public accusation of the author or of a competitor. A calm factual statement (`we find no order under this name`) is none.
import type { PhraseRule } from '../phrases/phrases.ts';

const LIES_UK =
  'брешете|брешеш|брехали|брешуть|збрехали|обманюєте|обманюєш|обманули нас|лукавите|вигадуєте|вигадали|вигадав|вигадала|придумали|придумуєте|видумали|видумуєте|фантазуєте|перекручуєте|перекрутили|маніпулюєте|наклепуєте|фальсифікуєте|вводите в оману|зводите наклеп|шантажуєте|приховуєте|замовчуєте|недоговорюєте|шахраюєте|прибріхуєте|прибрехали|поливаєте|очорнюєте|паплюжите|обмовляєте';
const LIES_RU =
  'врете|врешь|лжете|лжешь|лгали|соврали|солгали|наврали|обманываете|лукавите|выдумали|выдумываете|придумали|придумываете|сочиняете|сочинили|фантазируете|искажаете|исказили|манипулируете|клевещете|оклеветали|вводите в заблуждение|шантажируете|скрываете|умалчиваете|недоговариваете|мошенничаете|привираете|приврали|очерняете|поливаете';
const LIES_EN =
  'lying|lie|lied|liar|dishonest|untruthful|making this up|making it up|making things up|made this up|made it up|made that up|made up this|invented|inventing|fabricating|fabricated|faking|faked|exaggerating|twisting|distorting|misrepresenting|defaming|slandering|blackmailing|extorting|scamming|cheating|deceiving|misleading people|misleading others|misleading readers|bending the truth|hiding the truth|telling lies|telling tales|being untruthful|being dishonest|not telling the truth|not being honest|not being truthful';
const FALSE =
  'фейк*|фейков*|фальшив*|неправда|неправдив*|брехня|брехлив*|брехливий|брехнею|брехні|вигад*|вигадан*|вигаданий|вигадкою|наклеп*|замовн*|проплачен*|оплачен*|куплен*|липов*|бздур*|маячня|ложь|ложью|лжив*|вранье|враньем|неправдой|неправдив*|выдум*|вымысел|вымыслом|клевет*|заказн*|проплаченн*|оплаченн*|купленн*|липов*|бред|чушь|поклеп|обман|маніпуляці*|манипуляц*|провокаці*|провокац*|fake|false|bogus|fabricated|fabrication|untrue|made up|made-up|invented|lie|lies|dishonest|defamatory|libel*|slander*|fraudulent|malicious|paid|bought|phony|nonsense|scam|fiction|baseless lies|pure fiction';
const TEXT =
  'відгук*|коментар*|слова|твердження|допис*|історі*|звинувачення|отзыв*|комментари*|утвержден*|истори*|обвинени*|пост*|review|reviews|comment|comments|post|story|claims|claim|allegations|statement|statements|words|rating|оцінк*|оценк*|скарга|скаргу|жалоба|complaint';

/** What guests carry off, and in what. */
const LINEN =
  'рушник*|халат*|капці|подушк*|плед|ковдр*|простирадл*|посуд|чашк*|келих*|фен|пульт|виделк*|полотен*|тапк*|тапочк*|одеял*|простын*|посуду|бокал*|вилк*|товар|towel*|robe|robes|bathrobe*|slippers|pillow*|glasses|cutlery|blanket*|hairdryer|remote|teaspoons|spoons';
const BAGS = 'валізі|валізу|сумці|сумку|рюкзаку|рюкзак|кишені|кишеню|чемодане|чемодан|сумке|рюкзаке|кармане|карман';

/** What a firm is said to do with its goods, and what its goods are said to be. */
const TRADE_FRAUD =
  'переклеюють|переклеює|перебивають|підмішують|розбавляють|обважують|обраховують|підсовують|підмінюють|перефасовують|переклеивают|переклеивает|подмешивают|разбавляют|обвешивают|обсчитывают|подсовывают|подменяют|relabel|relabels|repaint|repaints|dilute|dilutes|water down|waters down|tamper with|pass off';
const BAD_GOODS =
  'прострочен*|просрочен*|краден*|підробк*|підроблен*|подделк*|поддельн*|контрафакт*|контрабанд*|фальсифікат*|фальсификат*|тухл*|гнил*|stolen|counterfeit|counterfeits|fakes|knockoffs|expired|rotten|repainted|relabelled|relabeled|diluted|watered';
const CRIMES =
  'крадуть|краде|цуплять|виносять|шахраюють|воруют|ворует|крадут|выносят|мошенничают|steal|steals|stealing|rob|robs|swindle|swindles|cheat|cheats';

export const ACCUSATION: readonly PhraseRule<'accusation'>[] = [
  {
    name: 'accusation',
    find: [
      // `ви брешете`, `вы это придумали`, `you are lying`.
      `(ви|вы|ти|ты|автор*|людина|человек) ..4!WE (${LIES_UK}|${LIES_RU})`,
      '(брешете|збрехали|прибріхуєте|наклепуєте|лукавите|перекручуєте|вигадуєте|видумуєте|шантажуєте|маніпулюєте|врете|лжете|наврали|клевещете|привираете|выдумываете|сочиняете|искажаете|манипулируете|шантажируете|недоговариваете|недоговорюєте)',
      `(не треба|не варто|годі|досить|припиніть|перестаньте|не надо|не стоит|хватит|прекратите|stop|quit|please stop) ..2 (брехати|обманювати|вигадувати|придумувати|фантазувати|маніпулювати|наклепувати|шантажувати|зводити наклеп|врать|лгать|обманывать|выдумывать|придумывать|фантазировать|манипулировать|клеветать|шантажировать|lying|making|inventing|spreading|slandering|defaming|fabricating|blackmailing|posting lies|posting fake|telling lies)`,
      `(you|youre|you are|author|reviewer|person|your|youve) ..3!WE (${LIES_EN})`,
      '(caught|shame on you) ..4 (lying|liar|lie|lies)',
      '(liar|liars|брехун|брехунка|брехуни|лжец|лгун|лгунья|лжецы|наклепник*|клеветник*|шантажист*|blackmailer)',
      '(you|youre|ви|вы|ти|ты) ..3!WE (scammer|scammers|fraud|fraudster|crook|thief|шахрай|шахрайка|аферист*|мошенник|мошенница|злодій|злодійка|вор|воровка|провокатор*|вымогател*|вимагач*)',
      '(пишете|пишеш|пише|пишут|пишуть|говорите|кажете|поширюєте|розповсюджуєте|распространяете|spread|spreading|writing|telling|posting|publish*) ..2!FIGHT (неправду|брехню|ложь|вранье|наклеп*|клевету|обман|чушь|бред|нісенітниц*|небылицы|lies|rubbish|falsehoods|false|fake|untruths)',
      // `ваш відгук — вигадка`, `this review is fake`.
      `(YOUR|цей|данный|такой|такий|ці|эти|these|all|ваші|все|усе|всё) ..1 (${TEXT}) ..5!FIGHT (${FALSE})`,
      `(${FALSE}) ..1!FIGHT (відгук|відгука|відгуку|відгуком|отзыв|отзыва|отзывом|review|review from|оцінка|оценка|rating|complaint|звинувачення|обвинения|allegations|accusations|claims|statements|stories|скарга|жалоба)`,
      '(усе|все|написане|написанное|everything|what) ..4 (написали|написане|пишете|написал|написала|написанное|wrote|write|say|said|posted) ..5 (неправда|брехня|вигадка|наклеп|ложь|вранье|выдумка|неправда|обман|lie|lies|false|untrue|made up|fabricated|invented|fiction)',
      '(це|это|this|that|it) ..3 (брехня|брехнею|наклеп|наклепом|вигадка|вигадки|неправда|ложь|вранье|клевета|выдумка|неправда|a lie|lies|slander|libel|defamation|fabrication|pure fiction|blatant lie|complete lie|total lie)',
      '(наклеп|наклепу|наклепом|клевета|клевету|клеветой|клеветы|slander|slanderous|libel|libelous|libellous|defamation|defamatory|defaming) ..3',
      // Nothing but the word itself.
      '^ (чиста|чистої води|повна|суцільна|звичайна|чергова|якась|яка|чистое|чистой воды|полное|полная|полный|сплошная|сплошное|чистая|обычное|обычная|очередная|очередное|какое|какая|pure|complete|total|utter|absolute|sheer|another|all|just|simply|a pack of|what a|more)? (брехня|неправда|вигадка|вигадки|наклеп|маячня|вранье|ложь|клевета|выдумка|выдумки|бред|lie|lies|fiction|fabrication|slander|libel) $',
      '(made up|invented|fabricated|lies|a lie|fiction|untrue|брехня|вигадано|вигадка|неправда|вранье|ложь|выдумано|выдумка) ..1 (from|від|от|с|з) ..1 (start|beginning|first|a|початку|начала|першого|первого|а) ..1 (to|до) ..1 (finish|end|last|z|кінця|конца|останнього|последнего|я)',
      // Written for money or by a rival.
      `(вам|тобі|вас|тебе|author*|автор*|людині|людину|автору) ..3 (заплатили|проплатили|найняли|купили|наняли)`,
      `(you|youve|author|reviewer|someone|somebody|who) ..2 (were|was|got|been|are|is|being|be) ..1 (paid|hired|bribed|instructed) ..1 (to|by)`,
      '(скільки|сколько) ..1 (вам|тобі|тебе|вас) ..2 (заплатили|платять|проплатили|платят|заплатив|заплатил)',
      '(how much) ..3 (they|them|competitor*|someone|somebody) ..2 (paid|pay|paying) ..1 (you)',
      '(how much) (were|are|did) (you) ..2 (paid|get paid|being paid) ..2 (to|for|by)',
      `(пишете|писали|написали|написано|написаний|написаний|працюєте|замовили|замовлен*|пишете|работаете|заказали|заказан*|написан|напис*|працює|работает|писал*|write|writing|written|wrote|work|working|paid|posted|placed|sent|hired|planted|ordered|come from|comes from|behalf) ..4 COMPETITOR`,
      'COMPETITOR ..4 (пишуть|написали|написав|замовили|замовляють|проплатили|платять|наймають|пишут|заказали|заказывают|платят|оплатили|нанимают|стоять за|стоят за|behind|post|posted|posts|wrote|write|pay|paid|hire|hired|trying|try|намага*|пыта*|намагається|бруднять|підсилають|вигадують)',
      '(ви|вы|you|youre|автор|author|reviewer|відгук|отзыв|review|це|это|this) ..5 (представник*|представитель|агент|людина|рука|замовлення|справа|representative|employee|work|job|doing|provokation|agent|плуга|дело рук|від|от|from|by|for) ..3 COMPETITOR',
      '(you|youre|ви|вы) ..3 (our|наш*|a|прямий|прямой|direct)? ..2 (competitor|конкурент|конкурентка|competitors)',
      '(work|works|working|працюєте|працює|работаете|работает) (for|на) ..8 COMPETITOR',
      '(відгук|отзыв|review|коментар|комментарий|допис|пост|comment) ..4 (залишив|залишили|написав|написали|оставил|оставили|написал|написали|left|written|posted|wrote|by|from|від|от|справа|дело) ..4 COMPETITOR',
      // Bad words of a rival.
      'COMPETITOR ..6 (обманю*|обману*|обманыва*|шахра*|мошенн*|краду*|вкрал*|воруют|ворует|брешуть|бреше|врут|лгут|підробк*|подделк*|фальсифік*|контрабанд*|неякісн*|некачествен*|халтур*|cheat*|lie|lies|lying|steal*|scam*|fraud*|counterfeit*|rip|fake*|sell rubbish|crook*|thieves|злоді*|garbage|junk|poor quality|inferior|dirty|брудн*|грязн*|порушу*|наруша*|rotten|spoiled|expired|stale|тухл*|зіпсован*|испорчен*|гнил*|прострочен*|просрочен*|отруї*|отрав*|обваж*|обвеш*)',
      '(відгук|отзыв|review|коментар|комментарий|комментарии|скарга|жалоба) (є|це|это|is|was|повністю|полностью|явно|clearly)? ..1 (вигаданий|вигадана|неправдивий|неправдива|фейковий|фальшивий|замовний|проплачений|оплачений|куплений|выдуман|выдуманный|выдумана|фейковый|фальшивый|заказной|проплачен|проплаченный|куплен|купленный|ложный|ложная|fake|bought|fabricated|bogus)',
      '(написан*|залишен*|оставлен*|written|posted|generated|згенерован*|сгенерирован*) ..1 (ботом|ботами|by bots|by a bot|by bot)',
      '(ви|вы|ти|ты) ..1 (самі|сами|сам|сама) ..1 (не|порушили|нарушили|відмовилися|відмовились|отказались|забули|забыли|запізнилися|запізнились|опоздали|переплутали|перепутали|неправильно|проспали|пропустили|спровокували|спровоцировали)',
      '(ви|вы|you|youve) ..2 (порушили|нарушили|порушуєте|нарушаете|violated|broke|ignored|проігнорували|проигнорировали) ..2 (правил*|умов*|услов*|договор*|догов*р*|rules|terms|instructions|інструкц*|инструкц*|contract|policy)',
      '(you|youve) ..1 (did not|didnt|failed to|refused to|forgot to) ..1 (follow|read|listen|bother|comply) ..9 (fault|blame|yourself|problem|responsib*)',
      '(поширю*|поширен*|розповсюд*|распростран*|spread*|публіку*|публику*|publish*|posting) ..2 (ложн*|неправдив*|недостовірн*|недостоверн*|фейков*|false|untrue|fake) ..1 (інформаці*|информаци*|відомост*|сведени*|чутк*|слух*|факт*|information|info|rumours|rumors|claims|statements|facts)',
      '(simply|just|absolutely|completely|totally|plainly|blatantly|абсолютно|цілком|совершенно|відверта|откровенная|чистої води|чистой воды) (not true|untrue|false|a lie|неправда|брехня|ложь|вранье|не правда)',
      '(and|і|и|та) (ви|вы|you) ..1 (know|знаєте|знаете) (it|that|це|об этом|про це|это)',
      '(провокатор|провокаторка|провокатором|вимагач|вимагачка|вымогатель|вымогательница)',
      '(ваша|твоя) (провина|вина)',
      '(none of this|none of it|none of that|нічого подібного|ничего подобного|насправді цього|на самом деле этого|насправді такого|на самом деле такого) ..1 (happened|took place|occurred|не було|не было|не траплялося|не происходило|не сталося)',
      '(відгук|отзыв|слова|твердження|коментар|комментарий|утверждения) (не) (відповідає|відповідають|соответствует|соответствуют) (дійсності|действительности|правді)',
      '(ви|вы) ..1 (не) (були|были|купували|покупали|замовляли|заказывали|зверталися|обращались) ..3 (жодного разу|ни разу|ніколи|никогда)',
      '(you) (were|are|have been) (never|not) ..1 (a|our) ..1 (customer|guest|client|patient|buyer)',
      '(someone|somebody|they|competitor*|who) (paid|hired|pays|bribed) (you)',
      '(you) ..1 (caused|did) ..1 (the|this) (damage|fault|problem|breakage) ..1 (yourself|yourselves)',
      '(шахраї|шахраїв|мошенники|злодії|воры|брехуни|scammers|thieves|crooks|cheats|frauds) ..6 COMPETITOR',
      '(знаємо|відомо|здогадуємося|здогадуємось|догадываемся|know|известно|знаем|can tell|зрозуміло|понятно|очевидно|wonder|guess) ..4 (хто|кто|who|чиє|чье|чия|чья) ..4 (замов*|стоїть|стоит|заказ*|проплат*|платит*|behind|ordered|paid|написав|написал|sent|підсила*|робота|работа)',
      '(усе|все|всё|nothing|none|everything|жодного|ни|ніякої|никакой|половина|half|most|all of) ..7 (вигадан*|вигадка|вигадки|придуман*|правди|правды|truth|true|неправд*|invented|made up|false|брех*|брехня|ложь|лжи|выдуман*|выдумк*|fiction)',
      '(вводите|вводиш|вводить|вводишь) ..4 (в|у) (оману|заблуждение)',
      '(deliberately|intentionally|knowingly|purposely|свідомо|навмисно|умисно|намеренно|сознательно|умышленно|специально|спеціально) ..3 (misleading|mislead|lying|lie|lied|deceiving|spreading|distorting|вводите|перекручуєте|брешете|шкодите|обманюєте|очорнюєте|искажаете|врете|вредите|обманываете|очерняете|псуєте|портите|зіпсували|испортили|зламали|сломали|broke|damaged|пошкодили|повредили|розбили|разбили|damage)',
      '(you) ..1 (broke|dropped|damaged|spilled|spilt|cracked|ruined|burned|burnt|tore|scratched|misused|flooded|overheated|lost|misread|misunderstood) ..6 (yourself|yourselves|on purpose|by yourself)',
      '(dont|stop|quit|do not) (blame|blaming|shift|shifting|put|putting) ..2 (us|our|the blame|it on us|others|everyone)',
      '(не|годі|досить|перестаньте|хватит) (перекладайте|перекладати|перекладывайте|перекладывать|звалюйте|сваливайте|валіть|валите|скидайте|сваливать|звалювати|звинувачуйте нас|вините нас|обвиняйте нас) ..4',
      '(через|из за) (вас|вам|тебе|тебя) (самих|самого|саму|самої|самой) ..1',
      '(вина|провина) ..2 (тільки|лише|только|цілком|полностью|повністю)? ..1 (ваша|твоя|на вас|автора|клієнта|покупця|клиента|покупателя)',
      '(you|youre|you are) ..2 (clearly|obviously|just|simply|nothing but)? ..2 (a|an)? ..1 (competitor*|troll|fraud|cheat|liar|hater|bot|blackmailer)',
      '(ви|вы|автор|це|это) ..2 (просто|явно|очевидно|звичайний|обычный|схоже|похоже)? ..1 (бот|тролль|троль|хейтер|шантажист*|конкурент*|аферист*)',
      '(ботоферм*|фейковий акаунт|фейковый аккаунт|fake account|fake profile|несправжній профіль)',
      '(бот|боти|боты|бота) ..3 (пише|написав|пишут|написал|написано|wrote|writing)',
      '(ви|вы|you|це|это) ..2 (бот|боти|боты|бота)',
      '(накрутк*|накручен*|накрутил*|накрутили) ..3 (відгук*|отзыв*|review*|оцінк*|оценк*)?',
      '(ваш|ваша|your|цей|этот|this) ..1 (відгук|отзыв|review|історія|история|story|rating|допис|comment) ..3!FIGHT (упереджен*|предвзят*|необєктивн*|biased|dishonest|unfair attack|наклепницьк*|клеветническ*|замовлен*|заказан*|куплен*|написаний не|malicious|недостовірн*|недостоверн*|провокаційн*|провокационн*)',
      '(намагаєтеся|намагаєтесь|хочете|вирішили|пытаетесь|хотите|решили|trying|try|want|attempting|attempt) ..3 (обдурити|обманути|ошукати|надурити|розвести|обмовити|оббрехати|зганьбити|обмануть|надуть|развести|оболгать|оклеветать|опорочить|опозорить|cheat|trick|scam|defraud|con|deceive|fool|slander|smear|defame) ..2 (нас|us|компанію|магазин|компанию|our|the company)?',
      '(не) (брешіть|бреши|прибріхуйте|оббріхуйте|наговорюйте|врите|лгите|привирайте|наговаривайте)',
      // Took what is not his.
      '(ви|вы|ти|ты|you|youve) ..2 (прихопили|прикарманили|поцупили|стягнули|привласнили|прихватили|присвоили|утащили|умыкнули|сперли|стянули|pocketed|nicked|pinched|swiped|filched|pilfered|made off with|helped yourself to)',
      `(ви|вы|ти|ты) ..3 (винесли|вынесли|унесли) ..4 (${LINEN}|${BAGS}|не заплат*|без оплати|без оплаты|не оплат*)`,
      `(ви|вы|ти|ты) ..3 (сховали|спрятали|засунули|запхали) ..4 (${BAGS})`,
      `(you|youve) ..2 (took|taken|walked out with|left with|carried|packed|smuggled) ..3 (${LINEN}) ..3 (home|away|in your|into your|with you|without paying)`,
      `(you|youve) ..1 (hid|hidden|slipped|stuffed|smuggled|tucked) ..5 (in|into|under) (your) (bag|bags|case|suitcase|pocket|luggage|rucksack|coat)`,
      // Never was here.
      '(ви|вы|ти|ты) ..3 (ніколи|никогда|жодного разу|ни разу|взагалі|вообще) ..3 (не) ..2 (були|купували|замовляли|користувалися|користувались|приходили|звертались|зверталися|відпочивали|зупинялися|жили|были|покупали|заказывали|пользовались|приходили|обращались|останавливались|посещали|відвідували)',
      '(you|youve|you have) ..2 (never) ..2 (been|were|stayed|visited|ordered|bought|set foot|used|dined|purchased|had|ate|eaten)',
      '(you|youre|author|reviewer) ..3 (never|not even|not) ..1 (a real|a genuine|an actual|real|genuine|actual) (guest|customer|client|patient)',
      '(ви|вы) ..2 (не|взагалі не|вообще не) ..1 (справжн*|реальн*|настоящ*) CUSTOMER',
      // His own fault; his motives.
      '(ви|вы|ти|ты) ..2 (самі|сами|сам|сама|власноруч|собственноручно) ..3 (винн*|винуват*|зламали|розбили|пошкодили|зіпсували|порвали|загубили|залили|забруднили|виноват*|сломали|разбили|повредили|испортили|порвали|потеряли|залили|наплутали|напутали)',
      '(ви|вы|ти|ты) (ж|же|тут|просто|тільки|только|також|тоже|повністю|полностью|теж|and)? ..0 (винні|винен|винна|винуват*|виноват*)',
      '(самі|сами|сам|сама|самі ж|сами же) ..1 (винні|винен|винна|виноваты|виноват|виновата|винуваті|зламали|сломали)',
      '(вина|провина|вина|відповідальність|ответственность) ..3 (повністю|цілком|виключно|лише|только|полностью|целиком|исключительно|entirely)? ..2 (ваша|на вас|лежить на вас|лежит на вас)',
      '(this|its|it|that|entirely|all|completely|solely) ..3 (your|youre|you are) (own)? (fault|at fault)',
      '(your) (own) (fault|negligence|carelessness|mistake|error|stupidity|doing)',
      '(through|due to|because of|by|owing to) (your) ..2 (negligence|carelessness|inattention|fault|mishandling|misuse|ignorance)',
      '(you) ..2 (only|alone)? ..1 (have) (only)? (yourself) ..2 (to blame)',
      '(you|youre) ..2 (are|were)? ..1 (to blame|at fault|responsible for the damage)',
      '(через|из за|по|внаслідок|вследствие) (вашу|вашої|вашей|вашу власну|вашу же|ваше|власну|вашей же|вашому|вашому ж) ..2 (необережн*|неуважн*|недбал*|безвідповідальн*|невнимательн*|небрежн*|неосторожн*|безответственн*|халатн*|дурість|глупост*|провин*|вине|вину|незнання|незнанию|неграмотн*)',
      '(ви|вы|you|youre|you are) ..4 (хочете|намагаєтеся|намагаєтесь|вирішили|прагнете|шукаєте|хотите|пытаетесь|решили|ищете|want|trying|try|just|after|looking|clearly|hoping|attempting|fishing) ..5 (безкоштовн*|бесплатн*|халяв*|нажитися|нажитись|нажиться|заробити на|заработать на|виманити|выманить|витягти|вытянуть|шантаж*|вимага*|вымога*|нашкодити|навредить|зашкодити|очорнити|очернить|дискредит*|блекмейл|free|freebie|freebies|blackmail*|extort*|scam|cheat|ruin|damage|harm|hurt|destroy|smear|discredit|sabotage)',
      '(ваша|ваш|ваша справжня|your|настоящая) ..2 (мета|ціль|цель|goal|aim|intention|only goal|motive) ..4 (нашкодити|навредить|зашкодити|очорнити|очернить|шантаж*|виманити|выманить|обман*|harm|damage|ruin|blackmail|extort|freebie|free|discredit|smear)',
      '(це|это|this|that|звичайний|чистий|обычный|чистый|plain|pure) ..2 (шантаж|шантажу|вимагання|вымогательство|шахрайство|мошенничество|blackmail|extortion|провокація|провокация)',
      '(шантаж*|blackmail*|extort*|вымогат*|вимагання) ..4 (вас|вашого боку|вашей стороны|your part|you)',
      '(з вашого боку|с вашей стороны|on your part) ..4 (шантаж|брехня|обман|ложь|наклеп|клевета|шахрайство|мошенничество|провокація|провокация|blackmail|fraud|lie|scam|dishonest*|маніпуляц*|манипуляц*)',
      '(шантаж|брехня|обман|ложь|шахрайство|мошенничество|провокація|провокация|blackmail|fraud|deception|dishonesty|маніпуляц*|манипуляц*) ..3 (з вашого боку|с вашей стороны|on your part|by you)',
      '(ви|вы|you) ..3 (вкрали|украли|викрали|стащили|stole|stolen|robbed|shoplifted|damaged|vandalized|поцупили)',
      '(безсовісн*|бессовестн*|непорядн*|нечесн*|нечестн*|недобросовісн*|недобросовестн*|підл*|подло|подл*|dishonest|unscrupulous|shameless) ..2 (з вашого боку|с вашей стороны|вчинок|поступок|ви|вы|of you|клієнт*|клиент*|customer|guest|покуп*|автор*)',
      '(вам|вас|тобі|you|you should be|you ought) ..2 (має бути|повинно бути|должно быть|мало б бути|не)? ..1 (соромно|стыдно|сором|ashamed)',
    ],
    unlessBefore: [
      '(ми|мы)',
      '(not|never|dont|didnt|не) ..2 (meant|mean|suggest|imply|say|think|believe|blame|натякали|намекали|хотіли|хотели) ..5',
      '(не|not|never|dont|doesnt|isnt|arent|didnt|wasnt|no) (вважаємо|вважаю|думаємо|кажемо|стверджуємо|звинувачуємо|маємо на увазі|хочемо сказати|сумніваємося|считаем|думаем|говорим|утверждаем|обвиняем|сомневаемся|имеем в виду|хотим сказать|suggest*|say*|claim*|think|believe|accus*|imply*|mean|doubt|call*|assum*|consider*) ..4',
      '(не|isnt|arent|wasnt|ніколи не|никогда не|зовсім не|вовсе не|навряд чи)',
      '(not) ..1',
      '(якщо|если|if|чи|ли|whether|хоч|навіть якщо) ..2',
      '(проти|против|боремося з|against|fight|combat|report|filter) ..2',
      '(почувал*|відчул*|feel|felt|feeling|думаєте що нас|сказали вам|told you|made you|почуваєте*|считаете что|вважаєте що) ..5',
      '(вибач*|перепрош*|простіть|прости|простите|извин*|sorry|apolog*) ..8',
    ],
    unless: [
      '(ми|мы|we|our|наша|наш|наші|співробітник|сотрудник|кур*єр|курєр|курьер|менеджер|продавець|продавец) ..4 (обманули вас|ввели вас|misled you|lied to you|обманув вас|обманул вас)',
      '(назвав|назвала|назвали|обізва*|обозва*|називати|называть|called|call) (вас|вам|you) ..3',
    ],
  },
];

export const FIRM_ACCUSATION: readonly PhraseRule<'accusation'>[] = [
  {
    name: 'accusation',
    named: true,
    find: [
      // Another firm, by its name or as `the others`, does wrong.
      '(CAP|інші магазини|інші компанії|інші клініки|другие магазины|другие компании|другие клиники|other shops|other stores|other companies|other hotels|other clinics|інший магазин|другой магазин|сусідній магазин|соседний магазин|the shop next door) ..3 (продає|продають|продает|продают|торгує|торгують|торгует|торгуют|підсовує|підсовують|подсовывает|подсовывают|sells|sell|selling) ..3 (підробк*|підробл*|подделк*|поддельн*|фальсифік*|фальсифик*|контрафакт*|контрабанд*|неякісн*|некачествен*|прострочен*|просрочен*|брак|браков*|fake*|counterfeit*|knockoff*|knock|junk|rubbish|expired|poor)',
      '(CAP|інші магазини|інші компанії|інші клініки|другие магазины|другие компании|другие клиники|other shops|other stores|other companies|other hotels|other clinics|сусідній магазин|соседний магазин|the shop next door) ..2 (обманюють|обманює|обдурюють|обдурює|обманывают|обманывает|дурить|дурять|ошукує|ошукують|надувают|cheats|cheat|scams|rips) ..2 (клієнт*|людей|покупц*|клиент*|покупател*|customers|people|you|off|всіх|усіх|всех|вас)',
    ],
    unlessBefore: ['(не|not|never|якщо|если|if|чи|ли|коли|когда|when|що|что|that) ..3'],
  },
  {
    // `Не вигадуйте: машина стояла`; of a password, an excuse or a name it is advice.
    name: 'accusation',
    find: ['^ CAP? (не) (вигадуйте|фантазуйте|выдумывайте|фантазируйте|сочиняйте)'],
    unless: [
      '(не) (вигадуйте|фантазуйте|выдумывайте|фантазируйте|сочиняйте) ..2 (парол*|логін*|логин*|нічого|ничего|нов*|складн*|сложн*|привод*|привід|причин*|назв*|імя*|имя|план*|рецепт*|велосипед*|зайв*|лишн*)',
    ],
  },
  {
    // A rival by his name, what he sells and what his people do: `у «Ромашці» там беруть прострочене`, `half of BikeHut's stock is stolen`.
    name: 'accusation',
    named: true,
    sure: true,
    find: [
      `CAP ..8 (там|вони|половин*|більшість|усе|они|большинство|все|there|they|half|most|їхн*|їх|их|their) ..4 (${BAD_GOODS}|${TRADE_FRAUD})`,
      `CAP ..8 (їхн*|їх|их|their) ..3 (${CRIMES})`,
      `CAP ..2 (${TRADE_FRAUD})`,
      `(половин*|більшість|большинство|half|most|much|all) ..3 CAP ..3 (${BAD_GOODS})`,
    ],
    unlessBefore: ['(не|not|never|якщо|если|if|чи|ли|whether) ..3', '(наш*|our|we|ми|мы) ..2'],
    unless: [
      '(вибач*|перепрош*|прикро|извин*|простите|сожале*|жаль|sorry|apolog*|regret*|прибрали|списали|вилучили|утилізували|убрали|изъяли|утилизировали|removed|withdrew|recalled|binned|threw)',
      '(сайт*|сторінк*|страниц*|акаунт*|аккаунт*|профіл*|профил*|листи|листів|письма|писем|page|pages|site|sites|account|accounts|profile|profiles|emails|карт*|картк*|card|cards|поліці*|полиц*|police|документ*|паспорт*|passport*)',
      'CAP ..6 (наш*|our|у нас) ..3',
    ],
  },
  {
    // What a rival is paid for and what he pays for: `Turbocrane bill for parts they never fit`, `платить студентам, щоб писали про нас`.
    name: 'accusation',
    named: true,
    find: [
      'CAP ..4 (bill|bills|charge|charges|виставляє|виставляють|бере|беруть|дере|деруть|списує|списують|выставляет|выставляют|берет|берут|дерет|дерут|списывает|списывают) ..2 (for|за) ..1 (parts|work|jobs|things|repairs|hours|items|extras|деталі|роботу|роботи|запчастини|послуги|те|детали|работу|работы|запчасти|услуги|то) (they|it|he|which|that|яких|які|чого|що|которых|которые|чего|что) ..2 (never|not|dont|didnt|doesnt|не)',
      'CAP ..8 (pay|pays|paying|hire|hires|платить|платять|наймає|наймають|купує|купують|платит|платят|нанимает|нанимают|покупает|покупают) ..1 (people|folk|folks|bots|students|someone|strangers|trolls|mates|людям|людей|ботам|ботів|ботов|студентам|студентів|студентов|тролям|тролів|троллям|троллей|знайомим|знакомым) (to|щоб|щоби|чтобы|за) ..2 (trash|slate|slag|attack|smear|badmouth|rubbish|write|post|leave|писали|пишуть|писати|лаяли|паплюжили|поливали|топили|писать|ругали|хаяли|отзывы|відгуки) ..4 (us|online|reviews|нас|наш*|відгук*|отзыв*)',
    ],
    unlessBefore: ['(не|not|never|якщо|если|if|чи|ли|whether|we|ми|мы|our|наш*) ..2'],
  },
];

export const THREAT: readonly PhraseRule<'threat'>[] = [
  {
    name: 'threat',
    find: [
      // Court, police and lawyers against the author.
      '(подамо|подаємо|подаватимемо|подаватимем|будемо подавати|готуємо|ініціюємо|підготували|подадим|подаем|будем подавать|готовим|инициируем|file|filing|bring|pursue|pursuing|initiate|start|begin|take|taking|launch|open) ..4!RIGHTS COURT ..2',
      '(звернемося|звернемось|звертатимемося|звертаємося|змушені звернутися|доведеться звернутися|маємо право звернутися|звернутись|підемо|йдемо|обратимся|обращаемся|вынуждены обратиться|придется обратиться|пойдем|идем|go|going|resort|turn|see you|meet you|meet|зустрінемося|зустрінемось|побачимося|побачимось|чекаємо вас|встретимся|увидимся|чекайте|очікуйте|ждите|ожидайте|expect|prepare for|готуйтеся до|готовьтесь к) ..4!RIGHTS COURT',
      '(притягнемо|притягнути|притягнуть|привлечем|привлечь|привлекут) ..4 (відповідальн*|ответственн*|суд*)',
      '(sue|suing) (you|him|her|them|the author)',
      '(take|taking) ..1 (you) ..2 (to court)',
      '(готуйтеся|готуйтесь|готовьтесь|очікуйте|чекайте|ждите|ожидайте|expect|prepare|brace yourself) ..6 (LAWYER|COURT|POLICE|повістк*|повестк*)',
      '(доведеться|придется|будете|мусите|вам|вы|ви|will) ..5 (відповідати|отвечать|відповісти|ответить|відповісте|ответите|answer) ..3 COURT',
      '(за|for) (поширення|распространение|наклеп|клевету|образ*|оскорблени*|неправдив*|ложн*|брехню|ложь|spreading|defamation|slander|libel|lies) ..8 (COURT|відповідальн*|ответственн*|штраф*|стаття|статья|статті|статьи|закон*|liable|punish*|fine|prosecut*)',
      '(на вас|проти вас|против вас|against you|on you) ..3 (заяву|скаргу|жалобу|заявление|complaint|report|позов|иск|справу|дело|claim|case|suit|action)',
      '(ми|мы|я|все одно|все равно|обовязково|обязательно) (вас|тебе|тебя) ..1 (знайдемо|найдем|знайду|найду|вирахуємо|вычислим|розшукаємо|разыщем|провчимо|проучим|дістанемо|достанем)',
      '(залишаємо|лишаємо|оставляем|reserve) (за собою|за собой|the|our)? ..1 (право|right|rights) ..3 (звернутися|звернутись|обратиться|подати|подать|позиватися|судитися|sue|take|pursue|go|seek|file|claim|вимагати|требовать|стягнути|взыскать) ..5',
      '(if) (you) (keep|continue|persist in|insist on) ..1 (posting|writing|spreading|complaining|lying|insulting|leaving|publishing|doing this|this|like this|to post|to write|to spread|to complain) ..9 (cancel*|clos*|block*|suspend*|terminat*|ban|banned|refus*|report*|call|sue|legal|police|court|lawyer*)',
      '(якщо|если|ще раз|еще раз|if you) ..3 (писатимете|продовжите|продовжуватимете|напишете|не видалите|не приберете|не припините|не спростуєте|не вибачитеся|будете писать|продолжите|не удалите|не уберете|не прекратите|не опровергнете|не извинитесь|повториться|повторится|dont remove|do not remove|dont delete|do not delete|dont take|do not take|dont apologise|dont apologize) ..9 (заблоку*|заблокир*|закриємо|закроем|анулю*|аннулир*|звернемо*|обратимся|подамо|подадим|COURT|POLICE|LAWYER|вживемо|примем|пошкоду*|пожале*|внесемо|внесем|опублікуємо|опубликуем|розповімо|расскажем|legal|sue|publish|report|ban|block)',
      '(зафіксували|зафиксировали|записали|встановили|установили|logged|recorded|saved|traced) ..1 (ваш*|your) ..1 (ip|айпі|айпи|адрес*|особ*|личность|location|identity)',
      '(вас) (не|ніхто не|никто не|більше не|больше не) (обслужать|обслуговуватимуть|обслужат|будут обслуживать|впустять|впустят|пустять|пустят|приймуть|примут)',
      '(більше|больше) ..2 (до нас|к нам) ..1 (не) (приходьте|приходите|звертайтеся|звертайтесь|обращайтесь|потикайтеся|суйтесь)',
      '(даром|так|просто так|безкарно|безнаказанно) (не) (минеться|минется|пройдет|мине|зійде|сойдет|залишиться|останется)',
      'LAWYER ..3 (notified|informed|contacted|alerted|повідомлен*|поінформован*|проинформирован*|уведомлен*|сповіщен*|aware|reviewing|looking|розглядають|рассматривают|вивчають|изучают) ..4 (REVIEW|слова|слов|words|statements|behaviour|behavior|поведінк*|поведени*)',
      '(remove|delete|take|withdraw|edit|видаліть|приберіть|зніміть|удалите|уберите|снимите) ..6 (or|або|или|інакше|иначе) ..5 (COURT|POLICE|LAWYER|заблоку*|заблокир*|пошкоду*|пожале*|legal)',
      '(press|pressing) ..1 (charges)',
      '(вас|тебе|тебя) (оштрафують|оштрафуют|посадять|посадят|притягнуть|привлекут|заарештують|арестуют)',
      '(see|seeing) (you) (in court)',
      '(суд|суду|суде|суді|court) ..4 (розбереться|розсудить|разберется|рассудит|will decide who|покаже|покажет|will show)',
      '(у суді|в суді|в суде|через суд|судом|in court|through the courts) ..4 (відповісте|відповідатимете|ответите|доведеться|придется|поговоримо|поговорим|answer|explain|розмовлятимемо|пояснюватимете|объяснять|доводитимете|доказывать|спростуєте)',
      '(відповідатимете|відповісте|будете відповідати|понесете|ответите|будете отвечать|you will answer for|youll answer for|you will be held|youll be held|hold you|holding you|you be held|you may be held|you can be held) ..6 (наклеп|клевет*|закон*|слова|відповідальн*|ответственн*|liable|responsible|accountable|libel|slander|defamation|law|this)',
      '(кримінальн*|уголовн*|адміністративн*|административн*|criminal|legal) ..2 (відповідальн*|ответственн*|переслідуван*|преследован*|справ*|дело|charges|consequences|prosecution|liability|action against) ..4',
      '(юрист*|адвокат*|lawyer*|attorney*|solicitor*|legal team|legal department|юридичн*|юридическ*) ..5 (звяжуться|звяжеться|займуться|займеться|займаються|готують|готує|подасть|подадуть|свяжутся|свяжется|займутся|займется|занимаются|готовят|готовит|подаст|вже працюють|уже работают|contact you|be in touch|in contact with you|hear from|deal with you|handle you|preparing|coming|after you|вас знайдуть)',
      '(hear|hearing) (from) ..2 LAWYER',
      '(передамо|передаємо|передали|передаємо|передадим|передаем|handing|hand|forward|forwarding|pass|send|sending) ..6 (юрист*|адвокат*|lawyer*|attorney*|solicitor*|суд*|police|поліці*|полици*|правоохорон*|правоохран*) ..5 (проти вас|щодо вас|на вас|против вас|за наклеп|за клевету|against you|for libel|for defamation|разом із вашими|з вашими даними|your details)',
      '(ваш*|your) ..2 (відгук|дані|скріншот|слова|отзыв|данные|слова|скриншот|review|details|comments|post|ip|адрес*) ..6 (передамо|передано|передали|передадим|передан|переданы|handed|passed|forwarded|sent|уже в|вже у|is with|are with) ..4 (юрист*|адвокат*|lawyer*|attorney*|solicitor*|POLICE|суд*)',
      '(юрист*|адвокат*|lawyer*|attorney*|POLICE) ..3 (передамо|передаємо|передадим|передаем) ..4 (ваш*|скріншот*|скриншот*|дані|данные)',
      '(заяв*|report*|complaint) ..3 (в|до|у|to|with)? ..2 POLICE ..6 (на вас|проти вас|против вас|about you|against you|за наклеп|за клевету|за ваш*)',
      '(напишемо|подамо|подали|напишем|подадим|file|filed|filing) ..3 (заяв*|report|complaint) ..4 (на вас|проти вас|против вас|about you|against you|поліці*|полици*|police)',
      '(call|calling|викличемо|вызовем|викликаємо) ..2 POLICE ..3',
      '(змушені|вынуждены|forced|no choice but|no option but|доведеться|придется|have to) ..2 (звернутися|звернутись|обратиться|подати|подать|to contact|to go|to involve|to report|to call|to take|to file|contact|involve|go|take|залучити|привлечь) ..4 (COURT|POLICE|LAWYER)',
      '(свяжутся|свяжется|звяжуться|звяжеться|звернуться|обратятся|зателефонують|позвонят|поговорять|поговорят|напишуть|напишут) ..3 LAWYER',
      '(передамо|передаємо|передадим|передаем|надішлемо|hand|handing|forward|forwarding|pass|passing|report|reporting) ..1 (ваш*|your) ..3 (POLICE|LAWYER|COURT)',
      '(вас|тебе|тебя|you) ..2 (не|никогда|no longer) ..1 (обслуговуватимемо|обслуговуватимем|обслуговуємо|обслуговувати|обслуживаем|обслужим|прийматимемо|приймаємо|принимаем|примем|чекаємо|ждем) ..1',
      '(обслуговувати|обслуживать|приймати|принимать) ..1 (вас|тебе|тебя) ..2 (не|никто)',
      '(звернемося|звернемось|обратимся|повідомимо|сообщим|contact|report you|reporting you) ..3 POLICE',
      '(адвокат*|юрист*|attorney*|lawyer*|solicitor*|суд|суду|суді|суде|поліці*|полиц*) ..8 (гаманець|гаманця|кошелек|wallet|готуйте|готовьте|приготуйте|get ready|prepare)',
      '(готуйте|готовьте|приготуйте|готуйся|prepare|get ready|ready|start saving) ..3 (гаманець|гроші|адвокат*|юрист*|кошелек|деньги|wallet|lawyer*|attorney|суд*|штраф*|fine|money for|for court|до суду|к суду)',
      '(матеріали|матеріал|справа|справу|скріни|скріншоти|документи|материалы|дело|скрины|скриншоты|документы|file|case|matter|screenshots|evidence) ..4 (вже|уже|already|передано|передані|переданы|is|are|with|в|у|to)? ..2 (наш*|our)? (адвокат*|юрист*|attorney*|lawyer*|solicitor*|поліці*|полиц*|police)',
      '(ще|еще|one|another|наступн*|следующ*|next|any more|any further) (один|одне|одно|одна|more|such|такий|такой|such)? ..3 (коментар*|відгук*|слово|допис*|пост*|комментари*|отзыв*|review*|comment*|word|words|posts) ..8 (закри*|заблок*|доступ*|cut|ban|banned|block*|закро*|суд*|court|юрист*|lawyer*|пошкод*|пожале*|action|поліці*|полиц*|police|consequences)',
      '(раджу|радимо|настійно радимо|советую|советуем|рекомендую|рекомендуємо|рекомендуем|suggest|advise|recommend|strongly|краще|лучше|better|youd) ..4 (прибрати|приберіть|видалити|видаліть|забрати|убрать|уберите|удалить|удалите|снять|take|remove|delete|withdraw|спростувати|опровергнуть) ..8 (доброму|добром|хорошему|поки|пока|while|before|friendly|спокійно|самостійно|добровільно|добровольно|voluntarily|nicely|peacefully|warned|попередили|предупредили)',
      '(ваш|ваша|ваше|ваші|твій|твоя|your|ваши|твой) ..1 (начальник|начальниця|начальство|керівник|керівництво|роботодавець|шеф|работодатель|руководство|руководитель|boss|employer|manager|дружина|жена|чоловік|муж|wife|husband|родичі|родственники|сусіди|соседи|сімя|семья|колеги|коллеги|colleagues|family|neighbours) ..3 (дізна*|узна*|hear|know|learn|find out|be told|be informed|побач*|увид*|отрима*|получ*)',
      '(знайти|найти|вычислить|вирахувати|вичислити|finding|find|locate|tracking|track|tracing) ..1 (вас|тебе|тебя|you) ..5 (не|not|easy|легко|нескладно|неважко|нетрудно|несложно|просто|hard|проблем*|problem|difficult|питання|вопрос)',
      '(we|ми|мы|i|я) ..2 (can|could|will|easily|зможемо|сможем|легко|можемо|можем|можна)? ..2 (find|знайти|знайдемо|найти|найдем|вирахувати|вычислить) (you|вас|тебе|тебя)',
      '(доступ*|двері|двери|обслуговування|обслуживание|послуги|услуги|access|service|services) ..4 (вам|вас|для вас|you|your) ..2 (закри*|закро*|заблок*|обмеж*|огранич*|припин*|прекра*|cut|terminated|end)',
      '(закриємо|закроем|закрито|перекриємо|перекроем|припинимо|прекратим|відмовимо|откажем|відмовляємо|отказываем) ..2 (вам|для вас|вас) ..4 (доступ*|двері|двери|обслугов*|обслужив*|послуг*|услуг*)',
      '(cut you off|show you the door|make your life|make you pay|youll pay|you will pay for|come after you|coming after you|we have our ways|we have ways|we will get you|well get you|teach you a lesson|провчимо|проучим|навчимо вас|научим вас|вам це так не минеться|так просто не минеться|просто так это не оставим|просто так не залишимо|цього так не залишимо|это так не оставим|не зійде з рук|не сойдет с рук|got away with|get away with)',
      '(ваш*|your) ..1 (ip|адрес*|address|номер|дані|данные|особа|личность|identity) ..3 (нам відом*|відом*|известн*|встановлен*|установлен*|зафіксован*|зафиксирован*|known|recorded|logged|identified)',
      '(вашу|ваше|вашої|вашего|your) ..1 (особу|личность|identity|ім я|имя) ..2 (встановлено|встановимо|встановили|установлена|установим|установили|established|will be)',
      '(доведеться|придется|придеться|будете|мусите|должны|have to|must|will) ..3 (відповісти|відповідати|відповісте|отвечать|ответить|answer) ..4 (перед|before|за) ..2 (законом|законам|судом|суді|law|court|слова|слов|words|сказане|сказанное|наклеп|клевету|брехню|ложь)',
      '(дивіться|смотрите|глядіть|глядите|смотри|careful|watch) ..6 (шкодувати|пожалеть|жалеть|пожаліти|regret|sorry)',
      // Regret and consequences.
      '(пошкодуєте|пошкодуєш|пожалеете|пожалеешь|шкодуватимете|будете шкодувати|будете жалеть|кусатимете лікті|поплатитеся|поплатитесь|поплатишься|заплатите за це|заплатите за это|дограєтеся|доиграетесь|дограєшся|доиграешься|дочекаєтеся|дождетесь|допишетеся|допишетесь|допишешся|допишешься)',
      '(you|youll) (will|are going to|gonna|shall|might|may|would|really will|certainly will|definitely)? (regret|be sorry for this|be sorry you|live to regret|be sorry|pay for this|pay for it|pay for what|pay dearly|face consequences|face the consequences|suffer the|suffer for)',
      '(будуть|матимете|матиме|чекають|настануть|матиме|будут|ждут|наступят|понесете|face|be|suffer|have|there will be|expect) ..3 (наслідки|последствия|неприємності|неприятности|проблеми з|проблемы с|repercussions|serious consequences|legal consequences|serious trouble|big trouble) ..3',
      '(стережіться|стерегитеся|бережіться|остерігайтеся|берегитесь|остерегайтесь|watch your back|watch out|watch your step|be careful what|be very careful|think twice before|think carefully before|подумайте двічі|подумайте дважды|добре подумайте перш|хорошо подумайте прежде|раджу подумати|хорошенько подумайте|обирайте слова|выбирайте слова|слідкуйте за словами|следите за словами|следи за языком|слідкуйте за язиком|mind your words|watch your language|watch what you)',
      '(інакше|инакше|а то|иначе|в іншому разі|в іншому випадку|в противном случае|or else|otherwise) ..4 (будемо змушені|змушені|будем вынуждены|вынуждены|вживемо|примем|we will be forced|we will have no choice|well have to|forced|заблокуємо|заблокируем|розірвемо|расторгнем|поговоримо інакше|поговорим по другому|зустрінемося|встретимся|пошкодуєте|пожалеете|we will take|well take|face|legal|подамо|подадим|звернемося|обратимся)',
      '(or else) (we|you|well|youll|there|face|expect|i|my|our)',
      '(видаліть|приберіть|зніміть|удалите|уберите|снимите|remove|delete|take down|спростуйте|опровергните|withdraw|retract) ..6 (інакше|иначе|або ж|или же|or|otherwise|поки не пізно|пока не поздно|before) ..6 (суд*|court|legal|lawyer*|юрист*|адвокат*|змушені|вынуждены|заблоку*|заблокир*|поліці*|полиц*|police|sue|action|пошкоду*|пожале*|пізно|поздно|too late|regret|наслідк*|последств*|consequences)',
      // We know who you are.
      '(ми|мы|we|нам|у нас) ..3 (знаємо|відомо|відома|знаем|известно|известен|известна|know|found out) ..3 (хто ви|де ви|ваша адреса|вашу адресу|де живете|де працюєте|ваше справжнє|ваш реальн*|вашого роботодавця|кто вы|где вы|ваш адрес|где живете|где работаете|вашего работодателя|who you|where you|your address|your employer|your real name|where to find|хто ти|де ти|кто ты|где ты|хто за цим|exactly who)',
      '(ми|мы|we|well|вже|уже|я|i|ill) ..2 (знайдемо|вичислимо|вирахуємо|розшукаємо|відстежимо|найдем|вычислим|разыщем|отследим|найду|знайду|find|track|trace|hunt|locate|tracked|traced|identified) ..2 (вас|тебе|тебя|you|your ip|вашу ip|вашу адрес*|ваш ip|ваш адрес|where you)',
      '(опублікуємо|оприлюднимо|викладемо|розголосимо|опубликуем|обнародуем|выложим|publish|disclose|expose|make public|release) ..4 (перепис*|листуван*|особист*|персональн*|дані|данные|записи|запись|запис|відео|видео|фото|номер*|адрес*|имя|імя|паспорт*|your name|details|data|messages|conversation|correspondence|photo|photos|video|footage|address|identity|phone|who you are|information about you|call recording)',
      '(розповімо|покажемо|расскажем|покажем|tell|show) (всім|усім|всем|everyone|everybody|the world|people) ..3 (хто|яка|який|як ви|кто|какой|какая|как вы|who|what|how) ..1 (ви|вы|you)',
      '(повідомимо|розповімо|напишемо|зателефонуємо|сообщим|расскажем|напишем|позвоним|tell|inform|contact|call|write to|let) ..3 (вашому|вашій|вашего|вашему|вашей|your) ..1 (роботодав*|начальн*|керівн*|дружин*|чоловік*|родин*|сімї|роботу|работодат*|начальств*|руковод*|жен*|мужу|семье|employer*|boss|wife|husband|workplace|university)',
      // Service taken away.
      '(заблокуємо|забанимо|закриємо|видалимо|обмежимо|анулюємо|заблокируем|забаним|закроем|удалим|ограничим|аннулируем|заблокируют|block|ban|terminate|suspend|banned|blocked|terminated|revoke|we will close|we will cancel|well cancel|well close|will be closing) ..1!SAFE (вас|вам|ваш|ваш особистий|вашу|тебе|тебя|you|your) ..1 (акаунт|аккаунт|обліковий|профіль|профиль|кабінет|кабинет|доступ|картку лояльності|бонус*|договір|договор|контракт|абонемент|account|profile|access|membership|contract|from our|from all|from the|permanently|forever|назавжди|навсегда|у наших|в наших|на нашому|на нашем|booking|subscription) ..3',
      '(заблокуємо|забанимо|заблокируем|забаним|забанять|заблокують|заблокируют) (вас|тебе|тебя)',
      '(чорн* спис*|черн* спис*|blacklist*|blacklisted|black list|stop list|стоп лист*|стоп спис*)',
      '(ban|banned|banning|barred) (you)',
      '(you|youll|youre|будете|вас буде|вас будет|вы будете|ви будете) ..2 (be|are|get|will be)? ..1 (banned|barred|blacklisted|blocked from|заблокован*|забанен*|not be welcome|no longer welcome|not welcome)',
      '(більше|надалі|впредь|больше|no longer|never|not|refuse to|wont) ..3 (обслуговуватим*|обслуговувати|обслуживать|serve|serving|accept|welcome|обслужимо|обслужим|прийматимемо|принимать|take|deal with) ..2 (вас|тебе|тебя|you|ваші замовлення|ваши заказы|your orders|your order)',
      '(поговоримо|поговорим|розберемося|розберемось|разберемся|розбиратимемося|deal|settle) ..2 (з вами|з тобою|с вами|с тобой|with you|по іншому|по другому|по-іншому) ..2 (особисто|лично|інакше|иначе|по іншому|по другому|in person|outside|differently|по чоловічому|по мужски|в інакшому|інших|других)',
      '(приїдемо|прийдемо|завітаємо|приедем|придем|наведаемся|come|visit|coming|pay a visit|show up|drop by) ..2 (до вас|до тебе|к вам|к тебе|to your|at your|you a visit) ..2 (додому|домой|home|house|place|на роботу|на работу|door|doorstep|work|office|і поговоримо|и поговорим)',
      '(вживемо|вживаємо|застосуємо|примем|принимаем|применим|take|taking) ..2 (юридичн*|правов*|законн*|судов*|жорстк*|юридическ*|правов*|законн*|судебн*|жестк*|legal|severe|further legal|all necessary legal|appropriate legal) ..2 (заход*|кроки|меры|шаги|action|measures|steps) ..3',
      '(зробимо|зроблю|сделаем|make) ..2 (все щоб|все чтобы|sure) ..2 (ви|вы|you) ..5 (ніколи|більше не|никогда|больше не|never|nowhere|ніде|нигде|no one)',
      '(останнє|останній раз|последнее|последний раз|final|last) (попередження|попереджаємо|предупреждение|предупреждаем|warning)',
      '(попереджаємо|предупреждаем|we warn|we are warning) (вас|you)',
    ],
    unlessBefore: [
      '(не|not|never|wont|dont|ніколи|никогда|without|no need to)',
      '(not|never|dont|не) (going|intend|planning|plan|want|trying|wish|збираємося|собираемся|плануємо|планируем|хочемо|хотим|маємо наміру|будемо|будем) (to)?',
      '(ви|вы|you|вам|your) ..3 (право|можете|вправі|вправе|right|may|can|могли|could|entitled|free) ..2',
      '(якщо|если|if) (ви|вы|you) ..2',
      '(вимушені|шкода що|жаль что|sorry that you|had to) ..3',
    ],
    unless: [
      '(шахра*|мошенн*|fraudster*|scammer*|thief|злоді*|вор) ..12 (поліці*|полиц*|police|правоохорон*|правоохран*)',
      '(поліці*|полиц*|police|правоохорон*|правоохран*|заблоку*|заблокир*|block) ..10 (шахра*|мошенн*|fraudster*|scammer*|thief|злоді*|вор|безпек*|безопасн*|security|protect*|захист*|защит*|safety|крадіжк*|краж*|theft)',
      '(шахра*|мошенн*|безпек*|безопасн*|protect*|захист*|защит*|safety|крадіжк*|theft|lost|stolen) ..10 (заблоку*|заблокир*|block)',
    ],
  },
];
