// Teaching by two examples on the saved pages beside the repository: how many reviews the inferred adapter finds, how many of what it finds are
// none, and whether author and text are right, over several pairs; again with beginnings only, and after all made class names were renamed.
// Goal: at least 95 % found, at most 2 % false, author and text right on 95 %.

import { havePages, htmlOf, OURS, WHY_SKIPPED } from '../tests/pages/saved-pages.ts';
import {
  adapterOf,
  afterBuild,
  documentOf,
  expectedOf,
  pairsOf,
  readWith,
  type Score,
  scoreOf,
  wordsOf,
} from '../tests/pages/taught-pages.ts';

const BEGINNING = 70;

const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
const show = (values: number[]): string =>
  `${Math.min(...values)
    .toFixed(0)
    .padStart(3)} ${(values.reduce((a, b) => a + b, 0) / values.length).toFixed(1).padStart(5)}`;
const NONE: Score = { reviews: 0, found: 0, extra: 0, author: 0, text: 0 };

export const run = async (): Promise<void> => {
  if (!havePages) {
    console.log(`teach: not measured, ${WHY_SKIPPED}`);
    return;
  }
  console.log('teach, worst and mean over pairs of examples, in per cent'.padEnd(66), 'found      false      author     text');
  const total = { runs: 0, good: 0 };
  for (const saved of OURS) {
    const document = documentOf(htmlOf(saved), saved.url);
    const expected = expectedOf(saved, document);
    const words = wordsOf(saved, document, expected);
    const pairs = pairsOf(words);
    const rebuilt = documentOf(htmlOf(saved), saved.url);
    const renamed = afterBuild(rebuilt);
    const scores: Record<string, Score[]> = { whole: [], beginnings: [], renamed: [] };
    const problems: string[] = [];
    for (const pair of pairs) {
      const given = pair.flatMap((position) => words[position] ?? []);
      const beginnings = given.map((one) => ({ ...one, text: one.text.slice(0, BEGINNING) }));
      for (const [name, examples] of [
        ['whole', given],
        ['beginnings', beginnings],
      ] as const) {
        const adapter = adapterOf(document, examples, saved);
        if (typeof adapter === 'string') problems.push(`${name} ${pair.join('+')}: ${adapter}`);
        scores[name]?.push(
          typeof adapter === 'string' ? { ...NONE, reviews: expected.length } : scoreOf(readWith(document, adapter, saved), expected),
        );
        if (name === 'whole')
          scores.renamed?.push(
            typeof adapter === 'string' ? { ...NONE, reviews: expected.length } : scoreOf(readWith(rebuilt, adapter, saved), expected),
          );
      }
    }
    for (const [name, all] of Object.entries(scores)) {
      const found = all.map((score) => share(score.found, score.reviews));
      const extra = all.map((score) => -share(score.extra, score.found + score.extra || 1));
      const author = all.map((score) => share(score.author, score.found));
      const text = all.map((score) => share(score.text, score.found));
      total.runs += all.length;
      total.good += all.filter(
        (_, at) => (found[at] ?? 0) >= 95 && (extra[at] ?? -100) >= -2 && (author[at] ?? 0) >= 95 && (text[at] ?? 0) >= 95,
      ).length;
      const what = `${name === 'whole' ? saved.file.replace('.html', '') : `  ${name}${name === 'renamed' ? ` (${renamed} names)` : ''}`}`;
      console.log(
        `  ${what.padEnd(40)} ${String(expected.length).padStart(4)} reviews ${String(all.length)} pairs  ${show(found)}  ${show(extra)}  ${show(author)}  ${show(text)}`,
      );
    }
    for (const problem of problems) console.log(`    ${problem}`);
  }
  console.log(`teach: ${total.good} of ${total.runs} runs reach the goal`);
};
