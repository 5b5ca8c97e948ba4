// The category proposal against `gold/categories-dev.jsonl`: right = among the acceptable labels. Never used to write the lexicon.
import { z } from 'zod';
import { Language } from '../lib/contracts/primitives.ts';
import { suggestCategory } from '../lib/domain/category/suggest.ts';
import { percent, sharedLines } from './shared-data.ts';

const Gold = z.object({
  lang: Language,
  rating: z.coerce.number().nullable(),
  title: z.string().nullable(),
  text: z.string(),
  accept: z.array(z.string()),
});

type Judged = { language: string; confidence: number; right: boolean; answered: boolean };

/** Mean gap between said and true share, over ten bins. */
const calibrationError = (judged: Judged[]): number => {
  const bins = Map.groupBy(judged, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  let error = 0;
  for (const bin of bins.values())
    error += Math.abs(bin.reduce((sum, { confidence, right }) => sum + confidence - Number(right), 0)) / judged.length;
  return error;
};

export const run = async (): Promise<void> => {
  const rows = sharedLines('gold/categories-dev.jsonl').map((line) => Gold.parse(JSON.parse(line)));
  const judged = rows.map(({ lang, rating, title, text, accept }): Judged => {
    const proposal = suggestCategory({ text, title, rating: rating === null ? null : { value: rating, max: 5 }, language: lang });
    const best = proposal.category ?? proposal.alternatives[0]?.category ?? '';
    return { language: lang, confidence: proposal.confidence, right: accept.includes(best), answered: proposal.category !== null };
  });
  if (judged.length === 0) return;
  const share = (list: Judged[]): string => `${percent(list.filter(({ right }) => right).length, list.length)} of ${list.length}`;
  console.log(`  best guess right: ${share(judged)}`);
  for (const [language, list] of Map.groupBy(judged, (entry) => entry.language)) console.log(`    ${language}: ${share(list)}`);
  console.log(`  where not withheld: ${share(judged.filter(({ answered }) => answered))}`);
  const certain = [...judged].sort((a, b) => b.confidence - a.confidence).slice(0, Math.round(judged.length * 0.7));
  console.log(`  70 % most certain: ${share(certain)}`);
  console.log(`  expected calibration error: ${calibrationError(judged).toFixed(3)}`);
};
