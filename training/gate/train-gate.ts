// `npm run train -- gate`: fits the sentence model of the gate, sets its marks from cross-validated scores, writes `public/models/gate.bin` and the
// figures of `training/gate/gate-card.md`. The same input gives the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type GateModel, writeGateModel } from '../../lib/domain/safety/learnt/gate-model.ts';
import { LEARNT_RULES, type LearntRule } from '../../lib/domain/safety/learnt/learnt-rules.ts';
import { CLASS_LISTS, PACKED_LISTS } from './class-lists.ts';
import { fitGate } from './fit-gate.ts';
import { type FoldWork, foldScores, type Scores, scoresOf } from './fold-scores.ts';
import { draftExamples, type GateExample, gateExamples, HELD_OUT } from './gate-examples.ts';
import { foldsOf } from './gate-folds.ts';
import { writeGateCard } from './write-gate-card.ts';

const FOLDS = 4;

const STEPS = 2_000;
const PACE = 0.3;

/** Score to probability by a logistic curve: slope and height. */
const curveOf = (answers: readonly { score: number; wanted: boolean }[]): { slope: number; height: number } => {
  let slope = 1;
  let height = 0;
  for (let step = 0; step < STEPS; step++) {
    let bySlope = 0;
    let byHeight = 0;
    for (const { score, wanted } of answers) {
      const off = 1 / (1 + Math.exp(-(slope * score + height))) - Number(wanted);
      bySlope += off * score;
      byHeight += off;
    }
    slope -= (PACE * bySlope) / answers.length;
    height -= (PACE * byHeight) / answers.length;
  }
  return { slope, height };
};

/**
 * Where a sentence is found: a probability among sentences written to be hard to tell, raised until of whole good replies (most of them written to be
 * hard as well) no more than one in so many is blocked. By rule, since one mark for all had real replies blocked for pleas and threats first and
 * left favours and accusations unfound.
 */
const MARKS: Readonly<Record<LearntRule, { from: number; replies: number }>> = {
  rating_request: { from: 0.84, replies: 80 },
  conditional_compensation: { from: 0.78, replies: 80 },
  other_customer: { from: 0.8, replies: 80 },
  accusation: { from: 0.78, replies: 40 },
  threat: { from: 0.82, replies: 60 },
  insult: { from: 0.82, replies: 60 },
};
/** Phrases' findings are dropped below the score under which no more of them than this are right. */
const RIGHT_AMONG_DROPPED = 0.12;
/** Of fewer findings nothing is concluded. */
const LEAST_DROPPED = 5;

/** Below which score a phrase's finding of a rule is dropped. */
const droppedBelow = (rule: number, outOfFold: readonly Judged[]): number => {
  const name = LEARNT_RULES[rule] ?? '';
  const told = outOfFold
    .filter(({ example }) => example.source !== 'draft' && example.sentences.some(({ phrase }) => phrase.includes(name)))
    .map(({ example, scores }) => ({ score: scores[rule] ?? 0, right: example.found && example.rule === name }))
    .sort((a, b) => a.score - b.score);
  let right = 0;
  let below = -100;
  for (const [at, one] of told.entries()) {
    if (at >= LEAST_DROPPED && right <= RIGHT_AMONG_DROPPED * at) below = one.score;
    right += Number(one.right);
  }
  return Math.floor(below * 100) / 100;
};

const scoreAt = ({ slope, height }: { slope: number; height: number }, probability: number): number =>
  Math.round(((Math.log(probability / (1 - probability)) - height) / slope) * 100) / 100;

/** The scores of an example: of each rule the highest among its sentences. */
export type Judged = { example: GateExample; scores: Scores };

/** Folds that a second thread fits, which makes its own examples, meanwhile. */
const BESIDE: readonly number[] = [2, 3];

const fittedBeside = (work: FoldWork): Promise<[number, Scores][]> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./fold-thread.ts', import.meta.url), { workerData: work });
    thread.once('message', resolve);
    thread.once('error', reject);
  });

const main = async (): Promise<void> => {
  const started = performance.now();
  const examples = gateExamples();
  const folds = foldsOf(
    examples.map(({ text }) => text),
    FOLDS,
  );
  const beside = fittedBeside({ folds, wanted: BESIDE });
  const own = foldScores(examples, {
    folds,
    wanted: Array.from({ length: FOLDS }, (_, fold) => fold).filter((fold) => !BESIDE.includes(fold)),
  });
  const { table, heads } = fitGate(examples);
  const outOfFold = [...own, ...(await beside)]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, scores]): Judged[] => {
      const example = examples[at];
      return example === undefined ? [] : [{ example, scores }];
    });
  console.log(`${examples.length} examples, cross-validated after ${Math.round((performance.now() - started) / 1000)} s`);
  const model: GateModel = {
    version: createHash('sha256').update(table).update(JSON.stringify(CLASS_LISTS)).digest('hex').slice(0, 12),
    heads: LEARNT_RULES.flatMap((name, rule) => {
      const head = heads[rule];
      if (head === undefined) return [];
      const own = outOfFold.filter(({ example }) => example.rule === name && example.source === 'sentence');
      const curve = curveOf(own.map(({ example, scores }) => ({ score: scores[rule] ?? 0, wanted: example.found })));
      const replies = outOfFold
        .filter(({ example }) => example.source === 'reply' && !example.hunted)
        .map(({ scores }) => scores[rule] ?? 0);
      const highest = replies.sort((a, b) => b - a)[Math.floor(replies.length / MARKS[name].replies)] ?? 0;
      return [
        {
          ...head,
          found: Math.max(scoreAt(curve, MARKS[name].from), Math.ceil(highest * 100) / 100),
          dropped: droppedBelow(rule, outOfFold),
          scale: Math.round(1e4 / curve.slope) / 1e4,
        },
      ];
    }),
    table,
    classes: PACKED_LISTS,
  };
  const bytes = writeGateModel(model);
  const folder = fileURLToPath(new URL('../../public/models/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}gate.bin`, bytes);
  writeGateCard({
    model,
    bytes: bytes.length,
    marks: MARKS,
    outOfFold,
    heldOut: draftExamples(HELD_OUT).map((example) => ({ example, scores: scoresOf(model, example) })),
  });
  console.log(`model ${model.version}, ${bytes.length} bytes, ${Math.round((performance.now() - started) / 1000)} s`);
};

void main();
