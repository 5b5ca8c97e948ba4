// Ukrainian. Keys and arguments as in `en.ts`. The board says all of it.
import type { en, Translation } from './en.ts';
import { uk as panel } from './panel/uk.ts';
import { board } from './uk/board.ts';
import { categories } from './uk/categories.ts';
import { causes } from './uk/causes.ts';
import { decisionBoard } from './uk/decision-board.ts';
import { now } from './uk/now.ts';
import { options } from './uk/options.ts';
import { people } from './uk/people.ts';
import { policy } from './uk/policy.ts';
import { teaching } from './uk/teaching.ts';
import { wordsBoard } from './uk/words-board.ts';

export const uk = {
  ...panel,
  board,
  categories,
  causes,
  decisionBoard,
  now,
  options,
  people,
  policy,
  teaching,
  wordsBoard,
} satisfies Translation<typeof en>;
