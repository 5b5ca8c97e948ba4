// The second thread of `train-gate.ts`: fits some of the folds and sends their scores.
import { parentPort, workerData } from 'node:worker_threads';
import { type FoldWork, foldScores } from './fold-scores.ts';
import { gateExamples } from './gate-examples.ts';

const work: FoldWork = workerData;
parentPort?.postMessage(foldScores(gateExamples(), work));
