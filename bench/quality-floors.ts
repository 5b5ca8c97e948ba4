// The same kind of model on every public set's own labels, beside the floors of `datasets/README.md` (a plain hashed logistic regression). Only a
// measurement: each model is trained here on one set's own training part and thrown away, so sets that may not train what ships are fit for it.
// Where a set brings no split, every fifth text by its folded form is the test, so that the same text never stands on both sides.
import { z } from 'zod';
import { type FeatureGroups, wideFeaturesOf } from '../lib/domain/category/features.ts';
import { accuracy, macroF1 } from '../lib/domain/category/measure.ts';
import { linearScores, logistic } from '../lib/domain/category/train-linear.ts';
import { EACH, trainViews } from '../training/views.ts';
import { inRows, vocabularyOf } from '../training/vocabulary.ts';
import { type Row, trainAndJudge } from './quality-intents.ts';
import { sharedLines, sharedRows, sharedText } from './shared-data.ts';

type Language = Row['language'];
type Many = { text: string; language: Language; labels: readonly string[] };

const FIFTH = 5;
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isTest = (text: string): boolean => {
  let hash = 7;
  for (const letter of folded(text)) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % FIFTH === 0;
};

const print = (name: string, split: string, ours: string, floor: string): void =>
  console.log(`  ${name} | ${split} | ours ${ours} | floor ${floor}`);

const both = (first: number, second: number): string => `${first.toFixed(3).slice(1)}/${second.toFixed(3).slice(1)}`;

/** Accuracy and macro-F1 of one label a text. */
const single = (name: string, rows: readonly Row[], floor: string): void => {
  const known = rows.filter(({ text, label }) => text.trim() !== '' && label !== '');
  if (known.length === 0) return;
  const [test, train] = [known.filter(({ text }) => isTest(text)), known.filter(({ text }) => !isTest(text))];
  const judged = trainAndJudge(train, test);
  print(name, `${train.length} + ${test.length}, every fifth text`, both(accuracy(judged), macroF1(judged)), floor);
};

const SETTINGS = { kind: 'answers', epochs: 10, rate: 0.2, shrink: 0.02, seed: 11 } as const;
const THRESHOLDS = Array.from({ length: 17 }, (_, at) => 0.1 + at * 0.05);

type Counts = { hits: number; said: number; there: number };
const f1 = ({ hits, said, there }: Counts): number => (said + there === 0 ? 0 : (2 * hits) / (said + there));
const counts = (answers: readonly { share: number; wanted: boolean }[], threshold: number): Counts => ({
  hits: answers.filter(({ share, wanted }) => wanted && share >= threshold).length,
  said: answers.filter(({ share }) => share >= threshold).length,
  there: answers.filter(({ wanted }) => wanted).length,
});

/** Micro- and macro-F1 of any number of labels a text; each label's threshold is chosen on a fifth of the training part. */
const several = (train: readonly Many[], test: readonly Many[], labels: readonly string[]): { micro: number; macro: number } => {
  const featuresOfRow = ({ text, language }: Many): FeatureGroups => wideFeaturesOf({ text, title: null, ratingShare: null, language });
  const vocabulary = vocabularyOf(train.map(featuresOfRow));
  const rowsOf = (row: Many) => inRows(featuresOfRow(row), vocabulary);
  const trained = (rows: readonly Many[]) =>
    trainViews(
      rows.map((row) => ({ ...rowsOf(row), wanted: labels.map((label) => Number(row.labels.includes(label))), weight: 1 })),
      EACH,
      { ...SETTINGS, classes: labels.length, buckets: vocabulary.size },
    );
  const ask = ({ weights, bias }: ReturnType<typeof trained>, rows: readonly Many[]) => {
    const scores = new Float64Array(labels.length);
    const shares = rows.map((row) => {
      const { features, counts: all } = rowsOf(row);
      linearScores(features, weights, labels.length, scores, all);
      return [...scores].map((score, at) => logistic(score + (bias[at] ?? 0)));
    });
    return labels.map((label, at) => rows.map((row, index) => ({ share: shares[index]?.[at] ?? 0, wanted: row.labels.includes(label) })));
  };
  const tuning = ask(
    trained(train.filter(({ text }) => !isTest(text))),
    train.filter(({ text }) => isTest(text)),
  );
  const thresholds = tuning.map((answers) =>
    THRESHOLDS.reduce((best, one) => (f1(counts(answers, one)) > f1(counts(answers, best)) ? one : best), 0.5),
  );
  const all = ask(trained(train), test).map((answers, at) => counts(answers, thresholds[at] ?? 0.5));
  const sum = all.reduce((a, b) => ({ hits: a.hits + b.hits, said: a.said + b.said, there: a.there + b.there }));
  return { micro: f1(sum), macro: all.reduce((total, one) => total + f1(one), 0) / labels.length };
};

