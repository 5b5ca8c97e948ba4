// A fourth batch of labelled drafts, put down after the rules had been widened for the third and before they had seen one of these.
import type { GateDrafts } from './gate-drafts.ts';

export const NATURAL_AGAIN: readonly GateDrafts[] = [
  {
    rule: 'threat',
    uk: {
      found: [
        'Готуйтеся до зустрічі з нашими адвокатами.',
        ['За поширення неправдивої інформації доведеться відповідати в суді.', 'accusation'],
        'Ми подамо на вас заяву в кіберполіцію.',
        'Ще раз напишете таке — заблокуємо вашу картку лояльності.',
        'Ми вас знайдемо.',
      ],
      clean: ['Ми заблокували картку, щоб захистити ваші гроші.', 'Ми знайдемо вашу посилку.'],
    },
    ru: {
      found: [
        'Мы обратимся в полицию по поводу вашего отзыва.',
        'Мы оставляем за собой право обратиться в суд.',
        ['Советуем удалить отзыв, пока не поздно.', 'rating_request'],
        'Мы вас найдём.',
      ],
      clean: ['Мы найдём вашу посылку.', 'Обратились в полицию: кражу на складе расследуют.'],
    },
    en: {
      found: [
        'You will hear from our solicitor.',
        'Delete it or face the consequences.',
        'We will report you to the police for this.',
        'If you keep posting, we will cancel your account.',
        'We are going to publish your personal details so everyone can see who you are.',
      ],
      clean: ['You will hear from our support team by Friday.', 'If you keep getting the error, we will cancel the charge.'],
    },
  },
  {
    rule: 'accusation',
    uk: {
      found: [
        'Це відверта брехня.',
        'Ви пишете неправду.',
        'Схоже, ви конкурент.',
        'Ви навмисно псуєте нашу репутацію.',
        'Такого клієнта в нас ніколи не було, відгук вигаданий.',
        'Ви самі не прийшли на зустріч, а тепер звинувачуєте нас.',
        'Скільки вам заплатили за цей відгук?',
      ],
      clean: [
        'Не бачимо вашого звернення в системі, уточніть дату.',
        'У вихідні ми теж відповідаємо, перевіримо графік за ту суботу.',
        'Перевірили: помилка була наша, а не ваша.',
      ],
    },
    ru: {
      found: [
        'Вы нагло лжёте.',
        'Вы сами нарушили правила.',
        'Вы клиент наших конкурентов.',
        'Отзыв написан ботом.',
        'Прекратите распространять ложную информацию.',
        'Вы мошенник.',
      ],
      clean: ['Такого заказа не видим, пришлите, пожалуйста, номер.', 'Мошенники звонят от нашего имени, никому не говорите код.'],
    },
    en: {
      found: [
        'That is simply not true and you know it.',
        'You did not follow the instructions, so it is your fault.',
        'This review was bought.',
        'You are just trying to get a free meal.',
        'You have never stayed at our hotel.',
        'Please stop spreading false information about us.',
        'Our competitor next door serves rotten food.',
      ],
      clean: [
        'We have no record of a stay under this name; could you send us the dates?',
        'The instructions were not clear, and we have rewritten them.',
        'We never meant to suggest that it was your fault.',
      ],
    },
  },
  {
    rule: 'rating_request',
    uk: {
      found: [
        'Якщо питання вирішено, будь ласка, змініть свою оцінку.',
        'Просимо переглянути вашу оцінку.',
        'Були б вдячні за вищу оцінку.',
        'Поставте нам, будь ласка, 5 зірок.',
        'Чи не могли б ви прибрати відгук?',
        'Оновіть, будь ласка, відгук, якщо все добре.',
        'Розраховуємо на вашу п’ятірку.',
      ],
      clean: [
        'Дякуємо за високу оцінку!',
        'Шкода бачити таку низьку оцінку, виправимо помилку.',
        'Залиште номер замовлення, і ми перевіримо.',
      ],
    },
    ru: {
      found: [
        'Если вопрос решён, измените, пожалуйста, оценку.',
        'Просим вас пересмотреть оценку.',
        'Поставьте нам 5 звёзд, пожалуйста.',
        'Были бы рады, если бы вы исправили отзыв.',
        'Уберите, пожалуйста, единицу.',
      ],
      clean: ['Спасибо за высокую оценку!', 'Жаль видеть низкую оценку, исправим ошибку.', 'Оставьте номер заказа, проверим.'],
    },
    en: {
      found: [
        'If your issue is solved, please update your review.',
        'Would you mind changing your rating?',
        'Please rate us 5 stars.',
        'We kindly ask you to revise your rating.',
        'It would help us a lot if you raised your score.',
        'Kindly remove your comment.',
        'Can you give us 5 stars instead?',
      ],
      clean: [
        'We are sorry to see such a low rating; the bug is fixed.',
        'Thank you for rating us 5 stars.',
        'Please leave your order number and we will check.',
      ],
    },
  },
  {
    rule: 'conditional_compensation',
    uk: {
      found: [
        ['Якщо зміните оцінку, подаруємо вам безкоштовну доставку.', 'rating_request'],
        'За видалення відгуку пропонуємо 500 грн.',
        'Отримайте бонус за відгук на 5 зірок.',
      ],
      clean: ['Якщо зміните адресу, доставка буде безкоштовною.', 'Пропонуємо 500 грн як компенсацію за пошкоджену валізу.'],
    },
    ru: {
      found: [
        ['Если измените оценку, подарим бесплатную доставку.', 'rating_request'],
        'Компенсация возможна только после удаления отзыва.',
        'Бонус 200 рублей за каждый отзыв с пятью звёздами.',
      ],
      clean: ['Компенсация возможна после проверки чека.', 'Бонус 200 рублей уже на вашем счёте.'],
    },
    en: {
      found: [
        ['Change your review and we will give you a full refund.', 'rating_request'],
        ['We would be happy to refund you, provided that you take down your review.', 'rating_request'],
        ['As soon as you update the rating, we will send you a gift card.', 'rating_request'],
      ],
      clean: [
        'As soon as you update the app, the error will be gone.',
        'We would be happy to refund you, provided that the item is unused.',
      ],
    },
  },
  {
    rule: 'insult',
    uk: {
      found: ['Ви хамка.', 'Не верзіть дурниць.', 'Ви що, неписьменні?', 'У вас не всі вдома.', 'Ви жалюгідні.'],
      clean: ['Хамству немає виправдання, з касиром поговорили.', 'Ви не зобов’язані розбиратися в налаштуваннях.'],
    },
    ru: {
      found: ['Вы хамло.', 'Не несите чушь.', 'Вы что, читать не умеете?', 'Вы ненормальная.', 'У вас с головой всё в порядке?'],
      clean: ['Хамству нет оправдания, с кассиром поговорили.', 'Вы не обязаны разбираться в настройках.'],
    },
    en: {
      found: [
        'Are you stupid?',
        'You clearly cannot read.',
        'What an ignorant comment.',
        'You sound like a spoiled child.',
        'Only someone with no brain would write this.',
      ],
      clean: ['You should not have to read small print to find the price.', 'It was ignorant of us to assume that.'],
    },
  },
];
