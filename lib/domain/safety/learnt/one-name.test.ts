// The whole gate with what is learnt: one name for one thing, and the innocent twin beside each.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

it.each([
  "Calm down, it's only a scratch. The polish is in stock again, pop in on Saturday and we buff it out.",
  'Please calm down. We replace the lid on Monday.',
  'Ну заспокойтеся вже, нічого страшного не сталося. Рядок у довідці допишемо завтра.',
  'Заспокойтесь, замінимо кришку завтра.',
  'Успокойтесь, это всего лишь царапина. Крышку заменим завтра.',
  'Relax, nobody died. We replace the lid on Monday.',
  'Не нервничайте так, крышку заменим завтра.',
])('finds a tone and no insult: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['tone']);
});

it.each([
  'Calm down, idiot. We replace the lid on Monday.',
  'Успокойтесь уже, истеричка. Крышку заменим завтра.',
  'Заспокойтеся і попийте ліки. Кришку замінимо завтра.',
])('finds insult and tone: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['insult', 'tone']);
});

it.each([
  'Our staff could not calm down the dog, sorry. We moved it on Monday.',
  'Our young chef Jasper Pennock needed a day to learn the dish. The menu is back on Thursday.',
  'Young chef Jasper Pennock cooks on Thursday, come and try the fish again.',
  'Message us on our WhatsApp and the desk reissues the invoice by tomorrow.',
  'Message our bookkeeper Bronwyn on the company WhatsApp, she can reissue it by tomorrow.',
  'One more visit and the tooth is finished. The next slot is on Tuesday.',
  'Ще один візит, і пломба готова. Наступний прийом у вівторок.',
  'Ещё один отзыв о пандусе, и мы поставим его вне очереди. Работы начнём во вторник.',
  "The scarf has not turned up yet; we look again after tonight's match and write under this comment tomorrow.",
  "The scarf has not turned up yet: we look again after tonight's match and write under this review tomorrow.",
  'Шарф ще не знайшли; перевіримо після матчу і напишемо під цим відгуком завтра.',
  'Шарф пока не нашли; проверим после матча и напишем под этим отзывом завтра.',
  'Плакала дитина, бо карусель зупинилась. Замінимо мотор завтра, вибачте.',
  'Ваше серце варто перевірити в кардіолога. Прийом відкрили на завтра.',
  'Хочемо стати найкращою пекарнею району. Батон обміняємо на касі завтра.',
  'Храм святий і відкритий до шостої. Екскурсію перенесли на завтра, вибачте.',
  'Перепрошуємо за мовчання. Сьогодні після обіду наберемо вас і домовимося про час заміру.',
  'Шкода, що вас не було вдома. Посилку доставимо повторно завтра.',
  'Жаль, что вас не было дома. Посылку доставим повторно завтра.',
  'Pity you were not at home. We deliver the parcel again tomorrow.',
])('finds nothing: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([]);
});

it.each([
  'Sorry your ring went missing. The passer-by who handed it in can be thanked at p.lindqvist77@mailbox.example. Reception holds it until Sunday.',
  'Гаманець знайшов перехожий, подякуйте йому: taras.melnyk88@ukr.net. Віддамо на касі завтра.',
  'Кошелёк нашёл прохожий, его почта p.lindqvist77@mailbox.example. Отдадим на кассе завтра.',
  'The finder left his e-mail, k.olsen@post.example. Reception holds it until Sunday.',
])('finds personal data: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['personal_data']);
});

it.each([
  'Our manager can be reached at p.lindqvist@hotel.example. Reception holds it until Sunday.',
  'Sorry about the muddled invoice. Message our bookkeeper Bronwyn on her own WhatsApp, she can reissue it by tomorrow.',
  'Напишіть нашій бухгалтерці Оксані в її особистий вайбер, вона перевипустить рахунок завтра.',
  'Напишите нашему мастеру Олегу в его личный ватсап, он пришлёт счёт завтра.',
])('finds colleague contact: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['colleague_contact']);
});

