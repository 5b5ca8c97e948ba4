// The trained models from the program's own folder, for commands and benchmarks.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CategoryModel, readModel } from '../lib/domain/category/category-model.ts';
import { judgeFrom } from '../lib/domain/safety/learnt/sentence-judge.ts';
import type { SentenceJudge } from '../lib/domain/safety/learnt/with-learnt.ts';
import { VerbError } from './verb.ts';

const FILE = fileURLToPath(new URL('../public/models/category.bin', import.meta.url));

export const loadShippedModel = (): CategoryModel => {
  const model = readModel(readFileSync(FILE));
  if (model === null)
    throw new VerbError('public/models/category.bin does not fit this version: get it with the program, or run `npm run train`.');
  return model;
};

const GATE_FILE = fileURLToPath(new URL('../public/models/gate.bin', import.meta.url));

/** What the gate has learnt of sentences. */
export const loadShippedJudge = (): SentenceJudge => {
  const judge = judgeFrom(readFileSync(GATE_FILE));
  if (judge === null)
    throw new VerbError('public/models/gate.bin does not fit this version: get it with the program, or run `npm run train -- gate`.');
  return judge;
};
