// What a tester of the whole gate found: a company's own desk beside somebody's trade, a mother who does not stop, own neglect admitted, treatment
// "with us" in regulated replies, stars for a coffee.
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_DESKS: readonly GateDrafts[] = [
  {
    rule: 'colleague_contact',
    uk: {
      found: ['Лікар чекає вашого дзвінка: 0432 55 12 17.', 'Звертайтеся до нашої інженерки Оксани: 0432 55 12 13.'],
      clean: [
        'Лікар прийме вас у четвер, запис за телефоном клініки 0432 55 12 12.',
        'Інженер виїде завтра. Диспетчерська: (032) 244-10-10, цілодобово.',
        'Майстер буде завтра, час узгодьте з диспетчером: 0432 55 12 14.',
      ],
    },
    ru: {
      found: ['Мастер ждёт звонка: 8 (4722) 33-10-11.', 'Наш врач Инна отвечает сама: 8 (4722) 33-10-12.'],
      clean: [
        'Врач принимает по вторникам, записаться можно в регистратуре: 8 (4722) 33-10-10.',
        'Мастер приедет в субботу, согласуйте время с диспетчером: +7 (812) 449-00-10.',
        'Администратор перезвонит сам, а срочные вопросы принимаем по +7 (843) 200-10-10.',
      ],
    },
    en: {
      found: ['Our engineer waits for your call on 0161 496 0301.'],
      clean: ['A plumber can come on Wednesday; please ring our office on 0161 496 0300 to pick a time.'],
    },
  },
  {
    rule: 'personal_data',
    uk: {
      found: ['Номер тієї пані 0432 55 12 15, передзвоніть їй.', 'Вона дзвонила у довідкову: 0432 55 12 15.'],
      clean: ['Диспетчерська служба: (032) 244-10-10, цілодобово.', 'Телефон каси: 0432 55 12 16.'],
    },
    ru: { found: ['Вот номер той дамы: 8 (4722) 33-10-13.'], clean: ['Диспетчер: +7 (812) 449-00-10, круглосуточно.'] },
    en: {
      found: [
        'That lady is on 0161 496 0302 all day.',
        'Her number is 720-555-0119, do call.',
        'The woman who complained to the office: 720-555-0119, call.',
      ],
      clean: [
        'Please ring the surgery on 01904 555 010 and press 2.',
        'To book a table, call the restaurant on (212) 555-0148.',
        'Please call our Denver store at 720-555-0118 before Saturday.',
        'Any change of time: customer services, 0345 600 1010.',
      ],
    },
  },
  {
    rule: 'tone',
    uk: {
      found: [
        'Слухай, годі нити, шафу привеземо завтра.',
        'Ну що ти скиглиш, тумбу привеземо завтра.',
        'Ми попереджали, треба було читати договір.',
      ],
      clean: ['Годі чекати дарма: шафу привеземо завтра.', 'Нам треба було подумати про це раніше.'],
    },
    ru: {
      found: ['Слышь, не ной, шкаф привезём завтра.', 'Хорош ныть, деньги вернём завтра.', 'Хватит истерить, куртку поменяем завтра.'],
      clean: ['Хватит вам ждать: шкаф привезём завтра.'],
    },
    en: {
      found: ['You should have asked before you signed; the form is below.', 'Our terms are clear, so you should have read them.'],
      clean: [
        'The seal was broken when it left us, and we should have checked.',
        'Our colleagues in the shop should have asked what you needed.',
      ],
    },
  },
  {
    rule: 'customer_confirmed',
    regulated: true,
    uk: {
      found: ['Шкода, що лікування у нас не допомогло.'],
      clean: [
        'Лікування в нашому місті часто дороге.',
        'Лікування у нас проводять за протоколом.',
        'Записатися на прийом у нас можна онлайн.',
      ],
    },
    ru: { found: ['Нам жаль, что лечение у нас не принесло облегчения.'], clean: ['Лечение начинается с осмотра, так у всех.'] },
    en: {
      found: ['We are sorry that the treatment with us brought no relief.'],
      clean: ['Treatment begins with an examination for everybody.', 'To book an appointment with us, please ring the surgery.'],
    },
  },
];
