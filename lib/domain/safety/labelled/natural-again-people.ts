// The rest of the batch in `natural-again.ts`: people, forms and what only warns.
import type { GateDrafts } from './gate-drafts.ts';

export const NATURAL_AGAIN_PEOPLE: readonly GateDrafts[] = [
  {
    rule: 'other_customer',
    uk: {
      found: [
        'Пані Ткаченко теж робила в нас ремонт і задоволена.',
        'Ваш сусід Петро з квартири 15 уже отримав компенсацію.',
        'У клієнта Сидоренка була така сама проблема.',
      ],
      clean: ['Наш майстер Сидоренко приїде завтра.', 'Таку проблему мали й інші мешканці будинку.'],
    },
    ru: {
      found: ['Клиентка Ольга Иванова получила такой же товар без дефектов.', 'Вашей соседке из 45-й квартиры мы уже всё вернули.'],
      clean: ['Наш мастер Иванов приедет завтра.', 'Похожие обращения были и от других жильцов.'],
    },
    en: {
      found: ['Our client Sarah Jones bought the same model and is happy.', 'The guest in room 204 complained about your noise.'],
      clean: ['Sarah from our support team will write to you.', 'Several guests complained about the noise that night.'],
    },
  },
  {
    rule: 'customer_confirmed',
    regulated: true,
    uk: {
      found: [
        'Раді, що ви лікуєтеся в нас.',
        'Ваші аналізи вже готові.',
        'Ми перевірили ваш рахунок.',
        'Ваше страхове відшкодування нараховано.',
        'Під час вашого прийому лікар діяв за протоколом.',
      ],
      clean: ['Дякуємо за відгук. Будь ласка, напишіть нам на info@clinic.example.', 'Результати аналізів зазвичай готові за два дні.'],
    },
    ru: {
      found: [
        'Вы были на приёме у нашего врача.',
        'Ваш диагноз подтвердился.',
        'Ваша заявка на кредит отклонена.',
        'Как наш клиент, вы можете закрыть карту в приложении.',
      ],
      clean: ['Результаты анализов обычно готовы за два дня.', 'Закрыть карту можно в приложении.'],
    },
    en: {
      found: [
        'We are glad you are our client.',
        'Your test results are ready.',
        'We have reviewed your claim.',
        'When you came to our clinic, the queue was long.',
        'Your policy does not cover this.',
      ],
      clean: ['Test results are usually ready in two days.', 'For privacy reasons we cannot say whether anyone is a client.'],
    },
  },
  {
    rule: 'personal_data',
    uk: {
      found: [
        'Ваш номер +38 (067) 555-44-33 не відповідає.',
        'Кошти зараховано на картку *1234.',
        'Рахунок UA213223130000026007233566001.',
        'Ваш ID-картка 001234567 прострочена.',
        'Ви мешкаєте за адресою: просп. Перемоги, 45, кв. 12.',
        'Листа надіслано на petro.koval [at] ukr.net.',
        'Телефонуйте нам: 0931234567.',
        'Ваша дата народження 15.03.1985 не збігається.',
      ],
      clean: [
        'Телефонуйте нам: 0-800-300-500.',
        'Замовлення 12345678 у дорозі.',
        'ТТН 20450012345678 у дорозі.',
        'Наш магазин: просп. Перемоги, 45.',
      ],
    },
    ru: {
      found: [
        'Ваш телефон 8 (916) 123-45-67 недоступен.',
        'Возврат на карту 2200 **** **** 5678.',
        'СНИЛС 112-233-445 95 указан верно.',
        'Письмо ушло на anna-petrova@yandex.ru.',
        'Ваш паспорт серии 4509 номер 654321.',
      ],
      clean: ['Звоните: 8-800-555-35-35.', 'Заказ 987654321 в пути.', 'Пишите: hello@brand.ru.'],
    },
    en: {
      found: [
        'We tried calling you at +44 7700 900123.',
        'The refund went to card ending 4242.',
        'Your SSN 123-45-6789 was verified.',
        'Contact us on 07911 123456.',
        'We emailed jane_doe@yahoo.com.',
        'Your date of birth, 12 May 1990, does not match.',
        'Your home at 221 Elm Street, Apt 4B was visited.',
      ],
      clean: [
        'Tracking number 9400110200881234567890 is active.',
        'Contact our reception on +44 20 7946 0958.',
        'Our store is at 221 Elm Street.',
        'Dial 611 from your phone.',
      ],
    },
  },
  {
    rule: 'empty_slot',
    uk: {
      found: [
        'Шановний(а) [Ім’я], перевіримо.',
        'Добрий день, {ім’я}! Перевіримо.',
        'Ваше замовлення № ______ перевіримо.',
        'З повагою, [Ваше ім’я]',
        'Перевіримо до [вказати дату].',
      ],
      clean: ['Перевіримо замовлення (номер є в листі).'],
    },
    ru: {
      found: ['Уважаемый {{ имя }}, проверим.', 'Проверим до XX.XX.XXXX.', 'С уважением, {подпись}', 'Вернём <сумма> завтра.'],
      clean: ['Проверим заказ (номер есть в письме).'],
    },
    en: {
      found: [
        'Hello {{customer_name}}, we will check.',
        'Hi [First Name], we will check.',
        'Kind regards, [Your Name]',
        'Your ticket #[number] is open, we will check.',
        'Dear undefined, we will check.',
        'Hello $name, we will check.',
      ],
      clean: ['The reference [see your e-mail] helps us to check.'],
    },
  },
  {
    rule: 'wrong_language',
    uk: {
      found: ['Спасибо за отзыв, мы всё исправим до пятницы.', 'Hello, we are sorry for the delay and will refund you.'],
      clean: ['Дякуємо, оновлення iOS Safari Extension 2.0 вийде у п’ятницю.'],
    },
    ru: {
      found: ['Дякуємо за відгук, виправимо до п’ятниці.', 'Thanks for the feedback, we will fix it by Friday.'],
      clean: ['Спасибо, обновление iOS Safari Extension выйдет в пятницу.'],
    },
    en: {
      found: [
        'Здравствуйте, исправим до пятницы.',
        'Merci pour votre avis, nous allons corriger cela.',
        'Vielen Dank für Ihre Bewertung, wir prüfen das.',
      ],
      clean: ['Thanks! Refund sent.', 'Great to hear! See you soon at Café Müller.'],
    },
  },
  {
    rule: 'pathos',
    uk: {
      found: ['Ми найкращий сервіс в Україні, повернемо кошти завтра.', 'Нам немає прощення, ми ридаємо; повернемо кошти завтра.'],
      clean: ['Нам прикро, повернемо кошти завтра.'],
    },
    ru: {
      found: ['Менеджер уволен, деньги вернём завтра.', 'Наш безупречный сервис знает вся страна, деньги вернём завтра.'],
      clean: ['С менеджером поговорили, деньги вернём завтра.'],
    },
    en: {
      found: [
        'Our award-winning world-class service is second to none; we will refund you.',
        'Those responsible have been severely punished; we will refund you.',
      ],
      clean: ['We spoke with the waiter and will refund you.'],
    },
  },
  {
    rule: 'hollow',
    uk: {
      found: [
        'Дякуємо, що поділилися своєю думкою!',
        'Просимо вибачення за незручності.',
        'Ми цінуємо кожного клієнта і прагнемо бути кращими.',
        'Дякуємо за звернення. Гарного дня!',
      ],
      clean: ['Посилка приїде в понеділок.'],
    },
    ru: {
      found: ['Благодарим за обратную связь!', 'Мы ценим ваше мнение и стремимся стать лучше.', 'Нам жаль, что вы остались недовольны.'],
      clean: ['Посылка приедет в понедельник.'],
    },
    en: {
      found: [
        'We value your feedback and will do better.',
        'Sorry for the inconvenience.',
        'Thanks for sharing your experience with us.',
        'We take all feedback seriously.',
      ],
      clean: ['The parcel arrives on Monday.'],
    },
  },
  {
    rule: 'tone',
    uk: {
      found: ['Треба було уважно читати умови.', 'Усі задоволені, крім вас.', 'Ну і що?'],
      clean: ['Умови є в розділі «Доставка», надішлемо посилання.'],
    },
    ru: {
      found: ['Надо было внимательно читать договор.', 'Не нравится — не ходите.', 'Все довольны, кроме вас.'],
      clean: ['Условия есть в разделе «Доставка», пришлём ссылку.'],
    },
    en: {
      found: ['You should have read the terms.', 'Everyone else is happy, so the problem is you.', 'If you do not like it, go elsewhere.'],
      clean: ['The terms are on the delivery page; we will send you the link.'],
    },
  },
];
