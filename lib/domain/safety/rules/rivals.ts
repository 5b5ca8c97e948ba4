// A rival who is named by where he is or what he is to the author, `your new bank`, `у того такси`, `the place across the road`, and blackened: known for it, hides it,
// everybody knows. A neighbour who lends an oven, and a bank that needs two days, are not.
import type { PhraseRule } from '../phrases/phrases.ts';

const ENGLISH_TRADE =
  'bank|insurer|provider|operator|broker|dentist|clinic|practice|gym|salon|barber|garage|dealer|dealership|hotel|hostel|restaurant|cafe|diner|pizzeria|bakery|pharmacy|store|shop|supermarket|school|nursery|firm|company|agency|carrier|courier|taxi|cab firm|cabs|app|supplier|mechanic|vet|club|place|outfit|joint|bar|pub|spa|studio|lab|landlord|plumber|builder|builders|network|surgeon|vendor|seller';
const CYRILLIC_TRADE =
  'банк*|провайдер*|страхов*|брокер*|стоматолог*|клінік*|клініц*|клиник*|спортзал*|фітнес*|фитнес*|салон*|перукарн*|парикмахерск*|барбершоп*|сервіс*|сервис*|автосервіс*|автосервис*|сто|дилер*|готел*|отел*|гостиниц*|хостел*|ресторан*|кафе|кавярн*|кофейн*|піцері*|пиццери*|пекарн*|аптек*|аптец*|магазин*|крамниц*|супермаркет*|ринк*|рынк*|школ*|садоч*|садк*|садик*|фірм*|фирм*|компані*|компани*|агенц*|агентств*|перевізник*|перевозчик*|доставк*|доставц*|таксі|такси|застосун*|приложени*|постачальник*|поставщик*|клуб*|заклад*|заведени*|контор*|ательє|ателье|хімчистк*|химчистк*|мийк*|мийц*|мойк*|пральн*|прачечн*|бар|барі|баре|спа|студі*|студи*|лаборатор*|інтернет*|оператор*|кебаб*|шаурм*|будівельник*|строител*|майстерн*|мастерск*';
const THAT =
  'той|та|те|ті|того|тій|тому|тою|тим|тими|тієї|тією|тих|тот|то|том|тем|теми|тех|сусідн*|соседн*|інший|інша|інше|іншого|іншій|іншому|другой|другая|другое|другого|другом';
const WHERE_CYRILLIC =
  'через дорогу|напроти|через вулицю|через улицу|навпроти|напротив|за рогом|за углом|поруч|поряд|рядом|поблизу|по сусідству|по соседству|до якого ви|до якої ви|до яких ви|куди ви|куда вы|в который вы|в которую вы|к которым вы|к которому вы|який ви обрали|який ви хвалите|который вы выбрали|который вы хвалите';
const WHERE_ENGLISH =
  'across the road|across the street|across the square|over the road|over the street|next door|opposite|round the corner|around the corner|down the road|down the street|up the road|up the street|you switched to|you moved to|you went to|you left us for|you mention|you mentioned|you chose|you prefer|you now use|you use now|you praise';

/** Whoever else the author goes to. */
const RIVALS: readonly string[] = [
  `(your new|your other|your next|your current|that other|the other|that new|the cheaper|a cheaper|that cheap|the cheap|that) ..1 (${ENGLISH_TRADE})`,
  `(${ENGLISH_TRADE}|those|guys|folks|ones|people) (${WHERE_ENGLISH})`,
  `(ваш*) (нов*|інш*|теперішн*|нинішн*|нынешн*|друг*) ..1 (${CYRILLIC_TRADE})`,
  `(${THAT}) ..1 (${CYRILLIC_TRADE})`,
  `(${CYRILLIC_TRADE}|ті|ті що|те что) (${WHERE_CYRILLIC})`,
  // Held up to us by his name.
  '(ставите|приводите|наводите|приводили|наводили|ставили) ..1 (в|у|як|как|за) (пример|приклад|образец|взірець)',
  '(hold|held|holding|put|set) ..4 (up to us|up as an example|up as a model|as an example to us)',
  `(luck|щасти|удачи|успіхів|успехов|enjoy) ..2 (new|нов*) ..1 (${ENGLISH_TRADE}|${CYRILLIC_TRADE})`,
];

const KEPT_DARK =
  'аварі*|авари*|комісі*|комисси*|платеж*|борг*|долг*|кінці|концы|правд*|дефект*|брак|щур*|крыс*|таракан*|прострочк*|просрочк*|травм*|скарг*|жалоб*|штраф*|пробіг|пробег|умов*|услови*|протермінован*|accident*|fees|fee|costs|charges|rats|mice|complaint*|defect*|mileage|truth|fault*|damage|commission*|surcharge*|expired|injuries|terms';
const LOSES = 'посилк*|посылк*|багаж*|ключі|ключи|речі|вещи|документ*|замовлення|заказы|parcel*|luggage|orders|keys|files|packages';

