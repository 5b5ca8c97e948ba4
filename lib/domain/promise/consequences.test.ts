// What befalls the customer who does not do his part.
import { expect, it } from 'vitest';
import { days } from '../../../tests/promised-days.ts';

it.each([
  "Надішліть, будь ласка, скан до п'ятниці, інакше заявку буде закрито.",
  'Send us the receipt by Friday or the claim will be cancelled.',
  "Без вашого підпису до п'ятниці заявка закриється.",
  'Без вашей подписи до пятницы заявка закроется.',
  'Отмените поездку до 20 ноября, иначе спишется полная стоимость.',
  'Нам нужен скан до пятницы, иначе заявка закроется.',
  "Нам потрібен скан до п'ятниці, інакше заявка закриється.",
  "Вам треба відповісти до п'ятниці, інакше ми закриємо звернення.",
  'Вам нужно ответить до пятницы, иначе мы закроем обращение.',
  'Откликнитесь до пятницы, иначе дело закроем.',
  'Передайте показання до 20 листопада, інакше рахунок буде середнім.',
  'Передайте показания до 20 ноября, иначе счёт будет выставлен по среднему.',
  'Reply by Friday, otherwise the offer lapses and the seat will be sold.',
  'You have to collect it by Friday, otherwise it will be returned.',
  'Confirm by Friday or your slot will be given to somebody else.',
  'Продлите полис до пятницы, в противном случае он будет аннулирован.',
  "Продовжте поліс до п'ятниці, в іншому випадку його буде анульовано.",
  "Чекаємо ваш лист до п'ятниці, інакше звернення буде закрито.",
  'Ждём ваше письмо до пятницы, иначе обращение будет закрыто.',
  'Дайте нам знать до пятницы, иначе мы снимем бронь.',
  'Let us know by Friday, otherwise we will release the table.',
  'Ждём оплату до пятницы, иначе заказ будет отменён.',
  "Не сплатите до п'ятниці — послугу буде вимкнено.",
  'Your payment must reach us by Friday, or the booking will be cancelled.',
])('only befalls the customer: %s', (draft) => {
  expect(days(draft)).toEqual([]);
});
