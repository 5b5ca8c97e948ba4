// Words of one sense in three languages: what lets the learnt rules know in one wording what they were taught in another. `слов*` is any ending;
// a word may be in several classes, and a class says nothing by itself. Spelling does not tell kindred Ukrainian and Russian letters apart.

export const WORD_CLASSES: Readonly<Record<string, string>> = {
  WE: 'ми|нас|нам|нами|я|мене|меня|мені|мне|мною|we|us|i|me|weve|were|well|ive|ill|im',
  THEY: 'він|вона|вони|йому|їй|їм|його|її|їх|їхн*|он|она|они|ему|ей|его|ее|he|she|they|his|her|hers|their|them|him',
  PERSON:
    'жінк*|жіноч*|чоловік*|дівчин*|хлопе*|хлопц*|хлопч*|дама|дами|даму|женщин*|мужчин*|мужик*|девушк*|девоч*|парень|парня|парню|парнем|мальчик*|юнак*|юнош*|lady|ladies|gentleman|gentlemen|woman|man|girl|boy|lad|guy|bloke|chap|couple|подружж*|супруг*|пара|person|людин*|людьм*|человек*|громадян*|граждан*|citizen*|пенсіон*|pensioner*',
  TITLE:
    'пан|пана|пану|паном|пані|пане|панове|господин*|госпож*|гр|mr|mrs|ms|miss|sir|madam|ім*я|имени|прізвищ*|фамили*|surname|named|name|звати|зовут',
  KIN: 'дружин*|син|сина|сину|сином|доньк*|дочк*|мама|мами|мати|матір*|тато|тата|батьк*|бабус*|дідус*|брат*|сестр*|онук*|онучк*|жена|жены|жене|жену|женой|муж|мужа|мужу|мужем|отец|отца|мать|матер*|бабушк*|дедушк*|внук*|внучк*|wife|husband|son|sons|daughter*|mother*|father*|grandm*|grandf*|grands*|brother*|sister*|aunt|uncle|тітк*|дядьк*|тетк*|тетя|дядя|родич*|родствен*|relative*|сімя|сімї|сімю|семья|семьи|семью|семье|family|families|parents|fiance*|наречен*|невест*|жених*',
  CHILD:
    'дит*|ребен*|дети|детей|детям|малюк*|малыш*|child*|kid|kids|baby|babies|toddler*|немовл*|младен*|садок|садка|детсад*|садик*|kindergarten|школяр*|школьн*|підліт*|подрост*',
  JOB: 'вчител*|учител*|професор*|професс*|викладач*|преподават*|лікар*|врач*|судд*|судья|судьи|актор*|актер*|актрис*|депутат*|чиновник*|teacher*|professor*|lecturer|doctor|doctors|judge|judges|actor|actress|footballer|singer|співак*|співачк*|певец|певиц*|журналіст*|journalist*|поліцейськ*|бізнесмен*|підприєм*|предпринимат*|director|директор*|бухгалтер*|accountant*|nurse|медсестр*|інженер*|engineer|водопровідник|officer|banker|barrister|celebrity|знаменит*|відом*|известн*|famous|blogger*|блогер*',
  PLACE:
    'квартир*|кімнат*|палат*|підїзд*|поверх*|столик*|комнат*|подъезд*|этаж*|flat|room|apartment|apartments|ward|floor|table|будин*|вулиц*|улиц*|дома|домі|доме|street|road|lane|house|сел*|місто|міста|місті|город*|city|town|village',
  NEIGHBOUR:
    'сусід*|сосед*|neighbo*|поруч|рядом|beside|behind|next|навпроти|напротив|across|opposite|сидів|сиділ*|сидел*|sitting|стояв|стояла|стоял',
  ILLNESS:
    'діагноз*|хвор*|діабет*|вагітн*|гепатит*|алергі*|операці*|аналіз*|перелом*|пухлин*|онкол*|інсульт*|інфаркт*|депресі*|залежн*|болезн*|болел*|болеет|беремен*|аллерг*|опухол*|депресси*|зависимост*|diagnos*|diabet*|cancer|tumour|tumor|pregnan*|hepatitis|allerg*|surgery|operation|ill|illness|disease*|chickenpox|stroke|depress*|therapy|rehab|infertil*|безплід*|бесплод*|std|hiv|віл|вич|covid|ковід*|скарлатин*|ветрянк*|лікува*|лечи*|treated|treatment|хіміотерап*',
  DEBT: 'борг*|заборг*|кредит*|позик*|долг*|задолж*|займ*|ссуд*|debt*|owe|owes|owed|owing|arrears|loan*|mortgage*|іпотек*|банкрут*|банкрот*|bankrupt*|розлуч*|развод*|divorc*|зарплат*|salary|дохід*|доход*|income',
  SAID: 'сказа*|розпов*|розказ*|поскарж*|скарж*|говори*|казав|казал*|рассказ*|жалова*|пожалов*|сообщил*|повідомил*|просил*|попрос*|told|says|said|complain*|grumbl*|moan*|asked|claims|claimed|mentioned|згад*|упомян*|хвали*|похвал*|praised|raved',
  COMPARE:
    'відмінну|отличие|unlike|whereas|instead|натомість|зате|зато|інший|інша|інші|інших|іншого|другой|другая|другие|других|другого|другому|other|others|another|else|same|така|також|тоже|теж|too|also|тією|сам*|previous|попередн*|предыдущ*|earlier|before|перед|після|после|до',
  HAPPENED:
    'отрима*|забрал*|забрав|взял*|взяв|замови*|купив|купил*|жив|жил|жила|жили|прийш*|прийхал*|приїх*|приїж*|відпоч*|здав|здала|заказыв*|заказал*|получил*|пришел|пришла|приехал*|отдых*|сдал*|stayed|ordered|bought|booked|collected|took|came|had|got|visited|received|paid|signed|passed|tried|ate|wrote|married|died|помер*|умер*|одруж*|женил*',
  REGRETTED: 'пошкоду*|пожале*|regret*|шкодув*|жалеть|жалел*|rue|wish|wished',
  CONSEQ:
    'наслідк*|последств*|consequence*|repercussion*|відповідальн*|ответственн*|відповіс*|відповідат*|ответит*|отвечать|розплат*|поплат*|расплат*|liab*|answer|answerable|accountable|pay|pays|payback|ціна|цена|дорого|costly|price|відшкод*|возмещ*|возмест*|damages|збитк*|убытк*|штраф*|fine|fined|fines|penalt*|репутац*|reputat*|моральн*|шкод*|ущерб*|harm|compens*',
  PUBLISH:
    'оприлюдн*|опублік*|виклад*|викласт*|розголос*|обнарод*|выложи*|выложу|выложат|разглас*|разглаш*|publish*|reveal*|expose*|exposing|disclos*|leak*|post|posting|broadcast*|дізна*|узна*|розкаж*|расскаж*|розісл*|разосл*|покаж*|побач*|увид*|public|публічн*',
  FOOTAGE:
    'запис*|відео*|камер*|скрін*|знімк*|снимк*|footage|cctv|screenshot*|photo*|video*|recording*|recorded|files|file|досьє|dossier|архів*|archiv*|зафіксов*|зафиксир*|фіксу*|фиксир*|logged|saved|збереж*|сохран*|копі*|copy',
  LOCATE:
    'знайдем*|знайду|знайти|розшук*|вирахув*|обчисл*|встановл*|найдем*|найду|найти|розыск*|вычисл*|установ*|find|track*|trace*|identif*|identity|ip|hunt*|anonymous*|анонім*|особ*|личност*|адрес*|address|живете|мешкаєте|live|lives|where|де|где',
  KNOW: 'знаємо|знаю|знаєте|відомо|знаем|известно|know|knows|knew|aware|памята*|запамята*|помни*|помню|запомн*|remember*|forget*|forgot|забуд*|забув*',
  BAN: 'блок*|заблок*|забан*|бан|чорн*|черн*|відмов*|откаж*|отказ*|анулю*|розірв*|розірем*|розторг*|расторг*|аннулир*|закри*|закро*|позбав*|лиши*|обнул*|відключ*|отключ*|вимкн*|ban|bans|banned|barred|block*|blacklist*|terminat*|cancel*|refus*|deny|denied|suspend*|revok*|disconnect*|void|withdraw*|виключ*|исключ*|вижен*|викин*|выгон*|вышвыр*|evict*|kick*|unwelcome|запре*|заборо*|пуст*|впуст*|serve|обслуг*|обслуж*',
  WARN: 'попередж*|предупр*|застер*|warn*|останнє|останній|останнього|последн*|last|careful*|обережн*|осторожн*|стереж*|берег*|береж*|watch|думайте|подума*|задума*|зважте|think|twice|wise|wisely|раджу|радимо|рекоменд*|совету*|advise*|suggest*|краще|лучше|better|наступн*|следующ*|dare|test|try|again|ще|еще|once',
  PATIENCE: 'терпін*|терпим*|терпен*|терпели*|patien*|межа|межі|межу|предел*|граница|infinite|limit*|enough|досить|годі|хватит',
  LAW: 'закон*|кримінал*|уголовн*|стать*|правопоруш*|правонаруш*|злочин*|преступ*|незаконн*|law|laws|legal|legally|criminal*|illegal*|crime*|charges|offence|offense|defam*|slander*|libel*|наклеп*|клевет*|injunction|proceedings|litigat*|claim|claims|позов*|претенз*|заяв*|complaint|завдано|injury|prosecut*|bailiff*|jail*|prison|тюрм*|вязниц*|колекто*|коллектор*|collector*|свідок|свідк*|свидетел*|jury|magistrate|slap',
  TIME: 'годин*|часов|часа|добу|доби|сутк*|суток|hours|hour|deadline|friday|monday|tomorrow|tonight|завтра|сьогодн*|сегодня|понеділ*|понедел*|пятниц*|негайн*|немедлен*|immediately|soon|скоро|незабаром|вскоре|вже|уже',
  VIOLENCE:
    'зламаєм*|побємо|побит*|бити|удар*|вдарит*|морд*|пик*|хлопці|братв*|бригад*|темн*|ребят*|пацан*|beat*|hurt|hit|fist*|fight*|war|війн*|войн*|воюв*|воева*|knock*|round|навіда*|зайде|зайдем*|навест*|kill*|вбит*|уби*|blood|кров*|bone*|кістк*|кост*|ліжк*|лікарн*|больниц*|hospital|безпек*|безопасн*|небезпе*|опасн*|danger*|safe|safety|gun|зброя|оруж*|burn*|спал*|палат*|сжеч*|accident*|випадков*|случайн*|happen|станеться|случится|трапит*',
  PROPERTY:
    'авто|автомоб*|машин*|car|cars|house|homes|дім|домівк*|дача|job|jobs|робот*|работ*|carrer*|карєр*|employer*|boss|шеф*|landlord*|tax|taxes|податк*|налог*|migration|immigration|visa|школ*|school|університ*|university',
  MEET: 'зустрін*|зустріч*|встрет*|встреч*|побачимо*|увидим*|meet|see|чекайт*|ждите|ожидайте|очікуйт*|готуйт*|готовьт*|expect|prepare|await',
  FRIENDS: 'звязк*|связи|знайом*|знаком*|друз*|друг|friend|friends|connections|people|люди|людей|power*|впливов*|влиятельн*',
  MAKE_SURE: 'подбаєм*|подбаю|постараєм*|зробимо|зроблю|позаботим*|позабоч*|сделаем|сделаю|sure|ensure|personally|особисто|лично',
  LIE: 'бреш*|брех*|обман*|неправд*|вигад*|придум*|видум*|врет*|врал*|врать|врань*|лож*|лжет*|лгал*|лгат*|лгун*|вымысл*|вымысе*|сочин*|фантаз*|казк*|казоч*|сказк*|сказоч*|небилиц*|байк*|lie|lies|lied|lying|liar*|fals*|fabricat*|fabulous|invent*|made|fiction*|untru*|fib|fibs|whopper|tale|tales|story|stories|bogus|concoct*|pretend*|fake*|faking|фейк*|липов*|перебільш*|преувелич*|exaggerat*|embellish*|прикрас*|приукра*|спотвор*|перекру*|искаж*|искази*|twist*|distort*|misrepresent*|mislead*|misled|deceiv*|deceit*|оман*|заблужд*|лукав*|симул*|інсцен*|staged|drama*|театр*|сценар*|вистав*|спектакл*',
  TRUTH:
    'правд*|чесн*|істин*|честн*|truth*|true|honest*|genuin*|real|реальн*|справжн*|настоящ*|дійсн*|действительн*|справді|насправді|really|actual*|факт*|fact|facts|dishonest*|нечесн*|нечестн*|совіст*|совест*|conscience',
  PAID: 'заплатил*|проплат*|куплен*|купили|замовлен*|замовн*|заказн*|заказан*|найня*|наня*|paid|bought|hired|commission*|bribe*|sponsor*|гонорар*|платн*|платят|оплачен*|pay|pays|payroll|заробл*|зарабат*|earn*',
  RIVALS: 'конкурент*|конкуренц*|конкурир*|competit*|rival*|бізнес*|сосідн*',
  BLAME:
    'вина|вини|вину|виною|винен|винн*|винуват*|виной|виноват*|провин*|fault*|blame*|blaming|negligen*|недбал*|халатн*|неуважн*|невнимат*|careless*|necessarily|responsib*|culprit|звинувач*|обвин*|accus*|scapegoat|перекла*|перелож*|перекид*|свали*|звали*',
  SELF: 'самі|сам|сама|саме|самого|саму|власн*|собственн*|yourself|yourselves|own|himself|herself|ourselves|своїм*|своїх|своєю|свою|свої|своей',
  DELIBERATE:
    'навмисн*|спеціально|умисн*|свідом*|нарочно|намерен*|умышлен*|сознательн*|deliberate*|purpose*|intention*|knowing*|хитр*|спритн*|ловк*|cunning*|clever*|підступ*|зумисн*|прекрасно|чудово|full|well|perfectly',
  DAMAGE:
    'зламал*|розбил*|пошкод*|зіпсув*|зіпсов*|порвал*|впустил*|упустил*|розлил*|залил*|подряпал*|загубил*|загублен*|сломал*|разбил*|поврежд*|повредил*|испорт*|уронил*|пролил*|поцарап*|потерял*|broke|broken|break|breaking|dropp*|damag*|spill*|spilt|smash*|crack*|ruin*|stain*|scratch*|tore|torn|lost|burn*|пропал*|спалил*|засмити*|загади*',
  STEAL:
    'вкра*|крад*|злоді*|украл*|украд*|вор|вора|воры|воров*|прихопи*|поцупи*|потяг*|прихват*|стащил*|steal*|stole*|theft*|thief|thieves|nick|nicked|swip*|пограбув*|грабеж*|missing|винесл*',
  SCAM: 'шахра*|мошенн*|афер*|обдур*|надур*|надул*|scam*|fraud*|cheat*|con|trick*|extort*|шантаж*|blackmail*|вимаг*|вымог*|требова*|халяв*|freebie*|маніпул*|manipulat*|провокац*|провокат*|provok*|bluff|блеф*|маскарад|видурит*|вытян*|витяг*|demand*|гра|игра|game|games|gaming|виман*|поживит*|нажит*|зекономит*|скористати*|воспользов*',
  MOTIVE:
    'помст*|месть|мести|мстит*|мотив*|мета|мету|метою|цель|целью|вигод*|корист*|revenge|spite|motive*|agenda|grudge|axe|sympath*|співчутт*|сочувств*|заздр*|завист*|envy|jealous*|злоб*|злість|злост*|злюч*|malic*|ненавис*|hate*|хейт*|образ*|обид*|attention|уваг*|внимани*|піар*|лайк*|likes',
  HIDE: 'прихов*|замовч*|промовч*|скрыл*|скрыва*|умолч*|умалч*|недоговор*|недомов*|hide|hid|hiding|hidden|withh*|omit*|conceal*|leave|out|neglect*|conveniently|випадково|чомусь|почемуто|скромно|забули|забыли',
  BREAKRULE:
    'поруш*|наруш*|ігнор*|проігнор*|violat*|ignor*|breach*|disregard*|правил*|умов*|услови*|terms|rules|rule|policy|договор*|contract|відмовил*|отказал*|refused',
  PROOF:
    'доказ*|журнал*|свідч*|свидетельств*|підтвер*|подтвер*|evidence|logs|log|proof|prove*|witness*|confirm*|шоу*|показу*|показыва*|перевір*|контрадикт*|contradict*|records|record|реєстр*|систем*|system|base|база|базі|базе',
  NEGATION:
    'ніколи|никогда|never|жодн*|ни|немає|нема|нет|не|no|not|nobody|ніхто|никто|nothing|нічого|ничего|none|neither|without|без|cannot|cant|isnt|wasnt|didnt|dont|doesnt|wont|wouldnt|couldnt|hasnt|havent',
  BOT: 'бот|бота|боти|ботами|ботом|ботів|ботов|ферм*|акаунт*|аккаунт*|профіл*|account|accounts|profile*|nick|нік|псевдонім*|copy|шаблон*|template|накрут*|троль|троля|тролл*|troll*|іі|chatgpt|generat*',
  DOUBT:
    'сумнів*|сомн*|підозр*|подозр*|дивн*|странн*|odd|oddly|strange*|funny|suspect*|suspic*|doubt*|curious*|coincid*|збіг*|совпад*|цікаво|интересно|interesting*|wonder*|believe|вірю|віримо|верит*|верим|повір*|повер*|гада*|здогад*|догад*|guess|apparent*|appears|seems|схоже|похоже|мабуть|видимо|видно|вочевидь|очевидн*|obvious*|clearly|evident*|відомо|нібито|якобы|начебто|вроде|supposed*|alleged*|called',
  STUPID:
    'дурн*|дур|дура|дурак*|дурач*|ідіот*|тупий|тупа|тупе|тупі|тупо*|бовдур*|йолоп*|недоум*|кретин*|дебіл*|нерозум*|глуп*|тупиц*|тупая|тупые|болван*|бестолк*|тугодум*|stupid*|idiot*|dumb*|moron*|fool|fools|foolish*|dim|dense|thick|ignoran*|ignoram*|imbecil*|clueless|silly|simple*|slow|slower|невіглас*|невежд*|невежеств*|неук*|неуч*|безграмотн*|неграмотн*|illiterate|обмежен*|ограничен*|limited|тормоз*|гальм*|примітив*|нездатн*|неспособн*|inability|incapable|unable|incompetent',
  BRAIN:
    'мозок|мозк*|голов*|розум*|інтелект*|клепк*|мозг*|ум|ума|умом|умн*|умел*|интеллект*|извилин*|звивин*|iq|brain*|head|heads|mind|minds|intellig*|clever|sense|understand*|comprehen*|think*|думати|думать|мислен*|мышлен*|логік*|logic*|здоров*|здрав*|поним*|понят*|зрозум*|доходит|осил*|збагн*|здатн*|способн*|capable|grasp',
  RUDE: 'хам|хама|хами|хамк*|хамл*|хамськ*|хамств*|нахаб*|невихов*|грубіян*|нахал*|невоспит*|быдл*|rude*|manner*|boor*|arrog*|entitle*|brat*|spoil*|колгосп*|колхоз*|селюк*|деревен*|peasant*|жлоб*|вихован*|воспит*|breeding|raised|культур*|cultur*|class|classy|гідн*|достоин*|dignity|пристойн*|приличн*|decen*|базар*|рынок|вульгар*|vulgar',
  MAD: 'псих*|божев*|істер*|навіжен*|безум*|лікуй*|лікуват*|лечит*|лечис*|таблет*|заспок*|успоко*|сумасш*|неадекват*|нерв*|валер*|crazy|mad|insane|hyster*|unhing*|therap*|medication|pill|pills|derang*|nuts|nutcase|lunatic*|calm*|shrink|meltdown|sanity|параной*|параноï*|paranoi*|мани*|delusion*|маячн*|бред|бредни|марен*|rave|raving|rambl*',
  CHILDISH:
    'дитячий|дитячо*|доросл*|подорос*|буквар*|абетк*|детск*|взросл*|повзрос*|подраст*|азбук*|grow|grown|growing|adult*|crayon*|nap|mummy|mommy|mum|мамин*|пісочниц*|песочниц*|nursery|playground|infantile|childish*|immatur*|клас|класи|першоклас*|первоклас*|школяр*|двієчник*|двоечник*|ABC',
  ANIMAL:
    'коза|козел|козл*|баран*|осел|осла|ослы|віслюк*|свин*|коров*|курка|куриц*|мавп*|пес|собак*|вівц*|овца|овцы|овеч*|обезьян*|крыс*|щур|щури|гадюк*|змія|змея|гніда|шавк*|pig|pigs|sheep|donkey*|monkey*|dog|dogs|rat|rats|snake*|ass|cow|goat|parrot|попугай*|папуг*|жаб*|стад*|herd|зоопарк*|зоо|хлів|хлев|stable|кінь|конь|індик*|индюк*|пінгвін*',
  POOR: 'бідн*|злид*|жебрак*|копій*|дешев*|нищ*|жадіб*|жадн*|скуп*|скнар*|копейк*|бедн*|cheap*|poor|poorer|stingy|miser*|tight*|afford*|beggar*|begging|жмот*|скряг*|крохобор*|дріб*|мелоч*|petty|fussy|зекон*|gold|wallet|гаман*|кошел*|зарплат*|wage|halv*',
  AGE: 'вік|віку|віці|років|рочків|старий|стара|старе|старіч*|маразм*|пенсі*|бабк*|возраст*|лет|склероз*|старик*|старух*|старос*|age|aged|old|older|grandpa|granny|gran|senile|elderly|молод*|young|boomer|дідуган|дедул*|бабул*',
  WHINE:
    'нити|ниття|ниєте|скигл*|плакс*|плач*|плака*|рюмса*|ныть|ноете|нытик*|нытье|нытья|реветь|рыда*|whin*|moan*|nag|nagging|nags|cry|crying|crybab*|drama|dramas|tantrum*|rant*|boo|tears|сльоз*|слез*|сопл*|істерик*|sulk*|snowflake|delicate|ніжн*|нежн*|квітк*|капризн*|вередл*|примхл*|capric*|princess|принцес*|корон*|majesty|величніст*|величеств*',
  SHAME:
    'сором*|ганьб*|стыд*|позор*|shame*|embarrass*|pathetic*|disgrac*|жалюгід*|жалк*|нікчем*|ничтож*|loser*|pitiful|pity|worthless|невдах*|неудачник*|зневаж*|презир*|contempt|despis*|гидк*|гидот*|мерзот*|мерзк*|мерзост*|огид*|отврат*|disgust*|бридк*|сміт*|мусор*|отброс*|trash|scum|garbage|filth|покидьк*|підл*|подл*|подон*|тварюк*|твар|тварина|свол*|негідник*|негодя*|мерзавец|мразь|parasite*|паразит*|drivel|nonsense|rubbish|нісенітн*|дурниц*|чушь|ерунд*|маразм',
  READ: 'чита*|прочита*|букви|окуляр*|очк*|инструкц*|read|reads|reading|instructions|directions|glasses|spell*|grammar|грамот*|письмен*|написан*|dictionary|словник*|словар*|шрифт*|manual|підручник*|учебник*|картинк*|пальц*|finger*|picture|draw*|diagram*|syllable*|склад*|англійськ*|english',
  LIFE: 'життя|житті|жизнь|жизни|життєв*|жизнен*|life|lives|hobby|хобі|хобби|mirror|дзеркал*|зеркал*|друзів|friends|party|parties|диван*|sofa|couch|кухн*|home|house|вдома|дому|вільного|свободного|нудьг*|скуч*|bored|boring|lonely|самотн*|одинок*|hobbies',
  LAUGH:
    'сміх*|сміш*|сміят*|сміял*|посміял*|смех*|смеш*|смея*|посмея*|ржал*|реготал*|реготіл*|весел*|повесел*|laugh*|funny|amus*|joke*|joking|hilarious|comic*|comed*|клоун*|цирк*|clown*|circus|жарт*|шут*|забав*|потіш*|smile',
  IRONY:
    'вітаємо|поздравл*|congrat*|браво|bravo|геній|геніальн*|експерт*|знавец*|знавц*|знаток*|genius|expert*|einstein|ейнштейн*|sherlock|шерлок*|критик*|critic|critics|connoisseur|гурман*|gourmet|спеціаліст*|професіон*|профессион*|вишукан*|изыскан*|sophisticat*|досягнен*|достижен*|achievement*|recor*|талант*|talent*|подвиг*|медал*|medal*|orden|приз|prize|award|нобел*|nobel|оскар*|oscar|всесвіт*|вселенн*|universe|world|розкіш*|барин*|царськ*|пан|панськ*|боже|бедняж*|бідолаш*|бідненьк*|бедненьк*|poor|aw|aww|oh|ой|ох|ах|dear|sweetheart|honey|сонечко|дорогенк*|люб*|милоч*|голуб*|дорогуш*|рибк*|зайк*|precious|bless',
  SUCHAS:
    'таких|такі|таким|такими|таку|така|такої|такие|такой|такая|такого|такому|such|kind|type|sort|like|likes|подіб*|подоб*|себе|self|people|люди|людей|персонаж*|тип|типаж*|контингент*|клієнтур*|публіка',
  LOOKS:
    'вигляд*|товст*|жирн*|толст*|пика|пику|рож*|обличч*|лицо|лица|face|fat|ugly|look|looks|looked|smell*|stink*|вонь|воня*|смерд*|тхне|несе|одяг*|одежд*|одет*|вдяг*|clothes|dress|dressed|wardrobe|spelling|accent|акцент*|вага|вес|weight|худ*|голос*|voice|фото*|picture',
  GOAWAY:
    'геть|вон|йдіть|идите|ідіть|шукайте|ищите|elsewhere|leave|away|out|інший|другое|інше|другой|другого|обходь*|забирай*|убирай*|stay|stick|take|go|вимітай*|катіт*|тоді|скатерт*|бувайте|прощав*|прощай*|bye|adios|mcdonald*|макдон*|фастфуд*|shaurm*|шаурм*|столов*|їдальн*|drive',
  APOLOGY:
    'вибач*|перепрош*|пробач*|прикро|извин*|прости|простите|прощен*|sorry|apolog*|pardon|forgiv*|жаль|сожале*|unfortunately|нажаль|шкода',
  FIX: 'повернем*|повернен*|повернул*|поверта*|замін*|перевір*|виправ*|надісл*|надішл*|верну*|вернем*|возвра*|замен*|провер*|исправ*|отправ*|пришл*|refund*|replac*|check*|fix*|sent|send|repair*|credited|restor*|зарахув*|зачисл*|почин*|ремонт*|доставим*|доставл*|deliver*|скасув*|отмен*|оновил*|обнов*|update*|навчи*|навчан*|обуч*|train*|install*|встановил*|установил*|added|додал*|добав*|free|open|opens|відкри*|откры*|reach|contact|call|email|write|напиш*|зателеф*|подзвон*|позвон*|звон*',
  ERROR:
    'помил*|ошиб*|mistake*|error*|wrong|неправильн*|недогляд*|недосмотр*|збій|збою|сбо*|glitch|bug|oversight|failed|підвел*|подвел*|down',
  STAFF:
    'водій*|водія|водію|водител*|курєр*|офіціант*|менеджер*|касир*|кассир*|адмін*|працівн*|співроб*|сотрудн*|персонал*|driver*|waiter*|waitress*|courier*|manager*|staff|team|employee*|technician*|майстер|майстр*|мастер*|команд*|колег*|коллег*|colleague*|оператор*|operator*|agent*|консульт*|продав*|consultant|cook|chef|кухар*|повар*|guard|охорон*|охран*|медсестр*|receptionist|host|наш*|our|clerk|зміна|смена|shift|cleaner',
  ANYONE:
    'кожен|кожн*|будьхто|будьякий|любой|любому|кажд*|anyone|anybody|everyone|everybody|each|every|всі|усі|всім|усім|все|всем|all|visitors|guests|customers|клієнти|клієнтів|клиентов|гості|гостей|пацієнти|пацієнтів|людям|residents|жителям|passengers',
  INVITE:
    'запрош*|приход*|приїжд*|завіт*|чекаєм*|приглаш*|приезж*|ждем|заход*|welcome|visit|come|back|stop|раді|glad|happy|pleased|delighted',
  BARGAIN:
    'угод*|домов*|обмін*|взаєм*|сделк*|договор*|обмен*|взамен*|взамін|взаимн*|deal|bargain|exchange*|return|swap*|trade*|agree*|послуг*|услуг*|умова|умовою|условие*|quid|favour|favor|either|або|либо|чи|or|навзаєм|баш|порозум*|компроміс*|halfway|contingent|depends|depend|залеж*|завис*|hinges|provided|subject',
  VANISH:
    'зникн*|зникл*|зник|щезн*|исчез*|пропад*|пропал*|disappear*|vanish*|gone|стер*|стир*|тихо|down|away|вилуч*|изъят*|знятт*|зняти|забер*|забра*|прибер*|прибр*|убер*|убра*|delete*|remov*|take|taking|taken|pull|withdraw*|hide',
  ONLINE:
    'мереж*|сеть|сети|google|гугл*|карта|карти|картах|картам|maps|map|сайт*|site|website|page|сторін*|страниц*|публік*|online|онлайн*|trustpilot|booking|tripadvisor|платформ*|platform*|app|застосун*|приложени*|портал*|інтернет*|internet|написан*|слова|рядки|строк*|words|lines|wrote|text|текст*|post|пост|допис*|запис|опис*|opinion|думк*|мнен*|критик*|скарг*|жалоб*|негатив*|negativ*',
  MARK: 'одиниц*|одиничк*|трійк*|двійк*|четвір*|пятірк*|кол|кола|тройк*|двойк*|четверк*|пятерк*|единиц*|один|одну|одна|дві|два|три|трьох|чотири|четыре|пять|пяти|one|two|three|four|five|1|2|3|4|5|10|плюс*|plus|десят*|бал*|максимум*|максимальн*|вище|выше|higher|fifth|full|top|кращ*|лучш*|better',
  REQUEST:
    'прос*|прохан*|проше*|please|kindly|ask*|request*|would|could|can|may|might|можна|можно|чи|могли|можете|ласка|пожалуйста|ласкаві|любезн*|будьте|consider|подума*|розгля*|рассмотр*|mind|possible|можлив*|возможн*|нагад*|напомин*|remind*|обіця*|обеща*|promis*',
  HOPE: 'сподіва*|надія|надію|надіє*|надею*|надеем*|надежд*|hope*|expect*|wish*|хотіл*|хочет*|хотел*|хотим|want*|мрі*|мечта*|dream*|розрахов*|рассчит*|count*|чекаєм*|ждем|look|forward|приємн*|приятн*|чудово|замечательн*|great|wonderful|love|lovely|вдячн*|признат*|благодарн*|grateful|appreciat*|indebted|means',
  HELPUS:
    'допомож*|допомог*|помож*|помог*|помоч*|help*|support*|підтрим*|поддерж*|виручи*|врят*|спаси*|save|important|важлив*|важн*|рейтинг*|average|середн*|средн*|премі*|bonus*|bosses|штраф*|звільн*|уволь*|job|jobs',
  FREEBIE:
    'безкошт*|безплатн*|бесплат*|free|complimentary|подар*|gift*|знижк*|скидк*|discount*|купон*|coupon*|ваучер*|voucher*|бонус*|bonus*|кешб*|cashback|сертиф*|certificate*|refund*|поверн*|возврат*|кошт*|гроші|грошей|деньг*|денег|money|cash|компенс*|compens*|десерт*|dessert*|кава|кофе|coffee|вечер*|dinner|ніч|ночь|night|квит*|билет*|ticket*|місяць|месяц|month|сума|суму|сумма|сумму|amount|payment|виплат*|платіж*|платеж*|нарах*|начисл*|complement*|upgrade*|waive*|fee|fees|комісі*|комисси*|заставу|залог|deposit|штраф|points|балів|баллов|гривень|грн|рублей|руб|pounds|dollars|0',
};
