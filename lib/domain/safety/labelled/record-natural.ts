// A third set of labelled drafts for `crm_leak`, plain wordings put down before the gate had seen one; marks as in `record-drafts.ts`.

import { contact } from './contact.ts';
import type { LabelledDraft } from './record-drafts.ts';

const OKSANA = contact(
  'Оксана Гриценко',
  {
    phones: ['+380501234567'],
    emails: ['oksana.h@post.example'],
    city: 'Львів',
    address: 'вул. Шевченка, 12, кв. 5',
    notes: ['Постійна клієнтка, має борг 300 грн.', 'Просила не дзвонити на роботу.'],
  },
  [
    ['ORD-4521-77', '2026-03-12', 'Мультиварка Philips HD3', '2 499,50 UAH'],
    ['889123', '2026-10-01', 'Блендер', '$129.99'],
  ],
);
const DMITRY = contact(
  'Дмитрий Соколов',
  {
    phones: ['+7 912 345-67-89'],
    emails: ['d.sokolov@post.example'],
    city: 'Казань',
    address: 'ул. Баумана, 7',
    notes: ['Инвалид второй группы.'],
  },
  [['№ 55-1234', '2026-08-21', 'Диван угловой', '45 300 руб.']],
);
const GRACE = contact(
  'Grace Thompson',
  {
    phones: ['+44 7911 123456'],
    emails: ['grace.t@post.example'],
    city: 'Leeds',
    address: '8 Park Lane',
    notes: ['Pregnant, asked for a quiet room.'],
  },
  [['INV20260098', '2026-11-03', 'Espresso machine', '€1,249.00']],
);
const all = (record: LabelledDraft['contact'], review: LabelledDraft['review'], language: LabelledDraft['language'], marked: string[]) =>
  marked.map((text): LabelledDraft => ({ contact: record, review, marked: text, language }));

export const NATURAL_RECORD_DRAFTS: readonly LabelledDraft[] = [
  ...all(OKSANA, { author: 'mama_2', text: 'Не працює, ніхто не відповідає. Жах!' }, 'uk', [
    'Пані ⟦Оксано⟧, перевіримо.',
    'Пані ⟦Гриценко⟧, перевіримо.',
    'Добрий день, ⟦Oksana⟧! Перевіримо.',
    'Замовлення від ⟦12 березня⟧ перевіряємо.',
    'Замовлення від ⟦12.03.26⟧ перевіряємо.',
    'Ви купували у березні, дванадцятого числа, перевіряємо.',
    'Повернемо ⟦2499,50⟧ грн до п’ятниці.',
    'Повернемо ⟦2 499.50⟧ гривень до п’ятниці.',
    'Повернемо $⟦129,99⟧ до п’ятниці.',
    'Замовлення ⟦ORD 4521 77⟧ у роботі.',
    'Замовлення ord-⟦4521⟧-** у роботі.',
    'Замовлення №⟦889123⟧ у роботі.',
    'Телефонували вам на ⟦050 123 45 67⟧.',
    'Телефонували вам на номер, що закінчується на ⟦67⟧.',
    'Телефонували вам на ⟦050***4567⟧.',
    'Телефонували: ⟦нуль п’ятдесят сто двадцять три сорок п’ять шістдесят сім⟧.',
    'Лист пішов на ⟦oksana.h@post.example⟧.',
    'Кур’єр у ⟦Львові⟧ приїде завтра.',
    'Кур’єр приїде на вул. ⟦Шевченка⟧, 12 завтра.',
    'Вашу ⟦мультиварку⟧ полагодимо.',
    'Ваш ⟦Philips HD3⟧ полагодимо.',
    'За вами рахується ⟦борг⟧.',
    'Перевіримо й відповімо до 12 грудня.',
    'Гаряча лінія 0 800 505 505, чекаємо.',
    'Товар полагодимо, напишіть номер замовлення.',
    'Перепрошуємо за незручності, перевіримо завтра.',
  ]),
  ...all(DMITRY, { author: 'гость', text: 'Ужасное качество, развалилось.' }, 'ru', [
    '⟦Дмитрий⟧, проверим.',
    'Уважаемый господин ⟦Соколов⟧, проверим.',
    'Здравствуйте, ⟦Дима⟧! Проверим.',
    'Отправим ⟦Dmitry Sokolov⟧ письмо.',
    'Ваш ⟦диван⟧ заменим.',
    'Заказ ⟦55 1234⟧ у мастера.',
    'Заказ от ⟦21 августа⟧ у мастера.',
    'Заказ от ⟦21/08/2026⟧ у мастера.',
    'Вернём ⟦45300⟧ рублей.',
    'Вернём ⟦45 тысяч 300⟧ рублей.',
    'Мастер из ⟦Казани⟧ приедет завтра.',
    'Мастер приедет на ⟦Баумана⟧ завтра.',
    'Звонили на ⟦+7 (912) 345 67 89⟧.',
    'Учли, что вы ⟦инвалид⟧.',
    'Проверим заказ и ответим завтра.',
    'Мы открыты с 8 до 21 каждый день.',
  ]),
  ...all(GRACE, { author: 'gt', text: 'Stopped working after a week. No reply from support.' }, 'en', [
    'Dear ⟦Grace⟧, we are checking.',
    'Dear Mrs ⟦Thompson⟧, we are checking.',
    'Your ⟦espresso machine⟧ will be replaced.',
    'Order ⟦INV20260098⟧ is being checked.',
    'Order ⟦INV-2026-0098⟧ is being checked.',
    'Your purchase of ⟦November 3⟧ is being checked.',
    'Your purchase of ⟦3rd of November⟧ is being checked.',
    'We will refund €⟦1249⟧ by Friday.',
    'We will refund ⟦1.249,00⟧ EUR by Friday.',
    'Our store in ⟦Leeds⟧ will call you.',
    'The courier will come to 8 ⟦Park Lane⟧.',
    'Congratulations on being ⟦pregnant⟧.',
    'We rang you on ⟦07911 123456⟧.',
    'We rang the number ending in ⟦456⟧.',
    'We will check it and write by 5 November.',
    'It will be replaced within a week.',
    'Call our free line on 0800 123 456.',
  ]),
];
