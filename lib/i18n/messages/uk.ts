// Ukrainian. Keys and arguments as in `en.ts`.
import type { en, Translation } from './en.ts';
import { uk as panel } from './panel/uk.ts';
import { board } from './uk/board.ts';
import { categories } from './uk/categories.ts';

export const uk = { ...panel, board, categories } satisfies Translation<typeof en>;
