// Speed, load and size of the classifier in Chromium, and whether Node gives the same answers to the letter.
// Goals: at most 2 MB, loaded within 50 ms, 1 ms a review at the median.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadShippedModel } from '../cli/shipped-model.ts';
import { classify } from '../lib/domain/category/classify.ts';
import { type Asked, classifyInChromium } from './categorize-in-chromium.ts';
import { sharedLines, sharedRows } from './shared-data.ts';

const SAMPLE = 1_500;

const texts = (): Asked[] => {
  const rows = sharedRows('datasets/uareviews/UAReviews.csv').slice(0, SAMPLE);
  const uk = rows.map(
    (row): Asked => ({ text: row.content ?? '', title: null, rating: row.rating ? { value: Number(row.rating), max: 5 } : null }),
  );
  const ru = sharedRows('datasets/rutube_support/cases.csv').map(
    (row): Asked => ({ text: row['Вопрос пользователя'] ?? '', title: null, rating: null }),
  );
  const en = sharedRows('datasets/banking77/test.csv')
    .slice(0, 500)
    .map((row): Asked => ({ text: row.text ?? '', title: null, rating: null }));
  const long = sharedLines('gold/categories-dev.jsonl').map((line): Asked => {
    const { text, title }: { text: string; title: string | null } = JSON.parse(line);
    return { text, title, rating: { value: 1, max: 5 } };
  });
  return [...uk, ...ru, ...en, ...long];
};

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

export const run = async (): Promise<void> => {
  const asked = texts();
  if (asked.length === 0) return;
  const measured = await classifyInChromium(asked);
  if (measured === null) {
    console.log('  no Chromium here: not measured');
    return;
  }
  const model = loadShippedModel();
  const differing = asked.filter((one, index) => JSON.stringify(classify(model, one)) !== measured.answers[index]).length;
  const bytes = statSync(fileURLToPath(new URL('../public/models/category.bin', import.meta.url))).size;
  console.log(
    `  model ${(bytes / 1e6).toFixed(2)} MB (goal 2); fetched and read in ${measured.loadMs.toFixed(1)} ms (goal 50), first answer ${measured.firstMs.toFixed(1)} ms`,
  );
  console.log(
    `  a review: median ${at(measured.eachMs, 0.5).toFixed(3)} ms (goal 1), 95 % within ${at(measured.eachMs, 0.95).toFixed(3)} ms, slowest ${at(measured.eachMs, 1).toFixed(1)} ms, of ${asked.length}`,
  );
  console.log(`  answers that differ between Node and Chromium: ${differing} of ${asked.length}`);
};
