// Category, risk and language of the trained model against `gold/categories-dev.jsonl`: right = among the acceptable labels. Only measured here:
// no word, weight or threshold is chosen by these texts.
import { z } from 'zod';
import { loadShippedModel } from '../cli/shipped-model.ts';
import { Language } from '../lib/contracts/primitives.ts';
import { classify } from '../lib/domain/category/classify.ts';
import { accuracy, calibrationError, type Judged, macroF1, mostCertain, recallAndPrecision } from '../lib/domain/category/measure.ts';
import { suggestCategory } from '../lib/domain/category/suggest.ts';
import { measureIntents } from './quality-intents.ts';
import { percent, sharedLines } from './shared-data.ts';

const Gold = z.object({
  lang: Language,
  rating: z.coerce.number().nullable(),
  title: z.string().nullable(),
  text: z.string(),
  label: z.string().nullable(),
  accept: z.array(z.string()),
  risk: z.boolean(),
});

const right = (judged: readonly Judged[]): string => `${(100 * accuracy(judged)).toFixed(1)} % of ${judged.length}`;

const CERTAIN_SHARE = 0.7;

export const run = async (): Promise<void> => {
  const model = loadShippedModel();
  const rows = sharedLines('gold/categories-dev.jsonl').map((line) => Gold.parse(JSON.parse(line)));
  const answers = rows.map((row) => {
    const rating = row.rating === null ? null : { value: row.rating, max: 5 };
    const answer = classify(model, { text: row.text, title: row.title, rating });
    const words = suggestCategory({ text: row.text, title: row.title, rating, language: row.lang });
    const judged: Judged = {
      wanted: row.label ?? row.accept[0] ?? '',
      accept: row.accept,
      given: answer.category,
      confidence: answer.confidence,
    };
    return { row, answer, judged, words: words.category ?? words.alternatives[0]?.category ?? '' };
  });
  if (answers.length > 0) {
    const judged = answers.map((one) => one.judged);
    const byWords = answers.filter(({ row, words }) => row.accept.includes(words)).length;
    console.log(
      `  model ${model.version}; best guess right (goal 85 %): ${right(judged)}; word list alone: ${percent(byWords, rows.length)}`,
    );
    for (const [language, list] of Map.groupBy(answers, ({ row }) => row.lang))
      console.log(`    ${language} (goal 80 %): ${right(list.map((one) => one.judged))}`);
    console.log(`  macro-F1 (goal .75): ${macroF1(judged).toFixed(3)}`);
    for (const [category, list] of Map.groupBy(answers, ({ judged: { wanted } }) => wanted))
      console.log(`    ${category}: ${right(list.map((one) => one.judged))}`);
    console.log(`  70 % most certain (goal 93 %): ${right(mostCertain(judged, CERTAIN_SHARE))}`);
    console.log(`  where not withheld: ${right(answers.filter(({ answer }) => !answer.abstained).map((one) => one.judged))}`);
    console.log(`  expected calibration error (goal .05): ${calibrationError(judged).toFixed(3)}`);
    const risk = recallAndPrecision(answers.map(({ row, answer }) => ({ wanted: row.risk, given: answer.risk.length > 0 })));
    console.log(`  risk recall (goal .9): ${risk.recall.toFixed(2)}, precision (goal .7): ${risk.precision.toFixed(2)}`);
    const told = answers.filter(({ row }) => row.text.length > 60);
    console.log(
      `  language above 60 characters: ${percent(told.filter(({ row, answer }) => answer.language === row.lang).length, told.length)}`,
    );
  }
  measureIntents();
};
