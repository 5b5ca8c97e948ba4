// States that are promised instead of deeds.
import { expect, it } from 'vitest';
import { days } from '../../../tests/promised-days.ts';

it.each([
  ['The lift will be working again by Friday.', '2026-11-20'],
  ['Your login will be usable from Tuesday.', '2026-11-24'],
  ['The pool heating will be up and running by Friday.', '2026-11-20'],
  ['The side entrance will be accessible again by the end of the month.', '2026-11-30'],
  ['The app should be working properly by Friday.', '2026-11-20'],
  ['The sauna will be in working order by Monday.', '2026-11-23'],
  ['Your account will be active again by Friday.', '2026-11-20'],
  ['By Friday the gate will be step-free again.', '2026-11-20'],
  ['The hot water will be running again by Friday.', '2026-11-20'],
  ['Your voucher will be valid again by Friday.', '2026-11-20'],
  ["До п'ятниці ваш кабінет знову працюватиме.", '2026-11-20'],
  ['Ліфт знову працюватиме з вівторка.', '2026-11-24'],
  ["До п'ятниці додаток знову буде працювати.", '2026-11-20'],
  ['Гаряча вода знову буде завтра до 18:00.', '2026-11-19'],
  ["У п'ятницю каса знову буде на ходу.", '2026-11-20'],
  ['Завтра картка знову стане активною.', '2026-11-19'],
  ['Лифт снова будет работать до пятницы.', '2026-11-20'],
  ['Завтра ваш пропуск снова станет активным.', '2026-11-19'],
  ['В пятницу терминал опять будет в строю.', '2026-11-20'],
  ['К пятнице дверь снова будет закрываться.', '2026-11-20'],
  ['К пятнице сауна вновь станет доступной.', '2026-11-20'],
  ['К пятнице горячая вода снова будет идти.', '2026-11-20'],
  ['Your gym pass will be active by Friday.', '2026-11-20'],
  ['The chairlift will be operational again on Friday.', '2026-11-20'],
  ['From Monday the dishwasher works again.', '2026-11-23'],
  ['The intercom will be functioning properly by Friday.', '2026-11-20'],
  ['Our website will be reachable again by noon tomorrow.', '2026-11-19'],
  ['The boiler should be fully operational by Friday.', '2026-11-20'],
  ['The trail will be fit for use by the end of November.', '2026-11-30'],
  ["До п'ятниці домофон знову буде справним.", '2026-11-20'],
  ['Вже завтра сайт знову відкриватиметься.', '2026-11-19'],
  ["У п'ятницю автомат знову видаватиме квитки.", '2026-11-20'],
  ["До п'ятниці банкомат справно працюватиме.", '2026-11-20'],
  ['До понеділка ваша бонусна картка стане активною.', '2026-11-23'],
  ['До пятницы домофон снова станет исправным.', '2026-11-20'],
  ['К пятнице банкомат будет работать как положено.', '2026-11-20'],
  ['Завтра к обеду сайт снова будет открываться.', '2026-11-19'],
  ['До пятницы кондиционер опять будет греть.', '2026-11-20'],
  ['Your bike will be rideable again by Friday.', '2026-11-20'],
  ['By Friday the showers will be hot again.', '2026-11-20'],
  ['The lights in the stairwell will be on again by Friday.', '2026-11-20'],
  ['The crossing will be passable by Friday.', '2026-11-20'],
  ['Your order history will be visible again by Friday.', '2026-11-20'],
  ["До п'ятниці басейн знову буде теплим.", '2026-11-20'],
  ["До п'ятниці знову їздитиме ліфт.", '2026-11-20'],
  ['До пятницы бассейн снова будет тёплым.', '2026-11-20'],
])('promises: %s', (draft, due) => {
  expect(days(draft)).toEqual([due]);
});

it('promises nothing where the day is the first that is possible', () => {
  expect(days('Not before Friday will the lift be working again.')).toEqual([]);
});
