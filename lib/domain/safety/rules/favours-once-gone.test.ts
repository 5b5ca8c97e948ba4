// What is given once a post is gone, reads otherwise or is shown: found; what waits for the bank, or is given anyway: none.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

it.each([
  ['conditional_compensation', "My manager is happy to waive the call-out fee, but he'd like the post off the page before that."],
  ['conditional_compensation', 'I can get the delivery charge knocked off, my boss just wants this thread gone first.'],
  ['conditional_compensation', 'We can drop the cleaning fee altogether, but head office would want the page clear of this beforehand.'],
  ['conditional_compensation', 'Керівник готовий зняти плату за монтаж, але спершу хоче, щоб цієї гілки не було. Дайте знати.'],
  ['conditional_compensation', 'Начальник согласен убрать плату за монтаж, но сначала хочет, чтобы этой ветки не стало. Дайте знать.'],
  ['conditional_compensation', 'Аліно, дякуємо. Як побачимо у стрічці фото з нашим логотипом, манікюр за нами.'],
  ['conditional_compensation', 'Hi Pete, show this comment with five stars on your phone at the till and the pint is ours.'],
  ['conditional_compensation', 'Олег, шины заменим без очереди. Перепишете пару строк помягче, и балансировка в подарок.'],
  ['conditional_compensation', 'Ірино, прикро за торт. Другий спечемо даром, тільки домовмося, що цього допису вже не буде.'],
  ['conditional_compensation', 'Sorry about the cold pizza. Next one is free the second we see a happier review from you.'],
  ['conditional_compensation', "Kim, drop the nasty bits from your post and there's a hamper waiting at reception with your name on it."],
  ['conditional_compensation', 'Олю, прибери, будь ласка, останній абзац, і манікюр наступного разу від нас.'],
  ['conditional_compensation', 'Света, уберите слова про тараканов, и мы закроем вопрос с оплатой.'],
])('finds %s: %s', (rule, draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([rule]);
});

it.each([
  'Keep an eye on your oil once it gets cold and drop in for a free check.',
  'Слідкуйте за тиском у шинах, щойно похолодає, і заїжджайте на безкоштовну підкачку.',
  'Следите за давлением в шинах, как только похолодает, и заезжайте на бесплатную подкачку.',
  'Pop in when the leaves fall and we will clean the gutters free of charge.',
  'Once the boiler is a year old, bring it in for the free service that comes with it.',
  'Щойно випаде сніг, приїздіть на безкоштовне балансування, воно входить у гарантію.',
  'My manager is happy to waive the call-out fee, it is already off your bill.',
  'I can get the delivery charge knocked off, my boss signed it this morning.',
  'The refund is signed off, but the bank wants to see the account number first. Send it in the app.',
  'Кошти повернемо, але банк хоче спершу побачити вашу заяву. Вона в застосунку.',
  'Деньги вернём, но банк сначала хочет увидеть заявление. Оно в приложении.',
  'The fee is gone and this thread is clear, thank you for the patience.',
  'Плату зняли, сторінку з тарифами прибрали, бо вона застаріла.',
  'Придёт вам на карту, как только банк обработает возврат, обычно три дня.',
  'It lands in your account as soon as the bank opens on Monday.',
  'Show your ticket at the till and the coffee is on us, the delay was long.',
  'Покажіть квиток на касі, і кава за наш рахунок, бо ми запізнилися.',
  'Покажите билет на кассе, и кофе за наш счёт, мы опоздали.',
  'There is a hamper waiting at reception with your name on it, as a sorry for the boiler.',
  'На рецепции вас ждёт корзина фруктов, это извинение за бойлер.',
  'Вопрос с оплатой закрыли, деньги вернулись на карту вчера.',
])('finds nothing: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([]);
});
