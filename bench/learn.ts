// How many confirmed items a team's new category needs: topics of `banking77` and `rutube_support` stand for it. A team has some twelve categories, each
// with 40 confirmed items, and makes one more, learnt from 10, 30 and 100; it is looked for among fresh texts of all twelve, and of all 77 topics, most of
// them never confirmed as anything: once with nothing known of those, once with 500 texts of the stream that nobody has put anywhere. Two teams. The
// packed weights are measured, as they travel. "Offered" counts those among the alternatives too. Goal: 80 % precision from 30.
import { type FeatureGroups, featuresOf } from '../lib/domain/category/features.ts';
import { learnCategory, scoreOf } from '../lib/domain/category/learn-category.ts';
import { packWeights, unpackWeights } from '../lib/domain/category/learnt-weights.ts';
import { seededRandom, shuffled } from '../lib/domain/category/train-linear.ts';
import { sharedRows } from './shared-data.ts';

type Row = { topic: string; features: FeatureGroups };

const CONFIRMED = [10, 30, 100] as const;
const OTHERS_EACH = 40;
const TOPICS = 12;
const SEEDS = [5, 6] as const;
const FEWEST_TO_FIND = 5;
const UNCONFIRMED = 500;

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

type Among = { all: boolean; unconfirmed: number };

const measure = (name: string, train: readonly Row[], test: readonly Row[], among: Among): void => {
  const counts = Map.groupBy(train, ({ topic }) => topic);
  for (const confirmed of CONFIRMED) {
    const sum = { hits: 0, proposed: 0, offered: 0, there: 0, topics: 0 };
    for (const seed of SEEDS) {
      const team = shuffled([...counts.keys()].sort(), seededRandom(seed)).slice(0, TOPICS);
      const ofTeam = new Set(team);
      for (const topic of team) {
        const random = seededRandom(confirmed);
        const own = shuffled(counts.get(topic) ?? [], random).slice(0, confirmed);
        const others = team
          .filter((other) => other !== topic)
          .flatMap((other) => shuffled(counts.get(other) ?? [], random).slice(0, OTHERS_EACH));
        const used = new Set([...own, ...others]);
        const left = shuffled(
          train.filter((row) => !used.has(row)),
          random,
        );
        const unconfirmed = left.slice(0, among.unconfirmed);
        for (const row of unconfirmed) used.add(row);
        const fresh = test.filter((row) => !used.has(row) && (among.all || ofTeam.has(row.topic)));
        const there = fresh.filter((row) => row.topic === topic).length;
        if (own.length < confirmed || there < FEWEST_TO_FIND) continue;
        sum.topics++;
        sum.there += there;
        const learnt = learnCategory({
          confirmed: own.map(({ features }) => features),
          others: others.map((row) => ({ features: row.features, category: row.topic })),
          unconfirmed: unconfirmed.map(({ features }) => features),
        });
        const packed = unpackWeights(packWeights(learnt, Number.POSITIVE_INFINITY)) ?? learnt;
        for (const row of fresh) {
          const score = scoreOf(packed, row.features);
          const proposed = learnt.proposeFrom !== null && score >= learnt.proposeFrom;
          const right = row.topic === topic;
          if (proposed) sum.proposed++;
          if (proposed && right) sum.hits++;
          if (right && (proposed || (learnt.offerFrom !== null && score >= learnt.offerFrom))) sum.offered++;
        }
      }
    }
    const of = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;
    console.log(
      sum.topics === 0
        ? `  ${name}, ${confirmed} confirmed: no topic has so many and some left to find`
        : `  ${name}, ${confirmed} confirmed: precision ${of(sum.hits, sum.proposed)}, recall ${of(sum.hits, sum.there)}, offered ${of(sum.offered, sum.there)}, ${sum.topics} topics`,
    );
  }
};

export const run = async (): Promise<void> => {
  const train = banking('train');
  if (train.length === 0) return;
  const test = banking('test');
  measure('banking77, among twelve', train, test, { all: false, unconfirmed: 0 });
  measure('banking77, among all 77', train, test, { all: true, unconfirmed: 0 });
  measure(`banking77, among all 77, ${UNCONFIRMED} unconfirmed`, train, test, { all: true, unconfirmed: UNCONFIRMED });
  const cases = rutube();
  measure('rutube_support', cases, cases, { all: true, unconfirmed: 0 });
};
