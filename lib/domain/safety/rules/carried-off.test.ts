// Goods that left with the author and damage that somebody wanted: found; the laundry, what was forgotten and what broke by itself: none.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

const WARNS = new Set(['tone', 'pathos', 'capitals']);
const blocks = (draft: string): string[] => rulesOfWholeGate(draft).filter((rule) => !WARNS.has(rule));

it.each([
  ['accusation', 'Мінібар рахуємо так: після вашого виїзду не стало чотирьох пляшок і відкривачки. Самі вони не пішли.'],
  ['accusation', 'Депозит утримали за халат, який поїхав додому у вашій валізі.'],
  ['accusation', 'Разом із вами з кімнати переїхали подушка і фен, тому сума така.'],
  ['accusation', 'Такий поріз дорога не робить, його роблять ті, кому хочеться нову шину задарма.'],
  ['accusation', "Плями такі з'являються не від прання, а від бажання повернути гроші за ношене."],
  ['accusation', 'Ложки з набору вирішили поїхати з вашою компанією, тож рахунок за них виставили вам.'],
  ['accusation', 'Вместе с вами из номера уехали два полотенца, поэтому залог удержали.'],
  ['accusation', 'Залог удержали, потому что халат отправился домой вместе с вами.'],
  ['accusation', 'Такая трещина не от мороза, она от желания получить новый телефон даром.'],
  ['accusation', 'После вашего выезда в номере недосчитались фена и пледа, выводы делайте сами.'],
  ['accusation', 'Шов разошёлся не сам, ему помогли ножницами ради возврата.'],
  ['accusation', 'We kept the deposit because two bathrobes checked out with you.'],
  ['accusation', 'Four spoons and a blanket left in your luggage, which is why the card was charged.'],
  ['accusation', "A tear like that doesn't come from washing, it comes from a customer after a refund."],
  ['accusation', "Scratches like these aren't from the courier, they're from somebody who wanted a newer model."],
  ['accusation', 'The kettle went home with your party, so we billed it.'],
  ['accusation', 'Фен і два келихи виїхали разом із вами, звідси й списання.'],
  ['accusation', 'Подряпини такі не від доставки, вони від бажання отримати новий стіл задарма.'],
  ['accusation', 'Плед и чайник уехали вместе с вами, поэтому и счёт такой.'],
  ['accusation', 'Царапины такие не от перевозки, они от желания получить новое бесплатно.'],
  ['accusation', 'Two pillows and the iron travelled home with you, hence the charge.'],
  ['accusation', "Stains like that aren't from our kitchen, they're from a customer hoping for a free dinner."],
])('finds %s: %s', (rules, draft) => {
  expect(blocks(draft)).toEqual(rules.split('+'));
});

it.each([
  'Ваш халат поїхав з іншою пральнею, завтра повернемо його вам разом із рушником.',
  'Депозит утримали помилково, повернемо сьогодні. Рушники знайшлися в пральні.',
  'Після вашого виїзду в номері знайшли шарф, надішлемо його поштою.',
  'Разом із вами з Києва їхали ще дві групи, тому на сніданку було тісно. Перепрошуємо.',
  'Такий поріз буває від бордюру, на жаль, гарантія виробника його не покриває, але знижку на нову шину зробимо.',
  'После вашего отъезда в номере нашли зарядку, отправим её посылкой.',
  'Вместе с вами в автобусе ехали ещё две группы, отсюда и шум. Извините.',
  'Трещина от мороза, такое бывает с этой партией, стекло заменим бесплатно.',
  'Залог удержали по ошибке: полотенца нашлись в прачечной. Вернули его утром.',
  'Полотенца уехали в стирку раньше времени, поэтому в номере их не было. Простите.',
  "Your bathrobe left with the laundry van by mistake, it's back on Monday.",
  'We found a scarf in your room after you checked out and will post it today.',
  "A tear like that comes from the cutting table, it's our fault and a new one is on its way.",
  "The cut comes from a sharp stone, and it isn't covered, but we'll take half off a new tyre.",
  "The deposit was kept by mistake, the towels turned up in the laundry, and it's back on your card.",
  "Someone wanting a quieter room can always ring the desk and we'll move them.",
  'Ваша подушка поїхала з вами, і ми раді, що вона вам сподобалася як подарунок.',
  "We're glad the robe went home with you, it was our gift.",
])('finds nothing: %s', (draft) => {
  expect(blocks(draft)).toEqual([]);
});
