// English, the language that defines the keys: Ukrainian and Russian must have the same keys and arguments (`messages.test.ts`). The board says all of it.
import { board } from './en/board.ts';
import { categories } from './en/categories.ts';
import { causes } from './en/causes.ts';
import { decisionBoard } from './en/decision-board.ts';
import { now } from './en/now.ts';
import { options } from './en/options.ts';
import { people } from './en/people.ts';
import { policy } from './en/policy.ts';
import { teaching } from './en/teaching.ts';
import { wordsBoard } from './en/words-board.ts';
import { en as panel } from './panel/en.ts';

export type { Translation } from './panel/en.ts';

export const en = { ...panel, board, categories, causes, decisionBoard, now, options, people, policy, teaching, wordsBoard } as const;
