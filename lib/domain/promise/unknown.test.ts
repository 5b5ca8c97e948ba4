// What nobody can tell yet, what nobody of us ever said, and what carriers say; the promise behind the "but" is found.
import { expect, it } from 'vitest';
import { days } from '../../../tests/promised-days.ts';

it.each([
  'Nobody at our agency can say today whether the ferry will sail on Friday; the harbour office decides.',
  'No one on the island knows yet whether the boat will run again on Friday.',
  'It is still unclear whether the part will arrive by Friday.',
  'We have no idea whether the road will be cleared by Friday.',
  "Our night manager doesn't know whether the heating will come back tomorrow, and I don't either.",
  'At this point not a single person can predict whether the road will reopen on Monday.',
  "We're still waiting to learn whether the flight will take off on Friday.",
  "Побачимо, чи надішле постачальник петлі до п'ятниці.",
  "Ми досі чекаємо новин, чи полетить літак у п'ятницю.",
  'Посмотрим, пришлёт ли поставщик петли до пятницы.',
  'Мы до сих пор ждём новостей, полетит ли самолёт в пятницу.',
  "Ніхто в порту не скаже сьогодні, чи вийде паром у п'ятницю.",
  'Поки невідомо, чи прибуде деталь до понеділка.',
  "Ми й самі ще не знаємо, чи відновлять рух до п'ятниці.",
  'Чи полагодять міст до понеділка — невідомо.',
  'Чесно кажучи, сказати не можу, чи відкриють міст у понеділок.',
  'Никто в порту не знает, выйдет ли паром в пятницу.',
  'Пока неизвестно, придёт ли деталь к понедельнику.',
  'Мы и сами ещё не знаем, восстановят ли движение к пятнице.',
  'Починят ли мост к понедельнику — неизвестно.',
])('is not known: %s', (draft) => {
  expect(days(draft)).toEqual([]);
});

it.each([
  'None of our colleagues said that the repair will be finished by Friday.',
  'No one at the desk wrote that a refund will be sent tomorrow.',
  'Nobody at the garage guaranteed that your car will be ready on Friday.',
  'Our head gardener does not vouch that the roses will be delivered by Friday.',
  "Навіть головний садівник не ручається, що троянди приїдуть до п'ятниці.",
  'Даже главный садовник не ручается, что розы приедут к пятнице.',
  "It isn't true that the gym will be repaired by Monday.",
  'Неправда, що тренажерку полагодять до понеділка.',
  'Неправда, что тренажёр починят к понедельнику.',
  'Ніхто з наших працівників не казав вам, що ремонт закінчиться до середи.',
  'Ніхто з нас не обіцяв, що кошти надійдуть завтра.',
  "Жодна майстерня не гарантувала, що авто буде готове в п'ятницю.",
  'Никто из наших сотрудников не говорил вам, что ремонт закончится к среде.',
  'Никто из нас не обещал, что деньги поступят завтра.',
  'Ни одна мастерская не гарантировала, что машина будет готова в пятницу.',
])('was said by nobody: %s', (draft) => {
  expect(days(draft)).toEqual([]);
});

it.each([
  'The delivery company says the box will reach your town on Friday.',
  'The post office tells us the letter will be delivered to you on Friday.',
  'The moving firm told me that the boxes will arrive on Friday.',
  "The airline's website says that your bag will be delivered on Friday.",
  "Фірма з перевезень сказала мені, що коробки приїдуть у п'ятницю.",
  "На сайті авіакомпанії написано, що вашу валізу доставлять у п'ятницю.",
  'Фирма по перевозкам сказала мне, что коробки приедут в пятницу.',
  'На сайте авиакомпании написано, что ваш чемодан доставят в пятницу.',
  'Служба доставки каже, що пакунок прибуде до вашого міста 20 листопада.',
  "Поштова служба запевняє, що лист буде у вас у п'ятницю.",
  'Туроператор повідомив, що рейс відправлять у понеділок.',
  'Служба доставки пишет, что коробка прибудет в ваш город 12 декабря.',
  'Курьерская служба сообщает, что посылка прибудет в ваш город 20 ноября.',
  'Туроператор сообщил, что рейс отправят в понедельник.',
])('is the word of a carrier: %s', (draft) => {
  expect(days(draft)).toEqual([]);
});

