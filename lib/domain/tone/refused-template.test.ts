import { describe, expect, it } from 'vitest';
import { type RefusalReason, refusedTemplate } from './refused-template.ts';

const REFUSED: [RefusalReason, string][] = [
  ['rating_request', 'Будь ласка, змініть оцінку, якщо все гаразд.'],
  ['rating_request', 'Просимо переглянути ваш відгук.'],
  ['rating_request', 'Чи могли б ви видалити відгук?'],
  ['rating_request', 'Поставте нам 5 зірок!'],
  ['rating_request', "Залиште п'ять зірок у магазині."],
  ['rating_request', 'Будемо вдячні за високу оцінку.'],
  ['rating_request', 'Пожалуйста, измените оценку.'],
  ['rating_request', 'Просим вас повысить рейтинг.'],
  ['rating_request', 'Удалите, пожалуйста, ваш отзыв.'],
  ['rating_request', 'Поставьте нам отличную оценку.'],
  ['rating_request', 'Please consider updating your review.'],
  ['rating_request', 'Could you raise your rating to 5 stars?'],
  ['rating_request', 'We would appreciate a positive review.'],
  ['rating_request', 'Please remove this review.'],
  ['rating_request', '[[попросіть змінити оцінку]]'],
  ['conditional_compensation', 'Даруємо знижку за відгук.'],
  ['conditional_compensation', 'Якщо зміните відгук, надішлемо промокод.'],
  ['conditional_compensation', 'Повернемо кошти, якщо видалите відгук.'],
  ['conditional_compensation', 'Скидка 10 % за хороший отзыв.'],
  ['conditional_compensation', 'Если вы измените оценку, начислим бонус.'],
  ['conditional_compensation', 'We will send a voucher if you change your review.'],
  ['conditional_compensation', 'Get a discount for a 5-star review.'],
  ['conditional_compensation', 'Once the review is updated, your refund follows.'],
  ['accusation', 'Ваш відгук — неправда.'],
  ['accusation', 'Ви брешете.'],
  ['accusation', 'Это заказной отзыв.'],
  ['accusation', 'Ваш отзыв пишут конкуренты.'],
  ['accusation', 'You are lying about our staff.'],
  ['accusation', 'This is a fake review from a competitor.'],
  ['accusation', 'Такий наклеп карається.'],
  ['threat', 'Ми подамо на вас до суду.'],
  ['threat', 'Наши юристы свяжутся с вами.'],
  ['threat', 'We will take legal action against you.'],
  ['insult', 'Ви ідіот, читайте умови.'],
  ['other_identity', 'Попросіть друзів залишити відгук.'],
  ['other_identity', '[[Ask your friends for a review]]'],
  ['other_identity', 'Отзыв от имени довольного клиента.'],
  ['contact_fact', 'Ваше замовлення {{order_number}} у дорозі.'],
  ['contact_fact', 'Подзвонимо на {{phone}}.'],
  ['unknown_slot', '{{greeting}} {{поле}}'],
  ['unknown_slot', '{{fact:}}'],
];

const ALLOWED = [
  '{{greeting}} Дякуємо за відгук і оцінку. {{sign_off}}',
  'Дякуємо за високу оцінку!',
  'Спасибо за пять звёзд!',
  'Thank you for the 5-star review.',
  'Thank you for your feedback. We will improve the delivery.',
  'Ваш відгук допоможе нам стати кращими.',
  'Повернемо кошти протягом трьох днів.',
  'Надіслали купон на наступне замовлення як вибачення.',
  'We will refund the order within 3 days.',
  'Змінили адресу доставки, як ви просили.',
  'Оновили застосунок, помилку виправлено.',
  'Исправили ошибку, обновите приложение.',
  'Please update the app and write to us if it happens again.',
  'Будемо раді почути вашу думку на сторінці магазину.',
  'Ми не просимо змінити оцінку, лише хочемо допомогти.',
  'We never ask to change a review.',
  'Якщо товар має дефект, повернемо кошти.',
  'If the part is broken, we send a new one free of charge.',
  'Ми перевірили: замовлення прибуло 3 травня.',
  'Звернутися можна на гарячу лінію.',
  '[[що саме зроблено і до якого дня]]',
  '{{ greeting }} Ми працюємо {{fact:hours}}. {{company}}, {{agent}} {{sign_off}}',
];

describe('refusedTemplate', () => {
  it.each(REFUSED)('%s: %s', (reason, body) => {
    expect(refusedTemplate(body)?.reason).toBe(reason);
  });
  it.each(ALLOWED)('allowed: %s', (body) => {
    expect(refusedTemplate(body)).toBeNull();
  });
  it('marks the phrase', () => {
    const body = 'Дякуємо. Змініть оцінку, будь ласка.';
    const refusal = refusedTemplate(body);
    expect(body.slice(refusal?.start, refusal?.end)).toBe('Змініть оцінку');
    expect(refusal?.message).toContain('may not ask for a rating');
  });
});