/** What blackens it whatever stands around. */
const BAD = [
  `(hide|hides|hiding|conceal*|buries|ховає|ховають|приховує|приховують|скрывает|скрывают|прячет|прячут) ..3 (${KEPT_DARK})`,
  `(lose|loses|losing|loosing|губить|гублять|губять|теряет|теряют) ..1 (${LOSES})`,
  '(hide|hides|hiding|ховає|ховають|приховує|приховують|скрывает|скрывают|прячет|прячут) (how|скільки|сколько|що|что)',
  '(комісі*|комисси*|fees|умови|условия|ускладнення|осложнения|аварії|аварии) ..1 (ховає|ховають|приховує|приховують|скрывает|скрывают|прячет|прячут)',
  '(ховає|ховають|приховує|приховують|скрывает|скрывают|прячет|прячут|hide|hides) (ускладнен*|осложнен*|помилк*|ошибк*|mistakes|complications)',
  '(руки|посуд|посуду|інструмент*|инструмент*|hands) ..1 (не|never|not) ..1 (миють|моют|миє|моет|wash*|стерилізу*|стерилизу*)',
  '(груз|вантаж|речі|вещи|посилки|посылки|parcels|luggage) ..1 (пропада*|зника*|исчеза*|vanish*|disappear*)',
  '(known|famous|відом*|известн*|слав*) ..2 (for|тим|тем|за) ..2 (charging cards|charging people|charging customers|being late|breaking|ignoring|delays|rudeness|крадуть|воруют|хамством|хамство|затримками|задержками|псують|портят|гублять|губять|теряют)',
  '(жуками|жуки|хробак*|червяк*|черв*|личинк*|maggots|weevils|worms|mice|миші|мыши)',
  '(труїть|труять|травить|травят|травлять|poison|poisons|poisoning) ..1 (людей|клієнт*|клиент*|гостей|people|customers|guests)',
  '(hidden|прихован*|скрыт*|undisclosed) (fee|fees|charges|costs|commissions|комісі*|комисси*|платеж*)',
  '(cheats|cheat|cheating|scams|scamming|robs|robbing|swindles|swindling|overcharge*|overcharging|double bill*|double billing|double charg*|rips people off|ripping people off|rip off|lies|lying|steal|steals|stealing|дурить|дурять|обманює|обманюють|обманывает|обманывают|дурит|дурят|обраховує|обраховують|обсчитыва*|накручує|накручують|накручивает|накручивают|краде|крадуть|крадет|воруют|ворует|грабує|грабують|грабят|обдирає|обдирають|обдирает|обдирают|розводить|розводять|разводит|разводят)',
  '(reuse|reuses|reusing) ..2 (needles|oil|linen|towels|parts|blades|tools)',
  '(reheat|reheats|reheating) ..1 (yesterdays|old|last|leftovers)',
  '(розбавляє|розбавляють|разбавляет|разбавляют|waters down|water down|watering down) ..2',
  '(sell|sells|selling|продає|продають|продает|продают|сливає|зливає|зливають|сливает|сливают) ..2 (client data|customer data|your data|customers data|дані|данные|бази|базы|підробк*|фальшив*|подделк*|прострочк*|просрочк*|expired|fakes|fake|counterfeit*|stolen)',
  '(збува*|сбыва*|прода*|впарю*|впарива*|sell|sells|selling|sold|pass|passes|passing) ..4 (брак*|списан*|уцінк*|уценк*|повернен*|возврат*|seconds|rejects|returns|scrap) ..2 (під виглядом|под видом|як нов*|как нов*|за нове|за новое|as new|off as)',
  '(never pay|never pays|never paid|never refund*|never return*|never answer*|не повертає грош*|не повертають грош*|не возвращает ден*|не возвращают ден*)',
  '(charge|charges|charging|bill|bills|billing|бере|беруть|берет|берут) ..1 (for|за) ..3 (never|not|яких|якої|чого не|те чого|которых|которой|то чего)',
  '(тихо|тихенько|двічі|дважды|без спросу|без спроса|quietly|twice) ..1 (списує|списують|списывает|списывают|бере|беруть|charge|charges|charging|bill|bills)',
  '(списує|списують|списывает|списывают) ..2 (без спросу|без спроса|двічі|дважды|тихо|комісі*|комисси*|зайв*|лишн*)',
  '(без|without|no|use no) (прав|ліцензі*|лицензи*|диплом*|страховк*|сертифікат*|сертификат*|licence|licences|license|licenses|insurance|qualifications|training|papers)',
  '(bed bugs|bedbugs|cockroach*|roaches|таргани|тарганів|тараканы|тараканов|клопи|клопів|клопы|клопов|щури|щурів|крысы|крыс|rats|mouldy|moldy|food poisoning|лис* гум*|лыс* резин*|bald tyres|bald tires|unlicensed|uninsured|unqualified|forged|salmonella)',
  '(прострочкою|прострочку|прострочці|просрочкой|просрочку|просрочке|підробками|підробки|подделками|подделки|контрафакт*|фальсифікат*|фальсификат*)',
  '(ставлять|ставить|ставят|ставит|fit|fits|fitting) ..1 (стар*|вживан*|бу|used|second hand|scrap) ..1 (детал*|запчаст*|parts)',
  '(drill|drills|drilling|pull|pulls|pulling) ..1 (healthy|здоров*) ..1 (teeth|зуб*)',
  '(економить|економлять|экономит|экономят|saves|skimps|skimping|cuts corners|cutting corners|cut corners) ..2 (мяс*|безпец*|безопасност*|сир*|ліках|лекарств*|гігієн*|гигиен*|meat|safety|hygiene|on)?',
  '(ruin|ruins|ruining|burn|burns|burning|butcher*|псує|псують|палить|палять|портит|портят|сжигает|сжигают) ..2 (hair|волосс*|волос*|cars|clothes|одяг|одежду|машини|машины|шкіру|кожу|skin)',
];

