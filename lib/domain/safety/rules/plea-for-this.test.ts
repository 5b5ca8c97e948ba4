// A plea for `this` to go once all is settled: found; what is taken off a wall, a charger or to the desk: none.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

const WARNS = new Set(['tone', 'pathos', 'capitals']);
const blocks = (draft: string): string[] => rulesOfWholeGate(draft).filter((rule) => !WARNS.has(rule));

it.each([
  [
    'rating_request',
    "The deposit went back on Monday and it's all squared away. With nothing left to settle, we'd be glad if this one came down.",
  ],
  ['rating_request', "All sorted then, so we'd appreciate you taking this down when you get a minute."],
  ['rating_request', "Your money is back with you, so there's no reason to leave this up, is there?"],
  ['rating_request', 'Now that the boiler works, could we ask you to take this off here? Thanks, Ian.'],
  ['rating_request', "As we've put it right, would you mind pulling this one?"],
  ['rating_request', "Since it's resolved, it would be kind of you to let this one go from the page."],
  ['rating_request', "Кошти вам повернули в п'ятницю. Оскільки питання закрите, будемо вдячні, якщо ви це приберете звідси."],
  ['rating_request', 'Раз усе владнали, то й тримати це тут уже нема потреби, правда?'],
  ['rating_request', 'Бойлер працює, тож були б раді, якби цього тут більше не було.'],
  ['rating_request', 'Питання вирішено. Якщо ваша ласка, приберіть це зі сторінки.'],
  ['rating_request', 'Деньги вернулись в пятницу, вопрос закрыт. Будем признательны, если вы это уберёте отсюда.'],
  ['rating_request', 'Раз всё решили, держать это здесь больше незачем, согласны?'],
  ['rating_request', 'Котёл работает, так что были бы рады, если бы этого здесь больше не было.'],
  ['rating_request', 'Поскольку претензий не осталось, снимите это, пожалуйста, со страницы.'],
  ['rating_request', 'Всё починили. Теперь можно и убрать это с глаз долой, правда?'],
  ['rating_request', 'Гроші у вас, майстер був. Можна, мабуть, і прибрати це звідси?'],
  ['rating_request', 'Деньги вернули, мастер был. Может, уберёте это отсюда?'],
  ['rating_request', "It's all put right now, so there's not much point keeping this up here."],
  ['rating_request', 'Refund done. Could you take this off Google now?'],
  ['rating_request', "Glad that's sorted. We'd be grateful if this came down today."],
])('finds %s: %s', (rules, draft) => {
  expect(blocks(draft)).toEqual(rules.split('+'));
});

it.each([
  'Зніміть це з гачка й поверніть донизу, тоді кришка закриється.',
  'Если плёнка пузырится, снимите это с экрана и приложите новую, она в коробке.',
  'Mould is stubborn in a room without a window, so a fan goes in this week.',
  'Would you mind taking this down to reception so they can swap it?',
  'Could you take this off charge when the light goes green? That stops the hum.',
  "We've taken the faulty one down from the shelf and you can pick up a new lamp today.",
  "The scaffolding comes down on Friday, we'd appreciate you bearing with us.",
  'Someone used our name on that text. Report it as spam and remove it from your phone.',
  "We'd appreciate you taking the parcel down to the depot, we'll pay for the cab.",
])('finds nothing: %s', (draft) => {
  expect(blocks(draft)).toEqual([]);
});
