// How many confirmed items a team's new category needs: topics of `banking77` and `rutube_support` stand for it. A team has some twelve categories, each
// with 40 confirmed items, and makes one more, learnt from 10, 30 and 100; it is looked for among fresh texts of all twelve. Then the same where the
// texts are of all 77 topics, most of them never confirmed as anything. Goal: 80 % precision from 30.
import { type FeatureGroups, featuresOf } from '../lib/domain/category/features.ts';
import { isLearnt, learnCategory } from '../lib/domain/category/learn-category.ts';
import { seededRandom, shuffled } from '../lib/domain/category/train-linear.ts';
import { sharedRows } from './shared-data.ts';

type Row = { topic: string; features: FeatureGroups };

const CONFIRMED = [10, 30, 100] as const;
const OTHERS_EACH = 40;
const TOPICS = 12;
const SEED = 5;
const FEWEST_TO_FIND = 5;

const rowOf = (text: string, topic: string, language: 'en' | 'ru'): Row => ({
  topic,
  features: featuresOf({ text, title: null, ratingShare: null, language }),
});

const banking = (part: string): Row[] =>
  sharedRows(`datasets/banking77/${part}.csv`).map((row) => rowOf(row.text ?? '', row.category ?? '', 'en'));

const rutube = (): Row[] =>
  sharedRows('datasets/rutube_support/cases.csv')
    .map((row) => ({
      text: (row['Вопрос пользователя'] ?? '').replace(/[\s\u200b-\u200f\u2060]+/gu, ' ').trim(),
      topic: row['Классификатор 1 уровня'] ?? '',
    }))
    .filter(({ text, topic }) => text !== '' && topic !== '')
    .map(({ text, topic }) => rowOf(text, topic, 'ru'));

const measure = (name: string, train: readonly Row[], test: readonly Row[], amongAll: boolean): void => {
  const counts = Map.groupBy(train, ({ topic }) => topic);
  const team = shuffled([...counts.keys()].sort(), seededRandom(SEED)).slice(0, TOPICS);
  const ofTeam = new Set(team);
  for (const confirmed of CONFIRMED) {
    let hits = 0;
    let found = 0;
    let there = 0;
    let measured = 0;
    for (const topic of team) {
      const random = seededRandom(confirmed);
      const own = shuffled(counts.get(topic) ?? [], random).slice(0, confirmed);
      const others = team
        .filter((other) => other !== topic)
        .flatMap((other) => shuffled(counts.get(other) ?? [], random).slice(0, OTHERS_EACH));
      const used = new Set([...own, ...others]);
      const fresh = test.filter((row) => !used.has(row) && (amongAll || ofTeam.has(row.topic)));
      const toFind = fresh.filter((row) => row.topic === topic).length;
      if (own.length < confirmed || toFind < FEWEST_TO_FIND) continue;
      measured++;
      const learnt = learnCategory(
        own.map(({ features }) => features),
        others.map(({ features }) => features),
      );
      const answers = fresh.filter(({ features }) => isLearnt(learnt, features).found);
      hits += answers.filter((row) => row.topic === topic).length;
      found += answers.length;
      there += toFind;
    }
    console.log(
      measured === 0
        ? `  ${name}, ${confirmed} confirmed: no topic has so many and some left to find`
        : `  ${name}, ${confirmed} confirmed: precision ${((100 * hits) / Math.max(1, found)).toFixed(0)} %, recall ${((100 * hits) / there).toFixed(0)} %, ${measured} topics`,
    );
  }
};

export const run = async (): Promise<void> => {
  const train = banking('train');
  if (train.length === 0) return;
  const test = banking('test');
  measure('banking77, among twelve', train, test, false);
  measure('banking77, among all 77', train, test, true);
  const cases = rutube();
  measure('rutube_support', cases, cases, true);
};
