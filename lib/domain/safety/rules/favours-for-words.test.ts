// A favour for words that nobody calls a review, and thanks for kind words beside it.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

it.each([
  'The fringe is cut again on Friday. And for a few warm words here about how it ended you also get 15% off the next cut.',
  'In return for a couple of nice lines here we take £20 off the bill. The brakes are refitted on Friday.',
  'For telling people here how it ended you get 10% off. The tyre is changed on Friday.',
  'The next wash is half price for a good word about us. The scratch is polished on Friday.',
  'For a line on how it was settled the delivery is on us. The table arrives on Friday.',
  'А за кілька теплих слів тут отримаєте ще й знижку 20 %. Шафу переберемо в середу.',
  'Ліжко замінимо в середу, а за приємний допис про це даруємо простирадла.',
  'За рядок про те, що все владналося, наступна мийка за пів ціни. Подряпину заполіруємо в середу.',
  'А за пару тёплых слов здесь о том, чем всё кончилось, получите скидку 20 %. Шкаф переберём в среду.',
  'Кровать заменим в среду, а за приятный пост об этом дарим простыни.',
  "Refunds are only possible once you've told everyone here that it was put right.",
  "Say something kind about the fitters and the call-out won't cost you a penny.",
  'Скажіть щось добре про майстра, і виїзд вам нічого не коштуватиме.',
  'За доброе слово в чате следующая мойка за полцены. Царапину заполируем в среду.',
])('finds conditional compensation: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['conditional_compensation']);
});

it.each([
  'Thank you for the kind words about Anna; the voucher for the burnt pie is at the till until Friday.',
  'For a few more words on what broke, message us; the part is free and arrives on Friday.',
  'A kind reminder: the 15% off code ends on Friday.',
  'We pass your kind words to Anna; the discount of the card works again from Friday.',
  'Дякуємо за теплі слова про Анну; купон за пиріг чекає на касі до середи.',
  'Знижок за добрі слова не даємо; ціни оновимо в середу.',
  'Ваші добрі слова передали медсестрі; кошти за прийом повернемо до середи.',
  'Спасибо за тёплые слова об Анне; купон за пирог ждёт на кассе до среды.',
  'For good words in the book Anna got a bonus; your bath is mended by Friday.',
  'За доброе слово водителю спасибо; скидка по карте снова работает со среды.',
  'Бали повернемо завтра, а за теплі слова про Оксану окреме дякуємо.',
  'Your points come back tomorrow, and for the kind words about Dana we are very grateful.',
  'Баллы вернём завтра, а за хорошие слова о Дане отдельное спасибо.',
  'For a good line of face care we suggest the new one: it is 20% off this week.',
])('finds nothing: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([]);
});
