// Which FAQ entry an operator used, from the customer's question alone and with the category that the agent has confirmed: `rutube_support` in parts,
// each measured with the others as earlier questions. Entries with the same answer are the same reply.
import { TextIndex } from '../lib/domain/tone/retrieval.ts';
import { percent, sharedRows } from './shared-data.ts';

type Entry = { id: string; questions: string[]; answer: string; category: string };
type Case = { text: string; id: string; category: string };

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Splits are drawn by a fixed sequence, so that two runs measure the same. */
const sequence = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

/** Halves, and fifths: the more earlier questions, the better. */
const PARTS = [2, 5] as const;
const ANSWER_WEIGHT = 0.5;
/** What an entry of another category keeps of its score. */
const OTHER_CATEGORY = 0.1;

type Tally = { first: number; three: number; all: number };
const KINDS = ['by the text alone', 'with the category that the agent confirmed'] as const;

const countIn = (tally: Tally, ranked: readonly string[], wanted: string): void => {
  const answers = [...new Set(ranked)];
  const at = answers.indexOf(wanted);
  tally.all += 1;
  if (at === 0) tally.first += 1;
  if (at >= 0 && at < 3) tally.three += 1;
};

export const run = async (): Promise<void> => {
  const entries = new Map<string, Entry>();
  for (const row of sharedRows('datasets/rutube_support/knowledge_base.csv')) {
    const id = plain(row['Вопрос из БЗ'] ?? '');
    const known = entries.get(id);
    if (known !== undefined) known.questions.push(row.Тема ?? '');
    else
      entries.set(id, {
        id,
        questions: [row['Вопрос из БЗ'] ?? '', row.Тема ?? ''],
        answer: row['Ответ из БЗ'] ?? '',
        category: row['Классификатор 1 уровня'] ?? '',
      });
  }
  const cases = sharedRows('datasets/rutube_support/cases.csv').flatMap((row): Case[] => {
    const id = plain(row['Вопрос из БЗ'] ?? '');
    return entries.has(id) ? [{ text: row['Вопрос пользователя'] ?? '', id, category: row['Классификатор 1 уровня'] ?? '' }] : [];
  });
  if (cases.length === 0) return;
  console.log(`  ${cases.length} questions, ${entries.size} entries`);
  for (const parts of PARTS) measure(entries, cases, parts);
};

const measure = (entries: ReadonlyMap<string, Entry>, cases: readonly Case[], parts: number): void => {
  const tallies = KINDS.map((): Tally => ({ first: 0, three: 0, all: 0 }));
  let milliseconds = 0;
  const draw = sequence(parts);
  const partOf = new Map(cases.map((one) => [one, Math.floor(draw() * parts)]));
  for (let part = 0; part < parts; part++) {
    const test = cases.filter((one) => partOf.get(one) === part);
    const train = cases.filter((one) => partOf.get(one) !== part);
    const index = new TextIndex([
      ...[...entries.values()].flatMap(({ id, questions, answer }) => [
        ...new Set(questions.map(plain)).values().map((text) => ({ id, text, weight: 1 })),
        { id, text: answer, weight: ANSWER_WEIGHT },
      ]),
      ...train.map(({ id, text }) => ({ id, text, weight: 1 })),
    ]);
    const answerOf = (id: string) => plain(entries.get(id)?.answer ?? '');
    const categoryOf = (id: string) => entries.get(id)?.category ?? '';
    for (const { text, id, category } of test ?? []) {
      const before = performance.now();
      const scores = [...index.scores(text)];
      milliseconds += performance.now() - before;
      const ranked = (list: [string, number][]) => list.toSorted((a, b) => b[1] - a[1]).map(([entry]) => answerOf(entry));
      const within = (chosen: string) =>
        scores.map(([entry, score]): [string, number] => [entry, categoryOf(entry) === chosen ? score : score * OTHER_CATEGORY]);
      const wanted = answerOf(id);
      for (const [kind, list] of [scores, within(category)].entries()) {
        const tally = tallies[kind];
        if (tally !== undefined) countIn(tally, ranked(list), wanted);
      }
    }
  }
  console.log(`  earlier questions: ${parts - 1} of ${parts} parts; ${(milliseconds / cases.length).toFixed(2)} ms a question`);
  for (const [kind, { first, three, all }] of tallies.entries())
    console.log(`    ${KINDS[kind]}: recall@1 ${percent(first, all)}, recall@3 ${percent(three, all)} (goal 80 %)`);
};
