// The rest of the batch in `natural.ts`: people, forms and what only warns.
import type { GateDrafts } from './gate-drafts.ts';

export const NATURAL_PEOPLE: readonly GateDrafts[] = [
  {
    rule: 'other_customer',
    uk: {
      found: [
        'Як і клієнтка Марія Петренко, якій ми теж відмовили.',
        'Пан Іван Коваль замовляв те саме й лишився задоволений.',
        'Інша клієнтка, Олена С., теж скаржилася на цього майстра.',
      ],
      clean: ['Як і іншим клієнтам, ми повернемо вам кошти.', 'Наш менеджер Марія Петренко зателефонує вам завтра.'],
    },
    ru: {
      found: ['Такая же проблема была у клиентки Анны Смирновой.', 'Господин Иванов из соседнего номера тоже жаловался.'],
      clean: ['Такая же проблема была у нескольких клиентов.', 'Ваш менеджер Анна Смирнова уже проверяет.'],
    },
    en: {
      found: ['Another customer, John Smith, had the same issue last week.', 'Mrs Brown from room 12 complained about you as well.'],
      clean: ['Other customers had the same issue last week.', 'Our manager John Smith will look into it.'],
    },
  },
  {
    rule: 'customer_confirmed',
    regulated: true,
    uk: {
      found: [
        'Дякуємо, що обрали нашу клініку.',
        'Під час вашого візиту лікар оглянув вас.',
        'Ми знайшли ваш договір кредиту.',
        'Як наш пацієнт ви маєте право на повторний прийом.',
      ],
      clean: [
        'Ми не можемо обговорювати такі питання публічно. Напишіть на info@clinic.example.',
        'Пацієнти клініки можуть отримати копію карти в реєстратурі.',
      ],
    },
    ru: {
      found: ['Спасибо, что выбрали нашу клинику.', 'Мы проверили вашу медицинскую карту.', 'Ваш вклад был закрыт вовремя.'],
      clean: ['Мы не можем обсуждать такие вопросы публично.', 'Пациенты могут получить копию карты в регистратуре.'],
    },
    en: {
      found: [
        'Thank you for being our patient.',
        'We have checked your account with us.',
        'During your visit the doctor explained the procedure.',
        'Your loan application was declined.',
      ],
      clean: ['We cannot discuss such matters in public.', 'Patients can ask for a copy of their record at the desk.'],
    },
  },
  {
    rule: 'personal_data',
    uk: {
      found: [
        'Ваш номер нуль п’ятдесят сто двадцять три сорок п’ять шістдесят сім не відповідає.',
        'Гроші повернемо на картку 4149 49** **** 1234.',
        'Ваш паспорт КВ 123456 ми отримали.',
        'Надіслали листа на olena собака gmail крапка com.',
        'Курʼєр приїде на вул. Шевченка 12, кв. 5.',
        'Телефонуйте 067 123 45 67, допоможемо.',
        'Ваш РНОКПП 3123456789 вказано правильно.',
      ],
      clean: [
        'Гаряча лінія 0 800 505 505.',
        'Наша адреса: вул. Шевченка 12, чекаємо на вас.',
        'Наберіть 555 з мобільного.',
        'Пишіть на support@shop.example.',
      ],
    },
    ru: {
      found: [
        'Звоните нам: +7 912 345-67-89.',
        'Деньги ушли на карту 5168 7500 1234 5670.',
        'Ваш паспорт 4510 123456 получен.',
        'Пишите на ivan.petrov(at)mail.ru.',
        'Вы проживаете на ул. Ленина, 5, кв. 12.',
      ],
      clean: ['Горячая линия 8 800 200 60 06.', 'Ждём вас: ул. Ленина, 5.', 'Пишите на info@shop.ru.'],
    },
    en: {
      found: [
        'Call us on +380 50 123 45 67.',
        'Your card 4111 1111 1111 1111 was charged.',
        'We wrote to john.smith at gmail dot com.',
        'Your passport number AB1234567 is on file.',
        'IBAN UA213223130000026007233566001 is yours.',
        'You live at 12 Baker Street, flat 5.',
      ],
      clean: [
        'Call our hotel at +39 06 1234567, the reception is open day and night.',
        'Write to reservations@hotel.example.',
        'Call toll-free 1-800-555-0199.',
      ],
    },
  },
  {
    rule: 'empty_slot',
    uk: {
      found: [
        "Добрий день, [ім'я]! Перевіримо замовлення.",
        'Дякуємо, {{name}}. Перевіримо замовлення.',
        'Повернемо кошти до ___.',
        `Ваше замовлення №${'X'.repeat(3)} буде сьогодні.`,
        '{ім’я клієнта}, перевіримо замовлення.',
      ],
      clean: ['Розмір XXL буде у вівторок.', 'Перевіримо (так, ще раз) замовлення.'],
    },
    ru: {
      found: [
        'Здравствуйте, <имя>! Проверим заказ.',
        'Здравствуйте, [Имя клиента]! Проверим заказ.',
        'Вернём деньги до [дата].',
        'Здравствуйте, ...! Проверим заказ.',
      ],
      clean: ['Размер XL будет во вторник.', 'Проверим [ещё раз] заказ.'],
    },
    en: {
      found: [
        'Dear <name>, we will check the order.',
        'Dear [Customer Name], we will check it.',
        'Hi %NAME%, we will check it.',
        'Your order will arrive on DD.MM.YYYY.',
        'Dear {name}, we will check it.',
      ],
      clean: ['Size XXL is back on Tuesday.', 'We will check it (again) today.'],
    },
  },
  {
    rule: 'wrong_language',
    uk: {
      found: ['Здравствуйте! Проверим ваш заказ и ответим сегодня.', 'Thank you for your review, we will check the order today.'],
      clean: ['Добрий день! Перевіримо й відповімо сьогодні.', 'Дякуємо! Поставте, будь ласка, Windows 11 Pro.'],
    },
    ru: {
      found: ['Доброго дня! Перевіримо ваше замовлення і відповімо.', 'Hello! We will check your order and answer today.'],
      clean: ['Здравствуйте! Проверим и ответим сегодня.'],
    },
    en: {
      found: [
        'Дякуємо за відгук, перевіримо замовлення сьогодні.',
        'Спасибо за отзыв, проверим сегодня.',
        'Gracias por su comentario, vamos a revisar su pedido hoy.',
      ],
      clean: ['Thank you, we will check it today.'],
    },
  },
  {
    rule: 'pathos',
    uk: {
      found: [
        'Ми — лідер ринку, передзвонимо завтра.',
        'Наші серця обливаються кров’ю, повернемо кошти завтра.',
        'Винних суворо покарано, повернемо кошти завтра.',
      ],
      clean: ['Ми провели навчання з касирами, повернемо кошти завтра.'],
    },
    ru: {
      found: ['Мы — лучшая компания на рынке, вернём деньги завтра.', 'Виновные будут строго наказаны, вернём деньги завтра.'],
      clean: ['Мы провели обучение кассиров и вернём деньги завтра.'],
    },
    en: {
      found: [
        'We are the best company in the world and will refund you tomorrow.',
        'We are absolutely devastated and heartbroken; the refund is on its way.',
        'The employee has been fired, the refund is on its way.',
      ],
      clean: ['We trained the team and the refund is on its way.'],
    },
  },
  {
    rule: 'hollow',
    uk: {
      found: [
        'Дякуємо за ваш відгук, ми постійно працюємо над покращенням сервісу.',
        'Ваша думка важлива для нас.',
        'Нам прикро це чути. Приймемо до відома.',
      ],
      clean: ['Перепрошуємо за затримку доставки на три тижні, поштар приїде завтра.'],
    },
    ru: {
      found: [
        'Спасибо за отзыв, нам важно ваше мнение.',
        'Приносим извинения за доставленные неудобства.',
        'Мы обязательно учтём ваши замечания.',
      ],
      clean: ['Вернём деньги до пятницы, номер заявки пришлём письмом.'],
    },
    en: {
      found: [
        'Thank you for your feedback, we are always striving to improve.',
        'We apologise for any inconvenience caused.',
        'Your opinion matters to us. Have a nice day!',
      ],
      clean: ['We will call the courier today and write to you by Friday.'],
    },
  },
  {
    rule: 'colleague_contact',
    uk: {
      found: [
        ['Зверніться до нашої менеджерки Ірини: 067 222 33 44.', 'personal_data'],
        'Пишіть нашому керівнику Олегу на oleh.bondar@shop.example.',
      ],
      clean: ['Зверніться до менеджера: 0 800 505 505.'],
    },
    ru: {
      found: [['Позвоните нашему менеджеру Олегу: +7 912 222-33-44.', 'personal_data'], 'Позвоните мне: +7 912 345-67-89.'],
      clean: ['Позвоните на 8 800 200 60 06.'],
    },
    en: {
      found: [
        ['Contact our manager Kate directly at +1 415 555 0134.', 'personal_data'],
        'Call me on +380 50 123 45 67.',
        'Write to our colleague Tom at tom.baker@shop.example.',
      ],
      clean: ['Write to our team at help@shop.example.'],
    },
  },
  {
    rule: 'capitals',
    uk: { found: ['МИ ВАМ ВЖЕ ВІДПОВІЛИ, перевірте пошту завтра.'], clean: ['Оплата через ПДВ і ФОП, перевіримо завтра.'] },
    ru: { found: ['Проверьте ПОЧТУ ВНИМАТЕЛЬНО, ответ пришёл вчера.'], clean: ['Рассылку СМС и МФО проверим завтра.'] },
    en: { found: ['PLEASE READ YOUR EMAIL, we answered yesterday.'], clean: ['The USB and HDMI ports will be checked tomorrow.'] },
  },
  {
    rule: 'tone',
    uk: {
      found: ['Не хочете — не купуйте, перевіримо завтра.', 'Це ваші проблеми.', 'Заспокойтеся, завтра перевіримо.'],
      clean: ['Перевіримо завтра й напишемо.'],
    },
    ru: {
      found: ['Это ваши проблемы.', 'Успокойтесь, завтра проверим.', 'Надо было читать условия!!!'],
      clean: ['Проверим завтра и напишем.'],
    },
    en: {
      found: ['Calm down, we will check it tomorrow.', 'That is not our problem.', 'As we already told you, the refund is on its way.'],
      clean: ['We will check it tomorrow and write to you.'],
    },
  },
];
