// What holds for everybody, whom guests meet again and when trains go; what is done for the reader is found beside it.
import { expect, it } from 'vitest';
import { days } from '../../../tests/promised-days.ts';

it.each([
  'Запис до літнього табору для всіх закінчується 20 травня, це вказано на сайті.',
  'Запис на курси для всіх охочих завершується 20 грудня.',
  'Приём заявок для всех участников закроется в пятницу.',
  'Голосование за лучшее блюдо продлится для всех гостей до 20 ноября.',
  'Our barista Olena will be working again on Monday.',
  'Your favourite hairdresser will be back at work on Tuesday.',
  'The chef you liked will be back in our kitchen on Friday.',
  'Наш бариста Олег знову працюватиме в понеділок.',
  'Ваша улюблена перукарка знову буде працювати з вівторка.',
  'Наша стоматологиня знову прийматиме у вівторок.',
  "Кухар, який вам сподобався, повернеться з відпустки в п'ятницю.",
  'Наш бариста Олег снова будет работать в понедельник.',
  'Ваш любимый мастер маникюра снова будет работать со вторника.',
  'Повар, который вам понравился, вернётся из отпуска в пятницу.',
  'The train goes to you on Friday, the timetable hangs at the station.',
  'The ferry to your island leaves on Friday at nine.',
  'The train to the coast will leave on Friday.',
  "Потяг їде до вас у п'ятницю, розклад висить на вокзалі.",
  'Автобус до озера вирушає в суботу, а літак прибуде в понеділок.',
  'Поезд едет к вам в пятницу.',
  'Автобус к озеру отправляется в субботу, а самолёт прибудет в понедельник.',
])('is no deed for the reader: %s', (draft) => {
  expect(days(draft)).toEqual([]);
});

it.each([
  ['Registration closes on Friday, but I will email you a late form tomorrow.', '2026-11-19'],
  ['Registration of your new card will be finished by Friday.', '2026-11-20'],
  ['The espresso machine will be working again on Monday.', '2026-11-23'],
  ['Our trainer will be working on your plan again on Monday.', '2026-11-23'],
  ['The last coach departs on Friday; our porter will bring your case to the hotel tomorrow.', '2026-11-19'],
  ["Останній автобус вирушає в п'ятницю, а валізу наш портьє привезе вам завтра.", '2026-11-19'],
  ['Последний автобус отправляется в пятницу, а чемодан наш портье привезёт вам завтра.', '2026-11-19'],
  ['Двоє наших майстрів мінятимуть вам вікно в понеділок.', '2026-11-23'],
  ['Our driver will be collecting the sofa on Friday.', '2026-11-20'],
  ['A colleague will be calling you tomorrow.', '2026-11-19'],
  ['Our technician will be back on Friday to finish your boiler.', '2026-11-20'],
  ['Our manager will be back from leave on Monday and will call you.', '2026-11-23'],
  ['The missing drawer leaves our workshop on Friday.', '2026-11-20'],
  ["Запис на курси закінчується у п'ятницю, але вам ми надішлемо форму завтра.", '2026-11-19'],
  ["Реєстрація вашої нової картки завершиться до п'ятниці.", '2026-11-20'],
  ["Запис із камери охоронець передасть вам у п'ятницю.", '2026-11-20'],
  ['Кавомашина знову працюватиме в понеділок.', '2026-11-23'],
  ['Наш тренер знову працюватиме над вашим планом у понеділок.', '2026-11-23'],
  ['Менеджер повернеться з відпустки в понеділок і зателефонує вам.', '2026-11-23'],
  ["Нова шафа їде до вас у п'ятницю.", '2026-11-20'],
  ["Автобус з нашими майстрами їде до вас у п'ятницю.", '2026-11-20'],
  ['Запись на курсы завершится в пятницу, но вам мы пришлём форму завтра.', '2026-11-19'],
  ['Регистрация вашей новой карты завершится до пятницы.', '2026-11-20'],
  ['Запись с камеры охранник передаст вам в пятницу.', '2026-11-20'],
  ['Кофемашина снова будет работать в понедельник.', '2026-11-23'],
  ['Наш тренер снова будет работать над вашим планом в понедельник.', '2026-11-23'],
  ['Менеджер вернётся из отпуска в понедельник и позвонит вам.', '2026-11-23'],
  ['Новый шкаф едет к вам в пятницу.', '2026-11-20'],
])('is done for the reader: %s', (draft, due) => {
  expect(days(draft)).toEqual([due]);
});
