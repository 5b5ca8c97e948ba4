// A fault between the chair and the screen, a barrel on legs: found; a cable, a seal and a chair that broke: none.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

const WARNS = new Set(['tone', 'pathos', 'capitals']);
const blocks = (draft: string): string[] => rulesOfWholeGate(draft).filter((rule) => !WARNS.has(rule));

it.each([
  ['insult', "Most of these faults sit between the keyboard and the chair, I'm afraid."],
  ['insult', 'Classic case of user error with a capital U, and the manual has pictures too.'],
  ['insult', 'The app is fine. The problem is usually found somewhere behind the wheel.'],
  ['insult', 'Our engineers call this an ID-ten-T error. Restart and try again.'],
  ['insult', 'The dress is cut for a figure, not for a barrel on legs. Send us the measurements.'],
  ['insult', "The jeans are fine, it's the cushion inside them that's over the limit."],
  ['insult', "Дев'ять разів із десяти поломка сидить між стільцем і монітором, ваш випадок класичний."],
  ['insult', 'Проблема не в застосунку, а в прокладці між кріслом та екраном.'],
  ['insult', 'Сукня шита на дівчину, а не на діжку. Надішліть заміри.'],
  ['insult', 'Стілець витримує звичайних людей, а не бегемотів. Болти перевіримо.'],
  ['insult', 'Неисправность обычно между стулом и монитором, вы тому пример.'],
  ['insult', 'Проблема в прокладке между рулём и сиденьем, машина исправна.'],
  ['insult', 'Платье шили на женщину, а не на бочку с ножками. Пришлите замеры.'],
  ['insult', 'Кресло рассчитано на людей, а не на слонов. Болты проверим.'],
  ['insult', 'Ну так и джинсы на модели, а не на колобке.'],
  ['insult', 'Помилка сиділа між стільцем і клавіатурою, сервер працював.'],
  ['insult', 'Сбой был между стулом и клавиатурой, у сервера всё хорошо.'],
  ['insult', 'Купальник шили на женщин, а не на китов.'],
  ['insult', 'The bug was between the keyboard and the chair, our server was up all day.'],
  ['insult', "It's a swimsuit for people, not for whales."],
  ['insult', 'PEBKAC, as our engineers say. Turn it off and on.'],
])('finds %s: %s', (rules, draft) => {
  expect(blocks(draft)).toEqual(rules.split('+'));
});

it.each([
  "The cable sits between the chair and the desk and gets kicked, so we'll route it along the wall.",
  'Nine times out of ten the fault sits in the cable, so try another one first.',
  "The photo is of a model in a size 8, so we'll add pictures of other sizes this week.",
  "The chair is rated to 120 kilos and yours still broke, so we'll replace it.",
  'The dress is cut small, take one size up. Exchanges are free.',
  "Дев'ять разів із десяти причина в кабелі, спробуйте інший.",
  'Між стільцем і столом мало місця, розставимо їх ширше вже в понеділок.',
  'Сукня маломірить, беріть на розмір більшу. Обмін безкоштовний.',
  'Прокладку між корпусом і дверцятами замінимо в середу, тоді не тектиме.',
  'Слони на картині намальовані вручну, тому відтінок трохи інший, ніж на фото.',
  'Обычно причина в роутере между стеной и шкафом: переставьте его повыше.',
  'Прокладку между крышкой и бачком заменим завтра, и течь прекратится.',
  'Фото на модели, а не на манекене, поэтому посадка выглядит иначе. Пришлите замеры, подскажем.',
  'Бочонок с мёдом отправим новый, этот треснул в дороге. Извините.',
  'Платье большемерит, берите на размер меньше.',
  'Між кріслом і стіною лишили двадцять сантиметрів, можна відкинутися.',
  'Ошибка была в проводке между рулём и сиденьем водителя, её заменили.',
  'Кресло выдержит и слона, но ваше почему-то треснуло, поэтому заменим.',
  'The model in the photo is six foot, not five, so the hem sits higher.',
  "Please note the fault was in the loom between the seat and the wheel, which we've replaced.",
])('finds nothing: %s', (draft) => {
  expect(blocks(draft)).toEqual([]);
});
