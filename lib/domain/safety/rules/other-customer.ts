// Another customer's affairs. `Інші гості теж просили` in general is none; a name, a room or a story of one person is.
import type { PhraseRule } from '../phrases/phrases.ts';

const TITLED = '(mr|mrs|ms|miss|пан|пані|пану|пана|панові|г|господин|господину|господина|госпожа|госпоже|госпожи|г жа|г жи|г на)';
const BELONGINGS =
  'dog|puppy|spaniel|terrier|labrador|poodle|cat|kitten|pet|horse|parrot|rabbit|baby|child|son|daughter|mother|father|husband|wife|car|van|boiler|pipe|flat|roof|kitchen|bathroom|cellar|machine|wedding|funeral|party|operation|surgery|birthday|order|parcel|booking|собака|пес|песик|кіт|кішка|цуценя|кошеня|кот|кошка|щенок|котенок|син|донька|дитина|дружина|чоловік|мати|мама|батько|сын|дочка|ребенок|жена|муж|мать|отец|машина|авто|труба|квартира|кухня|дах|крыша|котел|весілля|свадьба|операція|операция|замовлення|заказ|посилка|посылка';
const STAFF_ROLE =
  'our|наш*|manager|supervisor|director|doctor|nurse|driver|courier|teacher|coach|receptionist|менеджер*|керівни*|директор*|адміністратор*|администратор*|руководител*|майстер|майстра|майстрові|мастер|мастера|мастеру|лікар*|врач*|медсестр*|водій|водія|водител*|тренер*|викладач*|преподавател*|учител*|вчител*|інженер*|инженер*|співробітни*|сотрудни*|працівни*';
/** Misfortunes and family matters, in the past: what one does in a shop stands above. */
const BEFELL =
  'collapsed|died|fainted|vomited|fell|bled|burst|flooded|leaked|crashed|exploded|choked|overflowed|gave birth|passed away|went into labour|went into labor|was rushed|was taken ill|was sick|was hurt|was injured|was operated|was born|broke down|broke his|broke her|broke a|ran over|ran late|had a stroke|had a seizure|had a fit|had a heart|had an accident|lost her|lost his|was burgled|was robbed|caught fire|прорвало|затопило|залило|протік|протекл*|потік|потекл*|лопнул*|луснул*|вибухн*|взорв*|згорі*|сгоре*|загорі*|загоре*|помер*|умер*|загину*|погиб*|захворі*|заболе*|народил*|родил*|впал*|упал*|знеприт*|потерял*|втратил*|зламал*|сломал*|стався|сталася|сталося|случил*|трапил*|вкрали|украли|обікрали|обокрали|знудило|стошнило|відмовил*|отказал*|стало зле|стало погано|стало плохо|инсульт*|інсульт*|інфаркт*|инфаркт*|приступ|напад';

