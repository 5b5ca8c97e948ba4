// Kind sentences, whose words keep the company of threats and pleas, find nothing; kindness that is turned is found as before.
import { expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';

const DONE = 'The leaking tap in room 7 was changed on Monday.';

it.each([
  "It's wonderful to find out that you thoroughly enjoyed our breakfast, making special mention of the live counters.",
  'It gives us immense pleasure to read such positive, kind and encouraging words about our bakery.',
  'Knowing that you would highly recommend us means a lot.',
  'Do follow us on social media for updates and promotions.',
  'Do connect with us on social media to share more of your stay at our hotel.',
  'We understand the importance of quality and quantity in food and are glad that we could live up to your expectations.',
])('finds nothing: %s', (draft) => {
  expect(rulesOfWholeGate(`${draft} ${DONE}`)).toEqual([]);
});

it.each([
  ['It is nice to see that the village idiot has a phone.', 'insult'],
  ['Happy to hear you passed primary school.', 'insult'],
  ['Приятно узнать, что вы освоили клавиатуру.', 'insult'],
  ['It will be a pleasure to meet you in front of a judge.', 'threat'],
  ['Follow us on Instagram and post a story, then the cake is on us.', 'conditional_compensation'],
  ['Дякуємо за вашу істерику.', 'insult'],
  ['Спасибо за вашу клоунаду.', 'insult'],
  ['Дякуємо, що поділилися своєю дурістю.', 'insult'],
  ['We are glad to learn which school your daughter goes to.', 'threat'],
])('is no shelter: %s is %s', (draft, rule) => {
  expect(rulesOfWholeGate(`${draft} ${DONE}`)).toContain(rule);
});

it.each([
  'It would be good to know where you live, so that the courier comes at the right hour.',
  'Нам важливо знати, де ви паркуєтеся: додамо табличку до п’ятниці.',
  'Втрата вашого часу на нашій совісті, кошти надійдуть у п’ятницю.',
])('is not taken for such: %s', (draft) => {
  expect(rulesOfWholeGate(`${draft} ${DONE}`)).toEqual([]);
});
