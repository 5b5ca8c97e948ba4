// How sure is sure: the curve from a share to how often such answers are right, and thresholds, read off cross-validated answers only.
import { BASE_CATEGORIES } from '../lib/contracts/base-categories.ts';
import { anyRisk, onCurve } from '../lib/domain/category/classify.ts';
import { RISKS } from '../lib/domain/category/labels.ts';
import { accuracy, type Judged, recallAndPrecision } from '../lib/domain/category/measure.ts';
import { namedRisks } from '../lib/domain/category/named-risk.ts';
import { logistic, softmax } from '../lib/domain/category/train-linear.ts';
import type { OutOfFold } from './cross-validate.ts';
import type { Example } from './example.ts';

type Answer = OutOfFold<{ example: Example }>;

export type Calibration = { curve: [number, number][]; threshold: number };

export const judgedOf = ({ item: { example }, scores }: Answer): Judged => {
  const shares = Float64Array.from(scores);
  softmax(shares);
  let first = 0;
  for (let at = 1; at < shares.length; at++) if ((shares[at] ?? 0) > (shares[first] ?? 0)) first = at;
  const wanted = example.category ?? '';
  return {
    wanted,
    accept: [wanted, ...(example.alt === null ? [] : [example.alt]), ...(example.second ?? [])],
    given: BASE_CATEGORIES[first] ?? '',
    confidence: shares[first] ?? 0,
  };
};

/** Points of the curve from share to probability; each stands for as many answers. Few are coarse and sure: more of them follow chance. */
const POINTS = 6;

/** How often answers of each certainty were right, never falling. */
const curveOf = (judged: readonly Judged[]): [number, number][] => {
  const ordered = [...judged].sort((a, b) => a.confidence - b.confidence);
  const pools = Array.from({ length: POINTS }, (_, at) => {
    const own = ordered.slice(Math.floor((at * ordered.length) / POINTS), Math.floor(((at + 1) * ordered.length) / POINTS));
    return { share: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length, right: accuracy(own), size: 1 };
  });
  for (let at = 1; at < pools.length; ) {
    const [before, here] = [pools[at - 1], pools[at]];
    if (before === undefined || here === undefined || before.right < here.right) {
      at++;
      continue;
    }
    const size = before.size + here.size;
    const mean = (a: number, b: number) => (a * before.size + b * here.size) / size;
    pools.splice(at - 1, 2, { share: mean(before.share, here.share), right: mean(before.right, here.right), size });
    at = Math.max(1, at - 1);
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return pools.map(({ share, right }) => [round(share), round(right)]);
};

/** Where an answer is given, it shall be right this often. */
const RIGHT_WHERE_ANSWERED = 0.9;
const LOWEST_THRESHOLD = 0.4;
const HIGHEST_THRESHOLD = 0.75;

/** What two readers accept is what a team accepts: calibrated on texts that were read twice. */
export const calibrate = (all: readonly Answer[]): Calibration => {
  const answers = all.filter(({ item }) => item.example.second !== null);
  const raw = answers.map(judgedOf);
  const curve = curveOf(raw);
  const judged = raw.map((one) => ({ ...one, confidence: onCurve(curve, one.confidence) })).sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let threshold = HIGHEST_THRESHOLD;
  for (const [at, { accept, given, confidence }] of judged.entries()) {
    right += Number(accept.includes(given));
    if (right / (at + 1) >= RIGHT_WHERE_ANSWERED) threshold = confidence;
  }
  threshold = Math.round(Math.min(HIGHEST_THRESHOLD, Math.max(LOWEST_THRESHOLD, threshold)) * 100) / 100;
  return { curve, threshold };
};

/** Of one risk by the model: what words name outright is found beside it, so recall and precision count alike. */
const RECALL_WEIGHT = 1;
const STEPS = Array.from({ length: 44 }, (_, at) => 0.1 + at * 0.02);

/** For each flag the threshold with the best F-score that leans to recall. */
export const riskThresholds = (answers: readonly Answer[]): number[] =>
  RISKS.map((risk, column) => {
    let best = { threshold: 0.5, score: -1 };
    for (const threshold of STEPS) {
      let hits = 0;
      let said = 0;
      let there = 0;
      for (const { item, scores } of answers) {
        const wanted = item.example.risk?.includes(risk) ?? false;
        const given = logistic(scores[column] ?? 0) >= threshold;
        hits += Number(wanted && given);
        said += Number(given);
        there += Number(wanted);
      }
      const square = RECALL_WEIGHT ** 2;
      const score = said + there === 0 ? 0 : ((1 + square) * hits) / (square * there + said);
      if (score > best.score) best = { threshold, score };
    }
    return Math.round(best.threshold * 100) / 100;
  });

/** What is aimed at; of thresholds that come as near to it the lower one: a risk that is missed is worse than one too many. */
const WANTED = { recall: 0.9, precision: 0.7 };
const ANY_STEPS = Array.from({ length: 90 }, (_, at) => 0.05 + at * 0.01);

export type RiskAnswer = { wanted: boolean; named: boolean; share: number };

/** Of answers on real texts that no turn of phrase was written from: whether a risk is there, whether words tell of one, and how likely one is. */
export const riskAnswers = (answers: readonly Answer[]): RiskAnswer[] =>
  answers
    .filter(({ item }) => item.example.unread)
    .map(({ item: { example }, scores }) => ({
      wanted: (example.risk?.length ?? 0) > 0,
      named:
        (example.rating ?? 0) < HAPPY_STARS &&
        namedRisks(example.title === null ? example.text : `${example.title}. ${example.text}`).length > 0,
      share: anyRisk(scores.map(logistic)),
    }));

const HAPPY_STARS = 4;

export const atThreshold = (answers: readonly RiskAnswer[], threshold: number): { recall: number; precision: number } =>
  recallAndPrecision(answers.map(({ wanted, named, share }) => ({ wanted, given: named || share >= threshold })));

/** From which likelihood of any risk it is flagged, read off real texts. */
export const anyThreshold = (answers: readonly RiskAnswer[]): number => {
  let best = { threshold: 0.5, distance: Number.POSITIVE_INFINITY };
  for (const threshold of ANY_STEPS) {
    const { recall, precision } = atThreshold(answers, threshold);
    const distance = Math.hypot(Math.max(0, WANTED.recall - recall), Math.max(0, WANTED.precision - precision));
    if (distance < best.distance) best = { threshold, distance };
  }
  return Math.round(best.threshold * 100) / 100;
};