it.each([
  ['None of us can tell whether the pool will be repaired by Monday, so we will write to you tomorrow.', '2026-11-19'],
  ["It's too early to say whether the concert will go ahead on Friday; I'll write to you on Monday either way.", '2026-11-23'],
  ['Nobody here ever promised that the lift will be fixed by Friday, but we will have it running on Monday.', '2026-11-23'],
  ['We did not state that the pool will be open again by Friday, but it will be ready for you on Monday.', '2026-11-23'],
  ['The courier firm writes that your parcel will arrive on Monday, and we will ring you on Tuesday.', '2026-11-24'],
  ['You were told the sofa would come last week, but it will be delivered on Tuesday.', '2026-11-24'],
  ["We'll tell you by Friday whether the coat can be saved.", '2026-11-20'],
  ['Your question was whether the spa will be open again on Monday, and yes, it will be working again by Friday.', '2026-11-20'],
  ['We are checking whether your refund went out and will write by Friday.', '2026-11-20'],
  ["Чекаємо, чи відповість банк і напишемо вам у п'ятницю.", '2026-11-20'],
  ['Ждём, ответит ли банк и напишем вам в пятницу.', '2026-11-20'],
  ['We will check whether it has arrived and tell you by Friday.', '2026-11-20'],
  ["Ніхто не погоджувався, що ми заплатимо в п'ятницю, проте я все з'ясую до понеділка.", '2026-11-23'],
  ["Кур'єрська компанія клянеться, що привезе в п'ятницю, але завтра я вам зателефоную.", '2026-11-19'],
  ["Перевіримо, чи надійшли кошти, і напишемо вам до п'ятниці.", '2026-11-20'],
  ['Никто не соглашался, что мы заплатим в пятницу, однако я всё выясню до понедельника.', '2026-11-23'],
  ['Курьерская компания клянётся, что привезёт в пятницу, но завтра я вам позвоню.', '2026-11-19'],
  ['Проверим, поступили ли деньги, и напишем вам до пятницы.', '2026-11-20'],
  ['Nobody should have to wait like that, so our florist will bring you fresh roses tomorrow.', '2026-11-19'],
  ['Our own delivery team says it will be with you on Friday.', '2026-11-20'],
  ["Важко сказати, чи втримається фарба, але куртку почистимо до п'ятниці.", '2026-11-20'],
  ["Жоден наш менеджер не писав, що кошти повернуться завтра, проте ми перерахуємо їх у п'ятницю.", '2026-11-20'],
  ['Вам казали, що ліфт запустять завтра, але насправді майстри завершать роботу в понеділок.', '2026-11-23'],
  ['Ви пишете, що ніхто не дзвонив, тому завтра я зателефоную вам сама.', '2026-11-19'],
  ["До п'ятниці ми скажемо вам, чи можна врятувати пальто.", '2026-11-20'],
  ["Наша служба доставки каже, що привезе шафу в п'ятницю.", '2026-11-20'],
  ['Ни один мастер не скажет, можно ли спасти плату, но наш инженер приедет к вам завтра.', '2026-11-19'],
  ['Ни один наш менеджер не писал, что деньги вернутся завтра, однако мы перечислим их в пятницу.', '2026-11-20'],
  ['Вам говорили, что лифт запустят завтра, но на самом деле мастера закончат работу в понедельник.', '2026-11-23'],
  ['Вы пишете, что никто не звонил, поэтому завтра я позвоню вам сама.', '2026-11-19'],
  ['До пятницы мы скажем вам, можно ли спасти пальто.', '2026-11-20'],
])('promises all the same: %s', (draft, due) => {
  expect(days(draft)).toEqual([due]);
});