const NOTORIOUS = '(notorious|infamous|сумнозвісн*|горезвісн*|печально известн*|сумно відом*)';

/** `Everybody knows how they hide it`. */
const ALL_KNOW =
  '(everybody|everyone|anyone|whole town|усі|всі|все|всем|всім|усім|весь город|усе місто|все місто) ..2 (know|knows|известно|відомо|знають|знают|знает|знає) ..1 (how|that|what|як|що|как|что) ..1 (they|вони|они|there|там)';

/** `…, всі про це знають`, `ask anyone`: behind or before a rival. */
const KNOWN_TO_ALL =
  '(everybody|everyone|anyone|whole town|усі|всі|все|весь район|весь город|все місто|усе місто|увесь район) ..4 (knows it|know it|knows that|knows|знають|знают|знає|знает|говорят|кажуть) $';
const ASK_ANYBODY =
  '(спитайте будь кого|спитайте кого завгодно|спросите любого|спросите кого угодно|ask anyone|ask anybody|anyone will tell you|вам любой скажет|вам кожен скаже|вам будь хто скаже|це знає весь|это знает весь|это знают все|це знають усі|це знають всі|ни для кого не секрет|ні для кого не секрет)';
const PRAISE =
  '(смачн*|вкусн*|найкращ*|лучш*|добр*|хорош*|best|great|good|tasty|lovely|delicious|friendly|кращ*|гарн*|вхід|вход|entrance|поруч з нами|рядом с нами|next to us|шлях|way|find us|знайти нас|найти нас)';

/** Told by the author, told with regret, or told of those who work for us. */
const NOT_OURS_TO_SAY = [
  '(you|ви|вы) ..2 (say|write|wrote|mention|told|tell|feel|пишете|писали|кажете|розповідаєте|говорите|рассказываете|зазначаєте|отмечаете)',
  '(вибач*|перепрош*|прикро|извин*|простите|сожале*|жаль|sorry|apolog*|regret*)',
  '(наш партнер*|our partner*|works for us|work for us|for us|tows|lends|для нас|якого ми|яку ми|яке ми|которого мы|которую мы|которое мы|that we|which we|we sent|ми викликали|мы вызвали)',
  '(де ви|где вы|where you|що продали вам|that sold you|which sold you) ..1',
  '(перевірили|проверили|закрили|закрыли|обробку|обработку|checked|inspected|closed until|сети|мережі|our branch|теж наш*|тоже наш*|is ours|належить нам) ..1',
  // A shop of ours is spoken of so as well: what is said is owned up to, mended or how it is done there.
  '(ви праві|вы правы|you are right|youre right|прибрали|убрали|списали|сняли|зняли|усунули|устранили|звільнили|уволили|змінили|сменили|pest|taken off|we replace|запишемо|запишем|термінал*|терминал*|збій|сбой|glitch|microsoft|can finish|the transfer|check in|оновимо|обновим) ..1',
  '(наш*|our) (нов*|new|інш*|друг*|other)? ..1 (банк*|провайдер*|доставк*|сервіс*|сервис*|магазин*|таксі|такси|bank|provider|shop|store|courier|carrier|supplier|постачальник*|поставщик*)',
];

export const RIVAL_ACCUSATION: readonly PhraseRule<'accusation'>[] = [
  {
    name: 'accusation',
    sure: true,
    find: BAD,
    behind: [...RIVALS.map((rival) => `${rival} ..9!OURS_OR_NOT`), `${ALL_KNOW} ..2!OURS_OR_NOT`],
    unlessBefore: [
      '(якщо|если|if|чи|ли|whether|nobody|ніхто|никто|не кажемо|не говорим|не стверджуємо|not saying|never say|never said|dont say) ..3',
    ],
    unless: NOT_OURS_TO_SAY,
  },
  {
    name: 'accusation',
    find: [NOTORIOUS, KNOWN_TO_ALL, ASK_ANYBODY],
    behind: RIVALS.map((rival) => `${rival} ..10!OURS_OR_NOT`),
    unless: [...NOT_OURS_TO_SAY, PRAISE],
  },
  {
    name: 'accusation',
    find: RIVALS,
    behind: [`${ASK_ANYBODY} ..3 (how|what|why|як|що|чому|как|что|почему) ..3`],
    unless: [...NOT_OURS_TO_SAY, PRAISE],
  },
];
