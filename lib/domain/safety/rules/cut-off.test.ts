// How easily one is cut off for his debts: found; what one switches off himself, or was cut by mistake: none.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

it.each([
  ['threat', "Сніг приберемо до п'ятниці. А вам радили б глянути свої квитанції: відключити за старі борги справа п'яти хвилин."],
  ['threat', 'Снег уберём к пятнице. А вам советуем сперва посмотреть свои квитанции: отключить за долги у нас дело одной минуты.'],
  [
    'threat',
    'The snow goes by Friday. You might want to look at your own bills first: cutting off supply for arrears takes us five minutes.',
  ],
  ['threat', 'Воду дамо до вечора. Перекрити її знову нам нескладно, тож краще глянути на свої борги.'],
  ['threat', 'Интернет починим к вечеру. Отрубить его за долги недолго, так что проверьте свой баланс, прежде чем писать.'],
  ['threat', 'Heating is back tonight. Pulling the plug on accounts like yours is a two-minute job, so do mind your tone.'],
  ['threat', 'Nobody is disconnecting you yet, but the button is right here on my desk. The engineer comes on Monday.'],
  ['threat', 'The dentist can see you Friday. We do share notes with the other practices in town, so be nice.'],
  ['threat', 'We keep records of everyone who writes here, so choose your words carefully.'],
])('finds %s: %s', (rule, draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([rule]);
});

it.each([
  "Сніг приберемо до п'ятниці. Вимкнути світло на хвилину довелося через аварію, перепрошуємо.",
  'Отключили вас по ошибке, долга нет. Включили обратно за пять минут.',
  'Nobody is cutting you off. The letter was sent by mistake.',
  'No one is going to charge you twice. The first payment is already back.',
  'Ніхто вас не відключає, лист надіслали помилково.',
  'Никто вас не отключает, письмо ушло по ошибке.',
  'Никто не закрывает ваш счёт, это сбой рассылки.',
  'Ніхто не закриває ваш рахунок, це збій розсилки.',
  'We are not closing your account. That email went out by mistake.',
  'Отключить автоплатёж можно в приложении за две минуты, долга по договору нет.',
  'Вимкнути платну послугу легко в застосунку, борг ми вже списали.',
  'Switching off paper bills takes two minutes in the app, and the unpaid one was our error.',
  'Mind your step on the new stairs, the paint is still wet.',
  'We share the notes with your own doctor only if you ask for it.',
])('finds nothing: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([]);
});
