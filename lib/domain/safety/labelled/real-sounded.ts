// Drafts against records whose order number holds letters: they are read aloud and written down in the other alphabet. Shape as in `real-leaks.ts`.
import { contact } from './contact.ts';
import type { RealLeaks } from './real-leaks.ts';

export const REAL_SOUNDED: readonly RealLeaks[] = [
  {
    contact: contact('', {}, [
      ['ПР-614', '2025-02-11', 'Монтаж', null],
      ['ЛД/2290', '2025-02-19', 'Монтаж', null],
    ]),
    review: { author: 'дачник', text: 'Паркан поставили навскіс.' },
    leak: [
      'Вибачте за паркан. За договором PR 614 завтра приїде бригада й вирівняє стовпи.',
      'Договір № PR-614 перевірили, стовпи вирівняємо в суботу.',
      'Замовлення LD2290 завершимо до п’ятниці.',
    ],
    clean: [
      'Вибачте за паркан. Завтра приїде бригада й вирівняє стовпи, на це піде 614 хвилин чи менше.',
      'Стовпи вирівняємо в суботу, дошки PR 61 завеземо в п’ятницю.',
      'Наш відділ PR відповість на 614-й запит у суботу.',
    ],
  },
  {
    contact: contact('', {}, [
      ['ЧВ-903', '2025-04-02', 'Ремонт', null],
      ['SR-418', '2025-04-05', 'Ремонт', null],
    ]),
    review: { author: 'мимо', text: 'Ботинки вернули без подошвы.' },
    leak: [
      'Простите за подошву. По квитанции CHV-903 мастер приклеит её завтра.',
      'Заявку СР-418 передали другому мастеру, ботинки будут готовы во вторник.',
      'Договор ср 418 закроем во вторник, деньги вернём.',
    ],
    clean: [
      'Простите за подошву, мастер приклеит её завтра.',
      'Клей СР-41 больше не берём, ботинки будут готовы во вторник.',
      'В срок сделали до 418 пар, в ср 418 пар было готово, ваши доделаем во вторник.',
    ],
  },
  {
    contact: contact('', {}, [['BN-275', '2025-03-01', 'Tyre fitting', null]]),
    review: { author: 'mo', text: 'The tyre was flat again the next day.' },
    leak: [
      'Sorry about the tyre. Booking БН 275 is open again and the fitting is free.',
      'Sorry about the tyre. Booking BN 275 is open again and the fitting is free.',
    ],
    clean: ['Sorry about the tyre. The fitting is free, and the pump shows 275 at most.', 'Sorry; bay B is free at 2.75 from Monday.'],
  },
  {
    contact: contact('', {}, [
      ['DO-300', '2025-03-01', 'Tyre fitting', null],
      ['NA-450', '2025-03-01', 'Tyre fitting', null],
    ]),
    review: { author: 'тиха', text: 'Колесо знову спустило.' },
    leak: ['Вибачте. За замовленням ДО-300 майстер приїде завтра.', 'Замовлення до 300 відкрили знову.'],
    clean: ['Вибачте. Майстер приїде завтра, знижка до 300 гривень.', 'Насос тепер качає на 450 кілопаскалів, перевірили сьогодні.'],
  },
  {
    // A line of goods that is called after an everyday word.
    contact: contact('', {}, [
      ['1', '2025-03-01', 'Serenity', null],
      ['2', '2025-03-01', 'Тариф «Свобода»', null],
      ['3', '2025-03-01', 'Диван Натхнення', null],
    ]),
    review: { author: 'lu', text: 'Too loud, too short.' },
    leak: [
      'Sorry. Your Serenity was delivered late, and we refund the fare.',
      'Простите. На «Свободе» звонки бесплатны, деньги вернём завтра.',
      'Вибачте. Ваше Натхнення привеземо завтра до обіду.',
    ],
    clean: [
      'Sorry. The garden has the serenity you looked for, and it opens at nine.',
      'Serenity is what the garden is for, and it opens at nine.',
      'Простите. Даём свободу выбора: завтра или в среду.',
      'Вибачте. Майстер-клас для натхнення відкриємо завтра.',
    ],
  },
];
