// Theft and fraud told as what things did: `two bathrobes checked out with you`, `a cut like that comes from somebody after a free tyre`. What the laundry carried
// off, what was forgotten in a room, and what a thing broke of, are none.
import type { PhraseRule } from '../phrases/phrases.ts';

const GOODS =
  'рушник*|халат*|капц*|подушк*|плед*|ковдр*|простирадл*|постіль|білизна|посуд*|чашк*|келих*|бокал*|фен|фена|фену|пульт*|ложк*|ложок|виделк*|вилк*|вешалк*|вішак*|чайник*|пляшк*|бутылк*|бутылок|зарядк*|книжк*|книг*|полотен*|тапк*|тапочк*|одеял*|простын*|белье|набір|набор|праска|утюг|картина|лампа|towel|towels|robe|robes|bathrobe|bathrobes|slippers|pillow|pillows|glasses|cutlery|blanket|blankets|hairdryer|remote|kettle|spoons|teaspoons|forks|mugs|cups|bottles|hangers|sheets|linen|iron|lamp|charger|books|picture|minibar';
const LEFT =
  'поїхав|поїхала|поїхало|поїхали|переїхав|переїхала|переїхали|виїхав|виїхала|виїхали|відбув|відбула|відбули|помандрував|помандрувала|помандрували|подорожував|подорожує|подорожують|вирушив|вирушила|вирушили|перекочував|перекочувала|перекочували|зникли|зник|зникла|пішли|пішов|пішла|уехал|уехала|уехало|уехали|переехал|переехала|переехали|выехал|выехала|выехали|отбыл|отбыла|отбыли|отправился|отправилась|отправились|укатил|укатила|укатили|перекочевал|перекочевала|перекочевали|исчез|исчезла|исчезли|ушел|ушла|ушли|left|went|checked out|travelled|traveled|departed|walked out|drove off|moved out|disappeared|vanished|came away|gone|followed';
const WITH_YOU = [
  '(разом|вкупі|вместе)? ..1 (з|із|зі|с) (вами|вашою компанією|вашою родиною|вашею родиною|вашим багажем|вашими речами|вашей компанией|вашей семьей|вашим багажом|вашими вещами)',
  '(у|в) (вашій|вашому|вашей|вашем|ваших) ..1 (валізі|валізах|сумці|сумках|рюкзаку|багажі|багажнику|машині|чемодане|чемоданах|сумке|сумках|рюкзаке|багаже|багажнике|машине)',
  '(together|along|home|away|off)? ..1 (with) (you|your party|your family|your group|your luggage|your bags|your suitcase|your things)',
  '(in) (your) ..1 (luggage|suitcase|bag|bags|backpack|rucksack|boot|car|case|trunk)',
];
/** What we ourselves gave, or where all of it turned up. */
const GIVEN_OR_FOUND = [
  '(подарун*|подарок|подарк*|дарунок|gift|present|souvenir|сувенір*|сувенир*|memory|спогад*)',
  '(помилков*|помилк*|ошибк*|ошибочн*|mistake|error|wrongly|знайшл*|знайден*|нашл*|нашел*|найден*|turned up|found|прально*|прачечн*|laundry)',
  '(надішл*|вишл*|отправим|отправили|отправляем|отправлен*|отправлю|пришл*|вышл*|post it|send it|courier|курєр*|курьер*|замовлен*|заказ*|order|parcel|посилк*|посылк*|доставк*|delivery)',
];

/** What one is said to be after. */
const AFTER =
  'wanting|wants|wanted|after|hoping|fancying|fancied|looking|keen|хочеться|хотілося|хоче|хотів|хочется|хотелось|хочет|хотел|бажанням|бажання|желанием|желания|надією|надеждой|заради|задля|ради|отримати|получить';
const GAIN =
  'replacement|refund|money|newer|new|free|nothing|compensation|upgrade|заміну|заміни|повернення|гроші|грошей|нове|нову|новий|нового|задарма|безкоштовно|безкоштовну|компенсацію|возврат|возврата|возврату|замену|деньги|денег|новое|новую|новый|нового|даром|бесплатно|бесплатную|компенсацию|халяву|халяви|халявы';
const DAMAGE =
  'cut|cuts|tear|tears|scratch|scratches|crack|cracks|hole|holes|stain|stains|dent|dents|damage|burn|burns|break|rip|поріз*|подряпин*|тріщин*|дірк*|дірка|плям*|вмятин*|пошкодженн*|порез*|царапин*|трещин*|дырк*|дыра|пятн*|повреждени*';

export const CARRIED_OFF: readonly PhraseRule<'accusation'>[] = [
  {
    name: 'accusation',
    sure: true,
    find: WITH_YOU.flatMap((withYou) => [
      `(${GOODS}) ..5 (${LEFT}) ..2 ${withYou}`,
      `${withYou} ..3 (${LEFT}) ..4 (${GOODS})`,
      `${withYou} ..5 (${GOODS}) ..2 (${LEFT})`,
      `(${LEFT}) ..2 ${withYou} ..3 (${GOODS})`,
    ]),
    unless: GIVEN_OR_FOUND,
    unlessBefore: [
      '(ваш*|свій|свої|your|не|not|never) ..2',
      '(раді|рады|радий|рада|glad|happy|hope|hopefully|сподіваємо*|надеемся|приємно|приятно|lovely|nice) ..5',
    ],
  },
  {
    name: 'accusation',
    sure: true,
    find: [
      `(${DAMAGE}) ..9 (comes|come|came|is|are|was|were|бувають|буває|зявляються|зявляється|бывают|бывает|появляются|появляется)? ..1 (from|від|от) ..3 (someone|somebody|a customer|customers|a person|people|a driver|an owner|those|тих хто|того хто|тих кому|того кому|тех кто|того кто|тех кому|того кому|хтось|когось|кого то|клієнта|клиента)? ..3 (${AFTER}) ..5 (${GAIN})`,
      `(${DAMAGE}) ..9 (роблять|робить|делают|делает|made by|done by|the work of) ..3 (ті|те|той|тот|someone|somebody|a customer|people|those|хтось|кто то) ..4 (${AFTER}) ..5 (${GAIN})`,
    ],
    unless: ['(sorry|apolog*|вибач*|перепрош*|извин*|простите|пробачте)'],
  },
];
