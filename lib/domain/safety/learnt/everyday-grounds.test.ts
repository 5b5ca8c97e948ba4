// The whole gate on everyday sentences that look like a threat, a tale or scorn by their words alone, and the guilty twin beside each.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

it.each([
  'Sorry about the dent. The recordings of that night went to the police, who may ask you for a statement by Friday.',
  'The footage is with the police now, they may contact you as a witness. The gate is mended on Friday.',
  'Поліція має відео з парковки і може викликати вас як потерпілого. Ворота полагодимо в п’ятницю.',
  'Полиция получила видео с парковки, вас могут вызвать как потерпевшего. Ворота починим в пятницу.',
  'The police have the tape of the van that hit yours and may want your statement. The gate is mended on Friday.',
  'From January the buyer orders wide shoes every week. Sorry for the empty shelf.',
  'The buyer for the toy floor orders from Monday, so the set is back on Friday.',
  'The buyer ordered thirty more pairs yesterday, they arrive on Friday. Sorry for the empty shelf.',
  'В приложении уже видно, сколько людей в зале сейчас. Извините за тесноту, с среды пускаем по записи.',
  'В приложении видно, сколько человек сейчас на дорожке. Извините за тесноту, с среды пускаем по записи.',
  'Теперь на входе видно, сколько людей внутри. Извините за тесноту, с среды пускаем по записи.',
])('finds nothing: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([]);
});

it.each([
  'The recordings of your behaviour have been handed to the police, who will ask you for a statement. The gate is mended on Friday.',
  'Ваш отзыв переслали в полицию, следователь может попросить вас дать показания. Ворота починим в пятницу.',
  'Записи вашої поведінки передали поліції, чекайте на дзвінок слідчого. Ворота полагодимо в п’ятницю.',
  'Видео с камер уже у участкового, объяснения будете давать ему. Ворота починим в пятницу.',
  'Видео с камер, где вы выносите полотенца, у участкового, показания дадите ему. Ворота починим в пятницу.',
  'The footage is with the police, and you can give your statement to them. The gate is mended on Friday.',
  'We have handed the video of you to the police; they will take your statement. The gate is mended on Friday.',
  'Поліція має запис вашого скандалу і може викликати вас як свідка власного хамства. Ворота полагодимо в п’ятницю.',
])('finds threat: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['threat']);
});

it.each([
  'Another buyer ordered the last pair for his wedding on Friday. Sorry for the empty shelf.',
  'The buyer before you returned this pair because of a torn seam. Sorry, we exchange it on Friday.',
  'The buyer ordered twenty pairs and never paid for them; we know the type. Sorry for the empty shelf, filled on Friday.',
])('finds other customer: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['other_customer']);
});

it.each([
  'Сразу видно, сколько у таких людей ума. Дорожку откроем в среду.',
  'Сразу видно, сколько людей без мозгов к нам ходит. Дорожку откроем в среду.',
  'В приложении видно, сколько людей едят как свиньи. Дорожку откроем в среду.',
])('finds insult: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['insult']);
});

it.each([
  'Перепрошуємо за криві дверцята. Майстер перебере їх безкоштовно в середу. Якщо щось зміниться, пишіть нам.',
  'Мастер переберёт дверцы бесплатно в среду. Если время изменится, напишите нам.',
  'The fitter resets the doors free of charge on Friday. If anything changes, write to us.',
  'We repair it for free on Tuesday. Once the schedule changes, we let you know.',
])('ties no favour to what belongs to something else: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual([]);
});

it.each([
  'Мастер придёт завтра, выезд бесплатный. Будем признательны, если скорректируете двойку.',
  'Майстер прийде завтра, виїзд безкоштовний. Будемо вдячні, якщо відкоригуєте одиницю.',
  'The repair on Friday is free of charge. We would be grateful if you updated your rating.',
])('pleads, and ties no favour to it: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['rating_request']);
});

it.each(['Тут видно, сколько людей за деньги строчит отзывы. Дорожку откроем в среду.'])('finds accusation: %s', (draft) => {
  expect(rulesOfWholeGate(draft)).toEqual(['accusation']);
});

it.each(['Знижку дамо в середу, якщо зміниться ваша оцінка.', 'Скидку дадим в среду, как только отзыв исчезнет.'])(
  'still ties the favour: %s',
  (draft) => {
    expect(rulesOfWholeGate(draft)).toContain('conditional_compensation');
  },
);
