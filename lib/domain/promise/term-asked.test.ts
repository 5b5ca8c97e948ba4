// Terms that we ask for, and stretches that begin with an event.
import { expect, it } from 'vitest';
import type { Calendar } from '../../contracts/policy.ts';
import { findPromises } from './find-promises.ts';

const day = [{ from: '09:00', to: '18:00' }];
const CALENDAR: Calendar = {
  timeZone: 'Europe/Kyiv',
  week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
  holidays: ['2026-11-25'],
  exceptions: [],
};
const found = (draft: string) => findPromises(draft, Temporal.Instant.from('2026-11-18T08:00:00Z'), CALENDAR);
const days = (draft: string) => found(draft).map(({ due }) => due?.slice(0, 10) ?? null);

it.each([
  ['Please allow 3-5 days for the refund.', '2026-11-23'],
  ['Please allow up to 5 working days for the refund to reach you.', '2026-11-26'],
  ['Allow us 48 hours to look into it.', '2026-11-20'],
  ['Kindly allow two working days for the correction.', '2026-11-20'],
  ['Please allow 5 days for the money to reach your account.', '2026-11-23'],
  ['Please allow 24 hours for our reply.', '2026-11-19'],
  ['Give us 48 hours to investigate.', '2026-11-20'],
  ['Give us until Friday to check the cameras.', '2026-11-20'],
  ['Please give us two days to find the parcel.', '2026-11-20'],
  ['We need three working days to read through the footage.', '2026-11-23'],
  ["We'll need two days to check the logs.", '2026-11-20'],
  ['I need until Friday to check the cameras.', '2026-11-20'],
  ['We ask for two days to check the cameras.', '2026-11-20'],
  ['Дайте нам два дні.', '2026-11-20'],
  ['Дайте нам, будь ласка, два дні на перевірку.', '2026-11-20'],
  ['Будь ласка, дайте нам два дні, щоб перевірити камери.', '2026-11-20'],
  ["Дайте нам до п'ятниці.", '2026-11-20'],
  ['Дайте мне время до пятницы, проверю камеры.', '2026-11-20'],
  ['Дайте нам пожалуйста два дня.', '2026-11-20'],
  ['Просимо у вас два тижні: за цей час піднімемо архів.', '2026-12-02'],
  ['Просимо два дні на перевірку камер.', '2026-11-20'],
  ['Прошу у вас срок до пятницы: за это время найду накладную.', '2026-11-20'],
  ['Прошу у вас два дня на проверку.', '2026-11-20'],
  ['Просим три дня на разбор записей.', '2026-11-21'],
  ['Нужно до трёх рабочих дней на проверку записей.', '2026-11-23'],
  ['Нам нужно три рабочих дня на проверку.', '2026-11-23'],
  ['Нам потрібно два дні, щоб перевірити камери.', '2026-11-20'],
  ['Потрібно до трьох робочих днів на перевірку.', '2026-11-23'],
  ['На проверку нужно до трёх рабочих дней.', '2026-11-23'],
  ['На перевірку нам треба два дні.', '2026-11-20'],
  ['На перевірку потрібен тиждень.', '2026-11-25'],
  ['Через 10 днів після сьогоднішнього дня повернемо гроші.', '2026-11-28'],
  ['Завтра, після обіду, надішлемо чек.', '2026-11-19'],
  ['Через два дня после обеда пришлём мастера.', '2026-11-20'],
  ["We'll send it within 3 days after all.", '2026-11-21'],
  ['Дайте, будь ласка, нам два дні.', '2026-11-20'],
  ['Give us, please, two days.', '2026-11-20'],
  ['Please allow three working days for your refund to show.', '2026-11-23'],
  ["Once again, sorry: we'll refund you within 3 days.", '2026-11-21'],
  ['Щойно ми прочитали відгук, замінимо кран протягом двох днів.', '2026-11-20'],
  ["Щойно отримаємо довідку, до п'ятниці виплатимо.", '2026-11-20'],
  ['Потрібен буде паспорт, замінимо протягом двох днів.', '2026-11-20'],
  ['Нам потрібен день-два на перевірку.', '2026-11-20'],
  ['Для заміни скла нам потрібен тиждень.', '2026-11-25'],
])('is a promise where we ask for it to do something: %s', (draft, due) => {
  expect(days(draft)).toEqual([due]);
});

it.each([
  'Please allow 20 minutes for parking.',
  'Please allow extra time.',
  'Please allow two hours for the tour.',
  'Please allow 3 days between bookings.',
  'We need your order number within three days.',
  'We need two people at the desk by Friday.',
  'You need two days to see the castle.',
  'It took us two days to reply.',
  'We needed three days to answer you.',
  'Просим вас в течение трёх дней прислать фото.',
  'Просимо вас за два дні до приїзду подзвонити.',
  'Просимо прийти за два дні з чеком.',
  'Прошу до пятницы прислать фото.',
  'На дорогу потрібно два дні.',
  'Вам нужно три дня на оформление визы.',
  'Нужно три дня, чтобы увидеть все.',
  "Нам потрібен ваш номер до п'ятниці.",
  'Нам нужно было два дня на проверку.',
  "We'll refund you 5 days after the parcel arrives.",
  'Через день після вашого візиту ми замінили замок.',
  'Need help? We reply within 2 days.',
  'We need you to come within two days.',
  'Вам потрібно лише два дні на проверку.',
  'Нам треба ще трохи часу.',
  'За два дні до заїзду нам потрібна копія паспорта.',
])('is none where it is no time of ours: %s', (draft) => {
  expect(days(draft)).toEqual([]);
});

it.each([
  'Через 10 днів після того, як отримаємо довідку, виплатимо.',
  'Выплату отправим через 10 дней после того, как получим справку из больницы.',
  'Виплату надішлемо через 10 днів після отримання довідки.',
  'Выплату отправим через 10 дней после получения справки.',
  'Деньги вернём в течение трёх дней после возврата товара.',
  'Гроші повернемо протягом трьох днів після повернення товару.',
  'Гроші повернемо протягом трьох днів з моменту отримання заяви.',
  'Вернём деньги в течение 10 дней с момента получения заявления.',
  "We'll refund you within 5 days of receiving the item.",
  "We'll refund you within 5 days after we receive the item.",
  'The refund will be sent within 3 days once we get the form.',
  'We will refund you within 14 days from the date of your cancellation.',
  'Через два дні після вихідних надішлемо.',
  "Once we receive the parcel we'll refund you within 3 days.",
  'As soon as you send the form, we will pay within 10 days.',
  'Щойно отримаємо довідку, протягом трьох днів виплатимо.',
  'Как только получим справку, вернём деньги в течение трёх дней.',
])('has no day of today where it runs from an event: %s', (draft) => {
  expect(days(draft)).toEqual([null]);
});
