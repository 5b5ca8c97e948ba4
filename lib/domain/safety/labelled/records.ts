// The invented records and reviews of the labelled drafts for `crm_leak`.
import type { ContactHistory } from '../../../contracts/contact.ts';
import { contact } from './contact.ts';

export const CONTACTS = {
  olena: contact(
    'Олена Ковальчук',
    {
      otherNames: ['Ковальчук Олена Петрівна'],
      phones: ['+380 67 123 45 67'],
      emails: ['olena.kovalchuk85@ukr.example'],
      city: 'Київ',
      address: 'вул. Саксаганського, 14, кв. 8',
      notes: [
        'Алергія на горіхи, просила не пакувати з продуктами.',
        'Спілкувалася з менеджером Тарасом, обіцяли купон.',
        'Погрожувала судом, конфліктна.',
      ],
    },
    [
      ['UA-10234', '2026-03-12', 'Чайник Bosch TWK-3', '1 240,00 UAH'],
      ['55871', '2026-05-04', 'Навушники Sony', '3499.00 UAH'],
    ],
    [['T-7781', '2026-03-20', 'Не світиться підсвітка, тріснула кришка']],
  ),
  sergey: contact(
    'Сергей Мельников',
    {
      phones: ['050 111-22-33'],
      emails: ['s.melnikov@mail.example'],
      city: 'Харьков',
      address: 'просп. Науки, 27',
      notes: ['Диабет, заказывает только без сахара.', 'Дважды возвращал кроссовки, ругался матом с курьером.'],
    },
    [
      ['R-778812', '2026-02-28', 'Пылесос Karcher WD 3', '5 600 грн'],
      ['R-779100', '2026-06-15', 'Фильтр для пылесоса', '450 грн'],
    ],
    [['С-4410', '2026-03-02', 'Не включается после падения']],
  ),
  william: contact(
    'William Harrison',
    {
      phones: ['+44 7700 900123'],
      emails: ['w.harrison77@post.example'],
      city: 'Manchester',
      address: '12 Deansgate, M3 2BW',
      notes: ['Has diabetes, wants sugar-free samples.', 'Going through a divorce, moved out in spring.'],
    },
    [
      ['GB-2026-00456', '2026-07-04', 'Kettle Lakeland KT-170', '£49.99'],
      ['GB-2026-01877', '2026-08-19', 'Premium annual plan', '£1,250.00'],
    ],
    [['C-9921', '2026-07-09', 'The lid snapped at the hinge']],
  ),
  nadiia: contact(
    'Надія Мороз',
    {
      phones: ['0931234500'],
      emails: ['info@moroz.example'],
      city: 'Суми',
      address: 'вул. Миру, 5',
      notes: ['Любить, коли телефонують уранці.'],
    },
    [
      ['312', '2026-01-10', 'Книга рецептів', '250 грн'],
      ['А-5521', '2026-04-01', 'Годинник Casio', '2 026 грн'],
    ],
  ),
  oleksandr: contact('Олександр Білий', { phones: ['+380 (99) 000-77-88'], city: 'Рівне', notes: ['VIP, знайомий директора Гната.'] }, [
    ['NP-20450123', '2026-09-01', 'Ноутбук Lenovo IdeaPad', '24 999 грн'],
  ]),
} satisfies Record<string, ContactHistory>;

export const REVIEWS = {
  handle: { author: 'user12345', text: 'Третій тиждень чекаю, ніхто не відповідає. Жах.' },
  olenaK: { author: 'Olena K.', text: 'Чайник перестав працювати через тиждень, а на пошту ніхто не відповідає.' },
  olenaFull: {
    author: 'Олена',
    title: 'Замовлення UA-10234',
    text: 'Я Олена Ковальчук з Києва, мій номер 067 123-45-67. Гроші 1240 грн не повернули з 12 березня.',
  },
  glued: { author: 'olenakovalchuk85', text: 'Навушники хриплять.' },
  sashaB: { author: 'Саша', text: 'Ноутбук гріється і шумить.' },
  russian: { author: 'Недовольный клиент', text: 'Пылесос сломался на второй день. Деньги не вернули.' },
  sergeyM: { author: 'Sergey M.', text: 'Курьер нагрубил, заказ R-778812 так и не приехал.' },
  english: { author: 'WH', text: 'Broke after two days. Support never answers.' },
  willH: { author: 'Will H', text: 'The kettle leaks and nobody in Manchester picks up the phone.' },
} satisfies Record<string, { author: string; text: string; title?: string }>;

export type RecordEntry = [contact: keyof typeof CONTACTS, review: keyof typeof REVIEWS, ...marked: string[]];
