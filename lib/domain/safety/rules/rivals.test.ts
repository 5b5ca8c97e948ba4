// Rivals who are named by where they are, and the neighbours and banks that are only spoken of.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

it.each([
  'The shower is mended on Friday. Mind your new gym, though: they are known for charging cards months later.',
  "Your table is booked for Friday. The place across the street is known for reheating yesterday's stew.",
  'The blanket is replaced on Friday. The hotel next door is notorious for its bed bugs.',
  'That garage round the corner charges for parts it never fits. We refit the tyre on Friday.',
  'Be warned that your new broker sells client data. The app is mended on Friday.',
  'Enjoy the bakery opposite, where mice run about at night. Your loaf is swapped on Friday.',
  'Ваш новий провайдер славиться прихованими платежами. Кабель замінимо в середу.',
  'У того прокату половина машин без страховки, а в тій фірмі напроти ховають аварії. Кошти повернемо в середу.',
  'У тій клініці половина лікарів без дипломів, про це всі знають. Прийом у середу.',
  'Обережніше з тією доставкою, вони губять посилки. Вашу привеземо в середу.',
  'У сусідній перукарні інструменти не миють, це знає весь район. Стрижку переробимо в середу.',
  'Не секрет, що ваш новий банк краде на курсі. Картку перевипустимо в середу.',
  'В том сервисе напротив ставят старые детали. Машину примем в среду.',
  'У той доставки курьеры воруют из посылок. Вашу привезём в среду.',
  'Осторожнее с тем банком, они тихо списывают комиссии. Карту перевыпустим в среду.',
  'А у того такси половина машин без страховки, и все знают, как они скрывают аварии. Деньги вернём в среду.',
  'В ресторане через дорогу повара руки не моют, все знают. Суп заменим в среду.',
  'You can go to that gym next door, they double bill. The shower is mended on Friday.',
  'Диван осмотрит технолог в субботу. А раз вы ставите нам в пример «Диванград»: они годами сбывают списанный брак под видом нового.',
  'Диван огляне технолог у суботу. «Диванград», який ви хвалите, роками продає повернений брак як нове.',
  'The sofa is looked at on Saturday. As for the shop you hold up as an example: they sell seconds as new.',
])('finds accusation: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['accusation']);
});

it.each([
  'The place across the road lends us its oven until Friday, sorry for the wait.',
  'Your new bank needs two days to show the refund we sent on Monday.',
  'Your new card has no hidden fees, and the old one is closed on Friday.',
  'The hotel where you saw the bed bugs is ours, the room is closed until Friday.',
  'Everybody knows the bakery across the road, our entrance is next to it; the lift is mended by Friday.',
  'The hidden fee on your bill was our mistake, we refund it by Friday.',
  'Кав’ярня через дорогу віддала нам молоко, лате переробимо до п’ятниці.',
  'Ваш новий договір без прихованих комісій, старий закрили в середу.',
  'Той заклад, де ви бачили тарганів, закрили на обробку до середи, кошти повернемо.',
  'У тому таксі, яке ми викликали для вас, водій переплутав адресу; кошти повернули в середу.',
  'В соседнем магазине прорвало трубу, поэтому мы закрыты; откроем в среду.',
  'Другие банки списывают комиссию за перевод, мы её вернём в среду.',
  'Магазин напротив славится сыром, мы берём его там, соус поменяем в среду.',
  'Все знают, что по понедельникам у нас очереди, со среды откроем вторую кассу.',
  'Your new bank can finish the transfer without papers, and we close the account on Friday.',
  'В том магазине продавали просрочку, директора мы сменили, товар убрали вчера.',
  'Вы хвалите номер, но пишете про тараканов: обработали в среду.',
  'You praise the rooms and say the minibar double bills; we refunded it on Monday.',
  'Ви ставите нам у приклад сусідів, і справедливо: ковдру замінимо в середу.',
  'Мы продали вам витринный образец как новый по ошибке, разницу вернём в среду.',
  'That shop had mice in the cellar; the pest firm comes on Monday.',
  'У той клініці на Подолі приймають без страховки, запишемо вас на вівторок.',
  'Той магазин двічі списує гроші через збій терміналу; банк поверне їх до п’ятниці.',
])('finds nothing: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([]);
});
