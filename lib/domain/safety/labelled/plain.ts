// A fifth batch of labelled drafts, put down after the rules had been widened for the fourth and before they had seen one of these.
import type { GateDrafts } from './gate-drafts.ts';

export const PLAIN_DRAFTS: readonly GateDrafts[] = [
  {
    rule: 'threat',
    uk: {
      found: [
        ['Ми будемо змушені подати на вас до суду за наклеп.', 'accusation'],
        'Приберіть це, інакше матимете справу з нашими юристами.',
        'Ми зафіксували вашу IP-адресу.',
        'Вам це так не минеться.',
        'Більше до нас не приходьте, вас не обслужать.',
      ],
      clean: [
        'Ми не подаватимемо до суду, а повернемо кошти.',
        'Наш юрист підготує копію договору.',
        'Більше такого не повториться: змінили перевізника.',
      ],
    },
    ru: {
      found: [
        'Готовьтесь к встрече в суде.',
        'Наши юристы уже занимаются вашим отзывом.',
        'Мы сообщим вашему работодателю о вашем поведении.',
        'Вам это даром не пройдёт.',
      ],
      clean: ['Наш юрист подготовит копию договора.', 'Сообщим вам о решении до пятницы.'],
    },
    en: {
      found: [
        'We will see you in court.',
        'Our attorneys have been notified about your post.',
        'We will find out who you are.',
        'Take this down or we will sue.',
        'You are banned from our store.',
      ],
      clean: [
        'Our attorneys have confirmed your right to a refund.',
        'We will find out what went wrong.',
        'The faulty batch is banned from sale.',
      ],
    },
  },
  {
    rule: 'accusation',
    uk: {
      found: [
        'Ви брешете про наш сервіс.',
        'Цей відгук написали наші конкуренти.',
        'Ви не наш клієнт, а провокатор.',
        'Це ваша провина, що телефон зламався.',
        'Ви все вигадали.',
        'Конкуренти працюють гірше й обманюють людей.',
      ],
      clean: ['Це наша провина, що телефон зламався.', 'Ви не наша клієнтка? Однак допоможемо.', 'Не знайшли покупки за цим номером.'],
    },
    ru: {
      found: [
        'Ваш отзыв — ложь.',
        'Это заказной отзыв.',
        'Вы сами сломали товар.',
        'Вы клевещете на нашу компанию.',
        'Вам заплатили за этот отзыв?',
        'Вы всё придумали, чтобы получить скидку.',
      ],
      clean: [
        'Товар сломался по нашей вине.',
        'Заказ под этим именем не найден, уточните, пожалуйста.',
        'Покупки с этим номером не нашли.',
      ],
    },
    en: {
      found: [
        'You are lying.',
        'This is a fake review.',
        'You broke the item yourself.',
        'We believe you work for a competitor.',
        'None of this ever happened.',
        'You are blackmailing us to get a refund.',
      ],
      clean: [
        'The item broke because of our packaging.',
        'We cannot find an order under this name.',
        'We do not believe that you did anything wrong.',
      ],
    },
  },
  {
    rule: 'rating_request',
    uk: {
      found: [
        'Змініть, будь ласка, оцінку на вищу.',
        'Будемо раді, якщо ви оновите оцінку.',
        'Чекаємо на ваші 5 зірок!',
        'Просимо видалити ваш негативний відгук.',
        'Чи можете ви поставити вищий бал?',
        'Якщо вам сподобалося, поставте п’ять зірок.',
      ],
      clean: ['Раді, що ви оновили оцінку.', 'Видалили помилковий запис у кабінеті.', 'Ваш бал за програмою лояльності вищий: 500.'],
    },
    ru: {
      found: [
        'Исправьте, пожалуйста, свою оценку.',
        'Будем рады, если вы обновите отзыв.',
        'Ждём от вас 5 звёзд!',
        'Можете ли вы поставить оценку повыше?',
        'Удалите негативный отзыв, пожалуйста.',
      ],
      clean: ['Рады, что вы обновили оценку.', 'Удалили ошибочную запись в кабинете.'],
    },
    en: {
      found: [
        'Please change your rating.',
        'Could you reconsider your star rating?',
        'We would be grateful for a 5-star review.',
        'Please take down your negative review.',
        'Would you be willing to update your feedback?',
        'Now that it is fixed, please give us a better rating.',
      ],
      clean: [
        'We are glad that you changed your rating.',
        'We removed the wrong charge from your account.',
        'Your feedback helps us to update the menu.',
      ],
    },
  },
  {
    rule: 'conditional_compensation',
    uk: {
      found: [
        'Повернемо кошти в обмін на видалення відгуку.',
        ['Подаруємо знижку, якщо ви поставите 5 зірок.', 'rating_request'],
        ['Компенсацію отримаєте лише після зміни оцінки.', 'rating_request'],
      ],
      clean: ['Повернемо кошти в обмін на дефектний товар.', 'Компенсацію отримаєте до п’ятниці.'],
    },
    ru: {
      found: [
        'Вернём деньги в обмен на удаление отзыва.',
        ['Подарим скидку, если вы поставите 5 звёзд.', 'rating_request'],
        'Получите купон за хороший отзыв.',
      ],
      clean: ['Вернём деньги в обмен на бракованный товар.', 'Получите купон на следующую покупку.'],
    },
    en: {
      found: [
        ['We will compensate you in exchange for removing the review.', 'rating_request'],
        ['If you change your rating, we will give you a discount.', 'rating_request'],
        ['Leave a positive review and get a free coffee.', 'rating_request'],
        ['The voucher is available only if you edit your review.', 'rating_request'],
      ],
      clean: ['We will compensate you for the broken cup.', 'Bring the receipt and get a free coffee.'],
    },
  },
  {
    rule: 'insult',
    uk: {
      found: ['Ви дурень.', 'Ви просто хворі.', 'Такі ідіоти, як ви, нам не потрібні.', 'Ви істеричка.', 'Не будьте бараном.'],
      clean: ['Ви просто праві.', 'Якщо ви хворі, перенесемо запис безкоштовно.'],
    },
    ru: {
      found: ['Вы идиот.', 'Вы тупая.', 'Вы хам и скандалист.', 'Идите лечиться.', 'Ну и дура.'],
      clean: ['Если вы больны, перенесём запись бесплатно.'],
    },
    en: {
      found: [
        ['You are a liar and a fool.', 'accusation'],
        'You must be crazy.',
        'What a loser.',
        'You people are so dumb.',
        'Go see a psychiatrist.',
      ],
      clean: ['It would be crazy of us to ignore this.', 'The noise was driving everyone crazy, we know.'],
    },
  },
  {
    rule: 'other_customer',
    uk: {
      found: [
        'Клієнт Іваненко замовляв те саме й не скаржився.',
        'Минулого тижня пані Оксана Бойко теж чекала.',
        'Інший гість, Андрій, теж лишив такий відгук.',
      ],
      clean: ['Інші гості теж лишали такі відгуки.', 'Наша адміністраторка Оксана Бойко напише вам.'],
    },
    ru: {
      found: ['Клиент Сергеев получил заказ вовремя.', 'На прошлой неделе госпожа Орлова тоже ждала.'],
      clean: ['Другие клиенты тоже ждали.', 'Наш администратор Орлова напишет вам.'],
    },
    en: {
      found: ['Mr Johnson ordered the same and was happy.', 'Like our customer Emma Wilson, you got the wrong size.'],
      clean: ['Other customers got the wrong size as well.', 'Emma Wilson from our team will write to you.'],
    },
  },
];
