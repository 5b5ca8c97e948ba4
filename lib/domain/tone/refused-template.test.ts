import { describe, expect, it } from 'vitest';
import { FACTS, TEMPLATES } from '../../../demo/templates.ts';
import type { SentenceJudge } from '../safety/learnt/with-learnt.ts';
import { factAsRead, type RefusalReason, refusedTemplate } from './refused-template.ts';

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
  ['conditional_compensation', 'Удалите, пожалуйста, негатив, и мы вернём деньги.'],
  ['conditional_compensation', 'Скидка 500 рублей каждому, кто уберёт негатив.'],
  ['conditional_compensation', 'Знижка 10 % кожному, хто прибере коментар.'],
  ['conditional_compensation', 'Приберіть відгук, і ми повернемо гроші.'],
  ['conditional_compensation', 'A voucher for everybody who removes a review.'],
  ['rating_request', 'Приберіть, будь ласка, негатив.'],
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
  ['contact_fact', '{{name}}, ваш заказ 55-123 на сумму 1200 грн'],
  ['contact_fact', 'We see that your order 12345 was delivered on 3 May.'],
  ['contact_fact', 'Your appointment with Dr. Boyko was on Tuesday.'],
  ['contact_fact', '[[скажіть, що замовлення 20451 у дорозі]]'],
  ['personal_data', 'Мій телефон 067 123 45 67.'],
  ['personal_data', 'Пишіть: olena.petrenko@gmail.com'],
  ['personal_data', 'Your parcel is at 12 Baker Street, Flat 4.'],
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
  'Постараемся исправить негативное впечатление и вернём деньги за доставку.',
  'Доставка коштує 70 грн, безкоштовна від 1000 грн.',
  'Телефонуйте нам: 044 123 45 67, щодня 9:00–18:00.',
  'Гаряча лінія 0 800 123 456.',
  'Напишіть на support@shop.example.',
  'Чекаємо в магазині на вул. Зелена, 5.',
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
  it('leaves the demo workspace its templates and facts', () => {
    const texts = [...TEMPLATES.flatMap(({ title, body, cover = [] }) => [title, body, ...cover]), ...FACTS.map(factAsRead)];
    for (const text of texts) expect(refusedTemplate(text), text).toBeNull();
  });
  it.each([
    ['Мій телефон 067 123 45 67.', '+380671234567'],
    ['Пишіть: olena.petrenko@gmail.com', 'olena.petrenko@gmail.com'],
    ['Пишіть Олені: olena@shop.example', '@shop.example'],
    ['Ваше замовлення чекає, заберіть: вул. Зелена, 5.', 'вул. Зелена, 5'],
  ])('keeps what the lead calls the company’s own: %s', (body, contact) => {
    expect(refusedTemplate(body)?.reason).toBe('personal_data');
    expect(refusedTemplate(body, { allowed: [contact] })).toBeNull();
  });
  it('asks what is learnt where it is there, and refuses by what it is sure of alone', () => {
    const sure: SentenceJudge = () => [{ rule: 'rating_request', verdict: 'sure' }];
    const guess: SentenceJudge = () => [{ rule: 'rating_request', verdict: 'found' }];
    const body = 'Будемо щасливі бачити у відгуку іншу цифру.';
    expect(refusedTemplate(body)).toBeNull();
    expect(refusedTemplate(body, { judge: sure })?.reason).toBe('rating_request');
    expect(refusedTemplate(body, { judge: guess })).toBeNull();
    expect(refusedTemplate('[[Одне речення про те, що сподобалося у відгуку]]', { judge: sure })).toBeNull();
  });
  it('marks the phrase', () => {
    const body = 'Дякуємо. Змініть оцінку, будь ласка.';
    const refusal = refusedTemplate(body);
    expect(body.slice(refusal?.start, refusal?.end)).toBe('Змініть оцінку');
    expect(refusal?.message).toContain('may not ask for a rating');
  });
});
