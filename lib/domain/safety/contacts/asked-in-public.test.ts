// Asking for a number, an address or a secret in a public reply is stopped; asking for it in private, or forbidding it, is not.
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';

const asked = (draft: string): string[] =>
  checkDraft({ draft, review: { text: '', author: 'A' }, contact: null, limit: null, language: 'und', tone: null })
    .filter(({ rule, detail }) => rule === 'personal_data' && detail === 'request')
    .map(({ start, end }) => draft.slice(start, end));

describe('asked for in public', () => {
  it.each([
    'Напишіть сюди номер картки і ваш телефон, повернемо гроші.',
    'Залиште свій телефон і адресу в коментарі, ми зв’яжемося.',
    'Залиште, будь ласка, контактний номер телефону під відгуком.',
    'Напишіть номер картки, повернемо гроші завтра.',
    'Оставьте номер телефона под этим отзывом, перезвоним сегодня.',
    'Укажите паспортные данные, и мы найдём договор.',
    'Please send your card number and phone here in the comments.',
    'Please reply with your phone number below and we will call you today.',
    'Leave us your address here and the courier comes tomorrow.',
  ])('%s', (draft) => expect(asked(draft)).toHaveLength(1));
});

describe('not asked for in public', () => {
  it.each([
    'Напишіть нам номер замовлення тут, перевіримо сьогодні.',
    'Напишіть нам у приватні повідомлення номер картки, повернемо гроші завтра.',
    'Будь ласка, не пишіть номер картки тут, ми зателефонуємо самі.',
    'Вкажіть адресу доставки в застосунку, і кур’єр приїде завтра.',
    'Напишіть тут, що сталося, а номер телефону ми візьмемо з замовлення.',
    'Оставьте телефон в форме на сайте, перезвоним сегодня.',
    'Напишите нам здесь, какой телефон вы купили, и мы подберём чехол.',
    'Please send us your phone number in a direct message and we will call you today.',
    'Please do not post your phone number here; write to help@shop.example.',
    'Send the phone back to our address below and we refund it by Friday.',
    'Please share your booking details and phone number with us by email at the address below.',
  ])('%s', (draft) => expect(asked(draft)).toEqual([]));
});