it.each([
  'Your slot was taken because young Jasper Pennock needed an emergency brace repair. We opened an extra clinic on Thursday.',
  'Запис зсунули, бо маленькому Данилу Коваленку терміново ставили скобу. Відкрили додатковий прийом у четвер.',
  'Запись сдвинули, потому что маленькой Кате Орловой срочно ставили скобу. Открыли дополнительный приём в четверг.',
  'Little Emma Stone had to be seen first. We opened an extra clinic on Thursday.',
  'Old Mr Pennock fell ill at the desk, so your slot was late. We opened an extra clinic on Thursday.',
])('finds other customer: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['other_customer']);
});

it.each([
  'One more post and the heating contract gets cancelled in the middle of winter, understood? The thermostat is booked for Tuesday.',
  'One more review like this and your membership is gone. The shower is fixed on Tuesday.',
  'Ще один такий відгук, і договір розірвемо. Термостат поставимо у вівторок.',
  'Another complaint like that and your account will be closed. The shower is fixed on Tuesday.',
])('finds threat: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['threat']);
});

it.each(['The scarf is not here yet; change your review to five stars tomorrow.'])('finds rating request: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['rating_request']);
});

it.each([
  'Мы рыдали всем коллективом, читая вашу историю! Замену фильтра курьер привезёт завтра до трёх.',
  "Ми плакали всім колективом, читаючи ваш відгук! Заміну фільтра кур'єр привезе завтра до третьої.",
  'The whole team wept reading your story! The courier brings the new filter tomorrow by three.',
  'Сердце компании разбито на тысячу осколков. Замену фильтра курьер привезёт завтра.',
  'Our hearts shattered into a thousand pieces. The courier brings the new filter tomorrow.',
  "Ми найкраща пекарня країни, і кожна хлібина випечена з душею та безмежною любов'ю до людства. Батон обміняємо завтра.",
  'Мы лучшая пекарня страны. Батон обменяем на кассе завтра.',
  'We are the best bakery in the country. We swap the loaf at the till tomorrow.',
  'Для нас гість святий! Повторно зайти за тим самим квитком можна до неділі, вибачте за грубість на вході.',
  'Клиент для нас святое. Зайти по тому же билету можно до воскресенья, извините за грубость на входе.',
  'The guest is sacred to us. You can use the same ticket until Sunday, sorry for the rudeness at the door.',
])('finds pathos: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['pathos']);
});

it.each([
  'А жлобам, які шкодують на чайові, нагадуємо: кухня зачиняється о 22:00. Скатертину замінили вчора.',
  'Хамам тут не место. Скатерть заменили вчера.',
  'Идиотам скидок не даём. Скатерть заменили вчера.',
])('finds insult: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['insult']);
});

it.each([
  'А чего вы, собственно, ожидали за такие деньги? Тарелку обменяем завтра.',
  'А чого ви очікували за такі гроші? Тарілку обміняємо завтра.',
  'What did you expect for that money? We swap the plate tomorrow.',
])('accuses of nothing where it only snaps: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).not.toContain('accusation');
  expect(rulesOfWholeGate(draft)).toContain('tone');
});

it.each([
  'Ваш пост это клевета от первого до последнего слова, заявление в полицию мы подали утром.',
  'Ваш відгук це наклеп, заяву в поліцію подали зранку.',
  'Your post is slander, and a report went to the police this morning.',
])('threatens where slander was told to the police: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toContain('threat');
});

it.each([
  'Кражу в раздевалке расследуют, заявление в полицию мы подали утром.',
  'Крадіжку в роздягальні розслідують, заяву в поліцію подали зранку.',
  'The theft in the cloakroom is looked into, a report went to the police this morning.',
])('threatens nobody where a theft was: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).not.toContain('threat');
});

it.each([
  'А чого ви хотіли з таким виглядом? Стіл забронюємо на п’ятницю.',
  'Well, what did you expect, you old cow? The table is yours on Friday.',
  'Ну косякнули, с кем не бывает, чё сразу ругаться, алкаш. Ролл довезём сегодня.',
])('finds the insult beside the tone: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toContain('insult');
});
