// English, the language that defines the keys: Ukrainian and Russian must have the same keys and arguments (`messages.test.ts`).
import { board } from './en/board.ts';
import { categories } from './en/categories.ts';
import { en as panel } from './panel/en.ts';

export type { Translation } from './panel/en.ts';

export const en = { ...panel, board, categories } as const;
