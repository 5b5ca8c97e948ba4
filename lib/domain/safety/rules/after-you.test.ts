// Blame told as a conclusion: found; what broke with us or on the way, and whatever is only with the author now: none.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

it.each([
  [
    'accusation',
    'The bag was sealed and full when it left, so wherever the sauce went, it was after you opened it. Tell us how the new one is.',
  ],
  ['accusation', 'The phone left our bench dry, so the water got in while it was with you. Bring it in and we will look again.'],
  ['accusation', 'The case was weighed twice here, so the missing cable vanished on your side. A new one is on the way.'],
  [
    'accusation',
    'Кожну коробку зважують перед відправкою, тож куди б не поділися гвинти, сталося це вже у вас удома. Нові вислали сьогодні.',
  ],
  ['accusation', 'Від нас телефон поїхав сухим, тож вода потрапила вже у ваших руках. Приносьте, подивимось ще раз.'],
  ['accusation', "Сукня виїхала цілою, тож дірка з'явилася вже після вас. Надсилайте назад."],
  ['accusation', 'Чашки перевіряють двічі, отже розбилися вони вже на вашій кухні. Нові вислали.'],
  ['accusation', 'Каждую коробку взвешивают перед отправкой, так что куда бы ни делись винты, пропали они уже у вас дома. Новые выслали.'],
  ['accusation', 'От нас телефон уехал сухим, так что вода попала уже в ваших руках. Приносите, посмотрим ещё раз.'],
  ['accusation', 'Платье уехало целым, значит дырка появилась уже после вас. Присылайте назад.'],
  ['accusation', 'Чашки проверяют дважды, значит разбились они уже на вашей кухне. Новые выслали.'],
  [
    'accusation',
    'Перевірили журнал: двері номера вночі відчиняли тільки вашим ключем, тож хто випив мінібар, питання риторичне. Рахунок лишаємо.',
  ],
  ['accusation', 'Холодильник сам по себе дверцу не отломит, особенно на второй день. Мастер приедет в среду, но за счёт владельца.'],
  ['accusation', 'Мы понимаем, что деньги нужны всем, но придумывать для этого волос в супе не стоило. Приходите, угостим другим.'],
  [
    'accusation',
    'Хтось дуже хоче, щоб у нас було менше гостей, і ми навіть знаємо, з якого боку вулиці цей хтось. Номери прибираємо двічі на день.',
  ],
])('finds %s: %s', (rule, draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([rule]);
});

it.each([
  'Every glass is checked before it leaves us, but this one cracked on the way, and that is on us. A new one leaves today.',
  'The bag should have been sealed when it left, so the sauce leaked before you opened it. A new one is on the way.',
  'The phone got wet on our bench, not while it was with you. It is repaired free of charge.',
  'Кожну коробку зважують перед відправкою, але цього разу гвинти забули ми. Нові вислали сьогодні.',
  'Телефон намок у нас у майстерні, а не у ваших руках. Відремонтуємо за наш рахунок.',
  'Каждую коробку взвешивают, но в этот раз винты забыли мы. Новые выслали.',
  'Телефон намок у нас в мастерской, а не в ваших руках. Починим за наш счёт.',
  'Чашки розбилися в дорозі, а не на вашій кухні, тож нові вислали безкоштовно.',
  'Колодки замінили, скрип зник, ви й самі в цьому переконалися. Гарантія рік.',
  'Двигатель работает ровно, вы и сами проехались и послушали. Гарантия год.',
  'Гальма полагодили, ви й самі сіли за кермо й перевірили.',
  'The brakes are quiet now, you took her for a spin yourself. Two years of guarantee.',
  'So the parcel is with you already, wonderful. The scratch on the box is from the belt here.',
  'Тож гроші вже у вас на картці. Плями на чохлі відіпрати можна содою.',
  'Значит, ключ уже у вас, отлично. Дырку в стене заделаем в среду.',
  'The crack was there before the lamp reached you, so nothing happened on your side. A new one is on its way.',
  'Тріщина була ще до відправки, тож у вас нічого не сталося. Нову вислали.',
  'Куди б не поділися гвинти, надсилаємо нові сьогодні ж.',
  'Wherever the screws went, new ones leave today.',
  'Interesting that the guarantee ended the day before, so we added a year to it.',
  "Doors don't lock themselves at night yet, so the guard goes round at ten.",
  'Двері самі по собі не зачиняються, тому поставили доводчик.',
  'Дверь сама по себе не закрывается, поэтому поставили доводчик.',
  'Who ate the last bun is a question for our dog. New ones at nine.',
])('finds nothing: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([]);
});
