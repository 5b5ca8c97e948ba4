// The classifier answers the same in Chromium as in Node, to the last letter: words, faces, other scripts, long texts.
import { expect, it } from 'vitest';
import { type Asked, classifyInChromium } from '../../bench/categorize-in-chromium.ts';
import { loadShippedModel } from '../../cli/shipped-model.ts';
import { classify } from '../../lib/domain/category/classify.ts';

const TEXTS = [
  '',
  '👍🔥 супер!!!',
  'Кур’єр не приїхав, гроші не повертають',
  'Приложение вылетает, ЁЛКИ-ПАЛКИ, верните деньги',
  "It doesn't work, I'm done. https://example.com/x @shop",
  'Das Essen war kalt, der Kellner unfreundlich',
  'İSTANBUL ßtraße ﬁne 𝒻ancy ½',
  'อาหารอร่อยมาก 食べ物は美味しい',
  'а'.repeat(5_000),
  'Чекала годину, ніхто не підійшов. '.repeat(300),
  'e\u0301te\u0301 \u200bтест\u00a0тест',
];

it('gives the same answers in both engines', async () => {
  const asked = TEXTS.flatMap((text): Asked[] => [
    { text, title: null, rating: null },
    { text, title: 'Title', rating: { value: 1, max: 5 } },
    { text, title: null, rating: { value: 9, max: 10 } },
  ]);
  const measured = await classifyInChromium(asked);
  const model = loadShippedModel();
  expect(measured?.answers).toEqual(asked.map((one) => JSON.stringify(classify(model, one))));
});
