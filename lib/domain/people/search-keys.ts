// Keys to index contacts by and to look them up with: script-free, so that `Олена` and `Olena` meet in one index.
import { skeleton } from './skeleton.ts';

/** Distinct keys of a name, at most 30. Two names that may be one person share at least one key. */
export const searchKeys = (name: string): string[] =>
  [...new Set((name.match(/[\p{L}\p{M}'’ʼ]+/gu) ?? []).map(skeleton).filter((key) => key.length > 1))].slice(0, 30);
