// Labelled drafts: blanks, language, capitals, substance, big words and words from above.
import type { GateDrafts } from './gate-drafts.ts';

export const FORM_DRAFTS: readonly GateDrafts[] = [
  {
    rule: 'empty_slot',
    uk: {
      found: [
        'Вітаємо, {{name}}! Посилку відправили сьогодні.',
        'Гроші повернемо до [[дата]].',
        'Вітаємо, [ім’я]! Перевірили замовлення, відправимо завтра.',
        'Ваше замовлення №____ відправили сьогодні.',
        'Відповімо протягом ХХ.ХХ.ХХХХ.',
        'З повагою, {менеджер}. Заміну відправили.',
      ],
      clean: ['Працюємо щодня (крім неділі), відправимо завтра.', 'Модель [чорна] є на складі, відправимо завтра.'],
    },
    ru: {
      found: [
        'Здравствуйте, {{name}}! Отправили сегодня.',
        'Вернём деньги до [дата].',
        'Здравствуйте, <имя>! Заказ отправили.',
        'Заказ %НОМЕР% уже едет, ждите завтра.',
      ],
      clean: ['Работаем ежедневно (кроме воскресенья), отправим завтра.', 'Модель {чёрная} есть на складе, отправим завтра.'],
    },
    en: {
      found: [
        'Dear {{name}}, your parcel left today.',
        'Dear [Guest Name], we have refunded you.',
        'We will reply by [[date]].',
        'Please reach me at [email] and we will fix it.',
        'Dear <customer name>, the part left today.',
        'Your order TBD left today.',
      ],
      clean: ['We are open daily (except Sundays) and will send it tomorrow.', 'The [black] model is in stock and leaves tomorrow.'],
    },
  },
  {
    rule: 'wrong_language',
    uk: {
      found: [
        'Здравствуйте! Мы уже проверили ваш заказ и вернём деньги до пятницы.',
        'Thank you for the review. We will check the order and come back to you today.',
        'Приносим извинения за ожидание, отправили сегодня.',
      ],
      clean: [
        'Вітаємо! Перевірили замовлення, повернемо кошти до п’ятниці.',
        'Перевірили Samsung Galaxy S24 Ultra, відправимо завтра.',
        'Вітаємо! Кошти повернемо до п’ятниці.\nHello! We will refund you by Friday.',
      ],
    },
    ru: {
      found: [
        'Вітаємо! Ми вже перевірили ваше замовлення і повернемо кошти до п’ятниці.',
        'Thank you for the review. We will check the order and come back to you today.',
      ],
      clean: ['Здравствуйте! Проверили заказ, вернём деньги до пятницы.', 'Проверили Samsung Galaxy S24 Ultra, отправим завтра.'],
    },
    en: {
      found: [
        'Дякуємо за відгук, перевіримо замовлення сьогодні.',
        'Спасибо за отзыв, проверим заказ сегодня.',
        'Dziękujemy za opinię, sprawdzimy zamówienie i oddzwonimy jeszcze dzisiaj po południu.',
      ],
      clean: ['Thank you, we will check the order today.', 'Our café in Kyiv, on Khreshchatyk, will replace the cake today.'],
    },
  },
  {
    rule: 'capitals',
    uk: {
      found: [
        'МИ ВЖЕ ВСЕ ВИРІШИЛИ, перевірте пошту.',
        'Просимо НЕГАЙНО надіслати номер замовлення.',
        'Це НІКОЛИ не повториться, замінили деталь.',
      ],
      clean: [
        'Передали в НБУ та АТ «Укрпошта», відповімо завтра.',
        'Телевізор SAMSUNG перевіримо завтра.',
        'Зверніться до ЦНАП, відповімо завтра.',
      ],
    },
    ru: {
      found: ['МЫ УЖЕ ВСЁ РЕШИЛИ, проверьте почту.', 'Просим СРОЧНО прислать номер заказа.'],
      clean: ['Передали в ЦБ и МФЦ, ответим завтра.', 'Телевизор SAMSUNG проверим завтра.'],
    },
    en: {
      found: ['WE HAVE ALREADY FIXED THIS, check your mail.', 'Please send us the number IMMEDIATELY so that we can check.'],
      clean: ['We use HDMI and USB-C, and the SAMSUNG screen will be replaced.', 'Our NATO-blue sofa ships tomorrow.'],
    },
  },
  {
    rule: 'hollow',
    uk: {
      found: [
        'Дякуємо за ваш відгук, ваша думка дуже важлива для нас.',
        'Нам прикро чути таке. Ми цінуємо кожного клієнта.',
        'Вибачте за незручності, будемо старатися.',
      ],
      clean: [
        'Перепрошуємо за мовчання на пошті: відповімо сьогодні до шостої.',
        'Напишіть номер замовлення в приватні, перевіримо.',
        'Вибачте за три тижні очікування, це наша провина.',
        'Додали другу лінію підтримки з понеділка.',
      ],
    },
    ru: {
      found: [
        'Спасибо за ваш отзыв, ваше мнение очень важно для нас.',
        'Нам жаль это слышать. Мы ценим каждого клиента.',
        'Извините за неудобства, будем стараться.',
      ],
      clean: [
        'Извините за молчание на почте: ответим сегодня до шести.',
        'Напишите номер заказа в личные сообщения, проверим.',
        'Простите за три недели ожидания, это наша вина.',
      ],
    },
    en: {
      found: [
        'Thank you for your feedback, your opinion matters to us.',
        'We are sorry to hear that. Every customer is important to us.',
        'We apologise for any inconvenience and value your patience.',
      ],
      clean: [
        'Sorry that nobody answered for three weeks; we reply today before six.',
        'Please send us your order number and we will check it.',
        'We have added a second phone line since Monday.',
      ],
    },
  },
  {
    rule: 'pathos',
    uk: {
      found: [
        'Усіх винних звільнено, таке не повториться!',
        'Ми найкраща компанія на ринку, відповімо завтра.',
        'Наші серця обливаються кров’ю, відправимо завтра.',
        'Працівника суворо покарано, кошти повернемо завтра.',
      ],
      clean: ['Поговорили з працівником і змінили порядок видачі.', 'Найкраще зателефонувати зранку, відповімо одразу.'],
    },
    ru: {
      found: [
        'Все виновные уволены, деньги вернём завтра.',
        'Мы лидер рынка и всегда на высоте, проверим заказ.',
        'Сотрудник строго наказан, вернём деньги завтра.',
      ],
      clean: ['Поговорили с сотрудником и изменили порядок выдачи.', 'Лучше всего позвонить утром, ответим сразу.'],
    },
    en: {
      found: [
        'Everyone responsible has been fired, we refund you tomorrow.',
        'We are the best company in the country and will check it.',
        'Our hearts are broken; the parcel leaves tomorrow.',
      ],
      clean: ['We spoke with the driver and changed the route.', 'The best way to reach us is the hotline in the morning.'],
    },
  },
  {
    rule: 'tone',
    uk: {
      found: [
        'Заспокойтеся, посилку відправимо завтра.',
        'Як ми вже казали, відправимо завтра.',
        'Читайте уважно умови, повернення за 14 днів.',
        'Відправимо завтра!!!',
      ],
      clean: ['Відправимо завтра! Дякуємо за терпіння.', 'Умови повернення: 14 днів, чек не обов’язковий.'],
    },
    ru: {
      found: ['Успокойтесь, посылку отправим завтра.', 'Как мы уже говорили, отправим завтра.', 'Это не наши проблемы, но проверим.'],
      clean: ['Отправим завтра! Спасибо за терпение.', 'Условия возврата: 14 дней, чек не обязателен.'],
    },
    en: {
      found: [
        'Calm down, the parcel leaves tomorrow.',
        'As we already told you, it leaves tomorrow.',
        'That is not our problem, but we will check.',
      ],
      clean: ['It leaves tomorrow! Thank you for your patience.', 'Returns take 14 days and need no receipt.'],
    },
  },
];
