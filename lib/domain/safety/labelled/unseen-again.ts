// A third batch, written after the rules had been widened for the second; its first sight is in `docs/design.md` too.
import type { GateDrafts } from './gate-drafts.ts';

export const UNSEEN_AGAIN: readonly GateDrafts[] = [
  {
    rule: 'rating_request',
    uk: {
      found: [
        'Дуже сподіваємося, що ви передумаєте і поставите нам більше зірок.',
        'Будь ласка, приберіть свій відгук, адже ми вже все вирішили.',
        'Просимо вас відредагувати коментар після повернення коштів.',
        'Чи можете ви підняти оцінку до п’яти?',
      ],
      clean: [
        'Нам прикро, що оцінка така низька. Повернемо вартість доставки сьогодні.',
        'Дякуємо за чесну оцінку, вже замінили кур’єра.',
        'Підняли ціну на послугу з першого числа, тому різниця в чеку.',
      ],
    },
    ru: {
      found: [
        'Очень надеемся, что вы передумаете и поставите нам больше звёзд.',
        'Просим отредактировать комментарий после возврата средств.',
        'Можете ли вы поднять оценку до пяти?',
        'Будем признательны за удаление отзыва.',
      ],
      clean: [
        'Жаль, что оценка такая низкая. Вернём стоимость доставки сегодня.',
        'Спасибо за честную оценку, курьера уже заменили.',
        'Поправили цену на сайте, спасибо, что заметили.',
      ],
    },
    en: {
      found: [
        'If we have earned your trust back, please think about raising your score.',
        'Would you mind revising what you wrote now that it is fixed?',
        'We kindly request that you delete your negative review.',
        'Please let others know by giving us a top rating.',
      ],
      clean: [
        'We understand why you rated us so low; the delivery fee goes back to you today.',
        'Thank you for the honest rating, the driver has been replaced.',
        'We corrected the price on the website, thank you for spotting it.',
      ],
    },
  },
  {
    rule: 'conditional_compensation',
    uk: {
      found: [
        ['Повернемо 50% вартості, якщо приберете цей коментар.', 'rating_request'],
        'За позитивний відгук ми надамо вам знижку на наступну покупку.',
      ],
      clean: ['Надаємо знижку 20% на наступну покупку як вибачення.'],
    },
    ru: {
      found: [
        ['Вернём 50 % стоимости, если уберёте этот комментарий.', 'rating_request'],
        'За положительный отзыв предоставим скидку на следующую покупку.',
      ],
      clean: ['Дарим скидку 20 % на следующую покупку в качестве извинения.'],
    },
    en: {
      found: [
        ['We will give you 50% back if you take this comment down.', 'rating_request'],
        ['Leave us five stars and get 10% off your next order.', 'rating_request'],
      ],
      clean: ['Please accept 20% off your next purchase as an apology.'],
    },
  },
  {
    rule: 'accusation',
    uk: {
      found: [
        'Ваші слова не мають нічого спільного з правдою, ви все вигадали.',
        'Схоже, цей відгук залишив наш конкурент.',
        'Ви намагаєтесь нас шантажувати.',
        'Ви навмисно пошкодили товар.',
      ],
      clean: [
        'На жаль, не змогли знайти ваше звернення. Напишіть номер, і ми перевіримо.',
        'Камера показує, що коробка була ціла; просимо фото пошкодження.',
      ],
    },
    ru: {
      found: [
        'Ваши слова не имеют ничего общего с правдой, вы всё выдумали.',
        'Похоже, этот отзыв оставил наш конкурент.',
        'Вы пытаетесь нас шантажировать.',
        'Вы намеренно повредили товар.',
      ],
      clean: ['К сожалению, не нашли ваше обращение. Напишите номер, проверим.', 'На камере коробка целая; просим фото повреждения.'],
    },
    en: {
      found: [
        'What you describe never happened, you invented it.',
        'It seems this review was left by one of our competitors.',
        'You are trying to blackmail us.',
        'You damaged the item on purpose.',
      ],
      clean: [
        'Unfortunately we could not find your request. Send us the number and we will check.',
        'The camera shows an intact box; please send us a photo of the damage.',
      ],
    },
  },
  {
    rule: 'threat',
    uk: {
      found: [
        'Ми будемо змушені звернутися до суду.',
        'За такі слова доведеться відповісти перед законом.',
        'Ми заблокуємо вас назавжди.',
        'Дивіться, щоб не довелося шкодувати.',
      ],
      clean: ['Ми звернулися до перевізника, щоб він пояснив затримку.', 'За законом повернення можливе протягом 14 днів.'],
    },
    ru: {
      found: [
        'Мы будем вынуждены обратиться в суд.',
        'За такие слова придётся отвечать перед законом.',
        'Мы заблокируем вас навсегда.',
        'Смотрите, как бы не пришлось жалеть.',
      ],
      clean: ['Мы обратились к перевозчику, чтобы он объяснил задержку.', 'По закону вернуть товар можно в течение 14 дней.'],
    },
    en: {
      found: [
        'We will be forced to go to court.',
        'You will have to answer for these words before the law.',
        'We will block you forever.',
        ['Delete this review or our legal department will deal with you.', 'rating_request'],
      ],
      clean: ['We have turned to the carrier to explain the delay.', 'By law you may return the item within 14 days.'],
    },
  },
  {
    rule: 'insult',
    uk: {
      found: ['Ви поводитеся як дитина, навчіться читати.', 'Тільки повний бовдур міг це зламати.', 'Ваша тупість вражає.'],
      clean: ['Дитячий стілець замінимо завтра.'],
    },
    ru: {
      found: ['Вы ведёте себя как ребёнок, научитесь читать.', 'Только полный болван мог это сломать.', 'Ваша тупость поражает.'],
      clean: ['Детский стул заменим завтра.'],
    },
    en: {
      found: ['You are behaving like a child, learn to read.', 'Only a complete fool could break it.', 'Your stupidity is amazing.'],
      clean: ['The child seat will be replaced tomorrow.'],
    },
  },
  {
    rule: 'personal_data',
    uk: {
      found: [
        'Ми надіслали код на номер +380 (50) 765-43-21.',
        'Ваш email: maria_k@gmail.com, туди й напишемо.',
        'Доставка була на вул. Лесі Українки 7, кв. 19.',
        'Паспорт серії МК № 654321 скасовано.',
      ],
      clean: ['Кол-центр: 0 800 300 545, щодня.', 'Пишіть на info@klinika.com.ua.'],
    },
    ru: {
      found: [
        'Мы отправили код на номер +7 (905) 765-43-21.',
        'Ваш email: maria_k@gmail.com, туда и напишем.',
        'Доставка была на ул. Гоголя 7, кв. 19.',
      ],
      clean: ['Колл-центр: 8 800 300 54 50, ежедневно.', 'Пишите на info@klinika.ru.'],
    },
    en: {
      found: [
        'We sent the code to +44 7911 123456.',
        'Your email is maria_k@gmail.com, so we will write there.',
        'It was delivered to 7 Gordon Road, Flat 19.',
      ],
      clean: ['Call centre: 0800 300 545, every day.', 'Write to info@clinic.example.'],
    },
  },
  {
    rule: 'other_customer',
    review: {
      uk: { text: 'Довго чекала на ремонт.', author: 'Ірина П.' },
      ru: { text: 'Долго ждала ремонта.', author: 'Ирина П.' },
      en: { text: 'Long wait.', author: 'Irene P.' },
    },
    uk: {
      found: ['Шановний Олеже, ремонт завершено.', 'Клієнт Андрій Мельник отримав таку саму відмову минулого тижня.'],
      clean: ['Шановна пані Ірино, ремонт завершено.'],
    },
    ru: {
      found: ['Уважаемый Олег, ремонт завершён.', 'Клиент Андрей Мельник получил такой же отказ на прошлой неделе.'],
      clean: ['Уважаемая Ирина, ремонт завершён.'],
    },
    en: {
      found: ['Hi Oliver, the repair is done.', 'Mr Andrew Miller had the same problem last week.'],
      clean: ['Hi Irene, the repair is done.'],
    },
  },
  {
    rule: 'customer_confirmed',
    regulated: true,
    uk: {
      found: ['Дякуємо, що довірили нам своє здоров’я.', 'Ми переглянули історію вашого лікування.'],
      clean: ['Дякуємо за відгук. Зателефонуйте на гарячу лінію 0 800 300 545.'],
    },
    ru: {
      found: ['Спасибо, что доверили нам своё здоровье.', 'Мы изучили историю вашего лечения.'],
      clean: ['Спасибо за отзыв. Позвоните на горячую линию 8 800 300 54 50.'],
    },
    en: {
      found: ['Thank you for entrusting us with your health.', 'We have looked into the history of your treatment.'],
      clean: ['Thank you for the feedback. Please call 0800 300 545.'],
    },
  },
  {
    rule: 'pathos',
    uk: {
      found: [
        'Ми з глибоким болем і сльозами прочитали ваш відгук, передзвонимо завтра.',
        'Ми найкращі у своїй справі, передзвонимо завтра.',
      ],
      clean: [],
    },
    ru: { found: ['Мы лучшие в своём деле, перезвоним завтра.'], clean: [] },
    en: { found: ['We are the number one hotel in the region and will call you tomorrow.'], clean: [] },
  },
  {
    rule: 'hollow',
    uk: { found: ['Дякуємо за відгук!', 'Нам дуже шкода, що у вас склалося таке враження.'], clean: [] },
    ru: { found: ['Спасибо за отзыв!', 'Нам очень жаль, что у вас сложилось такое впечатление.'], clean: [] },
    en: { found: ['Thank you for your feedback!', 'We are sorry you feel this way.'], clean: [] },
  },
];
