// The rest of the batch in `plain.ts`: people, forms and what only warns.
import type { GateDrafts } from './gate-drafts.ts';

export const PLAIN_PEOPLE: readonly GateDrafts[] = [
  {
    rule: 'customer_confirmed',
    regulated: true,
    uk: {
      found: [
        'Дякуємо, що звернулися до нашої клініки.',
        'Вашу картку відкрито.',
        'Ми переглянули ваші документи.',
        'Ваш лікар усе пояснив.',
      ],
      clean: ['Документи можна подати онлайн.', 'Перепрошуємо за таке враження, напишіть нам приватно.'],
    },
    ru: {
      found: ['Спасибо, что обратились в наш банк.', 'Ваш кредит одобрен.', 'Ваш врач всё объяснил.'],
      clean: ['Документы можно подать онлайн.', 'Напишите нам в личные сообщения.'],
    },
    en: {
      found: [
        'Thank you for choosing our bank.',
        'Your appointment was moved.',
        'Your doctor explained the risks.',
        'We looked at your file.',
      ],
      clean: ['Documents can be sent online.', 'Please write to us in private.'],
    },
  },
  {
    rule: 'personal_data',
    uk: {
      found: [
        'Ваш телефон: 380671234567.',
        'Картка 5375 4141 0000 1234.',
        'Пошта: ivan_petrenko@ukr.net.',
        'Ваш ІПН 2987654321.',
        'Номер +380 (63) 111 22 33 ваш?',
        'Паспорт МЕ 654321.',
        'Ви живете на вулиці Франка, 8, квартира 3.',
      ],
      clean: ['Гаряча лінія: 0 (800) 12-34-56.', 'Короткий номер 3700.', 'Ціна 4149 грн, код 12345.'],
    },
    ru: {
      found: [
        'Ваш номер 89261234567.',
        'Карта 4276 **** **** 1111.',
        'Ваша почта: petrov.ivan@gmail.com.',
        'Вы живёте на улице Мира, дом 8, квартира 3.',
        'ИНН 771234567890.',
      ],
      clean: ['Короткий номер 900.', 'Телефон горячей линии 8 (800) 100-10-10.'],
    },
    en: {
      found: [
        'Your number is +1 (212) 555-0187.',
        'Card 4242 4242 4242 4242 was charged.',
        'Your e-mail: mike.brown(at)gmail.com.',
        'Passport no. 533401234 was received.',
        'IBAN GB29 NWBK 6016 1331 9268 19.',
      ],
      clean: ['Free line: 1-888-555-0100.', 'Write to feedback@brand.com.', 'Booking 1234567890 is confirmed.'],
    },
  },
  {
    rule: 'empty_slot',
    uk: {
      found: [
        'Вітаємо, {{ім’я}}! Перевіримо.',
        'Вітаємо, <ім’я>! Перевіримо.',
        'Перевіримо замовлення [номер замовлення].',
        'Перевіримо до __.__.____.',
      ],
      clean: ['Перевіримо замовлення 12 [два місця].'],
    },
    ru: {
      found: ['Добрый день, [имя]! Проверим.', 'Проверим заказ №____.', 'Проверим до ДД.ММ.'],
      clean: ['Проверим заказ 12 (два места).'],
    },
    en: {
      found: [
        'Dear [Name], we will check.',
        'Hello {guest}, we will check.',
        `We will check order #${'X'.repeat(4)}.`,
        'We will check by [DATE].',
      ],
      clean: ['We will check order 12 (two parcels).'],
    },
  },
  {
    rule: 'wrong_language',
    uk: {
      found: ['Благодарим за обращение, проверим заказ.', 'We have received your message and will reply soon.'],
      clean: ['Звернення отримали, відповімо скоро.'],
    },
    ru: {
      found: ['Дякуємо за звернення, перевіримо замовлення.', 'We have received your message and will reply soon.'],
      clean: ['Обращение получили, ответим скоро.'],
    },
    en: {
      found: [
        'Обращение получили, ответим скоро.',
        'Grazie per la recensione, controlleremo il suo ordine.',
        'Dziękujemy za opinię, sprawdzimy zamówienie.',
      ],
      clean: ['Message received, reply coming soon.'],
    },
  },
  {
    rule: 'hollow',
    uk: { found: ['Дуже шкода, що так сталося.', 'Дякуємо за вашу думку, ми це врахуємо.'], clean: ['Замінили кавомашину, завітайте ще.'] },
    ru: {
      found: ['Очень жаль, что так получилось.', 'Спасибо, мы примем это к сведению.'],
      clean: ['Заменили кофемашину, приходите ещё.'],
    },
    en: {
      found: ['We are sorry to hear that.', 'Thank you, we will take this into account.'],
      clean: ['We have replaced the coffee machine.'],
    },
  },
  {
    rule: 'tone',
    uk: { found: ['Це не наша проблема.'], clean: ['Ця проблема наша, виправимо завтра.'] },
    ru: { found: ['Это не наша проблема.', 'Сами разбирайтесь.'], clean: ['Разберёмся сами и напишем завтра.'] },
    en: { found: ['That is your problem, not ours.', 'Whatever. We will check.'], clean: ['The problem is ours; fixed tomorrow.'] },
  },
];
