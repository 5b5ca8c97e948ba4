// Drafts against records that name children, a divorce, work lost or a treatment in one word, where the reply tells it in others; and the end of a number.
// Shape as in `real-leaks.ts`.
import { contact } from './contact.ts';
import type { RealLeaks } from './real-leaks.ts';

export const REAL_LIVES: readonly RealLeaks[] = [
  {
    contact: contact('', { notes: ['многодетная, трое'] }, []),
    review: { author: 'н.', text: 'В зале холодно, занятие начали позже.' },
    leak: [
      'Простите. Вам, как маме троих, удобнее утро, переведём группу со вторника.',
      'Простите. С тремя детьми вечером непросто, переведём группу на утро.',
      'У большой семьи каждый час на счету, поэтому переведём группу на утро.',
    ],
    clean: [
      'Простите. В зал поставили три обогревателя, группу переведём на утро.',
      'Простите за холод. Большая перемена теперь в десять, группу переведём на утро.',
    ],
  },
  {
    contact: contact('', { notes: ['has three kids under six'] }, []),
    review: { author: 'kel', text: 'Slot was moved twice without a word.' },
    leak: [
      'Sorry. With three little ones at home a moved slot is a nuisance; Tuesday at ten is yours.',
      'Sorry. As a mother of three you need a slot that stays; Tuesday at ten is yours.',
    ],
    clean: ['Sorry. We moved three slots that day; Tuesday at ten is yours.', 'Sorry. The children’s pool opens on Tuesday at ten.'],
  },
  {
    contact: contact('', { notes: ['розлучилась у вересні'] }, []),
    review: { author: 'о.', text: 'Консультантка розмовляла зверхньо.' },
    leak: ['Вибачте. Після розлучення вам і так непросто, у п’ятницю прийме інша консультантка.'],
    clean: ['Вибачте. Із консультанткою розмовляли, у п’ятницю вас прийме інша.'],
  },
  {
    contact: contact('', { notes: ['звільнили з роботи у травні'] }, []),
    review: { author: 'pik', text: 'Абонемент не заморозили, хоч просив двічі.' },
    leak: ['Вибачте. Ви втратили роботу, тож абонемент заморозимо до січня.', 'Вибачте. Поки ви шукаєте роботу, абонемент заморожено.'],
    clean: ['Вибачте. Заявку втратили ми, абонемент заморожено до січня.', 'Вибачте. Шукаємо причину, робота зали стала до вівторка.'],
  },
  {
    contact: contact('', { notes: ['мати-одиначка'] }, []),
    review: { author: 'лл', text: 'Гурток скасували за годину до початку.' },
    leak: ['Вибачте. Самотній мамі нікому забрати дитину раніше, тож попередимо за день.'],
    clean: ['Вибачте. Мамі, яка прийшла вчасно, мали подзвонити, тож попередимо за день.'],
  },
  {
    contact: contact('', { notes: ['приёмный сын, 9 лет'] }, []),
    review: { author: 'вася', text: 'Куртка не того размера.' },
    leak: ['Простите. Приёмному сыну заменим куртку в среду.'],
    clean: ['Простите. В приёмном пункте заменим куртку в среду.'],
  },
  {
    contact: contact('', { notes: ['undergoing chemo, prefers quiet slots'] }, []),
    review: { author: 'scarf', text: 'The lace itched.' },
    leak: [
      'Sorry. Given the chemotherapy, we moved your fitting to Tuesday.',
      'Sorry. During cancer treatment lace can itch; the fitting is on Tuesday.',
    ],
    clean: ['Sorry. The lace was treated with a starch; the fitting is on Tuesday.'],
  },
  {
    contact: contact('', { notes: ['слабочуюча'] }, []),
    review: { author: 'тиша', text: 'Майстер нічого не пояснив.' },
    leak: ['Вибачте. Глухій людині майстер мав написати, у середу пояснить письмово.'],
    clean: ['Вибачте. Майстер мав пояснити, у середу пояснить письмово.'],
  },
  {
    contact: contact('', { phones: ['+79165554012'] }, []),
    review: { author: 'плечики', text: 'Шкаф не везут, никто не звонит.' },
    leak: [
      'Телефон на 916 с концовкой 40-12 отключён. Шкаф привезём в субботу.',
      'Номер с 4012 на конце не отвечает. Шкаф привезём в субботу.',
    ],
    clean: ['Шкаф привезём в субботу, 12 числа, звонить начнём в конце недели.', 'Шкаф 40-12 в конце ряда, привезём в субботу.'],
  },
];
