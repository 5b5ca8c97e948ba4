// Names with some letters hidden: `К****чук`, `Wh*tfield`, `K-v-lchuk`. Whoever knows the person reads them.
import { skeleton } from '../../people/skeleton.ts';
import type { Span } from '../contacts/phones.ts';

export type MaskedWord = Span & { head: string; tail: string; hidden: number };

const STARRED = /(?<![\p{L}\p{N}@._*•-])(\p{Lu}\p{L}*)([*•●∗✱×…]+|[_#]{2,}|\.{2,}(?=\p{Ll}))((?:\p{L}|[*•●∗✱×…])*)(?![\p{N}@])/gu;
/** `K-v-lchuk`: single letters and hyphens where the vowels were. */
const DASHED = /(?<![\p{L}\p{N}-])(\p{Lu}\p{L}?)-(?:\p{Ll}{1,2}-){0,3}(\p{Ll}{2,})(?![\p{L}-])/gu;
const MASK = /[*•●∗✱×…_#-]|\.\./u;

export const maskedWordsIn = (text: string): MaskedWord[] => {
  if (!MASK.test(text)) return [];
  const found: MaskedWord[] = [];
  for (const match of text.matchAll(STARRED)) {
    const rest = match[3] ?? '';
    const tail = /[*•●∗✱×…]/u.test(rest) ? (/\p{L}*$/u.exec(rest)?.[0] ?? '') : rest;
    const hidden = match[0].length - (match[1] ?? '').length - tail.length;
    found.push({ start: match.index, end: match.index + match[0].length, head: match[1] ?? '', tail, hidden });
  }
  for (const match of text.matchAll(DASHED))
    found.push({ start: match.index, end: match.index + match[0].length, head: match[1] ?? '', tail: match[2] ?? '', hidden: 0 });
  return found;
};

const FINAL_VOWELS = /[aeiou]+$/;
const CASE_ENDINGS = /(?:ovi|evi|om|em|im|a|u|e|i|o)$/;

/** Whether the letters that are shown may be those of `name` (a skeleton), in any case. */
export const mayBe = ({ head, tail, hidden }: MaskedWord, name: string): boolean => {
  const first = skeleton(head);
  const last = skeleton(tail);
  const shown = first.length + last.length;
  if (shown >= name.length + 2 || name.length < 4 || (hidden === 0 && last.length < 3)) return false;
  if (shown < 3 && !(shown === 2 && hidden >= 3)) return false;
  if (!name.startsWith(first)) return false;
  const rest = name.slice(first.length);
  const stem = rest.replace(FINAL_VOWELS, '');
  return last === '' ? shown >= 3 : rest.endsWith(last) || stem.endsWith(last.replace(CASE_ENDINGS, ''));
};
