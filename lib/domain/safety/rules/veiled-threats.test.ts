// Threats that name no threat, and the plain queues and lists beside them.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

it.each([
  'Двері полагодимо в середу. Не раджу виносити це на люди: черга в гурток довга, а місць обмаль.',
  'Урок перенесли на середу. Краще не скаржитися: вільних місць мало.',
  'Хто багато скаржиться, тому потім довго чекати на майстра. Кран замінимо в середу.',
  'Мешканцям, що скаржаться, опалення вмикають останнім. Батарею полагодимо в середу.',
  'Хто пише скарги, в того чомусь частіше зникає світло. Щиток перевіримо в середу.',
  'Менше пишіть, і ліфт полагодять швидше. Майстер буде в середу.',
  'Дверь починим в среду. Не советую выносить сор из избы: очередь в кружок длинная.',
  'А кто много пишет, к тому потом почему-то долго едет мастер. Кран заменим в среду.',
  'Клиентам, которые пишут такие отзывы, запчасти почему-то едут дольше. Вашу привезём в среду.',
  'Лучше не шуметь в интернете, учителя тоже это читают. Урок в среду.',
  'The nurse is replaced on Friday. It is better not to wash dirty linen in public: beds are few.',
  'Those who write too much somehow end up at the back of the queue. The gate is mended on Friday.',
  'Parents who complain online usually find there is no place left. The lesson is on Friday.',
  'The internet of loud customers drops more often. The cable is mended on Friday.',
  'Complain less and the lift gets mended faster. It works from Friday.',
])('finds threat: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['threat']);
});

it.each([
  'Місць у групі мало, а охочих багато, тому в середу відкриваємо другу. Вибачте.',
  'Хто написав про ліфт, тому зателефонуємо в середу.',
  'Хто пише в чат увечері, тому відповідаємо зранку, з середи працюватимемо до опівночі.',
  'Співробітниця, яка пише листи, чомусь пропустила ваш; відповімо в середу.',
  'Краще не писати номер картки в чаті; кошти повернемо в середу.',
  'Сміття виносьте до восьмої, машина приїде в середу.',
  'Жильцам, что жаловались на холод, батареи заменим в среду.',
  'Лучше не выносить коляску на лестницу, места там мало; навес поставим в среду.',
  'Диспетчер, который пишет наряды, почему-то указал не тот этаж; мастер будет в среду.',
  'Those who wait longest are served first from Friday, sorry for the queue.',
  'Guests who complain get an answer within a day, and the lift is mended on Friday.',
  'Places in the group are few and many want them, so we open a second group on Friday.',
  'Better not post the parcel today, the queue at the depot is long; the van collects it on Friday.',
  'Розуміємо гостей, які скаржаться, що довго чекають на страви: з понеділка працюватиме другий кухар.',
  'Слышим тех, кто жалуется, что лифт долго чинят: мастер придёт завтра в 9:00.',
  'Residents who complain that the lift takes longer than promised get a new part on Monday.',
  'Вы правы, и все, кто жалуется, ждут слишком долго: напарник мастера выйдет в среду.',
  'Лучше напишите на почту: врачи тоже это читают и отвечают за день.',
  'Suggest what to change: our doctors read these every Friday.',
  'Краще не писати відгуки про бронь, а телефонувати: місць на суботу мало, лишилося два.',
  'Хто не скаржиться, того не обслуговують швидше: черга спільна з понеділка.',
  'Those who post reviews somehow did not get the code by mail; we send it tomorrow.',
])('finds nothing: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([]);
});
