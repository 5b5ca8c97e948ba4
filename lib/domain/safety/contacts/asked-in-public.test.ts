// Asking for a number, an address or a secret in a public reply is stopped; asking for it in private, or forbidding it, is not.
import { describe, expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';
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
    'Киньте в комент свій номер телефону, менеджер набере.',
    'Можете написати номер картки тут?',
    'Залиште свою пошту в коментарі, надішлемо квитанцію.',
    'Write your e-mail here in the comments and we send the receipt today.',
    'Please write your phone number here and our director will call you by 5 pm.',
    'Напишіть сюди номер картки ПриватБанку, повернемо гроші завтра.',
    'Leave your phone number here and we will book the appointment for you tomorrow.',
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
    'Додайте картку в Google Pay, і оплата спрацює одразу.',
    'Укажите карту клиента на кассе, и скидка применится сразу.',
    'Пришлите карту памяти по гарантии, заменим за три дня.',
    'Надішліть нам копію чека, і ми додамо карту гарантії у посилку.',
    'Скиньте пароль на екрані входу, лист прийде за хвилину.',
    'Вкажіть реквізити компанії у рахунку, і бухгалтерія надішле акт завтра.',
    'Добавьте свой адрес в профиле ниже строки «Доставка», и курьер приедет завтра.',
    'Если вам скажут: пришлите код из смс, кладите трубку.',
    'Type your password again and press Enter; the login is mended.',
    'Please add your card details at checkout, and the coupon works.',
    'Put your account number on the transfer as the reference.',
    'Nobody from the bank will ever ask you to send your password.',
    'Anyone who asks you to give your PIN is a fraudster.',
    'Send your phone to the service centre below and we mend it free.',
  ])('%s', (draft) => expect(asked(draft)).toEqual([]));
});

it.each([
  'Напишіть тут свою адресу, і ми приїдемо розібратися з вами по-чоловічому.',
  'Leave your address here and we will come round and sort you out.',
])('keeps the threat beside the plea: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(expect.arrayContaining(['personal_data', 'threat']));
});