const Comments = z.array(z.object({ comment: z.string().nullable(), title: z.string().nullable(), rating: z.number().nullable() }));
const maalej = (): Row[] =>
  ['Bug', 'Feature', 'UserExperience', 'Rating'].flatMap((label) =>
    Comments.parse(JSON.parse(sharedText(`datasets/maalej/${label}.json`) ?? '[]')).map(({ comment, title, rating }) => ({
      text: comment ?? '',
      title: title ?? '',
      rating,
      label,
      language: 'en',
    })),
  );

const plain = (path: string, text: string, label: string, language: Language): Row[] =>
  sharedRows(path).map((row) => ({
    text: (row[text] ?? '').replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, ' ').trim(),
    rating: null,
    label: row[label] ?? '',
    language,
  }));

const EMOTIONS = ['anger', 'disgust', 'fear', 'joy', 'sadness', 'surprise'];
const brighter = (part: string, code: string, language: Language): Many[] =>
  sharedRows(`datasets/brighter/track_a_${part}_${code}.csv`).map((row) => ({
    text: row.text ?? '',
    language,
    labels: EMOTIONS.filter((name) => row[name] === '1'),
  }));

/** What a restaurant is reviewed for; `LOCATION` is too rare to be learnt. */
const ASPECTS = ['FOOD', 'SERVICE', 'AMBIENCE', 'RESTAURANT', 'DRINKS'];
const Sentence = z.object({ Text: z.string(), Quadruplet: z.array(z.object({ Category: z.string() })) });
const dimabsa = (file: string, language: Language): Many[] =>
  sharedLines(`datasets/dimabsa/${file}.jsonl`).map((line) => {
    const { Text, Quadruplet } = Sentence.parse(JSON.parse(line));
    return { text: Text, language, labels: ASPECTS.filter((name) => Quadruplet.some(({ Category }) => Category.startsWith(`${name}#`))) };
  });
const dimabsaTrain = (code: string, language: Language) => dimabsa(`${code}/${code}_restaurant_train_alltasks_polarity`, language);
const dimabsaTest = (code: string, language: Language) => dimabsa(`${code}/subtask3_${code}_restaurant_test_task3`, language);

/** Lines are `text####[['aspect', 'Class#Detail', 'polarity'], …]`. */
const mabsa = (domain: string, language: 'en' | 'ru', part: string): Many[] =>
  sharedLines(`datasets/mabsa/${domain}/${language}_${part}.txt`).map((line) => {
    const [text = '', marks = ''] = line.split('####');
    return { text, language, labels: [...marks.matchAll(/, ['"]([^'"#]+?)[# ][^'"]*['"], ['"]\w+['"]\]/g)].map((match) => match[1] ?? '') };
  });
const FEWEST_MARKS = 40;

const OF_STARS = (rating: string | undefined): string => (Number(rating) <= 2 ? 'neg' : Number(rating) === 3 ? 'neu' : 'pos');

const many = (
  name: string,
  train: readonly Many[],
  test: readonly Many[],
  labels: readonly string[],
  floor: string,
  macroOnly = false,
  split = 'its own split',
): void => {
  if (train.length === 0 || test.length === 0) return;
  const { micro, macro } = several(train, test, labels);
  print(name, `${train.length} + ${test.length}, ${split}`, macroOnly ? macro.toFixed(3).slice(1) : both(micro, macro), floor);
};

