// Phrases as patterns over plain words. A pattern is words with one space between them: `слов*` any ending, `(a|b c)` one of these, `NAME`
// a list of `lexicon.ts`, `..3` up to three words between, `x?` may be absent. Compiled once, on first use; a sentence's answer is kept.
import { LEXICON, SHAPES } from './lexicon.ts';
import type { Sentence, Token } from './sentences.ts';

/** Letters and digits: a pattern's star. Plain classes compile many times faster than `\p{L}`. */
const LETTERS = '[^ ]*';

const expandWord = (word: string): string => word.replaceAll('*', LETTERS);

const alternatives = (list: string): string =>
  list
    .split('|')
    .map((entry) => entry.trim().split(' ').map(element).join(' '))
    .join('|');

const element = (part: string): string => {
  if (SHAPES[part] !== undefined) return `(?:${SHAPES[part]})`;
  if (LEXICON[part] !== undefined) return `(?:${alternatives(LEXICON[part])})`;
  return expandWord(part);
};

/** Top-level parts: a bracket keeps its spaces. */
const partsOf = (pattern: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of pattern) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ' ' && depth === 0) {
      if (part !== '') parts.push(part);
      part = '';
    } else part += letter;
  }
  if (part !== '') parts.push(part);
  return parts;
};

/** A regular expression over `Sentence.line`; a match begins with the space before its first word. */
const sourceOf = (pattern: string): string => {
  let source = '';
  for (const part of partsOf(pattern)) {
    const gap = /^\.\.(\d+)(?:!(\w+))?$/.exec(part);
    if (gap !== null) {
      const barred = gap[2] === undefined ? '' : `(?!(?:${alternatives(LEXICON[gap[2]] ?? '')}) )`;
      source += `(?: ${barred}[^ ]+){0,${gap[1]}}?`;
      continue;
    }
    const optional = part.endsWith('?');
    const plain = optional ? part.slice(0, -1) : part;
    const one = plain.startsWith('(') ? `(?:${alternatives(plain.slice(1, -1))})` : element(plain);
    source += optional ? `(?: ${one})?` : ` ${one}`;
  }
  return `${source}(?= )`;
};

export type PhraseRule<Name extends string> = {
  name: Name;
  /** Any one of these. */
  find: readonly string[];
  /** None of these may end right before what was found (`не просимо ..2`); a gap at the end says how near. */
  unlessBefore?: readonly string[];
  /** None of these may stand anywhere in the sentence. */
  unless?: readonly string[];
  /** Looked for in two neighbouring sentences read as one as well. */
  across?: boolean;
  /** Looked for where names are marked (`Sentence.named`). */
  named?: boolean;
};

type Compiled<Name extends string> = {
  name: Name;
  find: RegExp;
  before: RegExp | null;
  unless: RegExp | null;
  across: boolean;
  named: boolean;
};
export type FoundPhrase<Name extends string> = Token & { name: Name };

const anyOf = (patterns: readonly string[] | undefined): string | null =>
  patterns === undefined || patterns.length === 0 ? null : patterns.map((pattern) => `(?:${sourceOf(pattern)})`).join('|');

const compile = <Name extends string>(rule: PhraseRule<Name>): Compiled<Name> => {
  const before = anyOf(rule.unlessBefore);
  const unless = anyOf(rule.unless);
  return {
    name: rule.name,
    find: new RegExp(anyOf(rule.find) ?? '(?!)', 'g'),
    before: before === null ? null : new RegExp(`(?:${before}) $`),
    unless: unless === null ? null : new RegExp(unless),
    across: rule.across ?? false,
    named: rule.named ?? false,
  };
};

const WORDS_BEFORE = 8;
const lastWords = (line: string, end: number): string => {
  let at = end;
  for (let count = 0; count < WORDS_BEFORE && at > 0; count++) at = line.lastIndexOf(' ', at - 1);
  return `${line.slice(Math.max(0, at), end)} `;
};

type Hit<Name extends string> = { name: Name; from: number; to: number };

const SENTENCES_KEPT = 2_000;

/** A search for all rules of a list. Its answers are kept by sentence: while one types, only one sentence is new. */
export const phraseSearch = <Name extends string>(
  rules: readonly PhraseRule<Name>[],
): ((sentences: readonly Sentence[], joined: readonly Sentence[]) => FoundPhrase<Name>[]) => {
  let compiled: Compiled<Name>[] | null = null;
  const kept = new Map<string, Hit<Name>[]>();
  const search = (sentence: Sentence, across: boolean): Hit<Name>[] => {
    const key = across ? `+${sentence.named}` : sentence.named;
    const known = kept.get(key);
    if (known !== undefined) return known;
    compiled ??= rules.map(compile);
    const hits: Hit<Name>[] = [];
    for (const rule of compiled) {
      if (across && !rule.across) continue;
      const line = rule.named ? sentence.named : sentence.line;
      if (rule.unless?.test(line)) continue;
      for (const match of line.matchAll(rule.find)) {
        if (rule.before?.test(lastWords(line, match.index))) continue;
        hits.push({ name: rule.name, from: match.index + 1, to: match.index + match[0].length });
        break;
      }
    }
    if (kept.size >= SENTENCES_KEPT) kept.clear();
    kept.set(key, hits);
    return hits;
  };
  return (sentences, joined) => {
    const found: FoundPhrase<Name>[] = [];
    const collect = (sentence: Sentence, across: boolean) => {
      for (const { name, from, to } of search(sentence, across)) {
        const place = placeIn(sentence, from, to);
        if (!found.some((other) => other.name === name && place.start < other.end && other.start < place.end))
          found.push({ name, ...place });
      }
    };
    for (const sentence of sentences) collect(sentence, false);
    for (const sentence of joined) collect(sentence, true);
    return found;
  };
};

const placeIn = ({ starts, tokens }: Sentence, from: number, to: number): Token => {
  let first = 0;
  while (first + 1 < starts.length && (starts[first + 1] ?? 0) <= from) first++;
  let last = first;
  while (last + 1 < starts.length && (starts[last + 1] ?? 0) < to) last++;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
};