/** A customer told apart from all others by a name, a place or a story; `інші гості теж` in general is none. */
export const OTHER_CUSTOMER: readonly PhraseRule<'other_customer'>[] = [
  {
    name: 'other_customer',
    named: true,
    find: [
      '(інший|інша|інше|іншого|іншої|іншому|іншій|іншим|один|одна|одного|одному|одній|другой|другая|другого|другому|другой|одного|одной|another|one|other|different|fellow|попередн*|предыдущ*|previous|наступн*|следующ*|next) ..1 (із|з|из|с|of|наших|our|наш|наша|наше|нашого|нашої|нашей|нашего)? ..1 ONE_CUSTOMER ..4 (теж|також|тоже|также|вже|уже|минулого|вчора|вчера|на прошл*|замовив|замовила|купив|купила|придбав|придбала|отримав|отримала|повернув|повернула|скаржив*|скаржил*|писав|писала|платив|платила|заказал|заказала|купил|купила|получил|получила|вернул|вернула|жаловал*|писал|писала|платил|платила|мав|мала|имел|имела|жив|жила|жил|had|ordered|bought|returned|received|complained|paid|stayed|booked|wrote|told|reported|asked|said|who|named|called|from|in room|on the|last|yesterday|який|яка|яку|якому|который|которая|которую|на імя|по имени|з вашого|из вашего|у номері|в номере|з будинку|из дома|з квартири|из квартиры|з міста|из города)',
      '(нашого|нашу|нашому|нашій|наш|наша|нашего|нашей|нашему|іншого|іншій|другого|другой|our|another|the other|that|his|її|его) (клієнта|клієнту|клієнтці|клієнтку|клієнтка|клієнтом|покупця|покупцеві|покупчиня|покупчині|пацієнта|пацієнтки|пацієнтку|пацієнту|пацієнтка|гостя|гості|гостю|клиента|клиенту|клиентке|клиентку|клиентка|покупателя|покупателю|покупательницы|пациента|пациенту|пациентки|пациентка|сусіда|сусідки|соседа|соседки|customer|client|patient|guest|neighbour|neighbor) ..1 NAME',
      '(клієнта|клієнту|клієнтці|клієнтки|клієнтка|клієнт|покупець|покупця|покупчиня|пацієнт|пацієнта|пацієнтка|пацієнтки|гість|гостя|клиент|клиента|клиенту|клиентка|клиентки|покупатель|покупателя|покупательница|пациент|пациента|пациентка|пациентки|гость|постоялец|абонент|абонента|customer|client|patient|guest|buyer|tenant|passenger|сусід|сусідка|сусіда|сосед|соседка|соседа|neighbour|neighbor) (на імя|по имени|named|called)? NAME',
      'ONE_CUSTOMER ..3!STAFF NAME',
      '(клієнт*|клиент*|покуп*|пацієнт*|пациент*|гост*|гіст*|customer|client|patient|guest|buyer) (пан|пана|пані|панові|пану|г|господин*|госпож*|mr|mrs|ms|miss) CAP',
      '(замовлення|посилку|посилка|лист|картку|номер|кімнату|скаргу|скарга|відгук|результати|аналізи|діагноз|рахунок|бронювання|заказ|посылку|посылка|письмо|карту|комнату|жалобу|жалоба|отзыв|результаты|анализы|диагноз|счет|бронирование) (пана|пані|г|господина|госпожи|клієнта|клієнтки|клиента|клиентки|покупця|покупателя|гостя|пацієнта|пацієнтки|пациента|пациентки|абонента|сусіда|соседа) CAP',
      '(order|parcel|complaint|case|room|booking|results|file|account|review|reservation|package|refund|payment|table) (of|for|from|belonging to|under|by|to) (another|mr|mrs|ms|miss|our other|a different|the other|other|your neighbour|your neighbor) ..0 (CAP|CUSTOMER|person|man|woman|family|neighbour|neighbor|name)',
      '(other|інші|другие|another|others|іншій|другой|іншому|другому|інша|інший) ..2 (guest*|customer*|client*|patient*|клієнт*|клиент*|покуп*|гост*|гіст*|пацієнт*|пациент*|сусід*|сосед*|neighbour*|neighbor*|resident*|мешкан*) ..6 (room|кімнат*|номері|номере|квартир*|apartment|flat|house|будинк*|доме|вулиц*|улиц*|street|поверсі|этаже|floor) ..1 NUMBER',
      '(guest*|гост*|гіст*|сусід*|сосед*|neighbour*|neighbor*|клієнт*|клиент*|пацієнт*|пациент*|мешкан*|resident*|tenant*|people|люди|пара|couple|родина|семья|family|чоловік|мужчина|жінка|женщина) ..1 (in|from|of|з|із|зі|у|в|из|с) ..1 (room|кімнат*|номера|номеру|номері|номере|квартир*|apartment|flat|палат*|ward|кабінету|кабинета|table|столик*|стола|будинку|дома) (number|no|номер)? ..0 NUMBER',
      '(guest*|гост*|гіст*|сусід*|сосед*|neighbour*|neighbor*|клієнт*|клиент*|пацієнт*|пациент*|мешкан*|жил*ц*|resident*|tenant*|родина|семья|family) ..1 (in|from|of|з|із|зі|у|в|из|с) NUMBER ..1 (квартир*|кімнат*|номер*|палат*|комнат*|кабінет*|кабинет*|поверх*|этаж*)',
      '(сусід|сусідка|сусіди|сусідом|сусіда|сосед|соседка|соседи|соседом|соседа|neighbour|neighbours|neighbor|neighbors) ..1 (по|з|із|зі|с|из|from|in|on|next|upstairs|below|above|знизу|зверху|снизу|сверху)? ..3 (скаржив*|скаржил*|жаловал*|complained|замовив|замовила|заказал*|ordered|не пла*|отримав|отримала|получил*|received|borg*|заборг*|задолж*|винен|винна|owes|paid|told)',
      '(ваша|ваш|вашого|вашої|вашому|вашій|вашим|вашою|your|вашего|вашей|вашем) (подруга|подруги|подрузі|друг|друга|другу|колега|колеги|знайомий|знайома|знайомого|сусід|сусідка|сусіда|сестра|сестри|брат|брата|дружина|дружини|чоловік|чоловіка|мама|мами|мати|friend|friends|colleague|coworker|neighbour|neighbor|sister|brother|wife|husband|mother|father|roommate|companion|коллега|коллеги|знакомая|знакомый|сосед|соседка|жена|жены|муж|мужа|подруге) ..2 (теж|також|тоже|также|also|already|вже|уже|NAME)? ..2 (замовляла|замовляв|замовила|замовив|купувала|купила|купив|заказывал*|заказал*|купил*|покупал*|ordered|bought|paid|has an account|has a debt|visited us|stayed|лікувалася|лікується|лечил*|лечит*|was treated|має борг|имеет долг|owes|зверталася|звертався|обращал*|повернула|повернув|вернул*|returned|отримала|отримав|получил*|received)',
      '(переплутали|перепутали|спутали|сплутали|переслали|mixed up|confused|swapped|swap|переплутано|перепутан*|надіслали|отправили|sent) ..6 (з|із|с|with|for|of|клієнт*|пан*|господин*|до|to) ..2 (замовленням|заказом|посилкою|посылкой|order|parcel|booking|клієнт*|клиент*|пан|пані|пана|господин*|mr|mrs|ms|one) ..2 (пана|пані|клієнта|клієнтки|клиента|клиентки|of|for|mr|mrs|ms|г)? CAP',
    ],
  },
  {
    // A mix-up with somebody who is named: `handed by mistake to Alison Grant`.
    name: 'other_customer',
    named: true,
    find: [
      '(swapped|mixed up|exchanged) ..6 (for|of|from|to|with|by) NAME CAP',
      '(by mistake|mistakenly|accidentally|in error|wrongly|помилково|випадково|по ошибке|ошибочно|случайно) ..6!PLACED NAME CAP',
      '(handed|gave|given|sent|posted|delivered|took|taken|забрал*|віддал*|відвіз|отвез|отвезли|отдал*|відправил*|отправил*|вручил*|доставил*|надіслал*|отвез) ..4!PLACED NAME CAP ..6 (by mistake|mistakenly|in error|помилково|по ошибке|вместо вас|замість вас|instead of you|instead of yours)',
    ],
    unless: [
      'NAME CAP ..1 (store|shop|branch|street|park|road|square|avenue|hotel|hall|station|depot|office|вулиц*|улиц*)',
      '(менеджер*|керівник*|директор*|адміністратор*|руководител*|администратор*|manager|supervisor|director|host|concierge|chef|courier|driver|nurse|doctor|dr|colleague|agent|курʼєр*|курьер*|водій|водитель|лікар*|врач*|оператор*|колег*|коллег*|працівни*|співробітни*|сотрудни*|майстер|мастер) ..2 NAME',
    ],
  },
  {
    // A name with a title may be a colleague's: not where staff is spoken of.
    name: 'other_customer',
    named: true,
    find: [
      '(mr|mrs|ms|miss|пан|пані|пану|пана|г|господин|господину|госпожа|госпоже|г жа) CAP ..6 (теж|також|тоже|также|also|too|as well|same|already|вже|уже) ..6 (отримав|отримала|скаржив*|скаржил*|замовляв|замовляла|купував|купувала|купив|купила|писав|писала|залишив|залишила|получил*|жаловал*|заказывал*|покупал*|купил*|писал*|оставил*|had|complained|ordered|bought|received|wrote|stayed|reported|returned|got|was|were|visited|paid|мав|мала|має|был|была|була|був|жив|жила)',
      '(mr|mrs|ms|miss|пан|пані|г|господин|госпожа|г жа) CAP CAP? (from|of|in|з|із|зі|с|из)? ..3 (замовляв|замовляла|замовив|замовила|купував|купувала|купив|купила|скаржився|скаржилася|скаржилась|отримав|отримала|повернув|повернула|писав|писала|заплатив|заплатила|заказывал|заказывала|заказал|заказала|покупал|покупала|купил|купила|жаловался|жаловалась|получил|получила|вернул|вернула|писал|писала|заплатил|заплатила|лікувався|лікувалася|лечился|лечилась|complained|ordered|bought|paid|returned|owes|was refused|was refunded)',
      '(happened|occurred) (to|with) (mr|mrs|ms|miss) CAP',
      '(сталося|сталось|трапилося|трапилось|було|случилось|произошло|было) (з|із|зі|у|в|с|со) (паном|пані|пана|господином|госпожой|госпожи|г) CAP',
      '(mr|mrs|ms|miss|пан|пані|г|господин|госпожа|г жа) CAP CAP? (теж|також|тоже|также|also|too|вже|уже|already) ..3',
      '(mr|mrs|ms|miss|пан|пані|г|господин|госпожа|г жа) CAP CAP? (from|of|in|з|із|зі|с|из|у|в) ..3 (had|has|was|мав|мала|має|был|была|був|була)',
      '(як|как|like|as|same as|unlike|на відміну від|в отличие от|так само як|так же как|подібно до|разом із|вместе с) (і|й|и|у|в|with|was|for|from|to|with our)? ..1 (пан|пані|пана|пану|паном|г|господин*|госпож*|mr|mrs|ms|miss|sir) CAP ..3',
    ],
    unlessBefore: ['(dear|hello|hi|шановний|шановна|уважаемый|уважаемая|вітаємо|здравствуйте|добрий день|доброго дня|добрый день) ..2'],
    unless: [
      '(менеджер*|керівник*|директор*|адміністратор*|руководител*|администратор*|manager|supervisor|director|host|concierge|housekeeper|chef) ..3 CAP',
      '(staff|team|colleague*|reception|housekeeping|butler|front office|співробітни*|працівни*|сотрудни*|коллег*|колег*|команд*|менеджер*|адміністратор*|администратор*|майст*|мастер*|лікар*|врач*|kind words|mention*|compliment*|appreciat*)',
    ],
  },
  {
    // What befell somebody with a title or his: `Mrs Hale's spaniel collapsed`, `у пані Гончар прорвало трубу`.
    name: 'other_customer',
    named: true,
    find: [
      `${TITLED} CAP CAP? (${BELONGINGS})? ..3 (${BEFELL})`,
      `(у|в|для|до|к) ${TITLED} CAP CAP? ..4 (${BEFELL})`,
      `(${BELONGINGS}) ${TITLED} CAP CAP? ..3 (${BEFELL})`,
      `(${BELONGINGS}) (of|belonging to) ${TITLED} CAP ..3 (${BEFELL})`,
    ],
    unlessBefore: ['(dear|hello|hi|шановний|шановна|уважаемый|уважаемая|вітаємо|здравствуйте|добрий день|доброго дня|добрый день) ..2'],
    unless: [
      '(our|наш|наша|наше|наші|нашої|нашого|нашей|нашего|нашу) ..2 (mr|mrs|ms|miss|пан|пані|господин|госпожа) CAP',
      `${TITLED} CAP CAP? ..2 (${STAFF_ROLE})`,
      `(${STAFF_ROLE}) ${TITLED} CAP`,
      '(colleague*|staff|колег*|коллег*) ..3',
    ],
  },
  {
    // By age and name, with what befell him: `young Jasper Pennock needed an emergency repair`.
    name: 'other_customer',
    named: true,
    find: [
      '(young|little|old|elderly|маленьк*|юний|юна|юному|юній|юный|юная|юному|юной|літн*|старенк*|стареньк*|пожил*) (NAME|CAP) CAP ..2 (needed|needs|required|collapsed|fell|fainted|broke|choked|was taken|was brought|was rushed|came in|had to|had a|had an|терміново|негайно|потребував|потребувала|знадобил*|потребовал*|понадобил*|срочно|экстренно|екстрено|стало зле|стало плохо|упал|упала|впав|впала|сломал|сломала|зламав|зламала)',
    ],
    unlessBefore: ['(dear|hello|hi|our|наш*|шановн*|уважаем*) ..2'],
    unless: [`(${STAFF_ROLE}) ..1 CAP`],
  },
  {
    // A neighbour by his number, with what he pays for: `Number 42 next door pays for fibre`.
    name: 'other_customer',
    find: [
      '(number|no|flat|apartment|house|квартира|квартирі|будинок|квартире|дом) NUMBER (next door|across|opposite|above|below|upstairs|downstairs|навпроти|поруч|поряд|зверху|знизу|напротив|рядом|сверху|снизу) ..2 (pays|paid|pay|has|took|ordered|bought|gets|платить|сплачує|має|замовила|замовив|купила|взяла|оплатила|платит|заказала|заказал|взял|оплатил)',
      '(number|no|flat|apartment|house) NUMBER ..1 (pays for|paid for|owes|complained|subscribes|signed up|upgraded|ordered|bought)',
      '(квартира|будинок) NUMBER ..1 (платить|заплатила|винна|скаржилася|скаржилась|скаржиться|замовила|купила|підключила|перейшла|платит|оплатила|должна|жаловалась|жалуется|заказала|подключила|перешла)',
    ],
    unlessBefore: ['(не|not|if|якщо|если) ..2'],
  },
];