export const run = async (): Promise<void> => {
  console.log('  accuracy/macro-F1 where a text has one label, micro/macro-F1 where it may have several');
  single('maalej, 4 classes', maalej(), '.734/.551');
  single(
    'rutube, 11 classes',
    plain('datasets/rutube_support/cases.csv', 'Вопрос пользователя', 'Классификатор 1 уровня', 'ru'),
    '.735/.630',
  );
  single('rutube, 39 classes', plain('datasets/rutube_support/cases.csv', 'Вопрос пользователя', 'Классификатор 2 уровня', 'ru'), '-');
  for (const [language, code, floor] of [
    ['uk', 'ukr', '.258'],
    ['ru', 'rus', '.648'],
    ['en', 'eng', '.480'],
  ] as const) {
    const train = brighter('train', code, language);
    const present = EMOTIONS.filter((name) => train.some(({ labels }) => labels.includes(name)));
    // The English test part has no labels.
    const test = brighter('test', code, language);
    const bare = test.every(({ labels }) => labels.length === 0);
    many(
      `brighter ${language}, emotions, macro-F1`,
      bare ? train.filter(({ text }) => !isTest(text)) : train,
      bare ? train.filter(({ text }) => isTest(text)) : test,
      present,
      floor,
      true,
      bare ? 'every fifth text of its training part' : 'its own split',
    );
  }
  single('airline, sentiment', plain('datasets/airline/Tweets.csv', 'text', 'airline_sentiment', 'en'), '.801/.730');
  single('airline, 10 reasons', plain('datasets/airline/Tweets.csv', 'text', 'negativereason', 'en'), '.565/.452');
  many('dimabsa en, 5 classes', dimabsaTrain('eng', 'en'), dimabsaTest('eng', 'en'), ASPECTS, '.840/.691');
  const russian = dimabsaTrain('rus', 'ru');
  many('dimabsa ru, 5 classes', russian, dimabsaTest('rus', 'ru'), ASPECTS, '.731/.638');
  many('dimabsa uk, 5 classes', dimabsaTrain('ukr', 'uk'), dimabsaTest('ukr', 'uk'), ASPECTS, '.722/.627');
  many('dimabsa ru, tested on uk', russian, dimabsaTest('ukr', 'uk'), ASPECTS, '.475');
  for (const [language, floor] of [
    ['en', '.712/.663'],
    ['ru', '.713/.671'],
  ] as const) {
    const train = [...mabsa('phone', language, 'train'), ...mabsa('phone', language, 'dev')];
    const marks = Map.groupBy(
      train.flatMap(({ labels }) => [...new Set(labels)]),
      (label) => label,
    );
    const labels = [...marks].filter(([, list]) => list.length >= FEWEST_MARKS).map(([label]) => label);
    many(`mabsa phone ${language}, ${labels.length} classes`, train, mabsa('phone', language, 'test'), labels.sort(), floor);
  }
  single('gplay, 4 classes', plain('datasets/gplay_4class/dataset_unbalanced_4000.csv', 'review', 'label', 'en'), '.757/.734');
  single(
    'banki.ru, neg/neu/pos, from the text alone',
    sharedRows('datasets/banki_ru_domrf/reviews.csv').map((row) => ({
      text: row['Review Text'] ?? '',
      title: row['Review Title'] ?? '',
      rating: null,
      label: OF_STARS(row.Rating),
      language: 'ru',
    })),
    '.874/.593',
  );
  const detox = (sharedText('datasets/russe_detox/train.tsv') ?? '').split('\n').slice(1);
  single(
    'russe_detox, toxic or not',
    detox.flatMap((line): Row[] => {
      const [, toxic = '', neutral = ''] = line.split('\t');
      return [
        { text: toxic, rating: null, label: 'toxic', language: 'ru' },
        { text: neutral, rating: null, label: 'neutral', language: 'ru' },
      ];
    }),
    'acc .917',
  );
};
