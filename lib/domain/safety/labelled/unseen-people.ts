// The rest of the batch in `unseen.ts`: people, forms and what only warns.
import type { GateDrafts } from './gate-drafts.ts';

const CLINIC = {
  uk: { text: 'Записи не дотримуються, у коридорі натовп. Не раджу.', author: 'pavuk_77' },
  ru: { text: 'Запись не соблюдают, в коридоре толпа. Не советую.', author: 'pavuk_77' },
  en: { text: 'They never keep to the schedule, the corridor was packed. Avoid.', author: 'pavuk_77' },
};

export const UNSEEN_PEOPLE: readonly GateDrafts[] = [
  {
    rule: 'personal_data',
    uk: {
      found: [
        'Пан Ігор, ваш мобільний 099-222-33-44 поза зоною.',
        'Рахунок для повернення: UA 21 3223 1300 0002 6007 2335 6600 1.',
        'Живе він на проспекті Науки, буд. 7, кв. 41, туди й повезли.',
        'Скинули квитанцію на koval.ira@i.ua.',
      ],
      clean: [
        'Диспетчерська 044 390 10 10 прийме заявку цілодобово.',
        'Склад: вул. Промислова, 4, ворота праворуч.',
        'Квитанцію скиньте на buh@kramnytsia.ua.',
      ],
    },
    ru: {
      found: [
        'Игорь, ваш мобильный 8-903-222-33-44 вне зоны.',
        'Живёт он на проспекте Мира, д. 7, кв. 41, туда и повезли.',
        'Сбросили квитанцию на koval.ira@list.ru.',
      ],
      clean: [
        'Диспетчерская 8 495 390 10 10 примет заявку круглосуточно.',
        'Склад: ул. Промышленная, 4, ворота справа.',
        'Квитанцию пришлите на buh@magazin.ru.',
      ],
    },
    en: {
      found: [
        'Igor, your cell 415-555-0199 is out of reach.',
        'He lives at 7 Maple Avenue, Apt 41, so that is where it went.',
        'The receipt went to ira.koval@hotmail.com.',
      ],
      clean: [
        'Dispatch takes calls day and night on 020 7946 0000, our main line.',
        'Warehouse: 4 Industrial Road, gate on the right, we are open daily.',
        'Please send the receipt to accounts@shop.example.',
      ],
    },
  },
  {
    rule: 'other_customer',
    uk: {
      found: ['Перед вами в черзі була клієнтка Оксана Литвин, тому й затрималися.', 'Добрий день, Максиме! Ремонт завершено.'],
      clean: ['Перед вами в черзі було ще шестеро людей, тому й затрималися.'],
    },
    ru: {
      found: ['Перед вами в очереди была клиентка Оксана Литвин, потому и задержались.'],
      clean: ['Перед вами в очереди было ещё шесть человек, потому и задержались.'],
    },
    en: {
      found: ['The client before you, Oksana Lytvyn, took longer, hence the wait.'],
      clean: ['There were six people before you in the queue, hence the wait.'],
    },
    review: {
      uk: { text: 'Довго чекала на ремонт.', author: 'Ірина П.' },
      ru: { text: 'Долго ждала ремонта.', author: 'Ирина П.' },
      en: { text: 'Long wait for the repair.', author: 'Irene P.' },
    },
  },
  {
    rule: 'customer_confirmed',
    review: CLINIC,
    regulated: true,
    uk: {
      found: [
        'Дякуємо за довіру до наших лікарів, вибачте за натовп.',
        'У вашій медичній картці записано інший час.',
        'Коли ви приходили, працював один кабінет.',
      ],
      clean: [
        'Натовп у коридорі неприпустимий: з червня працюють два кабінети.',
        'Не коментуємо, хто до нас звертався. Форма скарги є на сайті.',
      ],
    },
    ru: {
      found: [
        'Спасибо за доверие нашим врачам, простите за толпу.',
        'В вашей медкарте записано другое время.',
        'Когда вы приходили, работал один кабинет.',
      ],
      clean: [
        'Толпа в коридоре недопустима: с июня работают два кабинета.',
        'Не комментируем, кто к нам обращался. Форма жалобы есть на сайте.',
      ],
    },
    en: {
      found: [
        'Thank you for trusting our doctors, and sorry for the crowd.',
        'Your medical record shows another time.',
        'On the day you came only one room was open.',
      ],
      clean: [
        'A packed corridor is not acceptable: two rooms are open from June.',
        'We do not comment on who has visited us. The complaint form is on the site.',
      ],
    },
  },
];
