// Which FAQ entry an operator used, from the customer's question alone and with the category that the agent has confirmed: `rutube_support` in parts,
// each measured with the others as earlier questions. Entries with the same answer are the same reply. Beside it, so that nothing is tuned to one set:
// which intent of `banking77` a question has, with the intent's name and a few earlier questions for an entry.
import { type EntryText, TEXT_WEIGHTS, TextIndex } from '../lib/domain/tone/retrieval.ts';
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
/** Beside the first draw of fifths: what another draw would give. */
const MORE_DRAWS = [11, 12, 13, 14] as const;
/** Earlier questions an intent. */
const SHOTS = [1, 3, 10] as const;
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
  for (const parts of PARTS) measure(entries, cases, parts, [parts]);
  measure(entries, cases, 5, MORE_DRAWS);
  for (const shots of SHOTS) measureIntents(shots);
};

const measure = (entries: ReadonlyMap<string, Entry>, cases: readonly Case[], parts: number, draws: readonly number[]): void => {
  const tallies = KINDS.map((): Tally => ({ first: 0, three: 0, all: 0 }));
  const time = { build: 0, ask: 0, builds: 0 };
  const ownTexts = [...entries.values()].flatMap(({ id, questions, answer }): EntryText[] => [
    ...new Set(questions.map(plain)).values().map((text) => ({ id, text, weight: TEXT_WEIGHTS.title })),
    { id, text: answer, weight: TEXT_WEIGHTS.body },
  ]);
  const answerOf = (id: string) => plain(entries.get(id)?.answer ?? '');
  const categoryOf = (id: string) => entries.get(id)?.category ?? '';
  const ranked = (list: [string, number][]) => list.toSorted((a, b) => b[1] - a[1]).map(([entry]) => answerOf(entry));
  for (const seed of draws) {
    const draw = sequence(seed);
    const partOf = new Map(cases.map((one) => [one, Math.floor(draw() * parts)]));
    for (let part = 0; part < parts; part++) {
      const start = performance.now();
      const index = new TextIndex([
        ...ownTexts,
        ...cases.filter((one) => partOf.get(one) !== part).map(({ id, text }) => ({ id, text, weight: TEXT_WEIGHTS.answered })),
      ]);
      time.build += performance.now() - start;
      time.builds += 1;
      for (const { text, id, category } of cases.filter((one) => partOf.get(one) === part)) {
        const before = performance.now();
        const scores = [...index.scores(text)];
        time.ask += performance.now() - before;
        const within = scores.map(([entry, score]): [string, number] => [
          entry,
          categoryOf(entry) === category ? score : score * OTHER_CATEGORY,
        ]);
        const wanted = answerOf(id);
        for (const [kind, list] of [scores, within].entries()) {
          const tally = tallies[kind];
          if (tally !== undefined) countIn(tally, ranked(list), wanted);
        }
      }
    }
  }
  console.log(
    `  earlier questions: ${parts - 1} of ${parts} parts, draw ${draws.join(', ')}; ${(time.ask / cases.length / draws.length).toFixed(2)} ms a question, index ${(time.build / time.builds).toFixed(0)} ms`,
  );
  for (const [kind, { first, three, all }] of tallies.entries())
    console.log(`    ${KINDS[kind]}: recall@1 ${percent(first, all)}, recall@3 ${percent(three, all)} (goal 80 %)`);
};

/** Earlier questions are drawn from the train rows, the measured ones are the test rows. */
const measureIntents = (shots: number): void => {
  const earlier = sharedRows('datasets/banking77/train.csv');
  const asked = sharedRows('datasets/banking77/test.csv');
  if (earlier.length === 0 || asked.length === 0) return;
  const draw = sequence(shots);
  const drawn = earlier.map((row) => ({ row, at: draw() })).sort((a, b) => a.at - b.at);
  const texts: EntryText[] = [];
  for (const [intent, rows] of Map.groupBy(drawn, ({ row }) => row.category ?? '')) {
    texts.push({ id: intent, text: intent.replaceAll('_', ' '), weight: TEXT_WEIGHTS.title });
    for (const { row } of rows.slice(0, shots)) texts.push({ id: intent, text: row.text ?? '', weight: TEXT_WEIGHTS.answered });
  }
  const index = new TextIndex(texts);
  const tally: Tally = { first: 0, three: 0, all: 0 };
  for (const { text, category } of asked) {
    const ranked = [...index.scores(text ?? '')].sort((a, b) => b[1] - a[1]).map(([intent]) => intent);
    countIn(tally, ranked, category ?? '');
  }
  console.log(
    `  banking77, ${asked.length} questions, earlier ones an intent: ${shots}: recall@1 ${percent(tally.first, tally.all)}, recall@3 ${percent(tally.three, tally.all)}`,
  );
};
